#pragma once

// Questions about creating something that Constant Contact V2 allows, beside those of questions.hpp.

#include "support/questions.hpp"

#include <campaign_rules/create/plan.hpp>
#include <campaign_rules/create_event_fee/rules.hpp>
#include <campaign_rules/create_event_item/rules.hpp>
#include <campaign_rules/create_item_attribute/rules.hpp>
#include <campaign_rules/create_library_folder/rules.hpp>
#include <campaign_rules/create_promo_code/rules.hpp>

namespace questions {

/// The example request of the provider's page, as it stands, with its empty texts; the name is free.
constexpr create_question create_by_the_page() noexcept {
  create_question asked{constant_contact_v2, {}, {}, ten_o_clock};
  asked.request.name = "Test Campaign 1351175725";
  asked.request.subject = "Subject Test";
  asked.request.from_name = "My Organization";
  asked.request.from_email = "from-email@example.com";
  asked.request.reply_to_email = "replyto-email@example.com";
  asked.request.is_permission_reminder_enabled = true;
  asked.request.permission_reminder_text =
      "As a reminder, you're receiving this email because you have expressed an interest in MyCompany. Don't forget to "
      "add from_email@example.com to your address book so we'll be sure to land in your inbox! You may unsubscribe if "
      "you no longer wish to receive our emails.";
  asked.request.is_view_as_webpage_enabled = true;
  asked.request.view_as_web_page_text = "View this message as a web page";
  asked.request.view_as_web_page_link_text = "Click here";
  asked.request.greeting_salutations = "Hello";
  asked.request.greeting_name = greeting::first_name;
  asked.request.greeting_string = "Dear ";
  asked.request.email_content = "<html><body><p>This is text of the email message.</p></body></html>";
  asked.request.text_content =
      "This is the text-only content of the email message for mail clients that do not support HTML.";
  asked.request.email_content_format = content_format::html;
  asked.request.style_sheet = "";
  message_footer footer;
  footer.organization_name = "My Organization";
  footer.address_line_1 = "123 Maple Street";
  footer.address_line_2 = "Suite 1";
  footer.address_line_3 = "";
  footer.city = "Anytown";
  footer.state = "MA";
  footer.international_state = "";
  footer.postal_code = "01444";
  footer.country = "US";
  footer.include_forward_email = true;
  footer.forward_email_link_text = "Click here to forward this message";
  footer.include_subscribe_link = true;
  footer.subscribe_link_text = "Subscribe to Our Newsletter!";
  asked.request.message_footer = footer;
  asked.facts.name_in_use = false;
  return asked;
}

/// As little as can be asked for: an account with an address, no footer, no flag.
constexpr create_question smallest_create() noexcept {
  create_question asked{constant_contact_v2, {}, {}, ten_o_clock};
  asked.request.name = "Spring sale";
  asked.request.subject = "Everything must go";
  asked.request.from_name = "Shop";
  asked.request.from_email = "a@b.co";
  asked.request.email_content = "<html></html>";
  asked.request.text_content = "Hello";
  asked.facts.name_in_use = false;
  asked.account.has_address = true;
  return asked;
}

constexpr create_event_item_question allowed_event_item() noexcept {
  create_event_item_question asked{constant_contact_v2, {}, {}, ten_o_clock};
  asked.request.name = "T-shirt";
  asked.request.price = money{1999};
  asked.request.default_quantity_total = 50;
  asked.request.per_registrant_limit = 2;
  asked.request.show_quantity_available = false;
  asked.facts.name_in_use = false;
  return asked;
}

constexpr create_item_attribute_question allowed_item_attribute() noexcept {
  create_item_attribute_question asked{constant_contact_v2, {}, {}, ten_o_clock};
  asked.request.name = "Large";
  asked.request.quantity_total = 20;
  asked.facts.name_in_use = false;
  return asked;
}

/// A discount of a tenth off the whole order.
constexpr create_promo_code_question allowed_discount() noexcept {
  create_promo_code_question asked{constant_contact_v2, {}, {}, ten_o_clock};
  asked.request.code_name = "SPRING_10";
  asked.request.code_type = promo_code_kind::discount;
  asked.request.discount_percent = 10;
  asked.request.discount_scope = discount_base::order_total;
  asked.facts.name_in_use = false;
  return asked;
}

/// Access to one fee, which is restricted.
constexpr create_promo_code_question allowed_access() noexcept {
  create_promo_code_question asked{constant_contact_v2, {}, {}, ten_o_clock};
  asked.request.code_name = "members";
  asked.request.code_type = promo_code_kind::access;
  asked.request.fee_ids = {1};
  asked.facts.name_in_use = false;
  asked.facts.fee_is_restricted = true;
  return asked;
}

constexpr create_event_fee_question allowed_event_fee() noexcept {
  create_event_fee_question asked{constant_contact_v2, {}, {}, ten_o_clock};
  asked.request.label = "Early bird";
  asked.request.fee_scope = fee_payer::both;
  asked.facts.name_in_use = false;
  return asked;
}

constexpr create_library_folder_question allowed_library_folder() noexcept {
  create_library_folder_question asked{constant_contact_v2, {}, {}, ten_o_clock};
  asked.request.name = "Pictures";
  asked.facts.name_in_use = false;
  return asked;
}

inline constexpr create_question create_by_v2 = create_by_the_page();
inline constexpr create_question smallest_create_by_v2 = smallest_create();
inline constexpr create_event_item_question event_item_by_v2 = allowed_event_item();
inline constexpr create_item_attribute_question item_attribute_by_v2 = allowed_item_attribute();
inline constexpr create_promo_code_question discount_by_v2 = allowed_discount();
inline constexpr create_promo_code_question access_by_v2 = allowed_access();
inline constexpr create_event_fee_question event_fee_by_v2 = allowed_event_fee();
inline constexpr create_library_folder_question library_folder_by_v2 = allowed_library_folder();

struct many_letters {
  char letters[2049]{};
  constexpr many_letters() noexcept {
    for (char& letter : letters) letter = 'a';
  }
};
inline constexpr many_letters a_lot{};

/// A text of so many letters, at most 2049.
constexpr std::string_view letters(std::size_t count) noexcept {
  return std::string_view{a_lot.letters, sizeof a_lot.letters}.substr(0, count);
}

}  // namespace questions
