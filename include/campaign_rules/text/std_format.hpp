#pragma once

// Formatters for std::format and std::print, for programs in C++20; fmt_format.hpp has the same for {fmt}. Nothing of the
// library includes this header.
//
//   std::format("{}", decide(question));                // "refused: resend.limit, resend.window"
//   std::format("{:*^11}", decision::refused);          // "**refused**"
//   std::format("{}", rule_id<resend_action>::of<resend::limit>());        // "resend.limit"
//   std::format("{}", iso8601{utc(2026, 11, 22, 9, 0)});                   // "2026-11-22T09:00:00.000Z"
//
// Verdicts, decisions, rules and instants in `iso8601` take the format specification of a string: fill, alignment, width,
// precision. For what they print see verdict_text.hpp.

#if __has_include(<version>)
#include <version>
#endif

#if __cplusplus < 202002L && (!defined(_MSVC_LANG) || _MSVC_LANG < 202002L)
#error "campaign_rules/text/std_format.hpp: found C++17 or older, expected C++20. Or use fmt_format.hpp"
#elif !defined(__cpp_lib_format)
#error "campaign_rules/text/std_format.hpp: found no std::format, expected GCC 13 or libc++ 19. Or use fmt_format.hpp"
#else

#include <campaign_rules/text/verdict_text.hpp>

#include <format>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace detail {

struct std_formatter : std::formatter<std::string_view> {
  template <class Shown, class Context>
  auto format(const Shown& shown, Context& context) const {
    return std::formatter<std::string_view>::format(formatted(shown), context);
  }
};

}  // namespace detail
CAMPAIGN_RULES_END_NAMESPACE

template <class Action>
struct std::formatter<campaign_rules::verdict<Action>> : campaign_rules::detail::std_formatter {};
template <class Action>
struct std::formatter<campaign_rules::rule_id<Action>> : campaign_rules::detail::std_formatter {};
template <>
struct std::formatter<campaign_rules::decision> : campaign_rules::detail::std_formatter {};
template <>
struct std::formatter<campaign_rules::iso8601> : campaign_rules::detail::std_formatter {};

#endif
