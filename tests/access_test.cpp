#include <campaign_rules/access.hpp>

#include "support/check_both.hpp"
#include "support/questions.hpp"

#include <string_view>

using namespace questions;

// What the actions need is tested with the actions; here, how what is needed is looked for.

namespace {

using privilege = access_privilege<resend_policy>;
using scope = access_scope<resend_policy>;

constexpr std::string_view two[] = {"campaign:read", "campaign:send"};
constexpr std::string_view similar[] = {"Campaign:Send", "campaign:send ", "campaign", ""};

constexpr outcome with_privileges(array_view<std::string_view> held, std::string_view required) {
  auto asked = resend_by_v3;
  asked.account.privileges = held;
  return privilege::judge(asked, required).result();
}
constexpr outcome with_scopes(array_view<std::string_view> held, std::string_view required) {
  auto asked = resend_by_v3;
  asked.account.scopes = held;
  return scope::judge(asked, required).result();
}

static_assert(noexcept(privilege::judge(resend_by_v3, std::string_view{})));
static_assert(noexcept(scope::judge(resend_by_v3, std::string_view{})));

}  // namespace

TEST_CASE("what is required is looked for in what is given, exactly") {
  CHECK_BOTH(with_privileges(two, "campaign:read") == outcome::holds);
  CHECK_BOTH(with_privileges(two, "campaign:send") == outcome::holds);
  CHECK_BOTH(with_privileges(two, "campaign:write") == outcome::violated);
  CHECK_BOTH(with_privileges(similar, "campaign:send") == outcome::violated);
  CHECK_BOTH(with_scopes(two, "campaign:send") == outcome::holds);
  CHECK_BOTH(with_scopes(similar, "campaign:send") == outcome::violated);
}

TEST_CASE("of several that are each enough, one is enough, and the first is named") {
  static constexpr std::string_view either[] = {"campaign:write", "campaign:send", "campaign:all"};
  constexpr auto with = [](array_view<std::string_view> held, array_view<std::string_view> required) {
    auto asked = resend_by_v3;
    asked.account.privileges = held;
    return privilege::judge(asked, any_of_words{required}).result();
  };
  CHECK_BOTH(with(two, either) == outcome::holds);
  CHECK_BOTH(with(two, {either, 1}) == outcome::violated);
  CHECK_BOTH(with({two, 1}, either) == outcome::violated);
  CHECK_BOTH(with({}, either) == outcome::violated);
  CHECK_BOTH(with(either, {either, 1}) == outcome::holds);
  CHECK_BOTH(with({either + 2, 1}, either) == outcome::holds);
  CHECK_BOTH(privilege::judge(resend_by_v3, any_of_words{either}).result() == outcome::not_applicable);
  constexpr auto named = [](any_of_words required) {
    finding found;
    privilege::describe(found, resend_by_v3, required);
    return found.required.text();
  };
  CHECK_BOTH(named(any_of_words{either}) == "campaign:write");
  CHECK_BOTH(named("campaign:read") == "campaign:read");
}

TEST_CASE("a list of privileges of which one is no word cannot be met") {
  static constexpr citation handbook{"House rules", "https://intranet.example/mail", basis::house};
  static constexpr std::string_view with_a_gap[] = {"campaign:send", ""};
  constexpr auto formed = [](any_of_words words) {
    transition_policy policy;
    policy.privilege = {words, handbook};
    return well_formed(policy);
  };
  CHECK_BOTH(formed("campaign:send"));
  CHECK_BOTH(formed(any_of_words{two}));
  CHECK_BOTH(!formed(any_of_words{with_a_gap}));
  CHECK_BOTH(!formed(""));
  CHECK_BOTH(!formed(any_of_words{array_view<std::string_view>{}}));
}

TEST_CASE("given empty is nothing, not given is not checked") {
  CHECK_BOTH(with_privileges({}, "campaign:read") == outcome::violated);
  CHECK_BOTH(with_scopes({}, "campaign_send") == outcome::violated);
  CHECK_BOTH(privilege::judge(resend_by_v3, "campaign:read").result() == outcome::not_applicable);
  CHECK_BOTH(scope::judge(resend_by_v3, "campaign_send").result() == outcome::not_applicable);
  CHECK_BOTH(privilege::judge(resend_by_v3, "campaign:read").depends_on().empty());
}

TEST_CASE("the access rules are the last of every action") {
  constexpr std::string_view access[] = {"access.privilege", "access.scope"};
  CHECK_BOTH(come_in_order<resend::rules>(access));
  CHECK_BOTH(come_in_order<schedule::rules>(access));
  CHECK_BOTH(resend::rules::index_of<access_scope<resend_policy>>() + 1 == resend::rules::size);
  CHECK_BOTH(schedule::rules::index_of<access_scope<schedule_policy>>() + 1 == schedule::rules::size);
}
