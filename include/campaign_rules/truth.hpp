#pragma once

// truth: yes, no, or unknown, when it depends on facts that are not known. The logic is Kleene's: `no && unknown` is no,
// whatever the unknown side turns out to be; `yes && unknown` is unknown. An unknown truth carries the absent facts that
// can still decide it, which is what an undecided answer names.
//
//   is_at_least(asked[&campaign::resends], 1) && is_one_of(asked[&campaign::role], roles)
//
// Is this exact? Yes, as long as no fact stands twice in one expression with different meanings: each unknown part can
// then turn out either way by itself. The rules keep to that, and the oracle test checks it.

#include <campaign_rules/fact_id.hpp>

#include <cstdint>

CAMPAIGN_RULES_BEGIN_NAMESPACE

class truth {
 public:
  /// A settled truth.
  constexpr truth(bool settled) noexcept : bits_(settled ? yes : no) {}

  /// What can still come out when one fact is absent: unknown if both can, else settled.
  [[nodiscard]] static constexpr truth depending_on(fact_id absent, bool may_be_true, bool may_be_false) noexcept {
    if (may_be_true && may_be_false) return truth{fact_set{absent}.bits() << 1};
    return may_be_true;
  }

  [[nodiscard]] constexpr bool is_yes() const noexcept { return bits_ == yes; }
  [[nodiscard]] constexpr bool is_no() const noexcept { return bits_ == no; }
  [[nodiscard]] constexpr bool is_unknown() const noexcept { return bits_ > yes; }

  /// The absent facts that can still change it; none unless it is unknown.
  [[nodiscard]] constexpr fact_set depends_on() const noexcept { return fact_set::of_bits(bits_ >> 1); }

  friend constexpr truth operator!(truth a) noexcept { return truth{a.bits_ ^ yes}; }
  CAMPAIGN_RULES_INLINE friend constexpr truth operator&&(truth a, truth b) noexcept {
    if (a.is_no()) return false;
    if (a.is_yes()) return b;  // the last line would do, but the shorter way makes faster verdicts
    return b.is_no() ? b : (b.is_yes() ? a : truth{a.bits_ | b.bits_});
  }
  CAMPAIGN_RULES_INLINE friend constexpr truth operator||(truth a, truth b) noexcept {
    if (a.is_yes() || b.is_yes()) return true;
    return truth{a.bits_ | b.bits_};
  }

  /// `then` where the premise is true, `otherwise` where it is not. Exact when the premise is unknown and both agree,
  /// which `premise && then || !premise && otherwise` is not.
  [[nodiscard]] friend constexpr truth if_then_else(truth premise, truth then, truth otherwise) noexcept {
    if (premise.is_yes()) return then;
    if (premise.is_no()) return otherwise;
    if ((then.is_yes() && otherwise.is_yes()) || (then.is_no() && otherwise.is_no())) return then;
    return truth{premise.bits_ | then.bits_ | otherwise.bits_};
  }

 private:
  // In one word, so that verdicts stay in registers: no, yes, or else the absent facts' bits, one place higher, below
  // which the lowest bit says nothing.
  static constexpr std::uint64_t no = 0;
  static constexpr std::uint64_t yes = 1;

  constexpr explicit truth(std::uint64_t bits) noexcept : bits_(bits) {}

  std::uint64_t bits_ = no;
};

CAMPAIGN_RULES_END_NAMESPACE
