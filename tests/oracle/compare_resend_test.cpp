// The library and the oracle on every resend that can be enumerated.

#include "compare.hpp"
#include "http_status.hpp"
#include "resend_findings.hpp"
#include "resend_plan.hpp"

#include <campaign_rules/plan.hpp>
#include <campaign_rules/providers/all.hpp>
#include <campaign_rules/resend/plan.hpp>

#include <doctest/doctest.h>

#include <iterator>
#include <string>
#include <vector>

namespace {

using namespace oracle;
using campaign_rules::utc;
using rules::array_view;

constexpr instant now = utc(2026, 11, 22, 10, 0);
constexpr std::string_view right_privileges[] = {"campaign:send", "campaign:read"};
constexpr std::string_view right_scopes[] = {"campaign_data", "campaign_send"};

/// An instant that lies so many minutes and milliseconds before now.
constexpr instant before_now(std::int64_t minutes, std::int64_t milliseconds) {
  return now - std::chrono::milliseconds{minutes * 60 * 1000 + milliseconds};
}

using state = oracle::resend_question;

void put_status(state& it, std::size_t n) {
  it.about.status = {};
  for (const campaign_status one : statuses_of(it.who))
    if (n-- == 1) it.about.status = one;
}
void put_role(state& it, std::size_t n) {
  it.about.role = {};
  if (n > 0) it.about.role = static_cast<activity_role>(n - 1);
}
void put_format(state& it, std::size_t n) {
  constexpr int formats[] = {0, 5, 4, 1, 2, 3};
  it.about.format_type = {};
  if (n > 0) it.about.format_type = formats[n];
}
void put_resends(state& it, std::size_t n) {
  it.about.resends = {};
  if (n > 0) it.about.resends = static_cast<int>(n) - 1;
}
void put_imported(state& it, std::size_t n) {
  it.about.imported = {};
  if (n > 0) it.about.imported = n == 1;
}
void put_first_sent(state& it, std::size_t n) {
  // Around 4320 minutes, then around 10 days, 1 day and 12 hours, and the ends of time.
  constexpr instant sent[] = {now, before_now(4320, -1), before_now(4320, 0), before_now(4320, 1),
                              before_now(14400, -1), before_now(14400, 0), before_now(14400, 1), before_now(1440, -1),
                              before_now(1440, 0), before_now(720, -1), before_now(720, 0), before_now(14399, 0),
                              campaign_rules::first_instant, campaign_rules::last_instant};
  it.about.first_sent_at = {};
  if (n > 0) it.about.first_sent_at = sent[n - 1];
}
void put_finished(state& it, std::size_t n) {
  constexpr instant finished[] = {before_now(6 * 60, -1), before_now(6 * 60, 0), before_now(6 * 60, 1),
                                  campaign_rules::last_instant, campaign_rules::first_instant,
                                  utc(9999, 12, 31, 17, 59, 59, 999), utc(9999, 12, 31, 18, 0)};
  it.about.finished_sending_at = {};
  if (n > 0) it.about.finished_sending_at = finished[n - 1];
}
void put_days(state& it, std::size_t n) {
  constexpr std::int64_t days[] = {1, 10, 11, 0, -1, 3};
  it.ask.delay_days = {};
  if (n > 0) it.ask.delay_days = days[n - 1];
}
void put_minutes(state& it, std::size_t n) {
  constexpr std::int64_t minutes[] = {719, 720, 4320, 14400, 14401, 721, 1440, 4300, 14399, 0, -1};
  it.ask.delay_minutes = {};
  if (n > 0) it.ask.delay_minutes = minutes[n - 1];
}
void put_subject(state& it, std::size_t n) {
  constexpr std::string_view texts[] = {"x", " \t", ""};
  it.ask.subject = {};
  if (n > 0) it.ask.subject = texts[n - 1];
}
void put_original_subject(state& it, std::size_t n) {
  it.ask.original_subject = {};
  if (n > 0) it.ask.original_subject = std::string_view{"x"};
}
void put_privileges(state& it, std::size_t n) {
  it.by.privileges = {};
  if (n > 0) it.by.privileges = n == 1 ? array_view<std::string_view>{} : array_view<std::string_view>{right_privileges};
}
void put_scopes(state& it, std::size_t n) {
  it.by.scopes = {};
  if (n > 0) it.by.scopes = n == 1 ? array_view<std::string_view>{} : array_view<std::string_view>{right_scopes};
}
/// Facts that no rule reads, but plans do.
void put_rest(state& it, std::size_t n) {
  it.about.scheduled_at = {};
  it.about.recipients = {};
  it.about.unique_openers = {};
  if (n > 0) it.about.scheduled_at = utc(2026, 12, 1);
  if (n > 0) it.about.recipients = 1000;
  if (n > 0) it.about.unique_openers = n == 1 ? 158 : 1001;
}

/// An ordinary run takes the values that stand first, and of what a profile does not read only one or two.
std::vector<axis<state>> axes_of(profile who) {
  const bool everything = is_long_run();
#ifdef __OPTIMIZE__
  const bool fast = true;
#else
  const bool fast = false;
#endif
  const auto some = [&](std::size_t all, std::size_t ordinary, std::size_t slow) {
    return everything ? all : (fast ? ordinary : slow);
  };
  const std::size_t statuses = static_cast<std::size_t>(statuses_of(who).size()) + 1;
  if (is_v3(who))
    return {{some(7, 5, 4), put_minutes_of_v3}, };
  return {};
}

}  // namespace
