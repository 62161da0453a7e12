#pragma once

// How a provider writes what all providers mean: its words for statuses, its forms of dates, its way to say "send now";
// and which roles, format types and folder levels it has.
//
//   constant_contact_v3.dialect.statuses.word(campaign_status::sent);    // "DONE"
//   constant_contact_v2.dialect.statuses.find("sent");                   // campaign_status::sent, in any ASCII case
//
// Why does it say which values exist? Because an unknown fact may be any value of its domain and nothing else: a rule is
// unknown when some of them violate it and others do not.

#include <campaign_rules/array_view.hpp>
#include <campaign_rules/campaign_enums.hpp>
#include <campaign_rules/date_form.hpp>
#include <campaign_rules/maybe.hpp>
#include <campaign_rules/refusal_text.hpp>

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

/// Does one come before the other, byte by byte and without regard to ASCII case?
constexpr bool less_ignoring_case(std::string_view a, std::string_view b) noexcept {
  for (std::size_t i = 0; i < a.size() && i < b.size(); ++i) {
    const auto left = static_cast<unsigned char>(ascii_lower(a[i]));
    const auto right = static_cast<unsigned char>(ascii_lower(b[i]));
    if (left != right) return left < right;
  }
  return a.size() < b.size();
}
}  // namespace detail

struct status_word {
  campaign_status status;
  std::string_view word;
};

/// A provider's words for the statuses that it has. A status may have several: the first is written, all are read.
class status_words {
 public:
  /// Every status, by its canonical word.
  constexpr status_words() noexcept : known_(all_of<campaign_status>) {}

  /// The words of a table, which is not copied: it must outlive this object. A table without words names none: every
  /// status, by its canonical word.
  constexpr explicit status_words(array_view<status_word> table CAMPAIGN_RULES_LIFETIMEBOUND) noexcept
      : table_(table), known_(table.empty() ? all_of<campaign_status> : status_set{}) {
    for (const status_word& row : table) known_ = known_ | status_set{row.status};
  }

  /// The statuses that the provider has.
  [[nodiscard]] constexpr status_set known() const noexcept { return known_; }

  /// The provider's word; the canonical one where the provider has no such status.
  [[nodiscard]] constexpr std::string_view word(campaign_status status) const noexcept {
    for (const status_word& row : table_)
      if (row.status == status) return row.word;
    return wire_name(status);
  }

  /// The status of a word, without regard to ASCII case; absent when it is none of the provider's.
  [[nodiscard]] constexpr maybe<campaign_status> find(std::string_view word) const noexcept {
    for (const status_word& row : table_)
      if (detail::equal_ignoring_case(row.word, word)) return row.status;
    if (table_.empty())
      for (const campaign_status status : known_)
        if (detail::equal_ignoring_case(wire_name(status), word)) return status;
    return {};
  }

  /// Calls `visit(status, word)` with each word, in the order of the table.
  template <class Visitor>
  constexpr void for_each(Visitor&& visit) const {
    for (const status_word& row : table_) visit(row.status, row.word);
    if (table_.empty())
      for (const campaign_status status : known_) visit(status, wire_name(status));
  }

  /// Does each word lead back to its own status?
  [[nodiscard]] constexpr bool is_unambiguous() const noexcept {
    bool is_clear = true;
    for_each([&](campaign_status status, std::string_view word) {
      is_clear = is_clear && !word.empty() && find(word) == maybe<campaign_status>{status};
    });
    return is_clear;
  }

 private:
  array_view<status_word> table_{};
  status_set known_{};
};

/// Texts that belong to a provider, such as its kinds of campaigns; not copied.
using word_list = array_view<std::string_view>;

/// Is the word one of the list, without regard to ASCII case?
[[nodiscard]] constexpr bool contains_word(word_list words, std::string_view wanted) noexcept {
  for (const std::string_view word : words)
    if (detail::equal_ignoring_case(word, wanted)) return true;
  return false;
}

struct dialect {
  status_words statuses{};
  std::string_view date_field = "/request/scheduled_date";  // where a schedule's date stands
  date_forms dates{};                                       // the forms that it takes there
  std::string_view send_now_word{};                         // the date that means "now"; empty when there is none
  bool empty_body_sends_now = false;                        // the request {} means "now"

  // The values that exist there.
  role_set roles = all_of<activity_role>;
  format_type_set format_types{1, 2, 3, 4, 5};
  small_set<int> folder_levels{0, 1, 2, 3};  // 0: top
  word_list plans{};                         // what an account can have bought; none where nothing hangs on it

  bool paused_resumes = false;  // what is paused goes on by itself, after a check of the provider's

  array_view<refusal_text> refusal_texts{};  // what the provider says when it refuses, in the order in which it looks
  refusal_shape refusal_body{};
};

/// Can each word and each domain be meant? No domain is empty but the plans', no plan stands twice, and each word leads
/// back to its own status.
[[nodiscard]] constexpr bool well_formed(const dialect& of) noexcept {
  for (std::size_t i = 0; i < of.plans.size(); ++i)
    for (std::size_t j = 0; j <= i; ++j)
      if (of.plans[i].empty() || (j < i && of.plans[i] == of.plans[j])) return false;
  return of.statuses.is_unambiguous() && !of.roles.empty() && !of.format_types.empty() && !of.folder_levels.empty();
}

CAMPAIGN_RULES_END_NAMESPACE
