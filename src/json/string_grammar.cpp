#include "string_grammar.hpp"

#include "../utf8.hpp"

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {
namespace {

constexpr bool contains(std::string_view characters, char c) noexcept {
  return characters.find(c) != std::string_view::npos;
}

/// Where a row of characters ends that begins at `begin`: each must be one of those that stand in its place of the row.
template <std::size_t N>
string_end end_of_row(std::string_view text, std::size_t begin, const std::string_view (&row)[N],
                      string_end otherwise) noexcept {
  for (std::size_t i = 0; i < N; ++i) {
    if (begin + i >= text.size()) return {text.size(), string_fault::no_end};
    if (!contains(row[i], text[begin + i])) return otherwise;
  }
  return {begin + N, string_fault::none};
}

constexpr std::string_view hex = "0123456789abcdefABCDEF";
constexpr std::string_view four_digits[] = {hex, hex, hex, hex};
constexpr std::string_view low_surrogate[] = {"\\", "u", "dD", "cdefCDEF", hex, hex};

/// The escape whose backslash is at `begin`.
string_end end_of_escape(std::string_view text, std::size_t begin) noexcept {
  const std::size_t letter = begin + 1;
  if (letter >= text.size()) return {text.size(), string_fault::no_end};
  if (contains("\"\\/bfnrt", text[letter])) return {letter + 1, string_fault::none};
  if (text[letter] != 'u') return {begin, string_fault::escape};

  const bool is_surrogate =
      letter + 2 < text.size() && contains("dD", text[letter + 1]) && contains("89abcdefABCDEF", text[letter + 2]);
  if (is_surrogate && contains("cdefCDEF", text[letter + 2])) return {begin, string_fault::low_surrogate};
  const string_end unit = end_of_row(text, letter + 1, four_digits, {begin, string_fault::code_unit});
  if (!is_surrogate || unit.fault != string_fault::none) return unit;
  return end_of_row(text, unit.at, low_surrogate, {begin, string_fault::high_surrogate});
}

string_end end_of_character(std::string_view text, std::size_t at) noexcept {
  if (text[at] == '\\') return end_of_escape(text, at);
  if (static_cast<unsigned char>(text[at]) < 0x20) return {at, string_fault::control_character};
  const std::size_t size = detail::character_size(text.substr(at));
  return {at + size, size == 0 ? string_fault::no_utf8 : string_fault::none};
}

}  // namespace

string_end end_of_string(std::string_view text) noexcept {
  string_end end{1, string_fault::none};
  while (end.at < text.size() && end.fault == string_fault::none) {
    if (text[end.at] == '"') return {end.at + 1, string_fault::none};
    end = end_of_character(text, end.at);
  }
  return end.fault == string_fault::none ? string_end{text.size(), string_fault::no_end} : end;
}

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
