#include <campaign_rules/create_promo_code/rules.hpp>

#include "support/check_both.hpp"
#include "support/create_questions.hpp"

#include <cstdint>
#include <string_view>
#include <type_traits>

using namespace questions;

static_assert(std::is_trivially_copyable_v<create_promo_code_request>);
static_assert(noexcept(decide(discount_by_v2)));

namespace {

namespace rules = campaign_rules::create_promo_code;

constexpr create_promo_code_question named(std::string_view name) {
  return changed(discount_by_v2, [&](auto& it) { it.request.code_name = name; });
}
constexpr create_promo_code_question access_to(std::int64_t fees) {
  return changed(access_by_v2, [&](auto& it) { it.request.fee_ids = {fees}; });
}
constexpr create_promo_code_question discount_on(discount_base base, std::int64_t fees) {
  return changed(discount_by_v2, [&](auto& it) {
    it.request.discount_scope = base;
    it.request.fee_ids = {fees};
  });
}
constexpr create_promo_code_question discount_of(maybe<std::int64_t> percent, maybe<money> amount) {
  return changed(discount_by_v2, [&](auto& it) {
    it.request.discount_percent = percent;
    it.request.discount_amount = amount;
  });
}
constexpr create_promo_code_question usable(std::int64_t times) {
  return changed(discount_by_v2, [&](auto& it) { it.request.quantity_total = times; });
}
constexpr create_promo_code_question of_no_type(create_promo_code_question asked) {
  asked.request.code_type = {};
  return asked;
}

}  // namespace

TEST_CASE("promo_code: access to a fee and a discount are allowed") {
  CHECK_BOTH(decide(access_by_v2).is_allowed());
  CHECK_BOTH(decide(discount_by_v2).is_allowed());
}

TEST_CASE("promo_code.code_name: required, 4 to 12 characters, not taken") {
  CHECK_BOTH(violates_only<rules::code_name::required>(named("")));
  CHECK_BOTH(
      violates_only<rules::code_name::required>(changed(discount_by_v2, [](auto& it) { it.request.code_name = {}; })));
  CHECK_BOTH(violates_only<rules::code_name::length>(named(letters(3))));
  CHECK_BOTH(allows_and_holds<rules::code_name::length>(named(letters(4))));
  CHECK_BOTH(allows_and_holds<rules::code_name::length>(named(letters(5))));
  CHECK_BOTH(allows_and_holds<rules::code_name::length>(named(letters(11))));
  CHECK_BOTH(allows_and_holds<rules::code_name::length>(named(letters(12))));
  CHECK_BOTH(violates_only<rules::code_name::length>(named(letters(13))));
  CHECK_BOTH(says<rules::code_name::length>(named("")) == outcome::not_applicable);
  CHECK_BOTH(allows_and_holds<rules::code_name_unique>(discount_by_v2));
  CHECK_BOTH(violates_only<rules::code_name_unique>(
      changed(discount_by_v2, [](auto& it) { it.facts.name_in_use = true; })));
  CHECK_BOTH(hangs_only_on<rules::code_name_unique>(
      changed(discount_by_v2, [](auto& it) { it.facts.name_in_use = {}; }), {&creation::name_in_use}));
  CHECK_BOTH(says<rules::code_name_unique>(named("")) == outcome::not_applicable);
  CHECK_BOTH(rules::code_name_unique::field == "/request/code_name");
}

TEST_CASE("promo_code.code_name.characters: letters, digits and the underscore of ASCII") {
  using rule = rules::code_name_characters;
  CHECK_BOTH(allows_and_holds<rule>(named("AZaz09_")));
  CHECK_BOTH(violates_only<rule>(named("abc@")));
  CHECK_BOTH(violates_only<rule>(named("abc[")));
  CHECK_BOTH(violates_only<rule>(named("abc`")));
  CHECK_BOTH(violates_only<rule>(named("abc{")));
  CHECK_BOTH(violates_only<rule>(named("abc/")));
  CHECK_BOTH(violates_only<rule>(named("abc:")));
  CHECK_BOTH(violates_only<rule>(named("abc-")));
  CHECK_BOTH(violates_only<rule>(named("ab c")));
  CHECK_BOTH(violates_only<rule>(named("-abc")));
  CHECK_BOTH(violates_only<rule>(named("abc\xC3\xA9")));
  CHECK_BOTH(says<rule>(named("")) == outcome::not_applicable);
}

TEST_CASE("promo_code.code_type: required") {
  CHECK_BOTH(violates_only<rules::code_type_required>(of_no_type(discount_by_v2)));
  CHECK_BOTH(violates_only<rules::code_type_required>(of_no_type(access_by_v2)));
  CHECK_BOTH(allows_and_holds<rules::code_type_required>(access_by_v2));
}

TEST_CASE("promo_code.fee_ids: required for access and for discounts on listed fees") {
  using rule = rules::fee_ids_required;
  CHECK_BOTH(violates_only<rule>(access_to(0)));
  CHECK_BOTH(allows_and_holds<rule>(access_to(1)));
  CHECK_BOTH(violates_only<rule>(discount_on(discount_base::fee_list, 0)));
  CHECK_BOTH(allows_and_holds<rule>(discount_on(discount_base::fee_list, 1)));
  CHECK_BOTH(allows_and_holds<rule>(discount_on(discount_base::fee_list, 7)));
  CHECK_BOTH(allows_without<rule>(discount_on(discount_base::order_total, 0)));
  CHECK_BOTH(allows_without<rule>(discount_on(discount_base::order_total, 1)));
  CHECK_BOTH(says<rule>(of_no_type(access_to(0))) == outcome::not_applicable);
  CHECK_BOTH(says<rule>(of_no_type(discount_on(discount_base::fee_list, 0))) == outcome::not_applicable);
  CHECK_BOTH(says<rule>(changed(discount_by_v2, [](auto& it) { it.request.discount_scope = {}; })) ==
             outcome::not_applicable);
}

TEST_CASE("promo_code.fee_ids.limit: one fee for access") {
  using rule = rules::fee_ids_limit;
  CHECK_BOTH(allows_and_holds<rule>(access_to(1)));
  CHECK_BOTH(violates_only<rule>(access_to(2)));
  CHECK_BOTH(says<rule>(access_to(0)) == outcome::not_applicable);
  CHECK_BOTH(allows_without<rule>(discount_on(discount_base::fee_list, 2)));
  CHECK_BOTH(says<rule>(of_no_type(access_to(2))) == outcome::not_applicable);
  CHECK_BOTH(found_by<rule>(access_to(2)).observed == detail_value{2});
  CHECK_BOTH(found_by<rule>(access_to(2)).maximum == detail_value{1});
  CHECK_BOTH(found_by<rule>(access_to(2)).field == "/request/fee_ids");
}

TEST_CASE("promo_code.fee_ids.restricted: access to a fee that others do not have") {
  using rule = rules::fee_ids_restricted;
  CHECK_BOTH(allows_and_holds<rule>(access_by_v2));
  CHECK_BOTH(violates_only<rule>(changed(access_by_v2, [](auto& it) { it.facts.fee_is_restricted = false; })));
  CHECK_BOTH(hangs_only_on<rule>(changed(access_by_v2, [](auto& it) { it.facts.fee_is_restricted = {}; }),
                                 {&creation::fee_is_restricted}));
  CHECK_BOTH(says<rule>(access_to(0)) == outcome::not_applicable);
  CHECK_BOTH(says<rule>(access_to(2)) == outcome::not_applicable);
  CHECK_BOTH(allows_without<rule>(discount_on(discount_base::fee_list, 1)));
  CHECK_BOTH(found_by<rule>(access_by_v2).field == "/request/fee_ids");
  CHECK_BOTH(found_by<rule>(access_by_v2).fix == fix_kind::change_request);
}

TEST_CASE("promo_code.discount: one of the two") {
  CHECK_BOTH(violates_only<rules::discount_required>(discount_of({}, {})));
  CHECK_BOTH(allows_and_holds<rules::discount_required>(discount_of(10, {})));
  CHECK_BOTH(allows_and_holds<rules::discount_required>(discount_of({}, money{500})));
  CHECK_BOTH(allows_without<rules::discount_required>(access_by_v2));
  CHECK_BOTH(violates_only<rules::discount_exclusive>(discount_of(10, money{500})));
  CHECK_BOTH(allows_and_holds<rules::discount_exclusive>(discount_of({}, money{500})));
  CHECK_BOTH(allows_without<rules::discount_exclusive>(discount_of(10, {})));
  CHECK_BOTH(found_by<rules::discount_required>(discount_of({}, {})).field == "/request/discount_percent");
  CHECK_BOTH(found_by<rules::discount_exclusive>(discount_of(10, money{500})).field == "/request/discount_amount");
}

TEST_CASE("promo_code.discount_percent: 1 to 100") {
  using rule = rules::discount_percent_range;
  CHECK_BOTH(violates_only<rule>(discount_of(0, {})));
  CHECK_BOTH(allows_and_holds<rule>(discount_of(1, {})));
  CHECK_BOTH(allows_and_holds<rule>(discount_of(2, {})));
  CHECK_BOTH(allows_and_holds<rule>(discount_of(99, {})));
  CHECK_BOTH(allows_and_holds<rule>(discount_of(100, {})));
  CHECK_BOTH(violates_only<rule>(discount_of(101, {})));
  CHECK_BOTH(allows_without<rule>(discount_of({}, money{500})));
}

TEST_CASE("promo_code.discount_amount: at least a cent") {
  using rule = rules::discount_amount_range;
  CHECK_BOTH(violates_only<rule>(discount_of({}, money{-1})));
  CHECK_BOTH(violates_only<rule>(discount_of({}, money{0})));
  CHECK_BOTH(allows_and_holds<rule>(discount_of({}, money{1})));
  CHECK_BOTH(allows_and_holds<rule>(discount_of({}, money{2})));
  CHECK_BOTH(allows_without<rule>(discount_of(10, {})));
  CHECK_BOTH(found_by<rule>(discount_of({}, money{0})).minimum == detail_value{money{1}});
}

TEST_CASE("promo_code: whatever is said of discounts means nothing for access") {
  constexpr auto asked = changed(access_by_v2, [](auto& it) {
    it.request.discount_percent = 1000;
    it.request.discount_amount = money{-5};
  });
  CHECK_BOTH(decide(asked).is_allowed());
  CHECK_BOTH(allows_without<rules::discount_percent_range>(asked));
  CHECK_BOTH(allows_without<rules::discount_amount_range>(asked));
  CHECK_BOTH(allows_without<rules::discount_exclusive>(asked));
  CHECK_BOTH(allows_without<rules::discount_scope_required>(asked));
}

TEST_CASE("promo_code.discount_scope: required for a discount") {
  using rule = rules::discount_scope_required;
  CHECK_BOTH(violates_only<rule>(changed(discount_by_v2, [](auto& it) { it.request.discount_scope = {}; })));
  CHECK_BOTH(allows_and_holds<rule>(discount_by_v2));
  CHECK_BOTH(allows_and_holds<rule>(discount_on(discount_base::fee_list, 1)));
  CHECK_BOTH(allows_without<rule>(access_by_v2));
}

TEST_CASE("promo_code.quantity_total: -1 is without a limit") {
  using rule = rules::quantity_total_range;
  CHECK_BOTH(violates_only<rule>(usable(-2)));
  CHECK_BOTH(allows_and_holds<rule>(usable(-1)));
  CHECK_BOTH(allows_and_holds<rule>(usable(0)));
  CHECK_BOTH(allows_without<rule>(discount_by_v2));
  CHECK_BOTH(violates_only<rule>(changed(access_by_v2, [](auto& it) { it.request.quantity_total = -2; })));
}

TEST_CASE("promo_code: the privilege campaign:write") {
  using rule = access_privilege<create_promo_code_policy>;
  constexpr std::string_view right[] = {"campaign:write"};
  CHECK_BOTH(allows_without<rule>(discount_by_v2));
  CHECK(allows_and_holds<rule>(
      changed(discount_by_v2, [&](auto& it) { it.account.privileges = array_view<std::string_view>{right}; })));
  CHECK(violates_only<rule>(
      changed(discount_by_v2, [](auto& it) { it.account.privileges = array_view<std::string_view>{}; })));
}
