// What a caller could get wrong, and what outlives what.

#include <campaign_rules/answer.hpp>
#include <campaign_rules/cancel_resend.hpp>
#include <campaign_rules/providers/constant_contact_v3.hpp>
#include <campaign_rules/resend/plan.hpp>
#include <campaign_rules/schedule/plan.hpp>

#include <cstdint>
#include <string>

using namespace campaign_rules;

namespace {

constexpr citation handbook{"House rules", "https://intranet.example/mail", basis::house};
constexpr instant noon = utc(2026, 11, 22, 12, 0);
const std::string text = "There is still time";

provider make_house() { return constant_contact_v3; }
const provider house = make_house();

#if WRONG == 1  // `now` is forgotten: no matching
const resend_question asked{house, {}, {}};
#elif WRONG == 2  // `now` is nothing: no matching|ambiguous|deleted
const resend_question asked{house, {}, {}, {}};
#elif WRONG == 3  // a temporary provider: deleted
const resend_question asked{make_house(), {}, {}, noon};
#elif WRONG == 4  // a copy of a provider, made in the question: deleted
const resend_question asked{provider{house}, {}, {}, noon};
#elif WRONG == 5  // another action's request: no matching
const resend_question asked{house, {}, schedule_request::now(), noon};
#else
const resend_question asked{house, {}, {}, noon};
#endif
const schedule_question other{house, {}, {}, noon};

#if WRONG == 6  // a rule of another action's verdict: no matching|could not convert|no known conversion
const finding found = find(other, *decide(asked).violated().begin());
#elif WRONG == 7   // a verdict taken for another action's: conversion|convert
const schedule_verdict said = decide(asked);
#elif WRONG == 8   // a verdict beside another question: no matching
const maybe<int> status = http_status(other, decide(asked));
#elif WRONG == 9   // a verdict beside its own question, which would be as wrong of another: no matching
const maybe<instant> again = retry_at(asked, decide(asked));
#elif WRONG == 10  // a verdict asked about another action's rule: this action has no such rule
const bool is_violated = decide(asked).is_violated<schedule::lead_time>();
#elif WRONG == 11  // reasons of an answer that is about to die: deleted
const auto reasons = answer(asked).reasons();
#elif WRONG == 12  // a rule by its place: no matching|private
const rule_id<resend_action> rule{40};
#elif WRONG == 13  // a rule of a set by its place: private|no member|not a member
const auto rule = rule_set<resend_action>::member_at(40);
#else
const finding found = find(asked, *decide(asked).violated().begin());
#endif

[[maybe_unused]] void fill(campaign& facts, resend_request& ask, cancel_resend_request& cancelled, provider& own) {
#if WRONG == 20  // a dying text as a fact: no match|no viable|deleted|ambiguous
  facts.name = std::string{"Spring"};
#elif WRONG == 21  // a null pointer as a fact: deleted|no match|ambiguous
  facts.name = nullptr;
#elif WRONG == 22  // a dying text in a request: no match|no viable|deleted|ambiguous
  ask.subject = text + "!";
#elif WRONG == 23  // a null pointer in a request: deleted|no match|ambiguous
  ask.subject = nullptr;
#elif WRONG == 24  // a dying text as an id: no match|no viable|deleted|ambiguous
  cancelled.resend_request_id = std::string{"DRAFT"};
#elif WRONG == 25  // a null pointer as an id: deleted|no match|ambiguous
  cancelled.resend_request_id = nullptr;
#elif WRONG == 26  // a dying text in a policy: no match|no viable|deleted|ambiguous
  own.resend.privilege = {std::string{"campaign:send"}, handbook};
#elif WRONG == 27  // a null pointer in a policy: deleted|no match|no viable|ambiguous
  own.resend.privilege = {nullptr, handbook};
#elif WRONG == 28  // a number without a source: no match|no viable|could not convert
  own.resend.resends_per_primary = 2;
#elif WRONG == 29  // a source that is about to die: deleted|no match|no viable|ambiguous
  own.resend.resends_per_primary = {2, citation{"a", "b"}};
#elif WRONG == 30  // a count that would be cut short: no match|no viable|ambiguous
  facts.resends = std::int64_t{5'000'000'000};
#elif WRONG == 31  // an absent flag as a count: no match|no viable|ambiguous
  facts.resends = facts.imported;
#endif
  facts.name = text;
  facts.subject = "Spring";
  ask.subject = text;
  cancelled.resend_request_id = "DRAFT";
  own.resend.privilege = {"campaign:send", handbook};
  own.resend.scope = {text, handbook};
  own.resend.resends_per_primary = {2, handbook};
}

}  // namespace
