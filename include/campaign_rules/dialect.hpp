#pragma once

// How a provider writes what all providers mean: its words for statuses, its forms of dates, its way to say "send now".
//
//   constant_contact_v3.wire.statuses.word(campaign_status::sent);    // "DONE"
//   constant_contact_v2.wire.statuses.find("sent");                   // campaign_status::sent, in any ASCII case

#include <campaign_rules/campaign.hpp>
#include <campaign_rules/date_form.hpp>
#include <campaign_rules/maybe.hpp>

#include <array>
#include <cstddef>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace detail {
constexpr char ascii_lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// Equal without regard to ASCII case.
constexpr bool equal_ignoring_case(std::string_view a, std::string_view b) noexcept {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i)
    if (ascii_lower(a[i]) != ascii_lower(b[i])) return false;
  return true;
}
}  // namespace detail

struct status_word {
  campaign_status status;
  std::string_view word;
};

/// A provider's words for the statuses that it has.
class status_words {
 public:
  constexpr status_words() noexcept {
    for (std::string_view& each : words_) each = {};  // otherwise g++ 12 cannot read them in a constant expression
  }

  template <std::size_t N>
  constexpr explicit status_words(const status_word (&table)[N]) noexcept : status_words() {
    for (const status_word& row : table) {
      words_[static_cast<std::size_t>(row.status)] = row.word;
      known_ = known_ | status_set{row.status};
    }
  }

  /// The statuses that the provider has.
  constexpr status_set known() const noexcept { return known_; }

  /// The provider's word; empty when it has no such status.
  constexpr std::string_view word(campaign_status status) const noexcept {
    return words_[static_cast<std::size_t>(status)];
  }

  /// The status of a word, without regard to ASCII case; absent when it is none of the provider's.
  constexpr maybe<campaign_status> find(std::string_view word) const noexcept {
    for (const campaign_status status : known_)
      if (detail::equal_ignoring_case(this->word(status), word)) return status;
    return {};
  }

  /// Does each word lead back to its own status?
  constexpr bool is_one_to_one() const noexcept {
    for (const campaign_status status : known_)
      if (word(status).empty() || find(word(status)) != maybe<campaign_status>{status}) return false;
    return true;
  }

 private:
  std::array<std::string_view, 10> words_{};
  status_set known_{};
};

struct dialect {
  status_words statuses{};
  std::string_view date_field = "/request/scheduled_date";  // where a schedule's date stands
  date_forms dates{};                                       // the forms that it takes there
  std::string_view send_now_word{};                         // the date that means "now"; empty when there is none
  bool empty_body_sends_now = false;                        // the request {} means "now"
};

CAMPAIGN_RULES_END_NAMESPACE
