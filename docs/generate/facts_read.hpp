#pragma once

// Which facts the rules of an action read, by a provider's policy: what decides are the same functions that say what is
// missing, so a new rule is in the list by itself.
//
//   for (em::fact_id fact : facts_read<em::resend_action>(em::sequenzy)) …

#include <campaign_rules/availability.hpp>
#include <campaign_rules/catalogue.hpp>
#include <campaign_rules/facts.hpp>
#include <campaign_rules/provider.hpp>

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace generate {

namespace em = campaign_rules;

/// Calls `visit(path of the object, name, fact)` for each fact of the library.
template <class Visitor>
void for_each_fact(Visitor&& visit) {
  const auto visit_facts = [&](const auto& facts) {
    using owner = std::decay_t<decltype(facts)>;
    em::for_each_member(facts, [&](std::string_view name, const auto& fact) { visit(owner::path, name, fact); });
  };
  visit_facts(em::campaign{}), visit_facts(em::creation{}), visit_facts(em::account{});
}

/// The fact with the given path, as a set of one; of none where the path is that of something else.
inline em::fact_set fact_at(std::string_view path) {
  em::fact_set found;
  for_each_fact([&](std::string_view object, std::string_view name, const auto& fact) {
    if (path == std::string{object} + std::string{name}) found = em::fact_set{fact.id};
  });
  return found;
}

/// Gives a member of a request a value: 1, "x", yes, or the first word that it may be.
template <class Value>
void give_something(em::maybe<Value>& to) {
  if constexpr (std::is_same_v<Value, std::string_view>)
    to = std::string_view{"x"};
  else if constexpr (std::is_integral_v<Value>)
    to = Value{1};
  else if constexpr (std::is_same_v<Value, em::instant>)
    to = em::utc(2026, 11, 23, 10, 0);
  else if constexpr (std::is_same_v<Value, em::money>)
    to = em::money{100};
  else
    to = Value{};
}
inline void give_something(em::id_list& to) { to = em::id_list{1}; }

struct visit_nothing {
  template <class Member>
  void operator()(std::string_view, const Member&) const {}
};
template <class Request, class = void>
inline constexpr bool lists_members = false;
template <class Request>
inline constexpr bool
    lists_members<Request, std::void_t<decltype(Request::for_each_member(std::declval<Request&>(), visit_nothing{}))>> =
        true;

/// Requests that between them make each rule look at its facts: nothing asked for, and what an ordinary request has.
template <class Request>
std::vector<Request> requests_to_try(const Request&) {
  std::vector<Request> requests{Request{}};
  if constexpr (lists_members<Request>) {
    Request full;
    Request::for_each_member(full, [](std::string_view, auto& member) { give_something(member); });
    requests.push_back(full);
  }
  return requests;
}
inline std::vector<em::resend_request> requests_to_try(const em::resend_request&) {
  em::resend_request full;
  full.delay_days = 3;
  full.subject = "x";
  em::resend_request in_minutes = full;
  in_minutes.delay_days.reset();
  in_minutes.delay_minutes = 1440;
  em::resend_request dated;
  dated.subject = "x";
  dated.audience = em::audience::recipients_without_open;
  dated.has_settings = true;
  dated.strategy = em::sending_strategy::scheduled;
  dated.date = em::utc(2026, 11, 23, 10, 0);
  return {{}, full, in_minutes, dated};
}
inline std::vector<em::schedule_request> requests_to_try(const em::schedule_request&) {
  return {{}, em::schedule_request::now(), em::schedule_request::at(em::utc(2026, 11, 23, 10, 0))};
}
inline std::vector<em::send_test_request> requests_to_try(const em::send_test_request&) {
  static constexpr std::string_view address[] = {"a@example.com"};
  em::send_test_request one;
  one.email_addresses = em::array_view<std::string_view>{address};
  return {{}, one};
}

/// The facts that the rules of an action read, whatever the campaign's status and the request.
template <class Action>
em::fact_set facts_read(const em::provider& by) {
  em::fact_set facts;
  const auto look = [&](const em::question<Action>& asked) {
    em::rules_of<Action>::for_each([&](auto tag) {
      using rule = typename decltype(tag)::type;
      const auto& term = em::term_of<rule>(asked.policy());
      if (!term) return;
      facts = facts | em::detail::judge<rule>(asked).depends_on() |
              em::detail::facts_alone::judge<rule>(em::detail::facts_in(asked), *term).depends_on() |
              fact_at(em::field_of<rule>(by));
    });
  };
  for (const auto& request : requests_to_try(em::request_of<Action>{})) {
    em::question<Action> asked{by, {}, request, em::utc(2026, 11, 22, 10, 0)};
    look(asked);
    if constexpr (em::acts_on_campaign<Action>)
      for (const em::campaign_status status : by.dialect.statuses.known()) {
        asked.facts.status = status;
        look(asked);
      }
  }
  return facts;
}

}  // namespace generate
