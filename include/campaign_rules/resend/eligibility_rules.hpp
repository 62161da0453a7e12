#pragma once

// Which campaigns can be resent: by what they are, and by how many resends they have already.

#include <campaign_rules/eligibility.hpp>
#include <campaign_rules/resend/policy.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace resend {

struct role : role_rule<&resend_policy::eligible_roles> {
  static constexpr std::string_view code = "resend.role";
};

struct status : status_rule<&resend_policy::eligible_statuses> {
  static constexpr std::string_view code = "resend.status";
};

struct kind : kind_rule<&resend_policy::eligible_kinds> {
  static constexpr std::string_view code = "resend.kind";
};

struct sends_email : rule {
  static constexpr std::string_view code = "resend.sends_email";
  static constexpr std::string_view demands = "the campaign goes out by email";
  static constexpr std::string_view sentence = "this campaign does not go out by email";
  static constexpr std::string_view field = "/campaign/sends_email";
  static constexpr fix_kind fix = fix_kind::never;
  static constexpr auto term = &resend_policy::email_required;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(!is_set(asked[&campaign::sends_email]));
  }
};

struct resendable : rule {
  static constexpr std::string_view code = "resend.resendable";
  static constexpr std::string_view demands = "the provider itself says that this resend can be made";
  static constexpr std::string_view sentence =
      "the provider says that this resend is not possible: its answer has the reason";
  static constexpr std::string_view field = "/campaign/resendable";
  static constexpr auto term = &resend_policy::resendable_required;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(!is_set(asked[&campaign::resendable]));
  }
};

struct format_type : format_type_rule<&resend_policy::eligible_format_types> {
  static constexpr std::string_view code = "resend.format_type";
};

struct imported : rule {
  static constexpr std::string_view code = "resend.imported";
  static constexpr std::string_view demands = "the campaign was not imported as already sent";
  static constexpr std::string_view sentence = "this campaign was imported as already sent";
  static constexpr std::string_view field = "/campaign/imported";
  static constexpr fix_kind fix = fix_kind::never;
  static constexpr auto term = &resend_policy::imported_refused;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(is_set(asked[&campaign::imported]));
  }
};

struct limit : rule {
  static constexpr std::string_view code = "resend.limit";
  static constexpr std::string_view demands = "the campaign has fewer resends than the provider allows";
  static constexpr std::string_view sentence =
      "this campaign already has {observed resend|resends}; only {maximum is|are} allowed";
  static constexpr std::string_view field = "/campaign/resends";
  static constexpr std::string_view note =
      "no page says this; it is inferred: a resend that is still a draft counts too";
  static constexpr int http_status = 409;
  static constexpr auto term = &resend_policy::resends_per_primary;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, std::int64_t maximum) noexcept {
    return violated_when(is_at_least(asked[&campaign::resends], maximum));
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, std::int64_t maximum) noexcept {
    if (asked.facts.resends) found.observed = *asked.facts.resends;
    found.maximum = maximum;
    const bool is_sent = asked.facts.resend_state == resend_progress::sent;
    const bool stays = asked.policy().resends_are_final || (is_sent && asked.provider.cancel_resend.sent_refused);
    if (stays) found.fix = fix_kind::never;
  }
};

struct limit_delivered : rule {
  static constexpr std::string_view code = "resend.limit.delivered";
  static constexpr std::string_view demands =
      "the campaign has fewer resends that reached somebody than the provider allows";
  static constexpr std::string_view sentence =
      "this campaign already has {observed resend|resends} that reached somebody; only {maximum is|are} allowed";
  static constexpr std::string_view field = "/campaign/resends_delivered";
  static constexpr fix_kind fix = fix_kind::never;
  static constexpr int http_status = 409;
  static constexpr auto term = &resend_policy::delivered_resends_per_primary;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, std::int64_t maximum) noexcept {
    return violated_when(is_at_least(asked[&campaign::resends_delivered], maximum));
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, std::int64_t maximum) noexcept {
    if (asked.facts.resends_delivered) found.observed = *asked.facts.resends_delivered;
    found.maximum = maximum;
  }
};

}  // namespace resend

CAMPAIGN_RULES_END_NAMESPACE
