#pragma once

// join: texts put together by the compiler. Each has to be an object of its own, such as a static member.
//
//   join<code_prefix, dot, name>      // "create.name"

#include <campaign_rules/version.hpp>

#include <array>
#include <cstddef>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace detail {

template <const std::string_view&... Parts>
inline constexpr auto joined = [] {
  std::array<char, (Parts.size() + ...)> whole{};
  std::size_t place = 0;
  for (const std::string_view part : {Parts...})
    for (const char c : part) whole[place++] = c;
  return whole;
}();

template <const std::string_view&... Parts>
inline constexpr std::string_view join{joined<Parts...>.data(), joined<Parts...>.size()};

}  // namespace detail
CAMPAIGN_RULES_END_NAMESPACE
