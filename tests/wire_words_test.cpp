// The words that callers write and read, of every enumeration that has its own: the protocol and the pages fix them.

#include <campaign_rules/audience.hpp>
#include <campaign_rules/campaign.hpp>
#include <campaign_rules/create/request.hpp>
#include <campaign_rules/create_event_fee/request.hpp>
#include <campaign_rules/create_promo_code/request.hpp>
#include <campaign_rules/finding.hpp>
#include <campaign_rules/judgement.hpp>
#include <campaign_rules/send_test/request.hpp>
#include <campaign_rules/term.hpp>
#include <campaign_rules/verdict.hpp>
#include <campaign_rules/wire_names.hpp>

#include "support/check_both.hpp"

#include <array>
#include <cstddef>
#include <string_view>

using namespace campaign_rules;

namespace {

/// Are these the words of `Enum`, in the order of its enumerators?
template <class Enum, class... Words>
constexpr bool has_words(Words... expected) {
  const std::array<std::string_view, sizeof...(Words)> words{expected...};
  if (all_of<Enum>.size() != words.size()) return false;
  for (std::size_t i = 0; i < words.size(); ++i)
    if (wire_name(static_cast<Enum>(i)) != words[i] || from_wire_name<Enum>(words[i]) != static_cast<Enum>(i))
      return false;
  return true;
}

}  // namespace

TEST_CASE("what is decided has the protocol's words") {
  CHECK_BOTH(has_words<decision>("allowed", "refused", "undecided", "not_offered"));
  CHECK_BOTH(has_words<outcome>("holds", "violated", "not_applicable", "unknown"));
  CHECK_BOTH(has_words<basis>("guide", "reference", "inferred", "house"));
  CHECK_BOTH(has_words<fix_kind>("wait", "change_request", "change_campaign", "change_account", "never"));
}

TEST_CASE("facts have the protocol's words") {
  CHECK_BOTH(has_words<campaign_status>("draft", "scheduled", "in_review", "rejected", "sending", "paused", "sent",
                                        "failed", "cancelled", "removed", "stopped", "expired", "archived"));
  CHECK_BOTH(has_words<activity_role>("primary_email", "permalink", "resend"));
  CHECK_BOTH(has_words<resend_progress>("draft", "scheduled", "sent"));
  CHECK_BOTH(has_words<content_format>("HTML", "XHTML"));
}

TEST_CASE("audiences and contacts have the protocol's words") {
  CHECK_BOTH(has_words<audience>("everyone", "non_openers_or_unsent", "non_openers", "not_yet_received", "added_since",
                                 "recipients_without_open", "recipients_without_click", "new_subscribers",
                                 "recipients_without_purchase"));
  CHECK_BOTH(has_words<reach>("included", "not_a_member", "unsubscribed", "opened", "already_received", "added_before",
                              "not_sent", "clicked", "purchased"));
}

TEST_CASE("members of requests have the page's words") {
  CHECK_BOTH(has_words<test_format>("HTML", "TEXT", "HTML_AND_TEXT"));
  CHECK_BOTH(has_words<greeting>("FIRST_NAME", "LAST_NAME", "FIRST_AND_LAST_NAME", "NONE"));
  CHECK_BOTH(has_words<fee_payer>("BOTH", "REGISTRANTS", "GUESTS"));
  CHECK_BOTH(has_words<promo_code_kind>("ACCESS", "DISCOUNT"));
  CHECK_BOTH(has_words<discount_base>("FEE_LIST", "ORDER_TOTAL"));
}

TEST_CASE("a word that is missing, added or another is noticed") {
  CHECK_BOTH(!has_words<content_format>("HTML"));
  CHECK_BOTH(!has_words<content_format>("HTML", "XHTML", ""));
  CHECK_BOTH(!has_words<content_format>("XHTML", "HTML"));
}
