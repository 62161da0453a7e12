#include <campaign_rules/text/explain.hpp>

#include <campaign_rules/text/iso8601.hpp>

#include <cstddef>

#include "quoted.hpp"

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace {

/// With two decimals: 0.10, -1.00.
std::string money_text(money amount) {
  std::string digits = std::to_string(amount.cents);
  const bool is_negative = digits.front() == '-';
  if (is_negative) digits.erase(0, 1);
  if (digits.size() < 3) digits.insert(0, 3 - digits.size(), '0');
  digits.insert(digits.size() - 2, 1, '.');
  return is_negative ? '-' + digits : digits;
}

std::string eligible_text(const eligible_values& eligible) {
  std::string text;
  int count = 0;
  eligible.for_each([&](const detail_value& value) {
    if (count++ > 0) text += ", ";
    text += to_text(value);
  });
  return count == 0 ? "none" : count == 1 ? text : "one of " + text;
}

detail_value detail_of(const finding& found, std::string_view name) {
  detail_value value = name == "observed" ? found.observed : detail_value{};
  for_each_detail(found, [&](std::string_view each, const detail_value& its) {
    if (each == name) value = its;
  });
  return value;
}

/// What replaces a place in a finding's sentence: `observed`, or with its noun `observed resend|resends`.
std::string detail_text(const finding& found, std::string_view place) {
  const std::size_t space = place.find(' ');
  const std::string_view name = place.substr(0, space);
  if (name == "eligible") return eligible_text(found.eligible);
  if (name == "member") return std::string{member_name(found.field)};
  const detail_value value = detail_of(found, name);
  std::string text = to_text(value);
  if (space == std::string_view::npos) return text;

  const std::string_view nouns = place.substr(space + 1);
  const std::size_t bar = nouns.find('|');
  text += ' ';
  text += value == detail_value{1} ? nouns.substr(0, bar) : nouns.substr(bar + 1);
  return text;
}

}  // namespace

std::string to_text(const detail_value& value) {
  using kind = detail_value::kind;
  const kind what = value.what();
  if (what == kind::integer) return std::to_string(value.integer());
  if (what == kind::text) return detail::quoted(value.text());
  if (what == kind::time) return to_string(value.time());
  if (what == kind::money) return money_text(value.money());
  return "unknown";
}

std::string explain(const reason& why) {
  if (why.what == outcome::unknown) return detail::explain_unknown(why.rule, why.missing);
  return detail::explain_violation(why.found);
}

std::string message(const finding& found) {
  std::string text;
  std::string_view rest = found.sentence;
  for (std::size_t open = rest.find('{'); open != std::string_view::npos; open = rest.find('{')) {
    const std::size_t close = rest.find('}', open);
    text += rest.substr(0, open);
    text += detail_text(found, rest.substr(open + 1, close - open - 1));
    rest.remove_prefix(close + 1);
  }
  text += rest;
  return text;
}

namespace detail {

std::string explain_violation(const finding& found) {
  std::string text{found.rule};
  text += ": " + message(found) + " (";
  text += wire_name(found.source->basis);
  text += ": ";
  text += found.source->address;
  if (!found.note.empty()) text += "; ";
  text += found.note;
  text += ')';
  return text;
}

std::string explain_unknown(std::string_view code, const fact_paths& missing) {
  std::string text{code};
  text += ": cannot be decided without ";
  std::string_view separator;
  for (const std::string_view path : missing) {
    text += separator;
    text += path;
    separator = ", ";
  }
  return text;
}

std::string explain_settled(const rule_info& rule, outcome result) {
  std::string text{rule.code};
  text += result == outcome::holds ? ": holds: " : ": does not apply: ";
  text += rule.demands;
  return text;
}

}  // namespace detail

CAMPAIGN_RULES_END_NAMESPACE
