#pragma once

// The action `cancel_resend`, on both V3: may the resend of this primary be deleted?

#include "access.hpp"
#include "finding.hpp"
#include "lift.hpp"
#include "words.hpp"

#include <array>
#include <string_view>

namespace oracle {

struct cancel_resend_question {
  profile who{};
  campaign_rules::campaign about{};
  campaign_rules::account by{};
  std::string_view resend_request_id{};  // of the path
};

inline access access_of(const cancel_resend_question& q) {
  if (is_v3(q.who)) return {"campaign:send", "campaign_data"};
  return {};
}

namespace cancel_resend_rule {

inline single exists(const cancel_resend_question& q, const complete& facts) {
  if (!is_v3(q.who)) return single::moot;
  return violated_when(facts.resends == 0);
}

inline single request_id(const cancel_resend_question& q, const complete& facts) {
  if (!is_v3(q.who)) return single::moot;
  if (facts.resends == 0) return single::moot;
  if (facts.resend_state == resend_progress::draft) return violated_when(q.resend_request_id != "DRAFT");
  return violated_when(q.resend_request_id != facts.resend_request_id);
}

inline single sent(const cancel_resend_question& q, const complete& facts) {
  if (!is_v3(q.who)) return single::moot;
  if (facts.resends == 0) return single::moot;
  return violated_when(facts.resend_state == resend_progress::sent);
}

}  // namespace cancel_resend_rule

inline constexpr std::array<rule<cancel_resend_question>, 5> cancel_resend_rules{{
    {"cancel_resend.exists", {fact_name::resends}, cancel_resend_rule::exists},
    {"cancel_resend.request_id",
     {fact_name::resends, fact_name::resend_state, fact_name::resend_request_id},
     cancel_resend_rule::request_id},
    {"cancel_resend.sent", {fact_name::resends, fact_name::resend_state}, cancel_resend_rule::sent},
    {"access.privilege", {}, privilege_rule<cancel_resend_question>},
    {"access.scope", {}, scope_rule<cancel_resend_question>},
}};

inline std::string_view named_id(const cancel_resend_question& q) { return q.resend_request_id; }
inline probes probes_for(const cancel_resend_question& q, fact_name id) { return probes_of_type(q.who, id); }

inline judgement<5> judge_cancel_resend(const cancel_resend_question& question) {
  return judge_all(question, cancel_resend_rules);
}

/// For a violated rule.
inline finding find_cancel_resend(const cancel_resend_question& q, std::string_view code) {
  finding found;
  tell_access(found, code, access_of(q));
  if (code == "cancel_resend.exists") found.field = "/campaign/resends";
  if (code == "cancel_resend.request_id") {
    found.field = "/request/resend_request_id";
    found.observed_word = q.resend_request_id;
  }
  if (code == "cancel_resend.sent") found.field = "/campaign/resend_state";
  found.fix = fix_of(code, found.field);
  return found;
}

}  // namespace oracle
