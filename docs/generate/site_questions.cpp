#include "site_questions.hpp"

#include <campaign_rules/providers/all.hpp>

#include <array>
#include <string_view>

#include "rule_time_lines.hpp"
#include "site_examples.hpp"
#include "site_rule_pages.hpp"
#include "site_text.hpp"

namespace generate {
namespace {

struct asked {
  std::string_view question;
  std::string_view line;
};

constexpr std::array<asked, 8> questions{{
    {"My Constant Contact campaign is DONE with format_type 3: why can I not resend it?",
     R"({"provider": "constant_contact_v3", "action": "resend", "now": "2026-11-22T10:00:00Z",
         "campaign": {"status": "DONE",
         "role": "primary_email", "format_type": 3, "resends": 0, "first_sent_at": "2026-11-22T09:00:00Z"},
         "request": {"delay_days": 3, "resend_subject": "There is still time"}})"},
    {"And could I update it?",
     R"({"provider": "constant_contact_v3", "action": "update", "now": "2026-11-22T10:00:00Z",
         "campaign": {"status": "DONE",
         "role": "primary_email", "format_type": 3}})"},
    {"Sent at 10:00, finished at 10:40: when can Sequenzy resend?",
     R"({"provider": "sequenzy", "action": "resend", "now": "2026-11-22T10:41:00Z", "campaign": {"status": "sent",
         "imported": false, "first_sent_at": "2026-11-22T10:00:00Z", "finished_sending_at": "2026-11-22T10:40:00Z"}})"},
    {"May I wait 12 hours before a Constant Contact resend?",
     R"({"provider": "constant_contact_v3", "action": "resend", "now": "2026-11-22T10:00:00Z",
         "campaign": {"status": "DONE",
         "role": "primary_email", "format_type": 5, "resends": 0, "first_sent_at": "2026-11-22T09:00:00Z"},
         "request": {"delay_minutes": 720, "resend_subject": "There is still time"}})"},
    {"May I wait 12 hours before a Sequenzy resend?",
     R"({"provider": "sequenzy", "action": "resend", "now": "2026-11-23T10:00:00Z", "campaign": {"status": "sent",
         "imported": false, "finished_sending_at": "2026-11-22T10:40:00Z"}, "request": {"delay_minutes": 720}})"},
    {"Can a campaign be resent a second time?",
     R"({"provider": "constant_contact_v3", "action": "resend", "now": "2026-11-22T10:00:00Z",
         "campaign": {"status": "DONE",
         "role": "primary_email", "format_type": 5, "resends": 1, "first_sent_at": "2026-11-22T09:00:00Z"},
         "request": {"delay_days": 3, "resend_subject": "There is still time"}})"},
    {"Constant Contact V2: can I schedule for ten minutes from now?",
     R"({"provider": "constant_contact_v2", "action": "schedule", "now": "2026-11-22T10:00:00Z",
         "campaign": {"status": "DRAFT"},
         "account": {"in_good_standing": true}, "request": {"scheduled_date": "2026-11-22T10:10:00Z"}})"},
    {"I do not know how many resends there are. What then?",
     R"({"provider": "constant_contact_v3", "action": "resend", "now": "2026-11-22T10:00:00Z",
         "campaign": {"status": "DONE",
         "role": "primary_email", "format_type": 5, "first_sent_at": "2026-11-22T09:00:00Z"},
         "request": {"delay_days": 3, "resend_subject": "There is still time"}})"},
}};

std::string rule_link(const std::string& code) { return "[`" + code + "`](rules/" + code + ".md)"; }

std::string answer_in_words(const json_value& answer) {
  const std::string& decision = answer["decision"].text;
  std::string text = "**" + decision + "**";
  if (!answer["http_status"].text.empty()) text += ", http status " + answer["http_status"].text;
  text += ".\n\n";
  for (const json_member& each : answer["violations"].members) {
    const std::string& rule = each.value["rule"].text;
    text += "- " + rule_link(rule) + ": " + each.value["message"].text + " (" + each.value["basis"].text +
            ", [source](" + each.value["source"].text + ")). " + cure_of(*em::find_rule(rule)) + '\n';
  }
  for (const json_member& each : answer["missing"].members) {
    text += "- " + rule_link(each.value["rule"].text) + " cannot be decided without";
    for (const json_member& fact : each.value["fields"].members) text += " `" + fact.value.text + '`';
    text += '\n';
  }
  for (const json_member& each : answer["plan"].members) text += "- " + each.name + ": `" + each.value.text + "`\n";
  if (!answer["retry_at"].text.empty()) text += "- allowed from `" + answer["retry_at"].text + "` on\n";
  return text;
}

std::string who_can_wait() {
  std::string text =
      "\n## Which provider lets me wait 12 hours?\n\nAll delays that can be asked for:\n\n| provider | delay in "
      "minutes | delay in days |\n|---|---|---|\n";
  for (const em::provider* by : em::all_providers) {
    const auto& minutes = by->resend.delay_minutes;
    const auto& days = by->resend.delay_days;
    const bool fits = minutes && minutes->contains(720);
    text += "| [" + std::string{by->name} + "](providers/" + std::string{by->id} + ".md) | " +
            (minutes ? text_of(*by, *minutes) + (fits ? ": **12 hours are 720, yes**" : ": no") : "takes none: no") +
            " | " + (days ? text_of(*by, *days) : "–") + " |\n";
  }
  return text + "\nThe rules: " + rule_link("resend.delay.minutes_range") + ", " +
         rule_link("resend.delay.days_range") + ", " + rule_link("resend.delay.not_accepted") + ".\n";
}

}  // namespace

std::string questions_page() {
  std::string text =
      "# Questions\n\nWhat people ask, answered by the library when this page was written. Change anything in "
      "the [playground](playground.md).\n";
  for (const asked& each : questions) {
    const example shown = answered(*parse_json(each.line));
    text += "\n## " + std::string{each.question} + "\n\n" + answer_in_words(shown.answer) + '\n' +
            playground_link("Try it in the playground", shown.line, "") + "\n";
    if (shown.line["provider"].text == "sequenzy" && !shown.answer["retry_at"].text.empty())
      text += rule_time_lines("resend.window").substr(std::string_view{"\n## Time line\n"}.size());
  }
  return text + who_can_wait();
}

}  // namespace generate
