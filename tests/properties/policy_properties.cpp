// Properties of users' own policies. Their numbers and why they must hold: README.md.

#include "campaign_rules/well_formed.hpp"
#include "support/generators.hpp"
#include "support/property.hpp"

using namespace generators;
using std::chrono::milliseconds;

namespace {

constexpr citation handbook{"House rules", "https://intranet.example/mail", basis::house};

template <class Action>
void decides_as_its_original(const any_case<Action>& it) {
  const provider copy = *it.by;
  const auto original = it.asked();
  const auto asked = it.question_by(copy);
  RC_ASSERT(decide(asked) == decide(original));
  RC_ASSERT(trace(asked) == trace(original));
  RC_ASSERT(retry_at(asked) == retry_at(original));
  RC_ASSERT(http_status(asked) == http_status(original));
}

/// Some members of a set, at least one.
template <class T>
small_set<T> pick_some(small_set<T> of) {
  small_set<T> some;
  for (const T one : of)
    if (once_in(2)) some = some | small_set<T>{one};
  return some.empty() ? small_set<T>{*of.begin()} : some;
}
/// A term that allows no more than the given one; `all` is what no term allows.
template <class T>
term<small_set<T>> narrower(const term<small_set<T>>& of, small_set<T> all) {
  return {pick_some(of ? *of : all), handbook};
}
term<closed_range> narrower(const term<closed_range>& of) {
  if (!of) return {};
  const auto size = static_cast<std::size_t>(of->maximum - of->minimum + 1);
  const std::int64_t minimum = of->minimum + static_cast<std::int64_t>(pick(size));
  const std::int64_t maximum =
      minimum + static_cast<std::int64_t>(pick(static_cast<std::size_t>(of->maximum - minimum + 1)));
  return {{minimum, maximum}, handbook};
}
term<milliseconds> longer(const term<milliseconds>& of) {
  return {(of ? *of : milliseconds{0}) + milliseconds{static_cast<std::int64_t>(pick(86'400'000))}, handbook};
}

provider tightened(provider of, resend_action) {
  resend_policy& it = of.resend;
  const status_set statuses = of.dialect.statuses.known();
  if (once_in(3)) it.eligible_statuses = narrower(it.eligible_statuses, statuses);
  if (once_in(3)) it.eligible_roles = narrower(it.eligible_roles, all_of<activity_role>);
  if (once_in(3)) it.eligible_format_types = narrower(it.eligible_format_types, small_set<int>{1, 2, 3, 4, 5});
  if (once_in(3)) it.imported_refused = handbook;
  if (once_in(3)) it.resends_per_primary = {static_cast<std::int64_t>(pick(2)), handbook};
  if (once_in(3)) it.delay_days = narrower(it.delay_days);
  if (once_in(3)) it.delay_minutes = narrower(it.delay_minutes);
  if (once_in(3)) it.open_registration_window = longer(it.open_registration_window);
  if (once_in(3)) it.days_take_precedence = {}, it.delays_exclusive = handbook;
  if (once_in(3)) it.elapsed_delay_refused = handbook;
  if (once_in(3)) it.privilege = {"campaign:read", handbook};
  return of;
}
provider tightened(provider of, schedule_action) {
  schedule_policy& it = of.schedule;
  const status_set statuses = of.dialect.statuses.known();
  if (once_in(3)) it.eligible_statuses = narrower(it.eligible_statuses, statuses);
  if (once_in(3)) it.eligible_roles = narrower(it.eligible_roles, all_of<activity_role>);
  if (once_in(3)) it.recipients_required = handbook;
  if (once_in(3)) it.recipients_exclusive = handbook;
  if (once_in(3)) it.segment_format_types = narrower(it.segment_format_types, small_set<int>{1, 2, 3, 4, 5});
  if (once_in(3)) it.segments_at_most = {static_cast<std::int64_t>(pick(2)), handbook};
  if (once_in(3)) it.future_required = handbook;
  if (once_in(3)) it.send_now_refused = handbook;
  if (once_in(3)) it.lead_time = longer(it.lead_time);
  if (once_in(3)) it.good_standing_required = handbook;
  if (once_in(3)) it.scope = {"campaign_data", handbook};
  return of;
}

/// Changing the privilege is no tightening where another one was required.
bool requires_another(const provider& by, resend_action) {
  return by.resend.privilege && *by.resend.privilege != "campaign:read";
}
bool requires_another(const provider& by, schedule_action) {
  return by.schedule.scope && *by.schedule.scope != "campaign_data";
}

template <class Action>
void allows_no_more(const any_case<Action>& it) {
  RC_PRE(!requires_another(*it.by, Action{}));
  const provider house = tightened(*it.by, Action{});
  RC_ASSERT(well_formed(house));
  if (decide(it.question_by(house)).is_allowed()) RC_ASSERT(decide(it.asked()).is_allowed());
}

/// Taking one term out of the policy takes its rule out of the verdict, and changes no other.
template <class Action>
void loses_one_rule(const any_case<Action>& it) {
  const auto before = trace(it.asked());
  const std::size_t chosen = pick(rules_of<Action>::size);
  provider house = *it.by;
  rules_of<Action>::visit_at(chosen, [&](auto rule) { house.*Action::policy_in.*decltype(rule)::type::term = {}; });
  const auto after = trace(it.question_by(house));
  RC_ASSERT(after[chosen] == outcome::not_applicable);
  for (std::size_t i = 0; i < before.size(); ++i) {
    // A window is that of the eligible statuses, a delay is effective in its range: these read two terms.
    const std::string_view code = rules_of<Action>::infos[i].code;
    if (i != chosen && code != "resend.window" && code != "resend.delay.elapsed") RC_ASSERT(after[i] == before[i]);
  }
}

}  // namespace

TEST_CASE("P19: a copied provider decides as its original") {
  check_property(decides_as_its_original<resend_action>);
  check_property(decides_as_its_original<schedule_action>);
}

TEST_CASE("P20: a policy with tightened terms allows nothing that the original does not") {
  check_property(allows_no_more<resend_action>);
  check_property(allows_no_more<schedule_action>);
}

TEST_CASE("P21: taking a term out takes its rule out, and no other") {
  check_property(loses_one_rule<resend_action>);
  check_property(loses_one_rule<schedule_action>);
}
