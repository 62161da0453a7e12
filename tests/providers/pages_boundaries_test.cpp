// The pages that numbers are taken from: every address as a reader would open it, and how far the page carries.

#include <campaign_rules/providers/all.hpp>

#include "support/check_both.hpp"

#include <string_view>

using namespace campaign_rules;

namespace {

constexpr bool is(const citation& page, std::string_view address, basis by) {
  return page.address == address && page.basis == by && !page.document.empty();
}

}  // namespace

TEST_CASE("Constant Contact V2's pages") {
  namespace pages = constant_contact_v2_pages;
  CHECK_BOTH(
      is(pages::schedule,
         "http://developer.constantcontact.com/docs/campaign-scheduling/campaign-schedule-collection.html?method=POST",
         basis::guide));
  CHECK_BOTH(
      is(pages::unschedule,
         "http://developer.constantcontact.com/docs/campaign-scheduling/campaign-schedule-collection.html?method=POST",
         basis::reference));
  CHECK_BOTH(is(pages::update,
                "https://v2.developer.constantcontact.com/docs/email-campaigns/email-campaign-resource-put.html",
                basis::reference));
  CHECK_BOTH(is(pages::send_test,
                "https://v2.developer.constantcontact.com/docs/email-testsend/email-campaign-testsend-api.html",
                basis::guide));
}

TEST_CASE("Constant Contact V3's pages") {
  namespace pages = constant_contact_v3_pages;
  constexpr std::string_view resend =
      "https://developer.constantcontact.com/api_guide/email_campaigns_resend_non_openers_post.html";
  constexpr std::string_view schedule =
      "https://developer.constantcontact.com/api_guide/email_campaign_create_schedule.html";
  constexpr std::string_view reference = "https://developer.constantcontact.com/api_reference/index.html";
  CHECK_BOTH(is(pages::resend, resend, basis::guide));
  CHECK_BOTH(is(pages::resend_inferred, resend, basis::inferred));
  CHECK_BOTH(is(pages::schedule, schedule, basis::guide));
  CHECK_BOTH(is(pages::schedule_inferred, schedule, basis::inferred));
  CHECK_BOTH(is(pages::unschedule,
                "https://developer.constantcontact.com/api_guide/email_campaign_activity_delete_schedule.html",
                basis::reference));
  CHECK_BOTH(is(pages::update, "https://developer.constantcontact.com/api_guide/email_campaign_activity_update.html",
                basis::reference));
  constexpr std::string_view cancel_resend =
      "https://developer.constantcontact.com/api_guide/email_campaigns_resend_non_openers_delete.html";
  constexpr std::string_view deletion = "https://developer.constantcontact.com/api_guide/email_campaigns_delete.html";
  CHECK_BOTH(is(pages::schedule_older_copy,
                "https://v3.developer.constantcontact.com/api_guide/email_campaign_create_schedule.html",
                basis::guide));
  CHECK_BOTH(is(pages::cancel_resend, cancel_resend, basis::reference));
  CHECK_BOTH(is(pages::cancel_resend_inferred, cancel_resend, basis::inferred));
  CHECK_BOTH(is(pages::deletion, deletion, basis::reference));
  CHECK_BOTH(is(pages::deletion_inferred, deletion, basis::inferred));
  CHECK_BOTH(is(constant_contact_v3_2026_pages::send_test,
                "https://developer.constantcontact.com/api_guide/email_campaign_activity_test_send.html",
                basis::reference));
  CHECK_BOTH(is(constant_contact_v3_2026_pages::reference, reference, basis::reference));
  CHECK_BOTH(is(constant_contact_v3_2026_pages::inferred, reference, basis::inferred));
}

TEST_CASE("Sequenzy's pages") {
  namespace pages = sequenzy_pages;
  constexpr std::string_view resend = "https://docs.sequenzy.com/api-reference/campaigns/resend-to-non-openers";
  constexpr std::string_view schedule = "https://docs.sequenzy.com/api-reference/campaigns/schedule";
  constexpr std::string_view deletion = "https://docs.sequenzy.com/api-reference/campaigns/delete";
  CHECK_BOTH(is(pages::resend, resend, basis::guide));
  CHECK_BOTH(is(pages::resend_client, "https://github.com/Sequenzy/sequenzy-php", basis::reference));
  CHECK_BOTH(is(pages::resend_inferred, resend, basis::inferred));
  CHECK_BOTH(is(pages::schedule, schedule, basis::guide));
  CHECK_BOTH(is(pages::schedule_inferred, schedule, basis::inferred));
  CHECK_BOTH(is(pages::unschedule, "https://docs.sequenzy.com/api-reference/campaigns/unschedule", basis::reference));
  CHECK_BOTH(is(pages::update, "https://docs.sequenzy.com/api-reference/campaigns/update", basis::reference));
  CHECK_BOTH(is(pages::deletion, deletion, basis::reference));
  CHECK_BOTH(is(pages::pause, "https://docs.sequenzy.com/api-reference/campaigns/pause", basis::reference));
  CHECK_BOTH(is(pages::resume, "https://docs.sequenzy.com/api-reference/campaigns/resume", basis::reference));
  CHECK_BOTH(is(pages::cancel, "https://docs.sequenzy.com/api-reference/campaigns/cancel", basis::reference));
}
