#include <campaign_rules/decide.hpp>
#include <campaign_rules/providers/all.hpp>

#include "support/check_both.hpp"
#include "support/questions.hpp"

#include <cstddef>
#include <string_view>
#include <utility>

using namespace questions;

// decide<provider>, the form for a provider that the compiler knows, says what decide says.

namespace {

constexpr citation handbook{"House rules", "https://intranet.example/mail", basis::house};

/// Constant Contact's rules, but for the days that a resend may wait.
constexpr provider make_house() noexcept {
  provider made = constant_contact_v3;
  made.id = "house";
  made.resend.delay_days = {{2, 5}, handbook};
  made.resend.eligible_roles = {};
  return made;
}
constexpr provider house = make_house();

/// Goes through values one after the other, as the digits of one long number.
class digits {
 public:
  explicit digits(std::size_t number) noexcept : rest_(number) {}

  template <class T, std::size_t N>
  T next(const T (&values)[N]) noexcept {
    const T value = values[rest_ % N];
    rest_ /= N;
    return value;
  }
  bool is_used_up() const noexcept { return rest_ == 0; }

 private:
  std::size_t rest_;
};

resend_question resend_number(const provider& by, digits& from) {
  using status = maybe<campaign_status>;
  using integer = maybe<std::int64_t>;
  static constexpr std::string_view granted[] = {"campaign:send", "campaign:read", "campaign_data"};
  resend_question asked{by, {}, {}, ten_o_clock};
  asked.facts.status = from.next<status>({{}, campaign_status::sent, campaign_status::draft, campaign_status::removed});
  asked.facts.role = from.next<maybe<activity_role>>({activity_role::primary_email, {}, activity_role::permalink});
  asked.facts.format_type = from.next<maybe<std::int32_t>>({5, {}, 3});
  asked.facts.resends = from.next<maybe<std::int32_t>>({0, {}, 1});
  asked.facts.imported = from.next<maybe<bool>>({false, {}, true});
  const auto sent = from.next<maybe<instant>>(
      {ten_o_clock - std::chrono::hours{6}, {}, ten_o_clock - std::chrono::hours{24}, (instant::min)()});
  asked.facts.first_sent_at = sent;
  asked.facts.finished_sending_at = sent;
  asked.request.delay_days = from.next<integer>({{}, 0, 1, 10, 11});
  asked.request.delay_minutes = from.next<integer>({{}, 719, 720, 14'400, 14'401});
  asked.request.subject = from.next<maybe<std::string_view>>({"Still time", {}, " \t"});
  const auto access =
      from.next<maybe<array_view<std::string_view>>>({{}, array_view{granted}, array_view<std::string_view>{}});
  asked.account.privileges = access;
  asked.account.scopes = access;
  return asked;
}

/// The same of a provider whose requests have no delay in days or minutes.
resend_question other_resend_number(const provider& by, digits& from) {
  using count = maybe<std::int32_t>;
  using flag = maybe<bool>;
  resend_question asked{by, {}, {}, ten_o_clock};
  asked.facts.status = from.next<maybe<campaign_status>>({campaign_status::sent, {}, campaign_status::draft});
  asked.facts.role = activity_role::primary_email;
  asked.facts.kind = by.resend.eligible_kinds ? by.resend.eligible_kinds->begin()[0] : std::string_view{"any"};
  asked.facts.subject = from.next<maybe<std::string_view>>({"May", {}, "June"});
  asked.facts.resends = from.next<count>({0, {}, 1});
  asked.facts.resends_delivered = from.next<count>({0, {}, 1, 3});
  asked.facts.resends_in_progress = from.next<count>({0, {}, 1});
  const auto sent = from.next<maybe<instant>>(
      {ten_o_clock - std::chrono::hours{30}, {}, ten_o_clock, ten_o_clock - std::chrono::hours{300}});
  asked.facts.first_sent_at = asked.facts.finished_sending_at = sent;
  asked.facts.last_resend_completed_at = asked.facts.resend_requested_at = sent;
  asked.facts.recipients = 10;
  asked.facts.unique_openers = from.next<count>({9, {}, 10});
  asked.facts.remaining_recipients = from.next<count>({1, {}, 0});
  const auto said = from.next<flag>({true, {}, false});
  asked.facts.sends_email = asked.facts.resendable = asked.account.tracks_opens = said;
  asked.account.subscriber_limit_reached = from.next<flag>({false, {}, true});
  asked.account.plan = from.next<maybe<std::string_view>>({"standard", {}, "free"});
  asked.request.subject = "may";
  asked.request.audience = audience::recipients_without_open;
  asked.request.has_delay = from.next<flag>({false, true, {}}) == true;
  if (asked.request.has_delay) asked.request.delay_amount = 3;
  asked.request.delay_unit = delay_unit::days;
  asked.request.date = from.next<maybe<instant>>({ten_o_clock + std::chrono::hours{1}, {}, ten_o_clock});
  asked.request.has_settings = asked.request.date.has_value();
  asked.request.strategy = sending_strategy::scheduled;
  return asked;
}

/// How many resends by `asked_of` are decided otherwise when the compiler is told that it is `By`.
template <const provider& By>
int differences_of_resends(const provider& asked_of) {
  int differences = 0, allowed = 0;
  for (std::size_t number = 0;; number += 97) {  // prime to how many values there are of each
    digits from{number};
    const bool has_delays = asked_of.resend.body == resend_body::delays;
    const resend_question asked = has_delays ? resend_number(asked_of, from) : other_resend_number(asked_of, from);
    if (!from.is_used_up()) break;
    if (decide<By>(asked) != decide(asked)) ++differences;
    if (decide(asked).is_allowed()) ++allowed;
  }
  CHECK((allowed > 0) == offers<resend_action>(asked_of));
  return differences;
}

/// The same for an action of which nothing is asked, with each status, known or not.
template <const provider& By, class Action>
int differences_of(Action, const provider& asked_of) {
  int differences = 0;
  for (std::size_t place = 0; place <= wire_names<campaign_status>::words.size(); ++place) {
    question<Action> asked{asked_of, {}, {}, ten_o_clock};
    if constexpr (acts_on_campaign<Action>)
      if (place > 0) asked.facts.status = static_cast<campaign_status>(place - 1);
    asked.account.in_good_standing = place % 2 == 0;
    if (decide<By>(asked) != decide(asked)) ++differences;
  }
  return differences;
}

template <const provider& By>
void says_what_decide_says() {
  CAPTURE(By.id);
  provider copy = By;
  for (const provider* asked_of : {&By, static_cast<const provider*>(&copy), &house, &sequenzy, &constant_contact_v3}) {
    CAPTURE(asked_of->id);
    CHECK(differences_of_resends<By>(*asked_of) == 0);
    all_actions::for_each([&](auto action) { CHECK(differences_of<By>(action, *asked_of) == 0); });
  }
}

template <std::size_t... Places>
void says_what_decide_says(std::index_sequence<Places...>) {
  (says_what_decide_says<*all_providers[Places]>(), ...);
}

}  // namespace

TEST_CASE("decide<provider> says what decide says, for every provider of the library") {
  says_what_decide_says(std::make_index_sequence<all_providers.size()>{});
}

TEST_CASE("decide<provider> says what decide says, for a provider of one's own") { says_what_decide_says<house>(); }

TEST_CASE("an edited copy is decided by its own terms, whatever the compiler is told") {
  provider edited = constant_contact_v3;
  edited.resend.resends_per_primary = {2, handbook};
  auto again = changed(resend_question{edited, resend_by_v3.facts, resend_by_v3.request, ten_o_clock},
                       [](auto& it) { it.facts.resends = 1; });
  CHECK(decide<constant_contact_v3>(again).is_allowed());
  edited.resend.resends_per_primary = {1, handbook};
  CHECK(decide<constant_contact_v3>(again).is_violated<resend::limit>());
  edited.resend.offered = {};
  CHECK(decide<constant_contact_v3>(again).result() == decision::not_offered);
}

TEST_CASE("it can be asked at compile time, about another provider as well") {
  CHECK_BOTH(decide<constant_contact_v3>(resend_by_v3).is_allowed());
  CHECK_BOTH(decide<sequenzy>(resend_by_sequenzy).is_allowed());
  CHECK_BOTH(decide<constant_contact_v3>(resend_by_sequenzy).is_allowed());
  CHECK_BOTH(decide<constant_contact_v2>(resend_by_v2).result() == decision::not_offered);
  CHECK_BOTH(noexcept(decide<constant_contact_v3>(resend_by_v3)));
}
