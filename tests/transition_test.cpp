#include <campaign_rules/transition.hpp>

#include "support/check_both.hpp"
#include "support/life_questions.hpp"

#include <type_traits>

using namespace questions;

static_assert(std::is_empty_v<no_request>);
static_assert(std::is_trivially_copyable_v<transition_policy>);

namespace {

constexpr citation handbook{"House rules", "https://intranet.example/mail", basis::house};

constexpr transition_policy from(status_set statuses) {
  transition_policy policy;
  policy.eligible_statuses = {statuses, handbook};
  return policy;
}

}  // namespace

TEST_CASE("a transition's policy is well formed unless it is open to no status") {
  CHECK_BOTH(well_formed(transition_policy{}));
  CHECK_BOTH(well_formed(from({campaign_status::paused})));
  CHECK_BOTH(!well_formed(from({})));
}

TEST_CASE("the one status that a policy leads to, where the provider has a word for it") {
  constexpr status_set known{campaign_status::draft, campaign_status::sent};
  CHECK_BOTH(only_status({campaign_status::draft}, known) == campaign_status::draft);
  CHECK_BOTH(only_status({campaign_status::draft, campaign_status::removed}, known) == campaign_status::draft);
  CHECK_BOTH(!only_status({campaign_status::removed}, known).has_value());
  CHECK_BOTH(!only_status({campaign_status::draft, campaign_status::sent}, known).has_value());
  CHECK_BOTH(!only_status({}, known).has_value());
}

TEST_CASE("a transition without eligible statuses is open to all") {
  static constexpr provider anywhere = [] {
    provider house = sequenzy;
    house.pause.eligible_statuses = {};
    return house;
  }();
  CHECK_BOTH(allows_without<pause::status>(from_status<pause_action>(anywhere, campaign_status::cancelled)));
  CHECK_BOTH(
      allows_without<pause::status>(in_unknown_status(from_status<pause_action>(anywhere, campaign_status::sent))));
}

TEST_CASE("a transition that every status is eligible for needs not know it") {
  static constexpr provider everywhere = [] {
    provider house = sequenzy;
    house.pause.eligible_statuses = {sequenzy.dialect.statuses.known(), handbook};
    return house;
  }();
  constexpr auto unknown = in_unknown_status(from_status<pause_action>(everywhere, campaign_status::sent));
  CHECK_BOTH(allows_and_holds<pause::status>(unknown));
}

TEST_CASE("the sentences about statuses and access can be false") {
  CHECK_BOTH(opens_exactly_to<pause::status>(pause_by_sequenzy, {campaign_status::sending}));
  CHECK_BOTH(!opens_exactly_to<pause::status>(pause_by_sequenzy, {}));
  CHECK_BOTH(!opens_exactly_to<pause::status>(pause_by_sequenzy, {campaign_status::sending, campaign_status::paused}));
  CHECK_BOTH(!opens_exactly_to<pause::status>(pause_by_sequenzy, {campaign_status::paused}));

  CHECK_BOTH(needs_privilege(delete_by_v3, "campaign:write"));
  CHECK_BOTH(!needs_privilege(delete_by_v3, "campaign:send"));
  CHECK_BOTH(!needs_privilege(delete_by_sequenzy, "campaign:delete"));
  CHECK_BOTH(needs_scope(delete_by_v3, "campaign_data"));
  CHECK_BOTH(!needs_scope(delete_by_v3, "campaign_send"));
  CHECK_BOTH(!needs_scope(delete_by_sequenzy, "campaign_data"));
  CHECK_BOTH(!needs_no_scope(delete_by_v3));
  CHECK_BOTH(!needs_no_access(delete_by_v3));
  CHECK_BOTH(!needs_no_access(update_by_v2));
  CHECK_BOTH(needs_no_access(delete_by_sequenzy));

  CHECK_BOTH(is_not_offered<pause_action>(constant_contact_v3));
  CHECK_BOTH(!is_not_offered<pause_action>(sequenzy));

  constexpr finding found = found_by<pause::status>(in(pause_by_sequenzy, campaign_status::draft));
  constexpr std::string_view sending[] = {"sending"};
  constexpr std::string_view paused[] = {"paused"};
  constexpr std::string_view both[] = {"sending", "paused"};
  CHECK_BOTH(finds_eligible(found, sending));
  CHECK_BOTH(!finds_eligible(found, paused));
  CHECK_BOTH(!finds_eligible(found, both));
  CHECK_BOTH(!lacks(found, "pause.status", "/campaign/status", "sending"));
}
