#pragma once

// Compares what the library finds of a violated rule with what the oracle does.

#include "basis.hpp"
#include "finding.hpp"

#include <campaign_rules/finding.hpp>
#include <campaign_rules/term.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace oracle {

namespace rules = campaign_rules;

inline bool same(const rules::detail_value& found, const maybe<std::int64_t>& expected) {
  return found.has_value() == expected.has_value() && (!expected || found.integer() == *expected);
}
inline bool same(const rules::detail_value& found, const maybe<instant>& expected) {
  return found.has_value() == expected.has_value() && (!expected || found.time() == *expected);
}

/// Enumerators of both sides, which must not depend on their order.
inline rules::fix_kind library_fix(fix_kind fix) {
  switch (fix) {
    case fix_kind::wait: return rules::fix_kind::wait;
    case fix_kind::change_request: return rules::fix_kind::change_request;
    case fix_kind::change_campaign: return rules::fix_kind::change_campaign;
    case fix_kind::change_account: return rules::fix_kind::change_account;
    case fix_kind::never: break;
  }
  return rules::fix_kind::never;
}

inline rules::basis library_basis(basis stands_on) {
  switch (stands_on) {
    case basis::guide: return rules::basis::guide;
    case basis::reference: return rules::basis::reference;
    case basis::inferred: break;
  }
  return rules::basis::inferred;
}

inline bool same_observed(const rules::detail_value& found, const finding& expected) {
  if (found.what() == rules::detail_value::kind::text) return found.text() == expected.observed_word;
  if (!expected.observed_word.empty()) return false;
  return expected.observed_date ? same(found, expected.observed_date) : same(found, expected.observed);
}

/// The eligible values, in the order of the words of the library.
inline bool same_eligible(const rules::finding& found, const finding& expected) {
  std::size_t words = 0;
  bool equal = true;
  campaign_rules::small_set<int> formats;
  found.eligible.for_each([&](const rules::detail_value& one) {
    if (one.what() == rules::detail_value::kind::integer) {
      formats = formats | campaign_rules::small_set<int>{static_cast<int>(one.integer())};
      return;
    }
    equal = equal && words < expected.eligible_words.count && one.text() == expected.eligible_words.items[words];
    ++words;
  });
  return equal && words == expected.eligible_words.count && formats == expected.eligible_formats;
}

/// The field, the fix, the status, and the facts that both tell.
inline std::string compare_finding(const rules::finding& found, const finding& expected, profile who, int http) {
  std::string difference;
  const auto differs_in = [&](const char* what) {
    difference += std::string{" "} + std::string{found.rule} + ' ' + what;
  };
  if (found.field != expected.field) differs_in("field");
  if (found.fix != library_fix(expected.fix)) differs_in("fix");
  if (found.http_status != http) differs_in("http status");
  const maybe<basis> stands_on = basis_of(who, found.rule);
  if (stands_on && found.source->basis != library_basis(*stands_on)) differs_in("basis");
  if (!same(found.minimum, expected.minimum)) differs_in("minimum");
  if (!same(found.maximum, expected.maximum)) differs_in("maximum");
  if (!same(found.nearest, expected.nearest)) differs_in("nearest");
  if (!same(found.remaining, expected.remaining)) differs_in("remaining");
  if (!same(found.opens_at, expected.opens_at)) differs_in("opens_at");
  if (!same(found.earliest, expected.earliest)) differs_in("earliest");
  if (!same(found.due, expected.due)) differs_in("due");
  if (expected.now && !same(found.now, expected.now)) differs_in("now");
  if (found.required.text() != expected.required) differs_in("required");
  if (!same_observed(found.observed, expected)) differs_in("observed");
  if (!same_eligible(found, expected)) differs_in("eligible");
  return difference;
}

}  // namespace oracle
