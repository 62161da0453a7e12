#pragma once

// The action "resume": go on sending a paused campaign.

#include <campaign_rules/maybe.hpp>
#include <campaign_rules/spread_over_hours.hpp>
#include <campaign_rules/transition.hpp>

#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// How a client wants a paused campaign to go on.
struct resume_request {
  maybe<std::int64_t> spread_over_hours{};  // over how many hours the rest is sent; absent: no longer spread

  /// Calls `visit(name, member)` with each member.
  template <class Request, class Visitor>
  static constexpr void for_each_member(Request& of, Visitor&& visit) {
    visit("spreadOverHours", of.spread_over_hours);
  }
};
constexpr maybe<std::int64_t> hours_of(const resume_request& ask) noexcept { return ask.spread_over_hours; }

struct resume_policy : transition_policy {
  term<closed_range> spread_over_hours{};
  requirement subscriber_limit{};  // the account has no more subscribers than its plan may mail

  /// Calls `visit(name, member)` with each member.
  template <class Policy, class Visitor>
  static constexpr void for_each_member(Policy& of, Visitor&& visit) {
    transition_policy::for_each_member(of, visit);
    visit("spread_over_hours", of.spread_over_hours), visit("subscriber_limit", of.subscriber_limit);
  }
};

struct resume_action {
  static constexpr std::string_view name = "resume";
  using request = resume_request;
  using policy = resume_policy;
  using plan = transition_plan;
  struct in_provider {
    resume_policy resume{};
  };
  static constexpr auto policy_in = &in_provider::resume;
};

using resume_question = question<resume_action>;
using resume_verdict = verdict<resume_action>;

namespace resume {

struct status : status_rule<&resume_policy::eligible_statuses> {
  static constexpr std::string_view code = "resume.status";
  static constexpr std::string_view demands = "the campaign is paused";
};

struct spread_over_hours : spread_over_hours_rule<&resume_policy::spread_over_hours> {
  static constexpr std::string_view code = "resume.spread_over_hours";
};

struct subscriber_limit : subscriber_limit_rule<&resume_policy::subscriber_limit> {
  static constexpr std::string_view code = "resume.subscriber_limit";
};

using rules = decltype(rule_list<status, spread_over_hours, subscriber_limit>{} + access_rules<resume_policy>{});

}  // namespace resume

resume::rules list_rules(resume_action);

template <class Question>
constexpr transition_plan make_plan(resume_action, const Question& asked) noexcept {
  return plan_start(asked);
}

CAMPAIGN_RULES_END_NAMESPACE
