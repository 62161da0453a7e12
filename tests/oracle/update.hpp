#pragma once

// The action `update`, on every profile: may the campaign be edited? The request's members are not read.

#include "access.hpp"
#include "finding.hpp"
#include "lift.hpp"
#include "words.hpp"

#include <array>
#include <string_view>

namespace oracle {

struct update_question {
  profile who{};
  campaign_rules::campaign about{};
  campaign_rules::account by{};
};

inline access access_of(const update_question& q) {
  if (is_v3(q.who)) return {"campaign:write", "campaign_data"};
  if (q.who == profile::constant_contact_v2) return {"campaign:create", {}};
  return {};
}

namespace update_rule {

inline single role(const update_question& q, const complete& facts) {
  if (!is_v3(q.who)) return single::moot;
  return violated_when(facts.role != activity_role::primary_email);
}

inline single status(const update_question& q, const complete& facts) {
  if (is_v3(q.who))
    return violated_when(facts.status != campaign_status::draft && facts.status != campaign_status::sent);
  return violated_when(facts.status != campaign_status::draft);
}

inline single format_type(const update_question& q, const complete& facts) {
  if (q.who != profile::constant_contact_v3) return single::moot;
  if (facts.status != campaign_status::sent) return single::moot;
  return violated_when(facts.format_type != 3);
}

}  // namespace update_rule

inline constexpr std::array<rule<update_question>, 5> update_rules{{
    {"update.role", {fact_name::role}, update_rule::role},
    {"update.status", {fact_name::status}, update_rule::status},
    {"update.format_type", {fact_name::status, fact_name::format_type}, update_rule::format_type},
    {"access.privilege", {}, privilege_rule<update_question>},
    {"access.scope", {}, scope_rule<update_question>},
}};

inline std::string_view named_id(const update_question&) { return {}; }
inline probes probes_for(const update_question& q, fact_name id) { return probes_of_type(q.who, id); }

inline judgement<5> judge_update(const update_question& question) { return judge_all(question, update_rules); }

/// For a violated rule.
inline finding find_update(const update_question& q, std::string_view code) {
  finding found;
  tell_access(found, code, access_of(q));
  if (code == "update.role") tell_role(found, q.about);
  if (code == "update.format_type") {
    found.field = "/campaign/format_type";
    if (q.about.format_type) found.observed = *q.about.format_type;
    found.eligible_formats = {3};
  }
  found.fix = fix_of(code, found.field);
  if (code == "update.status") tell_status(found, q, update_rule::status);
  return found;
}

}  // namespace oracle
