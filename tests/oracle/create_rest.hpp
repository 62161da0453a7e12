#pragma once

// The other actions that create something, on V2 alone: an event, of which nothing is read, an item of one, an attribute
// of an item, a promotional code, a fee, a folder of the library. What a folder has no parent for lies at the top, and
// "0" is read as none.

#include "create.hpp"

#include <campaign_rules/action.hpp>
#include <campaign_rules/create_event_fee/request.hpp>
#include <campaign_rules/create_event_item/request.hpp>
#include <campaign_rules/create_item_attribute/request.hpp>
#include <campaign_rules/create_library_folder/request.hpp>
#include <campaign_rules/create_promo_code/request.hpp>

#include <cstdint>
#include <string_view>

namespace oracle {

using create_event_question = creation_question<campaign_rules::no_request>;
using create_event_item_question = creation_question<campaign_rules::create_event_item_request>;
using create_item_attribute_question = creation_question<campaign_rules::create_item_attribute_request>;
using create_promo_code_question = creation_question<campaign_rules::create_promo_code_request>;
using create_event_fee_question = creation_question<campaign_rules::create_event_fee_request>;
using create_library_folder_question = creation_question<campaign_rules::create_library_folder_request>;

namespace creation {

template <class T>
single present(const maybe<T>& member) {
  return violated_when(!member.has_value());
}

inline single at_least(const maybe<std::int64_t>& member, std::int64_t minimum) {
  return member ? violated_when(*member < minimum) : single::moot;
}

/// A to Z, a to z, 0 to 9 and the underscore.
inline bool is_plain(std::uint32_t point) {
  return (point >= 0x41 && point <= 0x5A) || (point >= 0x61 && point <= 0x7A) || (point >= 0x30 && point <= 0x39) ||
         point == 0x5F;
}

inline bool is_iso_8859_1(std::uint32_t point) { return point <= 0xFF; }

inline single characters(const given_text& text, bool (*is_allowed)(std::uint32_t)) {
  if (!is_there(text)) return single::moot;
  bool others = false;
  for_each_code_point(*text, [&](std::uint32_t point) { others = others || !is_allowed(point); });
  return violated_when(others);
}

}  // namespace creation

inline creation_judgement<1> judge_create_event(const create_event_question& q) {
  creation_record<1> rules;
  rules.say("access.privilege", judge_access(q.by.privileges, "campaign:write"));
  return rules.finish();
}

inline creation_judgement<13> judge_create_event_item(const create_event_item_question& q) {
  using namespace creation;
  creation_record<13> rules;
  const campaign_rules::create_event_item_request& r = q.request;
  rules.say("event_item.name.required", required(r.name));
  rules.say("event_item.name.length", length(r.name, 1, 100));
  rules.say("event_item.name.unique", fact_name::name_in_use, q.about.name_in_use, {false, true},
            [&](bool in_use) { return unique(r.name, in_use); });
  rules.say("event_item.description.length", length(r.description, 1, 2048));
  rules.say("event_item.price.required", present(r.price));
  rules.say("event_item.price.range", r.price ? violated_when((*r.price).cents < 0) : single::moot);
  rules.say("event_item.default_quantity_total.required", present(r.default_quantity_total));
  rules.say("event_item.default_quantity_total.range", at_least(r.default_quantity_total, 0));
  rules.say("event_item.per_registrant_limit.required", present(r.per_registrant_limit));
  rules.say("event_item.per_registrant_limit.range", at_least(r.per_registrant_limit, 0));
  const bool both = r.per_registrant_limit && r.default_quantity_total;
  rules.say("event_item.per_registrant_limit.available",
            both ? violated_when(*r.per_registrant_limit > *r.default_quantity_total) : single::moot);
  rules.say("event_item.show_quantity_available.required", present(r.show_quantity_available));
  rules.say("access.privilege", judge_access(q.by.privileges, "campaign:write"));
  return rules.finish();
}

inline creation_judgement<6> judge_create_item_attribute(const create_item_attribute_question& q) {
  using namespace creation;
  creation_record<6> rules;
  const campaign_rules::create_item_attribute_request& r = q.request;
  rules.say("item_attribute.name.required", required(r.name));
  rules.say("item_attribute.name.length", length(r.name, 1, 100));
  rules.say("item_attribute.name.unique", fact_name::name_in_use, q.about.name_in_use, {false, true},
            [&](bool in_use) { return unique(r.name, in_use); });
  rules.say("item_attribute.quantity_total.required", present(r.quantity_total));
  rules.say("item_attribute.quantity_total.range", at_least(r.quantity_total, 0));
  rules.say("access.privilege", judge_access(q.by.privileges, "campaign:write"));
  return rules.finish();
}

inline creation_judgement<15> judge_create_promo_code(const create_promo_code_question& q) {
  using namespace creation;
  using campaign_rules::discount_base;
  using campaign_rules::promo_code_kind;
  creation_record<15> rules;
  const campaign_rules::create_promo_code_request& r = q.request;
  const bool opens = r.code_type && *r.code_type == promo_code_kind::access;
  const bool discounts = r.code_type && *r.code_type == promo_code_kind::discount;
  const bool on_fees = discounts && r.discount_scope && *r.discount_scope == discount_base::fee_list;
  const std::int64_t fees = r.fee_ids.size;
  const bool percent = r.discount_percent.has_value();
  const bool amount = r.discount_amount.has_value();

  rules.say("promo_code.code_name.required", required(r.code_name));
  rules.say("promo_code.code_name.length", length(r.code_name, 4, 12));
  rules.say("promo_code.code_name.characters", characters(r.code_name, is_plain));
  rules.say("promo_code.code_name.unique", fact_name::name_in_use, q.about.name_in_use, {false, true},
            [&](bool in_use) { return unique(r.code_name, in_use); });
  rules.say("promo_code.code_type.required", present(r.code_type));
  rules.say("promo_code.fee_ids.required", opens || on_fees ? violated_when(fees == 0) : single::moot);
  rules.say("promo_code.fee_ids.limit", opens && fees > 0 ? violated_when(fees > 1) : single::moot);
  rules.say("promo_code.fee_ids.restricted", fact_name::fee_is_restricted, q.about.fee_is_restricted, {false, true},
            [&](bool is_restricted) { return opens && fees == 1 ? violated_when(!is_restricted) : single::moot; });
  rules.say("promo_code.discount.required", discounts ? violated_when(!percent && !amount) : single::moot);
  rules.say("promo_code.discount.exclusive", discounts && amount ? violated_when(percent) : single::moot);
  rules.say("promo_code.discount_percent.range",
            discounts && percent ? violated_when(*r.discount_percent < 1 || *r.discount_percent > 100) : single::moot);
  rules.say("promo_code.discount_amount.range",
            discounts && amount ? violated_when((*r.discount_amount).cents < 1) : single::moot);
  rules.say("promo_code.discount_scope.required", discounts ? present(r.discount_scope) : single::moot);
  rules.say("promo_code.quantity_total.range", at_least(r.quantity_total, -1));
  rules.say("access.privilege", judge_access(q.by.privileges, "campaign:write"));
  return rules.finish();
}

inline creation_judgement<5> judge_create_event_fee(const create_event_fee_question& q) {
  using namespace creation;
  creation_record<5> rules;
  const campaign_rules::create_event_fee_request& r = q.request;
  rules.say("event_fee.label.required", required(r.label));
  rules.say("event_fee.label.length", length(r.label, 1, 100));
  rules.say("event_fee.label.unique", fact_name::name_in_use, q.about.name_in_use, {false, true},
            [&](bool in_use) { return unique(r.label, in_use); });
  rules.say("event_fee.fee_scope.required", present(r.fee_scope));
  rules.say("access.privilege", judge_access(q.by.privileges, "campaign:write"));
  return rules.finish();
}

inline creation_judgement<6> judge_create_library_folder(const create_library_folder_question& q) {
  using namespace creation;
  creation_record<6> rules;
  const campaign_rules::create_library_folder_request& r = q.request;
  rules.say("library_folder.name.required", required(r.name));
  rules.say("library_folder.name.length", length(r.name, 1, 40));
  rules.say("library_folder.name.characters", characters(r.name, is_iso_8859_1));
  rules.say("library_folder.name.unique", fact_name::name_in_use, q.about.name_in_use, {false, true},
            [&](bool in_use) { return unique(r.name, in_use); });
  rules.say("library_folder.depth", fact_name::folder_parent_level, q.about.folder_parent_level, {0, 1, 2, 3},
            [&](int level) { return r.parent_id ? violated_when(level == 3) : single::moot; });
  rules.say("access.privilege", judge_access(q.by.privileges, "mylibrary:folder:create"));
  return rules.finish();
}

}  // namespace oracle
