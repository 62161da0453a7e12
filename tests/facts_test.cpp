// Each fact's path, spelt out: a service writes these paths.

#include <campaign_rules/facts.hpp>

#include <campaign_rules/policy.hpp>
#include <campaign_rules/resend/rules.hpp>

#include <array>
#include <cstddef>
#include <string_view>

#include "support/check_both.hpp"

using namespace campaign_rules;

namespace {

constexpr std::array<std::string_view, 43> expected{"/account/has_address",
                                                    "/account/in_good_standing",
                                                    "/account/plan",
                                                    "/account/privileges",
                                                    "/account/scopes",
                                                    "/account/subscriber_limit_reached",
                                                    "/account/test_addresses_used",
                                                    "/account/test_addresses_used_recently",
                                                    "/account/tracks_opens",
                                                    "/account/verified_addresses",
                                                    "/campaign/contact_lists",
                                                    "/campaign/email_content_format",
                                                    "/campaign/finished_sending_at",
                                                    "/campaign/first_sent_at",
                                                    "/campaign/format_type",
                                                    "/campaign/has_scheduled_date",
                                                    "/campaign/id",
                                                    "/campaign/imported",
                                                    "/campaign/kind",
                                                    "/campaign/last_resend_completed_at",
                                                    "/campaign/last_run_date",
                                                    "/campaign/name",
                                                    "/campaign/recipients",
                                                    "/campaign/remaining_recipients",
                                                    "/campaign/resend_request_id",
                                                    "/campaign/resend_requested_at",
                                                    "/campaign/resend_state",
                                                    "/campaign/resendable",
                                                    "/campaign/resends",
                                                    "/campaign/resends_delivered",
                                                    "/campaign/resends_in_progress",
                                                    "/campaign/role",
                                                    "/campaign/scheduled_at",
                                                    "/campaign/segments",
                                                    "/campaign/sends_email",
                                                    "/campaign/status",
                                                    "/campaign/status_before_schedule",
                                                    "/campaign/subject",
                                                    "/campaign/test_addresses_used",
                                                    "/campaign/unique_openers",
                                                    "/context/fee_is_restricted",
                                                    "/context/folder_parent_level",
                                                    "/context/name_in_use"};

template <class List>
constexpr fact_set facts_in() {
  fact_set all;
  const List none;
  for_each_member(none, [&](std::string_view, const auto& fact) { all = all | fact_set{fact.id}; });
  return all;
}

constexpr fact_set everything = facts_in<campaign>() | facts_in<account>() | facts_in<creation>();

constexpr std::size_t first_difference() {
  const fact_paths paths = paths_of<resend_action>(everything);
  std::size_t place = 0;
  for (const std::string_view path : paths) {
    if (path != expected[place]) return place;
    ++place;
  }
  return place;
}

struct own_campaign : campaign {
  own_fact<bool, 0> approved{};
  own_fact<std::int32_t, 1> age_in_days{};
};
struct own_resend : resend_action {
  using facts = own_campaign;
  static constexpr std::string_view own_facts[] = {"approved", "age_in_days"};
};

}  // namespace

TEST_CASE("every fact has a number and a path of its own, and paths are sorted by bytes") {
  CHECK_BOTH(everything.size() == 43);
  CHECK_BOTH(facts_in<campaign>().size() == 30);
  CHECK_BOTH(facts_in<account>().size() == 10);
  CHECK_BOTH(facts_in<creation>().size() == 3);
  CHECK_BOTH(paths_of<resend_action>(everything).size() == 43);
  CHECK_BOTH(first_difference() == 43);
}

TEST_CASE("a user's own facts have the paths that the action names") {
  CHECK_BOTH(path_of<own_resend>(&own_campaign::approved) == "/campaign/approved");
  CHECK_BOTH(path_of<own_resend>(&own_campaign::age_in_days) == "/campaign/age_in_days");
  CHECK_BOTH(path_of<own_resend>(&own_campaign::status) == "/campaign/status");
  CHECK_BOTH(*paths_of<own_resend>({&own_campaign::status, &own_campaign::age_in_days}).begin() ==
             "/campaign/age_in_days");
}
