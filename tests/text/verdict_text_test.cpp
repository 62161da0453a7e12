#include <campaign_rules/text/verdict_text.hpp>

#include "support/questions.hpp"

#include <doctest/doctest.h>

#include <cstdint>

using namespace questions;

TEST_CASE("a verdict as text is its decision and the codes behind it") {
  CHECK(to_text(decide(resend_by_v3)) == "allowed");
  CHECK(to_text(decide(resend_by_v2)) == "not_offered");

  const auto refused = changed(resend_by_v3, [](auto& it) { it.facts.resends = 1; });
  CHECK(to_text(decide(refused)) == "refused: resend.limit");
  const auto undecided = changed(resend_by_v3, [](auto& it) { it.facts.resends = {}; });
  CHECK(to_text(decide(undecided)) == "undecided (unknown: resend.limit)");
  const auto early = changed(resend_by_sequenzy, [](auto& it) { it.facts.finished_sending_at = nine_o_clock; });
  CHECK(to_text(decide(early)) == "refused: resend.window");
}

TEST_CASE("a verdict as text has the codes in catalogue order, violated before unknown") {
  using rules = rule_set<resend_action>;
  constexpr auto role = rule_id<resend_action>::of<resend::role>();
  constexpr auto limit = rule_id<resend_action>::of<resend::limit>();
  constexpr auto scope = rule_id<resend_action>::of<access_scope<resend_policy>>();

  CHECK(to_text(resend_verdict{rules{limit} | rules{role}, rules{scope}}) ==
        "refused: resend.role, resend.limit (unknown: access.scope)");
  CHECK(to_text(resend_verdict{rules{}, rules{scope} | rules{limit}}) ==
        "undecided (unknown: resend.limit, access.scope)");
  CHECK(to_text(resend_verdict{rules{}, rules{}}) == "allowed");
}
