#include <campaign_rules/question.hpp>
#include <campaign_rules/resend/policy.hpp>

#include "support/check_both.hpp"

#include <chrono>
#include <type_traits>

using namespace campaign_rules;

static_assert(std::is_trivially_copyable_v<resend_policy>);

namespace {

constexpr citation handbook{"House rules", "https://intranet.example/mail", basis::house};

template <class Change>
constexpr bool formed(Change change) {
  resend_policy policy;
  change(policy);
  return well_formed(policy);
}

}  // namespace

TEST_CASE("a policy without terms is well formed, and offers nothing") {
  CHECK_BOTH(well_formed(resend_policy{}));
  CHECK_BOTH(noexcept(well_formed(resend_policy{})));
  CHECK_BOTH(!resend_policy{}.offered);
  CHECK_BOTH(resend_policy{}.success_status == 200);
}

TEST_CASE("a set that nothing can be in is ill formed") {
  CHECK_BOTH(formed([](auto& it) { it.eligible_statuses = {status_set{campaign_status::sent}, handbook}; }));
  CHECK_BOTH(!formed([](auto& it) { it.eligible_statuses = {status_set{}, handbook}; }));
  CHECK_BOTH(formed([](auto& it) { it.eligible_roles = {role_set{activity_role::resend}, handbook}; }));
  CHECK_BOTH(!formed([](auto& it) { it.eligible_roles = {role_set{}, handbook}; }));
  CHECK_BOTH(formed([](auto& it) { it.eligible_format_types = {format_type_set{5}, handbook}; }));
  CHECK_BOTH(!formed([](auto& it) { it.eligible_format_types = {format_type_set{}, handbook}; }));
}

TEST_CASE("a number below what it counts is ill formed") {
  CHECK_BOTH(formed([](auto& it) { it.resends_per_primary = {0, handbook}; }));
  CHECK_BOTH(!formed([](auto& it) { it.resends_per_primary = {-1, handbook}; }));
  CHECK_BOTH(formed([](auto& it) { it.open_registration_window = {std::chrono::milliseconds{0}, handbook}; }));
  CHECK_BOTH(!formed([](auto& it) { it.open_registration_window = {std::chrono::milliseconds{-1}, handbook}; }));
}

TEST_CASE("a range upside down is ill formed") {
  CHECK_BOTH(formed([](auto& it) { it.delay_days = {{2, 2}, handbook}; }));
  CHECK_BOTH(!formed([](auto& it) { it.delay_days = {{3, 2}, handbook}; }));
  CHECK_BOTH(formed([](auto& it) { it.delay_minutes = {{720, 720}, handbook}; }));
  CHECK_BOTH(!formed([](auto& it) { it.delay_minutes = {{721, 720}, handbook}; }));
}

TEST_CASE("demands that contradict each other are ill formed") {
  CHECK_BOTH(formed([](auto& it) { it.delays_exclusive = handbook; }));
  CHECK_BOTH(formed([](auto& it) { it.days_take_precedence = handbook; }));
  CHECK_BOTH(!formed([](auto& it) { it.delays_exclusive = it.days_take_precedence = handbook; }));
  CHECK_BOTH(formed([](auto& it) { it.delay_required = handbook; }));
  CHECK_BOTH(formed([](auto& it) { it.delay_refused = handbook; }));
  CHECK_BOTH(!formed([](auto& it) { it.delay_required = it.delay_refused = handbook; }));
  CHECK_BOTH(formed([](auto& it) { it.subject_required = handbook; }));
  CHECK_BOTH(formed([](auto& it) { it.subject_refused = handbook; }));
  CHECK_BOTH(!formed([](auto& it) { it.subject_required = it.subject_refused = handbook; }));
}

TEST_CASE("a demand in some statuses contradicts another only in the same ones") {
  static constexpr status_set draft{campaign_status::draft};
  static constexpr status_set sent{campaign_status::sent};
  CHECK_BOTH(formed([](auto& it) {
    it.delay_required = {draft, handbook};
    it.delay_refused = {sent, handbook};
  }));
  CHECK_BOTH(!formed([](auto& it) {
    it.delay_required = {draft, handbook};
    it.delay_refused = {draft | sent, handbook};
  }));
  CHECK_BOTH(!formed([](auto& it) {
    it.delay_required = {draft, handbook};
    it.delay_refused = handbook;
  }));
  CHECK_BOTH(formed([](auto& it) {
    it.date_required = {sent, handbook};
    it.date_refused = {draft, handbook};
  }));
  CHECK_BOTH(!formed([](auto& it) { it.date_required = it.date_refused = {sent, handbook}; }));
  CHECK_BOTH(!formed([](auto& it) { it.date_required = {status_set{}, handbook}; }));
}

TEST_CASE("times do not end before they begin, and limits leave room") {
  using std::chrono::hours;
  CHECK_BOTH(formed([](auto& it) {
    it.open_registration_window = {hours{24}, handbook};
    it.closes_after = {hours{24}, handbook};
  }));
  CHECK_BOTH(!formed([](auto& it) {
    it.open_registration_window = {hours{24}, handbook};
    it.closes_after = {hours{23}, handbook};
  }));
  CHECK_BOTH(formed([](auto& it) { it.closes_after = {hours{0}, handbook}; }));
  CHECK_BOTH(!formed([](auto& it) { it.closes_after = {hours{-1}, handbook}; }));
  CHECK_BOTH(formed([](auto& it) { it.delivered_resends_per_primary = {0, handbook}; }));
  CHECK_BOTH(!formed([](auto& it) { it.delivered_resends_per_primary = {-1, handbook}; }));
  CHECK_BOTH(formed([](auto& it) { it.subject_at_most = {1, handbook}; }));
  CHECK_BOTH(!formed([](auto& it) { it.subject_at_most = {0, handbook}; }));
}

TEST_CASE("who must choose an audience can choose one") {
  CHECK_BOTH(!formed([](auto& it) { it.audience_required = handbook; }));
  CHECK_BOTH(formed([](auto& it) {
    it.audience_required = handbook;
    it.audiences = {audience::recipients_without_open};
  }));
}
