#include <campaign_rules/text/iso8601.hpp>

#include <date/date.h>

#include "quoted.hpp"

// The writer, and the wording of the reader's errors.

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace {

/// Writes `number` with exactly `digits` digits, leading zeros included.
void put(char* to, std::size_t digits, unsigned number) noexcept {
  for (std::size_t i = digits; i > 0; --i, number /= 10) to[i - 1] = static_cast<char>('0' + number % 10);
}

}  // namespace

iso8601_text format_instant(instant at) noexcept {
  const instant shown = clamp(at);
  const auto midnight = date::floor<date::days>(shown);
  const date::year_month_day day{midnight};
  const auto millisecond = static_cast<unsigned>((shown - midnight).count());  // of the day

  iso8601_text text{'Y', 'Y', 'Y', 'Y', '-', 'M', 'M', '-', 'D', 'D', 'T', 'h',
                    'h', ':', 'm', 'm', ':', 's', 's', '.', 'm', 'm', 'm', 'Z'};
  put(text.data(), 4, static_cast<unsigned>(int{day.year()}));
  put(&text[5], 2, unsigned{day.month()});
  put(&text[8], 2, unsigned{day.day()});
  put(&text[11], 2, millisecond / 3'600'000);
  put(&text[14], 2, millisecond / 60'000 % 60);
  put(&text[17], 2, millisecond / 1000 % 60);
  put(&text[20], 3, millisecond % 1000);
  return text;
}

std::string to_string(instant at) {
  const iso8601_text text = format_instant(at);
  return {text.data(), text.size()};
}

std::string describe(std::string_view text, const date_error& error) {
  std::string message = "found ";
  message.append(detail::quoted_ascii(text)).append(", expected ").append(error.expected);
  if (text.empty()) return message;
  if (error.position >= text.size()) return message.append(" at the end");
  return message.append(" at character ").append(std::to_string(error.position + 1));  // people count from 1
}

CAMPAIGN_RULES_END_NAMESPACE
