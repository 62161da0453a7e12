#include "value_reader.hpp"

#include <campaign_rules/text/iso8601.hpp>

#include <algorithm>
#include <utility>

#include "../quoted.hpp"
#include "nearest.hpp"
#include "number.hpp"

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

void value_reader::clear() noexcept {
  lists_in_use_ = 0;
  has_failed_ = false;
}

void value_reader::fail(place at, std::string message) {
  if (has_failed_) return;
  std::string pointer{at.within};
  append_member(pointer, at.member);
  fail(pointer, std::move(message));
}

void value_reader::fail(std::string_view pointer, std::string message) {
  if (has_failed_) return;
  has_failed_ = true;
  error_.field = pointer;
  error_.byte = 0;
  error_.message = std::move(message);
}

void value_reader::fail_unless(const node& value, place at, std::string_view expected) {
  fail(at, "found " + describe(value) + ", expected " + std::string{expected});
}

void value_reader::fail_unless_one_of(std::string_view text, place at, text_list known) {
  fail(at, "found the string " + detail::quoted_ascii(text) + or_nearest(text, known));
}

void value_reader::fail_for_unknown(place at, text_list known) {
  fail(at, "found the member " + detail::quoted_ascii(at.member) + or_nearest(at.member, known));
}

void value_reader::read(const node& value, place at, maybe<bool>& to) {
  if (value.is_null()) return;
  const bool is_quoted = value.what == kind::string && (value.text == "true" || value.text == "false");
  if (value.what != kind::boolean)
    return fail_unless(value, at, is_quoted ? "true or false, without quotes" : "true or false");
  to = value.is_true();
}

void value_reader::read(const node& value, place at, maybe<std::string_view>& to) {
  if (value.is_null()) return;
  if (value.what != kind::string) return fail_unless(value, at, "a string");
  to = value.text;
}

void value_reader::read(const node& value, place at, maybe<std::int64_t>& to, closed_range range) {
  if (value.is_null()) return;
  const maybe<std::int64_t> number = value.what == kind::number ? as_integer(value.text) : maybe<std::int64_t>{};
  if (number && range.contains(*number)) {
    to = *number;
    return;
  }
  std::string expected = "an integer";
  if (!(range == any_integer))
    expected += " from " + std::to_string(range.minimum) + " to " + std::to_string(range.maximum);
  fail_unless(value, at, expected.append(how_to_write_integer(value, range)));
}

void value_reader::read(const node& value, place at, maybe<instant>& to) {
  read_date(value, at, {date_form::zulu, date_form::utc_offset}, to, {});
}

void value_reader::read_date(const node& value, place at, date_forms forms, maybe<instant>& to, instead_of_date other) {
  if (value.is_null()) return;
  const auto date = parse_instant(value.what == kind::string ? value.text : "", forms);
  if (date) {
    to = *date;
    return;
  }
  std::string message = campaign_rules::describe(value.text, date.error());
  if (value.what != kind::string) message = "found " + describe(value) + ", expected a date as a string";
  if (!other.advice.empty()) message = "found " + describe(value) + ", expected a date";
  if (!other.word.empty()) message += ", or the string " + detail::quoted(other.word) + " to send now";
  if (!other.advice.empty()) (message += "; ") += other.advice;
  fail(at, std::move(message));
}

void value_reader::read(const node& value, place at, maybe<text_list>& to) {
  if (value.is_null()) return;
  if (value.what != kind::array) return fail_unless(value, at, "an array of strings");
  if (lists_in_use_ == lists_.size()) lists_.emplace_back();
  std::vector<std::string_view>& list = lists_[lists_in_use_++];
  list.clear();
  for (const node& element : value) {
    if (element.what != kind::string) {
      std::string array{at.within};
      append_member(array, at.member);
      return fail_unless(element, {array, std::to_string(list.size())}, "a string");
    }
    list.push_back(element.text);
  }
  to = text_list{list.data(), list.size()};
}

void value_reader::read_set(const node& value, place at, maybe<text_list>& to,
                            bool (*is_before)(std::string_view, std::string_view) noexcept) {
  constexpr std::size_t few = 16;  // as fast to look through
  read(value, at, to);
  if (to->size() <= few) return;
  std::vector<std::string_view>& list = lists_[lists_in_use_ - 1];
  std::sort(list.begin(), list.end(), is_before);
}

std::string_view how_to_write_integer(const node& value, closed_range range) noexcept {
  if (value.what == kind::string) return is_number(value.text) ? ", without quotes" : "";
  if (value.what != kind::number) return "";
  if (value.text.find_first_of(".eE") != std::string_view::npos) return ", without a decimal point or an exponent";
  return as_integer(value.text) || !(range == any_integer) ? "" : " that fits in 64 bits";
}

std::string one_of(text_list known) {
  std::string text = known.size() == 1 ? "" : "one of ";
  std::string_view separator;
  for (const std::string_view word : known) {
    text += separator;
    text += detail::quoted(word);
    separator = ", ";
  }
  return known.empty() ? "nothing" : text;
}

std::string or_nearest(std::string_view written, text_list known) {
  const std::string_view meant = nearest(written, known);
  return meant.empty() ? ", expected " + one_of(known) : ", did you mean " + detail::quoted(meant) + "?";
}

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
