#pragma once

// What a rule says of one question: it holds, is violated, does not apply, or the given facts leave it unknown.
//
//   return violated_when(is_at_least(asked[&campaign::resends], limit));
//   return violated_when(!is_one_of(…)).provided(is_at_least(asked[&campaign::segments], 1));

#include <campaign_rules/truth.hpp>
#include <campaign_rules/wire_names.hpp>

#include <cstdint>

CAMPAIGN_RULES_BEGIN_NAMESPACE

enum class outcome : std::uint8_t {
  holds,
  violated,
  not_applicable,  // the policy has no such limit, or the request or the campaign's state makes it moot
  unknown,         // some values of the absent facts would violate it, others would not
};

template <>
struct wire_names<outcome> {
  static constexpr std::array<std::string_view, 4> words{"holds", "violated", "not_applicable", "unknown"};
};

class judgement {
 public:
  constexpr judgement(truth applies, truth violated) noexcept : applies_(applies), violated_(applies && violated) {}

  /// The same, but only where `premise` is true as well.
  [[nodiscard]] CAMPAIGN_RULES_INLINE constexpr judgement provided(truth premise) const noexcept {
    return {applies_ && premise, violated_};
  }

  /// A rule that may not apply, and that no completion of the facts violates, holds.
  [[nodiscard]] constexpr outcome result() const noexcept {
    if (is_unknown()) return outcome::unknown;
    if (is_violated()) return outcome::violated;
    return applies_.is_no() ? outcome::not_applicable : outcome::holds;
  }

  [[nodiscard]] constexpr bool is_violated() const noexcept { return violated_.is_yes(); }
  [[nodiscard]] constexpr bool is_unknown() const noexcept { return violated_.is_unknown(); }

  /// The absent facts that can still change an unknown outcome.
  [[nodiscard]] constexpr fact_set depends_on() const noexcept { return violated_.depends_on(); }

 private:
  truth applies_;
  truth violated_;
};

[[nodiscard]] constexpr judgement violated_when(truth broken) noexcept { return {true, broken}; }

inline constexpr judgement does_not_apply{false, false};

/// What a rule's `judge` gives for a question of this kind, and what its helpers give: a judgement and a truth where
/// facts are values.
template <class Question>
using judgement_of = typename Question::judgement_type;
template <class Question>
using truth_of = typename Question::truth_type;

CAMPAIGN_RULES_END_NAMESPACE
