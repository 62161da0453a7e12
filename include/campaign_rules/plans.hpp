#pragma once

// What hangs on the plan that an account has bought: which plans may do something, and limits that differ by plan.
//
//   inline constexpr std::string_view paid[] = {"standard", "premium"};
//   inline constexpr plan_limit day[] = {{"free", 24}, {"standard", 200}, {"premium", {}}};   // {}: no limit
//
//   policy.eligible_plans = {plan_set{paid}, handbook};
//   policy.addresses_per_day = {limit_by_plan{day}, handbook};      // or {200, handbook}: the same for all
//
// What if the plan is not known? Then it may be any that the provider has. A rule is violated when it is under all of
// them, and unknown when it is under some. A plan that is none of the provider's counts as not known.

#include <campaign_rules/array_view.hpp>
#include <campaign_rules/maybe.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// Some of the provider's plans, compared exactly. The list is not copied.
struct plan_set {
  array_view<std::string_view> words{};

  [[nodiscard]] constexpr bool contains(std::string_view plan) const noexcept { return words.contains(plan); }
  friend constexpr bool operator==(plan_set a, plan_set b) noexcept { return a.words == b.words; }
};

/// What one plan allows; absent: as much as one likes.
struct plan_limit {
  std::string_view plan;
  maybe<std::int64_t> maximum{};

  friend constexpr bool operator==(const plan_limit& a, const plan_limit& b) noexcept {
    return a.plan == b.plan && a.maximum == b.maximum;
  }
};

/// One limit for everybody, or one for each plan. A table is not copied.
class limit_by_plan {
 public:
  constexpr limit_by_plan() noexcept = default;
  constexpr limit_by_plan(std::int64_t for_all) noexcept : for_all_(for_all) {}
  constexpr limit_by_plan(int for_all) noexcept : limit_by_plan(std::int64_t{for_all}) {}
  constexpr explicit limit_by_plan(array_view<plan_limit> table CAMPAIGN_RULES_LIFETIMEBOUND) noexcept
      : table_(table) {}

  /// Does the limit hang on the plan?
  [[nodiscard]] constexpr bool differs_by_plan() const noexcept { return !table_.empty(); }
  /// The rows of the table; none when all plans have one limit.
  [[nodiscard]] constexpr array_view<plan_limit> table() const noexcept { return table_; }
  /// The limit where it does not hang on the plan.
  [[nodiscard]] constexpr std::int64_t for_all() const noexcept { return for_all_; }

  /// The row of a plan; null when the table has none, or there is no table.
  [[nodiscard]] constexpr const plan_limit* find(std::string_view plan) const noexcept {
    for (const plan_limit& row : table_)
      if (row.plan == plan) return &row;
    return nullptr;
  }

  /// The limit of a plan: absent when it has none. The largest of all where the plan is not known.
  [[nodiscard]] constexpr maybe<std::int64_t> of(const maybe<std::string_view>& plan) const noexcept {
    if (!differs_by_plan()) return for_all_;
    if (plan)
      if (const plan_limit* row = find(*plan)) return row->maximum;
    maybe<std::int64_t> largest;
    for (const plan_limit& row : table_) {
      if (!row.maximum) return {};
      if (!largest || *largest < *row.maximum) largest = row.maximum;
    }
    return largest;
  }

  /// Is no limit negative, and has the table one row for each of the provider's plans and no other?
  [[nodiscard]] constexpr bool is_told_for(array_view<std::string_view> plans) const noexcept {
    if (!differs_by_plan()) return for_all_ >= 0;
    for (const plan_limit& row : table_)
      if (row.maximum && *row.maximum < 0) return false;
    for (const std::string_view plan : plans)
      if (find(plan) == nullptr) return false;
    return table_.size() == plans.size();
  }

  friend constexpr bool operator==(const limit_by_plan& a, const limit_by_plan& b) noexcept {
    return a.for_all_ == b.for_all_ && a.table_ == b.table_;
  }

 private:
  std::int64_t for_all_ = 0;
  array_view<plan_limit> table_{};
};

CAMPAIGN_RULES_END_NAMESPACE
