#pragma once

// maybe<T>: a value that may be absent. std::optional cannot be assigned in a C++17 constant expression; this can, so
// whole questions may be built and decided in a static_assert.
//
//   maybe<int> delay;        // absent
//   delay = 4320;
//   if (delay) use(*delay);
//
// What does reading an absent value give? A value-initialised T: no undefined behaviour, but a bug all the same; ask
// `has_value()` first.

#include <campaign_rules/version.hpp>

#include <type_traits>
#include <utility>

CAMPAIGN_RULES_BEGIN_NAMESPACE

template <class T>
class maybe {
 public:
  using value_type = T;

  constexpr maybe() noexcept = default;

  /// Implicit, like std::optional's: `request.delay_days = 3`. A value that T might not hold does not compile: no count is
  /// cut short on the way in.
  template <class U, class = decltype(T{std::declval<U>()}),
            std::enable_if_t<std::is_convertible_v<U&&, T> && !std::is_same_v<std::decay_t<U>, maybe>, int> = 0>
  constexpr maybe(U&& value) noexcept : value_{std::forward<U>(value)}, present_(true) {}

  constexpr bool has_value() const noexcept { return present_; }
  constexpr explicit operator bool() const noexcept { return present_; }

  /// The value; T{} when it is absent.
  constexpr const T& operator*() const noexcept { return value_; }
  constexpr const T* operator->() const noexcept { return &value_; }
  constexpr T value_or(T otherwise) const noexcept { return present_ ? value_ : otherwise; }

  constexpr void reset() noexcept { *this = maybe{}; }

  friend constexpr bool operator==(const maybe& a, const maybe& b) noexcept {
    return a.present_ == b.present_ && (!a.present_ || a.value_ == b.value_);
  }
  friend constexpr bool operator!=(const maybe& a, const maybe& b) noexcept { return !(a == b); }

 private:
  T value_{};
  bool present_ = false;
};

template <class T>
maybe(T) -> maybe<T>;

CAMPAIGN_RULES_END_NAMESPACE
