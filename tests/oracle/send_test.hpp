#pragma once

// The action `send_test`, a preview to a few addresses, on V2 and on the later V3. The question counts the addresses:
// all entries as they stand, and how many of them are verified, which matters on V2 alone.

#include "access.hpp"
#include "finding.hpp"
#include "lift.hpp"
#include "words.hpp"

#include <array>
#include <cstdint>
#include <string_view>

namespace oracle {

enum class test_format : std::uint8_t { html, text, html_and_text };

struct send_test_question {
  profile who{};
  campaign_rules::campaign about{};
  campaign_rules::account by{};
  std::int64_t addresses = 0;  // absent and empty are the same
  std::int64_t verified = 0;
  maybe<test_format> format{};
};

constexpr bool has_send_test(profile who) {
  return who == profile::constant_contact_v2 || who == profile::constant_contact_v3_2026;
}

inline access access_of(const send_test_question& q) {
  if (q.who == profile::constant_contact_v2) return {"campaign:send", {}};
  if (q.who == profile::constant_contact_v3_2026) return {"campaign:send", "campaign_data"};
  return {};
}

/// How many addresses count against the quota.
inline std::int64_t counted(const send_test_question& q) {
  return q.who == profile::constant_contact_v2 ? q.addresses - q.verified : q.addresses;
}

namespace send_test_rule {

inline single status(const send_test_question& q, const complete& facts) {
  if (q.who != profile::constant_contact_v2) return single::moot;
  return violated_when(facts.status != campaign_status::draft && facts.status != campaign_status::sent &&
                       facts.status != campaign_status::scheduled);
}

inline single role(const send_test_question& q, const complete& facts) {
  if (q.who != profile::constant_contact_v3_2026) return single::moot;
  return violated_when(facts.role != activity_role::primary_email);
}

inline single addresses_required(const send_test_question& q, const complete&) {
  if (!has_send_test(q.who)) return single::moot;
  return violated_when(q.addresses == 0);
}

inline single addresses_limit(const send_test_question& q, const complete&) {
  if (!has_send_test(q.who)) return single::moot;
  if (q.addresses == 0) return single::moot;
  return violated_when(q.addresses > 5);
}

inline single quota(const send_test_question& q, const complete& facts) {
  if (!has_send_test(q.who)) return single::moot;
  if (counted(q) == 0) return single::moot;
  return violated_when(facts.test_addresses_used + counted(q) > 50);
}

inline single format_required(const send_test_question& q, const complete&) {
  if (q.who != profile::constant_contact_v2) return single::moot;
  return violated_when(!q.format);
}

inline single content(const send_test_question& q, const complete& facts) {
  if (q.who != profile::constant_contact_v2) return single::moot;
  return violated_when(facts.email_content_format == content_format::xhtml);
}

}  // namespace send_test_rule

inline constexpr std::array<rule<send_test_question>, 9> send_test_rules{{
    {"send_test.status", {fact_name::status}, send_test_rule::status},
    {"send_test.role", {fact_name::role}, send_test_rule::role},
    {"send_test.addresses.required", {}, send_test_rule::addresses_required},
    {"send_test.addresses.limit", {}, send_test_rule::addresses_limit},
    {"send_test.quota", {fact_name::account_test_addresses_used}, send_test_rule::quota},
    {"send_test.format.required", {}, send_test_rule::format_required},
    {"send_test.content_format", {fact_name::email_content_format}, send_test_rule::content},
    {"access.privilege", {}, privilege_rule<send_test_question>},
    {"access.scope", {}, scope_rule<send_test_question>},
}};

inline std::string_view named_id(const send_test_question&) { return {}; }

inline probes probes_for(const send_test_question& q, fact_name id) {
  probes all = probes_of_type(q.who, id);
  const std::int64_t room = 50 - counted(q);  // used up to here leaves room for those counted
  if (id == fact_name::account_test_addresses_used && room >= 0) all.add(room), all.add(room + 1);
  return all;
}

inline judgement<9> judge_send_test(const send_test_question& question) { return judge_all(question, send_test_rules); }

constexpr std::int64_t at_least_none(std::int64_t left) { return left < 0 ? 0 : left; }

/// For a violated rule.
inline finding find_send_test(const send_test_question& q, std::string_view code) {
  finding found;
  tell_access(found, code, access_of(q));
  if (code == "send_test.role") tell_role(found, q.about);
  if (code == "send_test.addresses.required") found.field = "/request/email_addresses";
  if (code == "send_test.addresses.limit") {
    found.field = "/request/email_addresses";
    found.observed = q.addresses;
    found.maximum = 5;
  }
  if (code == "send_test.quota") {
    found.field = "/account/test_addresses_used";
    found.maximum = 50;
    if (q.by.test_addresses_used) {
      found.observed = *q.by.test_addresses_used + counted(q);
      found.remaining = at_least_none(std::int64_t{50} - *q.by.test_addresses_used);
    }
  }
  if (code == "send_test.format.required") found.field = "/request/format";
  if (code == "send_test.content_format") found.field = "/campaign/email_content_format";
  found.fix = fix_of(code, found.field);
  if (code == "send_test.status") tell_status(found, q, send_test_rule::status);
  if (code == "send_test.quota") found.fix = counted(q) <= 50 ? fix_kind::wait : fix_kind::change_request;
  return found;
}

struct send_test_plan {
  int messages_per_address = 1;
  std::int64_t counted = 0;
  maybe<std::int64_t> remaining{};
};

/// For an allowed one.
inline send_test_plan plan_send_test(const send_test_question& q) {
  send_test_plan plan;
  if (q.who == profile::constant_contact_v2 && *q.format == test_format::html_and_text) plan.messages_per_address = 2;
  plan.counted = counted(q);
  if (q.by.test_addresses_used)
    plan.remaining = at_least_none(50 - std::int64_t{*q.by.test_addresses_used} - counted(q));
  return plan;
}

}  // namespace oracle
