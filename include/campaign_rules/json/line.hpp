#pragma once

// A line on its way from being read to being answered: what all actions have in common, and what they write alike.

#include <campaign_rules/account.hpp>
#include <campaign_rules/action.hpp>
#include <campaign_rules/campaign.hpp>
#include <campaign_rules/creation.hpp>
#include <campaign_rules/facts.hpp>
#include <campaign_rules/finding.hpp>
#include <campaign_rules/instant.hpp>
#include <campaign_rules/json/action_entry.hpp>
#include <campaign_rules/json/object_reader.hpp>
#include <campaign_rules/json/writer.hpp>
#include <campaign_rules/provider.hpp>
#include <campaign_rules/refusal_text.hpp>
#include <campaign_rules/verdict.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

struct line {
  const provider& by;
  const campaign& primary;
  const creation& wanted;
  const account& owner;
  instant now;
  object_reader campaign_object;
  object_reader context_object;
  object_reader request;
  array_view<action_entry> actions;  // that lines may name
  bool explain;
  std::string_view id;  // as spelt; empty when there is none
};

/// What stands before everything that depends on the action.
void begin_answer(writer& out, std::string_view id, answer_kind kind);
void write_violation(writer& out, const finding& found);
void write_missing(writer& out, std::string_view code, const fact_paths& facts);
/// The member `response` of a refusal for which the provider publishes its words, in a body of that shape.
void write_refusal_text(writer& out, refusal_shape shape, const refusal_text& said);
/// The members of a request that nobody read.
void write_ignored(writer& out, const object_reader& request);

/// The words of decisions and of answers are the same, since an action that is not offered is never asked.
[[nodiscard]] answer_kind kind_of(decision result) noexcept;

namespace json_detail {

/// Becomes each fact of the user's own: reads the member that the action names at the fact's place.
struct own_fact_reader {
  const object_reader& from;
  array_view<std::string_view> names;

  template <class T, std::uint8_t Number, auto Domain>
  operator fact<T, Number, Domain>() const {
    fact<T, Number, Domain> own;
    from.read(names[Number - (fact_id::limit - own_facts_at_most)], own);
    return own;
  }
};

template <class Facts, class Base, std::size_t... Places>
Facts with_own_facts(const Base& base, const own_fact_reader& own, std::index_sequence<Places...>) {
  return Facts{base, (void(Places), own)...};
}

}  // namespace json_detail

/// What the line says of what the action is about. Facts of your own follow those that they are derived from, and nothing
/// else does: `struct my_facts : campaign { own_fact<bool, 0> approved{}; };`.
template <class Action>
[[nodiscard]] facts_of<Action> facts_in(const line& line) {
  constexpr array_view<std::string_view> names = own_fact_names<Action>;
  constexpr auto places = std::make_index_sequence<names.size()>{};
  if constexpr (acts_on_campaign<Action>)
    return json_detail::with_own_facts<facts_of<Action>>(line.primary, {line.campaign_object, names}, places);
  else
    return json_detail::with_own_facts<facts_of<Action>>(line.wanted, {line.context_object, names}, places);
}

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
