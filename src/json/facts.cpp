#include "facts.hpp"

#include <campaign_rules/facts.hpp>
#include <campaign_rules/policy.hpp>
#include <campaign_rules/providers/all.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "../quoted.hpp"
#include "value_reader.hpp"

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

void read_fact(const object_reader& from, std::string_view name, const dialect& words, maybe<campaign_status>& to) {
  maybe<std::string_view> word;
  from.read(name, word);
  if (!word) return;
  to = words.statuses.find(*word);
  if (to) return;
  const std::string_view same = same_status(*word, words.statuses);
  if (!same.empty())
    return from.fail(
        name, "found the string " + detail::quoted_ascii(*word) + ", did you mean " + detail::quoted(same) + "?");
  std::vector<std::string_view> known;
  for (const campaign_status status : words.statuses.known()) known.push_back(words.statuses.word(status));
  from.fail(name, "found the string " + detail::quoted_ascii(*word) + or_nearest(*word, {known.data(), known.size()}));
}

template <class Value>
void read_fact(const object_reader& from, std::string_view name, const dialect&, maybe<Value>& to) {
  from.read(name, to);
}

void read_fact(const object_reader& from, std::string_view name, const dialect& words, decltype(account::plan)& to) {
  maybe<std::string_view> plan;
  from.read(name, plan);
  if (!plan) return;
  if (words.plans.empty())
    return from.fail(
        name, "found the string " + detail::quoted_ascii(*plan) + ", expected none: nothing hangs on a plan here");
  if (!words.plans.contains(*plan))
    return from.fail(name, "found the string " + detail::quoted_ascii(*plan) + or_nearest(*plan, words.plans));
  to = *plan;
}

/// An integer of which the dialect says which ones exist.
template <std::uint8_t Number, small_set<int> dialect::* Domain>
void read_fact(const object_reader& from, std::string_view name, const dialect& words,
               fact<std::int32_t, Number, Domain>& to) {
  maybe<std::int64_t> number;
  from.read(name, number, {(words.*Domain).lowest(), (words.*Domain).highest()});
  if (number) to = static_cast<std::int32_t>(*number);
}

void read_fact(const object_reader& from, std::string_view name, const dialect&,
               decltype(account::verified_addresses)& to) {
  from.read_set(name, to, detail::less_ignoring_case);
}

/// For a member that is none of the object's facts: one of another object, or a word that is mistyped.
template <class Facts>
void fail_for_unknown(const object_reader& from, std::string_view member, text_list own, const Facts& facts) {
  const std::string_view elsewhere = path_of_fact(member);
  if (!elsewhere.empty())
    return from.fail(
        member, "found the member " + detail::quoted(member) + ", did you mean " + detail::quoted(elsewhere) + "?");
  std::vector<std::string_view> names;
  for_each_member(facts, [&](std::string_view name, const auto&) { names.push_back(name); });
  names.insert(names.end(), own.begin(), own.end());
  from.fail(member,
            "found the member " + detail::quoted_ascii(member) + or_nearest(member, {names.data(), names.size()}));
}

}  // namespace

template <class Facts>
void read_facts(const object_reader& from, const dialect& words, text_list own, Facts& to) {
  for_each_member(to, [&](std::string_view name, auto& fact) { read_fact(from, name, words, fact); });
  for (const std::string_view member : from.ignored())
    if (!own.contains(member)) return fail_for_unknown(from, member, own, to);
}

template void read_facts(const object_reader&, const dialect&, text_list, campaign&);
template void read_facts(const object_reader&, const dialect&, text_list, creation&);
template void read_facts(const object_reader&, const dialect&, text_list, account&);

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

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
