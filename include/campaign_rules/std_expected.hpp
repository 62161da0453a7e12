#pragma once

// to_std: a plan, or whatever else comes as tl::expected, as C++23's std::expected. Nothing of the library includes this
// header: a program that is C++23 throughout does, and then speaks of one type only.
//
//   return to_std(plan(asked));                    // std::expected<resend_plan, resend_verdict>
//   return to_std(parse_instant(text, taken));     // std::expected<instant, date_error>
//
// Why not return std::expected from the start? What a function returns would then depend on the standard it is compiled
// for, and two files of one program would disagree.

#if __has_include(<version>)
#include <version>
#endif

#if __cplusplus <= 202002L && (!defined(_MSVC_LANG) || _MSVC_LANG <= 202002L)
#error "campaign_rules/std_expected.hpp: found C++20 or older, expected C++23"
#elif !defined(__cpp_lib_expected)
#error "campaign_rules/std_expected.hpp: found no std::expected, expected that of GCC 12 (Clang: 19 on) or libc++ 19"
#else

#include <campaign_rules/version.hpp>

#include <tl/expected.hpp>

#include <expected>
#include <utility>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// The same value or the same error. Of a temporary they are moved.
template <class Value, class Error>
[[nodiscard]] constexpr std::expected<Value, Error> to_std(tl::expected<Value, Error> from) {
  if (!from) return std::unexpected<Error>{std::move(from.error())};
  return *std::move(from);
}

CAMPAIGN_RULES_END_NAMESPACE

#endif
