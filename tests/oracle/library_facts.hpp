#pragma once

// The oracle's facts as the library names them, so that what is missing can be compared.

#include "words.hpp"

#include <campaign_rules/account.hpp>
#include <campaign_rules/campaign.hpp>
#include <campaign_rules/creation.hpp>

namespace oracle {

inline campaign_rules::fact_id library_fact(fact_name name) {
  using campaign_rules::account;
  using campaign_rules::campaign;
  switch (name) {
    case fact_name::status: return &campaign::status;
    case fact_name::role: return &campaign::role;
    case fact_name::format_type: return &campaign::format_type;
    case fact_name::contact_lists: return &campaign::contact_lists;
    case fact_name::segments: return &campaign::segments;
    case fact_name::first_sent_at: return &campaign::first_sent_at;
    case fact_name::finished_sending_at: return &campaign::finished_sending_at;
    case fact_name::resends: return &campaign::resends;
    case fact_name::resend_state: return &campaign::resend_state;
    case fact_name::resend_request_id: return &campaign::resend_request_id;
    case fact_name::imported: return &campaign::imported;
    case fact_name::email_content_format: return &campaign::email_content_format;
    case fact_name::account_in_good_standing: return &account::in_good_standing;
    case fact_name::account_has_address: return &account::has_address;
    case fact_name::account_test_addresses_used: return &account::test_addresses_used;
    case fact_name::name_in_use: return &campaign_rules::creation::name_in_use;
    case fact_name::fee_is_restricted: return &campaign_rules::creation::fee_is_restricted;
    case fact_name::folder_parent_level: break;
  }
  return &campaign_rules::creation::folder_parent_level;
}

inline campaign_rules::fact_set library_facts(fact_set names) {
  campaign_rules::fact_set facts;
  for (const fact_name name : names) facts = facts | campaign_rules::fact_set{library_fact(name)};
  return facts;
}

}  // namespace oracle
