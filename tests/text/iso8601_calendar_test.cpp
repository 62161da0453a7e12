#include <campaign_rules/text/iso8601.hpp>

#include <date/date.h>
#include <doctest/doctest.h>

#include <string_view>

namespace em = campaign_rules;

namespace {

constexpr em::date_forms zulu{em::date_form::zulu};
constexpr em::date_forms day_only{em::date_form::date_only};

/// `YYYY-MM-DD…` with the numbers put into a text that has their places.
void put_date(char* text, int year, unsigned month, unsigned day) {
  for (int i = 3; i >= 0; --i, year /= 10) text[i] = static_cast<char>('0' + year % 10);
  text[5] = static_cast<char>('0' + month / 10);
  text[6] = static_cast<char>('0' + month % 10);
  text[8] = static_cast<char>('0' + day / 10);
  text[9] = static_cast<char>('0' + day % 10);
}

}  // namespace

TEST_CASE("of every year, the months 00 to 14 and the days 00 to 33, exactly those of date's calendar are read") {
  char text[] = "YYYY-MM-DDT00:00:00Z";
  const std::string_view whole{text, 20};
  long read_days = 0;
  long wrong = 0;
  for (int year = 0; year <= 9999; ++year)
    for (unsigned month = 0; month <= 14; ++month)
      for (unsigned day = 0; day <= 33; ++day) {
        put_date(text, year, month, day);
        const date::year_month_day civil = date::year{year} / date::month{month} / date::day{day};
        const auto read = em::parse_instant(whole, zulu);
        const auto alone = em::parse_instant(whole.substr(0, 10), day_only);
        if (read.has_value() != civil.ok() || alone.has_value() != civil.ok()) ++wrong;
        if (!read || !alone) continue;
        ++read_days;
        if (*read != em::instant{date::sys_days{civil}} || *alone != *read || *read != em::utc(year, month, day))
          ++wrong;
      }
  CHECK(wrong == 0);
  CHECK(read_days == 3'652'425);
}

TEST_CASE("every day of the years 0000 to 9999 is written and read back") {
  char text[] = "YYYY-MM-DDT00:00:00.000Z";
  const date::sys_days last = date::year{9999} / 12 / 31;
  long wrong = 0;
  for (date::sys_days day = date::year{0} / 1 / 1; day <= last; day += date::days{1}) {
    const date::year_month_day civil{day};
    put_date(text, int{civil.year()}, unsigned{civil.month()}, unsigned{civil.day()});
    const em::iso8601_text written = em::format_instant(day);
    const std::string_view shown{written.data(), written.size()};
    const auto read = em::parse_instant(shown, zulu);
    if (shown != text || !read || *read != em::instant{day}) ++wrong;
  }
  CHECK(wrong == 0);
}

TEST_CASE("every two-digit time of day is read when it exists") {
  char text[] = "2026-11-22T00:00:00Z";
  long wrong = 0;
  for (int place : {11, 14, 17})
    for (int number = 0; number <= 99; ++number) {
      const std::string_view whole{text, 20};
      text[place] = static_cast<char>('0' + number / 10);
      text[place + 1] = static_cast<char>('0' + number % 10);
      const auto read = em::parse_instant(whole, zulu);
      text[place] = text[place + 1] = '0';

      const int hour = place == 11 ? number : 0;
      const int minute = place == 14 ? number : 0;
      const int second = place == 17 ? number : 0;
      const bool exists = hour <= 23 && minute <= 59 && second <= 59;
      if (read.has_value() != exists) ++wrong;
      if (read && *read != em::utc(2026, 11, 22, hour, minute, second)) ++wrong;
    }
  CHECK(wrong == 0);
}

TEST_CASE("every byte in every place either is the one that belongs there, another digit, or an error there") {
  const std::string_view sample = "2026-11-22T09:30:15Z";
  long wrong = 0;
  for (std::size_t place = 0; place < sample.size(); ++place)
    for (int byte = 0; byte < 256; ++byte) {
      char text[21] = "2026-11-22T09:30:15Z";
      text[place] = static_cast<char>(byte);
      const bool is_digit = byte >= '0' && byte <= '9';
      const bool wants_digit = sample[place] >= '0' && sample[place] <= '9';
      const auto read = em::parse_instant({text, 20}, zulu);
      if (text[place] == sample[place]) {
        if (!read) ++wrong;
      } else if (!is_digit || !wants_digit) {
        const bool may_be_fraction = place == 19 && byte == '.';  // then the digit behind it is missing
        if (read || read.error().position != place + (may_be_fraction ? 1 : 0)) ++wrong;
      }
    }
  CHECK(wrong == 0);
}
