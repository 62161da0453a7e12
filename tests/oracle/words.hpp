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

#include <campaign_rules/small_set.hpp>

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

/// The facts that rules read.
enum class fact_name : std::uint8_t {
  status,
  role,
  format_type,
  contact_lists,
  segments,
  first_sent_at,
  finished_sending_at,
  resends,
  resend_state,
  resend_request_id,
  imported,
  email_content_format,
  account_in_good_standing,
  account_has_address,
  account_test_addresses_used,
  name_in_use,
  fee_is_restricted,
  folder_parent_level,
};

using fact_set = campaign_rules::small_set<fact_name>;

/// What one rule says. `missing` is empty unless the outcome is unknown.
struct line {
  const char* code = "";
  outcome result = outcome::not_applicable;
  fact_set missing{};
};

/// Nothing, or nothing but ASCII white space.
inline bool is_blank(std::string_view text) {
  for (const char one : text)
    if (one != ' ' && one != '\t' && one != '\n' && one != '\v' && one != '\f' && one != '\r') return false;
  return true;
}

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
