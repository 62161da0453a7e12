#include "resend_designs.hpp"

#include "cost/resend_mix.hpp"

#include <cstddef>
#include <cstdio>
#include <string>
#include <vector>

namespace resend_designs {

namespace {

std::vector<std::string> codes(em::rule_set<em::resend_action> rules) {
  std::vector<std::string> all;
  for (const auto rule : rules) all.emplace_back(rule.code());
  return all;
}

std::string joined(const std::vector<std::string>& words) {
  std::string all;
  for (const std::string& word : words) all += ' ' + word;
  return all;
}

bool agree_on(const em::resend_question& asked) {
  const em::resend_verdict ours = em::decide(asked);
  const bool chains = chain::decide(chain::provider_of(asked), asked) == chain_of_ifs::reason::none;
  if (chains != ours.is_allowed()) {
    std::printf("not ok - the chain of ifs says %s, the library says%s\n", chains ? "allowed" : "not allowed",
                ours.is_allowed() ? " allowed" : joined(codes(ours.violated())).c_str());
    return false;
  }
  const virtual_rules::report report = textbook::decide(textbook::provider_of(asked), asked);
  if (report.violated != codes(ours.violated()) || report.unknown != codes(ours.unknown())) {
    std::printf("not ok - the virtual rules say%s, unknown%s; the library says%s, unknown%s\n",
                joined(report.violated).c_str(), joined(report.unknown).c_str(), joined(codes(ours.violated())).c_str(),
                joined(codes(ours.unknown())).c_str());
    return false;
  }
  return true;
}

/// Goes through values one after the other, as the digits of one long number.
class digits {
 public:
  explicit digits(std::size_t number) noexcept : rest_(number) {}

  template <class T, std::size_t N>
  const T& next(const T (&values)[N]) noexcept {
    const T& value = values[rest_ % N];
    rest_ /= N;
    return value;
  }
  bool is_used_up() const noexcept { return rest_ == 0; }

 private:
  std::size_t rest_;
};

em::resend_question question_number(digits& from) {
  using status = em::maybe<em::campaign_status>;
  using role = em::maybe<em::activity_role>;
  using integer = em::maybe<std::int64_t>;
  using count = em::maybe<std::int32_t>;
  using time = em::maybe<em::instant>;
  using text = em::maybe<std::string_view>;
  using list = em::maybe<em::array_view<std::string_view>>;
  static const em::provider* const providers[] = {&em::constant_contact_v3, &em::constant_contact_v3_2026,
                                                  &em::sequenzy};
  // What is allowed stands more than once, or hardly a question would be.
  static const status statuses[] = {{},
                                    em::campaign_status::draft,
                                    em::campaign_status::scheduled,
                                    em::campaign_status::sent,
                                    em::campaign_status::sent,
                                    em::campaign_status::removed};
  static const role roles[] = {em::activity_role::primary_email,
                               {},
                               em::activity_role::primary_email,
                               em::activity_role::permalink,
                               em::activity_role::primary_email};
  static const count formats[] = {5, {}, 5, 3, 5};
  static const count resends[] = {0, {}, 0, 1, 0};
  static const em::maybe<bool> imported[] = {false, {}, false, true};
  static const integer days[] = {{}, 0, {}, 1, {}, 10, 11};
  static const integer minutes[] = {{}, 719, {}, 720, {}, 14'400, 14'401};
  static const time sent_at[] = {{},
                                 resend_mix::now - std::chrono::hours{6},
                                 resend_mix::now - std::chrono::hours{6} + std::chrono::milliseconds{1},
                                 resend_mix::now - std::chrono::hours{24},
                                 resend_mix::now - std::chrono::hours{240}};
  static const text subjects[] = {"Still time", " \t", {}};
  static const list access[] = {{}, em::array_view{resend_mix::privileges}, {}, em::array_view{resend_mix::scopes},
                                {}, em::array_view<std::string_view>{}};

  em::resend_question asked{*from.next(providers), {}, {}, resend_mix::now, {}};
  asked.facts.status = from.next(statuses);
  asked.facts.role = from.next(roles);
  asked.facts.format_type = from.next(formats);
  asked.facts.resends = from.next(resends);
  asked.facts.imported = from.next(imported);
  const time& sent = from.next(sent_at);
  asked.facts.first_sent_at = sent;
  asked.facts.finished_sending_at = sent;
  asked.request.delay_days = from.next(days);
  asked.request.delay_minutes = from.next(minutes);
  asked.request.subject = from.next(subjects);
  asked.account.privileges = from.next(access);
  asked.account.scopes = from.next(access);
  return asked;
}

}  // namespace

bool agree() {
  for (const resend_mix::named_question& each : resend_mix::questions())
    if (!agree_on(each.asked)) return false;

  // Every 997th of all the combinations. 997 is prime to how many values there are of each, so that all have their turn.
  std::size_t compared = 0, allowed = 0;
  for (std::size_t number = 0;; number += 997) {
    digits from{number};
    const em::resend_question asked = question_number(from);
    if (!from.is_used_up()) break;
    if (!agree_on(asked)) return false;
    if (em::decide(asked).is_allowed()) ++allowed;
    ++compared;
  }
  if (allowed == 0 || allowed == compared) {
    std::puts("not ok - the questions compared are all allowed or all not");
    return false;
  }
  std::printf("ok - the chain of ifs and the virtual rules say what the library says, of %zu questions, %zu allowed\n",
              compared, allowed);
  return true;
}

}  // namespace resend_designs
