// Asks of many campaigns which may be resent now, for an instruction counter to watch.
//
//   sweep_campaigns --check                    compares the library with the chain of ifs
//   sweep_campaigns constant_contact_v3 10     goes through the campaigns 10 times, and prints how many it asked about

#include "bench/sweep.hpp"
#include "cost/hide.hpp"

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace {

namespace em = campaign_rules;

bool agree() {
  const auto among = sweep::campaigns(100'000);
  const std::size_t v3 = sweep::count_allowed<em::constant_contact_v3>(sweep::in_three_days(), among);
  const std::size_t sequenzy = sweep::count_allowed<em::sequenzy>({}, among);
  const bool is_same =
      v3 == sweep::count_allowed(chain_of_ifs::service::constant_contact_v3, sweep::in_three_days(), among) &&
      sequenzy == sweep::count_allowed(chain_of_ifs::service::sequenzy, {}, among);
  const bool is_a_mix = v3 > 0 && v3 < among.size() && sequenzy > 0 && sequenzy < among.size();
  std::printf("%s - of %zu campaigns, %zu may be resent by Constant Contact's rules and %zu by Sequenzy's\n",
              is_same && is_a_mix ? "ok" : "not ok", among.size(), v3, sequenzy);
  return is_same && is_a_mix;
}

}  // namespace

int main(int argc, char** argv) {
  const std::string_view what = argc > 1 ? argv[1] : "";
  if (what == "--check") return agree() ? EXIT_SUCCESS : EXIT_FAILURE;

  const long rounds = argc > 2 ? std::atol(argv[2]) : 0;
  const bool is_v3 = what == em::constant_contact_v3.id;
  if ((!is_v3 && what != em::sequenzy.id) || rounds < 1) return EXIT_FAILURE;
  const auto among = sweep::campaigns(10'000);
  const em::resend_request ask = is_v3 ? sweep::in_three_days() : em::resend_request{};
  for (long round = 0; round < rounds; ++round) {
    hide(among);
    hide(ask);
    const std::size_t allowed = is_v3 ? sweep::count_allowed<em::constant_contact_v3>(ask, among)
                                      : sweep::count_allowed<em::sequenzy>(ask, among);
    hide(allowed);
  }
  std::printf("done %lld\n", static_cast<long long>(among.size()) * rounds);
  return EXIT_SUCCESS;
}
