#pragma once

// Which actions the further providers offer, in documented order, with their rules, the http status of success, and where
// they lead.
//
//   for_each_action(mailpoet::self, [](std::string_view action, auto rules, int success, statuses leads_to) { … });

#include "gumroad.hpp"
#include "listmonk.hpp"
#include "mailchimp.hpp"
#include "mailpoet.hpp"
#include "omnisend.hpp"
#include "wix.hpp"

#include <array>
#include <cstddef>
#include <string_view>

namespace oracle::models {

inline constexpr std::array<const provider*, 6> all_providers{&mailchimp::self, &omnisend::self, &mailpoet::self,
                                                              &wix::self,       &gumroad::self,  &listmonk::self};

using is = status;

template <class Visit>
void mailchimp_actions(const Visit& visit) {
  visit("resend", table{mailchimp::resend}, 200, statuses{});
  visit("schedule", table{mailchimp::schedule}, 204, statuses{is::scheduled});
  visit("unschedule", table{mailchimp::unschedule}, 204, statuses{is::draft, is::paused});
  visit("send_now", table{mailchimp::send_now}, 204, statuses{is::sending});
  visit("send_test", table{mailchimp::send_test}, 204, statuses{});
  visit("cancel", table{mailchimp::cancel}, 204, statuses{is::cancelled});
}

template <class Visit>
void omnisend_actions(const Visit& visit) {
  visit("resend", table{omnisend::resend}, 201, statuses{});
  visit("schedule", table{omnisend::schedule}, 204, statuses{is::scheduled, is::sending});
  visit("update", table{omnisend::update}, 200, statuses{});
  visit("send_test", table{omnisend::send_test}, 204, statuses{});
  visit("cancel", table{omnisend::cancel}, 204, statuses{is::cancelled});
}

template <class Visit>
void mailpoet_actions(const Visit& visit) {
  visit("resend", table{mailpoet::resend}, 200, statuses{});
  visit("schedule", table{mailpoet::schedule}, 200, statuses{is::scheduled});
  visit("unschedule", table{mailpoet::unschedule}, 200, statuses{is::draft});
  visit("send_now", table{mailpoet::send_now}, 200, statuses{is::sending, is::scheduled});
  visit("send_test", table{mailpoet::send_test}, 200, statuses{});
  visit("pause", table{mailpoet::pause}, 200, statuses{is::paused});
  visit("resume", table{mailpoet::resume}, 200, statuses{is::sending, is::sent});
}

template <class Visit>
void wix_actions(const Visit& visit) {
  visit("resend", table{wix::resend}, 200, statuses{});
  visit("schedule", table{wix::schedule}, 200, statuses{is::scheduled, is::in_review, is::sending});
  visit("reschedule", table{wix::reschedule}, 200, statuses{is::scheduled});
  visit("send_test", table{wix::send_test}, 200, statuses{});
  visit("pause", table{wix::pause}, 200, statuses{is::paused});
}

template <class Visit>
void listmonk_actions(const Visit& visit) {
  visit("schedule", table{listmonk::schedule}, 200, statuses{is::scheduled});
  visit("unschedule", table{listmonk::unschedule}, 200, statuses{is::draft});
  visit("send_now", table{listmonk::send_now}, 200, statuses{is::sending, is::scheduled});
  visit("update", table{listmonk::update}, 200, statuses{});
  visit("delete", table{listmonk::remove}, 200, statuses{is::removed});
  visit("pause", table{listmonk::pause}, 200, statuses{is::paused});
  visit("resume", table{listmonk::resume}, 200, statuses{is::sending, is::scheduled});
  visit("cancel", table{listmonk::cancel}, 200, statuses{is::cancelled});
}

template <class Visit>
void for_each_action(const provider& of, const Visit& visit) {
  if (of.id == "mailchimp") mailchimp_actions(visit);
  if (of.id == "omnisend") omnisend_actions(visit);
  if (of.id == "mailpoet") mailpoet_actions(visit);
  if (of.id == "wix") wix_actions(visit);
  if (of.id == "gumroad") visit("resend", table{gumroad::resend}, 200, statuses{});
  if (of.id == "listmonk") listmonk_actions(visit);
}

/// The statuses from which a table's rules let an action go: all, when none is about the status.
template <class Ask>
statuses allowed_from(const provider& of, table<Ask> rules) {
  statuses open = of.known_statuses();
  facts complete;
  for (const row<Ask>& rule : rules) {
    if (!ends_with(rule.code, ".status")) continue;
    for (const status one : of.known_statuses()) {
      complete.set(fact::status, one);
      if (rule.judge({&of}, complete) == single::violated) open = open - statuses{one};
    }
  }
  return open;
}

}  // namespace oracle::models
