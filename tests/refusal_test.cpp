// What a provider itself says when it refuses: which text of its list, and when none.

#include <campaign_rules/refusal.hpp>

#include <campaign_rules/answer.hpp>
#include <campaign_rules/providers/all.hpp>
#include <campaign_rules/resend/plan.hpp>
#include <campaign_rules/well_formed.hpp>

#include "support/check_both.hpp"
#include "support/life_questions.hpp"

#include <string_view>
#include <type_traits>

using namespace questions;

static_assert(std::is_trivially_copyable_v<refusal_text>);
static_assert(noexcept(refusal_text_for(resend_by_v3, decide(resend_by_v3))));

namespace {

template <class Action>
constexpr std::string_view said_to(const question<Action>& asked) {
  const maybe<refusal_text> said = refusal_text_for(asked, decide(asked));
  return said ? said->text : std::string_view{"(nothing)"};
}

// A house that looks at the format before the status, and says nothing about roles.
constexpr refusal_text texts[] = {
    {"", "access.scope", "Not with this token."}, {"resend", "resend.format_type", "Not this format."},
    {"schedule", "resend.status", "never said"},  {"resend", "resend.status", "Not in this status."},
    {"resend", "resend.limit", "Only once."},
};
constexpr provider house = [] {
  provider made = constant_contact_v3;
  made.id = "house";
  made.dialect.refusal_texts = texts;
  return made;
}();
constexpr resend_question by_house = allowed_constant_contact_resend(house);

constexpr resend_question with_format(resend_question asked, std::int32_t format) {
  asked.facts.format_type = format;
  return asked;
}
constexpr resend_question in_status(resend_question asked, campaign_status status) {
  asked.facts.status = status;
  return asked;
}

}  // namespace

TEST_CASE("refusal: what is not refused has no text") {
  CHECK_BOTH(said_to(by_house) == "(nothing)");
  constexpr auto undecided = changed(by_house, [](auto& it) { it.facts.status = {}; });
  CHECK_BOTH(said_to(undecided) == "(nothing)");
  CHECK_BOTH(said_to(resend_by_v2) == "(nothing)");
}

TEST_CASE("refusal: the first text of the list whose rule is violated") {
  CHECK_BOTH(said_to(in_status(by_house, campaign_status::removed)) == "Not in this status.");
  CHECK_BOTH(said_to(with_format(by_house, 1)) == "Not this format.");
  CHECK_BOTH(said_to(with_format(in_status(by_house, campaign_status::removed), 1)) == "Not this format.");
  constexpr auto resent = changed(with_format(by_house, 1), [](auto& it) { it.facts.resends = 1; });
  CHECK_BOTH(said_to(resent) == "Not this format.");
}

TEST_CASE("refusal: a text without an action is that of every action") {
  constexpr auto without_scope = [](auto asked) {
    asked.account.scopes = array_view<std::string_view>{};
    return asked;
  };
  CHECK_BOTH(said_to(without_scope(by_house)) == "Not with this token.");
  CHECK_BOTH(said_to(without_scope(allowed_schedule(house))) == "Not with this token.");
  CHECK_BOTH(said_to(without_scope(with_format(by_house, 1))) == "Not with this token.");
}

TEST_CASE("refusal: where a violated rule has no text, nobody knows which the provider would name") {
  constexpr auto other_role = [](resend_question asked) {
    asked.facts.role = activity_role::permalink;
    return asked;
  };
  CHECK_BOTH(said_to(other_role(by_house)) == "(nothing)");
  CHECK_BOTH(said_to(other_role(with_format(by_house, 1))) == "(nothing)");
}

TEST_CASE("refusal: unknown rules do not matter") {
  constexpr auto unknown_role = changed(with_format(by_house, 1), [](auto& it) { it.facts.role = {}; });
  CHECK_BOTH(decide(unknown_role).unknown().size() == 1);
  CHECK_BOTH(said_to(unknown_role) == "Not this format.");
}

TEST_CASE("refusal: another action's text is not this one's") {
  constexpr auto scheduled =
      changed(allowed_schedule(house), [](auto& it) { it.facts.status = campaign_status::removed; });
  CHECK_BOTH(decide(scheduled).result() == decision::refused);
  CHECK_BOTH(said_to(scheduled) == "(nothing)");
}

TEST_CASE("refusal: Sequenzy says it of the window alone") {
  constexpr auto too_early = changed(resend_by_sequenzy, [](auto& it) { it.facts.finished_sending_at = nine_o_clock; });
  constexpr auto with_a_subject = changed(too_early, [](auto& it) { it.request.subject = "x"; });
  CHECK_BOTH(said_to(too_early) ==
             "Resending to non-openers is only available 6 hours after a campaign finishes sending.");
  CHECK_BOTH(said_to(with_a_subject) == "(nothing)");
}

TEST_CASE("refusal: an answer has it too") {
  constexpr auto too_early = changed(resend_by_sequenzy, [](auto& it) { it.facts.finished_sending_at = nine_o_clock; });
  CHECK_BOTH(answer(too_early).refusal_text()->text == said_to(too_early));
  CHECK_BOTH(answer(too_early).refusal_text()->rule == "resend.window");
  CHECK_BOTH(!answer(resend_by_sequenzy).refusal_text().has_value());
}

TEST_CASE("refusal: MailPoet's access comes first, whatever else is violated") {
  constexpr auto sent_now = [](campaign_status status) {
    send_now_question asked{mailpoet, {}, {}, ten_o_clock};
    asked.facts.status = status;
    asked.facts.has_scheduled_date = true;
    asked.account.subscriber_limit_reached = false;
    return asked;
  };
  constexpr auto sending = sent_now(campaign_status::sending);
  constexpr auto without_right =
      changed(sending, [](auto& it) { it.account.privileges = array_view<std::string_view>{}; });
  constexpr auto over = changed(sending, [](auto& it) { it.account.subscriber_limit_reached = true; });
  CHECK_BOTH(said_to(sending) == "This newsletter is already being sent.");
  CHECK_BOTH(said_to(over) == "Subscribers limit reached.");
  CHECK_BOTH(said_to(without_right) == "You do not have the required permissions.");
  CHECK_BOTH(refusal_text_for(sending, decide(sending))->word == "not_found");
  CHECK_BOTH(refusal_text_for(over, decide(over))->word == "forbidden");
}

TEST_CASE("refusal: listmonk has no text for a resume, and its own for the rest") {
  constexpr auto resumed = from_status<resume_action>(listmonk, campaign_status::draft);
  constexpr auto paused = from_status<pause_action>(listmonk, campaign_status::draft);
  constexpr auto deleted = changed(from_status<delete_action>(listmonk, campaign_status::draft),
                                   [](auto& it) { it.account.privileges = array_view<std::string_view>{}; });
  CHECK_BOTH(decide(resumed).result() == decision::refused);
  CHECK_BOTH(said_to(resumed) == "(nothing)");
  CHECK_BOTH(said_to(paused) == "Only active campaigns can be paused.");
  CHECK_BOTH(decide(deleted).result() == decision::refused);
  CHECK_BOTH(said_to(deleted) == "(nothing)");
  constexpr auto without_right =
      changed(paused, [](auto& it) { it.account.privileges = array_view<std::string_view>{}; });
  CHECK_BOTH(said_to(without_right) == "permission denied: campaigns:send");
}
