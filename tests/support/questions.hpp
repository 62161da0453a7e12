#pragma once

// Questions that are allowed, one for each provider and action, so that a test changes one thing and sees one effect; and
// the few sentences in which tests talk about questions.
//
//   violates_only<resend::limit>(changed(resend_by_v3, [](auto& it) { it.facts.resends = 1; }));
//   hangs_only_on<resend::limit>(changed(resend_by_v3, [](auto& it) { it.facts.resends = {}; }), {&campaign::resends});

#include <campaign_rules/actions.hpp>
#include <campaign_rules/catalogue.hpp>
#include <campaign_rules/providers/all.hpp>

#include <cstddef>
#include <string_view>

namespace questions {

using namespace campaign_rules;

/// It is 10 o'clock, and the primary was first sent at 9.
inline constexpr instant ten_o_clock = utc(2026, 11, 22, 10, 0);
inline constexpr instant nine_o_clock = utc(2026, 11, 22, 9, 0);

/// The same question after `change` changed it.
template <class Action, class Change>
constexpr question<Action> changed(question<Action> asked, Change change) noexcept {
  change(asked);
  return asked;
}

// ------------------------------------------------------------------------------------------------ resend

/// A campaign that was sent at 9, and 4320 minutes asked for. Constant Contact's profiles allow it.
constexpr resend_question allowed_constant_contact_resend(const provider& by) noexcept {
  resend_question asked{by, {}, {}, ten_o_clock};
  asked.facts.status = campaign_status::sent;
  asked.facts.role = activity_role::primary_email;
  asked.facts.format_type = 5;
  asked.facts.resends = 0;
  asked.facts.first_sent_at = nine_o_clock;
  asked.request.delay_minutes = 4320;
  asked.request.subject = "There is still time to save big!";
  return asked;
}

/// A campaign that finished sending at 3, seven hours ago. Sequenzy allows it.
constexpr resend_question allowed_sequenzy_resend(const provider& by = sequenzy) noexcept {
  resend_question asked{by, {}, {}, ten_o_clock};
  asked.facts.status = campaign_status::sent;
  asked.facts.imported = false;
  asked.facts.finished_sending_at = utc(2026, 11, 22, 3, 0);
  return asked;
}

inline constexpr resend_question resend_by_v3 = allowed_constant_contact_resend(constant_contact_v3);
inline constexpr resend_question resend_by_v3_2026 = allowed_constant_contact_resend(constant_contact_v3_2026);
inline constexpr resend_question resend_by_sequenzy = allowed_sequenzy_resend();

/// Not allowed: it has no such action.
inline constexpr resend_question resend_by_v2 = allowed_constant_contact_resend(constant_contact_v2);

// ---------------------------------------------------------------------------------------------- schedule

/// A draft with one contact list, to be sent on the first of December.
constexpr schedule_question allowed_schedule(const provider& by) noexcept {
  schedule_question asked{by, {}, {}, ten_o_clock};
  asked.facts.status = campaign_status::draft;
  asked.facts.role = activity_role::primary_email;
  asked.facts.format_type = 3;
  asked.facts.contact_lists = 1;
  asked.facts.segments = 0;
  asked.request = schedule_request::at(utc(2026, 12, 1, 9, 0));
  asked.account.in_good_standing = true;
  return asked;
}

inline constexpr schedule_question schedule_by_v3 = allowed_schedule(constant_contact_v3);
inline constexpr schedule_question schedule_by_v3_2026 = allowed_schedule(constant_contact_v3_2026);
inline constexpr schedule_question schedule_by_v2 = allowed_schedule(constant_contact_v2);
inline constexpr schedule_question schedule_by_sequenzy = allowed_schedule(sequenzy);

/// A regular draft that holds a date, on the largest plan, with nothing used up. The request is the given one.
constexpr schedule_question allowed_schedule_elsewhere(const provider& by, const schedule_request& ask) noexcept {
  schedule_question asked{by, {}, ask, ten_o_clock};
  asked.facts.status = campaign_status::draft;
  asked.facts.kind = "regular";
  asked.facts.has_scheduled_date = true;
  asked.account.in_good_standing = true;
  asked.account.subscriber_limit_reached = false;
  asked.account.plan = "premium";
  return asked;
}

inline constexpr schedule_request on_the_first_of_december = schedule_request::at(utc(2026, 12, 1, 9, 0));
inline constexpr auto schedule_by_mailchimp = allowed_schedule_elsewhere(mailchimp, on_the_first_of_december);
inline constexpr auto schedule_by_omnisend = allowed_schedule_elsewhere(omnisend, on_the_first_of_december);
inline constexpr auto schedule_by_wix = allowed_schedule_elsewhere(wix, on_the_first_of_december);
inline constexpr auto schedule_by_mailpoet = allowed_schedule_elsewhere(mailpoet, {});
inline constexpr auto schedule_by_listmonk = allowed_schedule_elsewhere(listmonk, {});

/// A scheduled campaign, and another date for it.
constexpr reschedule_question allowed_reschedule(const provider& by) noexcept {
  reschedule_question asked{by, {}, {}, ten_o_clock};
  asked.facts.status = campaign_status::scheduled;
  asked.request.date = utc(2026, 12, 1, 9, 0);
  return asked;
}
inline constexpr reschedule_question reschedule_by_wix = allowed_reschedule(wix);

/// A draft without a date, with a recipient.
constexpr send_now_question allowed_send_now(const provider& by) noexcept {
  send_now_question asked{by, {}, {}, ten_o_clock};
  asked.facts.status = campaign_status::draft;
  asked.facts.has_scheduled_date = false;
  asked.facts.recipients = 1;
  asked.account.subscriber_limit_reached = false;
  return asked;
}
inline constexpr send_now_question send_now_by_mailchimp = allowed_send_now(mailchimp);
inline constexpr send_now_question send_now_by_mailpoet = allowed_send_now(mailpoet);
inline constexpr send_now_question send_now_by_listmonk = allowed_send_now(listmonk);

// --------------------------------------------------------------------------------------------- sentences

template <class Rule, class Action>
constexpr outcome says(const question<Action>& asked) noexcept {
  return judge(asked, rule_id<Action>::template of<Rule>());
}

template <class Rule, class Action>
constexpr bool holds(const question<Action>& asked) noexcept {
  return says<Rule>(asked) == outcome::holds;
}

template <class Rule, class Action>
constexpr bool does_not_apply_to(const question<Action>& asked) noexcept {
  return says<Rule>(asked) == outcome::not_applicable;
}

/// The question is allowed, and the rule holds in it.
template <class Rule, class Action>
constexpr bool allows_and_holds(const question<Action>& asked) noexcept {
  return decide(asked).is_allowed() && holds<Rule>(asked);
}

/// The question is allowed, and the rule does not apply to it.
template <class Rule, class Action>
constexpr bool allows_without(const question<Action>& asked) noexcept {
  return decide(asked).is_allowed() && does_not_apply_to<Rule>(asked);
}

/// The rule is violated, no other is, and none is unknown.
template <class Rule, class Action>
constexpr bool violates_only(const question<Action>& asked) noexcept {
  const verdict<Action> found = decide(asked);
  return found.result() == decision::refused && found.template is_violated<Rule>() && found.violated().size() == 1 &&
         found.unknown().empty() && says<Rule>(asked) == outcome::violated &&
         missing(asked, rule_id<Action>::template of<Rule>()).empty();
}

/// The rule is unknown for want of exactly these facts, no other rule is unknown, and none is violated.
template <class Rule, class Action>
constexpr bool hangs_only_on(const question<Action>& asked, fact_set facts) noexcept {
  const verdict<Action> found = decide(asked);
  return found.result() == decision::undecided && found.template is_unknown<Rule>() && found.unknown().size() == 1 &&
         says<Rule>(asked) == outcome::unknown && missing(asked, rule_id<Action>::template of<Rule>()) == facts;
}

/// Do these codes stand in a list of rules in this order? A new rule may stand between them.
template <class Rules, std::size_t N>
constexpr bool come_in_order(const std::string_view (&codes)[N]) noexcept {
  std::size_t found = 0;
  for (const rule_info& rule : Rules::infos)
    if (found < N && rule.code == codes[found]) ++found;
  return found == N;
}

template <class Rule, class Action>
constexpr finding found_by(const question<Action>& asked) noexcept {
  return find(asked, rule_id<Action>::template of<Rule>());
}

}  // namespace questions
