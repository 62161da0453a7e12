#include <campaign_rules/catalogue.hpp>
#include <campaign_rules/providers/all.hpp>

#include "support/check_both.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace em = campaign_rules;

namespace {

constexpr em::citation handbook{"House rules", "https://intranet.example/mail", em::basis::house};

constexpr em::provider made_house() {
  em::provider house = em::constant_contact_v3;
  house.id = "house";
  house.dialect.date_field = "/request/when";
  house.resend.delay_days = {{2, 5}, handbook, 422};
  house.resend.resends_per_primary = {};
  return house;
}
constexpr em::provider house = made_house();

/// What the catalogue says of one rule, without its value.
struct seen_rule {
  std::string_view code;
  std::string_view field;
  const em::citation* source = nullptr;
  int http_status = 0;
};

template <class Action>
constexpr seen_rule seen(const em::provider& by, std::string_view code) {
  seen_rule found;
  em::for_each_term<Action>(by, [&](const auto& stated) {
    if (stated.rule.code == code) found = {code, stated.field, stated.term.source(), stated.http_status};
  });
  return found;
}

/// The range that a rule reads; the term's type is the rule's.
template <class Action>
constexpr em::closed_range range_of(const em::provider& by, std::string_view code) {
  em::closed_range found{-1, -1};
  em::for_each_term<Action>(by, [&](const auto& stated) {
    if constexpr (std::is_same_v<decltype(stated.term), const em::term<em::closed_range>&>)
      if (stated.rule.code == code && stated.term) found = *stated.term;
  });
  return found;
}

/// Calls `visit(action, provider)` for each pair that the library has.
template <class Visitor>
void for_each_pair(Visitor visit) {
  em::all_actions::for_each([&](auto action) {
    for (const em::provider* by : em::all_providers) visit(action, *by);
  });
}

/// Every code, `action code` on a line, in catalogue order.
std::vector<std::string> current_lines() {
  std::vector<std::string> lines;
  em::all_actions::for_each([&](auto action) {
    using listed = decltype(action);
    em::for_each_rule<listed>(
        [&](const em::rule_info& rule) { lines.push_back(std::string{listed::name} + ' ' + std::string{rule.code}); });
  });
  return lines;
}

std::vector<std::string> lines_of(const std::string& path) {
  std::ifstream file{path};
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);) lines.push_back(line);
  return lines;
}

/// The lines of one list that the other does not have, in order.
std::string lacking(const std::vector<std::string>& from, const std::vector<std::string>& others) {
  std::string text;
  for (const std::string& line : from)
    if (std::find(others.begin(), others.end(), line) == others.end()) text += "  " + line + '\n';
  return text;
}

/// The lines of one list that are not in the other.
std::vector<std::string> without(const std::vector<std::string>& lines, const std::vector<std::string>& others) {
  std::vector<std::string> rest;
  for (const std::string& line : lines)
    if (std::find(others.begin(), others.end(), line) == others.end()) rest.push_back(line);
  return rest;
}

bool is_access(std::string_view code) { return code.substr(0, 7) == "access."; }

}  // namespace

TEST_CASE("the rule codes are those of the golden file") {
  // Codes are for ever: add new lines to the file, never change or remove one. What a service stored must stay readable.
  // A rule that was withdrawn keeps its line there, and has one in withdrawn_codes.txt: its code means nothing else, ever.
  const std::vector<std::string> all = lines_of(CAMPAIGN_RULES_TESTS "/golden/rule_codes.txt");
  const std::vector<std::string> withdrawn = lines_of(CAMPAIGN_RULES_TESTS "/golden/withdrawn_codes.txt");
  const std::vector<std::string> current = current_lines();
  CHECK(lacking(withdrawn, all).empty());
  const std::vector<std::string> golden = without(all, withdrawn);
  INFO("not in tests/golden/rule_codes.txt, add it:\n", lacking(current, golden));
  INFO("only in tests/golden/rule_codes.txt, which no released code may leave:\n", lacking(golden, current));
  std::string expected;
  for (const std::string& line : current) expected += line + '\n';
  INFO("the whole file should be:\n", expected);
  CHECK(golden == current);
}

TEST_CASE("the comparison with the golden file names what differs") {
  CHECK(lacking({"a", "b", "c"}, {"a", "c"}) == "  b\n");
  CHECK(lacking({"a", "c"}, {"c", "a"}).empty());
}

TEST_CASE("a code belongs to one rule of one action, save those of access") {
  std::vector<std::string_view> codes;
  em::all_actions::for_each([&](auto action) {
    em::for_each_rule<decltype(action)>([&](const em::rule_info& rule) {
      if (!is_access(rule.code)) codes.push_back(rule.code);
    });
  });
  std::sort(codes.begin(), codes.end());
  const auto twice = std::adjacent_find(codes.begin(), codes.end());
  CHECK_MESSAGE(twice == codes.end(), "given twice: ", twice == codes.end() ? "" : std::string{*twice});
  CHECK(!codes.empty());
}

TEST_CASE("the access rules come last and mean the same in every action") {
  em::all_actions::for_each([&](auto action) {
    bool access_began = false;
    em::for_each_rule<decltype(action)>([&](const em::rule_info& rule) {
      CAPTURE(std::string{rule.code});
      CHECK((!access_began || is_access(rule.code)));
      access_began = access_began || is_access(rule.code);
      if (is_access(rule.code)) {
        CHECK(rule.demands == em::find_rule(rule.code)->demands);
        CHECK(rule.field == em::find_rule(rule.code)->field);
        CHECK(rule.http_status == 403);
      }
    });
  });
}

TEST_CASE("a rule's index is its place, without gaps") {
  em::all_actions::for_each([&](auto action) {
    using listed = decltype(action);
    std::size_t index = 0;
    em::for_each_rule<listed>([&](const em::rule_info& rule) {
      CHECK(em::detail::verdict_access::rule<listed>(index).code() == rule.code);
      CHECK(em::find_rule<listed>(rule.code).contains(em::detail::verdict_access::rule<listed>(index)));
      ++index;
    });
    CHECK(index == em::rules_of<listed>::size);
  });
}

TEST_CASE("no sentence has a noun after a number that is wrong for 1") {
  const auto ends_in_s_after_a_place = [](std::string_view sentence) {
    for (std::size_t at = sentence.find("} "); at != std::string_view::npos; at = sentence.find("} ", at + 1)) {
      const std::string_view word = sentence.substr(at + 2, sentence.find_first_of(" ,;:", at + 2) - at - 2);
      if (!word.empty() && word != "is" && word != "has" && word.back() == 's') return true;
    }
    return false;
  };
  CHECK(ends_in_s_after_a_place("it has {observed} characters, expected {minimum} to {maximum}"));
  CHECK(ends_in_s_after_a_place("at most {maximum} resends"));
  CHECK(!ends_in_s_after_a_place("it has {observed character|characters}, expected {minimum} to {maximum}"));
  em::all_actions::for_each([&](auto action) {
    em::for_each_rule<decltype(action)>([&](const em::rule_info& rule) {
      CAPTURE(std::string{rule.code});
      CHECK(!ends_in_s_after_a_place(rule.sentence));
    });
  });
}

TEST_CASE("every rule says what it demands, about what, and what is wrong") {
  em::all_actions::for_each([&](auto action) {
    em::for_each_rule<decltype(action)>([](const em::rule_info& rule) {
      CAPTURE(std::string{rule.code});
      for (const std::string_view text : {rule.demands, rule.sentence}) {
        CHECK(!text.empty());
        CHECK(text.find('\n') == std::string_view::npos);
        CHECK(text.back() != '.');
        CHECK(!(text.front() >= 'A' && text.front() <= 'Z'));
      }
      // What no page says is said in one form everywhere, as a whole sentence.
      constexpr std::string_view form = "no page says this; it is inferred: ";
      CHECK((rule.note.empty() || rule.note.substr(0, form.size()) == form));
      const bool is_pointer = rule.field.substr(0, 9) == "/request/" || rule.field.substr(0, 10) == "/campaign/" ||
                              rule.field.substr(0, 9) == "/account/" || rule.field.substr(0, 9) == "/context/";
      CHECK(is_pointer);
      CHECK(rule.http_status >= 400);
      CHECK(rule.http_status < 500);
    });
  });
}

TEST_CASE("every number of the library's providers names a page that can be visited") {
  int sources = 0;
  for_each_pair([&](auto action, const em::provider& by) {
    const em::citation* offered = (by.*decltype(action)::policy_in).offered.source();
    std::vector<const em::citation*> cited{offered};
    em::for_each_term<decltype(action)>(by, [&](const auto& stated) { cited.push_back(stated.term.source()); });
    for (const em::citation* source : cited) {
      if (source == nullptr) continue;
      ++sources;
      CAPTURE(std::string{source->address});
      CHECK(!source->document.empty());
      const bool is_address = source->address.substr(0, 8) == "https://" || source->address.substr(0, 7) == "http://";
      CHECK(is_address);
      CHECK(source->basis != em::basis::house);
    }
  });
  CHECK(sources > 60);
}

TEST_CASE("a provider without an action states none of its rules") {
  for_each_pair([](auto action, const em::provider& by) {
    if (em::offers<decltype(action)>(by)) return;
    em::for_each_term<decltype(action)>(by, [&](const auto& stated) {
      CAPTURE(std::string{by.id});
      CAPTURE(std::string{stated.rule.code});
      CHECK(!stated.term);
    });
  });
}

TEST_CASE("a rule that some provider states is not stated in vain") {
  em::all_actions::for_each([](auto action) {
    em::for_each_rule<decltype(action)>([&](const em::rule_info& rule) {
      int providers = 0;
      for (const em::provider* by : em::all_providers)
        if (seen<decltype(action)>(*by, rule.code).source != nullptr) ++providers;
      // A scope is a V3 notion: other actions may have the rule without any provider that needs it.
      CHECK_MESSAGE((providers > 0 || is_access(rule.code)), "no provider has ", std::string{rule.code});
    });
  });
}

TEST_CASE("the catalogue shows a provider's own numbers, fields and http statuses") {
  CHECK_BOTH(range_of<em::resend_action>(em::constant_contact_v3, "resend.delay.days_range") ==
             em::closed_range{1, 10});
  CHECK_BOTH(seen<em::resend_action>(em::constant_contact_v3, "resend.limit").http_status == 409);
  CHECK_BOTH(seen<em::resend_action>(em::constant_contact_v3, "resend.window").source == nullptr);
  CHECK_BOTH(seen<em::resend_action>(em::sequenzy, "resend.window").source == &em::sequenzy_pages::resend);
  CHECK_BOTH(seen<em::schedule_action>(em::constant_contact_v2, "schedule.lead_time").field ==
             "/request/scheduled_date");
  CHECK_BOTH(seen<em::schedule_action>(em::sequenzy, "schedule.lead_time").field == "/request/scheduledAt");
  CHECK_BOTH(em::offers<em::resend_action>(em::sequenzy));
  CHECK_BOTH(!em::offers<em::resend_action>(em::constant_contact_v2));
}

TEST_CASE("and those of a user's own provider") {
  CHECK_BOTH(range_of<em::resend_action>(house, "resend.delay.days_range") == em::closed_range{2, 5});
  CHECK_BOTH(seen<em::resend_action>(house, "resend.delay.days_range").http_status == 422);
  CHECK_BOTH(seen<em::resend_action>(house, "resend.delay.days_range").source == &handbook);
  CHECK_BOTH(seen<em::resend_action>(house, "resend.limit").source == nullptr);
  CHECK_BOTH(seen<em::schedule_action>(house, "schedule.date.required").field == "/request/when");
}

TEST_CASE("the field and http status of the catalogue are those of a finding") {
  const em::schedule_question asked{em::sequenzy, {}, {}, em::utc(2026, 11, 22), {}};
  const auto rule = em::rule_id<em::schedule_action>::of<em::schedule::date_required>();
  const em::finding found = em::find(asked, rule);
  CHECK(found.field == seen<em::schedule_action>(em::sequenzy, found.rule).field);
  CHECK(found.http_status == seen<em::schedule_action>(em::sequenzy, found.rule).http_status);
}

TEST_CASE("a rule is found by its code") {
  CHECK_BOTH(em::find_rule("resend.limit") == &em::rule_id<em::resend_action>::of<em::resend::limit>().info());
  CHECK_BOTH(em::find_rule("schedule.lead_time")->field == "/request/scheduled_date");
  CHECK_BOTH(em::find_rule("resend.limits") == nullptr);
  CHECK_BOTH(em::find_rule("") == nullptr);
  CHECK_BOTH(em::find_rule<em::resend_action>("resend.limit")
                 .contains(em::rule_id<em::resend_action>::of<em::resend::limit>()));
  CHECK_BOTH(em::find_rule<em::resend_action>("resend.limit").size() == 1);
  CHECK_BOTH(em::find_rule<em::schedule_action>("resend.limit").empty());
}
