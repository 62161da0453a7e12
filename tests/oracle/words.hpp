#pragma once

// The words of the oracle: profiles, outcomes, decisions, and a judgement, which is what all rules of an action say.
//
//   const auto judged = judge_resend(question);
//   judged.lines[7].code;          // "resend.delay.days_range"
//   judged.lines[7].result;        // outcome::violated
//   decide(judged);                // decision::refused
//
// Lines stand in catalogue order and every action has the same lines for every profile: a rule that a profile lacks is
// `not_applicable` there. The masks repeat the lines, bit i for line i, so that two judgements can be compared fast.

#include <campaign_rules/fact_id.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace oracle {

enum class profile : std::uint8_t { constant_contact_v3, constant_contact_v3_2026, constant_contact_v2, sequenzy };

inline constexpr std::array<profile, 4> all_profiles{profile::constant_contact_v3, profile::constant_contact_v3_2026,
                                                     profile::constant_contact_v2, profile::sequenzy};

constexpr bool is_v3(profile who) {
  return who == profile::constant_contact_v3 || who == profile::constant_contact_v3_2026;
}

enum class outcome : std::uint8_t { holds, violated, not_applicable, unknown };

enum class decision : std::uint8_t { allowed, refused, undecided };

/// What one rule says. `missing` is empty unless the outcome is unknown.
struct line {
  const char* code = "";
  outcome result = outcome::not_applicable;
  campaign_rules::fact_set missing{};
};

template <std::size_t N>
struct judgement {
  std::array<line, N> lines{};
  std::uint32_t violated = 0;
  std::uint32_t unknown = 0;
  std::uint32_t not_applicable = 0;

  /// The line of a code; the code must be one of the action's.
  constexpr const line& of(std::string_view code) const {
    std::size_t at = 0;
    while (lines[at].code != code) ++at;
    return lines[at];
  }
};

template <std::size_t N>
constexpr decision decide(const judgement<N>& judged) {
  if (judged.violated != 0) return decision::refused;
  return judged.unknown != 0 ? decision::undecided : decision::allowed;
}

}  // namespace oracle
