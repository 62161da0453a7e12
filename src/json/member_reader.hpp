#pragma once

// Reads a request that is a table of members: each by its name, as its type says. An action with such a request needs no
// more than
//
//   template <>
//   struct action_json<create_event_fee_action> : member_json {};
//   template action_entry entry_of<create_event_fee_action>();

#include <campaign_rules/create_promo_code/request.hpp>
#include <campaign_rules/money.hpp>
#include <campaign_rules/request_member.hpp>

#include <cstdint>
#include <string_view>
#include <type_traits>

#include "answer.hpp"

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

/// A number of at most two decimals, as spelt.
void read_member(const request_reader& from, std::string_view name, maybe<money>& to);

/// An array of identifiers: strings or integers.
void read_member(const request_reader& from, std::string_view name, id_list& to);

/// One identifier, of which only its presence matters. An empty string is none.
void read_member(const request_reader& from, std::string_view name, maybe<unit>& to);

template <class Request>
void read_members(const request_reader& from, Request& to);

/// A text, a flag or an integer; an enumeration's word, where an empty string is none; or an object of members.
template <class Value>
void read_member(const request_reader& from, std::string_view name, maybe<Value>& to) {
  if constexpr (std::is_enum_v<Value>) {
    const node* const value = from.find(name);
    const bool is_empty = value != nullptr && value->what == kind::string && value->text.empty();
    if (!is_empty) from.read_word(name, to);
  } else if constexpr (std::is_class_v<Value> && !std::is_same_v<Value, std::string_view>) {
    Value object;
    if (from.within(name, [&](const request_reader& inner) { read_members(inner, object); })) to = object;
  } else {
    from.read(name, to);
  }
}

template <class Request>
void read_members(const request_reader& from, Request& to) {
  Request::for_each_member(to, [&](std::string_view name, auto& member) { read_member(from, name, member); });
}

struct member_json : no_json {
  static constexpr bool reads_request = true;

  template <class Question>
  static void read_request(const request_reader& from, Question& asked) {
    read_members(from, asked.request);
  }
};

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
