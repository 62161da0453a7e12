// The library and the models of the further providers, asked which actions are open now, where a campaign's life leads, and
// in which words.

#include "enumerate.hpp"
#include "model_asks.hpp"
#include "model_library.hpp"
#include "model_open.hpp"

#include <campaign_rules/lifecycle.hpp>
#include <campaign_rules/open_actions.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <cstdio>
#include <set>
#include <string>
#include <vector>

using namespace oracle::models;
using oracle::models::question;

namespace {

/// The facts that some action reads; nothing is asked.
template <class Pick>
open_question open_of(Pick& pick, const provider& of, status in) {
  const auto q = pick_question<no_ask>(
      pick, of, in,
      {fact::role, fact::kind, fact::first_sent_at, fact::finished_sending_at, fact::resends, fact::resends_delivered,
       fact::resends_in_progress, fact::last_resend_completed_at, fact::resend_requested_at, fact::recipients,
       fact::unique_openers, fact::remaining_recipients, fact::sends_email, fact::resendable, fact::tracks_opens,
       fact::subscriber_limit_reached, fact::has_scheduled_date, fact::in_good_standing, fact::test_addresses_used});
  return {q.of, q.known, q.now, q.privileges, q.scopes};
}

std::string text_of(const library::rule_codes& codes) {
  std::string text;
  codes.for_each([&](std::string_view code) { text.append(code) += ' '; });
  return text;
}

std::string differs(const library::open_action& found, const open_entry& expected) {
  std::string difference;
  const auto result = !expected.is_open   ? library::decision::undecided
                      : *expected.is_open ? library::decision::allowed
                                          : library::decision::refused;
  if (found.action != expected.action) difference += " instead of " + std::string{expected.action};
  if (found.result != result) difference += " open";
  if (text_of(found.violated) != expected.violated) difference += " violated " + text_of(found.violated);
  if (text_of(found.unknown) != expected.unknown) difference += " unknown " + text_of(found.unknown);
  if (found.opens_at != at_instant(expected.opens_at)) difference += " opens_at";
  if (found.closes_at != at_instant(expected.closes_at)) difference += " closes_at";
  return difference.empty() ? difference : std::string{found.action} + ':' + difference + '\n';
}

struct open_comparison {
  std::uint64_t states = 0;
  std::uint64_t differences = 0;
  std::string first{};
  std::set<std::string> open{};  // that were open once

  void compare(const open_question& q) {
    ++states;
    const oracle::models::library_facts facts = facts_for_library(q);
    const auto found = library::open_actions(library_provider(*q.of), facts.about, facts.by, at_instant(q.now));
    const auto expected = actions_open(q);
    std::string difference = found.size() == expected.size() ? "" : "how many";
    for (std::size_t i = 0; i < expected.size() && i < found.size(); ++i) {
      difference += differs(found[i], expected[i]);
      if (expected[i].is_open && *expected[i].is_open) open.insert(std::string{expected[i].action});
    }
    if (!difference.empty() && ++differences <= 12) first += difference;
  }
};

void compare_all(const provider& of, std::size_t actions) {
  open_comparison compared;
  for (const status in : {status::sent, status::draft, status::scheduled, status::sending, status::paused}) {
    if (!of.known_statuses().contains(in)) continue;
    for (const axes focus : {axes{axis_of(fact::status), axis_of(fact::plan), axis_of(fact::kind)},
                             axes{axis::now, axis_of(fact::status), axis_of(fact::finished_sending_at)},
                             axes{axis::now, axis_of(fact::status), axis_of(fact::first_sent_at)},
                             axes{axis_of(fact::resends_delivered), axis_of(fact::last_resend_completed_at),
                                  axis_of(fact::resends_in_progress)},
                             axes{axis_of(fact::resends_in_progress), axis_of(fact::last_resend_completed_at),
                                  axis_of(fact::resend_requested_at)},
                             axes{axis::privileges, axis::scopes, axis_of(fact::subscriber_limit_reached)}}) {
      every_combination all{focus};
      do compared.compare(open_of(all, of, in));
      while (all.advance());
    }
    at_random dice{20'261'122};
    for (int n = 0; n < (oracle::wanted == oracle::extent::all ? 100'000 : 1000); ++n) {
      dice.begin_question();
      compared.compare(open_of(dice, of, in));
    }
  }
  INFO(compared.first);
  CHECK(compared.differences == 0);
  CHECK(compared.open.size() == actions);  // each was open once
  std::printf("figure: oracle, open actions of %s: %llu states\n", std::string{of.id}.c_str(),
              static_cast<unsigned long long>(compared.states));
}

}  // namespace

TEST_CASE("what is open at Mailchimp") { compare_all(mailchimp::self, 6); }
TEST_CASE("what is open at Omnisend") { compare_all(omnisend::self, 5); }
TEST_CASE("what is open at MailPoet") { compare_all(mailpoet::self, 7); }
TEST_CASE("what is open at Wix") { compare_all(wix::self, 5); }
TEST_CASE("what is open at Gumroad") { compare_all(gumroad::self, 1); }
TEST_CASE("what is open at listmonk") { compare_all(listmonk::self, 8); }

TEST_CASE("the words of further providers, and where time leads") {
  for (const provider* of : oracle::models::all_providers) {
    const auto& statuses_there = library_provider(*of).dialect.statuses;
    CHECK(statuses_there.known() == library_statuses(of->known_statuses()));
    for (const status one : of->known_statuses()) {
      CHECK(statuses_there.word(library_status(one)) == of->word(one));
      CHECK(status_by_time(library_provider(*of), library_status(one)) == library_statuses(statuses_by_time(*of, one)));
    }
  }
}

TEST_CASE("where the actions of further providers lead") {
  for (const provider* of : oracle::models::all_providers) {
    std::vector<std::string> offered;
    for_each_action(*of, [&](std::string_view action, auto rules, int, statuses leads_to) {
      offered.emplace_back(action);
      const statuses open = allowed_from(*of, rules);
      INFO(std::string{of->id});
      INFO(offered.back());
      CHECK(statuses_allowing(library_provider(*of), action) == library_statuses(open));
      for (const status from : of->known_statuses()) {
        const statuses after = !open.contains(from) ? statuses{} : leads_to.empty() ? statuses{from} : leads_to;
        CHECK(status_after(library_provider(*of), action, library_status(from)) == library_statuses(after));
      }
    });
    CHECK(!offered.empty());
  }
}
