// The lives of campaigns, written by hand as tables, and held against what the library reads off its policies.
//
//   -            the provider has no such action
//   .            the action is not open to a campaign in this status
//   =            it is, and leaves the status as it is
//   PAUSED       it is, and leads there; several words where the facts, or the provider's staff, decide which
//   (gone)       it is, and afterwards there is no campaign: the provider has no word for that
//
// A table has a column for each action on a campaign and a row for each status of the provider. An action or a status
// that is added without a decision on each of its pairs does not compile.

#include <campaign_rules/action.hpp>
#include <campaign_rules/lifecycle.hpp>
#include <campaign_rules/providers/all.hpp>

#include "support/check_both.hpp"
#include "support/life_tables.hpp"

#include <cstddef>
#include <string_view>

using namespace campaign_rules;
using namespace life_tables;

namespace {

constexpr std::string_view constant_contact_v3_table = R"(
            resend cancel_resend schedule            unschedule       reschedule send_now update delete  send_test pause resume cancel
  DRAFT     =      =             SCHEDULED,EXECUTING .                -          -        =      REMOVED -         -     -      -
  SCHEDULED =      =             .                   DRAFT,DONE,ERROR -          -        .      .       -         -     -      -
  EXECUTING .      =             .                   .                -          -        .      REMOVED -         -     -      -
  DONE      =      =             SCHEDULED,EXECUTING .                -          -        =      REMOVED -         -     -      -
  ERROR     .      =             SCHEDULED,EXECUTING .                -          -        .      REMOVED -         -     -      -
  REMOVED   .      =             .                   .                -          -        .      .       -         -     -      -
)";

constexpr std::string_view constant_contact_v3_2026_table = R"(
            resend cancel_resend schedule            unschedule       reschedule send_now update delete  send_test pause resume cancel
  DRAFT     =      =             SCHEDULED,EXECUTING .                -          -        =      REMOVED =         -     -      -
  SCHEDULED =      =             .                   DRAFT,DONE,ERROR -          -        .      .       =         -     -      -
  EXECUTING .      =             .                   .                -          -        .      REMOVED =         -     -      -
  DONE      =      =             SCHEDULED,EXECUTING .                -          -        =      REMOVED =         -     -      -
  ERROR     .      =             SCHEDULED,EXECUTING .                -          -        .      REMOVED =         -     -      -
  REMOVED   .      =             .                   .                -          -        .      .       =         -     -      -
)";

constexpr std::string_view constant_contact_v2_table = R"(
            resend cancel_resend schedule  unschedule reschedule send_now update delete send_test pause resume cancel
  DRAFT     -      -             SCHEDULED .          -          -        =      -      =         -     -      -
  SCHEDULED -      -             .         DRAFT,SENT -          -        .      -      =         -     -      -
  RUNNING   -      -             .         .          -          -        .      -      .         -     -      -
  SENT      -      -             SCHEDULED .          -          -        .      -      =         -     -      -
  DELETED   -      -             .         .          -          -        .      -      .         -     -      -
)";

constexpr std::string_view sequenzy_table = R"(
                   resend cancel_resend schedule                   unschedule reschedule send_now update delete send_test pause  resume  cancel
  waiting_approval .      -             .                          .          -          -        .      .      -         .      .       cancelled
  rejected         .      -             .                          .          -          -        .      (gone) -         .      .       cancelled
  sending          .      -             .                          .          -          -        .      .      -         paused .       cancelled
  paused           .      -             .                          .          -          -        .      .      -         .      sending cancelled
  sent             =      -             .                          .          -          -        .      (gone) -         .      .       .
  cancelled        .      -             .                          .          -          -        .      (gone) -         .      .       .
  draft            .      -             scheduled,waiting_approval .          -          -        =      (gone) -         .      .       .
  scheduled        .      -             scheduled,waiting_approval draft      -          -        .      .      -         .      .       cancelled
)";

constexpr std::string_view constant_contact_v3_by_time = R"(
  DRAFT .   SCHEDULED EXECUTING   EXECUTING DONE,ERROR   DONE .   ERROR .   REMOVED .
)";
constexpr std::string_view constant_contact_v2_by_time = R"(
  DRAFT .   SCHEDULED RUNNING   RUNNING SENT   SENT .   DELETED .
)";
constexpr std::string_view sequenzy_by_time = R"(
  draft .   scheduled sending   waiting_approval scheduled,rejected   rejected .   sending sent   paused .   sent .   cancelled .
)";

}  // namespace

TEST_CASE("lifecycle: each pair of a status and an action is decided") {
  CHECK_BOTH(decides_every_pair(constant_contact_v3, constant_contact_v3_table));
  CHECK_BOTH(decides_every_pair(constant_contact_v3_2026, constant_contact_v3_2026_table));
  CHECK_BOTH(decides_every_pair(constant_contact_v2, constant_contact_v2_table));
  CHECK_BOTH(decides_every_pair(sequenzy, sequenzy_table));
  CHECK_BOTH(count_campaign_actions() == 12);
  CHECK_BOTH(all_providers.size() == 10);
}

TEST_CASE("lifecycle: which statuses allow an action, and which actions a status") {
  CHECK_BOTH(agree_on_what_is_open(constant_contact_v3, constant_contact_v3_table));
  CHECK_BOTH(agree_on_what_is_open(constant_contact_v3_2026, constant_contact_v3_2026_table));
  CHECK_BOTH(agree_on_what_is_open(constant_contact_v2, constant_contact_v2_table));
  CHECK_BOTH(agree_on_what_is_open(sequenzy, sequenzy_table));
}

TEST_CASE("lifecycle: decisions forbid exactly what the tables close") {
  CHECK_BOTH(agree_with_decisions(constant_contact_v3, constant_contact_v3_table));
  CHECK_BOTH(agree_with_decisions(constant_contact_v3_2026, constant_contact_v3_2026_table));
  CHECK_BOTH(agree_with_decisions(constant_contact_v2, constant_contact_v2_table));
  CHECK_BOTH(agree_with_decisions(sequenzy, sequenzy_table));
}

TEST_CASE("lifecycle: where actions lead") {
  CHECK_BOTH(agree_on_where_it_leads(constant_contact_v3, constant_contact_v3_table));
  CHECK_BOTH(agree_on_where_it_leads(constant_contact_v3_2026, constant_contact_v3_2026_table));
  CHECK_BOTH(agree_on_where_it_leads(constant_contact_v2, constant_contact_v2_table));
  CHECK_BOTH(agree_on_where_it_leads(sequenzy, sequenzy_table));
}

TEST_CASE("lifecycle: where time alone leads") {
  CHECK_BOTH(agree_on_time(constant_contact_v3, constant_contact_v3_by_time));
  CHECK_BOTH(agree_on_time(constant_contact_v3_2026, constant_contact_v3_by_time));
  CHECK_BOTH(agree_on_time(constant_contact_v2, constant_contact_v2_by_time));
  CHECK_BOTH(agree_on_time(sequenzy, sequenzy_by_time));
}

TEST_CASE("lifecycle: statuses of other providers lead nowhere") {
  CHECK_BOTH(allowed_actions(constant_contact_v3, campaign_status::paused).empty());
  CHECK_BOTH(status_after(constant_contact_v3, "cancel_resend", campaign_status::paused).empty());
  CHECK_BOTH(!statuses_allowing(constant_contact_v3, "cancel_resend").contains(campaign_status::paused));
}

TEST_CASE("lifecycle: what is no action, or none of the provider's, is open to no status") {
  CHECK_BOTH(statuses_allowing(sequenzy, "destroy").empty());
  CHECK_BOTH(statuses_allowing(sequenzy, "").empty());
  CHECK_BOTH(statuses_allowing(constant_contact_v2, "resend").empty());
  CHECK_BOTH(status_after(sequenzy, "destroy", campaign_status::draft).empty());
  CHECK_BOTH(status_after(constant_contact_v2, "resend", campaign_status::draft).empty());
  CHECK_BOTH(status_by_time(constant_contact_v2, campaign_status::paused).empty());
  CHECK_BOTH(status_by_time(constant_contact_v3, campaign_status::paused).empty());
  CHECK_BOTH(allowed_actions(provider{}, campaign_status::draft).empty());
}

TEST_CASE("lifecycle: what creates something is open to no status") {
  all_actions::for_each([](auto tag) {
    if (acts_on_campaign<decltype(tag)>) return;
    for (const provider* by : all_providers) {
      CHECK(statuses_allowing(*by, tag.name).empty());
      for (const campaign_status status : by->dialect.statuses.known()) {
        CHECK(!allowed_actions(*by, status).contains(tag.name));
        CHECK(status_after(*by, tag.name, status).empty());
      }
    }
  });
}

TEST_CASE("lifecycle: a set of actions") {
  constexpr action_set of_paused = allowed_actions(sequenzy, campaign_status::paused);
  constexpr std::string_view expected[] = {"resume", "cancel"};
  CHECK_BOTH(of_paused.contains("resume"));
  CHECK_BOTH(of_paused.contains("cancel"));
  CHECK_BOTH(!of_paused.contains("pause"));
  CHECK_BOTH(!of_paused.contains(""));
  CHECK_BOTH(!of_paused.empty());
  CHECK_BOTH(action_set{}.empty());
  CHECK_BOTH(of_paused != action_set{});
  CHECK_BOTH(of_paused == allowed_actions(sequenzy, campaign_status::paused));
  std::size_t count = 0;
  for (const std::string_view action : of_paused) {
    REQUIRE(count < 2);
    CHECK(action == expected[count++]);
  }
  CHECK(count == 2);
}

TEST_CASE("lifecycle: a table that is wrong is noticed") {
  constexpr std::string_view without_a_status = R"(
            resend cancel_resend schedule  unschedule reschedule send_now update delete send_test pause resume cancel
  DRAFT     -      -             SCHEDULED .          -          -        =      -      =         -     -      -
  SCHEDULED -      -             .         DRAFT,SENT -          -        .      -      =         -     -      -
  RUNNING   -      -             .         .          -          -        .      -      .         -     -      -
  SENT      -      -             SCHEDULED .          -          -        .      -      =         -     -      -
)";
  constexpr std::string_view without_an_action = R"(
            resend cancel_resend schedule  unschedule reschedule send_now update delete send_test pause resume
  DRAFT     -      -             SCHEDULED .          -          -        =      -      =         -     -
  SCHEDULED -      -             .         DRAFT,SENT -          -        .      -      =         -     -
  RUNNING   -      -             .         .          -          -        .      -      .         -     -
  SENT      -      -             SCHEDULED .          -          -        .      -      =         -     -
  DELETED   -      -             .         .          -          -        .      -      .         -     -
)";
  constexpr std::string_view without_a_cell = R"(
            resend cancel_resend schedule  unschedule reschedule send_now update delete send_test pause resume cancel
  DRAFT     -      -             SCHEDULED .          -          -        =      -      =         -     -      -
  SCHEDULED -      -             .         DRAFT,SENT -          -        .      -      =         -     -      -
  RUNNING   -      -             .         .          -          -        .      -      .         -     -      -
  SENT      -      -             SCHEDULED .          -          -        .      -      =         -     -      -
  DELETED   -      -             .         .          -          -        .      -      .         -     -
)";
  constexpr std::string_view with_an_unknown_word = R"(
            resend cancel_resend schedule  unschedule reschedule send_now update delete send_test pause resume cancel
  DRAFT     -      -             PLANNED   .          -          -        =      -      =         -     -      -
  SCHEDULED -      -             .         DRAFT,SENT -          -        .      -      =         -     -      -
  RUNNING   -      -             .         .          -          -        .      -      .         -     -      -
  SENT      -      -             SCHEDULED .          -          -        .      -      =         -     -      -
  DELETED   -      -             .         .          -          -        .      -      .         -     -      -
)";
  CHECK_BOTH(!decides_every_pair(constant_contact_v2, without_a_status));
  CHECK_BOTH(!decides_every_pair(constant_contact_v2, without_an_action));
  CHECK_BOTH(!decides_every_pair(constant_contact_v2, without_a_cell));
  CHECK_BOTH(!decides_every_pair(constant_contact_v2, with_an_unknown_word));
  CHECK_BOTH(!decides_every_pair(sequenzy, constant_contact_v2_table));
  CHECK_BOTH(!decides_every_pair(constant_contact_v2, ""));

  // The two V3 profiles have the same statuses, and differ in the test sends.
  CHECK_BOTH(!decides_every_pair(constant_contact_v3, constant_contact_v3_2026_table));
  CHECK_BOTH(!agree_on_what_is_open(constant_contact_v3, constant_contact_v3_2026_table));
  CHECK_BOTH(!agree_with_decisions(constant_contact_v3, constant_contact_v3_2026_table));
  CHECK_BOTH(!agree_on_where_it_leads(constant_contact_v3, constant_contact_v3_2026_table));
  CHECK_BOTH(!agree_on_time(constant_contact_v3, constant_contact_v2_by_time));
  CHECK_BOTH(!agree_on_time(constant_contact_v2, " DRAFT . SCHEDULED RUNNING RUNNING SENT SENT . "));
  CHECK_BOTH(!agree_on_time(constant_contact_v2, " DRAFT . SCHEDULED RUNNING RUNNING SENT SENT SENT DELETED . "));
}

TEST_CASE("an action whose policy leads nowhere leaves the status as it is") {
  constexpr auto after = [] {
    provider house = sequenzy;
    house.pause.leads_to = {};
    return status_after(house, "pause", campaign_status::sending);
  };
  CHECK_BOTH(after() == status_set{campaign_status::sending});
}
