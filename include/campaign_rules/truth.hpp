#pragma once

// truth: yes, no, or open, when it hangs on facts that are not known. The logic is Kleene's: `no && open` is no whatever
// the open side turns out to be, `yes && open` is open. An open truth carries the absent facts that can still decide it,
// which is what an undecided answer names.
//
//   is_at_least(campaign.resends, 1) && is_one_of(campaign.role, roles, …)
//
// Is this exact? Yes as long as no fact stands twice in one expression with different meanings: each open part can then
// turn out either way by itself. The rules keep to that, and the oracle test holds them to it.

#include <campaign_rules/fact_id.hpp>

namespace campaign_rules {

class truth {
 public:
  /// A settled truth.
  constexpr truth(bool settled) noexcept : may_be_true_(settled), may_be_false_(!settled) {}

  /// What can still come out when one fact is absent: open if both can, else settled.
  static constexpr truth hanging_on(fact_id absent, bool may_be_true, bool may_be_false) noexcept {
    return truth{may_be_true, may_be_false, fact_set{absent}};
  }

  constexpr bool is_yes() const noexcept { return may_be_true_ && !may_be_false_; }
  constexpr bool is_no() const noexcept { return !may_be_true_; }
  constexpr bool is_open() const noexcept { return may_be_true_ && may_be_false_; }

  /// The absent facts that can still change it; none unless it is open.
  constexpr fact_set hangs_on() const noexcept { return facts_; }

  friend constexpr truth operator!(truth a) noexcept { return truth{a.may_be_false_, a.may_be_true_, a.facts_}; }
  friend constexpr truth operator&&(truth a, truth b) noexcept {
    return truth{a.may_be_true_ && b.may_be_true_, a.may_be_false_ || b.may_be_false_, a.facts_ | b.facts_};
  }
  friend constexpr truth operator||(truth a, truth b) noexcept {
    return truth{a.may_be_true_ || b.may_be_true_, a.may_be_false_ && b.may_be_false_, a.facts_ | b.facts_};
  }

 private:
  constexpr truth(bool may_be_true, bool may_be_false, fact_set facts) noexcept
      : may_be_true_(may_be_true),
        may_be_false_(may_be_false),
        facts_(may_be_true && may_be_false ? facts : fact_set{}) {}

  bool may_be_true_;
  bool may_be_false_;
  fact_set facts_{};
};

}  // namespace campaign_rules
