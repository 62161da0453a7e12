// A campaign's life, each byte a choice: which action is tried next, with which request, and how much time passes. What
// is required on the way stands in campaign_life.hpp.

#include "../tests/support/campaign_life.hpp"

#include "target.hpp"

CAMPAIGN_RULES_FUZZ_TARGET(action_sequences) {
  using namespace campaign_rules;
  const provider& by = *all_providers[input.take_byte() % all_providers.size()];
  campaign_life life{by, [&input](std::size_t size) { return input.take_byte() % size; },
                     [&input](bool holds, const char* what) { input.require(holds, what); }};
  for (int steps = 0; steps < 200 && !input.text().empty(); ++steps) life.step();
}
