#pragma once

// The rules that limit how many addresses may be tested in a time: by the day, in a shorter window, and for one campaign.
// Which addresses count is the same for all three.

#include <campaign_rules/account.hpp>
#include <campaign_rules/campaign.hpp>
#include <campaign_rules/decide.hpp>
#include <campaign_rules/send_test/policy.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace send_test {

/// Is the list in the order of `less_ignoring_case`?
[[nodiscard]] constexpr bool is_sorted(array_view<std::string_view> list) noexcept {
  for (std::size_t i = 1; i < list.size(); ++i)
    if (detail::less_ignoring_case(list[i], list[i - 1])) return false;
  return true;
}

/// Is the address one of a sorted list?
[[nodiscard]] constexpr bool is_in_sorted(array_view<std::string_view> list, std::string_view address) noexcept {
  std::size_t begin = 0;
  std::size_t end = list.size();
  while (begin < end) {
    const std::size_t middle = begin + (end - begin) / 2;
    if (detail::less_ignoring_case(list[middle], address))
      begin = middle + 1;
    else
      end = middle;
  }
  return begin < list.size() && detail::equal_ignoring_case(list[begin], address);
}

[[nodiscard]] constexpr bool is_in_any_order(array_view<std::string_view> list, std::string_view address) noexcept {
  for (const std::string_view each : list)
    if (detail::equal_ignoring_case(each, address)) return true;
  return false;
}

/// How many of the addresses count: all, or those that are not verified. Entries are counted as they stand, repeated ones
/// too, and compared with the verified ones without regard to ASCII case. Where there are many of both, sort the verified
/// ones by `less_ignoring_case`: each address is then searched for instead of compared with all.
template <class Question>
[[nodiscard]] constexpr std::int64_t counted_addresses(const Question& asked) noexcept {
  const auto& addresses = asked.request.email_addresses;
  if (!asked.policy().verified_are_free) return static_cast<std::int64_t>(addresses.size());
  const array_view<std::string_view> verified = *asked.account.verified_addresses;
  const bool sorted = is_sorted(verified);
  std::int64_t count = 0;
  for (const std::string_view address : addresses) {
    const bool is_verified = sorted ? is_in_sorted(verified, address) : is_in_any_order(verified, address);
    count += is_verified ? 0 : 1;
  }
  return count;
}

/// What a maximum leaves beside a count. A negative one leaves nothing anyhow, and must not overflow.
[[nodiscard]] constexpr std::int64_t left_of(std::int64_t maximum, std::int64_t count) noexcept {
  return maximum < 0 ? maximum : maximum - count;
}

/// How many more fit, for people: never below 0, however many were used.
[[nodiscard]] constexpr std::int64_t remaining_of(std::int64_t maximum, std::int64_t used) noexcept {
  const std::int64_t left = left_of(maximum, used);
  return left > 0 ? left : 0;
}

/// How many were used before this call, as a fact of the campaign or of the account says.
template <class Question, class Count, class Owner>
[[nodiscard]] constexpr maybe<std::int32_t> used_before(const Question& asked, Count Owner::* fact) noexcept {
  if constexpr (std::is_same_v<Owner, account>)
    return asked.account.*fact;
  else
    return asked.facts.*fact;
}

/// The addresses that count fit into what is left of a limit. `Used` is the fact that tells how many were used; `Term`, how many
/// may be, for everybody or by the account's plan.
template <auto Term, auto Used>
struct quota_rule : request_rule {
  static constexpr fix_kind fix = fix_kind::wait;
  static constexpr auto term = Term;
  static constexpr auto used = Used;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, const limit_by_plan& limits) noexcept {
    const std::int64_t counted = counted_addresses(asked);
    const auto does_not_fit = [&](std::int64_t maximum) -> truth_of<Question> {
      return is_more_than(asked[Used], left_of(maximum, counted));
    };
    const auto plan = asked[&account::plan];
    return violated_when(is_beyond(plan, limits, does_not_fit)).provided(counted > 0 && may_have_limit(plan, limits));
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, const limit_by_plan& limits) noexcept {
    const std::int64_t counted = counted_addresses(asked);
    const maybe<std::int32_t> before = used_before(asked, Used);
    if (before) found.observed = *before + counted;
    const maybe<std::int64_t> maximum = limits.of(asked.account.plan);
    if (!maximum) return;
    found.maximum = *maximum;
    if (before) found.remaining = remaining_of(*maximum, *before);
    if (counted > *maximum) found.fix = fix_kind::change_request;
  }
};

struct quota : quota_rule<&send_test_policy::addresses_per_day, &account::test_addresses_used> {
  static constexpr std::string_view code = "send_test.quota";
  static constexpr std::string_view demands = 
      "the addresses of the request that count are not more than the daily limit still allows";
  static constexpr std::string_view sentence =
      "with this request, {observed address|addresses} would count for the day; "
      "only {maximum is|are} allowed, and {remaining is|are} left";
  static constexpr std::string_view field = "/account/test_addresses_used";
};

struct quota_recent : quota_rule<&send_test_policy::addresses_recently, &account::test_addresses_used_recently> {
  static constexpr std::string_view code = "send_test.quota.recent";
  static constexpr std::string_view demands = 
      "the addresses of the request that count are not more than the limit of the shorter window still allows";
  static constexpr std::string_view sentence =
      "with this request, {observed address|addresses} would count for the last hours; "
      "only {maximum is|are} allowed, and {remaining is|are} left";
  static constexpr std::string_view field = "/account/test_addresses_used_recently";
};

struct quota_campaign : quota_rule<&send_test_policy::addresses_per_campaign, &campaign::test_addresses_used> {
  static constexpr std::string_view code = "send_test.quota.campaign";
  static constexpr std::string_view demands = 
      "the addresses of the request that count are not more than the limit of the campaign still allows";
  static constexpr std::string_view sentence =
      "with this request, {observed address|addresses} would count for this campaign; "
      "only {maximum is|are} allowed, and {remaining is|are} left";
  static constexpr std::string_view field = "/campaign/test_addresses_used";
};

/// How many still fit into a limit after a call that is allowed. Absent without a limit, and where the plan that it hangs on
/// or the count is not known.
template <class Quota, class Question>
[[nodiscard]] constexpr maybe<std::int64_t> remaining_after(const Question& asked) noexcept {
  const auto& limits = asked.policy().*Quota::term;
  const maybe<std::int32_t> before = used_before(asked, Quota::used);
  if (!limits || !before) return {};
  const maybe<std::string_view>& plan = asked.account.plan;
  if (limits->differs_by_plan() && (!plan || limits->find(*plan) == nullptr)) return {};
  const maybe<std::int64_t> maximum = limits->of(plan);
  return maximum ? maybe{remaining_of(*maximum, *before + counted_addresses(asked))} : maybe<std::int64_t>{};
}

}  // namespace send_test

CAMPAIGN_RULES_END_NAMESPACE
