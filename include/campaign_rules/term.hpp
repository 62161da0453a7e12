#pragma once

// term<T>: one number or set of a provider's policy, with the page it comes from. A policy is a struct of terms; a rule
// reads its term and never asks which provider it is.
//
//   inline constexpr citation handbook{"House rules", "https://intranet.example/mail", basis::house};
//
//   resend_policy house = constant_contact_v3.resend;
//   house.delay_days = {{2, 5}, handbook};      // narrower than the provider's 1 to 10
//   house.resends_per_primary = {};             // no such limit: its rule does not apply
//
// Why must a term name its source? Because every answer shows it. There is no constructor without a citation, and a
// temporary citation does not compile: the term keeps a pointer, so the citation has to outlive it.

#include <campaign_rules/wire_names.hpp>

#include <cstdint>
#include <string_view>
#include <type_traits>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// How a number is known.
enum class basis : std::uint8_t {
  guide,      // the provider's guide page says it
  reference,  // its API reference or a neighbouring page says it
  inferred,   // no page says it; the reading is this library's
  house,      // a user's own policy
};

template <>
struct wire_names<basis> {
  static constexpr std::array<std::string_view, 4> words{"guide", "reference", "inferred", "house"};
};

/// Where a number stands: the document's title, its address, and how far it carries.
struct citation {
  std::string_view document;
  std::string_view address;
  campaign_rules::basis basis = basis::house;
  std::string_view note{};  // the part of what is cited that the document does not say; empty where it says all of it
};

/// Nothing but presence: the value of a term that demands or forbids something without a number.
struct unit {
  friend constexpr bool operator==(unit, unit) noexcept { return true; }
};

/// Does a source alone make a term of T, without a value?
template <class T>
inline constexpr bool needs_no_value = std::is_same_v<T, unit>;

/// Integers from `minimum` to `maximum`, both included.
struct closed_range {
  std::int64_t minimum = 0;
  std::int64_t maximum = 0;

  [[nodiscard]] constexpr bool contains(std::int64_t value) const noexcept {
    return minimum <= value && value <= maximum;
  }
  /// The member closest to the value: the value itself when it is inside.
  [[nodiscard]] constexpr std::int64_t nearest(std::int64_t value) const noexcept {
    if (value < minimum) return minimum;
    return maximum < value ? maximum : value;
  }
  friend constexpr bool operator==(const closed_range& a, const closed_range& b) noexcept {
    return a.minimum == b.minimum && a.maximum == b.maximum;
  }
};

template <class T>
class term {
 public:
  using value_type = T;

  /// The provider has no such limit.
  constexpr term() noexcept = default;

  /// A value and its source. `http_status` is what the provider answers when the rule is violated, where that differs
  /// from what the rule usually gets; 0 keeps the rule's own.
  constexpr term(T value, const citation& source CAMPAIGN_RULES_LIFETIMEBOUND, int http_status = 0) noexcept
      : value_(value), source_(&source), http_status_(http_status), present_(true) {}
  term(T, const citation&&, int = 0) = delete;
  /// Nor does a text that is about to die, or a null pointer.
  template <class Text, std::enable_if_t<detail::is_dying_text<Text&&> || std::is_null_pointer_v<Text>, int> = 0>
  term(Text&&, const citation&, int = 0) = delete;

  /// A requirement: just a source.
  template <class U = T, std::enable_if_t<needs_no_value<U>, int> = 0>
  constexpr term(const citation& source CAMPAIGN_RULES_LIFETIMEBOUND) noexcept : source_(&source), present_(true) {}
  template <class U = T, std::enable_if_t<needs_no_value<U>, int> = 0>
  term(const citation&&) = delete;

  [[nodiscard]] constexpr bool has_value() const noexcept { return present_; }
  [[nodiscard]] constexpr explicit operator bool() const noexcept { return has_value(); }
  [[nodiscard]] constexpr const T& operator*() const noexcept { return value_; }
  [[nodiscard]] constexpr const T* operator->() const noexcept { return &value_; }
  [[nodiscard]] constexpr const citation* source() const noexcept { return source_; }
  [[nodiscard]] constexpr int http_status() const noexcept { return http_status_; }

  friend constexpr bool operator==(const term& a, const term& b) noexcept {
    return a.source_ == b.source_ && a.value_ == b.value_ && a.http_status_ == b.http_status_;
  }
  friend constexpr bool operator!=(const term& a, const term& b) noexcept { return !(a == b); }

 private:
  T value_{};
  const citation* source_ = nullptr;
  int http_status_ = 0;
  bool present_ = false;  // not told by the source: with g++'s sanitizers no constant expression may ask for a null
};

/// A demand without a number: the provider makes it, or does not.
using requirement = term<unit>;

CAMPAIGN_RULES_END_NAMESPACE
