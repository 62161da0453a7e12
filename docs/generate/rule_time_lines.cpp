#include "rule_time_lines.hpp"

#include <campaign_rules/availability.hpp>
#include <campaign_rules/providers/all.hpp>
#include <campaign_rules/resend/plan.hpp>
#include <campaign_rules/schedule/plan.hpp>

#include <chrono>

#include "spell.hpp"
#include "time_line_svg.hpp"

namespace generate {
namespace {

using std::chrono::minutes;

/// 10:00 on a day in November, when the campaign of every picture was first sent or its schedule asked for.
constexpr em::instant start = em::utc(2026, 11, 22, 10, 0);
constexpr em::instant finish = em::utc(2026, 11, 22, 10, 40);

em::resend_question sent_at_ten(const em::provider& by) {
  em::resend_question asked{by, {}, {}, start};
  asked.facts.status = em::campaign_status::sent;
  asked.facts.role = em::activity_role::primary_email;
  asked.facts.format_type = 5;
  asked.facts.resends = 0;
  asked.facts.imported = false;
  asked.facts.first_sent_at = start;
  asked.facts.finished_sending_at = finish;
  return asked;
}

std::string window_of(const em::provider& by) {
  const em::resend_question asked = sent_at_ten(by);
  const auto opens = em::availability(asked).opens_at();
  if (!by.resend.open_registration_window || !opens) return {};
  time_line picture{std::string{by.name} + ": sent at 10:00, finished at 10:40, a resend opens at " +
                    clock_text(*opens, start)};
  picture.add_mark({start, "sending begins"});
  picture.add_mark({finish, "finished sending"});
  picture.add_mark({*opens, "resending opens", true});
  picture.add_stretch({finish, *opens, false, "closed for " + text_of(by, *by.resend.open_registration_window)});
  picture.add_stretch({*opens, *opens + minutes{400}, true, "open"});
  return picture.svg();
}

em::instant resent_after(em::resend_question asked, std::int64_t delay) {
  asked.request.delay_minutes = delay;
  return *em::make_plan(em::resend_action{}, asked).resend_at;
}

std::string delays_of(const em::provider& by) {
  if (!by.resend.delay_minutes || !by.resend.elapsed_delay_refused) return {};
  em::resend_question asked = sent_at_ten(by);
  asked.now = start + minutes{60};
  const em::instant earliest = resent_after(asked, by.resend.delay_minutes->minimum);
  const em::instant latest = resent_after(asked, by.resend.delay_minutes->maximum);
  const auto closes = em::availability(asked).closes_at();
  time_line picture{std::string{by.name} + ": first sent 22 Nov 10:00, a resend goes out between " +
                    clock_text(earliest, start) + " and " + clock_text(latest, start)};
  picture.add_mark({start, "first send"});
  picture.add_mark({earliest, "earliest resend", true});
  picture.add_mark({latest, "latest resend", true});
  picture.add_stretch({start, earliest, false, "too early"});
  picture.add_stretch({earliest, latest, true, "a resend may go out"});
  picture.add_stretch({latest, latest + minutes{10'000}, false, "too late"});
  std::string text = picture.svg();
  if (closes)
    text += "\nFrom " + clock_text(*closes, start) +
            " on, when even the longest delay has run out, no resend can be asked for.\n";
  return text;
}

std::string lead_time_of(const em::provider& by) {
  if (!by.schedule.lead_time) return {};
  const em::schedule_question asked{by, {}, em::schedule_request::at(start + minutes{30}), start};
  const em::instant earliest = *em::earliest_date(asked);
  const em::instant chosen = *asked.request.date();
  time_line picture{std::string{by.name} + ": asked at 10:00, the earliest date is " + clock_text(earliest, start)};
  picture.add_mark({start, "now"});
  picture.add_mark({earliest, "earliest", true});
  picture.add_mark({chosen, "chosen"});
  picture.add_stretch({start, earliest, false, "lead time " + text_of(by, *by.schedule.lead_time)});
  picture.add_stretch({earliest, chosen + minutes{30}, true, "may be chosen"});
  return picture.svg();
}

std::string future_of(const em::provider& by) {
  if (!by.schedule.future_required) return {};
  time_line picture{std::string{by.name} + ": asked at 10:00, the date must be later than 10:00"};
  picture.add_mark({start, "now"});
  picture.add_mark({start + minutes{10}, "chosen"});
  picture.add_stretch({start - minutes{10}, start, false, "past"});
  picture.add_stretch({start, start + minutes{20}, true, "may be chosen"});
  return picture.svg() + "\nThe present instant itself is too early.\n";
}

using drawing = std::string (*)(const em::provider&);

drawing drawing_of(std::string_view code) {
  if (code == "resend.window") return window_of;
  if (code == "resend.delay.elapsed" || code == "resend.delay.days_range" || code == "resend.delay.minutes_range")
    return delays_of;
  if (code == "schedule.lead_time") return lead_time_of;
  if (code == "schedule.date.in_past") return future_of;
  return nullptr;
}

}  // namespace

std::string rule_time_lines(std::string_view code) {
  const drawing draw = drawing_of(code);
  std::string text;
  if (draw == nullptr) return text;
  for (const em::provider* by : em::all_providers)
    if (const std::string picture = draw(*by); !picture.empty())
      text += "\n**" + std::string{by->name} + "**\n\n" + picture;
  return text.empty() ? text : "\n## Time line\n" + text;
}

std::string provider_time_lines(std::string_view provider) {
  const em::provider& by = *em::find_provider(provider);
  std::string text;
  for (const std::string_view each :
       {"resend.window", "resend.delay.elapsed", "schedule.lead_time", "schedule.date.in_past"})
    if (const std::string picture = drawing_of(each)(by); !picture.empty())
      text += "\n[" + code(each) + "](../rules/" + std::string{each} + ".md)\n\n" + picture;
  return text.empty() ? text : "\n## In time\n" + text;
}

}  // namespace generate
