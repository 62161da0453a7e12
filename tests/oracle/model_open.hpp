#pragma once

// Which actions of a further provider are open now, from facts alone: by the rules whose field is a fact, save the quotas
// of test sends. Omnisend's resend of a sent campaign closes 240 hours after it was first sent.

#include "model_actions.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace oracle::models {

struct open_entry {
  std::string_view action{};
  maybe<bool> is_open{};   // absent when that is unknown
  std::string violated{};  // codes, each followed by a space
  std::string unknown{};
  maybe<std::int64_t> opens_at{};
  maybe<std::int64_t> closes_at{};
};

struct open_question {
  const provider* of = nullptr;
  facts known{};
  std::int64_t now = 0;
  maybe<array_view<std::string_view>> privileges{};
  maybe<array_view<std::string_view>> scopes{};
};

namespace open_now {

inline bool is_about_a_fact(std::string_view field) {
  return starts_with(field, "/campaign/") || starts_with(field, "/account/");
}

/// No date that may still be asked for is near enough.
inline constexpr row<resend_ask> too_late_to_boost{
    "resend.date.horizon",
    {400, guide, page::omnisend_boost},
    {omnisend::scheduled_at, change_request},
    {fact::status, fact::first_sent_at},
    [](const auto& asked, const facts& known) {
      if (!omnisend::is_in(known, status::sent)) return single::moot;
      return violated_when(asked.now >= known[fact::first_sent_at] + hours(240));
    }};

/// The row by which an action is judged here; none when it says nothing.
template <class Ask>
const row<Ask>* looked_at(const row<Ask>& rule) {
  if (starts_with(rule.code, "send_test.quota")) return nullptr;
  return is_about_a_fact(rule.about.field) ? &rule : nullptr;
}
inline const row<resend_ask>* looked_at(const row<resend_ask>& rule) {
  if (rule.code == "resend.date.horizon") return &too_late_to_boost;
  return is_about_a_fact(rule.about.field) ? &rule : nullptr;
}

/// The latest of the instants from which each condition that is known to be true lets it go; none when one has no date.
class opening {
 public:
  void after(bool condition, const facts& known, fact start, std::int64_t length) {
    if (!condition) return;
    if (!known.has(start)) is_known_ = false;
    const std::int64_t end = known[start] + length;
    if (!at_ || end > *at_) at_ = end;
  }
  maybe<std::int64_t> at() const { return is_known_ && at_ && *at_ <= last_millisecond ? at_ : maybe<std::int64_t>{}; }

 private:
  bool is_known_ = true;
  maybe<std::int64_t> at_{};
};

inline bool is_positive(const facts& known, fact count) { return known.has(count) && known[count] >= 1; }

inline void add_instants(open_entry& entry, const open_question& q) {
  const facts& known = q.known;
  const bool is_sent = known.has(fact::status) && known.is_in(statuses{status::sent});
  opening opens;
  if (q.of->id == "mailpoet" || q.of->id == "wix") opens.after(is_sent, known, fact::finished_sending_at, hours(24));
  if (q.of->id == "gumroad") {
    opens.after(is_positive(known, fact::resends_delivered), known, fact::last_resend_completed_at, hours(24) + 1);
    opens.after(is_positive(known, fact::resends_in_progress), known, fact::resend_requested_at, hours(1) + 1);
  }
  entry.opens_at = opens.at();

  opening closes;
  if (q.of->id == "mailpoet") closes.after(is_sent, known, fact::finished_sending_at, hours(73));
  if (q.of->id == "omnisend") closes.after(is_sent, known, fact::first_sent_at, hours(240));
  entry.closes_at = closes.at();
}

template <class Ask>
open_entry entry_of(const open_question& q, std::string_view action, table<Ask> rules) {
  const question<Ask> asked{q.of, q.known, {}, q.now, q.privileges, q.scopes};
  open_entry entry;
  entry.action = action;
  for (const row<Ask>& each : rules) {
    const row<Ask>* const rule = looked_at(each);
    if (rule == nullptr) continue;
    const outcome result = judge(asked, *rule).result;
    if (result == outcome::violated) entry.violated.append(rule->code) += ' ';
    if (result == outcome::unknown) entry.unknown.append(rule->code) += ' ';
  }
  if (!entry.violated.empty()) {
    entry.is_open = false;
  } else if (entry.unknown.empty()) {
    entry.is_open = true;
  }
  if (action == "resend") add_instants(entry, q);
  return entry;
}

}  // namespace open_now

inline std::vector<open_entry> actions_open(const open_question& q) {
  std::vector<open_entry> all;
  for_each_action(*q.of, [&](std::string_view action, auto rules, int, statuses) {
    all.push_back(open_now::entry_of(q, action, rules));
  });
  return all;
}

}  // namespace oracle::models
