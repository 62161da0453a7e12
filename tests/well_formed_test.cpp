// Texts for refusals that cannot be said; the rest of a provider's form is in provider_test.cpp.

#include <campaign_rules/well_formed.hpp>

#include <campaign_rules/providers/all.hpp>

#include "support/check_both.hpp"

#include <string_view>

using namespace campaign_rules;

namespace {

constexpr bool says(const refusal_text& said, refusal_shape body = refusal_shape::error) {
  const refusal_text texts[] = {{"resend", "resend.status", "fine", "word"}, said};
  provider house = constant_contact_v3;
  house.dialect.refusal_texts = texts;
  house.dialect.refusal_body = body;
  return well_formed(house);
}

}  // namespace

TEST_CASE("a text for a refusal names an action and one of its rules") {
  CHECK_BOTH(says({"resend", "resend.window", "Too early."}));
  CHECK_BOTH(says({"send_now", "send_now.status", "Not now."}));
  CHECK_BOTH(says({"delete", "access.privilege", "Not you."}));
  CHECK_BOTH(!says({"destroy", "resend.window", "Too early."}));
  CHECK_BOTH(!says({"Resend", "resend.window", "Too early."}));
  CHECK_BOTH(!says({"schedule", "resend.window", "Too early."}));
  CHECK_BOTH(!says({"resend", "resend.windows", "Too early."}));
  CHECK_BOTH(!says({"resend", "", "Too early."}));
}

TEST_CASE("a text for every action is that of a rule that every action has") {
  CHECK_BOTH(says({"", "access.privilege", "Not you."}));
  CHECK_BOTH(!says({"", "resend.window", "Too early."}));
  CHECK_BOTH(!says({"", "", "Too early."}));
}

TEST_CASE("a text for a refusal says something, and has a word where the body does") {
  CHECK_BOTH(!says({"resend", "resend.window", ""}));
  CHECK_BOTH(says({"resend", "resend.window", "Too early.", "bad_request"}, refusal_shape::errors));
  CHECK_BOTH(!says({"resend", "resend.window", "Too early."}, refusal_shape::errors));
  CHECK_BOTH(says({"resend", "resend.window", "Too early."}, refusal_shape::message));
  CHECK_BOTH(says({"resend", "resend.window", "Too early."}, refusal_shape::success_and_error));
}
