#pragma once

// Formatters for {fmt}, in C++17 too; std_format.hpp has the same for std::format. Nothing of the library includes this
// header or needs {fmt}: a program that includes it links {fmt} itself.
//
//   fmt::format("{}", decide(question));                // "refused: resend.limit, resend.window"
//   fmt::format("{:*^11}", decision::refused);          // "**refused**"
//   fmt::format("{}", rule_id<resend_action>::of<resend::limit>());        // "resend.limit"
//   fmt::format("{}", iso8601{utc(2026, 11, 22, 9, 0)});                   // "2026-11-22T09:00:00.000Z"
//
// Verdicts, decisions, rules and instants in `iso8601` take the format specification of a string: fill, alignment, width,
// precision. For what they print see verdict_text.hpp.

#if !__has_include(<fmt/format.h>)
#error "campaign_rules/text/fmt_format.hpp: found no <fmt/format.h>, expected {fmt} (Debian: libfmt-dev)"
#else

#include <campaign_rules/text/verdict_text.hpp>

#include <fmt/format.h>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace detail {

struct fmt_formatter : fmt::formatter<fmt::string_view> {
  template <class Shown, class Context>
  auto format(const Shown& shown, Context& context) const {
    return fmt::formatter<fmt::string_view>::format(formatted(shown), context);
  }
};

}  // namespace detail
CAMPAIGN_RULES_END_NAMESPACE

template <class Action>
struct fmt::formatter<campaign_rules::verdict<Action>> : campaign_rules::detail::fmt_formatter {};
template <class Action>
struct fmt::formatter<campaign_rules::rule_id<Action>> : campaign_rules::detail::fmt_formatter {};
template <>
struct fmt::formatter<campaign_rules::decision> : campaign_rules::detail::fmt_formatter {};
template <>
struct fmt::formatter<campaign_rules::iso8601> : campaign_rules::detail::fmt_formatter {};

#endif
