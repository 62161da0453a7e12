#include "number.hpp"

#include <charconv>
#include <system_error>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

std::size_t count_digits(std::string_view text) noexcept {
  std::size_t digits = 0;
  while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9') ++digits;
  return digits;
}

bool is_number(std::string_view text) noexcept {
  const auto skip_any_of = [&](std::string_view characters) {
    const bool found = !text.empty() && characters.find(text.front()) != std::string_view::npos;
    if (found) text.remove_prefix(1);
    return found;
  };
  const auto skip_digits = [&] {
    const std::size_t digits = count_digits(text);
    text.remove_prefix(digits);
    return digits > 0;
  };
  skip_any_of("-");
  if (!skip_any_of("0") && !skip_digits()) return false;
  if (skip_any_of(".") && !skip_digits()) return false;
  if (skip_any_of("eE")) {
    skip_any_of("+-");
    if (!skip_digits()) return false;
  }
  return text.empty();
}

maybe<std::int64_t> as_integer(std::string_view number) noexcept {
  std::int64_t value = 0;
  const char* const end = number.data() + number.size();
  const auto [stopped_at, error] = std::from_chars(number.data(), end, value);
  if (error != std::errc{} || stopped_at != end) return {};
  return value;
}

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
