#pragma once

// What a host does when a client asks for a resend: ask the rules, write the row, and when somebody was faster, begin
// again.
//
//   const auto resent = resend_once(table, question, "spring", "request 7");
//   if (!resent) answer(*em::http_status(question));        // 409: resend.limit

#include <campaign_rules/campaign_rules.hpp>

#include <tl/expected.hpp>

#include <cstdint>
#include <string_view>

namespace em = campaign_rules;

/// The ordinal of the resend that this request made, or why it may make none. A Table is such as resend_table.
// [resend_once]
template <class Table>
tl::expected<std::int64_t, em::resend_verdict> resend_once(Table& table, em::resend_question& asked,
                                                           std::string_view primary_id, std::string_view request_id) {
  for (;;) {
    // The client asks again after a crash or a lost answer, but was served already.
    if (const auto ordinal = table.ordinal_of(primary_id, request_id)) return *ordinal;

    asked.facts.resends = table.count(primary_id);
    const auto plan = em::plan(asked);
    if (!plan) return tl::unexpected<em::resend_verdict>{plan.error()};

    if (table.insert(primary_id, *plan->ordinal, request_id)) return *plan->ordinal;
    // Somebody was faster: read again. Now there is one more, and the rules decide what that means.
  }
}
// [resend_once end]
