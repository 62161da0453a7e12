#pragma once

// What Constant Contact V2 demands of those who create something: campaigns, the parts of events, library folders.
//
// The guide page tells that names are unique, and that "several campaign properties that are optional by default, but
// become REQUIRED once another property is used"; which ones stands on the index page. Its structure table is empty where
// it is kept, so what is always required, and the lengths, are those of the schema and the client libraries.

#include <campaign_rules/provider.hpp>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace constant_contact_v2_pages {
inline constexpr citation create{
    "Constant Contact V2, Email Campaigns Collection",
    "http://developer.constantcontact.com/docs/email-campaigns/email-campaigns-collection.html?method=POST",
    basis::guide};
inline constexpr citation create_index{
    "Constant Contact V2, Email Campaign API",
    "http://developer.constantcontact.com/docs/email-campaigns/email-campaign-api-index.html", basis::reference};
inline constexpr citation create_schema{create.document, create.address, basis::reference};
inline constexpr citation event_item{
    "Constant Contact V2, Event Item Collection",
    "https://v2.developer.constantcontact.com/docs/eventspot-apis/event-item-collection.html", basis::guide};
inline constexpr citation event_item_schema{event_item.document, event_item.address, basis::reference};
inline constexpr citation item_attribute{
    "Constant Contact V2, Item Attribute Collection",
    "https://v2.developer.constantcontact.com/docs/eventspot-apis/item-attribute-collection.html", basis::guide};
inline constexpr citation item_attribute_schema{item_attribute.document, item_attribute.address, basis::reference};
inline constexpr citation promo_code{
    "Constant Contact V2, Promo Code Collection",
    "http://developer.constantcontact.com/docs/eventspot-apis/promocode-collection.html", basis::guide};
inline constexpr citation promo_code_schema{promo_code.document, promo_code.address, basis::reference};
inline constexpr citation event_fee{
    "Constant Contact V2, Event Fees Collection",
    "https://v2.developer.constantcontact.com/docs/eventspot-apis/event-fees-collection.html", basis::guide};
inline constexpr citation event_fee_schema{event_fee.document, event_fee.address, basis::reference};
inline constexpr citation library_folder{
    "Constant Contact V2, MyLibrary Folder Collection",
    "https://developer.constantcontact.com/docs/mylibrary-folders-api/mylibrary-folder-collection.html", basis::guide};
inline constexpr citation library_folder_schema{library_folder.document, library_folder.address, basis::reference};
}  // namespace constant_contact_v2_pages

namespace detail {

constexpr create_policy constant_contact_v2_create() noexcept {
  constexpr const citation& page = constant_contact_v2_pages::create;
  constexpr const citation& index = constant_contact_v2_pages::create_index;
  constexpr const citation& schema = constant_contact_v2_pages::create_schema;
  create_policy policy;
  policy.offered = page;
  policy.name_required = policy.subject_required = policy.from_name_required = policy.from_email_required = schema;
  policy.email_content_required = policy.text_content_required = schema;
  policy.name_length = {{1, 80}, schema};
  policy.subject_length = {{1, 200}, schema};
  policy.from_name_length = {{1, 100}, schema};
  policy.from_email_length = policy.reply_to_email_length = {{6, 80}, schema};
  policy.email_content_length = policy.text_content_length = {{1, 930'000}, schema};
  policy.greeting_salutations_length = {{1, 50}, schema};
  policy.greeting_string_length = {{1, 1500}, schema};
  policy.style_sheet_in_xhtml_only = schema;

  policy.permission_reminder_text_required = index;
  policy.permission_reminder_text_length = {{1, 1500}, schema};
  policy.view_as_web_page_text_required = policy.view_as_web_page_link_text_required = index;
  policy.view_as_web_page_text_length = policy.view_as_web_page_link_text_length = {{1, 50}, schema};

  policy.footer_required = index;
  policy.organization_name_required = policy.address_line_1_required = policy.city_required = index;
  policy.country_required = policy.postal_code_required = policy.state_required = index;
  policy.organization_name_length = {{1, 255}, schema};
  policy.address_line_1_length = {{1, 50}, schema};
  policy.postal_code_length = {{1, 25}, schema};
  policy.country_with_states = "US";
  policy.forward_email_link_text_required = policy.subscribe_link_text_required = index;
  policy.forward_email_link_text_length = policy.subscribe_link_text_length = {{1, 45}, schema};

  policy.name_unique = page;
  policy.privilege = {"campaign:create", page};
  policy.created_as = campaign_status::draft;
  policy.template_type = "CUSTOM";
  policy.success_status = 201;
  return policy;
}

constexpr create_event_policy constant_contact_v2_create_event() noexcept {
  constexpr const citation& page = constant_contact_v2_pages::create;
  create_event_policy policy;
  policy.offered = page;
  policy.privilege = {"campaign:write", page};
  policy.success_status = 201;
  return policy;
}

constexpr create_event_item_policy constant_contact_v2_create_event_item() noexcept {
  constexpr const citation& page = constant_contact_v2_pages::event_item;
  constexpr const citation& schema = constant_contact_v2_pages::event_item_schema;
  create_event_item_policy policy;
  policy.offered = policy.name_required = policy.name_unique = page;
  policy.name_length = {{1, 100}, schema};
  policy.description_length = {{1, 2048}, schema};
  policy.price_required = page;
  policy.price_at_least = {money{0}, schema};
  policy.default_quantity_total_required = policy.per_registrant_limit_required = page;
  policy.default_quantity_total_at_least = policy.per_registrant_limit_at_least = {0, schema};
  policy.per_registrant_limit_available = schema;
  policy.show_quantity_available_required = page;
  policy.privilege = {"campaign:write", page};
  policy.success_status = 201;
  return policy;
}

constexpr create_item_attribute_policy constant_contact_v2_create_item_attribute() noexcept {
  constexpr const citation& page = constant_contact_v2_pages::item_attribute;
  constexpr const citation& schema = constant_contact_v2_pages::item_attribute_schema;
  create_item_attribute_policy policy;
  policy.offered = policy.name_required = policy.name_unique = page;
  policy.name_length = {{1, 100}, schema};
  policy.quantity_total_required = page;
  policy.quantity_total_at_least = {0, page};
  policy.privilege = {"campaign:write", page};
  policy.success_status = 201;
  return policy;
}

constexpr create_promo_code_policy constant_contact_v2_create_promo_code() noexcept {
  constexpr const citation& page = constant_contact_v2_pages::promo_code;
  constexpr const citation& schema = constant_contact_v2_pages::promo_code_schema;
  create_promo_code_policy policy;
  policy.offered = page;
  policy.code_name_required = policy.code_name_of_word_characters = policy.code_name_unique = schema;
  policy.code_name_length = {{4, 12}, schema};
  policy.code_type_required = schema;
  policy.fee_ids_required = policy.restricted_fee_required = schema;
  policy.fees_of_access = {1, schema};
  policy.discount_required = policy.discounts_exclusive = policy.discount_scope_required = schema;
  policy.discount_percent = {{1, 100}, schema};
  policy.discount_amount_at_least = {money{1}, schema};
  policy.quantity_total_at_least = {-1, schema};
  policy.privilege = {"campaign:write", page};
  policy.success_status = 201;
  return policy;
}

constexpr create_event_fee_policy constant_contact_v2_create_event_fee() noexcept {
  constexpr const citation& page = constant_contact_v2_pages::event_fee;
  constexpr const citation& schema = constant_contact_v2_pages::event_fee_schema;
  create_event_fee_policy policy;
  policy.offered = page;
  policy.label_required = policy.label_unique = policy.fee_scope_required = schema;
  policy.label_length = {{1, 100}, schema};
  policy.privilege = {"campaign:write", page};
  policy.success_status = 201;
  return policy;
}

constexpr create_library_folder_policy constant_contact_v2_create_library_folder() noexcept {
  constexpr const citation& page = constant_contact_v2_pages::library_folder;
  constexpr const citation& schema = constant_contact_v2_pages::library_folder_schema;
  create_library_folder_policy policy;
  policy.offered = policy.name_required = page;
  policy.name_length = {{1, 40}, schema};
  policy.name_in_latin_1 = policy.name_unique = schema;
  policy.deepest_level = {3, schema};
  policy.privilege = {"mylibrary:folder:create", page};
  policy.success_status = 201;
  return policy;
}

}  // namespace detail
CAMPAIGN_RULES_END_NAMESPACE
