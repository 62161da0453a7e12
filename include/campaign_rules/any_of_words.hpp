#pragma once

// any_of_words: a word that is required, or several of which any one is enough.
//
//   policy.privilege = {"campaign:send", page};
//
//   inline constexpr std::string_view manage[] = {"campaigns:manage", "campaigns:manage_all"};
//   policy.privilege = {any_of_words{manage}, page};
//
// Which one is named to somebody who has none of them? The first.

#include <campaign_rules/array_view.hpp>
#include <campaign_rules/maybe.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// Neither the texts nor the list are copied: both must outlive this object.
class any_of_words {
 public:
  constexpr any_of_words() noexcept = default;

  /// One word.
  template <class Text,
            std::enable_if_t<std::is_convertible_v<Text&&, std::string_view> &&
                                 !std::is_null_pointer_v<std::decay_t<Text>> && !detail::is_dying_text<Text&&>,
                             int> = 0>
  constexpr any_of_words(Text&& only) noexcept : first_(only) {}

  /// Several.
  constexpr explicit any_of_words(array_view<std::string_view> words CAMPAIGN_RULES_LIFETIMEBOUND) noexcept
      : first_(words.empty() ? std::string_view{} : words[0]), words_(words) {}

  /// The word to name; empty when there is none.
  [[nodiscard]] constexpr std::string_view first() const noexcept { return first_; }

  /// How many there are. A text without characters is no word.
  [[nodiscard]] constexpr std::size_t size() const noexcept {
    if (!words_.empty()) return words_.size();
    return first_.empty() ? 0 : 1;
  }
  [[nodiscard]] constexpr bool empty() const noexcept { return size() == 0; }
  [[nodiscard]] constexpr std::string_view operator[](std::size_t index) const noexcept {
    return words_.empty() ? first_ : words_[index];
  }

  /// The list of several words; empty where there is one at most.
  [[nodiscard]] constexpr array_view<std::string_view> list() const noexcept { return words_; }

  /// Equal when they are the same words in the same order, however they are held.
  friend constexpr bool operator==(const any_of_words& a, const any_of_words& b) noexcept {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i)
      if (a[i] != b[i]) return false;
    return true;
  }
  friend constexpr bool operator!=(const any_of_words& a, const any_of_words& b) noexcept { return !(a == b); }

 private:
  std::string_view first_{};
  array_view<std::string_view> words_{};
};

CAMPAIGN_RULES_END_NAMESPACE
