#pragma once

// maybe<T>: a value that may be absent. std::optional cannot be assigned in a C++17 constant expression; this can, so
// whole questions can be built and decided in a static_assert.
//
//   maybe<int> delay;                       // absent
//   delay = 4320;
//   delay = std::optional<int>{};           // absent again: it takes a std::optional, a tl::expected and another maybe
//   if (delay) use(*delay);
//
// What does reading an absent value give? A value-initialised T: no undefined behaviour, but a bug all the same; ask
// `has_value()` first. What does not compile? A std::string that is about to die, or a null pointer, for a
// std::string_view.

#include <campaign_rules/version.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace detail {

/// Is it a holder such as std::optional: something that has a value, or not?
template <class Holder, class = void>
inline constexpr bool is_holder = false;
template <class Holder>
inline constexpr bool is_holder<Holder, std::void_t<decltype(std::declval<const Holder&>().has_value()),
                                                    decltype(*std::declval<const Holder&>())>> = true;

/// Can a T be made of it, without cutting anything off?
template <class T, class From, class = void>
inline constexpr bool is_made_of = false;
template <class T, class From>
inline constexpr bool is_made_of<T, From, std::void_t<decltype(T{std::declval<From>()})>> =
    std::is_convertible_v<From, T>;

/// Would the view that is made of it outlive what it looks at? A class by value that owns its characters, such as an
/// rvalue std::string, says `c_str`.
template <class From, class = void>
inline constexpr bool is_dying_text = false;
template <class From>
inline constexpr bool is_dying_text<From, std::void_t<decltype(std::declval<From&>().c_str())>> =
    !std::is_lvalue_reference_v<From>;

}  // namespace detail

template <class T>
class maybe {
 public:
  using value_type = T;

  constexpr maybe() noexcept = default;

  /// Implicit, like std::optional's: `request.delay_days = 3`. A value that T might not hold does not compile: no count is
  /// cut short on the way in.
  template <class From, std::enable_if_t<detail::is_made_of<T, From&&> && !detail::is_holder<std::decay_t<From>> &&
                                             !detail::is_dying_text<From>,
                                         int> = 0>
  constexpr maybe(From&& value) noexcept : value_{std::forward<From>(value)}, present_(true) {}

  /// What another holder has: a std::optional, a tl::expected, a fact.
  template <class Holder,
            std::enable_if_t<detail::is_holder<std::decay_t<Holder>> && !std::is_same_v<std::decay_t<Holder>, maybe> &&
                                 detail::is_made_of<T, decltype(*std::declval<Holder>())> &&
                                 !detail::is_dying_text<decltype(*std::declval<Holder>())> &&
                                 std::is_same_v<std::decay_t<decltype(*std::declval<Holder>())>, bool> ==
                                     std::is_same_v<T, bool>,  // an absent flag does not become a 0
                             int> = 0>
  constexpr maybe(Holder&& other) noexcept
      : value_(other.has_value() ? T{*std::forward<Holder>(other)} : T{}), present_(other.has_value()) {}

  maybe(std::nullptr_t) = delete;

  [[nodiscard]] constexpr bool has_value() const noexcept { return present_; }
  [[nodiscard]] constexpr explicit operator bool() const noexcept { return present_; }

  /// The value; T{} when it is absent.
  [[nodiscard]] constexpr const T& operator*() const noexcept { return value_; }
  [[nodiscard]] constexpr const T* operator->() const noexcept { return &value_; }
  [[nodiscard]] constexpr T value_or(T otherwise) const noexcept { return present_ ? value_ : otherwise; }

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
