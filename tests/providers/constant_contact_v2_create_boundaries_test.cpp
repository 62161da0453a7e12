// Every number and demand of the V2 pages and schemas about creating, by itself: tests of decisions see the ends that a
// request can reach, these also the ones behind another rule.

#include <campaign_rules/providers/constant_contact_v2.hpp>

#include "support/check_both.hpp"

#include <cstdint>
#include <string_view>

using namespace campaign_rules;

namespace {

constexpr std::string_view campaigns_page =
    "http://developer.constantcontact.com/docs/email-campaigns/email-campaigns-collection.html?method=POST";
constexpr std::string_view index_page =
    "http://developer.constantcontact.com/docs/email-campaigns/email-campaign-api-index.html";
constexpr std::string_view items_page =
    "https://v2.developer.constantcontact.com/docs/eventspot-apis/event-item-collection.html";
constexpr std::string_view attributes_page =
    "https://v2.developer.constantcontact.com/docs/eventspot-apis/item-attribute-collection.html";
constexpr std::string_view promo_codes_page =
    "http://developer.constantcontact.com/docs/eventspot-apis/promocode-collection.html";
constexpr std::string_view fees_page =
    "https://v2.developer.constantcontact.com/docs/eventspot-apis/event-fees-collection.html";
constexpr std::string_view folders_page =
    "https://developer.constantcontact.com/docs/mylibrary-folders-api/mylibrary-folder-collection.html";

template <class T>
constexpr bool says(const term<T>& stated, std::string_view page, basis by) {
  return stated && stated.source()->address == page && stated.source()->basis == by;
}

/// By the guide page, when no more is said.
constexpr bool demands(const requirement& stated, std::string_view page, basis by = basis::guide) {
  return says(stated, page, by);
}

constexpr bool spans(const term<closed_range>& stated, std::int64_t minimum, std::int64_t maximum,
                     std::string_view page) {
  return says(stated, page, basis::reference) && *stated == closed_range{minimum, maximum};
}

}  // namespace

TEST_CASE("Constant Contact V2, create: each length") {
  constexpr const create_policy& it = constant_contact_v2.create;
  CHECK_BOTH(spans(it.name_length, 1, 80, campaigns_page));
  CHECK_BOTH(spans(it.subject_length, 1, 200, campaigns_page));
  CHECK_BOTH(spans(it.from_name_length, 1, 100, campaigns_page));
  CHECK_BOTH(spans(it.from_email_length, 6, 80, campaigns_page));
  CHECK_BOTH(spans(it.reply_to_email_length, 6, 80, campaigns_page));
  CHECK_BOTH(spans(it.email_content_length, 1, 930000, campaigns_page));
  CHECK_BOTH(spans(it.text_content_length, 1, 930000, campaigns_page));
  CHECK_BOTH(spans(it.greeting_salutations_length, 1, 50, campaigns_page));
  CHECK_BOTH(spans(it.greeting_string_length, 1, 1500, campaigns_page));
  CHECK_BOTH(spans(it.permission_reminder_text_length, 1, 1500, campaigns_page));
  CHECK_BOTH(spans(it.view_as_web_page_text_length, 1, 50, campaigns_page));
  CHECK_BOTH(spans(it.view_as_web_page_link_text_length, 1, 50, campaigns_page));
  CHECK_BOTH(spans(it.organization_name_length, 1, 255, campaigns_page));
  CHECK_BOTH(spans(it.address_line_1_length, 1, 50, campaigns_page));
  CHECK_BOTH(spans(it.postal_code_length, 1, 25, campaigns_page));
  CHECK_BOTH(spans(it.forward_email_link_text_length, 1, 45, campaigns_page));
  CHECK_BOTH(spans(it.subscribe_link_text_length, 1, 45, campaigns_page));
}

TEST_CASE("Constant Contact V2, create: each demand, and what comes out") {
  constexpr const create_policy& it = constant_contact_v2.create;
  CHECK_BOTH(demands(it.offered, campaigns_page));
  CHECK_BOTH(demands(it.name_required, campaigns_page, basis::reference));
  CHECK_BOTH(demands(it.subject_required, campaigns_page, basis::reference));
  CHECK_BOTH(demands(it.from_name_required, campaigns_page, basis::reference));
  CHECK_BOTH(demands(it.from_email_required, campaigns_page, basis::reference));
  CHECK_BOTH(demands(it.email_content_required, campaigns_page, basis::reference));
  CHECK_BOTH(demands(it.text_content_required, campaigns_page, basis::reference));
  CHECK_BOTH(demands(it.style_sheet_in_xhtml_only, campaigns_page, basis::reference));
  CHECK_BOTH(demands(it.permission_reminder_text_required, index_page, basis::reference));
  CHECK_BOTH(demands(it.view_as_web_page_text_required, index_page, basis::reference));
  CHECK_BOTH(demands(it.view_as_web_page_link_text_required, index_page, basis::reference));
  CHECK_BOTH(demands(it.footer_required, index_page, basis::reference));
  CHECK_BOTH(demands(it.organization_name_required, index_page, basis::reference));
  CHECK_BOTH(demands(it.address_line_1_required, index_page, basis::reference));
  CHECK_BOTH(demands(it.city_required, index_page, basis::reference));
  CHECK_BOTH(demands(it.country_required, index_page, basis::reference));
  CHECK_BOTH(demands(it.postal_code_required, index_page, basis::reference));
  CHECK_BOTH(demands(it.state_required, index_page, basis::reference));
  CHECK_BOTH(demands(it.forward_email_link_text_required, index_page, basis::reference));
  CHECK_BOTH(demands(it.subscribe_link_text_required, index_page, basis::reference));
  CHECK_BOTH(demands(it.name_unique, campaigns_page));
  CHECK_BOTH(it.country_with_states == "US");
  CHECK_BOTH((says(it.privilege, campaigns_page, basis::guide) && *it.privilege == "campaign:create"));
  CHECK_BOTH(it.created_as == campaign_status::draft);
  CHECK_BOTH(it.template_type == "CUSTOM");
  CHECK_BOTH(it.success_status == 201);
}

TEST_CASE("Constant Contact V2, create_event_item: each number and demand") {
  constexpr const create_event_item_policy& it = constant_contact_v2.create_event_item;
  CHECK_BOTH(demands(it.offered, items_page));
  CHECK_BOTH(demands(it.name_required, items_page));
  CHECK_BOTH(demands(it.name_unique, items_page));
  CHECK_BOTH(spans(it.name_length, 1, 100, items_page));
  CHECK_BOTH(spans(it.description_length, 1, 2048, items_page));
  CHECK_BOTH(demands(it.price_required, items_page));
  CHECK_BOTH((says(it.price_at_least, items_page, basis::reference) && it.price_at_least->cents == 0));
  CHECK_BOTH(demands(it.default_quantity_total_required, items_page));
  CHECK_BOTH(demands(it.per_registrant_limit_required, items_page));
  CHECK_BOTH(says(it.default_quantity_total_at_least, items_page, basis::reference));
  CHECK_BOTH(*it.default_quantity_total_at_least == 0);
  CHECK_BOTH(says(it.per_registrant_limit_at_least, items_page, basis::reference));
  CHECK_BOTH(*it.per_registrant_limit_at_least == 0);
  CHECK_BOTH(demands(it.per_registrant_limit_available, items_page, basis::reference));
  CHECK_BOTH(demands(it.show_quantity_available_required, items_page));
  CHECK_BOTH((says(it.privilege, items_page, basis::guide) && *it.privilege == "campaign:write"));
  CHECK_BOTH(it.success_status == 201);
}

TEST_CASE("Constant Contact V2, create_item_attribute: each number and demand") {
  constexpr const create_item_attribute_policy& it = constant_contact_v2.create_item_attribute;
  CHECK_BOTH(demands(it.offered, attributes_page));
  CHECK_BOTH(demands(it.name_required, attributes_page));
  CHECK_BOTH(demands(it.name_unique, attributes_page));
  CHECK_BOTH(spans(it.name_length, 1, 100, attributes_page));
  CHECK_BOTH(demands(it.quantity_total_required, attributes_page));
  CHECK_BOTH(says(it.quantity_total_at_least, attributes_page, basis::guide));
  CHECK_BOTH(*it.quantity_total_at_least == 0);
  CHECK_BOTH((says(it.privilege, attributes_page, basis::guide) && *it.privilege == "campaign:write"));
  CHECK_BOTH(it.success_status == 201);
}

TEST_CASE("Constant Contact V2, create_promo_code: each number and demand") {
  constexpr const create_promo_code_policy& it = constant_contact_v2.create_promo_code;
  CHECK_BOTH(demands(it.offered, promo_codes_page));
  CHECK_BOTH(demands(it.code_name_required, promo_codes_page, basis::reference));
  CHECK_BOTH(demands(it.code_name_of_word_characters, promo_codes_page, basis::reference));
  CHECK_BOTH(demands(it.code_name_unique, promo_codes_page, basis::reference));
  CHECK_BOTH(spans(it.code_name_length, 4, 12, promo_codes_page));
  CHECK_BOTH(demands(it.code_type_required, promo_codes_page, basis::reference));
  CHECK_BOTH(demands(it.fee_ids_required, promo_codes_page, basis::reference));
  CHECK_BOTH(demands(it.restricted_fee_required, promo_codes_page, basis::reference));
  CHECK_BOTH((says(it.fees_of_access, promo_codes_page, basis::reference) && *it.fees_of_access == 1));
  CHECK_BOTH(demands(it.discount_required, promo_codes_page, basis::reference));
  CHECK_BOTH(demands(it.discounts_exclusive, promo_codes_page, basis::reference));
  CHECK_BOTH(demands(it.discount_scope_required, promo_codes_page, basis::reference));
  CHECK_BOTH(spans(it.discount_percent, 1, 100, promo_codes_page));
  CHECK_BOTH(says(it.discount_amount_at_least, promo_codes_page, basis::reference));
  CHECK_BOTH(it.discount_amount_at_least->cents == 1);
  CHECK_BOTH(says(it.quantity_total_at_least, promo_codes_page, basis::reference));
  CHECK_BOTH(*it.quantity_total_at_least == -1);
  CHECK_BOTH((says(it.privilege, promo_codes_page, basis::guide) && *it.privilege == "campaign:write"));
  CHECK_BOTH(it.success_status == 201);
}

TEST_CASE("Constant Contact V2, create_event_fee: each number and demand") {
  constexpr const create_event_fee_policy& it = constant_contact_v2.create_event_fee;
  CHECK_BOTH(demands(it.offered, fees_page));
  CHECK_BOTH(demands(it.label_required, fees_page, basis::reference));
  CHECK_BOTH(demands(it.label_unique, fees_page, basis::reference));
  CHECK_BOTH(demands(it.fee_scope_required, fees_page, basis::reference));
  CHECK_BOTH(spans(it.label_length, 1, 100, fees_page));
  CHECK_BOTH((says(it.privilege, fees_page, basis::guide) && *it.privilege == "campaign:write"));
  CHECK_BOTH(it.success_status == 201);
}

TEST_CASE("Constant Contact V2, create_library_folder: each number and demand") {
  constexpr const create_library_folder_policy& it = constant_contact_v2.create_library_folder;
  CHECK_BOTH(demands(it.offered, folders_page));
  CHECK_BOTH(demands(it.name_required, folders_page));
  CHECK_BOTH(spans(it.name_length, 1, 40, folders_page));
  CHECK_BOTH(demands(it.name_in_latin_1, folders_page, basis::reference));
  CHECK_BOTH(demands(it.name_unique, folders_page, basis::reference));
  CHECK_BOTH((says(it.deepest_level, folders_page, basis::reference) && *it.deepest_level == 3));
  CHECK_BOTH((says(it.privilege, folders_page, basis::guide) && *it.privilege == "mylibrary:folder:create"));
  CHECK_BOTH(it.success_status == 201);
}
