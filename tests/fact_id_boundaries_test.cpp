// Each fact's path and range, spelled out: a service writes these paths.

#include <campaign_rules/fact_id.hpp>

#include "support/check_both.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace em = campaign_rules;

namespace {

constexpr std::int32_t highest_32_bits = 2'147'483'647;

struct row {
  std::string_view path;
  std::int32_t minimum = 0;
  std::int32_t maximum = highest_32_bits;
};

constexpr std::array<row, 29> expected{{
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

/// The first place where the library's table says something else; the table's size when there is none.
constexpr std::size_t first_difference() {
  for (std::size_t i = 0; i < 29; ++i) {
    const em::fact_info& fact = em::all_facts[i];
    if (fact.path != expected[i].path) return i;
    if (fact.minimum != expected[i].minimum || fact.maximum != expected[i].maximum) return i;
  }
  return 29;
}

constexpr bool expected_is_sorted() {
  for (std::size_t i = 0; i < 28; ++i)
    if (!(expected[i].path < expected[i + 1].path)) return false;
  return true;
}

}  // namespace

TEST_CASE("every fact has the path and the range that a service relies on") {
  CHECK_BOTH(em::all_facts.size() == 29);
  CHECK_BOTH(first_difference() == 29);
  CHECK_BOTH(expected_is_sorted());
}
