#pragma once

// Writes JSON into a string, compact, with its commas and escapes in place. Text is taken to be UTF-8 and passes
// through.
//
//   writer out{line};
//   out.begin_object();
//   out.key("http_status").number(201);
//   out.key("retry_at").time(at);
//   out.end_object();                       // {"http_status":201,"retry_at":"2026-11-22T15:00:00.000Z"}

#include <campaign_rules/finding.hpp>
#include <campaign_rules/instant.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

class writer {
 public:
  /// Overwrites the string, and keeps a reference to it.
  explicit writer(std::string& to) : to_(to) { to_.clear(); }

  void begin_object() { open('{'); }
  void end_object() { close('}'); }
  void begin_array() { open('['); }
  void end_array() { close(']'); }

  writer& key(std::string_view name);

  void text(std::string_view value);
  void number(std::int64_t value);
  void boolean(bool value) { token(value ? "true" : "false"); }
  void null() { token("null"); }
  void time(instant at);
  void detail(const detail_value& value);

  /// A JSON value as spelt.
  void token(std::string_view spelt);

  /// A member whose value is an object with the members that `write()` adds; none at all when it adds none.
  template <class Write>
  void object_unless_empty(std::string_view name, Write&& write) {
    member_unless_empty(name, '{', '}', write);
  }
  /// The same for an array, whose elements `write()` adds.
  template <class Write>
  void array_unless_empty(std::string_view name, Write&& write) {
    member_unless_empty(name, '[', ']', write);
  }

 private:
  template <class Write>
  void member_unless_empty(std::string_view name, char opening, char closing, Write& write) {
    const std::size_t size_before = to_.size();
    const bool needed_comma = needs_comma_;
    key(name).open(opening);
    const std::size_t empty_size = to_.size();
    write();
    if (to_.size() == empty_size) {
      to_.resize(size_before);
      needs_comma_ = needed_comma;
    } else {
      close(closing);
    }
  }

  void open(char bracket);
  void close(char bracket);
  void separate();

  std::string& to_;
  bool needs_comma_ = false;
};

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
