#pragma once

// in_statuses: in which statuses of a campaign a policy demands something: in every one, or in some alone.
//
//   policy.delay_required = page;                                       // always
//   policy.delay_required = {status_set{campaign_status::draft}, page};  // of a draft alone
//
// What if the status is not known? Then the demand is unknown, unless it is made in every status that the provider has, or
// in none of them.

#include <campaign_rules/campaign.hpp>
#include <campaign_rules/judgement.hpp>
#include <campaign_rules/term.hpp>

CAMPAIGN_RULES_BEGIN_NAMESPACE

class in_statuses {
 public:
  /// In every status.
  constexpr in_statuses() noexcept = default;
  /// In these alone.
  constexpr in_statuses(status_set only) noexcept : only_(only), is_everywhere_(false) {}

  [[nodiscard]] constexpr bool is_everywhere() const noexcept { return is_everywhere_; }
  /// The statuses that are named; none when it is everywhere.
  [[nodiscard]] constexpr status_set only() const noexcept { return only_; }

  /// Is there a status in which both demands are made?
  [[nodiscard]] constexpr bool overlaps(const in_statuses& other) const noexcept {
    return is_everywhere_ || other.is_everywhere_ || !(only_ & other.only_).empty();
  }

  friend constexpr bool operator==(const in_statuses& a, const in_statuses& b) noexcept {
    return a.is_everywhere_ == b.is_everywhere_ && a.only_ == b.only_;
  }
  friend constexpr bool operator!=(const in_statuses& a, const in_statuses& b) noexcept { return !(a == b); }

  /// For well_formed: are there statuses, and all of them the provider's?
  [[nodiscard]] friend constexpr bool can_be_met(const in_statuses& where, const dialect& by) noexcept {
    return where.is_everywhere_ || (!where.only_.empty() && (where.only_ - by.statuses.known()).empty());
  }

 private:
  status_set only_{};
  bool is_everywhere_ = true;
};

/// A source alone says: in every status.
template <>
inline constexpr bool needs_no_value<in_statuses> = true;

/// Is the demand made of the campaign that is asked about?
template <class Question>
[[nodiscard]] constexpr truth_of<Question> is_demanded(const Question& asked, const in_statuses& where) noexcept {
  if (where.is_everywhere()) return true;
  return is_one_of(asked[&campaign::status], where.only());
}

CAMPAIGN_RULES_END_NAMESPACE
