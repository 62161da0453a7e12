#include <campaign_rules/account.hpp>

#include <string_view>
#include <type_traits>

#include "support/check_both.hpp"

namespace em = campaign_rules;
using em::fact_id;
using em::fact_set;

static_assert(std::is_aggregate_v<em::account> && std::is_trivially_copyable_v<em::account>);
static_assert(std::is_nothrow_default_constructible_v<em::account>);

namespace {

constexpr std::string_view scopes[] = {"campaign_data", "offline_access"};

constexpr em::account sample() {
  em::account club;
  club.in_good_standing = true;
  club.scopes = scopes;
  club.test_addresses_used = 50;
  return club;
}

struct visited_facts {
  int visits = 0;
  fact_set visited{};
  fact_set known{};

  template <class Fact>
  constexpr void operator()(std::string_view, const Fact& fact) {
    ++visits;
    visited = visited | fact_set{Fact::id};
    if (fact) known = known | fact_set{Fact::id};
  }
};

constexpr visited_facts visit(const em::account& of) {
  visited_facts seen;
  em::account::for_each_member(of, seen);
  return seen;
}

}  // namespace

TEST_CASE("an account's facts are unknown until they are set") {
  CHECK_BOTH(visit(em::account{}).known.empty());
  CHECK_BOTH(sample().in_good_standing == true);
  CHECK_BOTH(sample().test_addresses_used == 50);
  CHECK_BOTH(sample().scopes->contains("campaign_data"));
  CHECK_BOTH(!sample().privileges.has_value());
  CHECK_BOTH(visit(sample()).known ==
             fact_set{&em::account::in_good_standing, &em::account::scopes, &em::account::test_addresses_used});
}

TEST_CASE("each fact of an account is visited once") {
  CHECK_BOTH(visit(sample()).visits == 10);
  CHECK_BOTH(visit(sample()).visited.size() == 10);
}
