#pragma once

// The action "cancel_resend": delete the resend of a primary campaign. After it, a new resend is allowed again; nothing else
// comes out of it.

#include <campaign_rules/access.hpp>
#include <campaign_rules/action.hpp>
#include <campaign_rules/any_of_words.hpp>
#include <campaign_rules/policy.hpp>
#include <campaign_rules/rule_list.hpp>

#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// Which resend a client wants to delete. Text is not copied: its memory must outlive every question that holds it.
struct cancel_resend_request {
  maybe<std::string_view> resend_request_id{};  // the path's, "DRAFT" for a draft
};

struct cancel_resend_policy {
  requirement offered{};  // the provider supports this action

  requirement existing_required{};            // there is a resend
  term<std::string_view> draft_request_id{};  // the id of a resend that is a draft; others have the host's
  requirement sent_refused{};                 // what was sent cannot be taken back

  term<any_of_words> privilege{};
  term<std::string_view> scope{};

  int success_status = 200;

  /// Calls `visit(name, member)` with each member.
  template <class Policy, class Visitor>
  static constexpr void for_each_member(Policy& of, Visitor&& visit) {
    visit("offered", of.offered), visit("existing_required", of.existing_required);
    visit("draft_request_id", of.draft_request_id), visit("sent_refused", of.sent_refused);
    visit("privilege", of.privilege), visit("scope", of.scope), visit("success_status", of.success_status);
  }
};

struct cancel_resend_action {
  static constexpr std::string_view name = "cancel_resend";
  using request = cancel_resend_request;
  using policy = cancel_resend_policy;
  struct in_provider {
    cancel_resend_policy cancel_resend{};
  };
  static constexpr auto policy_in = &in_provider::cancel_resend;
};

using cancel_resend_question = question<cancel_resend_action>;
using cancel_resend_verdict = verdict<cancel_resend_action>;

namespace cancel_resend {

struct exists : rule {
  static constexpr std::string_view code = "cancel_resend.exists";
  static constexpr std::string_view demands = "the campaign has a resend";
  static constexpr std::string_view sentence = "this campaign has no resend";
  static constexpr std::string_view field = "/campaign/resends";
  static constexpr fix_kind fix = fix_kind::never;
  static constexpr int http_status = 404;
  static constexpr auto term = &cancel_resend_policy::existing_required;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(!is_at_least(asked[&campaign::resends], 1));
  }
};

/// A resend that is a draft has a fixed id; once it is scheduled or sent, the host's.
struct request_id : request_rule {
  static constexpr std::string_view code = "cancel_resend.request_id";
  static constexpr std::string_view demands = "resend_request_id is the id of the campaign's resend";
  static constexpr std::string_view sentence =
      "resend_request_id is {observed}, which is not the id of this campaign's resend";
  static constexpr std::string_view field = "/request/resend_request_id";
  static constexpr int http_status = 404;
  static constexpr auto term = &cancel_resend_policy::draft_request_id;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, std::string_view draft_id) noexcept {
    const std::string_view given = *asked.request.resend_request_id;
    const truth_of<Question> is_draft = is_one_of(asked[&campaign::resend_state], {resend_progress::draft});
    const truth_of<Question> is_wrong =
        if_then_else(is_draft, given != draft_id, !is_text(asked[&campaign::resend_request_id], given));
    return violated_when(is_wrong).provided(is_at_least(asked[&campaign::resends], 1));
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, std::string_view) noexcept {
    found.observed = *asked.request.resend_request_id;
  }
};

struct sent : rule {
  static constexpr std::string_view code = "cancel_resend.sent";
  static constexpr std::string_view demands = "the resend has not been sent yet";
  static constexpr std::string_view sentence = "the resend has already been sent";
  static constexpr std::string_view field = "/campaign/resend_state";
  static constexpr fix_kind fix = fix_kind::never;
  static constexpr int http_status = 409;
  static constexpr auto term = &cancel_resend_policy::sent_refused;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(is_one_of(asked[&campaign::resend_state], {resend_progress::sent}))
        .provided(is_at_least(asked[&campaign::resends], 1));
  }
};

using rules =
    rule_list<exists, request_id, sent, access_privilege<cancel_resend_policy>, access_scope<cancel_resend_policy>>;

}  // namespace cancel_resend

cancel_resend::rules list_rules(cancel_resend_action);

CAMPAIGN_RULES_END_NAMESPACE
