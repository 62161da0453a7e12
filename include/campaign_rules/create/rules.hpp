#pragma once

// The rules of creating an email campaign, in catalogue order. Most say no more than which member is required when, and
// how long it may be; numbers are the policies', see providers/.

#include <campaign_rules/access.hpp>
#include <campaign_rules/create/policy.hpp>
#include <campaign_rules/decide.hpp>
#include <campaign_rules/member_rules.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace create {

using asked_for = create_request;
using policy = create_policy;
using footer_request = message_footer;
template <auto Pointer>
using member = request_member<create_action, Pointer>;
template <auto Pointer>
using footer_member = request_member<create_action, &asked_for::message_footer, Pointer>;
using with_footer = if_given<member<&asked_for::message_footer>>;

/// Without an address of the account's own, the footer has to bring one.
struct if_account_has_no_address {
  static constexpr std::string_view words = " when the account has no address";
  template <class Question>
  static constexpr truth_of<Question> is_met(const Question& asked) noexcept {
    return !is_set(asked[&account::has_address]);
  }
};
struct if_footer_has_to_bring_it {
  static constexpr std::string_view words = " with message_footer when the account has no address";
  template <class Question>
  static constexpr truth_of<Question> is_met(const Question& asked) noexcept {
    if (!with_footer::is_met(asked)) return false;
    return if_account_has_no_address::is_met(asked);
  }
};

template <auto Pointer, auto Required, auto Length, class Condition = always>
using text = text_rules<member<Pointer>, Required, Length, Condition>;
template <auto Pointer, auto Length>
using length = text_length<member<Pointer>, Length>;
template <auto Pointer, auto Required, auto Length, class Condition = if_footer_has_to_bring_it>
using footer_text = text_rules<footer_member<Pointer>, Required, Length, Condition>;
template <auto Pointer, auto Required, class Condition = if_footer_has_to_bring_it>
using footer_required = member_required<footer_member<Pointer>, Required, Condition>;

using name = text<&asked_for::name, &policy::name_required, &policy::name_length>;
using subject = text<&asked_for::subject, &policy::subject_required, &policy::subject_length>;
using from_name = text<&asked_for::from_name, &policy::from_name_required, &policy::from_name_length>;
using from_email = text<&asked_for::from_email, &policy::from_email_required, &policy::from_email_length>;
using email_content = text<&asked_for::email_content, &policy::email_content_required, &policy::email_content_length>;
using text_content = text<&asked_for::text_content, &policy::text_content_required, &policy::text_content_length>;
using reply_to_email_length = length<&asked_for::reply_to_email, &policy::reply_to_email_length>;
using greeting_salutations_length = length<&asked_for::greeting_salutations, &policy::greeting_salutations_length>;
using greeting_string_length = length<&asked_for::greeting_string, &policy::greeting_string_length>;

struct style_sheet_format : request_rule {
  static constexpr std::string_view code = "create.style_sheet.format";
  static constexpr std::string_view demands = "style_sheet is given only when email_content_format is XHTML";
  static constexpr std::string_view sentence = "style_sheet is given, but email_content_format is not XHTML";
  static constexpr std::string_view field = "/request/style_sheet";
  static constexpr auto term = &policy::style_sheet_in_xhtml_only;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(asked.request.email_content_format != content_format::xhtml)
        .provided(is_given(asked.request.style_sheet));
  }
};

using if_reminded = if_set<member<&asked_for::is_permission_reminder_enabled>>;
using permission_reminder_text = text<&asked_for::permission_reminder_text, &policy::permission_reminder_text_required,
                                      &policy::permission_reminder_text_length, if_reminded>;
using if_on_web = if_set<member<&asked_for::is_view_as_webpage_enabled>>;
using view_as_web_page_text = text<&asked_for::view_as_web_page_text, &policy::view_as_web_page_text_required,
                                   &policy::view_as_web_page_text_length, if_on_web>;
using view_as_web_page_link_text =
    text<&asked_for::view_as_web_page_link_text, &policy::view_as_web_page_link_text_required,
         &policy::view_as_web_page_link_text_length, if_on_web>;

using message_footer_required =
    member_required<member<&asked_for::message_footer>, &policy::footer_required, if_account_has_no_address>;

using organization_name = footer_text<&footer_request::organization_name, &policy::organization_name_required,
                                      &policy::organization_name_length>;
using address_line_1 =
    footer_text<&footer_request::address_line_1, &policy::address_line_1_required, &policy::address_line_1_length>;
using city_required = footer_required<&footer_request::city, &policy::city_required>;
using country_required = footer_required<&footer_request::country, &policy::country_required>;
using postal_code =
    footer_text<&footer_request::postal_code, &policy::postal_code_required, &policy::postal_code_length>;

/// Countries are compared exactly.
struct if_country_has_states {
  static constexpr std::string_view words = " when message_footer.country has states and the account has no address";
  template <class Question>
  static constexpr truth_of<Question> is_met(const Question& asked) noexcept {
    if (asked.request.message_footer->country != asked.policy().country_with_states) return false;
    return if_footer_has_to_bring_it::is_met(asked);
  }
};
struct state_required : footer_required<&footer_request::state, &policy::state_required, if_country_has_states> {
  static constexpr std::string_view note =
      "no page says this; it is inferred: only ASCII white space counts as blank, and "
      "upper and lower case letters of a country are different";
};

using if_forwarded = if_set<footer_member<&footer_request::include_forward_email>>;
using forward_email_link_text =
    footer_text<&footer_request::forward_email_link_text, &policy::forward_email_link_text_required,
                &policy::forward_email_link_text_length, if_forwarded>;
using if_subscribed = if_set<footer_member<&footer_request::include_subscribe_link>>;
using subscribe_link_text = footer_text<&footer_request::subscribe_link_text, &policy::subscribe_link_text_required,
                                        &policy::subscribe_link_text_length, if_subscribed>;

using name_unique = unique_name<member<&asked_for::name>, &policy::name_unique>;

using rules =
    decltype(name::rules{} + subject::rules{} + from_name::rules{} + from_email::rules{} + email_content::rules{} +
             text_content::rules{} +
             rule_list<reply_to_email_length, greeting_salutations_length, greeting_string_length>{} +
             rule_list<style_sheet_format>{} + permission_reminder_text::rules{} + view_as_web_page_text::rules{} +
             view_as_web_page_link_text::rules{} + rule_list<message_footer_required>{} + organization_name::rules{} +
             address_line_1::rules{} + rule_list<city_required, country_required>{} + postal_code::rules{} +
             rule_list<state_required>{} + forward_email_link_text::rules{} + subscribe_link_text::rules{} +
             rule_list<name_unique, access_privilege<policy>>{});

}  // namespace create

create::rules list_rules(create_action);
using create_verdict = verdict<create_action>;

CAMPAIGN_RULES_END_NAMESPACE
