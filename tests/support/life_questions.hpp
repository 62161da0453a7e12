#pragma once

// Questions that are allowed, for the actions of a campaign's life beside resend and schedule; and what tests of these
// actions have in common to say.
//
//   opens_exactly_to<pause::status>(pause_by_sequenzy, {campaign_status::sending});
//   needs_privilege(delete_by_v3, "campaign:delete");

#include "questions.hpp"

#include <campaign_rules/cancel.hpp>
#include <campaign_rules/cancel_resend.hpp>
#include <campaign_rules/delete.hpp>
#include <campaign_rules/pause.hpp>
#include <campaign_rules/resume.hpp>
#include <campaign_rules/send_test/plan.hpp>
#include <campaign_rules/unschedule.hpp>
#include <campaign_rules/update.hpp>
#include <campaign_rules/decide.hpp>

#include <string_view>

namespace questions {

// -------------------------------------------------------------------------------------------- questions

/// The draft of a resend is to be deleted.
constexpr cancel_resend_question allowed_cancel_resend(const provider& by) noexcept {
  cancel_resend_question asked{by, {}, {}, ten_o_clock};
  asked.facts.resends = 1;
  asked.facts.resend_state = resend_progress::draft;
  asked.request.resend_request_id = "DRAFT";
  return asked;
}

inline constexpr cancel_resend_question cancel_resend_by_v3 = allowed_cancel_resend(constant_contact_v3);
inline constexpr cancel_resend_question cancel_resend_by_v3_2026 = allowed_cancel_resend(constant_contact_v3_2026);

/// Any action, asked of a campaign of which nothing but its status is known.
template <class Action>
constexpr question<Action> from_status(const provider& by, campaign_status status) noexcept {
  question<Action> asked{by, {}, {}, ten_o_clock};
  asked.facts.status = status;
  return asked;
}

inline constexpr auto unschedule_by_v3 =
    from_status<unschedule_action>(constant_contact_v3, campaign_status::scheduled);
inline constexpr auto unschedule_by_v3_2026 =
    from_status<unschedule_action>(constant_contact_v3_2026, campaign_status::scheduled);
inline constexpr auto unschedule_by_v2 =
    from_status<unschedule_action>(constant_contact_v2, campaign_status::scheduled);
inline constexpr auto unschedule_by_sequenzy = from_status<unschedule_action>(sequenzy, campaign_status::scheduled);

/// A primary email that is a draft.
constexpr update_question allowed_update(const provider& by) noexcept {
  update_question asked = from_status<update_action>(by, campaign_status::draft);
  asked.facts.role = activity_role::primary_email;
  return asked;
}

inline constexpr update_question update_by_v3 = allowed_update(constant_contact_v3);
inline constexpr update_question update_by_v3_2026 = allowed_update(constant_contact_v3_2026);
inline constexpr update_question update_by_v2 = allowed_update(constant_contact_v2);
inline constexpr update_question update_by_sequenzy = allowed_update(sequenzy);

inline constexpr auto delete_by_v3 = from_status<delete_action>(constant_contact_v3, campaign_status::draft);
inline constexpr auto delete_by_v3_2026 = from_status<delete_action>(constant_contact_v3_2026, campaign_status::draft);
inline constexpr auto delete_by_sequenzy = from_status<delete_action>(sequenzy, campaign_status::draft);

inline constexpr std::string_view one_address[] = {"ann@example.com"};

/// A test of a draft, to one address, with none sent today.
constexpr send_test_question allowed_send_test(const provider& by) noexcept {
  send_test_question asked = from_status<send_test_action>(by, campaign_status::draft);
  asked.facts.role = activity_role::primary_email;
  asked.facts.email_content_format = content_format::html;
  asked.account.test_addresses_used = 0;
  asked.request.email_addresses = one_address;
  asked.request.format = test_format::html;
  return asked;
}

inline constexpr send_test_question send_test_by_v3_2026 = allowed_send_test(constant_contact_v3_2026);
inline constexpr send_test_question send_test_by_v2 = allowed_send_test(constant_contact_v2);

inline constexpr auto pause_by_sequenzy = from_status<pause_action>(sequenzy, campaign_status::sending);
inline constexpr auto resume_by_sequenzy = from_status<resume_action>(sequenzy, campaign_status::paused);
inline constexpr auto cancel_by_sequenzy = from_status<cancel_action>(sequenzy, campaign_status::sending);

// --------------------------------------------------------------------------------------------- sentences

/// The same question about a campaign in another status.
template <class Action>
constexpr question<Action> in(question<Action> asked, campaign_status status) noexcept {
  asked.facts.status = status;
  return asked;
}

/// In these statuses of the provider the rule holds and the question is allowed; in the others it alone is violated.
template <class Rule, class Action>
constexpr bool opens_exactly_to(const question<Action>& asked, status_set open) noexcept {
  for (const campaign_status status : asked.provider.dialect.statuses.known()) {
    const question<Action> then = in(asked, status);
    if (!(open.contains(status) ? allows_and_holds<Rule>(then) : violates_only<Rule>(then))) return false;
  }
  return true;
}

/// The same question with the status unknown.
template <class Action>
constexpr question<Action> in_unknown_status(question<Action> asked) noexcept {
  asked.facts.status = {};
  return asked;
}

/// What cures the status rule's violation in a status.
template <class Rule, class Action>
constexpr fix_kind cure_in(const question<Action>& asked, campaign_status status) noexcept {
  return found_by<Rule>(in(asked, status)).fix;
}

/// The http status of the answer.
template <class Action>
constexpr maybe<int> answered(const question<Action>& asked) noexcept {
  return http_status(asked);
}

/// A finding of an access rule that names what is lacking.
constexpr bool lacks(const finding& found, std::string_view rule, std::string_view field, std::string_view required) {
  return found.rule == rule && found.field == field && found.required == detail_value{required} &&
         found.http_status == 403 && found.fix == fix_kind::change_account;
}

/// Of privileges that are given, this one is needed; of those that are not given, none.
template <class Action>
constexpr bool needs_privilege(question<Action> asked, std::string_view needed) noexcept {
  using rule = access_privilege<typename Action::policy>;
  if (!allows_without<rule>(asked)) return false;
  const std::string_view granted[] = {"contacts:read", needed};
  asked.account.privileges = granted;
  if (!allows_and_holds<rule>(asked)) return false;
  asked.account.privileges = array_view<std::string_view>{granted, 1};
  if (!violates_only<rule>(asked) || answered(asked) != 403) return false;
  asked.account.privileges = array_view<std::string_view>{};
  return violates_only<rule>(asked) && lacks(found_by<rule>(asked), "access.privilege", "/account/privileges", needed);
}

/// Of scopes that are given, this one is needed; of those that are not given, none.
template <class Action>
constexpr bool needs_scope(question<Action> asked, std::string_view needed) noexcept {
  using rule = access_scope<typename Action::policy>;
  if (!allows_without<rule>(asked)) return false;
  const std::string_view granted[] = {"offline_access", needed};
  asked.account.scopes = granted;
  if (!allows_and_holds<rule>(asked)) return false;
  asked.account.scopes = array_view<std::string_view>{granted, 1};
  if (!violates_only<rule>(asked) || answered(asked) != 403) return false;
  asked.account.scopes = array_view<std::string_view>{};
  return violates_only<rule>(asked) && lacks(found_by<rule>(asked), "access.scope", "/account/scopes", needed);
}

/// Whatever privileges and scopes are given, the two rules have nothing to say.
template <class Action>
constexpr bool needs_no_scope(question<Action> asked) noexcept {
  asked.account.scopes = array_view<std::string_view>{};
  return allows_without<access_scope<typename Action::policy>>(asked);
}
template <class Action>
constexpr bool needs_no_access(question<Action> asked) noexcept {
  asked.account.privileges = array_view<std::string_view>{};
  return needs_no_scope(asked) && allows_without<access_privilege<typename Action::policy>>(asked);
}

/// Does the finding list exactly these as eligible, words or numbers, in this order?
template <class T, std::size_t N>
constexpr bool finds_eligible(const finding& found, const T (&expected)[N]) {
  std::size_t count = 0;
  bool equal = true;
  found.eligible.for_each([&](const detail_value& one) {
    equal = equal && count < N && one == detail_value{expected[count < N ? count : 0]};
    ++count;
  });
  return equal && count == N;
}

/// The action is none of the provider's.
template <class Action>
constexpr bool is_not_offered(const provider& by) noexcept {
  return decide(question<Action>{by, {}, {}, ten_o_clock}).result() == decision::not_offered;
}

}  // namespace questions
