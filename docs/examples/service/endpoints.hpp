#pragma once

// The providers' endpoints: what the library is asked at each, and what is stored and answered when it allows it.

#include <string_view>

enum class body { none, optional, required };
struct endpoint {
  std::string_view method, path;      // each `*` is an id: the campaign's, then the resend's
  std::string_view provider, action;  // the library's; no action where something is only read
  body takes;  // a body that is required is no JSON when it is empty
  std::string_view changes;  // run when the action is allowed; what meets a constraint calls it off
  std::string_view reply;    // the query for the body, none without
};

/// Run beside each change. When the version is not the one that was decided on, it becomes NULL, which is not taken.
inline constexpr std::string_view count_change =
    "UPDATE campaigns SET version = iif(version = :version, version + 1, NULL) WHERE id = :id";

inline constexpr std::string_view resends_of = R"sql(
SELECT json_group_array(json_set(body, '$.resend_request_id', iif(status = 'DRAFT', 'DRAFT', CAST(number AS TEXT))))
FROM resends AS r JOIN campaigns AS c ON c.id = r.primary_id WHERE c.id = :id)sql";
inline constexpr std::string_view draft = R"sql(
SELECT json_insert(:answer -> '$.response', '$.campaign.id', id, '$.campaign.emailId', 'email_' || substr(id, 6),
  '$.campaign.createdAt', :now, '$.campaign.url', 'https://dashboard.example/campaign/' || id,
  '$.campaign.previewUrl', 'https://dashboard.example/campaign/' || id || '?step=review')
FROM campaigns WHERE rowid = last_insert_rowid())sql";

/// The status and the body of an answer: the provider's words where they are published, else all that the library says.
/// What is wrong with the request is its sender's fault; what is wrong with the facts, or missing there, is ours.
inline constexpr std::string_view answered = R"sql(
SELECT coalesce(:answer ->> '$.http_status', iif(NOT json_valid(:body) OR :answer ->> '$.error.field' = ''
                OR :answer ->> '$.error.field' LIKE '/request%', 400, 500)),
  coalesce(:answer -> '$.response', json_remove(:answer, '$.http_status')))sql";

/// The ordinal is the library's: one more than the resends that it was told of. So of two requests that were decided on
/// the same facts, one meets the other's key.
inline constexpr std::string_view store_resend = R"sql(
INSERT INTO resends (primary_id, ordinal, resend_at, body) VALUES
  (:id, :answer ->> '$.plan.ordinal', :answer ->> '$.plan.resend_at', :answer -> '$.response[0]'))sql";
inline constexpr std::string_view store_draft = R"sql(
INSERT INTO resends (primary_id, ordinal, body) VALUES (:id, :answer ->> '$.plan.ordinal', :answer -> '$.response');
INSERT INTO campaigns (id, account, provider, status, name, subject)
  SELECT 'camp_' || lower(hex(randomblob(8))), account, provider, :answer ->> '$.response.campaign.status',
         :answer ->> '$.response.campaign.name', :answer ->> '$.response.campaign.subject'
  FROM campaigns WHERE id = :id)sql";
inline constexpr std::string_view store_cancel = "DELETE FROM resends WHERE primary_id = :id";
inline constexpr std::string_view store_schedule = R"sql(
UPDATE campaigns SET status_before_schedule = status, scheduled_at = :answer ->> '$.plan.send_at',
  status = iif(provider = 'constant_contact_v3' AND :answer ->> '$.plan.send_now', 'EXECUTING', 'SCHEDULED')
WHERE id = :id)sql";
inline constexpr std::string_view store_unschedule = "UPDATE campaigns SET status = :answer ->> '$.plan.status', "
    "status_before_schedule = NULL, scheduled_at = NULL WHERE id = :id";
inline constexpr std::string_view store_new = R"sql(
INSERT INTO campaigns (id, account, provider, status, name, subject, email_content_format)
  SELECT CAST(1113591978766 + max(rowid) AS TEXT), :account, :provider, :answer ->> '$.response.status',
         :body ->> '$.name', :body ->> '$.subject', :body ->> '$.email_content_format' FROM campaigns)sql";
inline constexpr std::string_view created = R"sql(
SELECT json_patch(json_patch(:body, :answer -> '$.response'), json_object('id', id))
FROM campaigns WHERE rowid = last_insert_rowid())sql";
inline constexpr std::string_view store_test = R"sql(
INSERT INTO test_sends VALUES (:account, :now, :answer ->> '$.plan.counted');
UPDATE accounts SET version = iif(version = :account_version, version + 1, NULL) WHERE id = :account)sql";

inline constexpr std::string_view v3 = "constant_contact_v3", v2 = "constant_contact_v2";
inline constexpr std::string_view response = "SELECT :answer -> '$.response'", plan = "SELECT :answer -> '$.plan'";
inline constexpr endpoint endpoints[] = {
    {"POST", "/v3/emails/activities/*/non_opener_resends", v3, "resend", body::required, store_resend, resends_of},
    {"GET", "/v3/emails/activities/*/non_opener_resends", v3, "", body::none, "", resends_of},
    {"DELETE", "/v3/emails/activities/*/non_opener_resends/*", v3, "cancel_resend", body::none, store_cancel, ""},
    {"POST", "/v3/emails/activities/*/schedules", v3, "schedule", body::required, store_schedule, response},
    {"DELETE", "/v3/emails/activities/*/schedules", v3, "unschedule", body::none, store_unschedule, ""},
    {"POST", "/v2/emailmarketing/campaigns", v2, "create", body::required, store_new, created},
    {"POST", "/v2/emailmarketing/campaigns/*/schedules", v2, "schedule", body::required, store_schedule, response},
    {"POST", "/v2/emailmarketing/campaigns/*/tests", v2, "send_test", body::required, store_test, plan},
    {"POST", "/api/v1/campaigns/*/resend-to-non-openers", "sequenzy", "resend", body::optional, store_draft, draft},
};
