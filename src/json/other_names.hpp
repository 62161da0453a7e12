#pragma once

// What other systems, and people in a hurry, call what has a name here. A name is tried where what it stands for is known.

#include <campaign_rules/version.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

struct other_name {
  std::string_view name;
  std::string_view meant;
};

inline constexpr other_name other_names[] = {
    // the members of a line
    {"service", "provider"},
    {"vendor", "provider"},
    {"command", "action"},
    {"method", "action"},
    {"operation", "action"},
    {"current_time", "now"},
    {"date", "now"},
    {"time", "now"},
    {"timestamp", "now"},
    {"request_id", "id"},
    {"activity", "campaign"},
    {"campaign_activity", "campaign"},
    {"facts", "campaign"},
    {"body", "request"},
    {"parameters", "request"},
    {"params", "request"},
    {"payload", "request"},

    // facts
    {"campaign_status", "status"},
    {"current_status", "status"},
    {"state", "status"},
    {"previous_status", "status_before_schedule"},
    {"activity_role", "role"},
    {"format", "format_type"},
    {"activity_id", "id"},
    {"campaign_activity_id", "id"},
    {"campaign_id", "id"},
    {"campaign_name", "name"},
    {"title", "name"},
    {"subject_line", "subject"},
    {"contact_list_ids", "contact_lists"},
    {"list_ids", "contact_lists"},
    {"lists", "contact_lists"},
    {"segment_ids", "segments"},
    {"scheduled_date", "scheduled_at"},
    {"scheduled_for", "scheduled_at"},
    {"completed_at", "finished_sending_at"},
    {"finished_at", "finished_sending_at"},
    {"number_of_resends", "resends"},
    {"resend_count", "resends"},
    {"resend_status", "resend_state"},
    {"resend_id", "resend_request_id"},
    {"recipient_count", "recipients"},
    {"opens", "unique_openers"},
    {"unique_opens", "unique_openers"},
    {"content_format", "email_content_format"},
    {"name_exists", "name_in_use"},
    {"name_taken", "name_in_use"},
    {"parent_level", "folder_parent_level"},
    {"good_standing", "in_good_standing"},
    {"address", "has_address"},
    {"has_physical_address", "has_address"},
    {"permissions", "privileges"},
    {"verified_emails", "verified_addresses"},

    // providers
    {"cc_v3", "constant_contact_v3"},
    {"constant_contact", "constant_contact_v3"},
    {"v3", "constant_contact_v3"},
    {"cc_v2", "constant_contact_v2"},
    {"v2", "constant_contact_v2"},

    // actions
    {"resend_to_non_openers", "resend"},
    {"delete_resend", "cancel_resend"},
    {"reschedule", "schedule"},
    {"send", "schedule"},
    {"send_now", "schedule"},
    {"cancel_schedule", "unschedule"},
    {"delete_schedule", "unschedule"},
    {"edit", "update"},
    {"modify", "update"},
    {"patch", "update"},
    {"remove", "delete"},
    {"preview", "send_test"},
    {"send_preview", "send_test"},
    {"test", "send_test"},
    {"test_send", "send_test"},
    {"create_campaign", "create"},
    {"create_item", "create_event_item"},
    {"create_attribute", "create_item_attribute"},
    {"create_fee", "create_event_fee"},
    {"create_folder", "create_library_folder"},
    {"unpause", "resume"},
    {"open_actions", "actions"},

    // statuses
    {"canceled", "cancelled"},
    {"cancelled", "canceled"},
};

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
