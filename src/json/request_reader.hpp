#pragma once

// A request's members by their names. What is asked for here is marked as read; the rest is what answers list as
// ignored.
//
//   from.read("delay_days", request.delay_days);
//   from.within("message_footer", [&](const request_reader& footer) { footer.read("city", request.city); });

#include <string>
#include <string_view>
#include <vector>

#include "node.hpp"
#include "value_reader.hpp"

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

class request_reader {
 public:
  /// `object` is the node of an object, or null when there is none; `pointer` leads to it.
  request_reader(const node* object, std::string_view pointer, value_reader& read)
      : object_(object), pointer_(pointer), read_(read) {}

  bool is_absent() const noexcept { return object_ == nullptr; }
  /// Of an object that there is.
  bool is_empty() const noexcept { return object_->span == 1; }
  value_reader& values() const noexcept { return read_; }
  place at(std::string_view name) const noexcept { return {pointer_, name}; }

  /// The member of that name, marked as read. Null when there is none, and when its value is null.
  const node* find(std::string_view name) const noexcept;

  /// Reads a member of any type that value_reader knows; an absent one leaves `to` as it is.
  template <class Value>
  void read(std::string_view name, maybe<Value>& to) const {
    if (const node* value = find(name)) read_.read(*value, at(name), to);
  }
  template <class Enum>
  void read_word(std::string_view name, maybe<Enum>& to) const {
    if (const node* value = find(name)) read_.read_word(*value, at(name), to);
  }

  /// Calls `read(const request_reader&)` for the members of a member that is an object. False when there is no such member.
  template <class Read>
  bool within(std::string_view name, Read&& read) const {
    const node* const value = find(name);
    if (value == nullptr) return false;
    if (value->what != kind::object) {
      read_.fail_unless(*value, at(name), "an object");
      return false;
    }
    std::string pointer{pointer_};
    append_member(pointer, name);
    const request_reader inner{value, pointer, read_};
    read(inner);
    return true;
  }

 private:
  const node* object_;
  std::string_view pointer_;
  value_reader& read_;
};

/// The names of the members of a request that nothing read, those within a member that was read joined to its name by a
/// dot, sorted by bytes, each once.
void list_ignored(const node& request, std::vector<std::string>& to);

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
