#include "site_provider_pages.hpp"

#include <campaign_rules/lifecycle.hpp>
#include <campaign_rules/providers/all.hpp>

#include <array>
#include <string_view>

#include "rule_time_lines.hpp"
#include "site_text.hpp"

namespace generate {
namespace {

std::string link_to_rule(std::string_view rule, const std::string& up) {
  return '[' + code(rule) + "](" + up + "rules/" + std::string{rule} + ".md)";
}

std::string yes_or_no(bool value) { return value ? "yes" : "no"; }

std::string actions_of(const em::provider& by) {
  const em::status_set has = by.dialect.statuses.known();
  std::string text =
      "## Actions\n\n| action | http status when allowed | open to the statuses | leads to |\n|---|---|---|---|\n";
  em::all_actions::for_each([&](auto action) {
    using listed = decltype(action);
    if (!em::offers<listed>(by)) return;
    const em::status_set open_to = em::statuses_allowing(by, listed::name);
    em::status_set next;
    for (const em::campaign_status from : open_to) next = next | em::status_after(by, listed::name, from);
    const bool stays = next == open_to || !em::acts_on_campaign<listed>;
    text +=
        "| [" + code(listed::name) + "](#" + std::string{listed::name} + ") | " +
        std::to_string((by.*listed::policy_in).success_status) + " | " +
        (em::acts_on_campaign<listed> ? text_of(by, open_to) : "–") + " | " +
        (stays ? "–"
         : next.contains(em::campaign_status::removed) && !has.contains(em::campaign_status::removed)
             ? "(gone)"
             : text_of(by, next)) +
        " |\n";
  });
  return text;
}

std::string dialect_of(const em::provider& by) {
  std::string words;
  const em::status_words& statuses = by.dialect.statuses;
  for (const em::campaign_status status : statuses.known()) append(words, code(statuses.word(status)));
  std::string forms;
  if (by.dialect.dates.contains(em::date_form::zulu)) append(forms, "`2026-11-22T09:00:00Z`");
  if (by.dialect.dates.contains(em::date_form::utc_offset)) append(forms, "`2026-11-22T10:00:00+01:00`");
  if (by.dialect.dates.contains(em::date_form::date_only)) append(forms, "`2026-11-22`");
  std::string now = "none";
  if (!by.dialect.send_now_word.empty()) now = "the date \"" + std::string{by.dialect.send_now_word} + "\"";
  if (by.dialect.empty_body_sends_now) now = "the body `{}`";
  return "\n## Words\n\n| what | value |\n|---|---|\n| statuses | " + words + " |\n| member for the date | " +
         code(by.dialect.date_field) + " |\n| forms of dates | " + forms + " |\n| \"send now\" | " + now + " |\n";
}

std::string policy_table(const em::provider& by, std::string_view action, const rule_book& book) {
  std::string text = "\n## " + std::string{action} + "\n\n| rule | demands | value | basis | source |\n" + rule_of(5);
  for (const std::string_view rule : book.codes)
    for (const rule_in_action& use : book.by_code.at(rule))
      if (const row* stated = use.action == action ? use.stated.of(by) : nullptr)
        text += "| " + link_to_rule(rule, "../") + " | " + std::string{use.stated.rule->demands} + " | " +
                readable(*use.stated.rule, *stated) + " | " + cited(*stated->source) + " |\n";
  return text;
}

/// The section of the readings whose heading the provider's name begins with.
std::string readings_of(const em::provider& by, const std::string& readings) {
  std::size_t at = 0;
  while ((at = readings.find("\n## ", at)) != std::string::npos) {
    const std::size_t end_of_line = readings.find('\n', at + 1);
    const std::string heading = readings.substr(at + 4, end_of_line - at - 4);
    const std::size_t end = readings.find("\n## ", end_of_line);
    if (by.name.substr(0, heading.size()) == heading)
      return "\n## Contradictions and readings\n" + readings.substr(end_of_line, end - end_of_line) +
             "\nWhat is read everywhere stands in [Readings](../readings.md#everywhere).\n";
    at = end_of_line;
  }
  return {};
}

/// Lines that two providers may answer differently, the provider left open.
constexpr std::array<std::string_view, 4> asked_of_both{
    R"("action": "resend", "now": "2026-11-22T10:00:00Z", "campaign": {"status": "DONE", "role": "primary_email",
       "format_type": 5, "resends": 0, "first_sent_at": "2026-11-22T09:00:00Z"},
       "request": {"delay_days": 3, "resend_subject": "Still time"})",
    R"("action": "resend", "now": "2026-11-22T10:00:00Z", "campaign": {"status": "DONE", "role": "primary_email",
       "format_type": 5, "resends": 0, "first_sent_at": "2026-11-22T09:00:00Z"},
       "request": {"delay_days": 3, "delay_minutes": 720, "resend_subject": "Still time"})",
    R"("action": "schedule", "now": "2026-11-22T10:00:00Z", "campaign": {"status": "DRAFT", "role": "primary_email",
       "format_type": 5, "contact_lists": 1, "segments": 0}, "request": {"scheduled_date": "0"})",
    R"("action": "schedule", "now": "2026-11-22T10:00:00Z", "campaign": {"status": "DRAFT", "role": "primary_email",
       "format_type": 5, "contact_lists": 1, "segments": 0}, "request": {"scheduled_date": "2026-12-01"})"};

/// Each of these lines with both answers, where they differ.
std::string answers_of_both(const em::provider& before, const em::provider& after) {
  std::string text;
  for (const std::string_view rest : asked_of_both) {
    const auto ask = [&](const em::provider& by) {
      return answered(*parse_json("{\"provider\": \"" + std::string{by.id} + "\", " + std::string{rest} + '}'));
    };
    const example was = ask(before);
    const example is = ask(after);
    if (was.answer == is.answer) continue;
    text += "\n" + fenced("json", to_wide_json(was.line)) + "\n" + std::string{before.name} + " answers\n\n" +
            fenced("json", to_wide_json(was.answer)) + "\nand " + std::string{after.name} + "\n\n" +
            fenced("json", to_wide_json(is.answer));
  }
  return text.empty() ? text : "\n## The same question, two answers\n" + text;
}

}  // namespace

std::string provider_page(const em::provider& by, const rule_book& book, const std::string& readings) {
  const std::string id{by.id};
  std::string text = "# " + std::string{by.name} + "\n\nIts name in requests: " + code(by.id) + ".\n\n" +
                     actions_of(by) + "\n## Life cycle\n\n![Life cycle of a " + std::string{by.name} +
                     " campaign](../life_cycles/" + id +
                     ".svg)\n\nA solid arrow is an action, a dashed one is time. More in [The life of a "
                     "campaign](../life-cycle.md).\n";
  text += provider_time_lines(by.id);
  em::all_actions::for_each([&](auto action) {
    if (em::offers<decltype(action)>(by)) text += policy_table(by, action.name, book);
  });
  return text + dialect_of(by) + readings_of(by, readings);
}

std::string comparison_page(const rule_book& book) {
  std::string names;
  for (const em::provider* by : em::all_providers)
    names += " [" + std::string{by->name} + "](providers/" + std::string{by->id} + ".md) |";
  const std::string lines = rule_of(1 + em::all_providers.size());
  std::string text =
      "# Providers side by side\n\nA dash: the provider has no such action or no such limit.\n\n## Actions\n\n| action "
      "|" +
      names + '\n' + lines;
  em::all_actions::for_each([&](auto action) {
    text += "| " + code(action.name) + " |";
    for (const em::provider* by : em::all_providers) text += em::offers<decltype(action)>(*by) ? " yes |" : " – |";
    text += '\n';
  });
  em::all_actions::for_each([&](auto action) {
    text += "\n## " + std::string{action.name} + "\n\n| rule |" + names + '\n' + lines;
    for (const std::string_view rule : book.codes)
      for (const rule_in_action& use : book.by_code.at(rule)) {
        if (use.action != action.name) continue;
        text += "| " + link_to_rule(rule, "") + " |";
        for (const em::provider* by : em::all_providers) {
          const row* stated = use.stated.of(*by);
          text += ' ' + (stated == nullptr ? "–" : readable(*use.stated.rule, *stated)) + " |";
        }
        text += '\n';
      }
  });
  return text;
}

std::string differences_page(const em::provider& before, const em::provider& after, const rule_book& book) {
  const std::string heading = " | " + std::string{before.name} + " | " + std::string{after.name} + " |\n" + rule_of(3);
  std::string actions;
  em::all_actions::for_each([&](auto action) {
    const bool had = em::offers<decltype(action)>(before);
    const bool has = em::offers<decltype(action)>(after);
    if (had != has) actions += "| " + code(action.name) + " | " + yes_or_no(had) + " | " + yes_or_no(has) + " |\n";
  });
  std::string text = "# What the reference of July 2026 changed\n\nOnly what differs between " + code(before.id) +
                     " and " + code(after.id) +
                     " stands here: values, http statuses and fields. Where only the source differs, "
                     "nothing is shown. Everything else: [providers side by side](compare.md).\n";
  if (!actions.empty()) text += "\n## Actions\n\n| action" + heading + actions;
  std::string forms_before = dialect_of(before), forms_after = dialect_of(after);
  em::all_actions::for_each([&](auto action) {
    using listed = decltype(action);
    std::string lines;
    for (const std::string_view rule : book.codes)
      for (const rule_in_action& use : book.by_code.at(rule)) {
        const row* was = use.stated.of(before);
        const row* is = use.stated.of(after);
        if (use.action != action.name || (was == nullptr && is == nullptr)) continue;
        if (was != nullptr && is != nullptr && was->value == is->value && was->http_status == is->http_status &&
            was->field == is->field)
          continue;
        const auto shown = [&](const row* of) {
          return of == nullptr ? std::string{"–"}
                               : readable(*use.stated.rule, *of) + " (" + std::to_string(of->http_status) + ')';
        };
        lines += "| " + link_to_rule(rule, "") + " | " + shown(was) + " | " + shown(is) + " |\n";
      }
    em::warnings_of<listed>::for_each([&](auto tag) {
      using warning = typename decltype(tag)::type;
      const bool was = (before.*listed::policy_in.*warning::term).has_value();
      const bool is = (after.*listed::policy_in.*warning::term).has_value();
      if (was != is)
        lines += "| warning " + code(warning::code) + " | " + yes_or_no(was) + " | " + yes_or_no(is) + " |\n";
    });
    if (!lines.empty()) text += "\n## " + std::string{action.name} + "\n\n| rule" + heading + lines;
  });
  if (forms_before != forms_after)
    text += "\n## Words\n\n### " + std::string{before.name} + '\n' +
            forms_before.substr(forms_before.find("\n\n") + 1) + "\n### " + std::string{after.name} + '\n' +
            forms_after.substr(forms_after.find("\n\n") + 1);
  return text + answers_of_both(before, after);
}

}  // namespace generate
