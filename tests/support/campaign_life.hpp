#pragma once

// The life of one campaign as a state machine: any order of actions and of time passing, each action decided by the facts
// of the moment and carried out when it is allowed. What must never happen is required on the way. It is driven by
// whoever chooses, a fuzzer's bytes or RapidCheck:
//
//   campaign_life life{constant_contact_v3, [&](std::size_t size) { return pick(size); },
//                      [](bool holds, const char* what) { … }};
//   for (int i = 0; i < 40; ++i) life.step();
//
// Nobody but the decisions keeps it from doing what must not be done: it never looks before it asks.

#include <campaign_rules/lifecycle.hpp>
#include <campaign_rules/open_actions.hpp>
#include <campaign_rules/plan.hpp>
#include <campaign_rules/providers/all.hpp>
#include <campaign_rules/resend/plan.hpp>
#include <campaign_rules/schedule/plan.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

template <class Choose, class Require>
class campaign_life {
  using status_t = campaign_rules::campaign_status;
  using progress = campaign_rules::resend_progress;

 public:
  campaign_life(const campaign_rules::provider& by, Choose choose, Require require)
      : by_(by), choose_(choose), require_(require) {
    facts_.status = status_t::draft;
    facts_.role = campaign_rules::activity_role::primary_email;
    facts_.format_type = 5;
    facts_.contact_lists = 1;
    facts_.segments = 0;
    facts_.resends = 0;
    facts_.imported = false;
    facts_.email_content_format = campaign_rules::content_format::html;
    account_.in_good_standing = true;
    account_.test_addresses_used = 0;
  }

  int resends_ever() const { return resends_ever_; }
  int sends() const { return sends_; }
  bool is_over() const { return is_over_; }

  void step() {
    if (is_over_) return;
    switch (choose_(10)) {
      case 0: try_resend(); break;
      case 1: try_cancel_resend(); break;
      case 2: try_schedule(); break;
      case 3: try_unschedule(); break;
      case 4: try_transition<campaign_rules::pause_action>(); break;
      case 5: try_transition<campaign_rules::resume_action>(); break;
      case 6: try_update(); break;
      case 7: choose_(2) == 0 ? try_transition<campaign_rules::cancel_action>() : void(); break;
      case 8: choose_(4) == 0 ? try_transition<campaign_rules::delete_action>() : void(); break;
      default: let_time_pass(); break;
    }
    check();
  }

 private:
  template <class Action>
  campaign_rules::question<Action> ask() const {
    return {by_, facts_, {}, now_, account_};
  }

  /// Takes some facts away: who asks with less may be answered less, but must never be allowed more.
  template <class Action>
  void forget(campaign_rules::question<Action>& asked) {
    const std::size_t which = choose_(16);
    if (which == 0) asked.facts.resends.reset();
    if (which == 1) asked.facts.status.reset();
    if (which == 2) asked.facts.first_sent_at.reset();
    if (which == 3) asked.facts.resend_state.reset();
  }

  void try_resend() {
    auto asked = ask<campaign_rules::resend_action>();
    if (by_.resend.delay_required) {
      constexpr std::int64_t minutes[] = {720, 721, 1440, 4320, 14400, 719, 14401};
      constexpr std::int64_t days[] = {1, 3, 10, 0, 11};
      if (choose_(2) == 0)
        asked.request.delay_minutes = minutes[choose_(std::size(minutes))];
      else
        asked.request.delay_days = days[choose_(std::size(days))];
      asked.request.subject = "Once more";
    }
    forget(asked);
    const auto plan = campaign_rules::plan(asked);
    if (!plan) return;
    ++resends_ever_;
    if (by_.resend.resends_per_primary) {
      require_(!has_resend_, "a primary never gets a second resend");
      require_(plan->ordinal == campaign_rules::maybe<std::int64_t>{1}, "its resend is the first");
      require_(!plan->resend_at || status() != status_t::sent || *plan->resend_at > now_, "it lies in the future");
      has_resend_ = true;
      delay_ = plan->delay->length();
      facts_.resends = 1;
      set_resend(plan->is_draft ? progress::draft : progress::scheduled);
      auto again = ask<campaign_rules::resend_action>();
      require_(decide(again).template is_violated<campaign_rules::resend::limit>(), "the place is taken");
    } else {
      facts_.resends = *facts_.resends + 1;
    }
  }

  void try_cancel_resend() {
    auto asked = ask<campaign_rules::cancel_resend_action>();
    asked.request.resend_request_id = choose_(2) == 0 ? "DRAFT" : "R-1";
    forget(asked);
    if (!campaign_rules::plan(asked)) return;
    require_(has_resend_, "only a resend that exists is cancelled");
    require_(facts_.resend_state != progress::sent, "and none that was sent");
    has_resend_ = false;
    facts_.resends = 0;
    facts_.resend_state.reset();
    facts_.resend_request_id.reset();
    require_(judge_limit() == campaign_rules::outcome::holds, "a cancelled resend frees its place");
  }

  void try_schedule() {
    auto asked = ask<campaign_rules::schedule_action>();
    asked.request = choose_(3) == 0 ? campaign_rules::schedule_request::now()
                                    : campaign_rules::schedule_request::at(campaign_rules::saturating_add(
                                          now_, std::chrono::minutes{std::int64_t{10} * (choose_(200) - 2)}));
    forget(asked);
    const auto plan = campaign_rules::plan(asked);
    if (!plan) return;
    require_(plan->send_at && *plan->send_at >= now_, "nothing is sent in the past");
    const campaign_rules::status_set next = status_after(by_, "schedule", status());
    require_(!next.empty(), "what was scheduled leads somewhere");
    facts_.status_before_schedule = status();
    facts_.scheduled_at = plan->send_at;
    facts_.status = choose_from(next);
    if (has_resend_ && facts_.resend_state == progress::draft) set_resend(progress::scheduled);
  }

  void try_unschedule() {
    auto asked = ask<campaign_rules::unschedule_action>();
    forget(asked);
    const auto plan = campaign_rules::plan(asked);
    if (!plan) return;
    require_(status() == status_t::scheduled, "only what is scheduled is unscheduled");
    const campaign_rules::status_set next = status_after(by_, "unschedule", status());
    require_(plan->status && next.contains(*plan->status), "it goes back to where the life cycle says");
    facts_.status = *plan->status;
    facts_.scheduled_at.reset();
    facts_.status_before_schedule.reset();
    if (has_resend_ && status() == status_t::draft && facts_.resend_state == progress::scheduled)
      set_resend(progress::draft);
  }

  void try_update() {
    auto asked = ask<campaign_rules::update_action>();
    forget(asked);
    if (!campaign_rules::plan(asked)) return;
    require_(status_after(by_, "update", status()) == campaign_rules::status_set{status()},
             "an update changes no status");
  }

  template <class Action>
  void try_transition() {
    auto asked = ask<Action>();
    forget(asked);
    const auto plan = campaign_rules::plan(asked);
    if (!plan) return;
    const campaign_rules::status_set next = status_after(by_, Action::name, status());
    require_(!next.empty(), "what is allowed leads somewhere");
    require_(!plan->status || next.contains(*plan->status), "the plan leads where the life cycle does");
    const status_t after = choose_from(next);
    if (!by_.dialect.statuses.known().contains(after)) {
      require_(after == status_t::removed, "only what is removed has no word");
      is_over_ = true;
      return;
    }
    facts_.status = after;
  }

  /// Some minutes to some weeks; what is due happens, and what is being sent has been sent or has failed.
  void let_time_pass() {
    constexpr std::int64_t minutes[] = {1, 20, 360, 720, 1440, 4320, 14400, 30000};
    now_ = campaign_rules::saturating_add(now_, std::chrono::minutes{minutes[choose_(std::size(minutes))]});
    const campaign_rules::status_set next = status_by_time(by_, status());
    if (next.empty()) return pass_resend();
    if (status() == status_t::scheduled && *facts_.scheduled_at > now_) return pass_resend();
    if (status() == status_t::scheduled) {
      if (!facts_.first_sent_at) facts_.first_sent_at = *facts_.scheduled_at;
      facts_.last_run_date = *facts_.scheduled_at;
    } else if (status() == status_t::sending) {
      facts_.finished_sending_at = now_;
      ++sends_;
    }
    facts_.status = choose_from(next);
    pass_resend();
  }

  /// The resend goes out once its delay after the first send is over.
  void pass_resend() {
    if (!has_resend_ || facts_.resend_state != progress::scheduled || !facts_.first_sent_at) return;
    if (campaign_rules::saturating_add(*facts_.first_sent_at, delay_) <= now_) set_resend(progress::sent);
  }

  void set_resend(progress to) {
    facts_.resend_state = to;
    facts_.resend_request_id.reset();
    if (to != progress::draft) facts_.resend_request_id = std::string_view{"R-1"};
  }

  status_t choose_from(campaign_rules::status_set some) {
    std::size_t left = choose_(some.size());
    for (const status_t one : some)
      if (left-- == 0) return one;
    return *some.begin();
  }

  campaign_rules::outcome judge_limit() const {
    using limit = campaign_rules::rule_id<campaign_rules::resend_action>;
    return judge(ask<campaign_rules::resend_action>(), limit::of<campaign_rules::resend::limit>());
  }
  status_t status() const { return *facts_.status; }

  /// What holds at any time.
  void check() const {
    if (is_over_) return;
    require_(by_.dialect.statuses.known().contains(status()), "a status is always one of the provider's own");
    const auto allowed = allowed_actions(by_, status());
    campaign_rules::all_actions::for_each([&](auto tag) {
      using action = decltype(tag);
      if constexpr (campaign_rules::acts_on_campaign<action>) {
        const auto asked = ask<action>();
        const auto verdict = decide(asked);
        const std::string status_rule = std::string{action::name} + ".status";
        bool is_status_violated = false;
        for (const auto rule : verdict.violated()) is_status_violated |= rule.code() == status_rule;
        const bool is_open = allowed.contains(action::name);
        const bool is_offered = verdict.result() != campaign_rules::decision::not_offered;
        require_(is_open == (is_offered && !is_status_violated), "the life cycle agrees with the decisions");
        require_(is_open == !status_after(by_, action::name, status()).empty(), "what is open leads somewhere");
      }
    });
    if (by_.resend.resends_per_primary) require_(*facts_.resends == (has_resend_ ? 1 : 0), "no more than one resend");
  }

  const campaign_rules::provider& by_;
  Choose choose_;
  Require require_;
  campaign_rules::campaign facts_{};
  campaign_rules::account account_{};
  campaign_rules::instant now_ = campaign_rules::utc(2026, 11, 22, 10, 0);
  std::chrono::milliseconds delay_{};
  bool has_resend_ = false;
  bool is_over_ = false;
  int resends_ever_ = 0;
  int sends_ = 0;
};
