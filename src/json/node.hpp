#pragma once

// A value of a line that was read. The values of a line lie one behind the other in memory, each before its parts, so
// that an object's members and an array's elements are found by stepping over what they hold.

#include <campaign_rules/version.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

enum class kind : std::uint8_t { null, boolean, number, string, array, object };

struct node {
  std::string_view key{};   // of a member of an object
  std::string_view text{};  // of a string without its escapes; of a number, true and false as spelt
  std::uint32_t span = 1;   // how many nodes it and its parts are
  kind what = kind::null;
  mutable bool was_read = false;  // by the action: members that were not are listed as ignored

  bool is_null() const noexcept { return what == kind::null; }
  bool is_true() const noexcept { return text.front() == 't'; }  // of a boolean

  /// The parts of an array or an object, in their order.
  class iterator {
   public:
    explicit iterator(const node* at) noexcept : at_(at) {}
    const node& operator*() const noexcept { return *at_; }
    iterator& operator++() noexcept {
      at_ += at_->span;
      return *this;
    }
    friend bool operator!=(iterator a, iterator b) noexcept { return a.at_ != b.at_; }

   private:
    const node* at_;
  };
  iterator begin() const noexcept { return iterator{this + 1}; }
  iterator end() const noexcept { return iterator{this + span}; }
};

/// What was found, for a message: an object, the string `abc`, the number `5.0`.
std::string describe(const node& value);

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
