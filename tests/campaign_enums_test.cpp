#include <campaign_rules/campaign_enums.hpp>

#include "support/check_both.hpp"

#include <string_view>
#include <type_traits>

using namespace campaign_rules;

namespace {

/// Has each enumerator its own word, which leads back to it, and are there as many as expected?
template <class Enum>
constexpr bool words_are(std::size_t count) {
  if (wire_names<Enum>::words.size() != count || all_of<Enum>.size() != count) return false;
  for (const Enum value : all_of<Enum>)
    if (wire_name(value).empty() || from_wire_name<Enum>(wire_name(value)) != maybe<Enum>{value}) return false;
  return true;
}

}  // namespace

static_assert(std::is_trivially_copyable_v<status_set> && std::is_trivially_copyable_v<format_type_set>);

TEST_CASE("each kind of value has a word of its own for each of its members") {
  CHECK_BOTH(words_are<campaign_status>(13));
  CHECK_BOTH(words_are<activity_role>(3));
  CHECK_BOTH(words_are<resend_progress>(3));
  CHECK_BOTH(words_are<content_format>(2));
}

TEST_CASE("the canonical words are those of JSON") {
  CHECK_BOTH(wire_name(campaign_status::draft) == "draft");
  CHECK_BOTH(wire_name(campaign_status::in_review) == "in_review");
  CHECK_BOTH(wire_name(campaign_status::sent) == "sent");
  CHECK_BOTH(wire_name(campaign_status::removed) == "removed");
  CHECK_BOTH(wire_name(activity_role::primary_email) == "primary_email");
  CHECK_BOTH(wire_name(activity_role::resend) == "resend");
  CHECK_BOTH(wire_name(resend_progress::scheduled) == "scheduled");
  CHECK_BOTH(wire_name(content_format::xhtml) == "XHTML");
  CHECK_BOTH(!from_wire_name<campaign_status>("DONE"));
  CHECK_BOTH(!from_wire_name<content_format>("html"));
}
