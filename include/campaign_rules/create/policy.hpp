#pragma once

// A provider's policy for creating an email campaign. Lengths are in Unicode code points, of texts that are not empty.

#include <campaign_rules/action.hpp>
#include <campaign_rules/any_of_words.hpp>
#include <campaign_rules/campaign.hpp>
#include <campaign_rules/code_points.hpp>
#include <campaign_rules/create/request.hpp>
#include <campaign_rules/creation.hpp>
#include <campaign_rules/term.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct create_policy {
  requirement offered{};  // the provider has this action

  requirement name_required{}, subject_required{}, from_name_required{}, from_email_required{};
  requirement email_content_required{}, text_content_required{};
  term<closed_range> name_length{}, subject_length{}, from_name_length{}, from_email_length{}, reply_to_email_length{};
  term<closed_range> email_content_length{}, text_content_length{};
  term<closed_range> greeting_salutations_length{}, greeting_string_length{};
  requirement style_sheet_in_xhtml_only{};
  requirement name_unique{};

  // Required when a flag is set.
  requirement permission_reminder_text_required{};
  requirement view_as_web_page_text_required{}, view_as_web_page_link_text_required{};
  term<closed_range> permission_reminder_text_length{};
  term<closed_range> view_as_web_page_text_length{}, view_as_web_page_link_text_length{};

  requirement footer_required{};  // of accounts without an address
  requirement organization_name_required{}, address_line_1_required{}, city_required{}, country_required{};
  requirement postal_code_required{}, state_required{};  // of them too
  term<closed_range> organization_name_length{}, address_line_1_length{}, postal_code_length{};
  requirement forward_email_link_text_required{}, subscribe_link_text_required{};
  term<closed_range> forward_email_link_text_length{}, subscribe_link_text_length{};
  std::string_view country_with_states{};  // where a state is required

  term<any_of_words> privilege{};

  campaign_status created_as{};      // what a new campaign begins as
  std::string_view template_type{};  // what the answer calls its template
  int success_status = 200;

  /// Calls `visit(name, member)` with each member.
  template <class Policy, class Visitor>
  static constexpr void for_each_member(Policy& of, Visitor&& visit) {
    visit("offered", of.offered), visit("name_required", of.name_required);
    visit("subject_required", of.subject_required), visit("from_name_required", of.from_name_required);
    visit("from_email_required", of.from_email_required);
    visit("email_content_required", of.email_content_required);
    visit("text_content_required", of.text_content_required), visit("name_length", of.name_length);
    visit("subject_length", of.subject_length), visit("from_name_length", of.from_name_length);
    visit("from_email_length", of.from_email_length), visit("reply_to_email_length", of.reply_to_email_length);
    visit("email_content_length", of.email_content_length), visit("text_content_length", of.text_content_length);
    visit("greeting_salutations_length", of.greeting_salutations_length);
    visit("greeting_string_length", of.greeting_string_length);
    visit("style_sheet_in_xhtml_only", of.style_sheet_in_xhtml_only), visit("name_unique", of.name_unique);
    visit("permission_reminder_text_required", of.permission_reminder_text_required);
    visit("view_as_web_page_text_required", of.view_as_web_page_text_required);
    visit("view_as_web_page_link_text_required", of.view_as_web_page_link_text_required);
    visit("permission_reminder_text_length", of.permission_reminder_text_length);
    visit("view_as_web_page_text_length", of.view_as_web_page_text_length);
    visit("view_as_web_page_link_text_length", of.view_as_web_page_link_text_length);
    visit("footer_required", of.footer_required);
    visit("organization_name_required", of.organization_name_required);
    visit("address_line_1_required", of.address_line_1_required), visit("city_required", of.city_required);
    visit("country_required", of.country_required), visit("postal_code_required", of.postal_code_required);
    visit("state_required", of.state_required);
    visit("organization_name_length", of.organization_name_length);
    visit("address_line_1_length", of.address_line_1_length), visit("postal_code_length", of.postal_code_length);
    visit("forward_email_link_text_required", of.forward_email_link_text_required);
    visit("subscribe_link_text_required", of.subscribe_link_text_required);
    visit("forward_email_link_text_length", of.forward_email_link_text_length);
    visit("subscribe_link_text_length", of.subscribe_link_text_length);
    visit("country_with_states", of.country_with_states), visit("privilege", of.privilege);
    visit("created_as", of.created_as), visit("template_type", of.template_type);
    visit("success_status", of.success_status);
  }
};

struct create_plan;

/// The action "create": create an email campaign, which begins as a draft.
struct create_action {
  static constexpr std::string_view name = "create";
  static constexpr std::string_view code_prefix = "create";
  using facts = creation;
  using request = create_request;
  using policy = create_policy;
  using plan = create_plan;  // see plan.hpp beside this
  struct in_provider {
    create_policy create{};
  };
  static constexpr auto policy_in = &in_provider::create;
};

using create_question = question<create_action>;

CAMPAIGN_RULES_END_NAMESPACE
