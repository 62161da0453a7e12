#pragma once

// The life of a campaign: which actions each status allows and where they lead. Nothing is written twice: the answers are
// read off the provider's policies, so they cannot disagree with its decisions.
//
//   allowed_actions(sequenzy, campaign_status::paused);              // resume, cancel
//   statuses_allowing(constant_contact_v3, "schedule");              // draft, sent, failed
//   status_after(constant_contact_v2, "schedule", campaign_status::sent);   // scheduled
//   status_after(sequenzy, "pause", campaign_status::draft);         // empty: not from there
//   status_by_time(constant_contact_v3, campaign_status::sending);   // sent, failed
//
// "Allowed" means that the status does not forbid it. Whether this campaign may be resent now is decide's to say.

#include <campaign_rules/action.hpp>
#include <campaign_rules/actions.hpp>
#include <campaign_rules/detail/bits.hpp>
#include <campaign_rules/passing_time.hpp>
#include <campaign_rules/provider.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// Some actions of a list, iterated by name in their order.
template <class Actions = all_actions>
class action_set : public detail::bit_set<action_set<Actions>> {
 public:
  constexpr action_set() noexcept = default;

  [[nodiscard]] constexpr bool contains(std::string_view action) const noexcept {
    for (const std::string_view name : *this)
      if (name == action) return true;
    return false;
  }

 private:
  template <class Listed>
  friend constexpr action_set<Listed> allowed_actions(const provider& by, campaign_status status) noexcept;
  friend detail::bit_iterator<action_set>;
  constexpr explicit action_set(std::uint64_t bits) noexcept : detail::bit_set<action_set>(bits) {}

  static constexpr std::string_view member_at(std::size_t place) noexcept { return Actions::names[place]; }
};

namespace detail {

template <class Policy, class = void>
inline constexpr bool limits_statuses = false;
template <class Policy>
inline constexpr bool limits_statuses<Policy, std::void_t<decltype(std::declval<Policy>().eligible_statuses)>> = true;

template <class Policy, class = void>
inline constexpr bool changes_status = false;
template <class Policy>
inline constexpr bool changes_status<Policy, std::void_t<decltype(std::declval<Policy>().leads_to)>> = true;

}  // namespace detail

/// The statuses that an action is open to, none when the provider does not have it or when it acts on no campaign that
/// exists; every one that the provider has where its policy names none.
template <class Action>
[[nodiscard]] constexpr status_set statuses_allowing(const provider& by) noexcept {
  if (!acts_on_campaign<Action>) return {};
  const auto& policy = policy_of<Action>(by);
  if (!policy.offered) return {};
  const status_set known = by.dialect.statuses.known();
  if constexpr (detail::limits_statuses<typename Action::policy>)
    return policy.eligible_statuses ? *policy.eligible_statuses & known : known;
  else
    return known;
}

/// The same by the action's name; none when there is no such action.
template <class Actions = all_actions>
[[nodiscard]] constexpr status_set statuses_allowing(const provider& by, std::string_view action) noexcept {
  status_set statuses;
  Actions::for_each([&](auto tag) {
    if (tag.name == action) statuses = statuses_allowing<decltype(tag)>(by);
  });
  return statuses;
}

/// The actions that are open to a status of the provider.
template <class Actions = all_actions>
[[nodiscard]] constexpr action_set<Actions> allowed_actions(const provider& by, campaign_status status) noexcept {
  std::uint64_t actions = 0;
  std::uint64_t bit = 1;
  Actions::for_each([&](auto tag) {
    if (statuses_allowing<decltype(tag)>(by).contains(status)) actions |= bit;
    bit <<= 1;
  });
  return action_set<Actions>{actions};
}

/// Where an action leads from a status: the statuses that the campaign may have next, its own when the action leaves it
/// as it is, none when the action is not open to it. `removed` stands for a campaign that is gone, also where the
/// provider has no word for that.
template <class Actions = all_actions>
[[nodiscard]] constexpr status_set status_after(const provider& by, std::string_view action,
                                                campaign_status status) noexcept {
  status_set next;
  Actions::for_each([&](auto tag) {
    using asked = decltype(tag);
    if (tag.name != action || !statuses_allowing<asked>(by).contains(status)) return;
    next = status_set{status};
    if constexpr (detail::changes_status<typename asked::policy>)
      if (const status_set leads_to = policy_of<asked>(by).leads_to; !leads_to.empty()) next = leads_to;
  });
  return next;
}

/// Where time alone leads from a status: see passing_time.hpp.
[[nodiscard]] constexpr status_set status_by_time(const provider& by, campaign_status status) noexcept {
  return status_by_time(by.dialect, status);
}

CAMPAIGN_RULES_END_NAMESPACE
