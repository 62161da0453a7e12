#pragma once

// How a request for a resend says whom it reaches: in which member of the body, and with which words.

#include <campaign_rules/audience.hpp>
#include <campaign_rules/json/object_reader.hpp>

#include <array>
#include <cstddef>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

/// Words and audiences in the same order.
template <std::size_t Count>
struct audience_words {
  std::string_view member;
  std::array<std::string_view, Count> words;
  std::array<audience, Count> audiences;

  constexpr std::string_view word(audience wanted) const noexcept {
    for (std::size_t i = 0; i < Count; ++i)
      if (audiences[i] == wanted) return words[i];
    return {};
  }

  void read(const object_reader& from, maybe<audience>& to) const {
    const maybe<std::string_view> read = from.read_word(member, words);
    for (std::size_t i = 0; i < Count; ++i)
      if (read == words[i]) to = audiences[i];
  }
};

inline constexpr audience_words<4> shortcut_words{
    "shortcut_type",
    {"to_non_openers", "to_new_subscribers", "to_non_clickers", "to_non_purchasers"},
    {audience::recipients_without_open, audience::new_subscribers, audience::recipients_without_click,
     audience::recipients_without_purchase}};

inline constexpr audience_words<2> booster_words{
    "sendTo", {"nonOpeners", "nonClickers"}, {audience::recipients_without_open, audience::recipients_without_click}};

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
