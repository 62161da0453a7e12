// Every enumeration of the library has a word for each enumerator and none besides: one word too many would be empty, and
// the empty text would be read as an enumerator that nobody declared.

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

#include <cstddef>
#include <cstdint>

using namespace campaign_rules;

namespace {

template <class Enum>
constexpr bool has_words(std::size_t count) {
  return all_of<Enum>.size() == count && !from_wire_name<Enum>("");
}

}  // namespace

TEST_CASE("an enumeration has as many words as enumerators, and none of them is empty") {
  CHECK_BOTH(has_words<activity_role>(3));
  CHECK_BOTH(has_words<audience>(9));
  CHECK_BOTH(has_words<basis>(4));
  CHECK_BOTH(has_words<campaign_status>(13));
  CHECK_BOTH(has_words<content_format>(2));
  CHECK_BOTH(has_words<decision>(4));
  CHECK_BOTH(has_words<discount_base>(2));
  CHECK_BOTH(has_words<fee_payer>(3));
  CHECK_BOTH(has_words<greeting>(4));
  CHECK_BOTH(has_words<outcome>(4));
  CHECK_BOTH(has_words<promo_code_kind>(2));
  CHECK_BOTH(has_words<reach>(9));
  CHECK_BOTH(has_words<fix_kind>(5));
  CHECK_BOTH(has_words<resend_progress>(3));
  CHECK_BOTH(has_words<test_format>(3));
}

TEST_CASE("a value that is no enumerator is read from no word") {
  CHECK_BOTH(wire_name(activity_role::resend) == "resend");
  CHECK_BOTH(wire_name(static_cast<activity_role>(3)) == "unknown");
  CHECK_BOTH(wire_name(static_cast<activity_role>(255)) == "unknown");
  constexpr int shown = [] {
    int count = 0;
    eligible_values{small_set<content_format>::of_bits(~std::uint64_t{0})}.for_each(
        [&](const detail_value& value) { count += value.text().empty() ? 100 : 1; });
    return count;
  }();
  CHECK_BOTH(shown == 2);
}
