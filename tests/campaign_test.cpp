#include <campaign_rules/campaign.hpp>

#include <string_view>
#include <type_traits>

#include "support/check_both.hpp"

namespace em = campaign_rules;
using em::campaign_status;
using em::fact_id;
using em::fact_set;

static_assert(std::is_aggregate_v<em::campaign> && std::is_trivially_copyable_v<em::campaign>);
static_assert(std::is_nothrow_default_constructible_v<em::campaign>);

namespace {

constexpr em::campaign sample() {
  em::campaign spring;
  spring.status = campaign_status::sent;
  spring.role = em::activity_role::primary_email;
  spring.format_type = 5;
  spring.resends = 0;
  spring.first_sent_at = em::utc(2026, 11, 22, 9, 0);
  return spring;
}

struct visited_facts {
  int visits = 0;
  fact_set visited{};
  fact_set known{};

  template <class Fact>
  constexpr void operator()(std::string_view, const Fact& fact) {
    ++visits;
    visited = visited | fact_set{Fact::id};
    if (fact) known = known | fact_set{Fact::id};
  }
};

constexpr visited_facts visit(const em::campaign& of) {
  visited_facts seen;
  em::campaign::for_each_member(of, seen);
  return seen;
}

struct forget {
  template <class Fact>
  constexpr void operator()(std::string_view, Fact& fact) const {
    fact.reset();
  }
};

constexpr em::campaign forgotten(em::campaign of) {
  em::campaign::for_each_member(of, forget{});
  return of;
}

template <class Enum>
constexpr bool reads_back_all() {
  for (const Enum value : em::all_of<Enum>)
    if (em::from_wire_name<Enum>(em::wire_name(value)) != value) return false;
  return true;
}

}  // namespace

TEST_CASE("a campaign's facts are unknown until they are set") {
  CHECK_BOTH(visit(em::campaign{}).known.empty());
  CHECK_BOTH(sample().status == campaign_status::sent);
  CHECK_BOTH(sample().resends == 0);
  CHECK_BOTH(visit(sample()).known == fact_set{&em::campaign::status, &em::campaign::role, &em::campaign::format_type,
                                               &em::campaign::resends, &em::campaign::first_sent_at});
}

TEST_CASE("each fact of a campaign is visited once, and can be changed") {
  CHECK_BOTH(visit(sample()).visits == 30);
  CHECK_BOTH(visit(sample()).visited.size() == 30);
  CHECK_BOTH(visit(forgotten(sample())).known.empty());
}

TEST_CASE("every enumerator has a word of its own") {
  CHECK_BOTH(em::all_of<campaign_status>.size() == 13);
  CHECK_BOTH(em::all_of<em::activity_role>.size() == 3);
  CHECK_BOTH(em::all_of<em::resend_progress>.size() == 3);
  CHECK_BOTH(em::all_of<em::content_format>.size() == 2);
  CHECK_BOTH(reads_back_all<campaign_status>());
  CHECK_BOTH(reads_back_all<em::activity_role>());
  CHECK_BOTH(reads_back_all<em::resend_progress>());
  CHECK_BOTH(reads_back_all<em::content_format>());
}

TEST_CASE("the words are those of the enumerators") {
  CHECK_BOTH(em::wire_name(campaign_status::draft) == "draft");
  CHECK_BOTH(em::wire_name(campaign_status::scheduled) == "scheduled");
  CHECK_BOTH(em::wire_name(campaign_status::in_review) == "in_review");
  CHECK_BOTH(em::wire_name(campaign_status::rejected) == "rejected");
  CHECK_BOTH(em::wire_name(campaign_status::sending) == "sending");
  CHECK_BOTH(em::wire_name(campaign_status::paused) == "paused");
  CHECK_BOTH(em::wire_name(campaign_status::sent) == "sent");
  CHECK_BOTH(em::wire_name(campaign_status::failed) == "failed");
  CHECK_BOTH(em::wire_name(campaign_status::cancelled) == "cancelled");
  CHECK_BOTH(em::wire_name(campaign_status::removed) == "removed");
  CHECK_BOTH(em::wire_name(campaign_status::stopped) == "stopped");
  CHECK_BOTH(em::wire_name(campaign_status::expired) == "expired");
  CHECK_BOTH(em::wire_name(campaign_status::archived) == "archived");
  CHECK_BOTH(em::wire_name(em::activity_role::primary_email) == "primary_email");
  CHECK_BOTH(em::wire_name(em::activity_role::permalink) == "permalink");
  CHECK_BOTH(em::wire_name(em::activity_role::resend) == "resend");
  CHECK_BOTH(em::wire_name(em::resend_progress::draft) == "draft");
  CHECK_BOTH(em::wire_name(em::resend_progress::scheduled) == "scheduled");
  CHECK_BOTH(em::wire_name(em::resend_progress::sent) == "sent");
  CHECK_BOTH(em::wire_name(em::content_format::html) == "HTML");
  CHECK_BOTH(em::wire_name(em::content_format::xhtml) == "XHTML");
}
