#pragma once

// array_view<T>: a pointer and a length, for lists that somebody else owns. Passed by value; the memory must outlive it.
//
//   constexpr std::string_view scopes[] = {"campaign_data", "offline_access"};
//   account.scopes = array_view<std::string_view>{scopes};

#include <campaign_rules/version.hpp>

#include <array>
#include <cstddef>

CAMPAIGN_RULES_BEGIN_NAMESPACE

template <class T>
class array_view {
 public:
  using value_type = T;

  constexpr array_view() noexcept = default;
  constexpr array_view(const T* data CAMPAIGN_RULES_LIFETIMEBOUND, std::size_t size) noexcept
      : data_(data), size_(size) {}

  template <std::size_t N>
  constexpr array_view(const T (&items CAMPAIGN_RULES_LIFETIMEBOUND)[N]) noexcept : data_(items), size_(N) {}

  template <std::size_t N>
  constexpr array_view(const std::array<T, N>& items CAMPAIGN_RULES_LIFETIMEBOUND) noexcept
      : data_(items.data()), size_(N) {}

  [[nodiscard]] constexpr const T* begin() const noexcept { return data_; }
  [[nodiscard]] constexpr const T* end() const noexcept { return data_ + size_; }
  [[nodiscard]] constexpr const T* data() const noexcept { return data_; }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
  constexpr const T& operator[](std::size_t index) const noexcept { return data_[index]; }

  [[nodiscard]] constexpr bool contains(const T& wanted) const noexcept {
    for (const T& item : *this)
      if (item == wanted) return true;
    return false;
  }

  /// Equal when the elements are, wherever they lie.
  friend constexpr bool operator==(array_view a, array_view b) noexcept {
    if (a.size_ != b.size_) return false;
    for (std::size_t i = 0; i < a.size_; ++i)
      if (!(a.data_[i] == b.data_[i])) return false;
    return true;
  }
  friend constexpr bool operator!=(array_view a, array_view b) noexcept { return !(a == b); }

 private:
  const T* data_ = nullptr;
  std::size_t size_ = 0;
};

CAMPAIGN_RULES_END_NAMESPACE
