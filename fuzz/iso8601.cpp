// Any text, under any choice of accepted forms: the first byte chooses, the rest is the text.

#include <campaign_rules/text/iso8601.hpp>

#include <string>
#include <string_view>

#include "target.hpp"

namespace {

namespace em = campaign_rules;
using em::date_form;

em::date_forms chosen_forms(unsigned choice) {
  em::date_forms forms;
  for (const date_form form : {date_form::zulu, date_form::utc_offset, date_form::date_only})
    if ((choice >> static_cast<int>(form) & 1U) != 0) forms = forms | em::date_forms{form};
  return forms;
}

/// Walks along a text; a check of the grammar in the plainest way, which shares nothing with the reader.
struct plain_reader {
  std::string_view rest;
  bool fits = true;

  int number(std::size_t digits, int lowest, int highest) {
    int value = 0;
    for (std::size_t i = 0; i < digits; ++i) {
      if (rest.empty() || rest[0] < '0' || rest[0] > '9') return fail();
      value = value * 10 + (rest[0] - '0');
      rest.remove_prefix(1);
    }
    return lowest <= value && value <= highest ? value : fail();
  }
  bool take(char c) {
    if (rest.empty() || rest[0] != c) return false;
    rest.remove_prefix(1);
    return true;
  }
  void expect(char c) { fits = take(c) && fits; }
  int fail() {
    fits = false;
    return 1;
  }
};

int days_in(int year, int month) {
  if (month == 2) return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

struct plain_result {
  bool is_accepted = false;
  em::instant at{};
};

plain_result read_plainly(std::string_view text, em::date_forms forms) {
  plain_reader reader{text};
  const int year = reader.number(4, 0, 9999);
  reader.expect('-');
  const int month = reader.number(2, 1, 12);
  reader.expect('-');
  const int day = reader.number(2, 1, days_in(year, month));
  em::instant at = em::utc(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
  if (reader.rest.empty()) return {reader.fits && forms.contains(date_form::date_only), at};

  reader.expect('T');
  at += std::chrono::hours{reader.number(2, 0, 23)};
  reader.expect(':');
  at += std::chrono::minutes{reader.number(2, 0, 59)};
  reader.expect(':');
  at += std::chrono::seconds{reader.number(2, 0, 59)};
  if (reader.take('.')) {
    std::string digits;
    for (; !reader.rest.empty() && reader.rest[0] >= '0' && reader.rest[0] <= '9'; reader.rest.remove_prefix(1))
      digits += reader.rest[0];
    if (digits.empty() || digits.size() > 9) reader.fail();
    at += std::chrono::milliseconds{std::stoi((digits + "000").substr(0, 3))};
  }
  if (reader.take('Z')) return {reader.fits && reader.rest.empty() && forms.contains(date_form::zulu), at};

  const int sign = reader.take('+') ? 1 : -1;
  if (sign == -1) reader.expect('-');
  std::chrono::minutes offset = std::chrono::hours{reader.number(2, 0, 23)};
  reader.expect(':');
  offset += std::chrono::minutes{reader.number(2, 0, 59)};
  at -= sign * offset;
  const bool is_in_range = em::first_instant <= at && at <= em::last_instant;
  return {reader.fits && reader.rest.empty() && is_in_range && forms.contains(date_form::utc_offset), at};
}

}  // namespace

CAMPAIGN_RULES_FUZZ_TARGET(iso8601) {
  const em::date_forms forms = chosen_forms(input.take_byte());
  const std::string text{input.text()};  // a copy of exactly its size, so that reading beyond it is noticed
  const auto read = em::parse_instant(text, forms);
  const plain_result plain = read_plainly(text, forms);
  input.require(read.has_value() == plain.is_accepted, "exactly the texts of the grammar are accepted");

  if (read) {
    input.require(*read == plain.at, "the instant is the one that is written");
    const std::string written = em::to_string(*read);
    const auto again = em::parse_instant(written, {date_form::zulu});
    input.require(again && *again == *read, "what is written reads back as the same instant");
    input.require(em::to_string(*again) == written, "and is written the same again");
    return;
  }

  const em::date_error error = read.error();
  input.require(error.position <= text.size(), "an error lies within the text or at its end");
  input.require(!error.expected.empty(), "an error says what it expected");
  const auto cut = em::parse_instant(text.substr(0, error.position), forms);
  input.require(cut || cut.error().position == error.position, "all that precedes an error is in order");
  const std::string message = em::describe(text, error);
  for (const char c : message)
    input.require(static_cast<unsigned char>(c) >= 0x20 && c != 0x7F,
                  "a message is one line without control characters");
}
