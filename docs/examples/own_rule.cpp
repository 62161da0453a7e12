// The rule that docs/design.md takes as its example; see first_decision.cpp for the marks.

#include <campaign_rules/campaign_rules.hpp>

#include <iostream>

namespace em = campaign_rules;

namespace {

struct resend_policy {
  em::term<std::int64_t> recipients_at_least{};
};

// [rule]
struct recipients : em::rule {
  static constexpr std::string_view code = "resend.recipients";
  static constexpr std::string_view demands = "the campaign reached enough contacts to be worth a resend";
  static constexpr std::string_view sentence = "the campaign reached {observed} contacts, expected {minimum} or more";
  static constexpr std::string_view field = "/campaign/recipients";
  static constexpr em::remedy fix = em::remedy::never;
  static constexpr auto term = &resend_policy::recipients_at_least;

  static constexpr em::judgement judge(const em::resend_question& asked, std::int64_t minimum) noexcept {
    return em::violated_when(!em::is_at_least(asked.campaign.recipients, minimum));
  }
  static constexpr void describe(em::finding& found, const em::resend_question& asked, std::int64_t minimum) noexcept {
    if (asked.campaign.recipients) found.observed = *asked.campaign.recipients;
    found.minimum = minimum;
  }
};
// [rule end]

void judged() {
  // [judged]
  em::campaign spring;
  for (const int reached : {99, 100}) {
    spring.recipients = reached;
    const em::resend_question question{em::sequenzy, spring, {}, em::utc(2026, 11, 22)};
    std::cout << reached << ": " << em::wire_name(recipients::judge(question, 100).result()) << '\n';
  }
  spring.recipients.reset();
  const em::resend_question question{em::sequenzy, spring, {}, em::utc(2026, 11, 22)};
  const em::judgement open = recipients::judge(question, 100);
  std::cout << "not known: " << em::wire_name(open.result());
  for (const em::fact_id fact : open.hangs_on()) std::cout << ", hangs on " << em::info(fact).path << '\n';
  // [judged end]
}

static_assert(em::info_of<recipients>.is_about_facts());
static_assert(!(resend_policy{}.*recipients::term));

}  // namespace

int main() {
  std::cout << "[judged]\n";
  judged();
}
