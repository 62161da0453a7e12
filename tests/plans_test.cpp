// The account's plan: limits that hang on it, and what is said when the plan, a count, or both are missing.

#include <campaign_rules/plans.hpp>

#include <campaign_rules/campaign.hpp>
#include <campaign_rules/fact.hpp>
#include <campaign_rules/policy.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include "support/check_both.hpp"

namespace em = campaign_rules;
using em::fact;
using em::fact_set;
using em::limit_by_plan;
using em::maybe;
using em::plan_limit;
using em::plan_set;
using em::truth;

static_assert(std::is_trivially_copyable_v<limit_by_plan> && std::is_trivially_copyable_v<plan_set>);
static_assert(std::is_nothrow_default_constructible_v<limit_by_plan>);

namespace {

using plan = fact<std::string_view, 1, &em::dialect::plans>;
using count = fact<std::int32_t, 2>;

constexpr std::string_view three_plans[] = {"free", "standard", "pro"};
constexpr em::dialect sells_three = [] {
  em::dialect made;
  made.plans = three_plans;
  return made;
}();

// Two differ, one has no limit, all have the same, none has one.
constexpr plan_limit stepped[] = {{"free", 24}, {"standard", 200}, {"pro", 200}};
constexpr plan_limit only_free[] = {{"free", 100}, {"standard", {}}, {"pro", {}}};
constexpr plan_limit the_same[] = {{"free", 50}, {"standard", 50}, {"pro", 50}};
constexpr plan_limit without[] = {{"free", {}}, {"standard", {}}, {"pro", {}}};

constexpr limit_by_plan by_steps{stepped};
constexpr limit_by_plan for_free{only_free};
constexpr limit_by_plan for_each_the_same{the_same};
constexpr limit_by_plan for_nobody{without};

/// Are so many and one more beyond what the plan allows?
constexpr truth goes_beyond(const limit_by_plan& limits, const plan& of, const count& used) {
  const em::asked_fact<plan> asked{of, sells_three};
  const em::asked_fact<count> asked_count{used, sells_three};
  return em::is_beyond(asked, limits, [&](std::int64_t maximum) { return em::is_more_than(asked_count, maximum - 1); });
}
constexpr bool hangs_on(truth said, fact_set facts) { return said.is_unknown() && said.depends_on() == facts; }

constexpr fact_set the_plan = fact_set::of_bits(1U << 1);
constexpr fact_set the_count = fact_set::of_bits(1U << 2);
constexpr fact_set both = the_plan | the_count;
constexpr plan no_plan{};
constexpr count no_count{};

}  // namespace

TEST_CASE("plans: with the plan given, its own limit counts, and none where it has none") {
  CHECK_BOTH(goes_beyond(by_steps, "free", 23).is_no());
  CHECK_BOTH(goes_beyond(by_steps, "free", 24).is_yes());
  CHECK_BOTH(goes_beyond(by_steps, "standard", 199).is_no());
  CHECK_BOTH(goes_beyond(by_steps, "standard", 200).is_yes());
  CHECK_BOTH(goes_beyond(for_free, "free", 99).is_no());
  CHECK_BOTH(goes_beyond(for_free, "free", 100).is_yes());
  CHECK_BOTH(goes_beyond(for_free, "standard", 2'147'483'647).is_no());
  CHECK_BOTH(hangs_on(goes_beyond(by_steps, "free", no_count), the_count));
  CHECK_BOTH(goes_beyond(for_free, "pro", no_count).is_no());
}

TEST_CASE("plans: without the plan, beyond all of them is beyond, beyond some is unknown, beyond none is not") {
  CHECK_BOTH(goes_beyond(by_steps, no_plan, 23).is_no());
  CHECK_BOTH(hangs_on(goes_beyond(by_steps, no_plan, 24), the_plan));
  CHECK_BOTH(hangs_on(goes_beyond(by_steps, no_plan, 199), the_plan));
  CHECK_BOTH(goes_beyond(by_steps, no_plan, 200).is_yes());
  CHECK_BOTH(goes_beyond(for_free, no_plan, 99).is_no());
  CHECK_BOTH(hangs_on(goes_beyond(for_free, no_plan, 100), the_plan));
  CHECK_BOTH(hangs_on(goes_beyond(for_free, no_plan, 2'147'483'647), the_plan));
  CHECK_BOTH(goes_beyond(for_each_the_same, no_plan, 49).is_no());
  CHECK_BOTH(goes_beyond(for_each_the_same, no_plan, 50).is_yes());
  CHECK_BOTH(goes_beyond(for_nobody, no_plan, 2'147'483'647).is_no());
}

TEST_CASE("plans: without the plan and the count, each of them is named where it can change something") {
  CHECK_BOTH(hangs_on(goes_beyond(by_steps, no_plan, no_count), both));
  CHECK_BOTH(hangs_on(goes_beyond(for_free, no_plan, no_count), both));
  CHECK_BOTH(hangs_on(goes_beyond(for_each_the_same, no_plan, no_count), the_count));
  CHECK_BOTH(goes_beyond(for_nobody, no_plan, no_count).is_no());
}

TEST_CASE("plans: a count that settles one plan's limit, whatever it is, leaves the others' open") {
  // Nothing is beyond a limit that no count reaches, everything is beyond one below 1: the plan matters, and the count
  // only under the plan between them.
  static constexpr plan_limit uneven[] = {{"free", 0}, {"standard", 50}, {"pro", 2'147'483'648}};
  static constexpr plan_limit settled[] = {{"free", 0}, {"standard", 0}, {"pro", 2'147'483'648}};
  static constexpr plan_limit from_above[] = {{"free", 2'147'483'648}, {"standard", 50}, {"pro", 50}};
  static constexpr plan_limit below_all[] = {{"free", 0}, {"standard", 0}, {"pro", 0}};
  CHECK_BOTH(hangs_on(goes_beyond(limit_by_plan{uneven}, no_plan, no_count), both));
  CHECK_BOTH(hangs_on(goes_beyond(limit_by_plan{settled}, no_plan, no_count), the_plan));
  CHECK_BOTH(hangs_on(goes_beyond(limit_by_plan{from_above}, no_plan, no_count), both));
  CHECK_BOTH(goes_beyond(limit_by_plan{below_all}, no_plan, no_count).is_yes());
}

TEST_CASE("plans: in whatever order the plans stand, the same is unknown for the same facts") {
  static constexpr plan_limit orders[][3] = {
      {{"free", 24}, {"standard", 200}, {"pro", {}}}, {{"free", 24}, {"standard", {}}, {"pro", 200}},
      {{"free", 200}, {"standard", 24}, {"pro", {}}}, {{"free", 200}, {"standard", {}}, {"pro", 24}},
      {{"free", {}}, {"standard", 24}, {"pro", 200}}, {{"free", {}}, {"standard", 200}, {"pro", 24}},
  };
  for (const auto& order : orders) {
    const limit_by_plan limits{em::array_view<plan_limit>{order}};
    CHECK(goes_beyond(limits, no_plan, 23).is_no());
    CHECK(hangs_on(goes_beyond(limits, no_plan, 24), the_plan));
    CHECK(hangs_on(goes_beyond(limits, no_plan, 200), the_plan));
    CHECK(hangs_on(goes_beyond(limits, no_plan, no_count), both));
  }
}

TEST_CASE("plans: one limit for everybody does not hang on the plan") {
  constexpr limit_by_plan five = 5;
  CHECK_BOTH(!five.differs_by_plan());
  CHECK_BOTH(five.table().empty());
  CHECK_BOTH(five.for_all() == 5);
  CHECK_BOTH(five.of({}) == maybe<std::int64_t>{5});
  CHECK_BOTH(five.of("free") == maybe<std::int64_t>{5});
  CHECK_BOTH(five.find("free") == nullptr);
  CHECK_BOTH(goes_beyond(five, no_plan, 4).is_no());
  CHECK_BOTH(goes_beyond(five, no_plan, 5).is_yes());
  CHECK_BOTH(hangs_on(goes_beyond(five, no_plan, no_count), the_count));
}

TEST_CASE("plans: the limit of a plan, and the largest where the plan is not known") {
  CHECK_BOTH(by_steps.differs_by_plan());
  CHECK_BOTH(by_steps.table().size() == 3);
  CHECK_BOTH(by_steps.of("free") == maybe<std::int64_t>{24});
  CHECK_BOTH(by_steps.of("pro") == maybe<std::int64_t>{200});
  CHECK_BOTH(by_steps.of({}) == maybe<std::int64_t>{200});
  CHECK_BOTH(by_steps.of("basic") == maybe<std::int64_t>{200});
  CHECK_BOTH(for_free.of("free") == maybe<std::int64_t>{100});
  CHECK_BOTH(!for_free.of("pro").has_value());
  CHECK_BOTH(!for_free.of({}).has_value());
  CHECK_BOTH(by_steps.find("standard")->maximum == maybe<std::int64_t>{200});
  CHECK_BOTH(by_steps.find("Standard") == nullptr);
}

TEST_CASE("plans: a word that is none of the provider's counts as not known") {
  CHECK_BOTH(hangs_on(goes_beyond(by_steps, "basic", 24), the_plan));
  CHECK_BOTH(hangs_on(goes_beyond(by_steps, "FREE", 24), the_plan));
  CHECK_BOTH(goes_beyond(by_steps, "", 200).is_yes());
}

TEST_CASE("plans: is there a limit at all?") {
  constexpr auto may_have = [](const limit_by_plan& limits, const plan& of) {
    return em::may_have_limit(em::asked_fact<plan>{of, sells_three}, limits);
  };
  CHECK_BOTH(may_have(for_free, "free"));
  CHECK_BOTH(!may_have(for_free, "standard"));
  CHECK_BOTH(may_have(for_free, no_plan));
  CHECK_BOTH(may_have(for_free, "basic"));
  CHECK_BOTH(!may_have(for_nobody, no_plan));
  CHECK_BOTH(!may_have(for_nobody, "free"));
  CHECK_BOTH(may_have(5, no_plan));
}

TEST_CASE("plans: is the plan one of some?") {
  static constexpr std::string_view paid[] = {"standard", "pro"};
  static constexpr std::string_view none_of_them[] = {"basic"};
  constexpr auto is_one_of = [](const plan& of, em::array_view<std::string_view> wanted) {
    return em::is_plan_of(em::asked_fact<plan>{of, sells_three}, plan_set{wanted});
  };
  CHECK_BOTH(is_one_of("pro", paid).is_yes());
  CHECK_BOTH(is_one_of("free", paid).is_no());
  CHECK_BOTH(hangs_on(is_one_of(no_plan, paid), the_plan));
  CHECK_BOTH(is_one_of(no_plan, three_plans).is_yes());
  CHECK_BOTH(is_one_of(no_plan, none_of_them).is_no());
  CHECK_BOTH(is_one_of(no_plan, {}).is_no());
  CHECK_BOTH(hangs_on(is_one_of("basic", paid), the_plan));
  CHECK_BOTH(hangs_on(is_one_of("Pro", paid), the_plan));  // compared exactly
  CHECK_BOTH(plan_set{paid}.contains("pro"));
  CHECK_BOTH(!plan_set{paid}.contains("free"));
  CHECK_BOTH(plan_set{paid} == plan_set{paid});
  CHECK_BOTH(!(plan_set{paid} == plan_set{three_plans}));
}

TEST_CASE("plans: a table says something of each plan of the provider, and of no other") {
  static constexpr plan_limit too_few[] = {{"free", 24}, {"standard", 200}};
  static constexpr plan_limit one_of_another[] = {{"free", 24}, {"standard", 200}, {"basic", 1}};
  static constexpr plan_limit too_many[] = {{"free", 24}, {"standard", 200}, {"pro", 1}, {"basic", 1}};
  static constexpr plan_limit negative[] = {{"free", -1}, {"standard", 200}, {"pro", {}}};
  static constexpr plan_limit nothing_left[] = {{"free", 0}, {"standard", 0}, {"pro", 0}};
  CHECK_BOTH(by_steps.is_told_for(three_plans));
  CHECK_BOTH(for_nobody.is_told_for(three_plans));
  CHECK_BOTH(limit_by_plan{nothing_left}.is_told_for(three_plans));
  CHECK_BOTH(!limit_by_plan{too_few}.is_told_for(three_plans));
  CHECK_BOTH(!limit_by_plan{one_of_another}.is_told_for(three_plans));
  CHECK_BOTH(!limit_by_plan{too_many}.is_told_for(three_plans));
  CHECK_BOTH(!limit_by_plan{negative}.is_told_for(three_plans));
  CHECK_BOTH(!by_steps.is_told_for({}));
  CHECK_BOTH(limit_by_plan{0}.is_told_for({}));
  CHECK_BOTH(limit_by_plan{5}.is_told_for(three_plans));
  CHECK_BOTH(!limit_by_plan{-1}.is_told_for(three_plans));
  CHECK_BOTH(limit_by_plan{} == limit_by_plan{0});
  CHECK_BOTH(by_steps == by_steps);
  CHECK_BOTH(!(by_steps == for_free));
  CHECK_BOTH(!(limit_by_plan{5} == limit_by_plan{6}));
}

TEST_CASE("plans: a provider's plans are words, each once") {
  static constexpr std::string_view twice[] = {"free", "pro", "free"};
  static constexpr std::string_view blank[] = {"free", ""};
  constexpr auto sells = [](em::word_list plans) {
    em::dialect made;
    made.plans = plans;
    return em::well_formed(made);
  };
  CHECK_BOTH(sells({}));
  CHECK_BOTH(sells(three_plans));
  CHECK_BOTH(!sells(twice));
  CHECK_BOTH(!sells(blank));
}

TEST_CASE("a kind is compared without regard to ASCII case, and may be any word where it is not known") {
  using kind = fact<std::string_view, 3>;
  static constexpr std::string_view regular[] = {"regular", "plaintext"};
  constexpr auto is_one_of = [](const kind& of, em::word_list wanted) {
    return em::is_word_of(em::asked_fact<kind>{of, sells_three}, wanted);
  };
  CHECK_BOTH(is_one_of("regular", regular).is_yes());
  CHECK_BOTH(is_one_of("PlainText", regular).is_yes());
  CHECK_BOTH(is_one_of("rss", regular).is_no());
  CHECK_BOTH(is_one_of("", regular).is_no());
  CHECK_BOTH(hangs_on(is_one_of(kind{}, regular), fact_set::of_bits(1U << 3)));
  CHECK_BOTH(is_one_of(kind{}, {}).is_no());
}
