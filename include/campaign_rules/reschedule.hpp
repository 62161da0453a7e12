#pragma once

// The action "reschedule": change the date of a campaign that is scheduled already.
//
//   reschedule_request ask;
//   ask.date = utc(2026, 12, 1, 9, 0);
//   const reschedule_question question{wix, spring, ask, utc(2026, 11, 22, 10, 0)};
//   plan(question)->send_at;      // 2026-12-01T09:00:00.000Z
//
// Where is it not offered? Where a provider lets a scheduled campaign be scheduled once more, that is the action "schedule".

#include <campaign_rules/instant.hpp>
#include <campaign_rules/maybe.hpp>
#include <campaign_rules/request_member.hpp>
#include <campaign_rules/transition.hpp>

#include <chrono>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct reschedule_request {
  maybe<instant> date{};  // when the campaign is to be sent instead

  /// Calls `visit(name, member)` with each member.
  template <class Request, class Visitor>
  static constexpr void for_each_member(Request& of, Visitor&& visit) {
    visit("sendAt", of.date);
  }
};

struct reschedule_policy : transition_policy {
  requirement date_required{};
  term<std::chrono::milliseconds> lead_time{};  // between now and the date; exactly that much is enough

  /// Calls `visit(name, member)` with each member.
  template <class Policy, class Visitor>
  static constexpr void for_each_member(Policy& of, Visitor&& visit) {
    transition_policy::for_each_member(of, visit);
    visit("date_required", of.date_required), visit("lead_time", of.lead_time);
  }
};

struct reschedule_plan {
  maybe<instant> send_at{};  // the new date; absent where no date is required and none is given
};

struct reschedule_action {
  static constexpr std::string_view name = "reschedule";
  using request = reschedule_request;
  using policy = reschedule_policy;
  using plan = reschedule_plan;
  struct in_provider {
    reschedule_policy reschedule{};
  };
  static constexpr auto policy_in = &in_provider::reschedule;
};

using reschedule_question = question<reschedule_action>;
using reschedule_verdict = verdict<reschedule_action>;

namespace reschedule {

struct status : status_rule<&reschedule_policy::eligible_statuses> {
  static constexpr std::string_view code = "reschedule.status";
  static constexpr std::string_view demands = "the campaign is scheduled";
};

struct date_rule : request_rule {
  static constexpr std::string_view field = request_member<reschedule_action, &reschedule_request::date>::field;
};

struct date_required : date_rule {
  static constexpr std::string_view code = "reschedule.date.required";
  static constexpr std::string_view demands = "the new date is given";
  static constexpr std::string_view sentence = "{member} is missing: say when to send";
  static constexpr auto term = &reschedule_policy::date_required;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(!asked.request.date);
  }
};

struct lead_time : date_rule {
  static constexpr std::string_view code = "reschedule.lead_time";
  static constexpr std::string_view demands =
      "the new date leaves the provider its lead time, which exactly that much does";
  static constexpr std::string_view sentence = "{member} is {observed}, expected {earliest} or later";
  static constexpr auto term = &reschedule_policy::lead_time;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, std::chrono::milliseconds length) noexcept {
    const maybe<instant> date = asked.request.date;
    return violated_when(clamp(*date) < saturating_add(asked.now, length)).provided(date.has_value());
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, std::chrono::milliseconds length) noexcept {
    found.observed = *asked.request.date;
    found.earliest = saturating_add(asked.now, length);
  }
};

using rules = decltype(rule_list<status, date_required, lead_time>{} + access_rules<reschedule_policy>{});

}  // namespace reschedule

reschedule::rules list_rules(reschedule_action);

/// The plan of a question that is allowed; call plan(question), which makes sure of that.
template <class Question>
constexpr reschedule_plan make_plan(reschedule_action, const Question& asked) noexcept {
  return {asked.request.date ? maybe{clamp(*asked.request.date)} : maybe<instant>{}};
}

CAMPAIGN_RULES_END_NAMESPACE
