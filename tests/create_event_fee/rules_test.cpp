#include <campaign_rules/create_event_fee/rules.hpp>

#include "support/check_both.hpp"
#include "support/create_questions.hpp"

#include <string_view>
#include <type_traits>

using namespace questions;

static_assert(std::is_trivially_copyable_v<create_event_fee_request>);
static_assert(noexcept(decide(event_fee_by_v2)));

namespace {

namespace rules = campaign_rules::create_event_fee;

constexpr create_event_fee_question labelled(std::string_view label) {
  return changed(event_fee_by_v2, [&](auto& it) { it.request.label = label; });
}

}  // namespace

TEST_CASE("event_fee.label: required, 1 to 100 characters, not taken") {
  CHECK_BOTH(allows_and_holds<rules::label::required>(event_fee_by_v2));
  CHECK_BOTH(violates_only<rules::label::required>(labelled("")));
  CHECK_BOTH(violates_only<rules::label::required>(changed(event_fee_by_v2, [](auto& it) { it.request.label = {}; })));
  CHECK_BOTH(allows_and_holds<rules::label::length>(labelled(letters(1))));
  CHECK_BOTH(allows_and_holds<rules::label::length>(labelled(letters(99))));
  CHECK_BOTH(allows_and_holds<rules::label::length>(labelled(letters(100))));
  CHECK_BOTH(violates_only<rules::label::length>(labelled(letters(101))));
  CHECK_BOTH(says<rules::label::length>(labelled("")) == outcome::not_applicable);
  CHECK_BOTH(allows_and_holds<rules::label::unique>(event_fee_by_v2));
  CHECK_BOTH(
      violates_only<rules::label::unique>(changed(event_fee_by_v2, [](auto& it) { it.facts.name_in_use = true; })));
  CHECK_BOTH(hangs_only_on<rules::label::unique>(
      changed(event_fee_by_v2, [](auto& it) { it.facts.name_in_use = {}; }), {&creation::name_in_use}));
  CHECK_BOTH(says<rules::label::unique>(labelled("")) == outcome::not_applicable);
  CHECK_BOTH(rules::label::unique::field == "/request/label");
  CHECK_BOTH(rules::label::unique::http_status == 409);
}

TEST_CASE("event_fee.fee_scope: required") {
  using rule = rules::fee_scope_required;
  CHECK_BOTH(violates_only<rule>(changed(event_fee_by_v2, [](auto& it) { it.request.fee_scope = {}; })));
  for (const fee_payer payer : all_of<fee_payer>)
    CHECK(allows_and_holds<rule>(changed(event_fee_by_v2, [&](auto& it) { it.request.fee_scope = payer; })));
  CHECK_BOTH(from_wire_name<fee_payer>("BOTH") == fee_payer::both);
  CHECK_BOTH(from_wire_name<fee_payer>("REGISTRANTS") == fee_payer::registrants);
  CHECK_BOTH(from_wire_name<fee_payer>("GUESTS") == fee_payer::guests);
}

TEST_CASE("event_fee: the privilege campaign:write") {
  using rule = access_privilege<create_event_fee_policy>;
  constexpr std::string_view right[] = {"campaign:write"};
  CHECK_BOTH(allows_without<rule>(event_fee_by_v2));
  CHECK(allows_and_holds<rule>(
      changed(event_fee_by_v2, [&](auto& it) { it.account.privileges = array_view<std::string_view>{right}; })));
  CHECK(violates_only<rule>(
      changed(event_fee_by_v2, [](auto& it) { it.account.privileges = array_view<std::string_view>{}; })));
}
