#include <campaign_rules/rule.hpp>

#include "support/check_both.hpp"

#include <type_traits>

using namespace campaign_rules;

static_assert(std::is_trivially_copyable_v<rule_info>);

namespace {

struct about_the_campaign : rule {
  static constexpr std::string_view code = "test.facts";
  static constexpr std::string_view demands = "it is so";
  static constexpr std::string_view sentence = "it is not so";
  static constexpr std::string_view field = "/campaign/status";
};
struct about_the_request : request_rule {
  static constexpr std::string_view demands = "it is so";
  static constexpr std::string_view sentence = "it is not so";
  static constexpr std::string_view code = "test.request";
  static constexpr std::string_view field = "/request/delay_days";
  static constexpr std::string_view note = "inferred";
  static constexpr fix_kind fix = fix_kind::never;
  static constexpr int http_status = 404;
};

constexpr finding describe(std::int64_t observed) {
  finding found;
  describe_range(found, observed, {720, 14400});
  return found;
}

}  // namespace

TEST_CASE("what a rule does not say is the default") {
  constexpr const rule_info& info = info_of<about_the_campaign>;
  CHECK_BOTH(info.code == "test.facts");
  CHECK_BOTH(info.demands == "it is so");
  CHECK_BOTH(info.sentence == "it is not so");
  CHECK_BOTH(info.field == "/campaign/status");
  CHECK_BOTH(info.note.empty());
  CHECK_BOTH(info.fix == fix_kind::change_campaign);
  CHECK_BOTH(info.http_status == 400);
  CHECK_BOTH(request_rule::fix == fix_kind::change_request);
  CHECK_BOTH(!rule::opens_at(0, 0));
  CHECK_BOTH(!rule::closes_at(0, 0));
}

TEST_CASE("what a rule says itself goes first") {
  CHECK_BOTH(info_of<about_the_request>.note == "inferred");
  CHECK_BOTH(info_of<about_the_request>.fix == fix_kind::never);
  CHECK_BOTH(info_of<about_the_request>.http_status == 404);
}

TEST_CASE("a rule says by its type whether it is about facts") {
  CHECK_BOTH(info_of<about_the_campaign>.is_about_facts);
  CHECK_BOTH(!info_of<about_the_request>.is_about_facts);
}

TEST_CASE("a number outside a range is described with the range and the nearest member") {
  CHECK_BOTH(describe(700).observed.integer() == 700);
  CHECK_BOTH(describe(700).minimum.integer() == 720);
  CHECK_BOTH(describe(700).maximum.integer() == 14400);
  CHECK_BOTH(describe(700).nearest.integer() == 720);
  CHECK_BOTH(describe(15000).nearest.integer() == 14400);
}
