// A named mix of resend questions, for an instruction counter to watch.
//
//   decide_mix 1000           decides the whole mix 1000 times
//   decide_mix 1000 closed    decides one question 1000 times
//   decide_mix --names        prints the questions' names
//
// It prints `decisions N`, the number that it decided. What a decision costs is the difference between two runs divided
// by the difference of their decisions, so that starting, making the questions and printing do not count: the script
// `instructions` does that.

#include <campaign_rules/actions.hpp>
#include <campaign_rules/providers/all.hpp>

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace {

namespace em = campaign_rules;

struct named_question {
  std::string_view name;
  em::resend_question asked;
};

constexpr em::instant now = em::utc(2026, 11, 22, 10, 0);
constexpr std::array<std::string_view, 3> privileges{"campaign:create", "campaign:read", "campaign:send"};
constexpr std::array<std::string_view, 3> scopes{"account_read", "campaign_data", "campaign_send"};

em::campaign primary(em::campaign_status status) {
  em::campaign made;
  made.status = status;
  made.role = em::activity_role::primary_email;
  made.format_type = 5;
  made.resends = 0;
  if (status == em::campaign_status::sent) made.first_sent_at = em::utc(2026, 11, 22, 9, 0);
  return made;
}

em::campaign finished_at(em::instant finished_sending_at) {
  em::campaign made;
  made.status = em::campaign_status::sent;
  made.imported = false;
  made.finished_sending_at = finished_sending_at;
  return made;
}

em::campaign spoilt() {
  em::campaign made;
  made.status = em::campaign_status::sending;
  made.role = em::activity_role::permalink;
  made.format_type = 3;
  made.resends = 1;
  return made;
}

em::resend_request request(em::maybe<std::int64_t> days, em::maybe<std::int64_t> minutes) {
  em::resend_request made;
  made.delay_days = days;
  made.delay_minutes = minutes;
  made.subject = "There is still time to save big!";
  return made;
}

em::resend_request blank(std::int64_t days, std::int64_t minutes) {
  em::resend_request made = request(days, minutes);
  made.subject = " ";
  return made;
}

em::account member(em::array_view<std::string_view> granted_privileges,
                   em::array_view<std::string_view> granted_scopes) {
  em::account made;
  made.privileges = granted_privileges;
  made.scopes = granted_scopes;
  return made;
}

/// What a service is asked in a day: mostly allowed, and each kind of refusal.
auto mix() {
  using status = em::campaign_status;
  const em::provider& v3 = em::constant_contact_v3;
  const em::provider& v3_2026 = em::constant_contact_v3_2026;
  const em::provider& sequenzy = em::sequenzy;
  return std::array<named_question, 13>{{
      {"draft_minutes", {v3, primary(status::draft), request({}, 4320), now, {}}},
      {"done_days", {v3, primary(status::sent), request(3, {}), now, {}}},
      {"done_minutes_access", {v3, primary(status::sent), request({}, 4300), now, member(privileges, scopes)}},
      {"scheduled_days_access",
       {v3_2026, primary(status::scheduled), request(10, {}), now, member(privileges, scopes)}},
      {"both_delays", {v3, primary(status::sent), request(3, 4320), now, {}}},
      {"both_delays_days_win", {v3_2026, primary(status::sent), request(3, 700), now, {}}},
      {"elapsed", {v3, primary(status::sent), request(1, {}), em::utc(2026, 11, 30), {}}},
      {"all_violated", {v3, spoilt(), blank(11, 700), now, member({}, {})}},
      {"nothing_known", {v3, {}, {}, now, {}}},
      {"open", {sequenzy, finished_at(em::utc(2026, 11, 22, 4, 0)), {}, now, {}}},
      {"closed", {sequenzy, finished_at(em::utc(2026, 11, 22, 9, 0)), {}, now, {}}},
      {"not_accepted", {sequenzy, finished_at(em::utc(2026, 11, 22, 4, 0)), request(3, {}), now, {}}},
      {"open_or_closed", {sequenzy, {}, {}, now, {}}},
  }};
}

/// Keeps the compiler from knowing what the questions are, and from leaving out a verdict that nobody reads.
template <class T>
void hide(const T& value) {
#if defined(__GNUC__)
  asm volatile("" : : "r"(&value) : "memory");
#else
  static const volatile void* kept;
  kept = &value;
#endif
}

}  // namespace

int main(int argc, char** argv) {
  const auto questions = mix();
  if (argc == 2 && std::string_view{argv[1]} == "--names") {
    for (const named_question& each : questions)
      std::printf("%.*s\n", static_cast<int>(each.name.size()), each.name.data());
    return EXIT_SUCCESS;
  }
  const long rounds = argc > 1 ? std::atol(argv[1]) : 0;
  const std::string_view only = argc > 2 ? argv[2] : "";

  long long decisions = 0;
  for (const named_question& each : questions) {
    if (!only.empty() && each.name != only) continue;
    for (long round = 0; round < rounds; ++round) {
      hide(each);
      const em::resend_verdict verdict = em::decide(each.asked);
      hide(verdict);
      ++decisions;
    }
  }
  std::printf("decisions %lld\n", decisions);
  return EXIT_SUCCESS;
}
