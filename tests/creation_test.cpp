#include <campaign_rules/creation.hpp>

#include <string_view>
#include <type_traits>

#include "support/check_both.hpp"

namespace em = campaign_rules;

static_assert(std::is_aggregate_v<em::creation> && std::is_trivially_copyable_v<em::creation>);

namespace {

/// How many of its facts are known.
constexpr int count_known(const em::creation& of) {
  int known = 0;
  em::creation::for_each_member(of, [&](std::string_view, const auto& fact) { known += fact.has_value() ? 1 : 0; });
  return known;
}

constexpr em::creation sample() {
  em::creation wanted;
  wanted.name_in_use = false;
  wanted.folder_parent_level = 3;
  return wanted;
}

}  // namespace

TEST_CASE("the facts about what is to be created are unknown until they are set") {
  CHECK_BOTH(count_known(em::creation{}) == 0);
  CHECK_BOTH(count_known(sample()) == 2);
  CHECK_BOTH(sample().name_in_use == false);
  CHECK_BOTH(!sample().fee_is_restricted);
}
