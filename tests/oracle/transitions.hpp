#pragma once

// The four actions that only move a campaign from one status to another: `delete` on both V3 and Sequenzy, `pause`,
// `resume` and `cancel` on Sequenzy. Only `resume` takes something: over how many hours the rest is to be spread.

#include "access.hpp"
#include "finding.hpp"
#include "lift.hpp"
#include "words.hpp"

#include <array>
#include <cstdint>
#include <string_view>

namespace oracle {

struct transition_question {
  profile who{};
  campaign_rules::campaign about{};
  campaign_rules::account by{};
  bool deletes = false;                     // the action is delete
  maybe<std::int64_t> spread_over_hours{};  // absent, or null to clear
};

inline access access_of(const transition_question& q) {
  if (!q.deletes) return {};
  if (q.who == profile::constant_contact_v3) return {"campaign:write", "campaign_data"};
  if (q.who == profile::constant_contact_v3_2026) return {"campaign:delete", "campaign_data"};
  return {};
}

namespace transition_rule {

inline single delete_status(const transition_question& q, const complete& facts) {
  if (is_v3(q.who))
    return violated_when(facts.status == campaign_status::scheduled || facts.status == campaign_status::removed);
  if (q.who == profile::constant_contact_v2) return single::moot;
  return violated_when(facts.status != campaign_status::draft && facts.status != campaign_status::sent &&
                       facts.status != campaign_status::cancelled && facts.status != campaign_status::rejected);
}

inline single pause_status(const transition_question& q, const complete& facts) {
  if (q.who != profile::sequenzy) return single::moot;
  return violated_when(facts.status != campaign_status::sending);
}

inline single resume_status(const transition_question& q, const complete& facts) {
  if (q.who != profile::sequenzy) return single::moot;
  return violated_when(facts.status != campaign_status::paused);
}

inline single spread_over_hours(const transition_question& q, const complete&) {
  if (q.who != profile::sequenzy) return single::moot;
  if (!q.spread_over_hours) return single::moot;
  return violated_when(*q.spread_over_hours < 1 || *q.spread_over_hours > 72);
}

inline single cancel_status(const transition_question& q, const complete& facts) {
  if (q.who != profile::sequenzy) return single::moot;
  return violated_when(facts.status != campaign_status::sending && facts.status != campaign_status::paused &&
                       facts.status != campaign_status::scheduled && facts.status != campaign_status::in_review &&
                       facts.status != campaign_status::rejected);
}

}  // namespace transition_rule

inline constexpr rule<transition_question> transition_privilege{
    "access.privilege", {}, privilege_rule<transition_question>};
inline constexpr rule<transition_question> transition_scope{"access.scope", {}, scope_rule<transition_question>};

inline constexpr std::array<rule<transition_question>, 3> delete_rules{{
    {"delete.status", {fact_name::status}, transition_rule::delete_status},
    transition_privilege,
    transition_scope,
}};

inline constexpr std::array<rule<transition_question>, 3> pause_rules{{
    {"pause.status", {fact_name::status}, transition_rule::pause_status},
    transition_privilege,
    transition_scope,
}};

inline constexpr std::array<rule<transition_question>, 4> resume_rules{{
    {"resume.status", {fact_name::status}, transition_rule::resume_status},
    {"resume.spread_over_hours", {}, transition_rule::spread_over_hours},
    transition_privilege,
    transition_scope,
}};

inline constexpr std::array<rule<transition_question>, 3> cancel_rules{{
    {"cancel.status", {fact_name::status}, transition_rule::cancel_status},
    transition_privilege,
    transition_scope,
}};

inline std::string_view named_id(const transition_question&) { return {}; }
inline probes probes_for(const transition_question& q, fact_name id) { return probes_of_type(q.who, id); }

inline judgement<3> judge_delete(transition_question q) {
  q.deletes = true;
  return judge_all(q, delete_rules);
}
inline judgement<3> judge_pause(const transition_question& q) { return judge_all(q, pause_rules); }
inline judgement<4> judge_resume(const transition_question& q) { return judge_all(q, resume_rules); }
inline judgement<3> judge_cancel(const transition_question& q) { return judge_all(q, cancel_rules); }

/// For a violated rule of any of the four.
inline finding find_transition(const transition_question& q, std::string_view code) {
  finding found;
  tell_access(found, code, access_of(q));
  if (code == "resume.spread_over_hours") {
    found.field = "/request/spreadOverHours";
    tell_range(found, *q.spread_over_hours, 1, 72);
  }
  found.fix = fix_of(code, found.field);
  if (code == "delete.status") tell_status(found, q, transition_rule::delete_status);
  if (code == "pause.status") tell_status(found, q, transition_rule::pause_status);
  if (code == "resume.status") tell_status(found, q, transition_rule::resume_status);
  if (code == "cancel.status") tell_status(found, q, transition_rule::cancel_status);
  return found;
}

}  // namespace oracle
