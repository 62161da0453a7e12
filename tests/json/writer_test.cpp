#include "../src/json/writer.hpp"

#include <doctest/doctest.h>

#include <limits>
#include <string>
#include <utility>

using campaign_rules::detail_value;
using campaign_rules::utc;
using campaign_rules::json::writer;

TEST_CASE("a writer puts commas between what it writes") {
  std::string text = "what was there before";
  writer out{text};
  out.begin_object();
  out.key("a").number((std::numeric_limits<std::int64_t>::min)());
  out.key("b").begin_array();
  out.boolean(true);
  out.null();
  out.begin_object();
  out.end_object();
  out.time(utc(2026, 11, 22, 9, 0));
  out.end_array();
  out.key("c").token("1.50");
  out.end_object();
  CHECK(text == R"({"a":-9223372036854775808,"b":[true,null,{},"2026-11-22T09:00:00.000Z"],"c":1.50})");
}

TEST_CASE("text is escaped as far as JSON needs it") {
  std::string text;
  writer{text}.text(std::string{"\"\\/\b\f\n\r\t\0\x1F\x7F é", 14});
  CHECK(text == "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\x7F é\"");
}

TEST_CASE("each control character has its code") {
  std::string text;
  writer{text}.text("\x01\x0E\x0F\x10\x11\x19\x1A\x1E");
  CHECK(text == R"("\u0001\u000e\u000f\u0010\u0011\u0019\u001a\u001e")");
}

TEST_CASE("an escape is found wherever it stands, and beside what needs none") {
  const std::string plain[] = {"x", " ", "!", "#", "[", "]", "\x7F", "\xC3\xBF"};
  const std::pair<std::string, std::string> escapes[] = {
      {std::string(1, '\0'), "\\u0000"}, {"\x1F", "\\u001f"}, {"\"", "\\\""}, {"\\", "\\\\"}};
  std::string text;
  for (const std::string& other : plain) {
    std::string before;
    for (int count = 0; count < 18; ++count, before += other) {
      writer{text}.text(before);
      CHECK(text == '"' + before + '"');
      for (const auto& [found, escape] : escapes) {
        writer{text}.text(before + found + before);
        CHECK(text == '"' + before + escape + before + '"');
      }
    }
  }
}

TEST_CASE("details are written by their kind") {
  std::string text;
  writer out{text};
  out.begin_array();
  out.detail(detail_value{});
  out.detail(5);
  out.detail(std::string_view{"x"});
  out.detail(utc(1970, 1, 1));
  out.detail(campaign_rules::money{150});
  out.end_array();
  CHECK(text == R"([null,5,"x","1970-01-01T00:00:00.000Z",1.50])");
}

TEST_CASE("an array without elements is taken back") {
  std::string text;
  writer out{text};
  out.begin_object();
  out.array_unless_empty("a", [] {});
  out.array_unless_empty("b", [&] {
    out.number(1);
    out.number(2);
  });
  out.array_unless_empty("c", [] {});
  out.object_unless_empty("d", [&] { out.array_unless_empty("e", [] {}); });
  out.key("f").null();
  out.end_object();
  CHECK(text == R"({"b":[1,2],"f":null})");
}

TEST_CASE("an object without members is taken back") {
  std::string text;
  writer out{text};
  out.begin_object();
  out.object_unless_empty("a", [] {});
  out.object_unless_empty("b", [&] { out.key("c").number(1); });
  out.object_unless_empty("d", [] {});
  out.key("e").null();
  out.end_object();
  CHECK(text == R"({"b":{"c":1},"e":null})");
}
