#pragma once

// Readers of a date such as `2026-11-22T09:30:15Z`, this library's and its peers', behind one face: a text in, an instant
// out, and `failed` for what cannot be read.

#include <campaign_rules/instant.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace iso8601_readers {

using campaign_rules::instant;
using reader = instant (*)(const std::string& text);

inline constexpr instant failed = (instant::max)();

struct named_reader {
  std::string_view name;
  reader read;
};

/// This library's first. Abseil and cctz are among them where they were found.
const std::vector<named_reader>& all();

/// Texts that all of them read.
const std::vector<std::string>& texts();

/// Does each give the same instants for all the texts? Prints `ok`, or the first that differs.
bool agree();

}  // namespace iso8601_readers
