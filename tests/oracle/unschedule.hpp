#pragma once

// The action `unschedule`, on every profile: may a scheduled campaign be taken back?

#include "access.hpp"
#include "finding.hpp"
#include "lift.hpp"
#include "words.hpp"

#include <array>
#include <string_view>

namespace oracle {

struct unschedule_question {
  profile who{};
  campaign_rules::campaign about{};
  campaign_rules::account by{};
};

inline access access_of(const unschedule_question& q) {
  if (is_v3(q.who)) return {"campaign:send", "campaign_data"};
  return {};
}

namespace unschedule_rule {

inline single status(const unschedule_question&, const complete& facts) {
  return violated_when(facts.status != campaign_status::scheduled);
}

}  // namespace unschedule_rule

inline constexpr std::array<rule<unschedule_question>, 3> unschedule_rules{{
    {"unschedule.status", {fact_name::status}, unschedule_rule::status},
    {"access.privilege", {}, privilege_rule<unschedule_question>},
    {"access.scope", {}, scope_rule<unschedule_question>},
}};

inline std::string_view named_id(const unschedule_question&) { return {}; }
inline probes probes_for(const unschedule_question& q, fact_name id) { return probes_of_type(q.who, id); }

inline judgement<3> judge_unschedule(const unschedule_question& question) {
  return judge_all(question, unschedule_rules);
}

/// For a violated rule.
inline finding find_unschedule(const unschedule_question& q, std::string_view code) {
  finding found;
  tell_access(found, code, access_of(q));
  found.fix = fix_of(code, found.field);
  if (code == "unschedule.status") tell_status(found, q, unschedule_rule::status);
  return found;
}

/// For an allowed one: the status that it leads to, absent when the facts do not tell.
inline maybe<campaign_status> plan_unschedule(const unschedule_question& q) {
  if (q.who == profile::sequenzy) return campaign_status::draft;
  if (q.about.status_before_schedule) return *q.about.status_before_schedule;
  if (is_v3(q.who)) return {};
  return q.about.last_run_date ? campaign_status::sent : campaign_status::draft;
}

}  // namespace oracle
