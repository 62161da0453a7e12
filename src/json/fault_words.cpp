#include "fault_words.hpp"

#include <cstddef>
#include <initializer_list>

#include "../quoted.hpp"
#include "../utf8.hpp"
#include "nearest.hpp"
#include "number.hpp"
#include "string_grammar.hpp"

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {
namespace {

using detail::quoted;

constexpr std::string_view token_characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+-.$";
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view zero{"\0", 1};
constexpr std::string_view own_line = "write each question on a line of its own";

bool starts_with(std::string_view text, std::string_view beginning) noexcept {
  return text.substr(0, beginning.size()) == beginning;
}

bool is_one_of(std::string_view text, std::initializer_list<std::string_view> words) noexcept {
  for (const std::string_view word : words)
    if (text == word) return true;
  return false;
}

std::string in_lower_case(std::string_view text) {
  std::string lower{text};
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return lower;
}

/// A word that other languages have where JSON has one of its three, or none.
std::string expected_for_word(std::string_view word) {
  const std::string lower = in_lower_case(word);
  if (is_one_of(lower, {"true", "yes", "on"})) return "`true`";
  if (is_one_of(lower, {"false", "no", "off"})) return "`false`";
  if (is_one_of(lower, {"null", "none", "nil", "undefined"})) return "`null`, or no member at all";
  if (is_one_of(lower, {"nan", "inf", "infinity", "-inf", "-nan", "-infinity"}))
    return "a number or `null`: JSON has no " + quoted(word);
  constexpr std::string_view known[] = {"true", "false", "null"};
  for (const std::string_view each : known)
    if (starts_with(each, lower) || starts_with(lower, each)) return quoted(each);
  const std::string_view meant = nearest(lower, known);
  return meant.empty() ? "a value; a text must be in double quotes" : quoted(meant);
}

/// What something lacks that looks like a number and is none.
std::string_view expected_for_number(std::string_view token) noexcept {
  if (token.front() == '+') return "a number without a plus sign";
  if (token.front() == '-') token.remove_prefix(1);
  if (starts_with(token, ".")) return "a digit before the decimal point";
  const std::size_t digits = count_digits(token);
  if (digits == 0) return "a digit after the minus sign";
  if (starts_with(token, "0x") || starts_with(token, "0X")) return "a decimal number";
  if (digits > 1 && token.front() == '0') return "a number without leading zeros";
  token.remove_prefix(digits);
  if (starts_with(token, ".")) {
    token.remove_prefix(1);
    const std::size_t decimals = count_digits(token);
    if (decimals == 0) return "a digit after the decimal point";
    token.remove_prefix(decimals);
  }
  if (is_one_of(in_lower_case(token), {"e", "e+", "e-"})) return "a digit in the exponent";
  return "a number, or text in double quotes";
}

bool looks_like_number(std::string_view token) noexcept {
  const bool has_sign = token.front() == '+' || token.front() == '-';
  const std::string_view digits = token.substr(has_sign ? 1 : 0);
  return digits.empty() || digits.front() == '.' || count_digits(digits) > 0;
}

sight look_at_token(std::string_view token) {
  if (is_number(token)) return {"the number " + quoted(token)};
  if (is_scalar(token)) return {quoted(token)};
  if (looks_like_number(token)) return {quoted(token), std::string{expected_for_number(token)}};
  return {quoted(token), expected_for_word(token)};
}

sight look_at_string(std::string_view rest) {
  const string_end end = end_of_string(rest);
  if (end.fault != string_fault::none) return {"`\"`"};
  return {"the string " + quoted(rest.substr(1, end.at - 2))};
}

/// A character that begins nothing in JSON.
sight look_at_character(std::string_view rest) {
  const std::size_t size = detail::character_size(rest);
  if (size == 0) return {"the byte " + quoted(rest.substr(0, 1)), {}, "the text must be in UTF-8"};
  const std::string_view character = rest.substr(0, size);
  if (character == byte_order_mark)
    return {"a byte order mark (U+FEFF)", {}, "it is allowed only at the start of a file"};
  if (character == zero) return {"a zero byte", {}, "is this UTF-16? the text must be in UTF-8"};
  for (const std::string_view mark : {"'", "“", "”", "„", "‘", "’", "‚", "«", "»", "`"})
    if (character == mark) return {"the quotation mark " + quoted(mark), {}, "JSON uses straight double quotes, `\"`"};
  return {quoted(character)};
}

}  // namespace

std::string_view token_of(std::string_view rest) noexcept {
  return rest.substr(0, rest.find_first_not_of(token_characters));
}

bool is_scalar(std::string_view token) noexcept {
  return token == "null" || token == "true" || token == "false" || is_number(token);
}

std::size_t utf16_at(std::string_view line) noexcept {
  if (starts_with(line, "\xFF\xFE") || starts_with(line, "\xFE\xFF") || starts_with(line, zero)) return 1;
  const bool may_begin = starts_with(line, "{") || starts_with(line, "[") || starts_with(line, " ");
  return may_begin && starts_with(line.substr(1), zero) ? 2 : 0;
}

sight look_at(std::string_view rest) {
  if (rest.empty())
    return {"the end of the line", {}, "is the line cut off, or is the question written on several lines?"};
  switch (rest.front()) {
    case '"': return look_at_string(rest);
    case ',': return {"a comma"};
    case ':': return {"a colon"};
    default: break;
  }
  if (rest.front() == '#' || starts_with(rest, "//") || starts_with(rest, "/*"))
    return {"a comment", {}, "JSON has no comments"};
  const std::string_view token = token_of(rest);
  return token.empty() ? look_at_character(rest) : look_at_token(token);
}

sight look_at_line(std::string_view rest) {
  if (rest.empty()) return {"an empty line"};
  if (rest.front() == '[') return {"an array", {}, own_line};
  sight seen = look_at(rest);
  const std::string_view word = token_of(rest);
  const bool is_event = is_one_of(word, {"data", "event", "id", "retry"}) && starts_with(rest.substr(word.size()), ":");
  if (is_event) {
    seen.found = quoted(rest.substr(0, word.size() + 1)) + ", as in a stream of server-sent events";
    seen.hint = "use only the object that follows `data:`";
  } else if (starts_with(rest, "\"") || starts_with(rest, "}") || starts_with(rest, "]")) {
    seen.hint = own_line;
  }
  return seen;
}

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
