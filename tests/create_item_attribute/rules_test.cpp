#include <campaign_rules/create_item_attribute/rules.hpp>

#include "support/check_both.hpp"
#include "support/create_questions.hpp"

#include <cstdint>
#include <string_view>
#include <type_traits>

using namespace questions;

static_assert(std::is_trivially_copyable_v<create_item_attribute_request>);
static_assert(noexcept(decide(item_attribute_by_v2)));

namespace {

namespace rules = campaign_rules::create_item_attribute;

constexpr create_item_attribute_question named(std::string_view name) {
  return changed(item_attribute_by_v2, [&](auto& it) { it.request.name = name; });
}
constexpr create_item_attribute_question with_total(maybe<std::int64_t> total) {
  return changed(item_attribute_by_v2, [&](auto& it) { it.request.quantity_total = total; });
}

}  // namespace

TEST_CASE("item_attribute.name: required, 1 to 100 characters, not taken") {
  CHECK_BOTH(allows_and_holds<rules::name::required>(item_attribute_by_v2));
  CHECK_BOTH(violates_only<rules::name::required>(named("")));
  CHECK_BOTH(
      violates_only<rules::name::required>(changed(item_attribute_by_v2, [](auto& it) { it.request.name = {}; })));
  CHECK_BOTH(allows_and_holds<rules::name::length>(named(letters(1))));
  CHECK_BOTH(allows_and_holds<rules::name::length>(named(letters(99))));
  CHECK_BOTH(allows_and_holds<rules::name::length>(named(letters(100))));
  CHECK_BOTH(violates_only<rules::name::length>(named(letters(101))));
  CHECK_BOTH(says<rules::name::length>(named("")) == outcome::not_applicable);
  CHECK_BOTH(allows_and_holds<rules::name::unique>(item_attribute_by_v2));
  CHECK_BOTH(violates_only<rules::name::unique>(
      changed(item_attribute_by_v2, [](auto& it) { it.facts.name_in_use = true; })));
  CHECK_BOTH(hangs_only_on<rules::name::unique>(
      changed(item_attribute_by_v2, [](auto& it) { it.facts.name_in_use = {}; }), {&creation::name_in_use}));
  CHECK_BOTH(says<rules::name::unique>(named("")) == outcome::not_applicable);
}

TEST_CASE("item_attribute.quantity_total: required, not negative") {
  CHECK_BOTH(violates_only<rules::quantity_total::required>(with_total({})));
  CHECK_BOTH(violates_only<rules::quantity_total::range>(with_total(-1)));
  CHECK_BOTH(allows_and_holds<rules::quantity_total::range>(with_total(0)));
  CHECK_BOTH(allows_and_holds<rules::quantity_total::range>(with_total(1)));
  CHECK_BOTH(says<rules::quantity_total::range>(with_total({})) == outcome::not_applicable);
}

TEST_CASE("item_attribute: the page says that 0 is the minimum") {
  CHECK_BOTH(found_by<rules::quantity_total::range>(with_total(-1)).source->basis == basis::guide);
  CHECK_BOTH(found_by<rules::name::length>(item_attribute_by_v2).source->basis == basis::reference);
}

TEST_CASE("item_attribute: the privilege campaign:write") {
  using rule = access_privilege<create_item_attribute_policy>;
  constexpr std::string_view right[] = {"campaign:write"};
  CHECK_BOTH(allows_without<rule>(item_attribute_by_v2));
  CHECK(allows_and_holds<rule>(
      changed(item_attribute_by_v2, [&](auto& it) { it.account.privileges = array_view<std::string_view>{right}; })));
  CHECK(violates_only<rule>(
      changed(item_attribute_by_v2, [](auto& it) { it.account.privileges = array_view<std::string_view>{}; })));
}
