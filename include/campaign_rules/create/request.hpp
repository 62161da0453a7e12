#pragma once

// The campaign that a client wants to create. An empty text counts as absent.
//
//   create_request ask;
//   ask.name = "Spring sale";
//   ask.message_footer = message_footer{};
//
// The members' names in JSON stand in `for_each_member`, once for all who need them: see request_member.hpp.

#include <campaign_rules/campaign.hpp>
#include <campaign_rules/maybe.hpp>
#include <campaign_rules/wire_names.hpp>

#include <array>
#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// By which name contacts are greeted.
enum class greeting : std::uint8_t { first_name, last_name, first_and_last_name, none };

template <>
struct wire_names<greeting> {
  static constexpr std::array<std::string_view, 4> words{"FIRST_NAME", "LAST_NAME", "FIRST_AND_LAST_NAME", "NONE"};
};

/// Who sends it, and from where. Texts are not copied: their memory must outlive every question that holds them.
struct message_footer {
  maybe<std::string_view> organization_name{}, address_line_1{}, address_line_2{}, address_line_3{};
  maybe<std::string_view> city{}, state{}, international_state{}, postal_code{};
  maybe<std::string_view> country{};  // "US", or another
  maybe<bool> include_forward_email{}, include_subscribe_link{};
  maybe<std::string_view> forward_email_link_text{}, subscribe_link_text{};

  /// Calls `visit(name, member)` with each member of a footer.
  template <class Footer, class Visitor>
  static constexpr void for_each_member(Footer& of, Visitor&& visit) {
    visit("organization_name", of.organization_name), visit("address_line_1", of.address_line_1);
    visit("address_line_2", of.address_line_2), visit("address_line_3", of.address_line_3), visit("city", of.city);
    visit("state", of.state), visit("international_state", of.international_state);
    visit("postal_code", of.postal_code), visit("country", of.country);
    visit("include_forward_email", of.include_forward_email);
    visit("forward_email_link_text", of.forward_email_link_text);
    visit("include_subscribe_link", of.include_subscribe_link), visit("subscribe_link_text", of.subscribe_link_text);
  }
};

struct create_request {
  maybe<std::string_view> name{}, subject{}, from_name{}, from_email{}, reply_to_email{};
  maybe<bool> is_permission_reminder_enabled{}, is_view_as_webpage_enabled{};
  maybe<std::string_view> permission_reminder_text{}, view_as_web_page_text{}, view_as_web_page_link_text{};
  maybe<std::string_view> greeting_salutations{}, greeting_string{};
  maybe<greeting> greeting_name{};
  maybe<std::string_view> email_content{}, text_content{}, style_sheet{};
  maybe<content_format> email_content_format{};
  maybe<campaign_rules::message_footer> message_footer{};  // also one without members is given

  /// Calls `visit(name, member)` with each member of a request.
  template <class Request, class Visitor>
  static constexpr void for_each_member(Request& of, Visitor&& visit) {
    visit("name", of.name), visit("subject", of.subject), visit("from_name", of.from_name);
    visit("from_email", of.from_email), visit("reply_to_email", of.reply_to_email);
    visit("is_permission_reminder_enabled", of.is_permission_reminder_enabled);
    visit("permission_reminder_text", of.permission_reminder_text);
    visit("is_view_as_webpage_enabled", of.is_view_as_webpage_enabled);
    visit("view_as_web_page_text", of.view_as_web_page_text);
    visit("view_as_web_page_link_text", of.view_as_web_page_link_text);
    visit("greeting_salutations", of.greeting_salutations), visit("greeting_name", of.greeting_name);
    visit("greeting_string", of.greeting_string), visit("email_content", of.email_content);
    visit("text_content", of.text_content), visit("email_content_format", of.email_content_format);
    visit("style_sheet", of.style_sheet), visit("message_footer", of.message_footer);
  }
};

CAMPAIGN_RULES_END_NAMESPACE
