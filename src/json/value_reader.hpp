#pragma once

// From nodes to values, each kind with the ends of its type. The first fault of a line is kept and everything after it
// passed over, so that reading needs no check after each member.

#include <campaign_rules/array_view.hpp>
#include <campaign_rules/date_form.hpp>
#include <campaign_rules/instant.hpp>
#include <campaign_rules/json/object_reader.hpp>
#include <campaign_rules/maybe.hpp>
#include <campaign_rules/term.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "input_error.hpp"
#include "node.hpp"

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

using text_list = array_view<std::string_view>;

/// Any integer that can be read.
inline constexpr closed_range any_integer{(std::numeric_limits<std::int64_t>::min)(),
                                          (std::numeric_limits<std::int64_t>::max)()};

/// Where a value stands: the JSON pointer to its object, and its name there.
struct place {
  std::string_view within;
  std::string_view member;
};

class value_reader {
 public:
  /// Forgets the line before.
  void clear() noexcept;

  bool has_failed() const noexcept { return has_failed_; }
  const input_error& error() const noexcept { return error_; }

  // Each leaves `to` as it is when the node is null, or when it fails.
  void read(const node& value, place at, maybe<bool>& to);
  void read(const node& value, place at, maybe<std::string_view>& to);
  void read(const node& value, place at, maybe<instant>& to);
  void read(const node& value, place at, maybe<std::int64_t>& to, closed_range range = any_integer);
  /// The list's memory is this reader's, until `clear`.
  void read(const node& value, place at, maybe<text_list>& to);

  /// The same for a list whose order says nothing: a long one is sorted, so that a text is found in it without a look at
  /// all of them.
  void read_set(const node& value, place at, maybe<text_list>& to,
                bool (*is_before)(std::string_view, std::string_view) noexcept);

  /// A date in the forms given.
  void read_date(const node& value, place at, date_forms forms, maybe<instant>& to, instead_of_date other);

  void fail(place at, std::string message);
  /// At the value that a JSON pointer leads to.
  void fail(std::string_view pointer, std::string message);
  void fail_unless(const node& value, place at, std::string_view expected);
  /// For a text that is none of the known words.
  void fail_unless_one_of(std::string_view text, place at, text_list known);
  /// For a member of an object that has other ones.
  void fail_for_unknown(place at, text_list known);

  /// Memory for a list of names, to be used by whoever makes one.
  std::vector<std::string>& names() noexcept { return names_; }

 private:
  std::vector<std::string> names_;
  std::vector<std::vector<std::string_view>> lists_;
  std::size_t lists_in_use_ = 0;
  input_error error_;
  bool has_failed_ = false;
};

/// What else to say of the integer that is expected, as what stands there is nearly one: ", without quotes". Empty for
/// anything else.
std::string_view how_to_write_integer(const node& value, closed_range range = any_integer) noexcept;

/// Words for a message: "one of `a`, `b`".
std::string one_of(text_list known);

/// The rest of a message: ", did you mean `a`?" where one of the words is near, else ", expected one of `a`, `b`".
std::string or_nearest(std::string_view written, text_list known);

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
