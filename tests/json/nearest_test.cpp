#include "../src/json/nearest.hpp"
#include "../src/json/other_names.hpp"

#include <campaign_rules/actions.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using campaign_rules::array_view;
using campaign_rules::json::nearest;

namespace {

std::string_view among(std::string_view written, std::string_view known) { return nearest(written, {&known, 1}); }

}  // namespace

TEST_CASE("a word is near itself, whatever its case and its separators") {
  for (const char* written : {"primary_email", "PRIMARY_EMAIL", "primaryEmail", "primary-email", " primary email ",
                              "primary.email", "_primaryemail"}) {
    CAPTURE(written);
    CHECK(among(written, "primary_email") == "primary_email");
  }
}

TEST_CASE("two mistakes are one too many for a word of five letters, and for one of two letters each is") {
  CHECK(among("statuss", "status") == "status");
  CHECK(among("sttus", "status") == "status");
  CHECK(among("stotus", "status") == "status");
  CHECK(among("stauts", "status") == "status");
  CHECK(among("stautss", "status") == "status");
  CHECK(among("tsauts", "status") == "status");
  CHECK(among("tsautss", "status") == "");
  CHECK(among("sxatxs", "status") == "status");
  CHECK(among("sxxtxs", "status") == "");
  CHECK(among("drfat", "draft") == "draft");
  CHECK(among("rdfat", "draft") == "");
  CHECK(among("nwo", "now") == "now");
  CHECK(among("di", "id") == "");
  CHECK(among("idd", "id") == "");
  CHECK(among("ID", "id") == "id");
  CHECK(among("", "id") == "");
  CHECK(among("", "now") == "");
}

TEST_CASE("a swap counts once, and its letters are not mistaken again") {
  CHECK(among("cbad", "abcd") == "");
  CHECK(among("acbd", "abcd") == "abcd");
  CHECK(among("bacd", "abcd") == "abcd");
  CHECK(among("abdc", "abcd") == "abcd");
  CHECK(among("badcef", "abcdef") == "abcdef");
  CHECK(among("badcfe", "abcdef") == "");
}

TEST_CASE("a character that is not ASCII counts once") {
  CHECK(among("\xD0\xB0"
              "ctionx",
              "actions") == "actions");
  CHECK(among("now\xEF\xBB\xBF", "now") == "now");
  CHECK(among("n\xF0\x9F\x8C\xB7", "now") == "");
}

TEST_CASE("of several words the nearest is named, and of several as near the first") {
  constexpr std::string_view words[] = {"constant_contact_v3", "constant_contact_v2", "resume", "resend"};
  CHECK(nearest("constant_contact_v2x", words) == "constant_contact_v2");
  CHECK(nearest("constant_contact_v4", words) == "constant_contact_v3");
  CHECK(nearest("resen", words) == "resend");
  CHECK(nearest("reseme", words) == "resume");
  CHECK(nearest("colour", words) == "");
  CHECK(nearest("resume", array_view<std::string_view>{}) == "");
}

TEST_CASE("another name is known where what it stands for is") {
  constexpr std::string_view facts[] = {"status", "role"};
  CHECK(nearest("current_status", facts) == "status");
  CHECK(nearest("currentStatus", facts) == "status");
  CHECK(nearest("curent_status", facts) == "status");
  CHECK(nearest("body", facts) == "");
  CHECK(nearest("reschedul", campaign_rules::all_actions::names) == "reschedule");
  for (const auto& each : campaign_rules::json::other_names) {
    CAPTURE(each.name);
    CHECK(among(each.name, each.meant) == each.meant);
    CHECK(each.name != each.meant);
  }
}

TEST_CASE("a text too long for a word is near none") {
  const std::string known(48, 'a');
  CHECK(among(known, known) == known);
  CHECK(among(std::string(49, 'a'), known) == "");
  CHECK(among(std::string(1'000'000, 'a'), "resend") == "");
  CHECK(among(std::string(1'000'000, ' ') + "resend", "resend") == "resend");
}
