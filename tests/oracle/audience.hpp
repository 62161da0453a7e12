#pragma once

// Audiences: which contacts a send reaches, and why the others are not reached.

#include <campaign_rules/instant.hpp>

#include <cstdint>

namespace oracle {

enum class audience : std::uint8_t { everyone, non_openers_or_unsent, non_openers, not_yet_received, added_since };

enum class reach : std::uint8_t { included, not_a_member, unsubscribed, opened, already_received, added_before };

struct contact {
  bool member = false;      // in the chosen lists or segment
  bool was_sent = false;    // was sent the primary
  bool has_opened = false;  // opened it
  bool is_unsubscribed = false;
  campaign_rules::instant added_at{};
};

/// `since` is read for `added_since` alone. Reasons are looked for in the order in which they are documented.
inline reach classify(audience of, campaign_rules::instant since, const contact& who) {
  if (!who.member) return reach::not_a_member;
  if (who.is_unsubscribed) return reach::unsubscribed;
  switch (of) {
    case audience::everyone: break;
    case audience::non_openers_or_unsent:
    case audience::non_openers:
      if (who.has_opened) return reach::opened;
      break;
    case audience::not_yet_received:
      if (who.was_sent) return reach::already_received;
      break;
    case audience::added_since:
      if (who.added_at <= since) return reach::added_before;
      break;
  }
  return reach::included;
}

}  // namespace oracle
