#include <campaign_rules/fact_id.hpp>

#include <campaign_rules/account.hpp>
#include <campaign_rules/campaign.hpp>

#include <type_traits>

#include "support/check_both.hpp"

using namespace campaign_rules;

static_assert(std::is_trivially_copyable_v<fact_id> && std::is_trivially_copyable_v<fact_set>);
static_assert(sizeof(fact_id) == 1 && sizeof(fact_set) == 8);

TEST_CASE("a fact is known by its member") {
  CHECK_BOTH(fact_id{&campaign::status} == fact_id{&campaign::status});
  CHECK_BOTH(fact_id{&campaign::status} != fact_id{&campaign::role});
  CHECK_BOTH(fact_id::of_number(62).number() == 62);
}

TEST_CASE("a set of facts") {
  constexpr fact_set both{&campaign::status, &account::scopes};
  CHECK_BOTH(both.size() == 2);
  CHECK_BOTH(both.contains(&campaign::status));
  CHECK_BOTH(!both.contains(&campaign::role));
  CHECK_BOTH((both | fact_set{&campaign::role}).size() == 3);
  CHECK_BOTH((both & fact_set{&campaign::status}) == fact_set{&campaign::status});
  CHECK_BOTH((both - fact_set{&campaign::status}) == fact_set{&account::scopes});
  CHECK_BOTH(fact_set{}.empty());
}
