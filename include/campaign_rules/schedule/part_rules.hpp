#pragma once

// The rules of scheduling about a mailing in parts: in batches, or spread over hours.

#include <campaign_rules/rule.hpp>
#include <campaign_rules/schedule/policy.hpp>
#include <campaign_rules/spread_over_hours.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace schedule {

struct batch_rule : request_rule {
  static constexpr std::string_view field = "/request/batch_delivery";
};

struct batch_incomplete : batch_rule {
  static constexpr std::string_view code = "schedule.batch.incomplete";
  static constexpr std::string_view demands = "batches have a number and a delay";
  static constexpr std::string_view sentence = "batch_delivery lacks batch_count or batch_delay: give both";
  static constexpr auto term = &schedule_policy::complete_batches_required;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    const bool is_complete = asked.request.batch_count() && asked.request.batch_delay();
    return violated_when(!is_complete).provided(asked.request.is_in_batches());
  }
};

struct batch_exclusive : batch_rule {
  static constexpr std::string_view code = "schedule.batch.exclusive";
  static constexpr std::string_view demands = "batches are not asked for together with each recipient's time zone";
  static constexpr std::string_view sentence = "timewarp and batch_delivery are given together, expected one of them";
  static constexpr auto term = &schedule_policy::batches_exclusive;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(asked.request.is_by_time_zone()).provided(asked.request.is_in_batches());
  }
};

struct spread_over_hours : spread_over_hours_rule<&schedule_policy::spread_over_hours> {
  static constexpr std::string_view code = "schedule.spread_over_hours";
};

}  // namespace schedule
CAMPAIGN_RULES_END_NAMESPACE
