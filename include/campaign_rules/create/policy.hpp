#pragma once

// A provider's policy for creating an email campaign. Lengths are in Unicode code points, of texts that are not empty.

#include <campaign_rules/campaign.hpp>
#include <campaign_rules/code_points.hpp>
#include <campaign_rules/term.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct create_policy {
  condition offered{};  // the provider has this action

  condition name_required{}, subject_required{}, from_name_required{}, from_email_required{};
  condition email_content_required{}, text_content_required{};
  term<closed_range> name_length{}, subject_length{}, from_name_length{}, from_email_length{}, reply_to_email_length{};
  term<closed_range> email_content_length{}, text_content_length{};
  term<closed_range> greeting_salutations_length{}, greeting_string_length{};
  condition style_sheet_in_xhtml_only{};
  condition name_unique{};

  // Required when a flag is set.
  condition permission_reminder_text_required{};
  condition view_as_web_page_text_required{}, view_as_web_page_link_text_required{};
  term<closed_range> permission_reminder_text_length{};
  term<closed_range> view_as_web_page_text_length{}, view_as_web_page_link_text_length{};

  condition footer_required{};  // of accounts without an address
  condition organization_name_required{}, address_line_1_required{}, city_required{}, country_required{};
  condition postal_code_required{}, state_required{}, international_state_required{};
  term<closed_range> organization_name_length{}, address_line_1_length{}, postal_code_length{};
  condition forward_email_link_text_required{}, subscribe_link_text_required{};
  term<closed_range> forward_email_link_text_length{}, subscribe_link_text_length{};
  std::string_view country_with_states{};  // elsewhere the state has another member

  term<std::string_view> privilege{};

  campaign_status created_as{};      // what a new campaign begins as
  std::string_view template_type{};  // what the answer calls its template
  int success_status = 200;
};

/// Can the policy be met? No length is upside down or less than one.
constexpr bool well_formed(const create_policy& policy) noexcept {
  const auto all_hold_text = [](const auto&... lengths) { return (can_hold_text(lengths) && ...); };
  return all_hold_text(policy.name_length, policy.subject_length, policy.from_name_length, policy.from_email_length,
                       policy.reply_to_email_length, policy.email_content_length, policy.text_content_length,
                       policy.greeting_salutations_length, policy.greeting_string_length,
                       policy.permission_reminder_text_length, policy.view_as_web_page_text_length,
                       policy.view_as_web_page_link_text_length, policy.organization_name_length,
                       policy.address_line_1_length, policy.postal_code_length, policy.forward_email_link_text_length,
                       policy.subscribe_link_text_length);
}

CAMPAIGN_RULES_END_NAMESPACE
