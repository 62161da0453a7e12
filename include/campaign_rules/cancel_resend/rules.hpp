#pragma once

// The rules of deleting a resend, in catalogue order.

#include <campaign_rules/access.hpp>
#include <campaign_rules/cancel_resend/question.hpp>
#include <campaign_rules/decide.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace cancel_resend {

struct exists : rule {
  static constexpr std::string_view code = "cancel_resend.exists";
  static constexpr std::string_view demands = "the primary has a resend";
  static constexpr std::string_view sentence = "the primary has no resend";
  static constexpr std::string_view field = "/campaign/resends";
  static constexpr remedy fix = remedy::never;
  static constexpr int http_status = 404;
  static constexpr auto term = &cancel_resend_policy::existing_required;

  static constexpr judgement judge(const cancel_resend_question& asked, unit) noexcept {
    return violated_when(!is_at_least(asked.campaign.resends, 1));
  }
};

/// A resend that is a draft bears a fixed id; once it is scheduled or sent, the host's.
struct request_id : rule {
  static constexpr std::string_view code = "cancel_resend.request_id";
  static constexpr std::string_view demands = "the id is the one of the primary's resend";
  static constexpr std::string_view sentence =
      "the resend_request_id is {observed}, which is not the one of the resend";
  static constexpr std::string_view field = "/request/resend_request_id";
  static constexpr int http_status = 404;
  static constexpr auto term = &cancel_resend_policy::draft_request_id;

  static constexpr judgement judge(const cancel_resend_question& asked, std::string_view draft_id) noexcept {
    const std::string_view given = asked.request.resend_request_id;
    const truth is_draft = is_one_of(asked.campaign.resend_state, small_set<resend_progress>{resend_progress::draft},
                                     all_of<resend_progress>);
    const truth is_wrong = either(is_draft, given != draft_id, !is_text(asked.campaign.resend_request_id, given));
    return violated_when(is_wrong).provided(is_at_least(asked.campaign.resends, 1));
  }
  static constexpr void describe(finding& found, const cancel_resend_question& asked, std::string_view) noexcept {
    found.observed = asked.request.resend_request_id;
  }
};

struct sent : rule {
  static constexpr std::string_view code = "cancel_resend.sent";
  static constexpr std::string_view demands = "the resend was not sent yet";
  static constexpr std::string_view sentence = "the resend was already sent";
  static constexpr std::string_view field = "/campaign/resend_state";
  static constexpr remedy fix = remedy::never;
  static constexpr int http_status = 409;
  static constexpr auto term = &cancel_resend_policy::sent_refused;

  static constexpr judgement judge(const cancel_resend_question& asked, unit) noexcept {
    return violated_when(is_one_of(asked.campaign.resend_state, small_set<resend_progress>{resend_progress::sent},
                                   all_of<resend_progress>))
        .provided(is_at_least(asked.campaign.resends, 1));
  }
};

using rules =
    rule_list<exists, request_id, sent, access_privilege<cancel_resend_policy>, access_scope<cancel_resend_policy>>;

}  // namespace cancel_resend

cancel_resend::rules list_rules(cancel_resend_action);
using cancel_resend_verdict = verdict<cancel_resend_action>;

CAMPAIGN_RULES_END_NAMESPACE
