#pragma once

// The forms of ISO 8601 text that a provider takes for a date; `parse_instant` in text/iso8601.hpp reads them.
//
//   constexpr date_forms taken{date_form::zulu, date_form::utc_offset};

#include <campaign_rules/small_set.hpp>

#include <cstdint>

CAMPAIGN_RULES_BEGIN_NAMESPACE

enum class date_form : std::uint8_t {
  zulu,        // 2026-11-22T09:00:00Z, with or without a fraction of a second
  utc_offset,  // 2026-11-22T10:00:00+01:00, the same
  date_only,   // 2026-11-22, which means its first instant in UTC
};
using date_forms = small_set<date_form>;

CAMPAIGN_RULES_END_NAMESPACE
