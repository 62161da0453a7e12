#pragma once

// open_actions: which actions are open now, and why the others are not: for a user interface that greys out a button and
// says why, without asking for anything yet.
//
//   for (const open_action& each : open_actions(constant_contact_v3, spring, account{}, now))
//     each.result;      // allowed: show it; refused: grey it out, each.violated says why; undecided: each.unknown
//
// Only rules about facts are asked. One about the request counts where the facts alone close it: a Constant Contact resend
// is closed once even the longest delay has run out.

#include <campaign_rules/action.hpp>
#include <campaign_rules/actions.hpp>
#include <campaign_rules/availability.hpp>
#include <campaign_rules/catalogue.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// Some rules of whichever action, iterated by code in catalogue order.
class rule_codes {
 public:
  constexpr rule_codes() noexcept = default;
  template <class Action>
  constexpr rule_codes(rule_set<Action> rules) noexcept : infos_(rules_of<Action>::infos.data()), bits_(rules.bits()) {}

  [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }

  /// Calls `visit(std::string_view)` with each code.
  template <class Visitor>
  constexpr void for_each(Visitor&& visit) const {
    std::size_t index = 0;
    for (std::uint64_t rest = bits_; rest != 0; rest >>= 1, ++index)
      if ((rest & 1) != 0) visit(infos_[index].code);
  }

 private:
  const rule_info* infos_ = nullptr;
  std::uint64_t bits_ = 0;
};

struct open_action {
  std::string_view action{};
  decision result = decision::not_offered;  // open, closed, or undecided because facts are missing
  rule_codes violated{};
  rule_codes unknown{};
  maybe<instant> opens_at{};   // when the facts tell
  maybe<instant> closes_at{};  // when the facts tell
};

template <class Actions>
class open_action_list;

namespace detail {

template <class Action>
constexpr open_action look_at(const facts_question<Action>& asked) noexcept {
  const verdict<Action> facts = decide_facts(asked);
  open_action looked;
  looked.action = Action::name;
  looked.result = facts.result();
  looked.violated = facts.violated();
  looked.unknown = facts.unknown();
  const ends_of_time ends = time_ends(asked);
  looked.opens_at = within_calendar(ends.opens_at);
  looked.closes_at = within_calendar(ends.closes_at);
  return looked;
}

}  // namespace detail

/// One entry for each action on a campaign that the provider supports, in the actions' order.
template <class Actions>
class open_action_list {
 public:
  /// Looks at each action of the list.
  template <class Facts>
  constexpr open_action_list(const provider& by, const Facts& about, const account& owner, instant now) noexcept {
    Actions::for_each([&](auto tag) {
      using action = decltype(tag);
      if constexpr (acts_on_campaign<action>)
        if (offers<action>(by)) actions_[size_++] = detail::look_at(facts_question<action>{by, about, now, owner});
    });
  }

  [[nodiscard]] constexpr const open_action* begin() const noexcept { return actions_.data(); }
  [[nodiscard]] constexpr const open_action* end() const noexcept { return actions_.data() + size_; }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  [[nodiscard]] constexpr const open_action& operator[](std::size_t index) const noexcept { return actions_[index]; }

 private:
  std::array<open_action, Actions::size> actions_{};
  std::size_t size_ = 0;
};

/// Which actions are open now. With actions of your own: `open_actions<my_actions>(…)`, for an action_list; `about` is then
/// the facts that the one with the most facts has.
template <class Actions = all_actions, class Facts = campaign>
[[nodiscard]] constexpr open_action_list<Actions> open_actions(const provider& by, const Facts& about,
                                                               const account& owner, instant now) noexcept {
  return {by, about, owner, now};
}

CAMPAIGN_RULES_END_NAMESPACE
