#pragma once

// An object of JSON to read from, with all that a reader needs.

#include "../src/json/parsed_line.hpp"
#include "../src/json/value_reader.hpp"

#include <campaign_rules/json/object_reader.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

/// Keeps a text and what was read of it.
class read_object {
 public:
  explicit read_object(std::string_view text) { REQUIRE(line_.read(text)); }

  campaign_rules::json::object_reader from() { return {&line_.root(), "/request", values_}; }
  campaign_rules::json::object_reader from_nothing() { return {nullptr, "/request", values_}; }

  bool has_failed() const { return values_.has_failed(); }
  /// The first error, as `field: message`; empty when there is none.
  std::string error() const {
    return has_failed() ? values_.error().field + ": " + values_.error().message : std::string{};
  }

 private:
  campaign_rules::json::parsed_line line_;
  campaign_rules::json::value_reader values_;
};
