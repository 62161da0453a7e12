#pragma once

// To whom a client wants a test of a campaign sent, and as what.

#include <campaign_rules/array_view.hpp>
#include <campaign_rules/maybe.hpp>
#include <campaign_rules/wire_names.hpp>

#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// Which versions of an email a test sends.
enum class test_format : std::uint8_t { html, text, html_and_text };

template <>
struct wire_names<test_format> {
  static constexpr std::array<std::string_view, 3> words{"HTML", "TEXT", "HTML_AND_TEXT"};
};

/// Lists and their texts are not copied: their memory must outlive every question that holds them.
struct send_test_request {
  array_view<std::string_view> email_addresses{};
  maybe<test_format> format{};
};

CAMPAIGN_RULES_END_NAMESPACE
