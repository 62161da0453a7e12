#include "facts.hpp"

#include <campaign_rules/policy.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>
#include <type_traits>

#include "../quoted.hpp"

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {
namespace {

void read_fact(const node& value, place at, value_reader& read, const dialect& wire, maybe<campaign_status>& to) {
  maybe<std::string_view> word;
  read.read(value, at, word);
  if (!word) return;
  to = wire.statuses.find(*word);
  if (to) return;
  std::array<std::string_view, wire_names<campaign_status>::words.size()> words;
  std::size_t count = 0;
  for (const campaign_status status : wire.statuses.known()) words[count++] = wire.statuses.word(status);
  read.fail_unless_one_of(value, at, {words.data(), count});
}

template <class Value>
void read_fact(const node& value, place at, value_reader& read, const dialect&, maybe<Value>& to) {
  if constexpr (std::is_enum_v<Value>)
    read.read_word(value, at, to);
  else
    read.read(value, at, to);
}

template <std::uint8_t Number, auto Domain>
void read_fact(const node& value, place at, value_reader& read, const dialect& wire,
               fact<std::int32_t, Number, Domain>& to) {
  closed_range range{0, (std::numeric_limits<std::int32_t>::max)()};
  if constexpr (!std::is_same_v<decltype(Domain), std::nullptr_t>)
    range = {(wire.*Domain).lowest(), (wire.*Domain).highest()};
  maybe<std::int64_t> number;
  read.read(value, at, number, range);
  if (number) to = static_cast<std::int32_t>(*number);
}

/// Reads the members of an object, each as the fact that has its name.
template <class Facts>
void read_facts(const node& object, std::string_view within, const dialect& wire, value_reader& read, Facts& to) {
  for (const node& member : object) {
    const place at{within, member.key};
    bool is_known = false;
    for_each_member(to, [&](std::string_view name, auto& fact) {
      if (is_known || name != member.key) return;
      is_known = true;
      read_fact(member, at, read, wire, fact);
    });
    if (!is_known)
      read.fail(at, "found the member " + detail::quoted(member.key) + ", expected a fact that rules know");
  }
}

}  // namespace

void read_campaign(const node& object, const dialect& wire, value_reader& read, campaign& to) {
  read_facts(object, "/campaign", wire, read, to);
}

void read_creation(const node& object, const dialect& wire, value_reader& read, creation& to) {
  read_facts(object, "/context", wire, read, to);
}

void read_account(const node& object, value_reader& read, account& to) {
  read_facts(object, "/account", dialect{}, read, to);
}

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
