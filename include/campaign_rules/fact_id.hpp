#pragma once

// Every fact that a rule may read, by name: the JSON pointer under which a service hands it in, and under which an answer
// says that it is missing. Enumerators stand in the byte order of their paths, so a set of facts iterates sorted.

#include <campaign_rules/small_set.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

enum class fact_id : std::uint8_t {
  account_has_address,
  account_in_good_standing,
  account_privileges,
  account_scopes,
  account_test_addresses_used,
  account_verified_addresses,
  contact_lists,
  email_content_format,
  fee_is_restricted,
  finished_sending_at,
  first_sent_at,
  folder_parent_level,
  format_type,
  id,
  imported,
  last_run_date,
  name,
  name_in_use,
  recipients,
  resend_request_id,
  resend_state,
  resends,
  role,
  scheduled_at,
  segments,
  status,
  status_before_schedule,
  subject,
  unique_openers,
};

using fact_set = small_set<fact_id>;

/// Where a fact is found, and for integers the ends of its type, both included.
struct fact_info {
  std::string_view path;
  std::int32_t minimum = 0;
  std::int32_t maximum = (std::numeric_limits<std::int32_t>::max)();

  /// The last part of the path: the member's name in its object.
  constexpr std::string_view member() const noexcept { return path.substr(path.rfind('/') + 1); }
};

inline constexpr std::array<fact_info, 29> all_facts{{
    {"/account/has_address"},
    {"/account/in_good_standing"},
    {"/account/privileges"},
    {"/account/scopes"},
    {"/account/test_addresses_used"},
    {"/account/verified_addresses"},
    {"/campaign/contact_lists"},
    {"/campaign/email_content_format"},
    {"/campaign/fee_is_restricted"},
    {"/campaign/finished_sending_at"},
    {"/campaign/first_sent_at"},
    {"/campaign/folder_parent_level", 0, 3},
    {"/campaign/format_type", 1, 5},
    {"/campaign/id"},
    {"/campaign/imported"},
    {"/campaign/last_run_date"},
    {"/campaign/name"},
    {"/campaign/name_in_use"},
    {"/campaign/recipients"},
    {"/campaign/resend_request_id"},
    {"/campaign/resend_state"},
    {"/campaign/resends"},
    {"/campaign/role"},
    {"/campaign/scheduled_at"},
    {"/campaign/segments"},
    {"/campaign/status"},
    {"/campaign/status_before_schedule"},
    {"/campaign/subject"},
    {"/campaign/unique_openers"},
}};

constexpr const fact_info& info(fact_id id) noexcept { return all_facts[static_cast<std::size_t>(id)]; }

static_assert(static_cast<std::size_t>(fact_id::unique_openers) + 1 == all_facts.size(), "one row a fact");

CAMPAIGN_RULES_END_NAMESPACE
