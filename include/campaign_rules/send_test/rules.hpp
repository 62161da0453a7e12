#pragma once

// The rules of sending a test, in catalogue order.

#include <campaign_rules/access.hpp>
#include <campaign_rules/decide.hpp>
#include <campaign_rules/eligibility.hpp>
#include <campaign_rules/rule_list.hpp>
#include <campaign_rules/send_test/policy.hpp>

#include <cstdint>
#include <string_view>

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

/// How many of the addresses count towards the day's: all, or those that are not verified. Entries are counted as they
/// stand, repeated ones too, and compared with the verified ones without regard to ASCII case. Where there are many of
/// both, sort the verified ones by `less_ignoring_case`: each address is then searched for instead of compared with all.
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

struct status : status_rule<&send_test_policy::eligible_statuses> {
  static constexpr std::string_view code = "send_test.status";
};

struct role : role_rule<&send_test_policy::eligible_roles> {
  static constexpr std::string_view code = "send_test.role";
};

struct addresses_required : request_rule {
  static constexpr std::string_view code = "send_test.addresses.required";
  static constexpr std::string_view demands = "the request has at least one address";
  static constexpr std::string_view sentence = "email_addresses is missing or empty: give at least one address";
  static constexpr std::string_view field = "/request/email_addresses";
  static constexpr auto term = &send_test_policy::addresses_required;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(asked.request.email_addresses.empty());
  }
};

struct addresses_limit : request_rule {
  static constexpr std::string_view code = "send_test.addresses.limit";
  static constexpr std::string_view demands =
      "the request has no more addresses than the provider accepts in one request";
  static constexpr std::string_view sentence =
      "email_addresses has {observed address|addresses}, expected at most {maximum}";
  static constexpr std::string_view field = "/request/email_addresses";
  static constexpr auto term = &send_test_policy::addresses_at_most;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, std::int64_t maximum) noexcept {
    const auto given = static_cast<std::int64_t>(asked.request.email_addresses.size());
    return violated_when(given > maximum).provided(given > 0);
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, std::int64_t maximum) noexcept {
    found.observed = static_cast<std::int64_t>(asked.request.email_addresses.size());
    found.maximum = maximum;
  }
};

struct quota : request_rule {
  static constexpr std::string_view code = "send_test.quota";
  static constexpr std::string_view demands =
      "the addresses of the request that count are not more than the daily limit still allows";
  static constexpr std::string_view sentence =
      "with this request, {observed address|addresses} would count for the day; "
      "only {maximum is|are} allowed, and {remaining is|are} left";
  static constexpr std::string_view field = "/account/test_addresses_used";
  static constexpr std::string_view note =
      "no page says this; it is inferred: addresses are compared without regard to upper and lower case";
  static constexpr fix_kind fix = fix_kind::wait;
  static constexpr auto term = &send_test_policy::addresses_per_day;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, std::int64_t maximum) noexcept {
    const std::int64_t counted = counted_addresses(asked);
    const std::int64_t left = left_of(maximum, counted);
    return violated_when(is_more_than(asked[&account::test_addresses_used], left)).provided(counted > 0);
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, std::int64_t maximum) noexcept {
    const std::int64_t counted = counted_addresses(asked);
    found.maximum = maximum;
    if (counted > maximum) found.fix = fix_kind::change_request;
    if (!asked.account.test_addresses_used) return;
    found.observed = *asked.account.test_addresses_used + counted;
    found.remaining = remaining_of(maximum, *asked.account.test_addresses_used);
  }
};

struct format_required : request_rule {
  static constexpr std::string_view code = "send_test.format.required";
  static constexpr std::string_view demands = "the request says which versions to send: HTML, TEXT or HTML_AND_TEXT";
  static constexpr std::string_view sentence = "format is missing: give HTML, TEXT or HTML_AND_TEXT";
  static constexpr std::string_view field = "/request/format";
  static constexpr auto term = &send_test_policy::format_required;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(!asked.request.format.has_value());
  }
};

struct content_format : rule {
  static constexpr std::string_view code = "send_test.content_format";
  static constexpr std::string_view demands = "the campaign's content is not XHTML";
  static constexpr std::string_view sentence =
      "the email_content_format is XHTML; test emails of XHTML content cannot be sent";
  static constexpr std::string_view field = "/campaign/email_content_format";
  static constexpr auto term = &send_test_policy::xhtml_refused;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(is_one_of(asked[&campaign::email_content_format],
                                   small_set<campaign_rules::content_format>{campaign_rules::content_format::xhtml}));
  }
};

using rules = rule_list<status, role, addresses_required, addresses_limit, quota, format_required, content_format,
                        access_privilege<send_test_policy>, access_scope<send_test_policy>>;

}  // namespace send_test

send_test::rules list_rules(send_test_action);
using send_test_verdict = verdict<send_test_action>;

CAMPAIGN_RULES_END_NAMESPACE
