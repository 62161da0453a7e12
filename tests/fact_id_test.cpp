#include <campaign_rules/fact_id.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include "support/check_both.hpp"

namespace em = campaign_rules;
using em::fact_id;
using em::fact_set;

static_assert(std::is_trivially_copyable_v<em::fact_info> && std::is_trivially_copyable_v<fact_set>);
static_assert(sizeof(fact_id) == 1);
static_assert(noexcept(em::info(fact_id::id)) && noexcept(em::info(fact_id::id).member()));

namespace {

constexpr bool starts_with(std::string_view text, std::string_view start) {
  return text.substr(0, start.size()) == start;
}

/// Every path is /account/… or /campaign/… with one plain member name behind it.
constexpr bool paths_are_well_formed() {
  for (const em::fact_info& fact : em::all_facts) {
    if (!starts_with(fact.path, "/account/") && !starts_with(fact.path, "/campaign/")) return false;
    if (fact.member().empty()) return false;
    for (const char c : fact.member())
      if ((c < 'a' || c > 'z') && c != '_') return false;
  }
  return true;
}

/// Does the set iterate in the order of its paths?
constexpr bool ascends_by_path(fact_set facts) {
  std::string_view last;
  for (const fact_id id : facts) {
    if (!(last < em::info(id).path)) return false;
    last = em::info(id).path;
  }
  return true;
}

constexpr std::int32_t highest_32_bits = 2'147'483'647;

}  // namespace

TEST_CASE("every fact has a path") {
  CHECK_BOTH(em::all_facts.size() == 29);
  CHECK_BOTH(paths_are_well_formed());
  CHECK_BOTH(em::info(fact_id::account_has_address).path == "/account/has_address");
  CHECK_BOTH(em::info(fact_id::account_verified_addresses).path == "/account/verified_addresses");
  CHECK_BOTH(em::info(fact_id::contact_lists).path == "/campaign/contact_lists");
  CHECK_BOTH(em::info(fact_id::id).path == "/campaign/id");
  CHECK_BOTH(em::info(fact_id::resends).path == "/campaign/resends");
  CHECK_BOTH(em::info(fact_id::status).path == "/campaign/status");
  CHECK_BOTH(em::info(fact_id::unique_openers).path == "/campaign/unique_openers");
}

TEST_CASE("a member is the last part of its path") {
  CHECK_BOTH(em::info(fact_id::account_scopes).member() == "scopes");
  CHECK_BOTH(em::info(fact_id::status_before_schedule).member() == "status_before_schedule");
}

TEST_CASE("an integer fact knows the ends of its type") {
  CHECK_BOTH(em::info(fact_id::format_type).minimum == 1);
  CHECK_BOTH(em::info(fact_id::format_type).maximum == 5);
  CHECK_BOTH(em::info(fact_id::folder_parent_level).minimum == 0);
  CHECK_BOTH(em::info(fact_id::folder_parent_level).maximum == 3);
  CHECK_BOTH(em::info(fact_id::resends).minimum == 0);
  CHECK_BOTH(em::info(fact_id::resends).maximum == highest_32_bits);
  CHECK_BOTH(em::info(fact_id::account_test_addresses_used).maximum == highest_32_bits);
}

TEST_CASE("a set of facts iterates in the byte order of their paths") {
  CHECK_BOTH(ascends_by_path(fact_set::range(fact_id::account_has_address, fact_id::unique_openers)));
  CHECK_BOTH(fact_set::range(fact_id::account_has_address, fact_id::unique_openers).size() == 29);
  CHECK_BOTH(*fact_set{fact_id::status, fact_id::account_scopes, fact_id::role}.begin() == fact_id::account_scopes);
}
