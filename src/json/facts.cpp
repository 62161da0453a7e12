#include "facts.hpp"

#include <campaign_rules/facts.hpp>
#include <campaign_rules/policy.hpp>
#include <campaign_rules/providers/all.hpp>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "../quoted.hpp"

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {
namespace {

/// What a provider calls the status for which another one has this word; empty when there is none.
std::string_view same_status(std::string_view word, const status_words& statuses) noexcept {
  for (const provider* other : all_providers) {
    const maybe<campaign_status> status = other->dialect.statuses.find(word);
    if (status && statuses.known().contains(*status)) return statuses.word(*status);
  }
  return {};
}

void read_fact(const node& value, place at, value_reader& read, const dialect& words, maybe<campaign_status>& to) {
  maybe<std::string_view> word;
  read.read(value, at, word);
  if (!word) return;
  to = words.statuses.find(*word);
  if (to) return;
  const std::string_view same = same_status(*word, words.statuses);
  if (!same.empty())
    return read.fail(
        at, "found the string " + detail::quoted_ascii(*word) + ", did you mean " + detail::quoted(same) + "?");
  std::vector<std::string_view> known;
  for (const campaign_status status : words.statuses.known()) known.push_back(words.statuses.word(status));
  read.fail_unless_one_of(*word, at, {known.data(), known.size()});
}

template <class Value>
void read_fact(const node& value, place at, value_reader& read, const dialect&, maybe<Value>& to) {
  if constexpr (std::is_enum_v<Value>)
    read.read_word(value, at, to);
  else
    read.read(value, at, to);
}

template <std::uint8_t Number, auto Domain>
void read_fact(const node& value, place at, value_reader& read, const dialect& words,
               fact<std::int32_t, Number, Domain>& to) {
  closed_range range{0, (std::numeric_limits<std::int32_t>::max)()};
  if constexpr (!std::is_same_v<decltype(Domain), std::nullptr_t>)
    range = {(words.*Domain).lowest(), (words.*Domain).highest()};
  maybe<std::int64_t> number;
  read.read(value, at, number, range);
  if (number) to = static_cast<std::int32_t>(*number);
}

void read_fact(const node& value, place at, value_reader& read, const dialect&,
               decltype(account::verified_addresses)& to) {
  read.read_set(value, at, to, detail::less_ignoring_case);
}

/// For a member that is none of the object's facts: one of another object, or a word that is mistyped.
template <class Facts>
void fail_for_unknown(place at, text_list own, value_reader& read, const Facts& facts) {
  const std::string_view elsewhere = path_of_fact(at.member);
  if (!elsewhere.empty())
    return read.fail(
        at, "found the member " + detail::quoted(at.member) + ", did you mean " + detail::quoted(elsewhere) + "?");
  std::vector<std::string_view> names;
  for_each_member(facts, [&](std::string_view name, const auto&) { names.push_back(name); });
  names.insert(names.end(), own.begin(), own.end());
  read.fail_for_unknown(at, {names.data(), names.size()});
}

/// Reads the members of an object, each as the fact that has its name.
template <class Facts>
void read_facts(const node& object, std::string_view within, const dialect& words, text_list own, value_reader& read,
                Facts& to) {
  for (const node& member : object) {
    const place at{within, member.key};
    bool is_known = std::find(own.begin(), own.end(), member.key) != own.end();
    for_each_member(to, [&](std::string_view name, auto& fact) {
      if (is_known || name != member.key) return;
      is_known = true;
      read_fact(member, at, read, words, fact);
    });
    if (!is_known) fail_for_unknown(at, own, read, to);
  }
}

}  // namespace

std::string_view path_of_fact(std::string_view member) noexcept {
  std::string_view found;
  const auto look_among = [&](const auto& facts) {
    for_each_member(facts, [&](std::string_view name, const auto& fact) {
      if (name == member) found = detail::library_paths<void>[fact.id.number()].view();
    });
  };
  look_among(campaign{}), look_among(creation{}), look_among(account{});
  return found;
}

void read_campaign(const node& object, const dialect& words, text_list own, value_reader& read, campaign& to) {
  read_facts(object, "/campaign", words, own, read, to);
}

void read_creation(const node& object, const dialect& words, text_list own, value_reader& read, creation& to) {
  read_facts(object, "/context", words, own, read, to);
}

void read_account(const node& object, value_reader& read, account& to) {
  read_facts(object, "/account", dialect{}, {}, read, to);
}

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
