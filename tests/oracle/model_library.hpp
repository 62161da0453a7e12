#pragma once

// The models' questions as the library asks them.
//
//   const auto asked = library_question<resend_action>(question);

#include "compare_finding.hpp"
#include "model_facts.hpp"
#include "model_rule.hpp"

#include <campaign_rules/account.hpp>
#include <campaign_rules/audience.hpp>
#include <campaign_rules/campaign.hpp>
#include <campaign_rules/providers/all.hpp>
#include <campaign_rules/question.hpp>
#include <campaign_rules/reschedule.hpp>
#include <campaign_rules/resend/request.hpp>
#include <campaign_rules/schedule/request.hpp>
#include <campaign_rules/send_test/request.hpp>

#include <array>
#include <cassert>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace oracle::models {

namespace library = campaign_rules;

inline const library::provider& library_provider(const provider& of) {
  const library::provider* found = nullptr;
  for (const library::provider* one : library::all_providers)
    if (one->id == of.id) found = one;
  assert(found != nullptr);
  return *found;
}

inline instant at_instant(std::int64_t at) { return instant{std::chrono::milliseconds{at}}; }
inline maybe<instant> at_instant(const maybe<std::int64_t>& at) {
  return at ? maybe<instant>{at_instant(*at)} : maybe<instant>{};
}

/// Enumerators of both sides, which must not depend on their order.
inline library::campaign_status library_status(status from) {
  using to = library::campaign_status;
  switch (from) {
    case status::draft: return to::draft;
    case status::scheduled: return to::scheduled;
    case status::in_review: return to::in_review;
    case status::rejected: return to::rejected;
    case status::sending: return to::sending;
    case status::paused: return to::paused;
    case status::sent: return to::sent;
    case status::failed: return to::failed;
    case status::cancelled: return to::cancelled;
    case status::removed: return to::removed;
    case status::stopped: return to::stopped;
    case status::expired: return to::expired;
    case status::archived: break;
  }
  return to::archived;
}

inline library::status_set library_statuses(statuses some) {
  library::status_set all;
  for (const status one : some) all = all | library::status_set{library_status(one)};
  return all;
}

inline library::activity_role library_role(role from) {
  switch (from) {
    case role::primary_email: return library::activity_role::primary_email;
    case role::permalink: return library::activity_role::permalink;
    case role::resend: break;
  }
  return library::activity_role::resend;
}

inline library::audience library_audience(audience of) {
  switch (of) {
    case audience::everyone: return library::audience::everyone;
    case audience::recipients_without_open: return library::audience::recipients_without_open;
    case audience::recipients_without_click: return library::audience::recipients_without_click;
    case audience::new_subscribers: return library::audience::new_subscribers;
    case audience::recipients_without_purchase: break;
  }
  return library::audience::recipients_without_purchase;
}

/// Calls `visit(fact, member)` with each fact and the member that it is.
template <class Visit>
void for_each_fact(library::campaign& about, library::account& by, const Visit& visit) {
  visit(fact::status, about.status), visit(fact::role, about.role), visit(fact::kind, about.kind);
  visit(fact::subject, about.subject), visit(fact::first_sent_at, about.first_sent_at);
  visit(fact::finished_sending_at, about.finished_sending_at), visit(fact::scheduled_at, about.scheduled_at);
  visit(fact::resends, about.resends), visit(fact::resends_delivered, about.resends_delivered);
  visit(fact::resends_in_progress, about.resends_in_progress);
  visit(fact::last_resend_completed_at, about.last_resend_completed_at);
  visit(fact::resend_requested_at, about.resend_requested_at), visit(fact::recipients, about.recipients);
  visit(fact::unique_openers, about.unique_openers), visit(fact::remaining_recipients, about.remaining_recipients);
  visit(fact::campaign_test_addresses_used, about.test_addresses_used);
  visit(fact::has_scheduled_date, about.has_scheduled_date), visit(fact::sends_email, about.sends_email);
  visit(fact::resendable, about.resendable), visit(fact::in_good_standing, by.in_good_standing);
  visit(fact::tracks_opens, by.tracks_opens), visit(fact::subscriber_limit_reached, by.subscriber_limit_reached);
  visit(fact::plan, by.plan), visit(fact::test_addresses_used, by.test_addresses_used);
  visit(fact::test_addresses_used_recently, by.test_addresses_used_recently);
}

namespace to_library {

inline void put(library::maybe<std::int32_t>& member, const value& is) {
  member = static_cast<std::int32_t>(is.number);
}
inline void put(library::maybe<bool>& member, const value& is) { member = is.number == 1; }
inline void put(library::maybe<instant>& member, const value& is) { member = at_instant(is.number); }
inline void put(library::maybe<std::string_view>& member, const value& is) { member = is.text; }
inline void put(library::maybe<library::campaign_status>& member, const value& is) {
  member = library_status(static_cast<status>(is.number));
}
inline void put(library::maybe<library::activity_role>& member, const value& is) {
  member = library_role(static_cast<role>(is.number));
}

inline library::resend_request request(const resend_ask& ask) {
  library::resend_request to;
  to.subject = ask.subject;
  if (ask.reaches) to.audience = library_audience(*ask.reaches);
  to.has_delay = ask.has_delay;
  to.delay_amount = ask.delay_amount;
  if (ask.unit) to.delay_unit = *ask.unit == delay_unit::hours ? library::delay_unit::hours : library::delay_unit::days;
  to.has_settings = ask.has_settings;
  if (ask.by)
    to.strategy =
        *ask.by == strategy::immediate ? library::sending_strategy::immediate : library::sending_strategy::scheduled;
  to.date = at_instant(ask.date);
  to.by_time_zone = ask.optimizes_time_zone;
  return to;
}

inline library::schedule_request request(const schedule_ask& ask) {
  library::schedule_request to;
  if (ask.now) to = library::schedule_request::now();
  if (ask.date) to = library::schedule_request::at(at_instant(*ask.date));
  if (ask.unused_date) to = to.despite(at_instant(*ask.unused_date));
  if (ask.timewarp || ask.optimizes_time_zone) to = to.in_each_time_zone();
  if (ask.has_batch) to = to.in_batches(ask.batch_count, ask.batch_delay);
  return to;
}

inline library::reschedule_request request(const reschedule_ask& ask) { return {at_instant(ask.date)}; }

inline library::send_test_request request(const test_ask& ask) {
  static const auto all = [] {
    std::array<std::string_view, 250> addresses{};
    addresses.fill("a@example.com");
    return addresses;
  }();
  library::send_test_request to;
  to.email_addresses = {all.data(), static_cast<std::size_t>(ask.addresses)};
  if (ask.format)
    to.format = *ask.format == test_format::html ? library::test_format::html : library::test_format::text;
  return to;
}

}  // namespace to_library

struct library_facts {
  library::campaign about{};
  library::account by{};
};

/// Of a question to a model, or of one about what is open.
template <class Question>
library_facts facts_for_library(const Question& q) {
  library_facts to;
  for_each_fact(to.about, to.by, [&](fact one, auto& member) {
    if (q.known.has(one)) to_library::put(member, value{q.known[one], q.known.text(one)});
  });
  if (q.privileges) to.by.privileges = *q.privileges;
  if (q.scopes) to.by.scopes = *q.scopes;
  return to;
}

template <class Action, class Ask>
library::question<Action> library_question(const question<Ask>& q) {
  const library_facts facts = facts_for_library(q);
  const library::provider& by = library_provider(*q.of);
  if constexpr (std::is_same_v<Ask, no_ask>)
    return {by, facts.about, {}, at_instant(q.now), facts.by};
  else
    return {by, facts.about, to_library::request(q.ask), at_instant(q.now), facts.by};
}

/// The facts of a model as the library names them.
inline library::fact_set library_fact_set(fact_list some) {
  library::campaign about;
  library::account by;
  library::fact_set all;
  for_each_fact(about, by, [&](fact one, auto& member) {
    if (some.contains(one)) all = all | library::fact_set{library::fact_id{std::decay_t<decltype(member)>::id}};
  });
  return all;
}

}  // namespace oracle::models
