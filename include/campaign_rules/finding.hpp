#pragma once

// What a violated rule found, as data: which value it saw, what it allows, from when on it would hold, who can cure it,
// and where the provider says so. Computed only when somebody reads it; sentences are made from it in text/explain.hpp.

#include <campaign_rules/dialect.hpp>
#include <campaign_rules/instant.hpp>
#include <campaign_rules/money.hpp>
#include <campaign_rules/small_set.hpp>
#include <campaign_rules/term.hpp>
#include <campaign_rules/wire_names.hpp>

#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// Who or what can cure a violation.
enum class remedy : std::uint8_t { wait, change_request, change_campaign, change_account, never };

template <>
struct wire_names<remedy> {
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
  constexpr detail_value(std::string_view text) noexcept : kind_(kind::text), text_(text) {}
  /// What is shown lies in the years 0000 to 9999.
  constexpr detail_value(instant at) noexcept : kind_(kind::time), number_(bounded(at).time_since_epoch().count()) {}
  constexpr detail_value(campaign_rules::money amount) noexcept : kind_(kind::money), number_(amount.cents) {}

  constexpr bool has_value() const noexcept { return kind_ != kind::none; }
  constexpr kind what() const noexcept { return kind_; }
  constexpr std::int64_t integer() const noexcept { return number_; }
  constexpr std::string_view text() const noexcept { return text_; }
  constexpr instant time() const noexcept { return instant{std::chrono::milliseconds{number_}}; }
  constexpr campaign_rules::money money() const noexcept { return {number_}; }

  friend constexpr bool operator==(const detail_value& a, const detail_value& b) noexcept {
    return a.kind_ == b.kind_ && a.number_ == b.number_ && a.text_ == b.text_;
  }
  friend constexpr bool operator!=(const detail_value& a, const detail_value& b) noexcept { return !(a == b); }

 private:
  kind kind_ = kind::none;
  std::int64_t number_ = 0;
  std::string_view text_{};
};

/// The values that would have been eligible: some of a provider's statuses, or small integers; possibly none.
class eligible_values {
 public:
  constexpr eligible_values() noexcept = default;
  constexpr eligible_values(small_set<int> numbers) noexcept : numbers_(numbers) {}
  /// `words` must outlive the list: it is the provider's table.
  constexpr eligible_values(status_set statuses, const status_words& words) noexcept
      : statuses_(statuses & words.known()), words_(&words) {}

  constexpr bool empty() const noexcept { return numbers_.empty() && statuses_.empty(); }

  /// Calls `visit(detail_value)` with each, in order.
  template <class Visitor>
  constexpr void for_each(Visitor&& visit) const {
    for (const int number : numbers_) visit(detail_value{number});
    for (const campaign_status status : statuses_) visit(detail_value{words_->word(status)});
  }

 private:
  small_set<int> numbers_{};
  status_set statuses_{};
  const status_words* words_ = nullptr;
};

struct finding {
  std::string_view rule;      // its code
  std::string_view field;     // the JSON pointer of what it is about
  std::string_view sentence;  // for people, with places such as {observed} for what follows
  remedy fix = remedy::change_campaign;
  int http_status = 400;
  const citation* source = nullptr;

  detail_value observed{};
  eligible_values eligible{};
  detail_value minimum{};
  detail_value maximum{};
  detail_value nearest{};    // the allowed value closest to the observed one
  detail_value remaining{};  // how many still fit
  detail_value required{};   // the privilege or scope that is lacking
  detail_value earliest{};   // the first instant that may be asked for
  detail_value opens_at{};   // the first instant at which this rule holds
  detail_value due{};        // when it would have happened
  detail_value now{};
};

/// Calls `visit(name, value)` for each single value of a finding, in the order in which answers show them.
template <class Visitor>
constexpr void for_each_detail(const finding& of, Visitor&& visit) {
  visit(std::string_view{"minimum"}, of.minimum), visit(std::string_view{"maximum"}, of.maximum);
  visit(std::string_view{"nearest"}, of.nearest), visit(std::string_view{"remaining"}, of.remaining);
  visit(std::string_view{"required"}, of.required), visit(std::string_view{"earliest"}, of.earliest);
  visit(std::string_view{"opens_at"}, of.opens_at), visit(std::string_view{"due"}, of.due);
  visit(std::string_view{"now"}, of.now);
}

CAMPAIGN_RULES_END_NAMESPACE
