#pragma once

// Complete facts: everything that a rule may read, each with a value. Rules are written for these alone; what happens
// when a fact is absent is the business of lift.hpp, which tries its values one after the other.
//
// `probes` are the values that are tried for an absent fact: all of them where there are few, and otherwise the ends of
// the type and what lies around each limit. The limits that depend on a request are added by the action itself.

#include "time.hpp"
#include "words.hpp"

#include <campaign_rules/account.hpp>
#include <campaign_rules/campaign.hpp>

#include <array>
#include <cstdint>
#include <string_view>

namespace oracle {

using campaign_rules::activity_role;
using campaign_rules::campaign_status;
using campaign_rules::content_format;
using campaign_rules::resend_progress;
using campaign_rules::status_set;

struct complete {
  campaign_status status{};
  activity_role role{};
  std::int64_t format_type = 0;
  std::int64_t contact_lists = 0;
  std::int64_t segments = 0;
  std::int64_t first_sent_at = 0;
  std::int64_t finished_sending_at = 0;
  std::int64_t resends = 0;
  resend_progress resend_state{};
  std::string_view resend_request_id{};
  bool imported = false;
  content_format email_content_format{};
  bool in_good_standing = false;
  std::int64_t test_addresses_used = 0;
};

/// Facts as they were given: those that are not known have a meaningless value.
struct given {
  complete facts{};
  fact_set known{};
};

inline given given_by(const campaign_rules::campaign& about, const campaign_rules::account& by) {
  given all;
  const auto know = [&all](fact_name id) { all.known = all.known | fact_set{id}; };
  if (about.status) all.facts.status = *about.status, know(fact_name::status);
  if (about.role) all.facts.role = *about.role, know(fact_name::role);
  if (about.format_type) all.facts.format_type = *about.format_type, know(fact_name::format_type);
  if (about.contact_lists) all.facts.contact_lists = *about.contact_lists, know(fact_name::contact_lists);
  if (about.segments) all.facts.segments = *about.segments, know(fact_name::segments);
  if (about.first_sent_at) all.facts.first_sent_at = read(*about.first_sent_at), know(fact_name::first_sent_at);
  if (about.finished_sending_at)
    all.facts.finished_sending_at = read(*about.finished_sending_at), know(fact_name::finished_sending_at);
  if (about.resends) all.facts.resends = *about.resends, know(fact_name::resends);
  if (about.resend_state) all.facts.resend_state = *about.resend_state, know(fact_name::resend_state);
  if (about.resend_request_id)
    all.facts.resend_request_id = *about.resend_request_id, know(fact_name::resend_request_id);
  if (about.imported) all.facts.imported = *about.imported, know(fact_name::imported);
  if (about.email_content_format)
    all.facts.email_content_format = *about.email_content_format, know(fact_name::email_content_format);
  if (by.in_good_standing) all.facts.in_good_standing = *by.in_good_standing, know(fact_name::account_in_good_standing);
  if (by.test_addresses_used)
    all.facts.test_addresses_used = *by.test_addresses_used, know(fact_name::account_test_addresses_used);
  return all;
}

/// The values to try for an absent fact: numbers, or the numbers of enumerators.
struct probes {
  std::array<std::int64_t, 8> values{};
  std::uint32_t count = 0;

  void add(std::int64_t value) { values[count++] = value; }
  const std::int64_t* begin() const { return values.data(); }
  const std::int64_t* end() const { return values.data() + count; }
};

/// The statuses that a provider knows.
inline status_set statuses_of(profile who) {
  if (is_v3(who))  // DRAFT, SCHEDULED, EXECUTING, DONE, ERROR, REMOVED
    return {campaign_status::draft, campaign_status::scheduled, campaign_status::sending,
            campaign_status::sent,  campaign_status::failed,    campaign_status::removed};
  if (who == profile::constant_contact_v2)  // DRAFT, SCHEDULED, RUNNING, SENT, DELETED
    return {campaign_status::draft, campaign_status::scheduled, campaign_status::sending, campaign_status::sent,
            campaign_status::removed};
  return {campaign_status::draft,   campaign_status::scheduled, campaign_status::in_review, campaign_status::rejected,
          campaign_status::sending, campaign_status::paused,    campaign_status::sent,      campaign_status::cancelled};
}

/// The values that depend on nothing but the fact's type.
inline probes probes_of_type(profile who, fact_name id) {
  probes all;
  switch (id) {
    case fact_name::status:
      for (const campaign_status one : statuses_of(who)) all.add(static_cast<std::int64_t>(one));
      break;
    case fact_name::role:
    case fact_name::resend_state:
      for (const int one : {0, 1, 2}) all.add(one);
      break;
    case fact_name::format_type:
      for (const int one : {1, 2, 3, 4, 5}) all.add(one);
      break;
    case fact_name::account_in_good_standing:
    case fact_name::email_content_format:
    case fact_name::imported:
    case fact_name::resend_request_id:  // 1: the one that the request names, 0: another
      for (const int one : {0, 1}) all.add(one);
      break;
    case fact_name::account_test_addresses_used:
    case fact_name::contact_lists:
    case fact_name::resends:
    case fact_name::segments:
      for (const std::int64_t one : {0, 1, 2, 3, 2'147'483'647}) all.add(one);
      break;
    case fact_name::finished_sending_at:
    case fact_name::first_sent_at:
      for (const std::int64_t one : {first_millisecond, last_millisecond}) all.add(one);
      break;
    case fact_name::account_has_address:
    case fact_name::fee_is_restricted:
    case fact_name::folder_parent_level:
    case fact_name::name_in_use: break;  // read in create.hpp and create_rest.hpp, which try their values themselves
  }
  return all;
}

/// Gives a fact a value. The text of a request id comes from `named`, the one that the request names.
inline void put(complete& facts, fact_name id, std::int64_t value, std::string_view named) {
  switch (id) {
    case fact_name::status: facts.status = static_cast<campaign_status>(value); break;
    case fact_name::role: facts.role = static_cast<activity_role>(value); break;
    case fact_name::format_type: facts.format_type = value; break;
    case fact_name::contact_lists: facts.contact_lists = value; break;
    case fact_name::segments: facts.segments = value; break;
    case fact_name::first_sent_at: facts.first_sent_at = value; break;
    case fact_name::finished_sending_at: facts.finished_sending_at = value; break;
    case fact_name::resends: facts.resends = value; break;
    case fact_name::resend_state: facts.resend_state = static_cast<resend_progress>(value); break;
    case fact_name::resend_request_id: facts.resend_request_id = value == 1 ? named : named == "1" ? "2" : "1"; break;
    case fact_name::imported: facts.imported = value == 1; break;
    case fact_name::email_content_format: facts.email_content_format = static_cast<content_format>(value); break;
    case fact_name::account_in_good_standing: facts.in_good_standing = value == 1; break;
    case fact_name::account_test_addresses_used: facts.test_addresses_used = value; break;
    case fact_name::account_has_address:
    case fact_name::fee_is_restricted:
    case fact_name::folder_parent_level:
    case fact_name::name_in_use: break;  // read in create.hpp and create_rest.hpp, which try their values themselves
  }
}

}  // namespace oracle
