#include <campaign_rules/json/decide_line.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace campaign_rules;

// Content is the one member whose limit is too long for a table's row.

namespace {

std::string created_with(std::string_view email_content, std::string_view text_content) {
  std::string line = R"({"provider": "constant_contact_v2", "action": "create", "now": "2026-11-22T10:00:00Z",)"
                     R"( "context": {"name_in_use": false}, "account": {"has_address": true},)"
                     R"( "request": {"name": "Spring sale", "subject": "Everything must go", "from_name": "Shop",)"
                     R"( "from_email": "a@b.co", "email_content": ")";
  line += email_content;
  line += R"(", "text_content": ")";
  line += text_content;
  return decide_line(line + "\"}}");
}

/// So many characters of two bytes each.
std::string characters(std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += "\u00e9";
  return text;
}

constexpr std::string_view allowed =
    R"({"decision":"allowed","http_status":201,"response":{"status":"DRAFT","template_type":"CUSTOM","name":)";

}  // namespace

TEST_CASE("content of 930,000 characters is allowed, one more is not") {
  CHECK(created_with(characters(929'999), characters(929'999)).find(allowed) == 0);
  CHECK(created_with(characters(930'000), characters(930'000)).find(allowed) == 0);

  const std::string refused = created_with(characters(930'001), characters(930'001));
  CHECK(refused.find(
            R"({"decision":"refused","http_status":400,"violations":[{"rule":"create.email_content.length")") == 0);
  CHECK(refused.find(R"("rule":"create.text_content.length")") != std::string::npos);
  CHECK(refused.find(R"("observed":930001,"minimum":1,"maximum":930000)") != std::string::npos);
}
