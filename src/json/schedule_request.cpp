#include <campaign_rules/json/schedule.hpp>
#include <campaign_rules/resend/request.hpp>

#include <cstdint>
#include <string>
#include <string_view>

// A request to schedule, in each of the forms that the policy's `body` names. The member that holds the date, the forms of
// dates and the ways to say "send now" are the provider's dialect.

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {
namespace {

std::string_view date_member(const dialect& words) noexcept {
  return words.date_field.substr(words.date_field.rfind('/') + 1);
}

/// How to send now, for somebody who wrote so where only a date belongs.
std::string_view way_to_send_now(schedule_body body, const dialect& words) noexcept {
  if (body == schedule_body::sending_settings) return "to send now, use the strategy `immediate` without a date";
  if (body == schedule_body::distribution_options) return "to send now, leave this member out";
  if (body == schedule_body::date_and_parts) return "this request has no \"send now\"";
  return words.empty_body_sends_now ? "to send now, leave the request empty: `{}`"
                                    : "this provider has no \"send now\"";
}

/// The date of a request, and what helps somebody who wrote "now" there. Absent when it is not given.
maybe<instant> read_date(const object_reader& from, schedule_body body, const dialect& words) {
  const std::string_view member = date_member(words);
  const maybe<std::string_view> spelt = from.spelt(member);
  const bool means_now = spelt && (*spelt == "0" || detail::equal_ignoring_case(*spelt, "now"));
  std::string_view advice;
  if (means_now && words.send_now_word.empty()) advice = way_to_send_now(body, words);
  maybe<instant> date;
  from.read_date(member, words.dates, date, {words.send_now_word, advice});
  return date;
}

schedule_request read_date_alone(const object_reader& from, schedule_body body, const dialect& words) {
  const std::string_view member = date_member(words);
  const bool is_send_now_word = !words.send_now_word.empty() && from.is_text(member, words.send_now_word);
  if (is_send_now_word || (from.is_empty() && words.empty_body_sends_now)) return schedule_request::now();
  const maybe<instant> date = read_date(from, body, words);
  if (!date) return {};
  const bool has_time = from.spelt(member)->find('T') != std::string_view::npos;
  return has_time ? schedule_request::at(*date) : schedule_request::on(*date);
}

schedule_request read_date_and_parts(const object_reader& from, schedule_body body, const dialect& words) {
  schedule_request asked;
  if (const maybe<instant> date = read_date(from, body, words)) asked = schedule_request::at(*date);
  maybe<bool> is_by_time_zone;
  from.read("timewarp", is_by_time_zone);
  maybe<std::int64_t> count;
  maybe<std::int64_t> delay;
  const bool is_in_batches = from.within("batch_delivery", [&](const object_reader& batches) {
    batches.read("batch_count", count);
    batches.read("batch_delay", delay);
  });
  asked = asked.in_each_time_zone(is_by_time_zone == true);
  return is_in_batches ? asked.in_batches(count, delay) : asked;
}

// ---- members that no rule reads: their types are checked all the same

enum class plain_kind : std::uint8_t { text, texts, flag, object };

struct plain_member {
  std::string_view name;
  plain_kind kind;
};

constexpr plain_member of_campaign[] = {
    {"id", plain_kind::text},         {"brandID", plain_kind::text},           {"name", plain_kind::text},
    {"type", plain_kind::text},       {"channel", plain_kind::text},           {"language", plain_kind::text},
    {"status", plain_kind::text},     {"createdAt", plain_kind::text},         {"updatedAt", plain_kind::text},
    {"startedAt", plain_kind::text},  {"endedAt", plain_kind::text},           {"content", plain_kind::object},
    {"audience", plain_kind::object}, {"boosterSettings", plain_kind::object}, {"abTest", plain_kind::object},
};
constexpr plain_member of_distribution[] = {
    {"emailSubject", plain_kind::text},       {"search", plain_kind::text},           {"labelIds", plain_kind::texts},
    {"contactIds", plain_kind::texts},        {"filterIds", plain_kind::texts},       {"segmentIds", plain_kind::texts},
    {"activeContactsOnly", plain_kind::flag}, {"contactsFilter", plain_kind::object},
};

void check_plain(const object_reader& from, array_view<plain_member> members) {
  maybe<std::string_view> text;
  maybe<array_view<std::string_view>> texts;
  maybe<bool> flag;
  for (const plain_member& each : members) switch (each.kind) {
      case plain_kind::text: from.read(each.name, text); break;
      case plain_kind::texts: from.read(each.name, texts); break;
      case plain_kind::flag: from.read(each.name, flag); break;
      case plain_kind::object: from.read_object(each.name); break;
    }
}

/// Makes the line invalid where a text stands for something that the library does not model.
void refuse_unmodelled(const object_reader& from, std::string_view name, std::string_view text,
                       std::string_view expected) {
  if (!from.is_text(name, text)) return;
  std::string message{"found the string `"};
  ((message += text) += "`, which is not modelled here, expected ") += expected;
  from.fail(name, std::move(message));
}

// ---- the campaign as it stands, with its sendingSettings

struct settings_read {
  maybe<sending_strategy> strategy{};
  maybe<instant> date{};
  bool is_by_time_zone = false;
  bool has_unread = false;
};

settings_read read_settings(const object_reader& from, schedule_body body, const dialect& words) {
  settings_read found;
  from.within("sendingSettings", [&](const object_reader& settings) {
    refuse_unmodelled(settings, "strategy", "personalized", "one of `immediate`, `scheduled`");
    settings.read("strategy", found.strategy);
    found.date = read_date(settings, body, words);
    maybe<bool> is_by_time_zone;
    settings.read("isTZOptimizationEnabled", is_by_time_zone);
    found.is_by_time_zone = is_by_time_zone == true;
    if (settings.has("optimizeFor")) settings.fail("optimizeFor", "optimizeFor is not modelled here: leave it out");
    found.has_unread = settings.has_unread_members();
  });
  return found;
}

/// What goes out at once is asked for by the strategy, or by saying nothing at all: nobody's whole list is mailed by a typing
/// mistake.
schedule_request read_sending_settings(const object_reader& from, schedule_body body, const dialect& words) {
  for (const std::string_view channel : {"sms", "push"}) refuse_unmodelled(from, "channel", channel, "`email`");
  check_plain(from, of_campaign);
  const settings_read found = read_settings(from, body, words);
  schedule_request asked = schedule_request::now();
  if (found.strategy == sending_strategy::scheduled)
    asked = found.date ? schedule_request::at(*found.date) : schedule_request{};
  else if (found.date)
    asked = asked.despite(*found.date);
  else if (!found.strategy && (found.has_unread || from.has_unread_members()))
    asked = {};
  return asked.in_each_time_zone(found.is_by_time_zone);
}

schedule_request read_distribution_options(const object_reader& from, schedule_body body, const dialect& words) {
  schedule_request asked;
  from.within("emailDistributionOptions", [&](const object_reader& options) {
    check_plain(options, of_distribution);
    const maybe<instant> date = read_date(options, body, words);
    if (date)
      asked = schedule_request::at(*date);
    else if (!options.has_unread_members())
      asked = schedule_request::now();
  });
  return asked;
}

schedule_request read_body(const object_reader& from, schedule_body body, const dialect& words) {
  switch (body) {
    case schedule_body::date: return read_date_alone(from, body, words);
    case schedule_body::date_and_parts: return read_date_and_parts(from, body, words);
    case schedule_body::sending_settings: return read_sending_settings(from, body, words);
    case schedule_body::distribution_options: return read_distribution_options(from, body, words);
    case schedule_body::status: {
      const std::string_view scheduled[] = {words.statuses.word(campaign_status::scheduled)};
      static_cast<void>(from.read_word("status", scheduled));
      break;
    }
    case schedule_body::nothing: break;
  }
  return {};
}

}  // namespace

/// The request may not be left out, since an empty one can mean "send now".
void read_schedule_request(const object_reader& from, const schedule_policy& policy, const dialect& words,
                           schedule_request& to) {
  if (from.is_absent()) return from.fail("request is missing: give an object; an empty one can mean \"send now\"");
  to = read_body(from, policy.body, words);
  if (!policy.spread_over_hours) return;
  maybe<std::int64_t> hours;
  from.read("spreadOverHours", hours);
  to = to.spread_over(hours);
}

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
