#pragma once

// listmonk, as its source has it: one call changes the status, and the campaign itself holds the date.

#include "model_plan.hpp"
#include "model_sources.hpp"

#include <cstdint>
#include <string_view>

namespace oracle::models::listmonk {

inline constexpr wording status_words[] = {{status::draft, {"draft"}},     {status::scheduled, {"scheduled"}},
                                           {status::sending, {"running"}}, {status::paused, {"paused"}},
                                           {status::sent, {"finished"}},   {status::cancelled, {"cancelled"}}};
inline constexpr provider self{"listmonk", status_words};

inline constexpr std::string_view to_send[] = {"campaigns:send"};
inline constexpr std::string_view to_manage[] = {"campaigns:manage", "campaigns:manage_all"};

inline constexpr row<no_ask> may_send{
    "access.privilege",
    {403, reference, page::listmonk_access},
    {"/account/privileges", change_account},
    {},
    [](const auto& asked, const facts&) { return judge_granted(asked.privileges, to_send); },
    [](const auto&, told& found) { tell_access(found, to_send); }};
inline constexpr row<no_ask> may_manage{
    "access.privilege",
    {403, reference, page::listmonk_access},
    {"/account/privileges", change_account},
    {},
    [](const auto& asked, const facts&) { return judge_granted(asked.privileges, to_manage); },
    [](const auto&, told& found) { tell_access(found, to_manage); }};

// ---------------------------------------------------------------------------------------------------- schedule

inline constexpr row<schedule_ask> schedule[] = {
    {"schedule.status",
     {400, reference, page::listmonk},
     {"/campaign/status"},
     {fact::status},
     status_in<status::draft, status::paused>},
    {"schedule.date.on_campaign",
     {400, reference, page::listmonk},
     {"/campaign/has_scheduled_date", change_campaign},
     {fact::has_scheduled_date},
     flag_is<fact::has_scheduled_date, false>},
    {"schedule.send_now.not_accepted", {400, inferred, page::listmonk}, {{}, change_request}, {}, asks_for_now},
    {"access.privilege",
     {403, reference, page::listmonk_access},
     {"/account/privileges", change_account},
     {},
     [](const auto& asked, const facts&) { return judge_granted(asked.privileges, to_send); },
     [](const auto&, told& found) { tell_access(found, to_send); }},
};

/// The date is the campaign's own; one that has passed is taken, and it goes out at once.
inline planned plan(const question<schedule_ask>& asked) {
  planned made;
  made.reaches = audience::everyone;
  made.send_now = false;
  if (asked.known.has(fact::scheduled_at))
    made.send_at = asked.known[fact::scheduled_at] > asked.now ? asked.known[fact::scheduled_at] : asked.now;
  return made;
}

inline warned warnings(const question<schedule_ask>& asked) {
  warned all;
  all.when(date_has_passed(asked), "schedule.date.passed");
  return all;
}

// ------------------------------------------------------------------------------------- what only moves a status

inline constexpr row<no_ask> unschedule[] = {
    {"unschedule.status",
     {400, reference, page::listmonk},
     {"/campaign/status"},
     {fact::status},
     status_in<status::scheduled>},
    may_send,
};

inline constexpr row<no_ask> send_now[] = {
    {"send_now.status",
     {400, reference, page::listmonk},
     {"/campaign/status"},
     {fact::status},
     status_in<status::draft, status::paused>},
    may_send,
};

inline warned send_now_warnings(const question<no_ask>& asked) {
  warned all;
  all.when(holds_a_date(asked), "send_now.only_schedules");
  return all;
}

inline constexpr row<no_ask> pause[] = {
    {"pause.status",
     {400, reference, page::listmonk},
     {"/campaign/status"},
     {fact::status},
     status_in<status::sending>},
    may_send,
};

inline constexpr row<no_ask> resume[] = {
    {"resume.status",
     {400, reference, page::listmonk},
     {"/campaign/status"},
     {fact::status},
     status_in<status::paused>},
    may_send,
};

inline constexpr row<no_ask> cancel[] = {
    {"cancel.status",
     {400, reference, page::listmonk},
     {"/campaign/status"},
     {fact::status},
     status_in<status::sending, status::paused>},
    may_send,
};

inline constexpr row<no_ask> update[] = {
    {"update.status",
     {400, reference, page::listmonk_edit},
     {"/campaign/status"},
     {fact::status},
     status_in<status::draft, status::scheduled, status::paused>},
    may_manage,
};

/// It may be in any status.
inline constexpr row<no_ask> remove[] = {may_manage};

}  // namespace oracle::models::listmonk
