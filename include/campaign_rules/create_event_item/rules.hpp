#pragma once

// The rules of adding an item to an event, in catalogue order.

#include <campaign_rules/access.hpp>
#include <campaign_rules/create_event_item/policy.hpp>
#include <campaign_rules/decide.hpp>
#include <campaign_rules/member_rules.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace create_event_item {

using asked_for = create_event_item_request;
using policy = create_event_item_policy;
template <auto Pointer>
using member = request_member<create_event_item_action, Pointer>;
using limit_member = member<&asked_for::per_registrant_limit>;

using name = name_rules<member<&asked_for::name>, &policy::name_required, &policy::name_length, &policy::name_unique>;
using description_length = text_length<member<&asked_for::description>, &policy::description_length>;
using price = number_rules<member<&asked_for::price>, &policy::price_required, &policy::price_at_least>;
using default_quantity_total =
    number_rules<member<&asked_for::default_quantity_total>, &policy::default_quantity_total_required,
                 &policy::default_quantity_total_at_least>;
using per_registrant_limit =
    number_rules<limit_member, &policy::per_registrant_limit_required, &policy::per_registrant_limit_at_least>;

/// Nobody can be allowed more than there are.
struct per_registrant_limit_available : request_rule {
  static constexpr std::string_view code = "event_item.per_registrant_limit.available";
  static constexpr std::string_view demands = "per_registrant_limit is not more than default_quantity_total";
  static constexpr std::string_view sentence =
      "per_registrant_limit is {observed}, expected at most {maximum}, the default_quantity_total";
  static constexpr std::string_view field = limit_member::field;
  static constexpr auto term = &policy::per_registrant_limit_available;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    const auto& limit = asked.request.per_registrant_limit;
    const auto& total = asked.request.default_quantity_total;
    return violated_when(*limit > *total).provided(limit && total);
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, unit) noexcept {
    found.observed = *asked.request.per_registrant_limit;
    found.maximum = *asked.request.default_quantity_total;
  }
};

using show_quantity_available_required =
    member_required<member<&asked_for::show_quantity_available>, &policy::show_quantity_available_required>;

using rules =
    decltype(name::rules{} + rule_list<description_length>{} + price::rules{} + default_quantity_total::rules{} +
             per_registrant_limit::rules{} +
             rule_list<per_registrant_limit_available, show_quantity_available_required, access_privilege<policy>>{});

}  // namespace create_event_item

create_event_item::rules list_rules(create_event_item_action);
using create_event_item_verdict = verdict<create_event_item_action>;

CAMPAIGN_RULES_END_NAMESPACE
