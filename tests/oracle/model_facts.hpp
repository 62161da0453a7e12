#pragma once

// What the models of further providers are made of: statuses, facts, and what is asked. A model shares nothing with the
// library but instants, optional values and sets; how its questions become the library's is written in
// model_library.hpp, for the comparisons alone.
//
//   facts known;
//   known.set(fact::status, status::sent);
//   known.set(fact::plan, "free");
//   known.has(fact::resends);                 // false: it is absent

#include "time.hpp"

#include <campaign_rules/array_view.hpp>
#include <campaign_rules/instant.hpp>
#include <campaign_rules/maybe.hpp>
#include <campaign_rules/small_set.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace oracle::models {

using campaign_rules::array_view;
using campaign_rules::instant;
using campaign_rules::maybe;
using campaign_rules::small_set;

/// In canonical order.
enum class status : std::uint8_t {
  draft,
  scheduled,
  in_review,
  rejected,
  sending,
  paused,
  sent,
  failed,
  cancelled,
  removed,
  stopped,
  expired,
  archived,
};
using statuses = small_set<status>;

enum class role : std::uint8_t { primary_email, permalink, resend };

/// The facts that the rules of these providers read.
enum class fact : std::uint8_t {
  status,
  role,
  kind,
  subject,
  first_sent_at,
  finished_sending_at,
  scheduled_at,
  resends,
  resends_delivered,
  resends_in_progress,
  last_resend_completed_at,
  resend_requested_at,
  recipients,
  unique_openers,
  remaining_recipients,
  campaign_test_addresses_used,
  has_scheduled_date,
  sends_email,
  resendable,
  in_good_standing,
  tracks_opens,
  subscriber_limit_reached,
  plan,
  test_addresses_used,
  test_addresses_used_recently,
};
inline constexpr std::size_t fact_count = 25;
using fact_list = small_set<fact>;

/// Of what type a fact is, which says which values an absent one may have.
enum class fact_type : std::uint8_t { status, role, plan, kind, text, count, flag, date };

inline fact_type type_of(fact one) {
  switch (one) {
    case fact::status: return fact_type::status;
    case fact::role: return fact_type::role;
    case fact::plan: return fact_type::plan;
    case fact::kind: return fact_type::kind;
    case fact::subject: return fact_type::text;
    case fact::first_sent_at:
    case fact::finished_sending_at:
    case fact::scheduled_at:
    case fact::last_resend_completed_at:
    case fact::resend_requested_at: return fact_type::date;
    case fact::has_scheduled_date:
    case fact::sends_email:
    case fact::resendable:
    case fact::in_good_standing:
    case fact::tracks_opens:
    case fact::subscriber_limit_reached: return fact_type::flag;
    case fact::resends:
    case fact::resends_delivered:
    case fact::resends_in_progress:
    case fact::recipients:
    case fact::unique_openers:
    case fact::remaining_recipients:
    case fact::campaign_test_addresses_used:
    case fact::test_addresses_used:
    case fact::test_addresses_used_recently: break;
  }
  return fact_type::count;
}

/// A number, a flag, a date in milliseconds, the number of an enumerator; or a text.
struct value {
  std::int64_t number = 0;
  std::string_view text{};
};

class facts {
 public:
  void set(fact one, std::int64_t number) { set(one, value{number, {}}); }
  void set(fact one, bool flag) { set(one, std::int64_t{flag ? 1 : 0}); }
  void set(fact one, int number) { set(one, std::int64_t{number}); }
  void set(fact one, status is) { set(one, static_cast<std::int64_t>(is)); }
  void set(fact one, role is) { set(one, static_cast<std::int64_t>(is)); }
  void set(fact one, instant at) { set(one, read(at)); }
  void set(fact one, std::string_view text) { set(one, value{0, text}); }
  void set(fact one, const char* text) { set(one, std::string_view{text}); }
  void set(fact one, value is) {
    values_[static_cast<std::size_t>(one)] = is;
    known_ = known_ | fact_list{one};
  }
  void forget(fact one) { known_ = known_ - fact_list{one}; }

  bool has(fact one) const { return known_.contains(one); }
  fact_list known() const { return known_; }

  std::int64_t operator[](fact one) const { return values_[static_cast<std::size_t>(one)].number; }
  std::string_view text(fact one) const { return values_[static_cast<std::size_t>(one)].text; }
  bool is_in(statuses some) const { return some.contains(static_cast<status>((*this)[fact::status])); }

 private:
  std::array<value, fact_count> values_{};
  fact_list known_{};
};

/// Whom a send reaches.
enum class audience : std::uint8_t {
  everyone,
  recipients_without_open,
  recipients_without_click,
  new_subscribers,
  recipients_without_purchase,
};

enum class delay_unit : std::uint8_t { hours, days };
enum class strategy : std::uint8_t { immediate, scheduled };
enum class test_format : std::uint8_t { html, text };

/// What is asked of a resend, of all these providers; each reads its own members.
struct resend_ask {
  maybe<std::string_view> subject{};
  maybe<audience> reaches{};
  bool has_delay = false;
  maybe<std::int64_t> delay_amount{};
  maybe<delay_unit> unit{};
  bool has_settings = false;
  maybe<strategy> by{};
  maybe<std::int64_t> date{};  // scheduledAt as given, in milliseconds, whatever the strategy
  bool optimizes_time_zone = false;
};

struct schedule_ask {
  bool now = false;
  maybe<std::int64_t> date{};
  maybe<std::int64_t> unused_date{};  // given with a strategy that does not use it
  bool timewarp = false;
  bool has_batch = false;
  maybe<std::int64_t> batch_count{};
  maybe<std::int64_t> batch_delay{};
  bool optimizes_time_zone = false;
};

struct reschedule_ask {
  maybe<std::int64_t> date{};
};

struct test_ask {
  std::int64_t addresses = 0;
  maybe<test_format> format{};
};

/// Of the actions that ask for nothing.
struct no_ask {};

}  // namespace oracle::models
