// The lives of campaigns at the other providers: tables as in lifecycle_test.cpp, which says what the cells mean.

#include <campaign_rules/action.hpp>
#include <campaign_rules/lifecycle.hpp>
#include <campaign_rules/providers/all.hpp>

#include "support/check_both.hpp"
#include "support/life_tables.hpp"

#include <string_view>

using namespace campaign_rules;
using namespace life_tables;

namespace {

constexpr std::string_view mailchimp_table = R"(
           resend cancel_resend schedule unschedule reschedule send_now update delete send_test pause resume cancel
  save     .      -             schedule .          -          sending  -      -      =         -     -      .
  schedule .      -             .        save,paused -         .        -      -      =         -     -      .
  sending  .      -             .        .          -          .        -      -      =         -     -      canceled
  paused   .      -             schedule .          -          sending  -      -      =         -     -      .
  sent     =      -             .        .          -          .        -      -      =         -     -      .
  canceled .      -             .        .          -          .        -      -      =         -     -      .
  archived .      -             .        .          -          .        -      -      =         -     -      .
)";

constexpr std::string_view omnisend_table = R"(
            resend cancel_resend schedule unschedule reschedule send_now update delete send_test pause resume cancel
  draft     =      -             scheduled,started - -          -        =      -      =         -     -      .
  scheduled .      -             .        -          -          -        .      -      =         -     -      canceled
  onHold    .      -             .        -          -          -        .      -      =         -     -      .
  started   .      -             .        -          -          -        .      -      =         -     -      canceled
  paused    .      -             .        -          -          -        .      -      =         -     -      canceled
  sent      =      -             .        -          -          -        .      -      =         -     -      .
  error     .      -             .        -          -          -        .      -      =         -     -      .
  canceled  .      -             .        -          -          -        .      -      =         -     -      .
  stopped   .      -             .        -          -          -        .      -      =         -     -      .
  expired   .      -             .        -          -          -        .      -      =         -     -      .
)";

constexpr std::string_view mailpoet_table = R"(
            resend cancel_resend schedule  unschedule reschedule send_now          update delete send_test pause  resume       cancel
  draft     .      -             scheduled .          -          sending,scheduled -      -      =         .      .            -
  scheduled .      -             scheduled draft      -          sending,scheduled -      -      =         .      .            -
  sending   .      -             .         .          -          .                 -      -      =         paused .            -
  paused    .      -             scheduled .          -          sending,scheduled -      -      =         .      sending,sent -
  sent      =      -             scheduled .          -          sending,scheduled -      -      =         .      .            -
  corrupt   .      -             scheduled .          -          sending,scheduled -      -      =         .      sending,sent -
)";

constexpr std::string_view wix_table = R"(
               resend cancel_resend schedule unschedule reschedule send_now update delete send_test pause resume cancel
  NOT_STARTED  .      -  SCHEDULED,IN_DETECTION,SENDING - .        -        -      -      =         .     -      -
  SCHEDULED    .      -             .        -          SCHEDULED  -        -      -      =         PAUSED -     -
  IN_DETECTION .      -             .        -          .          -        -      -      =         .     -      -
  REJECTED     .      -             .        -          .          -        -      -      =         .     -      -
  SENDING      .      -             .        -          .          -        -      -      =         .     -      -
  PAUSED       .      -  SCHEDULED,IN_DETECTION,SENDING - .        -        -      -      =         .     -      -
  DISTRIBUTED  =      -             .        -          .          -        -      -      =         .     -      -
  TERMINATED   .      -             .        -          .          -        -      -      =         .     -      -
)";

constexpr std::string_view gumroad_table = R"(
            resend cancel_resend schedule unschedule reschedule send_now update delete send_test pause resume cancel
  draft     .      -             -        -          -          -        -      -      -         -     -      -
  scheduled .      -             -        -          -          -        -      -      -         -     -      -
  published =      -             -        -          -          -        -      -      -         -     -      -
)";

constexpr std::string_view listmonk_table = R"(
            resend cancel_resend schedule  unschedule reschedule send_now          update delete send_test pause  resume  cancel
  draft     -      -             scheduled .          -          running,scheduled =      (gone) -         .      .       .
  scheduled -      -             .         draft      -          .                 =      (gone) -         .      .       .
  running   -      -             .         .          -          .                 .      (gone) -         paused .       cancelled
  paused    -      -             scheduled .          -          running,scheduled =      (gone) -         .      running,scheduled cancelled
  finished  -      -             .         .          -          .                 .      (gone) -         .      .       .
  cancelled -      -             .         .          -          .                 .      (gone) -         .      .       .
)";

constexpr std::string_view mailchimp_by_time = R"(
  save .   schedule sending   sending sent   paused .   sent .   canceled .   archived .
)";
constexpr std::string_view omnisend_by_time = R"(
  draft .   scheduled started   onHold .   started sent,error   paused started   sent .   error .   canceled .
  stopped .   expired .
)";
constexpr std::string_view mailpoet_by_time = R"(
  draft .   scheduled sending   sending sent,corrupt   paused .   sent .   corrupt .
)";
constexpr std::string_view wix_by_time = R"(
  NOT_STARTED .   SCHEDULED SENDING   IN_DETECTION SCHEDULED,REJECTED   REJECTED .   SENDING DISTRIBUTED,TERMINATED
  PAUSED .   DISTRIBUTED .   TERMINATED .
)";
constexpr std::string_view gumroad_by_time = R"(
  draft .   scheduled published   published .
)";
constexpr std::string_view listmonk_by_time = R"(
  draft .   scheduled running   running finished   paused .   finished .   cancelled .
)";

}  // namespace

TEST_CASE("lifecycle of further providers: each pair of a status and an action is decided") {
  CHECK_BOTH(decides_every_pair(mailchimp, mailchimp_table));
  CHECK_BOTH(decides_every_pair(omnisend, omnisend_table));
  CHECK_BOTH(decides_every_pair(mailpoet, mailpoet_table));
  CHECK_BOTH(decides_every_pair(wix, wix_table));
  CHECK_BOTH(decides_every_pair(gumroad, gumroad_table));
  CHECK_BOTH(decides_every_pair(listmonk, listmonk_table));
}

TEST_CASE("lifecycle of further providers: which statuses allow an action, and which actions a status") {
  CHECK_BOTH(agree_on_what_is_open(mailchimp, mailchimp_table));
  CHECK_BOTH(agree_on_what_is_open(omnisend, omnisend_table));
  CHECK_BOTH(agree_on_what_is_open(mailpoet, mailpoet_table));
  CHECK_BOTH(agree_on_what_is_open(wix, wix_table));
  CHECK_BOTH(agree_on_what_is_open(gumroad, gumroad_table));
  CHECK_BOTH(agree_on_what_is_open(listmonk, listmonk_table));
}

TEST_CASE("lifecycle of further providers: decisions forbid exactly what the tables close") {
  CHECK_BOTH(agree_with_decisions(mailchimp, mailchimp_table));
  CHECK_BOTH(agree_with_decisions(omnisend, omnisend_table));
  CHECK_BOTH(agree_with_decisions(mailpoet, mailpoet_table));
  CHECK_BOTH(agree_with_decisions(wix, wix_table));
  CHECK_BOTH(agree_with_decisions(gumroad, gumroad_table));
  CHECK_BOTH(agree_with_decisions(listmonk, listmonk_table));
}

TEST_CASE("lifecycle of further providers: where actions lead") {
  CHECK_BOTH(agree_on_where_it_leads(mailchimp, mailchimp_table));
  CHECK_BOTH(agree_on_where_it_leads(omnisend, omnisend_table));
  CHECK_BOTH(agree_on_where_it_leads(mailpoet, mailpoet_table));
  CHECK_BOTH(agree_on_where_it_leads(wix, wix_table));
  CHECK_BOTH(agree_on_where_it_leads(gumroad, gumroad_table));
  CHECK_BOTH(agree_on_where_it_leads(listmonk, listmonk_table));
}

TEST_CASE("lifecycle of further providers: where time alone leads") {
  CHECK_BOTH(agree_on_time(mailchimp, mailchimp_by_time));
  CHECK_BOTH(agree_on_time(omnisend, omnisend_by_time));
  CHECK_BOTH(agree_on_time(mailpoet, mailpoet_by_time));
  CHECK_BOTH(agree_on_time(wix, wix_by_time));
  CHECK_BOTH(agree_on_time(gumroad, gumroad_by_time));
  CHECK_BOTH(agree_on_time(listmonk, listmonk_by_time));
}
