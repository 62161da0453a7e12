// No decision touches the heap, nor does anything that is asked about one; only sentences do.

#include <campaign_rules/campaign_rules.hpp>
#include <campaign_rules/providers/all.hpp>

#include "support/allocations.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string_view>

namespace em = campaign_rules;

namespace {

constexpr em::instant now = em::utc(2026, 11, 22, 10, 0);
constexpr std::array<std::string_view, 2> granted{"campaign:read", "campaign_send"};

em::campaign primary(em::campaign_status status) {
  em::campaign made;
  made.status = status;
  made.role = em::activity_role::primary_email;
  made.format_type = 5;
  made.resends = 0;
  made.contact_lists = 1;
  made.segments = 0;
  made.first_sent_at = em::utc(2026, 11, 22, 9, 0);
  made.finished_sending_at = em::utc(2026, 11, 22, 9, 0);
  return made;
}

/// Asks everything that can be asked of a question; counts the rules that were looked at.
template <class Action>
int ask_all(const em::question<Action>& asked) {
  int looked_at = 0;
  const auto verdict = em::decide(asked);
  for (const auto rule : verdict.violated()) looked_at += em::find(asked, rule).rule == rule.code() ? 1 : 0;
  for (const auto rule : verdict.unknown()) looked_at += em::missing(asked, rule).empty() ? 0 : 1;
  looked_at += static_cast<int>(em::trace(asked).size());
  looked_at += em::http_status(asked).has_value() ? 1 : 0;
  looked_at += em::retry_at(asked).has_value() ? 1 : 0;
  looked_at += em::availability(asked).is_open_at(asked.now) ? 1 : 0;
  looked_at += em::plan(asked).has_value() ? 1 : 0;
  return looked_at;
}

}  // namespace

TEST_CASE("deciding, finding, planning and looking ahead allocate nothing") {
  em::resend_request ask;
  ask.delay_minutes = 4320;
  ask.subject = "There is still time to save big! A subject that no small string would hold.";
  em::resend_request wrong;
  wrong.delay_days = 11;
  wrong.delay_minutes = 700;
  em::account member;
  member.privileges = em::array_view<std::string_view>{granted};
  member.scopes = em::array_view<std::string_view>{granted};

  const allocation_count allocations;
  int looked_at = 0;
  for (const em::provider* by : em::all_providers) {
    for (const em::campaign_status status : {em::campaign_status::draft, em::campaign_status::sent}) {
      for (const em::resend_request& request : {ask, wrong, em::resend_request{}})
        for (const em::account& account : {em::account{}, member})
          looked_at += ask_all(em::resend_question{*by, primary(status), request, now, account});
      for (const em::schedule_request& request :
           {em::schedule_request::now(), em::schedule_request::at(now), em::schedule_request{}})
        looked_at += ask_all(em::schedule_question{*by, primary(status), request, now, member});
    }
    em::all_actions::for_each([&](auto action) {
      looked_at += ask_all(em::question<decltype(action)>{*by, {}, {}, now, {}});
      if constexpr (em::acts_on_campaign<decltype(action)>)
        looked_at += ask_all(em::question<decltype(action)>{*by, primary(em::campaign_status::sent), {}, now, member});
    });
  }
  CHECK(allocations.so_far() == 0);
  CHECK(looked_at > 1000);
}
