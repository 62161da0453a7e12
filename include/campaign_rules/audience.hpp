#pragma once

// audience: whom a send reaches, and whether it reaches one contact.
//
//   contact reader;
//   reader.is_member = true;
//   reader.was_sent = true;
//   reader.has_opened = true;
//   classify(audience::non_openers, reader);                          // reach::opened
//   count_reach(audience::everyone, contacts)[reach::included];       // how many of a list it reaches

#include <campaign_rules/array_view.hpp>
#include <campaign_rules/instant.hpp>
#include <campaign_rules/maybe.hpp>
#include <campaign_rules/wire_names.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

enum class audience : std::uint8_t {
  everyone,                     // every subscribed member of the lists or segment
  non_openers_or_unsent,        // those who did not open the primary, whether it was sent to them or not
  non_openers,                  // those of the original audience who did not open it
  not_yet_received,             // those whom it was not sent to
  added_since,                  // those who were added after it was last sent
  recipients_without_open,      // those whom it was sent to and who did not open it
  recipients_without_click,     // those whom it was sent to and who did not click in it
  new_subscribers,              // those whom it was not sent to and who were added after it was sent
  recipients_without_purchase,  // those whom it was sent to and who bought nothing after it
};

template <>
struct wire_names<audience> {
  static constexpr std::array<std::string_view, 9> words{"everyone",
                                                         "non_openers_or_unsent",
                                                         "non_openers",
                                                         "not_yet_received",
                                                         "added_since",
                                                         "recipients_without_open",
                                                         "recipients_without_click",
                                                         "new_subscribers",
                                                         "recipients_without_purchase"};
};

/// Whether a send reaches a contact, and the first reason in this order why it does not.
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

template <>
struct wire_names<reach> {
  static constexpr std::array<std::string_view, 9> words{"included", "not_a_member",     "unsubscribed",
                                                         "opened",   "already_received", "added_before",
                                                         "not_sent", "clicked",          "purchased"};
};

/// What is known of one contact, with regard to one campaign.
struct contact {
  bool is_member = false;  // of the chosen lists or segment
  bool is_unsubscribed = false;
  bool was_sent = false;       // the primary was sent to it
  bool has_opened = false;     // it opened the primary
  instant added_at{};          // to the lists
  bool has_clicked = false;    // it clicked in the primary
  bool has_purchased = false;  // it bought something after the primary
};

/// Does a send to this audience reach the contact? `since` is what `added_since` and `new_subscribers` count from,
/// strictly: a contact added at that very instant was there already. That nobody who unsubscribed is ever reached is inferred.
[[nodiscard]] constexpr reach classify(audience whom, const contact& one, instant since = first_instant) noexcept {
  if (!one.is_member) return reach::not_a_member;
  if (one.is_unsubscribed) return reach::unsubscribed;
  switch (whom) {
    case audience::everyone: break;
    case audience::non_openers_or_unsent:
    case audience::non_openers:
      if (one.has_opened) return reach::opened;
      break;
    case audience::not_yet_received:
      if (one.was_sent) return reach::already_received;
      break;
    case audience::added_since:
      if (one.added_at <= since) return reach::added_before;
      break;
    case audience::recipients_without_open:
      if (!one.was_sent) return reach::not_sent;
      if (one.has_opened) return reach::opened;
      break;
    case audience::recipients_without_click:
      if (!one.was_sent) return reach::not_sent;
      if (one.has_clicked) return reach::clicked;
      break;
    case audience::new_subscribers:
      if (one.was_sent) return reach::already_received;
      if (one.added_at <= since) return reach::added_before;
      break;
    case audience::recipients_without_purchase:
      if (!one.was_sent) return reach::not_sent;
      if (one.has_purchased) return reach::purchased;
      break;
  }
  return reach::included;
}

/// How many contacts there are of each kind of reach.
class reach_counts {
 public:
  constexpr std::size_t operator[](reach kind) const noexcept { return counts_[static_cast<std::size_t>(kind)]; }
  constexpr void add(reach kind) noexcept { ++counts_[static_cast<std::size_t>(kind)]; }

 private:
  std::array<std::size_t, wire_names<reach>::words.size()> counts_{};
};

/// Counts a list in one pass, without allocating.
[[nodiscard]] constexpr reach_counts count_reach(audience whom, array_view<contact> contacts,
                                                 instant since = first_instant) noexcept {
  reach_counts counts;
  for (const contact& one : contacts) counts.add(classify(whom, one, since));
  return counts;
}

CAMPAIGN_RULES_END_NAMESPACE
