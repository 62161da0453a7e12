#include "facts.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
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

template <fact_id Id>
void read_fact(const node& value, place at, value_reader& read, const dialect&, fact<std::int32_t, Id>& to) {
  maybe<std::int64_t> number;
  read.read(value, at, number, {info(Id).minimum, info(Id).maximum});
  if (number) to = static_cast<std::int32_t>(*number);
}

/// Reads one member as the fact that bears its name. `for_each_fact(visit)` visits all that it may be.
template <class ForEachFact>
void read_member(const node& member, std::string_view within, value_reader& read, const dialect& wire,
                 ForEachFact&& for_each_fact) {
  const place at{within, member.key};
  bool is_known = false;
  for_each_fact([&](auto& fact) {
    static constexpr std::string_view name = info(std::decay_t<decltype(fact)>::id).member();
    if (is_known || name != member.key) return;
    is_known = true;
    read_fact(member, at, read, wire, fact);
  });
  if (!is_known) read.fail(at, "found the member " + detail::quoted(member.key) + ", expected a fact that rules know");
}

}  // namespace

void read_campaign(const node& object, const dialect& wire, value_reader& read, campaign& to) {
  for (const node& member : object)
    read_member(member, "/campaign", read, wire, [&](auto&& visit) { for_each_campaign_fact(to, visit); });
}

void read_account(const node& object, value_reader& read, account& to) {
  const dialect none;
  for (const node& member : object)
    read_member(member, "/account", read, none, [&](auto&& visit) { for_each_account_fact(to, visit); });
}

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
