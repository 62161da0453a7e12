// The resend decision with twenty rules of one's own behind the library's that the policy has no term for, and without
// them, for an instruction counter to watch: what is a rule that is there and does not apply?
//
//   absent_rules --check        compares what the two say
//   absent_rules with 1000      decides the questions of Constant Contact V3 1000 times
//   absent_rules without 1000

#include "cost/hide.hpp"
#include "cost/resend_mix.hpp"

#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <utility>
#include <vector>

namespace with_absent_rules {

namespace em = campaign_rules;

template <int Number>
struct own_term {
  em::term<std::int64_t> own{};
};

template <int... Numbers>
struct own_terms : own_term<Numbers>... {};

struct house_policy : em::resend_policy,
                      own_terms<0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19> {
  house_policy() : em::resend_policy(em::constant_contact_v3.resend) {}
};

inline const house_policy house{};

template <int Number>
struct absent : em::rule {
  static constexpr std::string_view code = "house.absent";
  static constexpr std::string_view demands = "the campaign reached enough contacts";
  static constexpr std::string_view sentence = "the campaign reached {observed} contacts";
  static constexpr std::string_view field = "/campaign/recipients";
  static constexpr auto term = &own_term<Number>::own;

  template <class Question>
  static constexpr em::judgement_of<Question> judge(const Question& asked, std::int64_t minimum) noexcept {
    return em::violated_when(!em::is_at_least(asked[&em::campaign::recipients], minimum));
  }
};

template <int... Numbers>
em::rule_list<absent<Numbers>...> absent_rules(std::integer_sequence<int, Numbers...>);

struct without : em::resend_action {
  using policy = house_policy;
  static const policy& policy_of(const em::provider&) noexcept {
    hide(house);
    return house;
  }
};
struct with : without {};

em::resend::rules list_rules(without);
decltype(em::resend::rules{} + absent_rules(std::make_integer_sequence<int, 20>{})) list_rules(with);

}  // namespace with_absent_rules

namespace {

namespace em = campaign_rules;
using with_absent_rules::with;
using with_absent_rules::without;

template <class Action>
std::vector<em::question<Action>> questions() {
  std::vector<em::question<Action>> made;
  for (const auto& [name, asked] : resend_mix::questions())
    if (&asked.provider == &em::constant_contact_v3)
      made.push_back({asked.provider, asked.facts, asked.request, asked.now, asked.account});
  return made;
}

template <class Action>
long long decide_often(long rounds) {
  long long decisions = 0;
  for (const auto& asked : questions<Action>())
    for (long round = 0; round < rounds; ++round) {
      hide(asked);
      const auto verdict = em::decide(asked);
      hide(verdict.violated().bits());
      hide(verdict.unknown().bits());
      ++decisions;
    }
  return decisions;
}

bool agree() {
  const auto few = questions<without>();
  const auto many = questions<with>();
  bool is_same = !few.empty();
  for (std::size_t place = 0; place < few.size(); ++place)
    is_same = is_same && em::decide(few[place]).violated().bits() == em::decide(many[place]).violated().bits() &&
              em::decide(few[place]).unknown().bits() == em::decide(many[place]).unknown().bits();
  std::printf("%s - rules that the policy has no term for change no verdict\n", is_same ? "ok" : "not ok");
  return is_same;
}

}  // namespace

int main(int argc, char** argv) {
  const std::string_view what = argc > 1 ? argv[1] : "";
  if (what == "--check") return agree() ? EXIT_SUCCESS : EXIT_FAILURE;
  const long rounds = argc > 2 ? std::atol(argv[2]) : 0;
  const long long decisions = what == "with" ? decide_often<with>(rounds) : decide_often<without>(rounds);
  std::printf("done %lld\n", decisions);
  return decisions > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
