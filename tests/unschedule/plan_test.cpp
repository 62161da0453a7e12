#include <campaign_rules/plan.hpp>

#include "support/check_both.hpp"
#include "support/life_questions.hpp"

using namespace questions;

namespace {

/// The status that an unscheduled campaign goes back to, by what is known of its past.
constexpr maybe<campaign_status> back(unschedule_question asked, maybe<campaign_status> before, bool has_run) {
  if (before) asked.facts.status_before_schedule = *before;
  if (has_run) asked.facts.last_run_date = nine_o_clock;
  return (*plan(asked)).status;
}

constexpr maybe<campaign_status> not_told{};

}  // namespace

namespace {
constexpr status_word only_sent[] = {{campaign_status::sent, "sent"}};
}  // namespace

TEST_CASE("unschedule: V3 goes back to the status before, if that is given") {
  CHECK_BOTH(back(unschedule_by_v3, not_told, false) == not_told);
  CHECK_BOTH(back(unschedule_by_v3, not_told, true) == not_told);
  CHECK_BOTH(back(unschedule_by_v3, campaign_status::draft, false) == campaign_status::draft);
  CHECK_BOTH(back(unschedule_by_v3, campaign_status::sent, false) == campaign_status::sent);
  CHECK_BOTH(back(unschedule_by_v3, campaign_status::failed, true) == campaign_status::failed);
  CHECK_BOTH(back(unschedule_by_v3_2026, not_told, true) == not_told);
  CHECK_BOTH(back(unschedule_by_v3_2026, campaign_status::sent, false) == campaign_status::sent);
}

TEST_CASE("unschedule: V2 goes back to the status before; if that is not given, to SENT when there was a run") {
  CHECK_BOTH(back(unschedule_by_v2, not_told, false) == campaign_status::draft);
  CHECK_BOTH(back(unschedule_by_v2, not_told, true) == campaign_status::sent);
  CHECK_BOTH(back(unschedule_by_v2, campaign_status::draft, true) == campaign_status::draft);
  CHECK_BOTH(back(unschedule_by_v2, campaign_status::sent, false) == campaign_status::sent);
}

TEST_CASE("unschedule: Sequenzy goes back to draft, whatever was before") {
  CHECK_BOTH(back(unschedule_by_sequenzy, not_told, false) == campaign_status::draft);
  CHECK_BOTH(back(unschedule_by_sequenzy, campaign_status::rejected, true) == campaign_status::draft);
}

TEST_CASE("unschedule: a policy whose way back has no name names no status") {
  constexpr auto lost = [](const provider& by) {
    provider made = by;
    made.unschedule.returns = static_cast<unschedule_return>(255);
    unschedule_question asked{made, {}, {}, ten_o_clock};
    asked.facts.status_before_schedule = campaign_status::draft;
    return detail::plan_allowed(asked).status;
  };
  CHECK_BOTH(!lost(constant_contact_v3));
  CHECK_BOTH(!lost(sequenzy));
}

TEST_CASE("unschedule: a provider has words for the statuses that its plan can name") {
  constexpr auto has_words = [](const provider& by) {
    const status_set known = by.dialect.statuses.known();
    const unschedule_return returns = by.unschedule.returns;
    return (returns == unschedule_return::to_earlier_status || known.contains(campaign_status::draft)) &&
           (returns != unschedule_return::to_sent_if_it_ran || known.contains(campaign_status::sent));
  };
  CHECK_BOTH(has_words(constant_contact_v3));
  CHECK_BOTH(has_words(constant_contact_v3_2026));
  CHECK_BOTH(has_words(constant_contact_v2));
  CHECK_BOTH(has_words(sequenzy));
  constexpr provider without_drafts = [] {
    provider made = sequenzy;
    made.dialect.statuses = status_words{only_sent};
    return made;
  }();
  CHECK_BOTH(!has_words(without_drafts));
}

TEST_CASE("unschedule: what is not allowed has no plan") {
  constexpr auto sent = in(unschedule_by_v3, campaign_status::sent);
  CHECK_BOTH(plan(sent).error() == decide(sent));
  CHECK_BOTH(plan(in_unknown_status(unschedule_by_v3)).error().result() == decision::undecided);
}

TEST_CASE("unschedule: a draft at MailPoet and listmonk; Mailchimp does not say") {
  constexpr auto by = [](const provider& other) {
    unschedule_question asked = from_status<unschedule_action>(other, campaign_status::scheduled);
    asked.facts.status_before_schedule = campaign_status::paused;
    return (*plan(asked)).status;
  };
  CHECK_BOTH(by(mailpoet) == campaign_status::draft);
  CHECK_BOTH(by(listmonk) == campaign_status::draft);
  CHECK_BOTH(!by(mailchimp).has_value());
}
