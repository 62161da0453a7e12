// send_test.quota: how many addresses a day, and which of them count.

#include <campaign_rules/send_test/rules.hpp>

#include "support/check_both.hpp"
#include "support/life_questions.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>

using namespace questions;
using quota = send_test::quota;

namespace {

constexpr std::string_view five_addresses[] = {"a@example.com", "b@example.com", "c@example.com", "d@example.com",
                                               "e@example.com"};

/// To the first so many of the five, of which the first so many are verified, when so many were used; absent: unknown.
constexpr send_test_question to(send_test_question asked, std::size_t count, std::size_t verified,
                                maybe<std::int32_t> used) {
  asked.request.email_addresses = array_view<std::string_view>{five_addresses, count};
  asked.account.verified_addresses = array_view<std::string_view>{five_addresses, verified};
  asked.account.test_addresses_used = {};
  if (used) asked.account.test_addresses_used = *used;
  return asked;
}
constexpr send_test_question by_v2(std::size_t count, std::size_t verified, maybe<std::int32_t> used) {
  return to(send_test_by_v2, count, verified, used);
}
constexpr send_test_question by_v3(std::size_t count, std::size_t verified, maybe<std::int32_t> used) {
  return to(send_test_by_v3_2026, count, verified, used);
}

constexpr maybe<std::int32_t> unknown{};

constexpr std::array<std::string_view, 51> make_many() {
  std::array<std::string_view, 51> addresses{};
  for (std::string_view& address : addresses) address = "a@example.com";
  return addresses;
}
constexpr std::array<std::string_view, 51> many = make_many();

}  // namespace

TEST_CASE("send_test.quota: 50 in a day, one below, at and above") {
  CHECK_BOTH(allows_and_holds<quota>(by_v2(1, 0, 48)));
  CHECK_BOTH(allows_and_holds<quota>(by_v2(1, 0, 49)));
  CHECK_BOTH(violates_only<quota>(by_v2(1, 0, 50)));
  CHECK_BOTH(violates_only<quota>(by_v2(1, 0, 51)));
  CHECK_BOTH(allows_and_holds<quota>(by_v2(5, 0, 44)));
  CHECK_BOTH(allows_and_holds<quota>(by_v2(5, 0, 45)));
  CHECK_BOTH(violates_only<quota>(by_v2(5, 0, 46)));
  CHECK_BOTH(violates_only<quota>(by_v2(5, 0, 2'147'483'647)));
  CHECK_BOTH(allows_and_holds<quota>(by_v3(1, 0, 48)));
  CHECK_BOTH(allows_and_holds<quota>(by_v3(1, 0, 49)));
  CHECK_BOTH(violates_only<quota>(by_v3(1, 0, 50)));
  CHECK_BOTH(allows_and_holds<quota>(by_v3(5, 0, 44)));
  CHECK_BOTH(allows_and_holds<quota>(by_v3(5, 0, 45)));
  CHECK_BOTH(violates_only<quota>(by_v3(5, 0, 46)));
  CHECK_BOTH(violates_only<quota>(by_v3(5, 0, 2'147'483'647)));
}

TEST_CASE("send_test.quota: verified addresses are free at V2, and count at V3") {
  CHECK_BOTH(allows_and_holds<quota>(by_v2(5, 2, 47)));
  CHECK_BOTH(violates_only<quota>(by_v2(5, 2, 48)));
  CHECK_BOTH(allows_and_holds<quota>(by_v2(5, 4, 49)));
  CHECK_BOTH(violates_only<quota>(by_v2(5, 4, 50)));
  CHECK_BOTH(allows_without<quota>(by_v2(5, 5, 50)));
  CHECK_BOTH(allows_without<quota>(by_v2(1, 1, 2'147'483'647)));
  CHECK_BOTH(allows_without<quota>(by_v2(5, 5, unknown)));

  CHECK_BOTH(allows_and_holds<quota>(by_v3(5, 5, 45)));
  CHECK_BOTH(violates_only<quota>(by_v3(5, 5, 46)));
  CHECK_BOTH(hangs_only_on<quota>(by_v3(5, 5, unknown), {&account::test_addresses_used}));
}

TEST_CASE("send_test.quota: it hangs on how many were used, and on nothing else") {
  CHECK_BOTH(hangs_only_on<quota>(by_v2(1, 0, unknown), {&account::test_addresses_used}));
  CHECK_BOTH(hangs_only_on<quota>(by_v2(5, 4, unknown), {&account::test_addresses_used}));
  CHECK_BOTH(hangs_only_on<quota>(by_v3(1, 0, unknown), {&account::test_addresses_used}));
  constexpr auto nobody_verified = changed(by_v2(5, 0, 45), [](auto& it) { it.account.verified_addresses = {}; });
  CHECK_BOTH(allows_and_holds<quota>(nobody_verified));  // what is not listed is not verified, and not missing
}

TEST_CASE("send_test.quota: nothing asked for, nothing counted") {
  CHECK_BOTH(does_not_apply_to<quota>(by_v2(0, 0, 50)));
  CHECK_BOTH(does_not_apply_to<quota>(by_v2(0, 0, unknown)));
  CHECK_BOTH(does_not_apply_to<quota>(by_v3(0, 0, 51)));
  CHECK_BOTH(does_not_apply_to<quota>(by_v3(0, 0, unknown)));
}

TEST_CASE("send_test.quota: entries are compared without regard to ASCII case, and counted as they stand") {
  static constexpr std::string_view verified[] = {"Ann@Example.COM", "J\xC3\x96RG@example.com", "x@example.com"};
  static constexpr std::string_view asked_for[] = {"ann@example.com", "ANN@EXAMPLE.COM", "J\xC3\x96rg@example.com",
                                                   "J\xC3\xB6rg@example.com", " ann@example.com"};
  static constexpr std::string_view repeated[] = {"b@example.com", "b@example.com", "B@example.com", "x@example.com",
                                                  "x@example.com"};
  constexpr auto listed = [](const auto& addresses) {
    return changed(send_test_by_v2, [&](auto& it) {
      it.request.email_addresses = addresses;
      it.account.verified_addresses = verified;
    });
  };
  // Letters outside ASCII and white space differ.
  CHECK_BOTH(send_test::counted_addresses(listed(asked_for)) == 2);
  CHECK_BOTH(send_test::counted_addresses(listed(repeated)) == 3);
  constexpr auto used = [](send_test_question asked, std::int32_t count) {
    asked.account.test_addresses_used = count;
    return asked;
  };
  CHECK_BOTH(allows_and_holds<quota>(used(listed(asked_for), 48)));
  CHECK_BOTH(violates_only<quota>(used(listed(asked_for), 49)));
  CHECK_BOTH(allows_and_holds<quota>(used(listed(repeated), 47)));
  CHECK_BOTH(violates_only<quota>(used(listed(repeated), 48)));
}

TEST_CASE("send_test.quota: more than 50 in one call are too many, whatever was used") {
  constexpr auto to_many = [](send_test_question asked, std::size_t count) {
    asked.account.test_addresses_used = {};
    asked.request.email_addresses = array_view<std::string_view>{many.data(), count};
    return asked;
  };
  CHECK_BOTH(says<quota>(to_many(send_test_by_v2, 50)) == outcome::unknown);
  CHECK_BOTH(says<quota>(to_many(send_test_by_v2, 51)) == outcome::violated);
  CHECK_BOTH(says<quota>(to_many(send_test_by_v3_2026, 50)) == outcome::unknown);
  CHECK_BOTH(says<quota>(to_many(send_test_by_v3_2026, 51)) == outcome::violated);
  constexpr finding found = found_by<quota>(to_many(send_test_by_v2, 51));
  CHECK_BOTH(found.maximum.integer() == 50);
  CHECK_BOTH(!found.observed.has_value());
  CHECK_BOTH(!found.remaining.has_value());
}

TEST_CASE("send_test.quota: waiting helps where the call fits into a day") {
  constexpr auto to_many = [](std::size_t count) {
    send_test_question asked = send_test_by_v2;
    asked.account.test_addresses_used = 50;
    asked.request.email_addresses = array_view<std::string_view>{many.data(), count};
    return asked;
  };
  CHECK_BOTH(found_by<quota>(to_many(49)).fix == fix_kind::wait);
  CHECK_BOTH(found_by<quota>(to_many(50)).fix == fix_kind::wait);
  CHECK_BOTH(found_by<quota>(to_many(51)).fix == fix_kind::change_request);
}

TEST_CASE("send_test.quota: what remains is never below 0") {
  CHECK_BOTH(found_by<quota>(by_v2(1, 0, 49 + 1)).remaining.integer() == 0);
  CHECK_BOTH(found_by<quota>(by_v2(1, 0, 60)).remaining.integer() == 0);
  CHECK_BOTH(found_by<quota>(by_v2(5, 0, 48)).remaining.integer() == 2);
}

TEST_CASE("send_test.quota: what it finds") {
  constexpr finding found = found_by<quota>(by_v2(5, 2, 48));
  CHECK_BOTH(found.rule == "send_test.quota");
  CHECK_BOTH(found.field == "/account/test_addresses_used");
  CHECK_BOTH(found.observed.integer() == 51);
  CHECK_BOTH(found.maximum.integer() == 50);
  CHECK_BOTH(found.remaining.integer() == 2);
  CHECK_BOTH(found.fix == fix_kind::wait);
  CHECK_BOTH(found.http_status == 400);
  CHECK_BOTH(found.source->basis == basis::guide);

  constexpr finding by_the_reference = found_by<quota>(by_v3(1, 0, 52));
  CHECK_BOTH(by_the_reference.observed.integer() == 53);
  CHECK_BOTH(by_the_reference.remaining.integer() == 0);
  CHECK_BOTH(by_the_reference.http_status == 429);
  CHECK_BOTH(by_the_reference.source->basis == basis::reference);
}

TEST_CASE("send_test.quota: V3 answers 429, V2 400, and anything else comes first") {
  CHECK_BOTH(answered(by_v2(1, 0, 50)) == 400);
  CHECK_BOTH(answered(by_v3(1, 0, 50)) == 429);
  CHECK_BOTH(answered(changed(by_v3(1, 0, 50), [](auto& it) { it.facts.role = activity_role::resend; })) == 400);
  CHECK_BOTH(answered(changed(by_v3(1, 0, 50), [](auto& it) { it.account.scopes = array_view<std::string_view>{}; })) ==
             403);
}

TEST_CASE("send_test.quota: nobody knows when the rolling day gives room again") {
  constexpr auto full = by_v3(1, 0, 50);
  CHECK_BOTH(!retry_at(full).has_value());
}

TEST_CASE("send_test: a policy is well formed when no set is empty and no number negative") {
  static constexpr citation handbook{"House rules", "https://intranet.example/mail", basis::house};
  constexpr auto limited = [](std::int64_t in_one_call, std::int64_t in_a_day) {
    send_test_policy policy;
    policy.addresses_at_most = {in_one_call, handbook};
    policy.addresses_per_day = {in_a_day, handbook};
    return well_formed(policy);
  };
  CHECK_BOTH(well_formed(send_test_policy{}));
  CHECK_BOTH(limited(0, 0));
  CHECK_BOTH(!limited(-1, 0));
  CHECK_BOTH(!limited(0, -1));
  constexpr auto limited_by_the_day = [](std::int64_t in_a_day) {
    send_test_policy policy;
    policy.addresses_per_day = {in_a_day, handbook};
    return well_formed(policy);
  };
  CHECK_BOTH(limited_by_the_day(0));
  CHECK_BOTH(!limited_by_the_day(-1));

  constexpr auto with_roles = [](role_set roles) {
    send_test_policy policy;
    policy.eligible_roles = {roles, handbook};
    return well_formed(policy);
  };
  constexpr auto with_statuses = [](status_set statuses) {
    send_test_policy policy;
    policy.eligible_statuses = {statuses, handbook};
    return well_formed(policy);
  };
  CHECK_BOTH(with_roles({activity_role::resend}));
  CHECK_BOTH(!with_roles({}));
  CHECK_BOTH(with_statuses({campaign_status::sent}));
  CHECK_BOTH(!with_statuses({}));
}

TEST_CASE("what a quota leaves, also when it is absurd") {
  constexpr std::int64_t least = (std::numeric_limits<std::int64_t>::min)();
  CHECK_BOTH(send_test::left_of(500, 3) == 497);
  CHECK_BOTH(send_test::left_of(0, 3) == -3);
  CHECK_BOTH(send_test::left_of(-1, 3) == -1);
  CHECK_BOTH(send_test::left_of(least, 3) == least);
}

TEST_CASE("send_test: addresses are found among verified ones in order and in none") {
  static constexpr std::string_view asked_for[] = {
      "A@example.com", "b@example.com",  "f@example.com",   "", "b@example.co", "B@EXAMPLE.COM",
      "c@example.com", "c@example.com.", "\xFF@example.com"};
  static constexpr std::string_view in_order[] = {"a@example.com", "b@example.com", "B@example.com",
                                                  "c@example.com", "d@example.com", "\xFF@example.com"};
  static constexpr std::string_view in_none[] = {"\xFF@example.com", "d@example.com", "a@example.com",
                                                 "b@example.com",    "B@example.com", "c@example.com"};
  constexpr auto counted = [](array_view<std::string_view> verified, std::size_t first, std::size_t count) {
    send_test_question asked = send_test_by_v2;
    asked.request.email_addresses = array_view<std::string_view>{asked_for + first, count};
    asked.account.verified_addresses = verified;
    return send_test::counted_addresses(asked);
  };
  CHECK_BOTH(send_test::is_sorted(in_order) && !send_test::is_sorted(in_none) && send_test::is_sorted({}));
  CHECK_BOTH(counted(in_order, 0, 9) == 4);
  CHECK_BOTH(counted(in_none, 0, 9) == 4);
  CHECK_BOTH(counted({in_order, 1}, 0, 9) == 8);
  CHECK_BOTH(counted({in_order, 0}, 0, 9) == 9);
  for (std::size_t i = 0; i < 9; ++i)
    for (std::size_t verified = 0; verified <= 6; ++verified) {
      std::int64_t expected = 1;
      for (std::size_t j = 0; j < verified; ++j)
        if (detail::equal_ignoring_case(in_order[j], asked_for[i])) expected = 0;
      CHECK(counted({in_order, verified}, i, 1) == expected);
    }
}

TEST_CASE("send_test: the order of addresses looks away from ASCII case, and at bytes without a sign") {
  using detail::less_ignoring_case;
  CHECK_BOTH(less_ignoring_case("a", "B") && less_ignoring_case("A", "b") && !less_ignoring_case("b", "A"));
  CHECK_BOTH(!less_ignoring_case("a", "A") && !less_ignoring_case("A", "a"));
  CHECK_BOTH(less_ignoring_case("a", "aa") && !less_ignoring_case("aa", "a") && less_ignoring_case("", "a"));
  CHECK_BOTH(less_ignoring_case("z", "\x80") && less_ignoring_case("\x80", "\xFF") && less_ignoring_case("_", "a"));
}
