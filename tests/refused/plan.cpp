// A plan is never silently nothing.

#include <campaign_rules/answer.hpp>
#include <campaign_rules/plan.hpp>
#include <campaign_rules/providers/constant_contact_v3.hpp>
#include <campaign_rules/resend/rules.hpp>
#include <campaign_rules/update.hpp>

using namespace campaign_rules;

const resend_question resending{constant_contact_v3, {}, {}, utc(2026, 11, 22)};
const update_question updating{constant_contact_v3, {}, {}, utc(2026, 11, 22)};

#if WRONG == 1  // a plan whose header is not included: include the header of this action's plan
const bool is_planned = plan(resending).has_value();
#else
#if WRONG == 2  // the plan of an answer, without its header: include the header of this action's plan|incomplete
const auto planned = answer(resending).plan();
#else
const decision decided = answer(resending).result();  // what needs no plan needs no header of one
#endif
#include <campaign_rules/resend/plan.hpp>
const bool is_planned = plan(resending).has_value();
#endif
const bool is_nothing = plan(updating).has_value();

struct own_action : update_action {};
struct own_plan {};
template <class Question>
constexpr own_plan make_plan(own_action, const Question&) noexcept {
  return {};
}
struct other_action : own_action {
  using plan = own_plan;
};
#if WRONG == 3  // a make_plan whose type the action does not name: an action that has a make_plan names its type
const bool is_own = plan(question<own_action>{constant_contact_v3, {}, {}, utc(2026, 11, 22)}).has_value();
#else
const bool is_own = plan(question<other_action>{constant_contact_v3, {}, {}, utc(2026, 11, 22)}).has_value();
#endif
