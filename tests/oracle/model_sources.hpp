#pragma once

// The pages that the rules of the further providers stand on.

#include <string_view>

namespace oracle::models::page {

inline constexpr std::string_view mailchimp = "https://mailchimp.com/developer/marketing/api/campaigns/";
inline constexpr std::string_view mailchimp_test = "https://mailchimp.com/help/about-test-email-sending-limits/";
inline constexpr std::string_view mailchimp_plan =
    "https://quickbooks.intuit.com/learn-support/en-us/help-article/manage-appointments/schedule-pause-regular-email/"
    "L6hqxrIVB_US_en_US";

inline constexpr std::string_view omnisend = "https://api-docs.omnisend.com/reference/post_campaigns";
inline constexpr std::string_view omnisend_send = "https://api-docs.omnisend.com/reference/post_campaigns-id-send";
inline constexpr std::string_view omnisend_cancel = "https://api-docs.omnisend.com/reference/post_campaigns-id-cancel";
inline constexpr std::string_view omnisend_schema =
    "https://github.com/api-evangelist/omnisend/blob/main/openapi/_original/omnisend-campaigns-api-2026-03-15.json";
inline constexpr std::string_view omnisend_boost = "https://api-docs.omnisend.com/docs/how-to-boost-a-sent-campaign";
inline constexpr std::string_view omnisend_test =
    "https://support.omnisend.com/en/articles/1061846-understand-test-email-sending-limits";

inline constexpr std::string_view mailpoet_resend =
    "https://github.com/mailpoet/mailpoet/blob/09a5e73bb7a6d2e732f394eeb1044f356371f41d/mailpoet/lib/Newsletter/"
    "NewsletterResendController.php";
inline constexpr std::string_view mailpoet_queue =
    "https://github.com/mailpoet/mailpoet/blob/3a92f0b0fd43a17288eb12712b39385975b703f4/mailpoet/lib/API/JSON/v1/"
    "SendingQueue.php";
inline constexpr std::string_view mailpoet_repository =
    "https://github.com/mailpoet/mailpoet/blob/3a92f0b0fd43a17288eb12712b39385975b703f4/mailpoet/lib/Newsletter/"
    "Sending/SendingQueuesRepository.php";
inline constexpr std::string_view mailpoet_save =
    "https://github.com/mailpoet/mailpoet/blob/3a92f0b0fd43a17288eb12712b39385975b703f4/mailpoet/lib/Newsletter/"
    "NewsletterSaveController.php";
inline constexpr std::string_view mailpoet_newsletters =
    "https://github.com/mailpoet/mailpoet/blob/3a92f0b0fd43a17288eb12712b39385975b703f4/mailpoet/lib/API/JSON/v1/"
    "Newsletters.php";

inline constexpr std::string_view wix =
    "https://dev.wix.com/docs/rest/business-management/marketing/email-marketing/campaign/introduction";
inline constexpr std::string_view wix_resend =
    "https://dev.wix.com/docs/api-reference/business-management/marketing/emails/email-marketing/campaign/"
    "resend-to-non-openers";
inline constexpr std::string_view wix_publish =
    "https://dev.wix.com/docs/sdk/backend-modules/email-marketing/campaigns/publish-campaign";
inline constexpr std::string_view wix_reschedule =
    "https://dev.wix.com/docs/rest/business-management/marketing/email-marketing/campaign/reschedule";
inline constexpr std::string_view wix_pause =
    "https://dev.wix.com/docs/api-reference/business-management/marketing/emails/email-marketing/campaign/"
    "pause-scheduling";
inline constexpr std::string_view wix_test =
    "https://dev.wix.com/docs/api-reference/business-management/marketing/emails/email-marketing/campaign/send-test";
inline constexpr std::string_view wix_types =
    "https://unpkg.com/@wix/auto_sdk_email-marketing_campaigns@1.0.9/build/es/src/"
    "email-marketing-v1-campaign-campaigns.types.d.ts";
inline constexpr std::string_view wix_account =
    "https://dev.wix.com/docs/api-reference/business-management/marketing/emails/email-marketing/account-details/"
    "sample-flows";

inline constexpr std::string_view gumroad =
    "https://github.com/antiwork/gumroad/blob/main/app/controllers/api/internal/installments/"
    "non_opener_resends_controller.rb";
inline constexpr std::string_view gumroad_post =
    "https://github.com/antiwork/gumroad/blob/main/app/models/installment.rb";

inline constexpr std::string_view listmonk =
    "https://github.com/knadh/listmonk/blob/911e0b774abad4fbf7b534be43a34a80fb6ace5b/internal/core/campaigns.go";
inline constexpr std::string_view listmonk_edit =
    "https://github.com/knadh/listmonk/blob/911e0b774abad4fbf7b534be43a34a80fb6ace5b/cmd/campaigns.go";
inline constexpr std::string_view listmonk_access =
    "https://github.com/knadh/listmonk/blob/911e0b774abad4fbf7b534be43a34a80fb6ace5b/cmd/handlers.go";

}  // namespace oracle::models::page
