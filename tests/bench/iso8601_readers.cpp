#include "iso8601_readers.hpp"

#include <campaign_rules/text/iso8601.hpp>

#include <date/date.h>

#ifdef CAMPAIGN_RULES_HAS_ABSL
#include <absl/time/time.h>
#endif
#ifdef CAMPAIGN_RULES_HAS_CCTZ
#include <cctz/time_zone.h>
#endif

#include <cstdio>
#include <ctime>
#include <sstream>

#include <time.h>  // strptime and timegm, which are not the standard library's

namespace iso8601_readers {

namespace {

namespace em = campaign_rules;

instant read_with_ours(const std::string& text) {
  return em::parse_instant(text, {em::date_form::zulu}).value_or(failed);
}

instant read_with_date(const std::string& text) {
  std::istringstream stream{text};
  instant at{};
  stream >> date::parse("%FT%TZ", at);
  return stream ? at : failed;
}

/// Without making a stream each time, for a program that has a place to keep one.
instant read_with_date_again(const std::string& text) {
  static std::istringstream stream;
  stream.clear();
  stream.str(text);
  instant at{};
  stream >> date::parse("%FT%TZ", at);
  return stream ? at : failed;
}

instant read_with_strptime(const std::string& text) {
  std::tm parts{};
  const char* end = ::strptime(text.c_str(), "%Y-%m-%dT%H:%M:%SZ", &parts);
  if (end == nullptr || *end != '\0') return failed;
  return instant{std::chrono::seconds{::timegm(&parts)}};
}

/// It checks the numbers' ranges as a careful program does, but for the length of a month.
instant read_with_sscanf(const std::string& text) {
  int year = 0, hour = 0, minute = 0, second = 0, end = 0;
  unsigned month = 0, day = 0;
  const int found =
      std::sscanf(text.c_str(), "%4d-%2u-%2uT%2d:%2d:%2dZ%n", &year, &month, &day, &hour, &minute, &second, &end);
  if (found != 6 || end != static_cast<int>(text.size())) return failed;
  if (year < 0 || month < 1 || month > 12 || day < 1 || day > 31) return failed;
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return failed;
  return em::utc(year, month, day, hour, minute, second);
}

#ifdef CAMPAIGN_RULES_HAS_ABSL
instant read_with_absl(const std::string& text) {
  absl::Time at;
  if (!absl::ParseTime("%Y-%m-%d%ET%H:%M:%SZ", text, &at, nullptr)) return failed;
  return instant{std::chrono::milliseconds{absl::ToUnixMillis(at)}};
}
#endif

#ifdef CAMPAIGN_RULES_HAS_CCTZ
instant read_with_cctz(const std::string& text) {
  static const cctz::time_zone utc = cctz::utc_time_zone();
  instant at{};
  return cctz::parse("%Y-%m-%dT%H:%M:%SZ", text, utc, &at) ? at : failed;
}
#endif

}  // namespace

const std::vector<named_reader>& all() {
  static const std::vector<named_reader> readers{
      {"ours", read_with_ours},         {"date", read_with_date},     {"date_again", read_with_date_again},
      {"strptime", read_with_strptime}, {"sscanf", read_with_sscanf},
#ifdef CAMPAIGN_RULES_HAS_ABSL
      {"absl", read_with_absl},
#endif
#ifdef CAMPAIGN_RULES_HAS_CCTZ
      {"cctz", read_with_cctz},
#endif
  };
  return readers;
}

const std::vector<std::string>& texts() {
  static const std::vector<std::string> some{
      "2026-11-22T09:30:15Z", "2026-11-22T23:59:59Z", "2026-01-01T00:00:00Z", "2024-02-29T12:00:00Z",
      "2000-02-29T06:07:08Z", "1999-12-31T18:19:20Z", "1970-01-01T00:00:01Z", "2038-01-19T03:14:08Z",
  };
  return some;
}

bool agree() {
  for (const std::string& text : texts()) {
    const instant expected = read_with_ours(text);
    for (const named_reader& each : all()) {
      const instant found = each.read(text);
      if (found != failed && found == expected) continue;
      std::printf("not ok - %s: found %lld by %s, expected %lld\n", text.c_str(),
                  static_cast<long long>(found.time_since_epoch().count()), std::string{each.name}.c_str(),
                  static_cast<long long>(expected.time_since_epoch().count()));
      return false;
    }
  }
  std::printf("ok - %zu readers of dates agree\n", all().size());
  return true;
}

}  // namespace iso8601_readers
