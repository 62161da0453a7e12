#include <campaign_rules/audience.hpp>

#include "support/allocations.hpp"
#include "support/check_both.hpp"

#include <array>
#include <chrono>
#include <cstddef>
#include <string_view>
#include <vector>

namespace em = campaign_rules;
using em::audience;
using em::classify;
using em::contact;
using em::reach;

namespace {

constexpr em::instant noon = em::utc(2026, 11, 22, 12, 0);
constexpr std::chrono::milliseconds one_millisecond{1};

constexpr audience every_audience[] = {audience::everyone,
                                       audience::non_openers_or_unsent,
                                       audience::non_openers,
                                       audience::not_yet_received,
                                       audience::added_since,
                                       audience::recipients_without_open,
                                       audience::recipients_without_click,
                                       audience::new_subscribers,
                                       audience::recipients_without_purchase};

constexpr contact made(bool is_member, bool is_unsubscribed, bool was_sent, bool has_opened, em::instant added_at) {
  contact one;
  one.is_member = is_member;
  one.is_unsubscribed = is_unsubscribed;
  one.was_sent = was_sent;
  one.has_opened = has_opened;
  one.added_at = added_at;
  return one;
}

/// Each of the 48 contacts: every combination of the four flags, added just before noon, at noon and just after.
constexpr std::array<contact, 48> every_contact() {
  std::array<contact, 48> all{};
  for (std::size_t i = 0; i < 48; ++i)
    all[i] = made((i & 1) != 0, (i & 2) != 0, (i & 4) != 0, (i & 8) != 0,
                  i < 16 ? noon - one_millisecond : (i < 32 ? noon : noon + one_millisecond));
  return all;
}
constexpr std::array<contact, 48> contacts = every_contact();

/// A subscribed member, added just before noon.
constexpr contact member = made(true, false, false, false, noon - one_millisecond);
constexpr contact sent_to = made(true, false, true, false, noon - one_millisecond);
constexpr contact opener = made(true, false, true, true, noon - one_millisecond);

/// What the documentation's table says, written as sentences over all contacts.
constexpr bool is_as_documented(audience whom, const contact& one, reach found) {
  if (!one.is_member) return found == reach::not_a_member;
  if (one.is_unsubscribed) return found == reach::unsubscribed;
  if (whom == audience::everyone) return found == reach::included;
  if (whom == audience::not_yet_received) return found == (one.was_sent ? reach::already_received : reach::included);
  if (whom == audience::recipients_without_open && !one.was_sent) return found == reach::not_sent;
  if (whom == audience::recipients_without_click || whom == audience::recipients_without_purchase)
    return found == (one.was_sent ? reach::included : reach::not_sent);
  if (whom == audience::new_subscribers && one.was_sent) return found == reach::already_received;
  if (whom == audience::added_since || whom == audience::new_subscribers)
    return found == (one.added_at > noon ? reach::included : reach::added_before);
  return found == (one.has_opened ? reach::opened : reach::included);
}

constexpr bool all_are_as_documented() {
  for (const audience whom : every_audience)
    for (const contact& one : contacts)
      if (!is_as_documented(whom, one, classify(whom, one, noon))) return false;
  return true;
}

constexpr std::size_t counted(audience whom, reach kind) { return em::count_reach(whom, contacts, noon)[kind]; }

constexpr std::size_t counted_in_all(audience whom) {
  std::size_t sum = 0;
  for (const reach kind : em::all_of<reach>) sum += counted(whom, kind);
  return sum;
}

}  // namespace

TEST_CASE("audience: every audience and every combination of a contact's facts") {
  CHECK_BOTH(em::all_of<audience>.size() == 9);
  CHECK_BOTH(em::all_of<reach>.size() == 9);
  CHECK_BOTH(all_are_as_documented());
  CHECK_BOTH(!is_as_documented(audience::everyone, member, reach::opened));
}

TEST_CASE("audience: everyone") {
  CHECK_BOTH(classify(audience::everyone, contact{}) == reach::not_a_member);
  CHECK_BOTH(classify(audience::everyone, member) == reach::included);
  CHECK_BOTH(classify(audience::everyone, opener) == reach::included);
}

TEST_CASE("audience: those without an open, sent to or not") {
  CHECK_BOTH(classify(audience::non_openers_or_unsent, member) == reach::included);
  CHECK_BOTH(classify(audience::non_openers_or_unsent, sent_to) == reach::included);
  CHECK_BOTH(classify(audience::non_openers_or_unsent, opener) == reach::opened);
  CHECK_BOTH(classify(audience::non_openers, member) == reach::included);
  CHECK_BOTH(classify(audience::non_openers, sent_to) == reach::included);
  CHECK_BOTH(classify(audience::non_openers, opener) == reach::opened);
}

TEST_CASE("audience: those whom it was not sent to") {
  CHECK_BOTH(classify(audience::not_yet_received, member) == reach::included);
  CHECK_BOTH(classify(audience::not_yet_received, sent_to) == reach::already_received);
  CHECK_BOTH(classify(audience::not_yet_received, opener) == reach::already_received);
}

TEST_CASE("audience: those who were added strictly after an instant") {
  CHECK_BOTH(classify(audience::added_since, made(true, false, false, false, noon - one_millisecond), noon) ==
             reach::added_before);
  CHECK_BOTH(classify(audience::added_since, made(true, false, false, false, noon), noon) == reach::added_before);
  CHECK_BOTH(classify(audience::added_since, made(true, false, false, false, noon + one_millisecond), noon) ==
             reach::included);
  CHECK_BOTH(classify(audience::added_since, made(true, false, true, true, noon + one_millisecond), noon) ==
             reach::included);
  // When nobody says since when, everybody who was added at all was added since.
  CHECK_BOTH(classify(audience::added_since, member) == reach::included);
}

TEST_CASE("audience: recipients without an open were sent it") {
  CHECK_BOTH(classify(audience::recipients_without_open, member) == reach::not_sent);
  CHECK_BOTH(classify(audience::recipients_without_open, sent_to) == reach::included);
  CHECK_BOTH(classify(audience::recipients_without_open, opener) == reach::opened);
  // Opened, though it was not sent to it: that it was not sent comes first.
  CHECK_BOTH(classify(audience::recipients_without_open, made(true, false, false, true, noon)) == reach::not_sent);
}

TEST_CASE("audience: recipients without a click, and without a purchase, were sent it") {
  constexpr auto with = [](contact one, bool has_clicked, bool has_purchased) {
    one.has_clicked = has_clicked;
    one.has_purchased = has_purchased;
    return one;
  };
  CHECK_BOTH(classify(audience::recipients_without_click, with(member, true, true)) == reach::not_sent);
  CHECK_BOTH(classify(audience::recipients_without_click, with(sent_to, true, false)) == reach::clicked);
  CHECK_BOTH(classify(audience::recipients_without_click, with(sent_to, false, true)) == reach::included);
  CHECK_BOTH(classify(audience::recipients_without_click, with(opener, false, false)) == reach::included);
  CHECK_BOTH(classify(audience::recipients_without_purchase, with(member, true, true)) == reach::not_sent);
  CHECK_BOTH(classify(audience::recipients_without_purchase, with(sent_to, false, true)) == reach::purchased);
  CHECK_BOTH(classify(audience::recipients_without_purchase, with(opener, true, false)) == reach::included);
  // No other audience looks at either.
  for (const audience whom : every_audience) {
    CHECK((classify(whom, with(sent_to, true, false), noon) == reach::clicked) ==
          (whom == audience::recipients_without_click));
    CHECK((classify(whom, with(sent_to, false, true), noon) == reach::purchased) ==
          (whom == audience::recipients_without_purchase));
  }
}

TEST_CASE("audience: new subscribers were not sent it, and came strictly after it") {
  constexpr audience whom = audience::new_subscribers;
  CHECK_BOTH(classify(whom, made(true, false, false, false, noon - one_millisecond), noon) == reach::added_before);
  CHECK_BOTH(classify(whom, made(true, false, false, false, noon), noon) == reach::added_before);
  CHECK_BOTH(classify(whom, made(true, false, false, false, noon + one_millisecond), noon) == reach::included);
  CHECK_BOTH(classify(whom, made(true, false, true, false, noon + one_millisecond), noon) == reach::already_received);
  CHECK_BOTH(classify(whom, made(true, false, false, true, noon + one_millisecond), noon) == reach::included);
}

TEST_CASE("audience: nobody who unsubscribed is ever reached, and who is no member is that first") {
  for (const audience whom : every_audience) {
    CHECK(classify(whom, made(true, true, true, true, noon), noon) == reach::unsubscribed);
    CHECK(classify(whom, made(false, true, true, true, noon), noon) == reach::not_a_member);
  }
}

TEST_CASE("audience: counts by reason add up") {
  // Of 48 contacts 24 are no members; of the 24 others 12 unsubscribed.
  for (const audience whom : every_audience) {
    CHECK(counted(whom, reach::not_a_member) == 24);
    CHECK(counted(whom, reach::unsubscribed) == 12);
    CHECK(counted_in_all(whom) == 48);
  }
  CHECK_BOTH(counted(audience::everyone, reach::included) == 12);
  CHECK_BOTH(counted(audience::non_openers_or_unsent, reach::included) == 6);
  CHECK_BOTH(counted(audience::non_openers_or_unsent, reach::opened) == 6);
  CHECK_BOTH(counted(audience::non_openers, reach::included) == 6);
  CHECK_BOTH(counted(audience::non_openers, reach::opened) == 6);
  CHECK_BOTH(counted(audience::not_yet_received, reach::included) == 6);
  CHECK_BOTH(counted(audience::not_yet_received, reach::already_received) == 6);
  CHECK_BOTH(counted(audience::added_since, reach::included) == 4);
  CHECK_BOTH(counted(audience::added_since, reach::added_before) == 8);
}

TEST_CASE("audience: nobody is counted in an empty list") {
  for (const reach kind : em::all_of<reach>) CHECK(em::count_reach(audience::everyone, {})[kind] == 0);
}

TEST_CASE("audience: counting allocates nothing") {
  const std::vector<contact> many(100'000, sent_to);
  const allocation_count allocations;
  const em::reach_counts counts =
      em::count_reach(audience::not_yet_received, em::array_view<contact>{many.data(), many.size()});
  CHECK(allocations.so_far() == 0);
  CHECK(counts[reach::already_received] == 100'000);
}

TEST_CASE("audience: the words") {
  CHECK_BOTH(em::wire_name(audience::everyone) == "everyone");
  CHECK_BOTH(em::wire_name(audience::non_openers_or_unsent) == "non_openers_or_unsent");
  CHECK_BOTH(em::wire_name(audience::non_openers) == "non_openers");
  CHECK_BOTH(em::wire_name(audience::not_yet_received) == "not_yet_received");
  CHECK_BOTH(em::wire_name(audience::added_since) == "added_since");
  CHECK_BOTH(em::wire_name(reach::included) == "included");
  CHECK_BOTH(em::wire_name(reach::not_a_member) == "not_a_member");
  CHECK_BOTH(em::wire_name(reach::unsubscribed) == "unsubscribed");
  CHECK_BOTH(em::wire_name(reach::opened) == "opened");
  CHECK_BOTH(em::wire_name(reach::already_received) == "already_received");
  CHECK_BOTH(em::wire_name(reach::added_before) == "added_before");
  CHECK_BOTH(em::wire_name(audience::recipients_without_open) == "recipients_without_open");
  CHECK_BOTH(em::wire_name(audience::recipients_without_click) == "recipients_without_click");
  CHECK_BOTH(em::wire_name(audience::new_subscribers) == "new_subscribers");
  CHECK_BOTH(em::wire_name(audience::recipients_without_purchase) == "recipients_without_purchase");
  CHECK_BOTH(em::wire_name(reach::not_sent) == "not_sent");
  CHECK_BOTH(em::wire_name(reach::clicked) == "clicked");
  CHECK_BOTH(em::wire_name(reach::purchased) == "purchased");
}
