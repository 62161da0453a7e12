#pragma once

// Providers of one's own for properties: any numbers, terms taken out, domains wider or narrower than the library's; and
// questions about them, for every action. A policy here is well formed, and often strange.

#include "support/create_questions.hpp"
#include "support/generators.hpp"
#include "support/life_questions.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <vector>

namespace own_policies {

using namespace generators;
using std::chrono::milliseconds;

inline constexpr citation handbook{"House rules", "https://intranet.example/mail", basis::house};

// ------------------------------------------------------------------------------------------------ policies

/// Some members of a set, at least one.
template <class T>
small_set<T> some_of(small_set<T> of) {
  small_set<T> some;
  for (const T one : of)
    if (once_in(2)) some = some | small_set<T>{one};
  if (!some.empty()) return some;
  std::size_t left = pick(of.size());
  for (const T one : of)
    if (left-- == 0) return small_set<T>{one};
  return of;
}

inline dialect any_dialect(dialect of) {
  if (once_in(3)) of.statuses = {};
  if (once_in(2)) of.format_types = some_of(small_set<int>::range(0, 9));
  if (once_in(2)) of.folder_levels = some_of(small_set<int>::range(0, 7));
  if (once_in(3)) of.roles = some_of(all_of<activity_role>);
  return of;
}

inline status_set any_value(const status_set&, const dialect& by) { return some_of(by.statuses.known()); }
inline role_set any_value(const role_set&, const dialect& by) { return some_of(by.roles); }
inline format_type_set any_value(const format_type_set&, const dialect& by) { return some_of(by.format_types); }
inline closed_range any_value(const closed_range& now, const dialect&) {
  constexpr std::int64_t numbers[] = {-1, 0, 1, 2, 3, 10, 720, 4320, 14400, 1'000'000'000'000'000};
  const std::int64_t minimum = once_in(2) ? now.minimum : pick_from(numbers);
  const std::int64_t maximum = once_in(2) ? now.maximum : pick_from(numbers);
  return minimum <= maximum ? closed_range{minimum, maximum} : closed_range{maximum, minimum};
}
inline milliseconds any_value(milliseconds, const dialect&) {
  constexpr std::int64_t lengths[] = {0, 1, 20 * 60'000, 6 * 3'600'000, 864'000'000, 9'000'000'000'000'000'000};
  return milliseconds{pick_from(lengths)};
}
inline std::int64_t any_value(std::int64_t, const dialect&) {
  constexpr std::int64_t numbers[] = {0, 1, 2, 3, 5, 7, 50, 2'147'483'647, 2'147'483'648};
  return pick_from(numbers);
}
inline money any_value(money, const dialect&) { return {static_cast<std::int64_t>(pick(3))}; }
inline unit any_value(unit, const dialect&) { return {}; }
template <class Other>  // texts, tables: as they are
Other any_value(const Other& now, const dialect&) {
  return now;
}

template <class T>
void change_member(term<T>& member, const dialect& by) {
  if (once_in(3)) {
    member = {};
  } else if (once_in(2) && (member || !std::is_same_v<T, std::string_view>)) {
    member = {any_value(*member, by), handbook};
  }
}
template <class Plain>
void change_member(Plain& member, const dialect&) {
  if constexpr (std::is_same_v<Plain, milliseconds>)
    member = milliseconds{static_cast<std::int64_t>(pick(3)) * 300'000};
  if constexpr (std::is_same_v<Plain, bool>) member = once_in(2);
}

/// The provider with another dialect and another policy for the action: some terms are taken out, some set that the
/// provider does not have, others have other values.
template <class Action>
provider any_house() {
  for (;;) {
    provider house = *all_providers[pick(std::is_same_v<Action, resend_action> ? all_providers.size() : 4)];
    house.id = "house";
    if (once_in(2)) house.dialect = any_dialect(house.dialect);
    auto& policy = house.*Action::policy_in;
    std::size_t left = pick(24);  // one term at least is taken out, each in turn
    for_each_member(policy, [&](std::string_view, auto& member) {
      const bool is_taken_out = left-- == 0;
      if (once_in(2)) change_member(member, house.dialect);
      if constexpr (!std::is_trivially_constructible_v<std::decay_t<decltype(member)>, int>)
        if (is_taken_out) member = {};
    });
    policy.offered = handbook;
    if (well_formed(policy, house.dialect)) return house;
  }
}

// ------------------------------------------------------------------------------------------------ facts

/// The values that a fact may have, all of them where they are few: else those at the ends, and around numbers that are
/// often in policies.
template <class Fact>
auto values_of(const dialect& by, instant now) {
  using value = typename Fact::value_type;
  std::vector<value> values;
  constexpr bool has_domain = !std::is_same_v<std::decay_t<decltype(Fact::domain)>, std::nullptr_t>;
  if constexpr (std::is_same_v<value, campaign_status>) {
    for (const campaign_status one : by.statuses.known()) values.push_back(one);
  } else if constexpr (has_domain) {
    for (const auto one : by.*Fact::domain) values.push_back(static_cast<value>(one));
  } else if constexpr (std::is_enum_v<value>) {
    for (const value one : all_of<value>) values.push_back(one);
  } else if constexpr (std::is_same_v<value, bool>) {
    values = {false, true};
  } else if constexpr (std::is_same_v<value, std::int32_t>) {
    values = {0, 1, 2, 3, 4, 7, 49, 50, 51, 2'147'483'647};
  } else if constexpr (std::is_same_v<value, instant>) {
    values = {first_instant, last_instant, clamp(now), clamp(saturating_add(now, std::chrono::hours{-6})),
              clamp(saturating_add(now, std::chrono::hours{-24 * 31}))};
  } else if constexpr (std::is_same_v<value, std::string_view>) {
    values = {"DRAFT", "an id", "another", "regular", "standard", "seller", " X"};
  }
  return values;
}

/// Is it one that nobody has to give: a list, a closed world?
template <class Fact>
inline constexpr bool is_closed_world = std::is_same_v<typename Fact::value_type, array_view<std::string_view>>;

template <class Facts, class Visitor>
void for_each_open_fact(Facts& facts, account& owner, Visitor visit) {
  const auto each = [&](std::string_view, auto& fact) {
    if constexpr (!is_closed_world<std::decay_t<decltype(fact)>>) visit(fact);
  };
  for_each_member(facts, each);
  for_each_member(owner, each);
}

// ------------------------------------------------------------------------------------------------ requests

/// With a delay that has a unit, and with settings when there is a date.
inline resend_request with_settings(bool has_delay, const maybe<instant>& date, audience whom) {
  resend_request asked;
  asked.subject = "x";
  asked.audience = whom;
  asked.has_delay = has_delay;
  if (has_delay) asked.delay_amount = 3;
  if (has_delay) asked.delay_unit = delay_unit::days;
  asked.has_settings = date.has_value();
  asked.date = date;
  if (date) asked.strategy = sending_strategy::scheduled;
  return asked;
}
inline std::vector<resend_request> requests_for(const resend_policy& policy, const no_request&) {
  const auto worth_asking = [](const term<closed_range>& range) {
    std::vector<maybe<std::int64_t>> values{{}, 1, 3, 4320, 1'000'000'000'000'000};
    if (range) values.push_back(range->minimum), values.push_back(range->maximum);
    return values;
  };
  std::vector<resend_request> all;
  for (const auto& days : worth_asking(policy.delay_days))
    for (const auto& minutes : worth_asking(policy.delay_minutes))
      for (const maybe<std::string_view>& subject : {maybe<std::string_view>{}, maybe<std::string_view>{"x"}})
        all.push_back({days, minutes, subject, {}});
  for (const bool has_delay : {false, true})
    for (const maybe<instant>& date :
         {maybe<instant>{}, maybe{last_instant}, maybe{questions::ten_o_clock + milliseconds{1}}})
      for (const audience whom : {audience::recipients_without_open, audience::new_subscribers})
        all.push_back(with_settings(has_delay, date, whom));
  return all;
}
inline std::vector<schedule_request> requests_for(const schedule_policy&, instant now) {
  std::vector<schedule_request> all{{}, schedule_request::now(), schedule_request::at(last_instant)};
  for (const std::int64_t away : {-1, 0, 1, 20 * 60'000, 864'000'001})
    all.push_back(schedule_request::at(saturating_add(now, milliseconds{away})));
  const schedule_request last = schedule_request::at(last_instant);
  all.push_back(last.in_each_time_zone()), all.push_back(last.in_batches(2, 60)), all.push_back(last.in_batches(2, {}));
  all.push_back(schedule_request::now().despite(last_instant));
  return all;
}
inline std::vector<reschedule_request> requests_for(const reschedule_policy&, instant now) {
  return {{}, {now}, {saturating_add(now, milliseconds{20 * 60'000})}, {last_instant}};
}
inline std::vector<send_test_request> requests_for(const send_test_policy&) {
  std::vector<send_test_request> all{{}};
  for (const test_format format : all_of<test_format>) all.push_back({questions::one_address, format});
  all.push_back({questions::one_address, {}});
  return all;
}
inline std::vector<cancel_resend_request> requests_for(const cancel_resend_policy&) {
  return {{"DRAFT"}, {"an id"}, {"another"}};
}
inline std::vector<resume_request> requests_for(const resume_policy& policy) {
  std::vector<resume_request> all{{}, {1}, {72}};
  if (policy.spread_over_hours) all.push_back({policy.spread_over_hours->minimum});
  return all;
}
inline std::vector<create_request> requests_for(const create_policy&) {
  return {{}, questions::create_by_v2.request, questions::smallest_create_by_v2.request};
}
inline std::vector<create_event_item_request> requests_for(const create_event_item_policy&) {
  return {{}, questions::event_item_by_v2.request};
}
inline std::vector<create_item_attribute_request> requests_for(const create_item_attribute_policy&) {
  return {{}, questions::item_attribute_by_v2.request};
}
inline std::vector<create_promo_code_request> requests_for(const create_promo_code_policy&) {
  return {{}, questions::discount_by_v2.request, questions::access_by_v2.request};
}
inline std::vector<create_event_fee_request> requests_for(const create_event_fee_policy&) {
  return {{}, questions::event_fee_by_v2.request};
}
inline std::vector<create_library_folder_request> requests_for(const create_library_folder_policy&) {
  create_library_folder_request below = questions::library_folder_by_v2.request;
  below.parent_id = unit{};
  return {{}, questions::library_folder_by_v2.request, below};
}
/// Of an action without a request.
template <class Policy>
std::vector<no_request> requests_for(const Policy&) {
  return {{}};
}

/// Requests that are worth asking: among them those that the policy would grant, if any.
template <class Action>
std::vector<request_of<Action>> requests_by(const provider& by, instant now) {
  const auto& policy = policy_of<Action>(by);
  if constexpr (std::is_same_v<Action, resend_action>)
    return requests_for(policy, no_request{});
  else if constexpr (std::is_same_v<Action, schedule_action> || std::is_same_v<Action, reschedule_action>)
    return requests_for(policy, now);
  else
    return requests_for(policy);
}

// ------------------------------------------------------------------------------------------------ questions

/// A question about the house whose facts are any; `known` of four are known.
template <class Action>
any_case<Action> any_question(const provider& house, std::size_t known) {
  any_case<Action> it;
  it.by = &house;
  it.now = once_in(8) ? pick_instant(questions::ten_o_clock) : questions::ten_o_clock;
  for_each_open_fact(it.facts, it.account, [&](auto& fact) {
    const auto values = values_of<std::decay_t<decltype(fact)>>(house.dialect, it.now);
    if (pick(4) < known && !values.empty()) fact = values[pick(values.size())];
  });
  const auto requests = requests_by<Action>(house, it.now);
  it.request = requests[pick(requests.size())];
  return it;
}

/// Gives the fact with that id the value at `place` of those it may have; the answer is how many it may have.
template <class Action>
std::size_t give_value(any_case<Action>& it, fact_id id, std::size_t place) {
  std::size_t values_there = 0;
  for_each_open_fact(it.facts, it.account, [&](auto& fact) {
    using known = std::decay_t<decltype(fact)>;
    if (known::id != id) return;
    const auto values = values_of<known>(it.by->dialect, it.now);
    values_there = values.size();
    if (place < values_there) fact = values[place];
  });
  return values_there;
}

/// The case with the given facts, which are absent, completed in every way.
template <class Action>
std::vector<any_case<Action>> every_completion(const any_case<Action>& of, fact_set absent) {
  std::vector<any_case<Action>> all{of};
  for (const fact_id id : absent) {
    std::vector<any_case<Action>> more;
    for (const any_case<Action>& each : all) {
      any_case<Action> completed = each;
      const std::size_t values_there = give_value(completed, id, 0);
      for (std::size_t place = 0; place < values_there; ++place) {
        give_value(completed, id, place);
        more.push_back(completed);
      }
    }
    all = more;
  }
  return all;
}

}  // namespace own_policies
