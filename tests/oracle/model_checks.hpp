#pragma once

// Short forms for the models' own tests. It is 2026-11-22T10:00:00Z.
//
//   CHECK(violated(asked, wix::resend) == "resend.limit");
//   CHECK(missing(asked, wix::resend, "resend.limit") == fact_list{fact::resends});

#include "model_finding.hpp"

#include <campaign_rules/instant.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace oracle::models {

inline constexpr std::int64_t ten_o_clock = read(campaign_rules::utc(2026, 11, 22, 10, 0));

/// Milliseconds of a date and time in UTC.
constexpr std::int64_t at(int year, unsigned month, unsigned day, int hour = 0, int minute = 0, int second = 0,
                          int millisecond = 0) {
  return read(campaign_rules::utc(year, month, day, hour, minute, second, millisecond));
}

/// The codes with an outcome, in order, with a space between them.
inline std::string codes(const saying& all, outcome wanted) {
  std::string found;
  for (const said& one : all)
    if (one.result == wanted) found += (found.empty() ? "" : " ") + std::string{one.code};
  return found;
}
template <class Ask>
std::string violated(const question<Ask>& asked, typename question<Ask>::rules rules) {
  return codes(judge(asked, rules), outcome::violated);
}
template <class Ask>
std::string unknown(const question<Ask>& asked, typename question<Ask>::rules rules) {
  return codes(judge(asked, rules), outcome::unknown);
}
template <class Ask>
bool allows(const question<Ask>& asked, typename question<Ask>::rules rules) {
  return decide(judge(asked, rules)) == decision::allowed;
}
template <class Ask>
int status_of(const question<Ask>& asked, typename question<Ask>::rules rules) {
  return http_status(judge(asked, rules), 200);
}
template <class Ask>
fact_list missing(const question<Ask>& asked, typename question<Ask>::rules rules, std::string_view code) {
  return judge(asked, rules).of(code).missing;
}
/// What a violated rule tells.
template <class Ask>
told found(const question<Ask>& asked, typename question<Ask>::rules rules, std::string_view code) {
  for (const row<Ask>& rule : rules)
    if (rule.code == code && judge(asked, rule).result == outcome::violated) return find(asked, rule);
  return {};
}

/// The eligible words, with a space between them.
inline std::string eligible(const told& found) {
  std::string text;
  for (std::size_t i = 0; i < found.eligible_count; ++i)
    text += (text.empty() ? "" : " ") + std::string{found.eligible[i]};
  return text;
}

}  // namespace oracle::models
