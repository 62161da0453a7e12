// The request of a schedule, as the text of a line that is otherwise valid. Each provider has a member of its own for the
// date, and its own way to say "send now".

#include "request_line.hpp"

namespace {

using namespace campaign_rules;

using fuzz::plain_members;
using kind = json_value::kind;

constexpr date_forms full{date_form::zulu, date_form::utc_offset};

schedule_request at(const maybe<instant>& date) { return date ? schedule_request::at(*date) : schedule_request{}; }

/// Mailchimp: a date, each recipient's time zone, batches.
schedule_request read_parts(plain_members& from) {
  maybe<instant> date;
  maybe<bool> by_time_zone;
  maybe<std::int64_t> count;
  maybe<std::int64_t> delay;
  from.read("schedule_time", date, full);
  from.read("timewarp", by_time_zone);
  const bool is_in_batches = from.within("batch_delivery", [&](plain_members batches) {
    batches.read("batch_count", count);
    batches.read("batch_delay", delay);
  });
  const schedule_request asked = at(date).in_each_time_zone(by_time_zone == true);
  return is_in_batches ? asked.in_batches(count, delay) : asked;
}

/// Omnisend: the campaign as it stands. It goes out now by the word, or where nothing is said at all.
schedule_request read_campaign(plain_members& from) {
  from.expect(from["channel"].text != "sms" && from["channel"].text != "push", "channel");
  from.expect_kind(kind::string, {"id", "brandID", "name", "type", "channel", "language", "status", "createdAt",
                                  "updatedAt", "startedAt", "endedAt"});
  from.expect_kind(kind::object, {"content", "audience", "boosterSettings", "abTest"});
  maybe<std::size_t> strategy;
  maybe<instant> date;
  maybe<bool> by_time_zone;
  bool is_misspelt = from.has_other_than({"id", "brandID", "name", "type", "channel", "language", "status", "createdAt",
                                          "updatedAt", "startedAt", "endedAt", "content", "audience", "boosterSettings",
                                          "abTest", "sendingSettings"});
  from.within("sendingSettings", [&](plain_members settings) {
    strategy = settings.read_word("strategy", {"immediate", "scheduled"});
    settings.read("scheduledAt", date, full);
    settings.read("isTZOptimizationEnabled", by_time_zone);
    settings.expect(settings["optimizeFor"].what == kind::null, "optimizeFor");
    is_misspelt |= settings.has_other_than({"strategy", "scheduledAt", "isTZOptimizationEnabled", "optimizeFor"});
  });
  schedule_request asked = schedule_request::now();
  if (strategy == std::size_t{1})
    asked = at(date);
  else if (date)
    asked = asked.despite(*date);
  else if (!strategy && is_misspelt)
    asked = {};
  return asked.in_each_time_zone(by_time_zone == true);
}

/// Wix: without a date now, without the object never.
schedule_request read_options(plain_members& from) {
  schedule_request asked;
  from.within("emailDistributionOptions", [&](plain_members options) {
    maybe<instant> date;
    options.read("sendAt", date, full);
    options.expect_kind(kind::string, {"emailSubject", "search"});
    options.expect_kind(kind::array, {"labelIds", "contactIds", "filterIds", "segmentIds"});
    options.expect_kind(kind::boolean, {"activeContactsOnly"});
    options.expect_kind(kind::object, {"contactsFilter"});
    const bool is_misspelt =
        options.has_other_than({"sendAt", "emailSubject", "search", "labelIds", "contactIds", "filterIds", "segmentIds",
                                "activeContactsOnly", "contactsFilter"});
    asked = date || is_misspelt ? at(date) : schedule_request::now();
  });
  return asked;
}

/// The older ones: a date alone, or their way to say "now".
schedule_request read_date(plain_members& from, const provider& by) {
  const bool is_v3 = by.id == "constant_contact_v3" || by.id == "constant_contact_v3_2026";
  const std::string_view name = by.id == "sequenzy" ? "scheduledAt" : "scheduled_date";
  if (from.is_empty() && by.id == "constant_contact_v2") return schedule_request::now();
  const json_value& date = from[name];
  if (is_v3 && date.what == kind::string && date.text == "0") return schedule_request::now();
  maybe<instant> read;
  from.read(name, read, by.dialect.dates);
  if (by.id != "sequenzy") return at(read);
  maybe<std::int64_t> hours;
  from.read("spreadOverHours", hours);
  return at(read).spread_over(hours);
}

struct schedule_members {
  static void read(plain_members& from, schedule_question& asked) {
    const std::string_view by = asked.provider.id;
    if (from.is_absent()) return from.fail();
    if (by == "mailchimp") {
      asked.request = read_parts(from);
    } else if (by == "omnisend") {
      asked.request = read_campaign(from);
    } else if (by == "wix") {
      asked.request = read_options(from);
    } else if (by == "listmonk") {
      static_cast<void>(from.read_word("status", {"scheduled"}));
    } else if (by != "mailpoet") {
      asked.request = read_date(from, asked.provider);
    }
  }
};

}  // namespace

CAMPAIGN_RULES_FUZZ_TARGET(schedule_request) { fuzz::decide_request<schedule_action, schedule_members>(input); }
