// The resend decision over the named mix of questions, for an instruction counter to watch: this library's, and those of
// the two peers that tests/bench has.
//
//   decide_mix --check                    compares what the three say, over many questions
//   decide_mix library 1000               decides the whole mix 1000 times
//   decide_mix chain 1000 closed          decides one question 1000 times, with the chain of ifs
//   decide_mix known 1000 v3              those by Constant Contact V3, which the program names
//   decide_mix virtual 1000 fails         those of the mix in which something is violated; `holds`: those allowed
//   decide_mix --names                    prints the questions' names
//
// It prints `done N`, the number that it decided. What a decision costs is the difference between two runs divided
// by the difference of their decisions, so that starting, making the questions and printing do not count: the script
// `instructions` does that.

#include "bench/resend_designs.hpp"
#include "cost/hide.hpp"
#include "cost/resend_mix.hpp"

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace {

namespace em = campaign_rules;
using resend_mix::named_question;

bool is_wanted(const named_question& each, std::string_view which) {
  const em::resend_verdict verdict = em::decide(each.asked);
  if (which == "holds") return verdict.is_allowed();
  if (which == "v3") return &each.asked.provider == &em::constant_contact_v3;
  if (which == "fails") return !verdict.violated().empty();
  return which.empty() || which == each.name;
}

template <class Design>
long long decide_often(const Design& design, long rounds, std::string_view which) {
  long long decisions = 0;
  for (const named_question& each : resend_mix::questions()) {
    if (!is_wanted(each, which)) continue;
    const auto by = design.provider_of(each.asked);
    for (long round = 0; round < rounds; ++round) {
      hide(each);
      design.use(design.decide(by, each.asked), [](const auto& said) { hide(said); });
      ++decisions;
    }
  }
  return decisions;
}

}  // namespace

int main(int argc, char** argv) {
  const std::string_view what = argc > 1 ? argv[1] : "";
  if (what == "--check") return resend_designs::agree() ? EXIT_SUCCESS : EXIT_FAILURE;
  if (what == "--names") {
    for (const named_question& each : resend_mix::questions())
      std::printf("%.*s\n", static_cast<int>(each.name.size()), each.name.data());
    return EXIT_SUCCESS;
  }
  const long rounds = argc > 2 ? std::atol(argv[2]) : 0;
  const std::string_view which = argc > 3 ? argv[3] : "";

  long long decisions = 0;
  if (what == "library")
    decisions = decide_often(resend_designs::library{}, rounds, which);
  else if (what == "known")
    decisions = decide_often(resend_designs::known{}, rounds, which);
  else if (what == "chain")
    decisions = decide_often(resend_designs::chain{}, rounds, which);
  else if (what == "virtual")
    decisions = decide_often(resend_designs::textbook{}, rounds, which);
  std::printf("done %lld\n", decisions);
  return decisions > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
