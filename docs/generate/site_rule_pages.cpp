#include "site_rule_pages.hpp"

#include <campaign_rules/providers/all.hpp>
#include <campaign_rules/text/explain.hpp>

#include <cctype>

#include "rule_time_lines.hpp"
#include "site_text.hpp"

namespace generate {
namespace {

std::string sentence(std::string_view text) {
  std::string written{text};
  const bool begins_with_a_name = written.substr(0, written.find(' ')).find('_') != std::string::npos;
  if (!written.empty() && !begins_with_a_name)
    written[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(written[0])));
  return written + '.';
}

/// A rule's sentence as a reader wants it: `{observed resend|resends}` as `{observed} resends`.
std::string with_plain_places(std::string_view text) {
  std::string plain;
  for (std::size_t bar = text.find('|'); bar != std::string_view::npos; bar = text.find('|')) {
    const std::size_t space = text.find(' ', text.rfind('{', bar));
    const std::size_t close = text.find('}', bar);
    plain.append(text.substr(0, space)).append("} ").append(text.substr(bar + 1, close - bar - 1));
    text.remove_prefix(close + 1);
  }
  return plain.append(text);
}

/// What an answer says in words, as a list.
std::string told(const json_value& answer) {
  std::string text;
  for (const json_member& each : answer["violations"].members)
    text += "    - `" + each.value["rule"].text + "`: " + each.value["message"].text + '\n';
  if (!answer["retry_at"].text.empty()) text += "    - allowed again from `" + answer["retry_at"].text + "`\n";
  return text;
}

std::string examples_of(std::string_view action, std::string_view rule, const row& stated, const example_pool& pool) {
  const boundary found = pool.closest(action, stated.by->id, rule);
  if (found.refused == nullptr) return {};
  std::string text = "=== \"" + std::string{stated.by->name} + "\"\n\n";
  if (found.allowed != nullptr)
    text += "    What tells them apart: " + differences(*found.allowed, *found.refused) + ".\n\n";
  if (found.allowed != nullptr) {
    text += "    **Allowed** (" + playground_link("open it in the playground", found.allowed->line, "../") + ")\n\n" +
            fenced("json", to_wide_json(found.allowed->line), "    ") + "\n    The answer:\n\n" +
            fenced("json", to_wide_json(found.allowed->answer), "    ") + '\n';
  }
  text += "    **Refused** (" + playground_link("open it in the playground", found.refused->line, "../") + ")\n\n" +
          fenced("json", to_wide_json(found.refused->line), "    ") + '\n' + told(found.refused->answer) +
          "\n    The answer:\n\n" + fenced("json", to_wide_json(found.refused->answer), "    ") + '\n';
  return text;
}

std::string table_of(const rule_in_action& use) {
  std::string text = "| provider | value | field | http status | basis | source |\n" + rule_of(6);
  for (const row& each : use.stated.rows)
    text += "| [" + std::string{each.by->name} + "](../providers/" + std::string{each.by->id} + ".md) | " +
            readable(*use.stated.rule, each) + " | " + code(each.field) + " | " + std::to_string(each.http_status) +
            " | " + cited(*each.source) + " |\n";
  std::string others;
  for (const em::provider* by : em::all_providers)
    if (use.stated.of(*by) == nullptr) append(others, std::string{by->name});
  if (!others.empty()) text += "\nIt does not apply to: " + others + ".\n";
  return text;
}

}  // namespace

rule_book read_rules() {
  rule_book book;
  em::all_actions::for_each([&](auto action) {
    for (const entry& each : entries<decltype(action)>()) {
      auto& uses = book.by_code[each.rule->code];
      if (uses.empty()) book.codes.push_back(each.rule->code);
      uses.push_back({action.name, each});
    }
  });
  return book;
}

std::string readable(const em::rule_info& rule, const row& stated) {
  if (rule.code != "resend.delay.minutes_range") return stated.value;
  const em::closed_range range = *stated.by->resend.delay_minutes;
  return stated.value + " (" + text_of(*stated.by, std::chrono::milliseconds{std::chrono::minutes{range.minimum}}) +
         " to " + text_of(*stated.by, std::chrono::milliseconds{std::chrono::minutes{range.maximum}}) + ')';
}

std::string cure_of(const em::rule_info& rule) {
  std::string text;
  switch (rule.fix) {
    case em::fix_kind::wait:
      text =
          "Wait. The answer says from when on this rule holds (`opens_at`), and, when waiting alone is enough, from "
          "when "
          "on the same request is allowed (`retry_at`).";
      break;
    case em::fix_kind::change_request:
      text =
          "Change the request: the answer names the member in `field`, and where there is one the nearest allowed "
          "value.";
      break;
    case em::fix_kind::change_campaign:
      text = "Change the campaign, or choose another; the request itself may stay.";
      break;
    case em::fix_kind::change_account: text = "Change the account, or its rights, and ask again."; break;
    case em::fix_kind::never: text = "Nothing cures it: this campaign can never have this action."; break;
  }
  const std::string_view end = rule.code.size() > 7 ? rule.code.substr(rule.code.size() - 7) : "";
  if (end == ".status")
    text +=
        " In a status that passes by itself, such as one that is being sent, waiting will do (`wait`); in a final one "
        "nothing will (`never`).";
  return text;
}

std::string rule_page(const std::vector<rule_in_action>& uses, const example_pool& pool) {
  const em::rule_info& rule = *uses.front().stated.rule;
  std::string text = "# " + code(rule.code) + "\n\n**" + sentence(rule.demands) + "**\n\nWhen it is violated: *" +
                     with_plain_places(rule.sentence) + "*. Words in braces stand for what was found.\n\n";
  if (!rule.note.empty()) text += sentence(rule.note) + "\n\n";
  text += "| what | value |\n|---|---|\n| code | " + code(rule.code) + " |\n| field | " + code(rule.field) +
          " |\n| http status | " + std::to_string(rule.http_status) + " |\n| fix | " + code(em::wire_name(rule.fix)) +
          " |\n\n## How to cure it\n\n" + cure_of(rule) + "\n\n## Where it stands\n\n";
  for (const rule_in_action& use : uses) {
    text += "Action " + code(use.action) + ":\n\n";
    text += use.stated.rows.empty() ? "No provider of this library states it.\n" : table_of(use);
    text += '\n';
  }
  text += rule_time_lines(rule.code);

  std::string shown;
  for (const rule_in_action& use : uses) {
    std::string tabs;
    for (const row& each : use.stated.rows) tabs += examples_of(use.action, rule.code, each, pool);
    if (!tabs.empty() && uses.size() > 1) shown += "### Action " + code(use.action) + "\n\n";
    shown += tabs;
  }
  if (!shown.empty())
    text +=
        "\n## At the boundary\n\nTwo questions that differ in little else, one allowed and one refused. The answers "
        "were "
        "given by the library when this page was written.\n\n" +
        shown;
  return text;
}

std::string rules_index(const rule_book& book) {
  std::string text =
      "# Rules\n\nEach rule has a page of its own: what it demands, the provider's number and where it stands, "
      "an allowed and a refused example, and how to cure a refusal. All of it on one page: [Rule "
      "reference](../rules.md).\n";
  em::all_actions::for_each([&](auto action) {
    text += "\n## " + code(action.name) + "\n\n| rule | demands |\n|---|---|\n";
    for (const std::string_view each : book.codes)
      for (const rule_in_action& use : book.by_code.at(each))
        if (use.action == action.name)
          text += "| [" + code(each) + "](" + std::string{each} + ".md) | " + std::string{use.stated.rule->demands} +
                  " |\n";
  });
  return text;
}

}  // namespace generate
