#pragma once

// The rules of adding a promotional code to an event, in catalogue order. Those about fees depend on what the code does,
// those about discounts apply to discounts only.

#include <campaign_rules/access.hpp>
#include <campaign_rules/create_promo_code/policy.hpp>
#include <campaign_rules/decide.hpp>
#include <campaign_rules/member_rules.hpp>

#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace create_promo_code {

using asked_for = create_promo_code_request;
using policy = create_promo_code_policy;
template <auto Pointer>
using member = request_member<create_promo_code_action, Pointer>;
using code_name_member = member<&asked_for::code_name>;
using fee_ids = member<&asked_for::fee_ids>;
using discount_percent = member<&asked_for::discount_percent>;
using discount_amount = member<&asked_for::discount_amount>;

struct if_discount {
  static constexpr std::string_view words = " when code_type is DISCOUNT";
  template <class Question>
  static constexpr bool is_met(const Question& asked) noexcept {
    return asked.request.code_type == promo_code_kind::discount;
  }
};

struct if_fees_are_chosen {
  static constexpr std::string_view words = " when code_type is ACCESS, or DISCOUNT with discount_scope FEE_LIST";
  template <class Question>
  static constexpr bool is_met(const Question& asked) noexcept {
    return asked.request.code_type == promo_code_kind::access ||
           (if_discount::is_met(asked) && asked.request.discount_scope == discount_base::fee_list);
  }
};

/// How many fees an access code opens; none when the code is of another type.
template <class Question>
[[nodiscard]] constexpr std::int64_t fees_opened(const Question& asked) noexcept {
  return asked.request.code_type == promo_code_kind::access ? asked.request.fee_ids.size : 0;
}

using code_name = text_rules<code_name_member, &policy::code_name_required, &policy::code_name_length>;

struct word_characters {
  static constexpr std::string_view words = "A-Z, a-z, 0-9 and _";
  static constexpr bool contain(char c) noexcept {
    const char lower = detail::ascii_lower(c);
    return (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9') || c == '_';
  }
};
using code_name_characters = text_characters<code_name_member, &policy::code_name_of_word_characters, word_characters>;
using code_name_unique = unique_name<code_name_member, &policy::code_name_unique>;

using code_type_required = member_required<member<&asked_for::code_type>, &policy::code_type_required>;
using fee_ids_required = member_required<fee_ids, &policy::fee_ids_required, if_fees_are_chosen>;

struct fee_ids_limit : request_rule {
  static constexpr std::string_view code = "promo_code.fee_ids.limit";
  static constexpr std::string_view demands =
      "when code_type is ACCESS, fee_ids has no more fees than the provider allows";
  static constexpr std::string_view sentence =
      "fee_ids has {observed fee|fees}, expected at most {maximum} when code_type is ACCESS";
  static constexpr std::string_view field = fee_ids::field;
  static constexpr auto term = &policy::fees_of_access;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, std::int64_t maximum) noexcept {
    const std::int64_t fees = fees_opened(asked);
    return violated_when(fees > maximum).provided(fees > 0);
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, std::int64_t maximum) noexcept {
    found.observed = fees_opened(asked);
    found.maximum = maximum;
  }
};

struct fee_ids_restricted : request_rule {
  static constexpr std::string_view code = "promo_code.fee_ids.restricted";
  static constexpr std::string_view demands = "when code_type is ACCESS, the one fee in fee_ids has restricted access";
  static constexpr std::string_view sentence =
      "the fee in fee_ids does not have restricted access: choose one that has it";
  static constexpr std::string_view field = fee_ids::field;
  static constexpr auto term = &policy::restricted_fee_required;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(!is_set(asked[&creation::fee_is_restricted])).provided(fees_opened(asked) == 1);
  }
};

struct discount_required : request_rule {
  static constexpr std::string_view code = "promo_code.discount.required";
  static constexpr std::string_view demands = "discount_percent or discount_amount is given when code_type is DISCOUNT";
  static constexpr std::string_view sentence =
      "discount_percent and discount_amount are both missing: give one of them, because code_type is DISCOUNT";
  static constexpr std::string_view field = discount_percent::field;
  static constexpr auto term = &policy::discount_required;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(!asked.request.discount_percent && !asked.request.discount_amount)
        .provided(if_discount::is_met(asked));
  }
};

struct discount_exclusive : request_rule {
  static constexpr std::string_view code = "promo_code.discount.exclusive";
  static constexpr std::string_view demands = "discount_percent and discount_amount are not both given";
  static constexpr std::string_view sentence =
      "discount_percent and discount_amount are both given: give only one of them";
  static constexpr std::string_view field = discount_amount::field;
  static constexpr auto term = &policy::discounts_exclusive;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(asked.request.discount_percent.has_value())
        .provided(if_discount::is_met(asked) && asked.request.discount_amount);
  }
};

using discount_percent_range = number_range<discount_percent, &policy::discount_percent, if_discount>;
using discount_amount_range = number_minimum<discount_amount, &policy::discount_amount_at_least, if_discount>;
using discount_scope_required =
    member_required<member<&asked_for::discount_scope>, &policy::discount_scope_required, if_discount>;
using quantity_total_range = number_minimum<member<&asked_for::quantity_total>, &policy::quantity_total_at_least>;

using rules =
    decltype(code_name::rules{} + rule_list<code_name_characters, code_name_unique, code_type_required,
                                            fee_ids_required, fee_ids_limit, fee_ids_restricted, discount_required,
                                            discount_exclusive, discount_percent_range, discount_amount_range,
                                            discount_scope_required, quantity_total_range, access_privilege<policy>>{});

}  // namespace create_promo_code

create_promo_code::rules list_rules(create_promo_code_action);
using create_promo_code_verdict = verdict<create_promo_code_action>;

CAMPAIGN_RULES_END_NAMESPACE
