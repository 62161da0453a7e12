// Properties of reading and writing dates. RapidCheck prints a counterexample, and the seed to reproduce it with.

#include <campaign_rules/text/iso8601.hpp>

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <cstdint>
#include <cstdio>
#include <string>

namespace em = campaign_rules;
using em::date_form;
using em::date_forms;
using std::chrono::milliseconds;
using std::chrono::minutes;

namespace {

constexpr date_forms zulu{date_form::zulu};
constexpr date_forms offset{date_form::utc_offset};

/// Any instant of the years 0000 to 9999, often near an end.
em::instant any_instant() {
  const std::int64_t first = em::first_instant.time_since_epoch().count();
  const std::int64_t last = em::last_instant.time_since_epoch().count();
  const auto anywhere = rc::gen::inRange<std::int64_t>(first, last + 1);
  const auto near_an_end = rc::gen::oneOf(rc::gen::inRange<std::int64_t>(first, first + 100'000'000),
                                          rc::gen::inRange<std::int64_t>(last - 100'000'000, last + 1));
  return em::instant{milliseconds{*rc::gen::weightedOneOf<std::int64_t>({{4, anywhere}, {1, near_an_end}})}};
}

/// The text of an offset of less than a day.
std::string offset_text(minutes by) {
  const int size = static_cast<int>(by.count() < 0 ? -by.count() : by.count());
  char text[16];
  std::snprintf(text, sizeof text, "%c%02d:%02d", by.count() < 0 ? '-' : '+', size / 60, size % 60);
  return text;
}

/// A text of one of the forms, with or without a fraction.
std::string any_text() {
  const std::string whole = em::to_string(any_instant());
  const int fraction_size = *rc::gen::inRange(0, 10);
  const std::string fraction =
      *rc::gen::container<std::string>(static_cast<std::size_t>(fraction_size), rc::gen::inRange<char>('0', '9' + 1));
  const std::string head = whole.substr(0, 19) + (fraction.empty() ? "" : "." + fraction);
  if (*rc::gen::inRange(0, 2) == 0) return head + "Z";
  return head + offset_text(minutes{*rc::gen::inRange(-1439, 1440)});
}

}  // namespace

TEST_CASE("what is printed is read back: iso8601.round_trip") {
  CHECK(rc::check("any instant, also one outside the calendar, is printed as bounded and reads back", [] {
    const auto at = em::instant{milliseconds{*rc::gen::arbitrary<std::int64_t>()}};
    for (const em::instant shown : {at, any_instant()}) {
      const auto read = em::parse_instant(em::to_string(shown), zulu);
      RC_ASSERT(read.has_value());
      RC_ASSERT(*read == em::clamp(shown));
    }
  }));
}

TEST_CASE("printing keeps the order of instants: iso8601.order") {
  CHECK(rc::check("texts compare as their instants do", [] {
    const em::instant a = any_instant();
    const em::instant b = *rc::gen::element(any_instant(), em::clamp(a + milliseconds{1}), a);
    RC_ASSERT((em::to_string(a) < em::to_string(b)) == (a < b));
    RC_ASSERT((em::to_string(a) == em::to_string(b)) == (a == b));
  }));
}

TEST_CASE("an offset shifts: iso8601.offset") {
  CHECK(rc::check("local time with its offset is the instant, or an error at the offset when that is out of range", [] {
    const std::string local = em::to_string(any_instant()).substr(0, 23);
    const minutes by{*rc::gen::inRange(-1439, 1440)};
    const auto unshifted = em::parse_instant(local + "Z", zulu);
    RC_ASSERT(unshifted.has_value());
    const em::instant expected = *unshifted - by;
    const auto read = em::parse_instant(local + offset_text(by), offset);
    if (expected == em::clamp(expected)) {
      RC_ASSERT(read.has_value());
      RC_ASSERT(*read == expected);
    } else {
      RC_ASSERT(!read.has_value());
      RC_ASSERT(read.error().position == 23U);
    }
  }));
}

TEST_CASE("a date alone is its midnight: iso8601.date_only") {
  CHECK(rc::check("YYYY-MM-DD means the same as with T00:00:00Z", [] {
    const std::string day = em::to_string(any_instant()).substr(0, 10);
    const auto alone = em::parse_instant(day, {date_form::date_only});
    RC_ASSERT(alone.has_value());
    RC_ASSERT((alone == em::parse_instant(day + "T00:00:00Z", zulu)));
  }));
}

TEST_CASE("a changed character changes the meaning: iso8601.mutation") {
  CHECK(rc::check("with one character replaced a text is refused there, or means another instant", [] {
    const std::string text = any_text();
    const auto read = em::parse_instant(text, zulu | offset);
    RC_PRE(read.has_value());
    const auto place = *rc::gen::inRange<std::size_t>(0, text.size());
    const char digit = *rc::gen::inRange<char>('0', '9' + 1);
    std::string changed = text;
    changed[place] = *rc::gen::element(digit, digit, *rc::gen::arbitrary<char>());
    RC_PRE(changed != text);

    const auto again = em::parse_instant(changed, zulu | offset);
    const std::size_t zone = text.find_first_of("Z+-", 19);
    if (again) {
      const bool is_dropped_digit = place >= 23 && place < zone;
      const bool is_sign_of_zero = place == zone && text.substr(zone + 1) == "00:00";
      RC_ASSERT((*again == *read) == (is_dropped_digit || is_sign_of_zero));
    } else {
      const bool leads_out_of_range = place > zone && again.error().position == zone;
      RC_ASSERT(again.error().position + 1 >= place || leads_out_of_range);
    }
  }));
}

TEST_CASE("accepting more forms never takes a text away: iso8601.forms") {
  CHECK(rc::check("a text that is read under some forms is read the same under more", [] {
    const std::string text = *rc::gen::inRange(0, 3) == 0 ? any_text().substr(0, 10) : any_text();
    for (const date_form one : {date_form::zulu, date_form::utc_offset, date_form::date_only})
      for (const date_form other : {date_form::zulu, date_form::utc_offset, date_form::date_only}) {
        const auto few = em::parse_instant(text, {one});
        if (few) RC_ASSERT((few == em::parse_instant(text, {one, other})));
      }
  }));
}
