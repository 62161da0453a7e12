#pragma once

// What a violated rule found, as data: which value it saw, what it allows, when it will hold, who or what can help, and
// where the provider says so. Computed only when somebody reads it; sentences are made from it in text/explain.hpp.

#include <campaign_rules/dialect.hpp>
#include <campaign_rules/instant.hpp>
#include <campaign_rules/money.hpp>
#include <campaign_rules/small_set.hpp>
#include <campaign_rules/term.hpp>
#include <campaign_rules/wire_names.hpp>

#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// Who or what can help where a rule is violated.
enum class fix_kind : std::uint8_t { wait, change_request, change_campaign, change_account, never };

template <>
struct wire_names<fix_kind> {
  static constexpr std::array<std::string_view, 5> words{"wait", "change_request", "change_campaign", "change_account",
                                                         "never"};
};

/// An integer, a text, an instant, an amount of money, or nothing. Text is not copied.
class detail_value {
 public:
  enum class kind : std::uint8_t { none, integer, text, time, money };

  constexpr detail_value() noexcept = default;
  constexpr detail_value(std::int64_t number) noexcept : kind_(kind::integer), number_(number) {}
  constexpr detail_value(std::int32_t number) noexcept : detail_value(std::int64_t{number}) {}
  constexpr detail_value(std::string_view text CAMPAIGN_RULES_LIFETIMEBOUND) noexcept
      : kind_(kind::text), text_(text) {}
  /// What is shown lies in the years 0000 to 9999.
  constexpr detail_value(instant at) noexcept : kind_(kind::time), number_(clamp(at).time_since_epoch().count()) {}
  constexpr detail_value(campaign_rules::money amount) noexcept : kind_(kind::money), number_(amount.cents) {}

  [[nodiscard]] constexpr bool has_value() const noexcept { return kind_ != kind::none; }
  [[nodiscard]] constexpr kind what() const noexcept { return kind_; }
  [[nodiscard]] constexpr std::int64_t integer() const noexcept { return number_; }
  [[nodiscard]] constexpr std::string_view text() const noexcept { return text_; }
  [[nodiscard]] constexpr instant time() const noexcept { return instant{std::chrono::milliseconds{number_}}; }
  [[nodiscard]] constexpr campaign_rules::money money() const noexcept { return {number_}; }

  friend constexpr bool operator==(const detail_value& a, const detail_value& b) noexcept {
    return a.kind_ == b.kind_ && a.number_ == b.number_ && a.text_ == b.text_;
  }
  friend constexpr bool operator!=(const detail_value& a, const detail_value& b) noexcept { return !(a == b); }

 private:
  kind kind_ = kind::none;
  std::int64_t number_ = 0;
  std::string_view text_{};
};

/// The values that would have been eligible: some of a provider's statuses, words of an enumeration, texts, or small
/// integers; possibly none.
class eligible_values {
 public:
  constexpr eligible_values() noexcept = default;
  constexpr eligible_values(small_set<int> numbers) noexcept : bits_(numbers.bits()) {}
  /// Statuses that the provider has, in its own words. `statuses` must outlive the list: it is the provider's table.
  constexpr eligible_values(status_set eligible, const status_words& statuses CAMPAIGN_RULES_LIFETIMEBOUND) noexcept
      : bits_((eligible & statuses.known()).bits()), statuses_(&statuses) {}
  template <class Enum, std::enable_if_t<std::is_enum_v<Enum>, int> = 0>
  constexpr eligible_values(small_set<Enum> eligible) noexcept
      : bits_((eligible & all_of<Enum>).bits()), words_(wire_names<Enum>::words) {}

  /// Texts, at most 64: kinds or plans. They must outlive the list: they are the policy's.
  constexpr eligible_values(word_list texts) noexcept
      : bits_(small_set<int>::range(0, static_cast<int>(texts.size()) - 1).bits()), words_(texts) {}

  [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }

  /// Calls `visit(detail_value)` with each, in order.
  template <class Visitor>
  constexpr void for_each(Visitor&& visit) const {
    for (const int member : small_set<int>::of_bits(bits_)) visit(value_of(member));
  }

 private:
  constexpr detail_value value_of(int member) const noexcept {
    if (statuses_ != nullptr) return statuses_->word(static_cast<campaign_status>(member));
    if (!words_.empty()) return words_[static_cast<std::size_t>(member)];
    return member;
  }

  std::uint64_t bits_ = 0;
  const status_words* statuses_ = nullptr;
  array_view<std::string_view> words_{};
};

/// The last part of a JSON pointer: the name of the member that it leads to.
[[nodiscard]] constexpr std::string_view member_name(std::string_view pointer) noexcept {
  return pointer.substr(pointer.rfind('/') + 1);  // where there is no slash, npos + 1 is 0
}

struct finding {
  std::string_view rule;      // its code
  std::string_view field;     // the JSON pointer of what it is about
  std::string_view sentence;  // for people, with places such as {observed} for what follows; see rule.hpp
  fix_kind fix = fix_kind::change_campaign;
  int http_status = 400;
  const citation* source = nullptr;
  std::string_view note{};  // which part of the rule no page says; empty where pages say all of it

  detail_value observed{};
  eligible_values eligible{};
  detail_value minimum{};
  detail_value maximum{};
  detail_value nearest{};    // the allowed value closest to the observed one
  detail_value remaining{};  // how many still fit
  detail_value required{};   // the privilege or scope that is lacking
  detail_value earliest{};   // the first instant that may be asked for
  detail_value latest{};     // the last instant that may be asked for
  detail_value opens_at{};   // the first instant at which this rule holds
  detail_value closes_at{};  // the first instant at which it no longer held
  detail_value due{};        // when it would have happened
  detail_value now{};
};

/// Calls `visit(name, value)` for each single value of a finding, in the order in which answers show them.
template <class Visitor>
constexpr void for_each_detail(const finding& of, Visitor&& visit) {
  visit(std::string_view{"minimum"}, of.minimum), visit(std::string_view{"maximum"}, of.maximum);
  visit(std::string_view{"nearest"}, of.nearest), visit(std::string_view{"remaining"}, of.remaining);
  visit(std::string_view{"required"}, of.required), visit(std::string_view{"earliest"}, of.earliest);
  visit(std::string_view{"latest"}, of.latest), visit(std::string_view{"opens_at"}, of.opens_at);
  visit(std::string_view{"closes_at"}, of.closes_at), visit(std::string_view{"due"}, of.due);
  visit(std::string_view{"now"}, of.now);
}

CAMPAIGN_RULES_END_NAMESPACE
