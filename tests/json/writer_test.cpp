#include <campaign_rules/json/writer.hpp>

#include <doctest/doctest.h>

#include <limits>
#include <string>

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

TEST_CASE("text and names are quoted") {
  std::string text;
  writer out{text};
  out.begin_object();
  out.key("\"").text("\n");
  out.end_object();
  CHECK(text == R"({"\"":"\n"})");
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
