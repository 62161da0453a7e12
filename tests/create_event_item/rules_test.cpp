#include <campaign_rules/create_event_item/rules.hpp>

#include <campaign_rules/plan.hpp>

#include "support/check_both.hpp"
#include "support/create_questions.hpp"

#include <cstdint>
#include <string_view>
#include <type_traits>

using namespace questions;

static_assert(std::is_trivially_copyable_v<create_event_item_request>);
static_assert(noexcept(decide(event_item_by_v2)));

namespace {

using request = create_event_item_request;
namespace rules = campaign_rules::create_event_item;

template <auto Pointer, class Value>
constexpr create_event_item_question with(Value value) {
  return changed(event_item_by_v2, [&](auto& it) { it.request.*Pointer = value; });
}
template <auto Pointer>
constexpr create_event_item_question without() {
  return changed(event_item_by_v2, [](auto& it) { it.request.*Pointer = {}; });
}
constexpr create_event_item_question with_numbers(std::int64_t total, std::int64_t limit) {
  return changed(event_item_by_v2, [&](auto& it) {
    it.request.default_quantity_total = total;
    it.request.per_registrant_limit = limit;
  });
}

}  // namespace

TEST_CASE("event_item: what is required") {
  CHECK_BOTH(decide(event_item_by_v2).is_allowed());
  CHECK_BOTH(violates_only<rules::name::required>(without<&request::name>()));
  CHECK_BOTH(violates_only<rules::name::required>(with<&request::name>(std::string_view{""})));
  CHECK_BOTH(violates_only<rules::price::required>(without<&request::price>()));
  CHECK_BOTH(violates_only<rules::default_quantity_total::required>(without<&request::default_quantity_total>()));
  CHECK_BOTH(violates_only<rules::per_registrant_limit::required>(without<&request::per_registrant_limit>()));
  CHECK_BOTH(violates_only<rules::show_quantity_available_required>(without<&request::show_quantity_available>()));
  CHECK_BOTH(allows_and_holds<rules::show_quantity_available_required>(with<&request::show_quantity_available>(true)));
}

TEST_CASE("event_item.name: 1 to 100 characters, and not taken") {
  CHECK_BOTH(allows_and_holds<rules::name::length>(with<&request::name>(letters(1))));
  CHECK_BOTH(allows_and_holds<rules::name::length>(with<&request::name>(letters(99))));
  CHECK_BOTH(allows_and_holds<rules::name::length>(with<&request::name>(letters(100))));
  CHECK_BOTH(violates_only<rules::name::length>(with<&request::name>(letters(101))));
  CHECK_BOTH(says<rules::name::length>(without<&request::name>()) == outcome::not_applicable);
  CHECK_BOTH(
      violates_only<rules::name::unique>(changed(event_item_by_v2, [](auto& it) { it.facts.name_in_use = true; })));
  CHECK_BOTH(hangs_only_on<rules::name::unique>(
      changed(event_item_by_v2, [](auto& it) { it.facts.name_in_use = {}; }), {&creation::name_in_use}));
  CHECK_BOTH(allows_and_holds<rules::name::unique>(event_item_by_v2));
  CHECK_BOTH(says<rules::name::unique>(without<&request::name>()) == outcome::not_applicable);
}

TEST_CASE("event_item.description: at most 2048 characters, if any") {
  using rule = rules::description_length;
  CHECK_BOTH(allows_without<rule>(event_item_by_v2));
  CHECK_BOTH(allows_without<rule>(with<&request::description>(std::string_view{""})));
  CHECK_BOTH(allows_and_holds<rule>(with<&request::description>(letters(2047))));
  CHECK_BOTH(allows_and_holds<rule>(with<&request::description>(letters(2048))));
  CHECK_BOTH(violates_only<rule>(with<&request::description>(letters(2049))));
}

TEST_CASE("event_item.price: free or more") {
  using rule = rules::price::range;
  CHECK_BOTH(violates_only<rule>(with<&request::price>(money{-1})));
  CHECK_BOTH(allows_and_holds<rule>(with<&request::price>(money{0})));
  CHECK_BOTH(allows_and_holds<rule>(with<&request::price>(money{1})));
  CHECK_BOTH(says<rule>(without<&request::price>()) == outcome::not_applicable);
}

TEST_CASE("event_item: quantities are not negative") {
  CHECK_BOTH(allows_and_holds<rules::default_quantity_total::range>(with_numbers(0, 0)));
  CHECK_BOTH(allows_and_holds<rules::default_quantity_total::range>(with_numbers(1, 0)));
  CHECK_BOTH(violates_only<rules::per_registrant_limit::range>(with_numbers(0, -1)));
  CHECK_BOTH(allows_and_holds<rules::per_registrant_limit::range>(with_numbers(1, 0)));
  CHECK_BOTH(allows_and_holds<rules::per_registrant_limit::range>(with_numbers(1, 1)));
  CHECK_BOTH(says<rules::default_quantity_total::range>(without<&request::default_quantity_total>()) ==
             outcome::not_applicable);
  CHECK_BOTH(says<rules::per_registrant_limit::range>(without<&request::per_registrant_limit>()) ==
             outcome::not_applicable);
}

TEST_CASE(
    "event_item.default_quantity_total.range: never violated alone, since the limit is then missing, negative or "
    "above") {
  constexpr auto violations = [](const create_event_item_question& asked) {
    const create_event_item_verdict verdict = decide(asked);
    return verdict.is_violated<rules::default_quantity_total::range>() ? verdict.violated().size() : 0;
  };
  constexpr auto without_limit =
      changed(without<&request::per_registrant_limit>(), [](auto& it) { it.request.default_quantity_total = -1; });
  CHECK_BOTH(violations(with_numbers(-1, -1)) == 2);
  CHECK_BOTH(violations(with_numbers(-1, 0)) == 2);
  CHECK_BOTH(violations(without_limit) == 2);
  CHECK_BOTH(decide(with_numbers(-1, 0)).is_violated<rules::per_registrant_limit_available>());
  CHECK_BOTH(!decide(with_numbers(-1, -1)).is_violated<rules::per_registrant_limit_available>());
}

TEST_CASE("event_item.per_registrant_limit.available: no more for one than there are for all") {
  using rule = rules::per_registrant_limit_available;
  CHECK_BOTH(allows_and_holds<rule>(with_numbers(5, 4)));
  CHECK_BOTH(allows_and_holds<rule>(with_numbers(5, 5)));
  CHECK_BOTH(violates_only<rule>(with_numbers(5, 6)));
  CHECK_BOTH(violates_only<rule>(with_numbers(0, 1)));
  CHECK_BOTH(says<rule>(without<&request::default_quantity_total>()) == outcome::not_applicable);
  CHECK_BOTH(says<rule>(without<&request::per_registrant_limit>()) == outcome::not_applicable);
  constexpr finding found = found_by<rule>(with_numbers(5, 6));
  CHECK_BOTH(found.observed == detail_value{6});
  CHECK_BOTH(found.maximum == detail_value{5});
  CHECK_BOTH(found.field == "/request/per_registrant_limit");
}

TEST_CASE("event_item: the privilege campaign:write") {
  using rule = access_privilege<create_event_item_policy>;
  constexpr std::string_view right[] = {"campaign:write"};
  constexpr std::string_view wrong[] = {"campaign:create"};
  CHECK_BOTH(allows_without<rule>(event_item_by_v2));
  CHECK(allows_and_holds<rule>(
      changed(event_item_by_v2, [&](auto& it) { it.account.privileges = array_view<std::string_view>{right}; })));
  CHECK(violates_only<rule>(
      changed(event_item_by_v2, [&](auto& it) { it.account.privileges = array_view<std::string_view>{wrong}; })));
}
