#pragma once

// A sweep: which of a million campaigns may be resent now? The campaigns lie in memory as a service would keep them, one
// struct after the other; a question is made of each, decided and forgotten.
//
// The mix is made by arithmetic, the same on every machine: of a hundred campaigns some 76 are sent, 12 drafts, 6
// scheduled and 6 in another status; of those that were sent, each hour of the last two weeks has as many; 10 are not a
// primary email, 10 of an old format, 20 resent already, 5 imported, and of 2 nobody knows how often they were resent.

#include <campaign_rules/providers/all.hpp>
#include <campaign_rules/resend/rules.hpp>

#include "chain_of_ifs.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace sweep {

namespace em = campaign_rules;

inline constexpr em::instant now = em::utc(2026, 11, 22, 10, 0);

/// Numbers that look like chance: the upper bits of a linear congruence.
class dice {
 public:
  /// From 0 to below `sides`.
  std::uint32_t roll(std::uint32_t sides) noexcept {
    state_ = state_ * 6364136223846793005u + 1442695040888963407u;
    return static_cast<std::uint32_t>(state_ >> 33) % sides;
  }

 private:
  std::uint64_t state_ = 2026;
};

inline em::campaign_status any_status(dice& chance) noexcept {
  using status = em::campaign_status;
  const std::uint32_t percent = chance.roll(100);
  if (percent < 76) return status::sent;
  if (percent < 88) return status::draft;
  if (percent < 94) return status::scheduled;
  return percent < 97 ? status::sending : status::failed;
}

inline em::campaign any_campaign(dice& chance) noexcept {
  em::campaign made;
  made.status = any_status(chance);
  made.role = chance.roll(10) != 0 ? em::activity_role::primary_email : em::activity_role::permalink;
  made.format_type = chance.roll(10) != 0 ? 5 : 3;
  if (chance.roll(50) != 0) made.resends = chance.roll(5) != 0 ? 0 : 1;
  made.imported = chance.roll(20) == 0;
  const em::instant sent = now - std::chrono::minutes{chance.roll(14 * 24 * 60)};
  if (made.status == em::campaign_status::sent) {
    made.first_sent_at = sent;
    made.finished_sending_at = sent + std::chrono::minutes{10};
  }
  made.name = "Spring sale";
  made.subject = "Save big on everything";
  return made;
}

inline std::vector<em::campaign> campaigns(std::size_t how_many) {
  std::vector<em::campaign> made;
  made.reserve(how_many);
  dice chance;
  while (made.size() < how_many) made.push_back(any_campaign(chance));
  return made;
}

/// Three days after the first send. Sequenzy takes no delay and no subject: its request is empty.
inline em::resend_request in_three_days() noexcept {
  em::resend_request made;
  made.delay_days = 3;
  made.subject = "There is still time to save big!";
  return made;
}

/// How many may be resent now, decided by the library for a provider that the program knows.
template <const em::provider& By>
std::size_t count_allowed(const em::resend_request& ask, const std::vector<em::campaign>& among) noexcept {
  std::size_t allowed = 0;
  for (const em::campaign& each : among) {
    const em::resend_question asked{By, each, ask, now, {}};
    if (em::decide<By>(asked).is_allowed()) ++allowed;
  }
  return allowed;
}

/// The same by the chain of ifs, which needs no question.
inline std::size_t count_allowed(chain_of_ifs::service by, const em::resend_request& ask,
                                 const std::vector<em::campaign>& among) noexcept {
  std::size_t allowed = 0;
  for (const em::campaign& each : among) {
    if (chain_of_ifs::first_reason(by, each, ask, now, {}) == chain_of_ifs::reason::none) ++allowed;
  }
  return allowed;
}

}  // namespace sweep
