#pragma once

// Gumroad: emails, which it calls posts. There are three resends at most; one at a time, and a day after the last one.

#include "model_plan.hpp"
#include "model_sources.hpp"

#include <cstdint>
#include <string_view>

namespace oracle::models::gumroad {

inline constexpr wording status_words[] = {
    {status::draft, {"draft"}}, {status::scheduled, {"scheduled"}}, {status::sent, {"published"}}};
inline constexpr provider self{"gumroad", status_words};

inline constexpr std::string_view kinds_to_resend[] = {"seller", "product", "variant"};

inline constexpr row<resend_ask> resend[] = {
    {"resend.status",
     {404, reference, page::gumroad_post},
     {"/campaign/status"},
     {fact::status},
     status_in<status::sent>},
    {"resend.kind",
     {404, reference, page::gumroad_post},
     {"/campaign/kind", never},
     {fact::kind},
     [](const auto&, const facts& known) { return judge_kind(known, kinds_to_resend); },
     [](const auto& asked, told& found) { tell_words(asked, found, fact::kind, kinds_to_resend); }},
    {"resend.sends_email",
     {404, reference, page::gumroad_post},
     {"/campaign/sends_email", never},
     {fact::sends_email},
     flag_is<fact::sends_email, false>},
    {"resend.limit.delivered",
     {422, reference, page::gumroad},
     {"/campaign/resends_delivered", never},
     {fact::resends_delivered},
     count_reaches<fact::resends_delivered, 3>,
     [](const auto& asked, told& found) { tell_limit(asked, found, fact::resends_delivered, 3); }},
    {"resend.in_progress",
     {422, reference, page::gumroad},
     {"/campaign/resends_in_progress", wait},
     {fact::resends_in_progress, fact::resend_requested_at},
     [](const auto& asked, const facts& known) {
       if (known[fact::resends_in_progress] == 0) return single::moot;
       return violated_when(asked.now <= known[fact::resend_requested_at] + hours(1));
     },
     [](const auto& asked, told& found) {
       if (asked.known.has(fact::resend_requested_at))
         found.opens_at = asked.known[fact::resend_requested_at] + hours(1) + 1;
     }},
    {"resend.throttle",
     {422, reference, page::gumroad},
     {"/campaign/last_resend_completed_at", wait},
     {fact::resends_delivered, fact::last_resend_completed_at},
     [](const auto& asked, const facts& known) {
       if (known[fact::resends_delivered] == 0) return single::moot;
       return violated_when(asked.now <= known[fact::last_resend_completed_at] + hours(24));
     },
     [](const auto& asked, told& found) {
       if (asked.known.has(fact::last_resend_completed_at))
         found.opens_at = asked.known[fact::last_resend_completed_at] + hours(24) + 1;
     }},
};

inline ends ends_of(const question<resend_ask>& asked) {
  ends when;
  if (asked.known.has(fact::resend_requested_at)) when.add(asked.known[fact::resend_requested_at] + hours(1) + 1);
  if (asked.known.has(fact::last_resend_completed_at))
    when.add(asked.known[fact::last_resend_completed_at] + hours(24) + 1);
  return when;
}

inline planned plan(const question<resend_ask>& asked) {
  planned made;
  made.reaches = audience::recipients_without_open;
  made.ordinal = next_ordinal(asked);
  made.resend_at = asked.now;
  return made;
}

inline warned warnings(const question<resend_ask>& asked) {
  warned all;
  all.when(nobody_is_left(asked), "resend.nobody_left");
  return all;
}

}  // namespace oracle::models::gumroad
