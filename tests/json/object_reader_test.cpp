#include <campaign_rules/json/object_reader.hpp>

#include <campaign_rules/create_promo_code/request.hpp>
#include <campaign_rules/json/writer.hpp>

#include "json/read_object.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

using namespace campaign_rules;

namespace {

enum class desk : std::uint8_t { news, sport };

struct address {
  maybe<std::string_view> city{};
  maybe<desk> of{};

  template <class Object, class Visitor>
  static constexpr void for_each_member(Object& object, Visitor&& visit) {
    visit("city", object.city), visit("desk", object.of);
  }
};

/// What reading `{"x": text}` gives as a Value, and its error.
template <class Value>
struct reading {
  explicit reading(const std::string& text) : object("{\"x\":" + text + "}") { object.from().read("x", value); }
  read_object object;
  Value value{};
};

template <class Value>
std::string error_of(const std::string& text) {
  const reading<Value> read{text};
  return read.object.error();
}

}  // namespace

template <>
struct campaign_rules::wire_names<desk> {
  static constexpr std::array<std::string_view, 2> words{"news", "sport"};
};

TEST_CASE("members are read as their types say") {
  CHECK(reading<maybe<bool>>("true").value == maybe{true});
  CHECK(reading<maybe<bool>>("false").value == maybe{false});
  CHECK(*reading<maybe<std::string_view>>(R"("a\u0062")").value == "ab");
  CHECK(reading<maybe<std::int64_t>>("-9223372036854775808").value == maybe{(-9223372036854775807 - 1)});
  CHECK(reading<maybe<std::int32_t>>("2147483647").value == maybe<std::int32_t>{2147483647});
  CHECK(reading<maybe<instant>>(R"("2026-11-22T10:00:00+01:00")").value == maybe{utc(2026, 11, 22, 9, 0)});
  CHECK(reading<maybe<money>>("19.99").value == maybe{money{1999}});
  CHECK(reading<maybe<desk>>(R"("sport")").value == maybe{desk::sport});
  CHECK(reading<id_list>(R"(["a",5])").value.size == 2);

  const reading<maybe<array_view<std::string_view>>> list{R"(["b","a"])"};
  REQUIRE(list.value->size() == 2);
  CHECK((*list.value)[0] == "b");
}

TEST_CASE("what is absent or null leaves a value as it is") {
  for (const char* const text : {"{}", R"({"x":null})"}) {
    read_object object{text};
    maybe<std::int64_t> number{7};
    object.from().read("x", number);
    CHECK(number == maybe<std::int64_t>{7});
    CHECK(!object.from().has("x"));
    CHECK(!object.has_failed());
  }
}

TEST_CASE("a parent's identifier is one unless it is empty or 0") {
  for (const char* const one : {R"("a")", "5", R"("00")"}) CHECK(reading<maybe<unit>>(one).value.has_value());
  for (const char* const none : {R"("")", "0", R"("0")", "-0"}) {
    CAPTURE(none);
    const reading<maybe<unit>> read{none};
    CHECK(!read.value.has_value());
    CHECK(!read.object.has_failed());
  }
}

TEST_CASE("a member of another type is named, with what was found and what was expected") {
  CHECK(error_of<maybe<bool>>("1") == "/request/x: found the number `1`, expected true or false");
  CHECK(error_of<maybe<std::string_view>>("[]") == "/request/x: found an array, expected a string");
  CHECK(error_of<maybe<std::int64_t>>("5.0") ==
        "/request/x: found the number `5.0`, expected an integer, without a decimal point or an exponent");
  CHECK(error_of<maybe<std::int64_t>>("1e3") ==
        "/request/x: found the number `1e3`, expected an integer, without a decimal point or an exponent");
  CHECK(error_of<maybe<std::int64_t>>(R"("5")") ==
        "/request/x: found the string `5`, expected an integer, without quotes");
  CHECK(error_of<maybe<std::int64_t>>(R"("five")") == "/request/x: found the string `five`, expected an integer");
  CHECK(error_of<maybe<std::int64_t>>("9223372036854775808") ==
        "/request/x: found the number `9223372036854775808`, expected an integer that fits in 64 bits");
  CHECK(error_of<maybe<bool>>(R"("true")") ==
        "/request/x: found the string `true`, expected true or false, without quotes");
  CHECK(error_of<maybe<bool>>(R"("false")") ==
        "/request/x: found the string `false`, expected true or false, without quotes");
  CHECK(error_of<maybe<bool>>(R"("yes")") == "/request/x: found the string `yes`, expected true or false");
  CHECK(error_of<maybe<std::int32_t>>("-1") ==
        "/request/x: found the number `-1`, expected an integer from 0 to 2147483647");
  CHECK(error_of<maybe<std::int32_t>>("2147483648") ==
        "/request/x: found the number `2147483648`, expected an integer from 0 to 2147483647");
  CHECK(error_of<maybe<desk>>(R"("sports")") == "/request/x: found the string `sports`, did you mean `sport`?");
  CHECK(error_of<maybe<desk>>(R"("")") == "/request/x: found the string ``, expected one of `news`, `sport`");
  CHECK(error_of<maybe<money>>("1.999") ==
        "/request/x: found the number `1.999`, expected a number with at most two decimals");
  CHECK(error_of<maybe<money>>(R"("1.99")") ==
        "/request/x: found the string `1.99`, expected a number with at most two decimals, without quotes");
  CHECK(error_of<maybe<money>>(R"("1.999")") ==
        "/request/x: found the string `1.999`, expected a number with at most two decimals");
  CHECK(error_of<maybe<money>>("1e2") ==
        "/request/x: found the number `1e2`, expected a number with at most two decimals, without an exponent");
  CHECK(error_of<maybe<money>>("92233720368547758.08") ==
        "/request/x: found the number `92233720368547758.08`, expected a number with at most two decimals, whose cents "
        "fit "
        "in 64 bits");
  CHECK(error_of<maybe<money>>("92233720368547759") ==
        "/request/x: found the number `92233720368547759`, expected a number with at most two decimals, whose cents "
        "fit in "
        "64 bits");
  CHECK(error_of<maybe<money>>("true") == "/request/x: found `true`, expected a number with at most two decimals");
  CHECK(error_of<maybe<unit>>("1.5") ==
        "/request/x: found the number `1.5`, expected a string or an integer, without a decimal point or an exponent");
  CHECK(error_of<maybe<unit>>("true") == "/request/x: found `true`, expected a string or an integer");
  CHECK(error_of<id_list>(R"(["a",{}])") == "/request/x/1: found an object, expected a string or an integer");
  CHECK(error_of<maybe<array_view<std::string_view>>>(R"(["a",1])") ==
        "/request/x/1: found the number `1`, expected a string");
  CHECK(error_of<maybe<address>>("[]") == "/request/x: found an array, expected an object");
}

TEST_CASE("both ends of a range are included") {
  for (const std::int64_t number : {1, 2, 3}) {
    read_object object{"{\"x\":" + std::to_string(number) + "}"};
    maybe<std::int64_t> read;
    object.from().read("x", read, {1, 3});
    CHECK(read == maybe{number});
  }
  for (const char* const text : {R"({"x":0})", R"({"x":4})"}) {
    read_object object{text};
    maybe<std::int64_t> read;
    object.from().read("x", read, {1, 3});
    CHECK(!read);
    CHECK(object.has_failed());
  }
}

TEST_CASE("an object is read by the members that its type lists, and an empty word says nothing there") {
  const reading<maybe<address>> whole{R"({"city":"Bonn","desk":"news"})"};
  CHECK(*whole.value->city == "Bonn");
  CHECK(whole.value->of == maybe{desk::news});
  const reading<maybe<address>> empty{R"({"desk":""})"};
  CHECK(empty.value.has_value());
  CHECK(!empty.value->of);
  CHECK(!empty.object.has_failed());
  CHECK(error_of<maybe<address>>(R"({"city":5})") == "/request/x/city: found the number `5`, expected a string");
}

TEST_CASE("a long list whose order says nothing is sorted, a short one is not") {
  std::string longer = R"({"x":["z")";
  for (int i = 0; i < 16; ++i) longer += R"(,"a")";
  for (const auto& [text, first] :
       {std::pair<std::string, std::string>{R"({"x":["z","a"]})", "z"}, {longer + "]}", "a"}}) {
    read_object object{text};
    maybe<array_view<std::string_view>> list;
    object.from().read_set("x", list, [](std::string_view a, std::string_view b) noexcept { return a < b; });
    CHECK((*list)[0] == first);
  }
}

TEST_CASE("the spelling of a member can be asked for") {
  read_object object{R"({"x":"0","n":0,"b":true})"};
  CHECK(object.from().is_text("x", "0"));
  CHECK(!object.from().is_text("x", "1"));
  CHECK(!object.from().is_text("n", "0"));
  CHECK(object.from().spelt("x") == maybe<std::string_view>{"0"});
  CHECK(object.from().spelt("n") == maybe<std::string_view>{"0"});
  CHECK(!object.from().spelt("b"));
  CHECK(!object.from().spelt("none"));
}

TEST_CASE("no object and an empty one are two things") {
  read_object object{"{}"};
  CHECK(object.from().is_empty());
  CHECK(!object.from().is_absent());
  CHECK(object.from_nothing().is_absent());
  CHECK(!object.from_nothing().is_empty());
  CHECK(object.from_nothing().ignored().empty());
  maybe<bool> flag;
  object.from_nothing().read("x", flag);
  CHECK(!flag);
}

TEST_CASE("members that nobody asked for are listed, sorted, and those that were read can be repeated") {
  read_object object{R"({"z":1,"o":{"b":"text ","a":2},"x":null,"p":{"c":1}})"};
  maybe<std::string_view> text;
  CHECK(object.from().within("o", [&](const json::object_reader& inner) { inner.read("b", text); }));
  CHECK(!object.from().within("none", [](const json::object_reader&) { FAIL("there is no such member"); }));
  std::string names;
  for (const std::string& name : object.from().ignored()) names += name + ' ';
  CHECK(names == "o.a p x z ");

  std::string written;
  json::writer out{written};
  out.begin_object();
  object.from().repeat(out, [](std::string_view, std::string_view value) { return value.substr(0, 4); });
  out.end_object();
  CHECK(written == R"({"o":{"b":"text"}})");
}

TEST_CASE("the first fault is kept") {
  read_object object{R"({"x":1,"a/b":2})"};
  object.from().fail("a/b", "found 2");
  object.from().fail("found an object");
  CHECK(object.error() == "/request/a~1b: found 2");
  read_object other{"{}"};
  other.from().fail("found an object");
  CHECK(other.error() == "/request: found an object");
}

TEST_CASE("an object that nobody looks into counts as read, with all that is in it") {
  read_object object{R"({"any":{"a":1,"b":{"c":2}},"other":{"d":3}})"};
  const json::object_reader from = object.from();
  CHECK(from.has_unread_members());
  from.read_object("any");
  CHECK(from.has_unread_members());
  CHECK(from.within("other", [](const json::object_reader& other) { CHECK(other.has_unread_members()); }));
  CHECK(!from.has_unread_members());
  REQUIRE(from.ignored().size() == 1);
  CHECK(from.ignored()[0] == "other.d");
  from.read_object("missing");
  CHECK(!object.has_failed());

  read_object wrong{R"({"any":[]})"};
  wrong.from().read_object("any");
  CHECK(wrong.error() == "/request/any: found an array, expected an object");
}

TEST_CASE("a null member that nobody asked for is unread, and nothing is where there is no object") {
  read_object object{R"({"any":null})"};
  CHECK(object.from().has_unread_members());
  object.from().read_object("any");
  CHECK(!object.from().has_unread_members());
  CHECK(!object.from_nothing().has_unread_members());
}
