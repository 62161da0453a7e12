#pragma once

// The rules of sending a test, in catalogue order. Those that limit addresses in a time are in quota.hpp.

#include <campaign_rules/access.hpp>
#include <campaign_rules/decide.hpp>
#include <campaign_rules/eligibility.hpp>
#include <campaign_rules/rule_list.hpp>
#include <campaign_rules/send_test/policy.hpp>
#include <campaign_rules/send_test/quota.hpp>

#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace send_test {

struct status : status_rule<&send_test_policy::eligible_statuses> {
  static constexpr std::string_view code = "send_test.status";
};

struct role : role_rule<&send_test_policy::eligible_roles> {
  static constexpr std::string_view code = "send_test.role";
};

/// The member that holds the addresses is the provider's: email_addresses, test_emails, subscriber …
struct address_rule : request_rule {
  static constexpr std::string_view field = "/request/email_addresses";

  template <class Provider>
  static constexpr std::string_view field_for(const Provider& by) noexcept {
    return by.send_test.addresses_field;
  }
};

struct addresses_required : address_rule {
  static constexpr std::string_view code = "send_test.addresses.required";
  static constexpr std::string_view demands = "the request has at least one address";
  static constexpr std::string_view sentence = "{member} is missing or empty: give at least one address";
  static constexpr auto term = &send_test_policy::addresses_required;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(asked.request.email_addresses.empty());
  }
};

struct addresses_limit : address_rule {
  static constexpr std::string_view code = "send_test.addresses.limit";
  static constexpr std::string_view demands =
      "the request has no more addresses than the provider accepts in one request";
  static constexpr std::string_view sentence = 
      "{member} has {observed address|addresses}, expected at most {maximum}";
  static constexpr auto term = &send_test_policy::addresses_at_most;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, const limit_by_plan& limits) noexcept {
    const auto given = static_cast<std::int64_t>(asked.request.email_addresses.size());
    const auto are_too_many = [given](std::int64_t maximum) -> truth_of<Question> { return given > maximum; };
    const auto plan = asked[&account::plan];
    return violated_when(is_beyond(plan, limits, are_too_many)).provided(given > 0 && may_have_limit(plan, limits));
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, const limit_by_plan& limits) noexcept {
    found.observed = static_cast<std::int64_t>(asked.request.email_addresses.size());
    if (const auto maximum = limits.of(asked.account.plan)) found.maximum = *maximum;
  }
};

struct format_required : request_rule {
  static constexpr std::string_view code = "send_test.format.required";
  static constexpr std::string_view demands =
      "the request says which versions to send: HTML, text, or both where both can be sent";
  static constexpr std::string_view sentence = "format is missing: give HTML, TEXT or HTML_AND_TEXT";
  static constexpr std::string_view sentence_elsewhere = "{member} is missing: say which version to send";
  static constexpr std::string_view field = "/request/format";
  static constexpr auto term = &send_test_policy::format_required;

  template <class Provider>
  static constexpr std::string_view field_for(const Provider& by) noexcept {
    return by.send_test.format_field;
  }

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(!asked.request.format.has_value());
  }
  /// The sentence has the words of the library's first provider.
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, unit) noexcept {
    if (asked.policy().formats != word_list{wire_names<test_format>::words}) found.sentence = sentence_elsewhere;
  }
};

struct content_format : rule {
  static constexpr std::string_view code = "send_test.content_format";
  static constexpr std::string_view demands = "the campaign's content is not XHTML";
  static constexpr std::string_view sentence =
      "the email_content_format is XHTML; test emails of XHTML content cannot be sent";
  static constexpr std::string_view field = "/campaign/email_content_format";
  static constexpr auto term = &send_test_policy::xhtml_refused;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(is_one_of(asked[&campaign::email_content_format],
                                   small_set<campaign_rules::content_format>{campaign_rules::content_format::xhtml}));
  }
};

using rules =
    rule_list<status, role, addresses_required, addresses_limit, quota, quota_recent, quota_campaign, format_required,
              content_format, access_privilege<send_test_policy>, access_scope<send_test_policy>>;

}  // namespace send_test

send_test::rules list_rules(send_test_action);
using send_test_verdict = verdict<send_test_action>;

CAMPAIGN_RULES_END_NAMESPACE
