#include <campaign_rules/detail/join.hpp>

#include "support/check_both.hpp"

using namespace campaign_rules;

namespace {
constexpr std::string_view left = "create";
constexpr std::string_view middle = ".";
constexpr std::string_view right = "name";
constexpr std::string_view nothing{};
}  // namespace

TEST_CASE("texts are joined in their order") {
  CHECK_BOTH(detail::join<left> == "create");
  CHECK_BOTH(detail::join<left, middle, right> == "create.name");
  CHECK_BOTH(detail::join<right, middle, left> == "name.create");
  CHECK_BOTH(detail::join<left, nothing, right> == "createname");
  CHECK_BOTH(detail::join<nothing>.empty());
}
