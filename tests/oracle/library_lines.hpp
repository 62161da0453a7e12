#pragma once

// Where the lines of a judgement stand among the library's rules, by code: rules are never told by their places, so that a
// rule that these profiles do not have changes nothing here.

#include "words.hpp"

#include <campaign_rules/decide.hpp>
#include <campaign_rules/verdict.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace oracle {

template <class Action, std::size_t N>
class library_lines {
  using access = campaign_rules::detail::verdict_access;

 public:
  static constexpr std::size_t rules = campaign_rules::rules_of<Action>::size;

  /// `lines` are anything that has a `code`; the library must have them all.
  template <class Lines>
  explicit library_lines(const Lines& lines) {
    for (std::size_t i = 0; i < N; ++i) {
      while (place_[i] < rules && access::rule<Action>(place_[i]).code() != lines[i].code) ++place_[i];
      if (place_[i] == rules) has_all_ = false;
      if (place_[i] < rules) others_ &= ~(std::uint64_t{1} << place_[i]);
    }
  }

  bool has_all() const { return has_all_; }
  /// Where the line's rule stands in a trace.
  std::size_t place(std::size_t line) const { return place_[line]; }
  auto rule(std::size_t line) const { return access::rule<Action>(place_[line]); }
  /// The bits of the lines, bit i for line i, of those of the library's rules.
  std::uint64_t of(std::uint64_t bits) const {
    std::uint64_t lines = 0;
    for (std::size_t i = 0; i < N; ++i) lines |= (bits >> place_[i] & 1) << i;
    return lines;
  }
  /// Those of the rules that have no line, which must say nothing here.
  std::uint64_t others(std::uint64_t bits) const { return bits & others_; }

 private:
  std::array<std::size_t, N> place_{};
  std::uint64_t others_ = rules == 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << rules) - 1;
  bool has_all_ = true;
};

}  // namespace oracle
