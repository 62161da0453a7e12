// Whoever can decide has the warnings too: they stand where the rules are, and a header that has one has both.

#include <campaign_rules/answer.hpp>
#include <campaign_rules/providers/constant_contact_v3_2026.hpp>
#if WRONG == 1  // a decision without the header of the rules: list_rules
#include <campaign_rules/resend/policy.hpp>
#else
#include <campaign_rules/resend/rules.hpp>
#endif

using namespace campaign_rules;

constexpr resend_question both_delays{constant_contact_v3_2026, {}, {3, 4320}, utc(2026, 11, 22)};
constexpr decision decided = answer(both_delays).result();
static_assert(warnings_of<resend_action>::size > 0);
