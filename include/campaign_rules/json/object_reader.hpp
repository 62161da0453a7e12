#pragma once

// object_reader: the members of a JSON object by their names, each as its type says. A request is read with it, and so are
// the facts of your own.
//
//   from.read("delay_days", request.delay_days);
//   from.within("message_footer", [&](const object_reader& footer) { footer.read("city", request.city); });
//
// What happens when a member has another type? The line is invalid. The first fault is kept and names the member, what was
// found and what was expected; what is read after it does not matter, so that nothing has to be checked after each member.
//
// A member that is asked for counts as read. The answer lists the others of a request under `ignored`.

#include <campaign_rules/array_view.hpp>
#include <campaign_rules/date_form.hpp>
#include <campaign_rules/instant.hpp>
#include <campaign_rules/maybe.hpp>
#include <campaign_rules/money.hpp>
#include <campaign_rules/term.hpp>
#include <campaign_rules/wire_names.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct id_list;

namespace json {

struct node;
class value_reader;
class writer;

/// What else a member takes than a date, for the message when it holds neither; each empty when there is nothing to say.
struct instead_of_date {
  std::string_view word{};    // a text that would do: "0"
  std::string_view advice{};  // what helps somebody who meant something else than a date
};

class object_reader {
 public:
  /// `object` is the node of an object, or null when there is none; `pointer` leads to it. The library makes these.
  object_reader(const node* object, std::string_view pointer, value_reader& read) noexcept
      : object_(object), pointer_(pointer), read_(read) {}

  [[nodiscard]] bool is_absent() const noexcept { return object_ == nullptr; }
  /// Is it an object without members?
  [[nodiscard]] bool is_empty() const noexcept;
  /// Has anything of the line failed?
  [[nodiscard]] bool has_failed() const noexcept;

  // Each leaves `to` as it is when the member is absent or null, and when it fails. Texts and lists live as long as the
  // line.
  void read(std::string_view name, maybe<bool>& to) const;
  void read(std::string_view name, maybe<std::string_view>& to) const;
  void read(std::string_view name, maybe<std::int64_t>& to) const;
  void read(std::string_view name, maybe<std::int64_t>& to, closed_range range) const;
  void read(std::string_view name, maybe<std::int32_t>& to) const;  // from 0 on: how many
  void read(std::string_view name, maybe<instant>& to) const;       // a date with Z or an offset
  void read(std::string_view name, maybe<array_view<std::string_view>>& to) const;
  void read(std::string_view name, maybe<money>& to) const;  // a number of at most two decimals, as spelt
  void read(std::string_view name, maybe<unit>& to) const;   // a parent's identifier; "" and 0 are none
  void read(std::string_view name, id_list& to) const;       // an array of identifiers

  /// An enumeration's word, or an object whose members `Value::for_each_member` lists.
  template <class Value>
  void read(std::string_view name, maybe<Value>& to) const {
    if constexpr (std::is_enum_v<Value>) {
      if (const maybe<std::string_view> word = read_word(name, wire_names<Value>::words))
        to = from_wire_name<Value>(*word);
    } else {
      Value object;
      if (within(name, [&](const object_reader& inner) { inner.read_members(object); })) to = object;
    }
  }

  /// Each member that the object's type lists by `for_each_member`. An enumeration's word may be an empty string, which
  /// says nothing.
  template <class Object>
  void read_members(Object& to) const {
    Object::for_each_member(to, [&](std::string_view name, auto& member) {
      if constexpr (holds_enum<std::decay_t<decltype(member)>>)
        if (is_text(name, "")) return;
      read(name, member);
    });
  }

  /// A text, as a list of one; a blank one is none. It lives as long as the line.
  void read_one(std::string_view name, maybe<array_view<std::string_view>>& to) const;

  /// A list of texts whose order says nothing: a long one is sorted, so that a text is found in it by halving.
  void read_set(std::string_view name, maybe<array_view<std::string_view>>& to,
                bool (*is_before)(std::string_view, std::string_view) noexcept) const;

  /// One of the words.
  [[nodiscard]] maybe<std::string_view> read_word(std::string_view name, array_view<std::string_view> words) const;

  /// A date in the forms given.
  void read_date(std::string_view name, date_forms forms, maybe<instant>& to, instead_of_date other = {}) const;

  /// Is the member this very string?
  [[nodiscard]] bool is_text(std::string_view name, std::string_view text) const noexcept;

  /// A string's text without its escapes, or a number as spelt; absent for anything else.
  [[nodiscard]] maybe<std::string_view> spelt(std::string_view name) const noexcept;

  /// Reads a member that is an object whose members nobody looks at: they count as read, and none is listed as ignored.
  void read_object(std::string_view name) const;

  /// Is there a member that nobody has asked for up to now, null included?
  [[nodiscard]] bool has_unread_members() const noexcept;

  /// Is there such a member, other than null?
  [[nodiscard]] bool has(std::string_view name) const noexcept { return find(name) != nullptr; }

  /// Calls `read(const object_reader&)` for a member that is an object. False when there is no such member.
  template <class Read>
  bool within(std::string_view name, Read&& read) const {
    const node* const object = find_object(name);
    if (object == nullptr) return false;
    const std::string pointer = pointer_to(name);
    read(object_reader{object, pointer, read_});
    return true;
  }

  /// The names of the members that nobody asked for, those within a member that was read joined to its name by a dot;
  /// sorted by bytes, each once. The list lives until the next call.
  [[nodiscard]] array_view<std::string> ignored() const;

  /// Writes the members that were read, and those within them, as they were sent; a text as `as(member, text)` gives it.
  void repeat(writer& out, std::string_view (*as)(std::string_view member, std::string_view text)) const;

  /// Makes the line invalid, at a member or at the object itself. The message says what was found and what was expected.
  void fail(std::string_view name, std::string message) const;
  void fail(std::string message) const;

 private:
  template <class Member>
  static constexpr bool holds_enum = false;

  const node* find(std::string_view name) const noexcept;
  const node* find_object(std::string_view name) const;
  std::string pointer_to(std::string_view name) const;

  const node* object_;
  std::string_view pointer_;
  value_reader& read_;
};

template <class Enum>
constexpr bool object_reader::holds_enum<maybe<Enum>> = std::is_enum_v<Enum>;

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
