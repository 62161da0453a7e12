#pragma once

// Audiences: which contacts a send reaches, and why the others are not reached.

#include <campaign_rules/instant.hpp>

#include <cstdint>

namespace oracle {

enum class audience : std::uint8_t {
  everyone,
  non_openers_or_unsent,
  non_openers,
  not_yet_received,
  added_since,
  recipients_without_open,
  recipients_without_click,
  new_subscribers,
  recipients_without_purchase,
};

enum class reach : std::uint8_t {
  included,
  not_a_member,
  unsubscribed,
  opened,
  already_received,
  added_before,
  not_sent,
  clicked,
  purchased,
};

struct contact {
  bool member = false;      // in the chosen lists or segment
  bool was_sent = false;    // was sent the primary
  bool has_opened = false;  // opened it
  bool is_unsubscribed = false;
  bool has_clicked = false;    // in the primary
  bool has_purchased = false;  // because of the primary
  campaign_rules::instant added_at{};
};

/// `since` is read for `added_since` and `new_subscribers` alone. Reasons are looked for in the order in which they are documented.
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
    case audience::recipients_without_open:
      if (!who.was_sent) return reach::not_sent;
      if (who.has_opened) return reach::opened;
      break;
    case audience::recipients_without_click:
      if (!who.was_sent) return reach::not_sent;
      if (who.has_clicked) return reach::clicked;
      break;
    case audience::new_subscribers:
      if (who.was_sent) return reach::already_received;
      if (who.added_at <= since) return reach::added_before;
      break;
    case audience::recipients_without_purchase:
      if (!who.was_sent) return reach::not_sent;
      if (who.has_purchased) return reach::purchased;
      break;
  }
  return reach::included;
}

}  // namespace oracle
