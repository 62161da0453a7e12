#include <campaign_rules/create/rules.hpp>

#include "support/check_both.hpp"
#include "support/create_questions.hpp"

#include <string_view>

using namespace questions;

namespace {

using footer = message_footer;

/// The page's example with its footer changed, of an account without an address of its own.
template <class Change>
constexpr create_question with_footer(Change change) {
  create_question asked = create_by_v2;
  message_footer given = *asked.request.message_footer;
  change(given);
  asked.request.message_footer = given;
  asked.account.has_address = false;
  return asked;
}
template <auto Pointer>
constexpr create_question with(std::string_view text) {
  return with_footer([&](auto& given) { given.*Pointer = text; });
}
template <auto Pointer>
constexpr create_question without() {
  return with_footer([](auto& given) { given.*Pointer = {}; });
}
constexpr create_question without_footer() {
  return changed(create_by_v2, [](auto& it) {
    it.request.message_footer = {};
    it.account.has_address = true;
  });
}

template <class Rule, auto Pointer>
constexpr bool is_required() {
  return violates_only<Rule>(without<Pointer>()) && violates_only<Rule>(with<Pointer>("")) &&
         says<Rule>(with<Pointer>(" \t")) == outcome::violated && allows_and_holds<Rule>(create_by_v2) &&
         allows_without<Rule>(without_footer());
}

template <class Rule, auto Pointer>
constexpr bool is_at_most(std::size_t longest) {
  return allows_and_holds<Rule>(with<Pointer>(letters(longest - 1))) &&
         allows_and_holds<Rule>(with<Pointer>(letters(longest))) &&
         violates_only<Rule>(with<Pointer>(letters(longest + 1))) &&
         says<Rule>(without<Pointer>()) == outcome::not_applicable && allows_without<Rule>(without_footer());
}

}  // namespace

TEST_CASE("create.message_footer.required: of an account without an address") {
  using rule = create::message_footer_required;
  const auto asking = [](bool with_footer, decltype(account::has_address) has_address) {
    return changed(create_by_v2, [&](auto& it) {
      if (!with_footer) it.request.message_footer = {};
      it.account.has_address = has_address;
    });
  };
  CHECK(violates_only<rule>(asking(false, false)));
  CHECK(hangs_only_on<rule>(asking(false, {}), {&account::has_address}));
  CHECK(allows_without<rule>(asking(false, true)));
  CHECK(allows_and_holds<rule>(asking(true, false)));
  CHECK(allows_and_holds<rule>(asking(true, {})));
  CHECK(allows_without<rule>(asking(true, true)));
  CHECK(found_by<rule>(asking(false, false)).field == "/request/message_footer");
  CHECK(found_by<rule>(asking(false, false)).fix == fix_kind::change_request);
}

TEST_CASE("create: a footer without members is a footer") {
  constexpr auto empty = changed(create_by_v2, [](auto& it) {
    it.request.message_footer = message_footer{};
    it.account.has_address = false;
  });
  constexpr create_verdict verdict = decide(empty);
  CHECK_BOTH(says<create::message_footer_required>(empty) == outcome::holds);
  CHECK_BOTH(verdict.violated().size() == 5);
  CHECK_BOTH(verdict.is_violated<create::organization_name::required>());
  CHECK_BOTH(verdict.is_violated<create::address_line_1::required>());
  CHECK_BOTH(verdict.is_violated<create::city_required>());
  CHECK_BOTH(verdict.is_violated<create::country_required>());
  CHECK_BOTH(verdict.is_violated<create::postal_code::required>());
}

TEST_CASE("create: what a footer has to have") {
  CHECK_BOTH(is_required<create::organization_name::required, &footer::organization_name>());
  CHECK_BOTH(is_required<create::address_line_1::required, &footer::address_line_1>());
  CHECK_BOTH(is_required<create::city_required, &footer::city>());
  CHECK_BOTH(is_required<create::postal_code::required, &footer::postal_code>());
  CHECK_BOTH(is_required<create::country_required, &footer::country>());
}

TEST_CASE("create: a footer has to have an address only where the account has none") {
  using rule = create::city_required;
  constexpr auto of_account = [](create_question asked, maybe<bool> has_address) {
    asked.account.has_address = {};
    if (has_address) asked.account.has_address = *has_address;
    return asked;
  };
  CHECK_BOTH(violates_only<rule>(of_account(without<&footer::city>(), false)));
  CHECK_BOTH(hangs_only_on<rule>(of_account(without<&footer::city>(), {}), {&account::has_address}));
  CHECK_BOTH(allows_without<rule>(of_account(without<&footer::city>(), true)));
  CHECK_BOTH(allows_and_holds<rule>(of_account(create_by_v2, {})));
  CHECK_BOTH(allows_without<create::state_required>(of_account(without<&footer::state>(), true)));
  CHECK_BOTH(hangs_only_on<create::state_required>(of_account(without<&footer::state>(), {}), {&account::has_address}));
  CHECK_BOTH(violates_only<create::postal_code::length>(of_account(with<&footer::postal_code>(letters(26)), true)));
}

TEST_CASE("create: how long the texts of a footer may be") {
  CHECK_BOTH(is_at_most<create::organization_name::length, &footer::organization_name>(255));
  CHECK_BOTH(is_at_most<create::address_line_1::length, &footer::address_line_1>(50));
  CHECK_BOTH(is_at_most<create::postal_code::length, &footer::postal_code>(25));
  CHECK_BOTH(is_at_most<create::forward_email_link_text::length, &footer::forward_email_link_text>(45));
  CHECK_BOTH(is_at_most<create::subscribe_link_text::length, &footer::subscribe_link_text>(45));
}

TEST_CASE("create: the other lines of an address have no rule") {
  CHECK_BOTH(decide(with<&footer::address_line_2>(letters(500))).is_allowed());
  CHECK_BOTH(decide(with<&footer::address_line_3>(letters(500))).is_allowed());
  CHECK_BOTH(decide(without<&footer::address_line_2>()).is_allowed());
}

TEST_CASE("create: the United States have states") {
  using rule = create::state_required;
  CHECK_BOTH(allows_and_holds<rule>(create_by_v2));
  CHECK_BOTH(violates_only<rule>(without<&footer::state>()));
  CHECK_BOTH(violates_only<rule>(with<&footer::state>("")));
  CHECK_BOTH(says<rule>(without<&footer::country>()) == outcome::not_applicable);
  CHECK_BOTH(allows_without<rule>(without_footer()));
}

TEST_CASE("create: other countries need no state, and letters' case counts") {
  using rule = create::state_required;
  constexpr auto in_country = [](std::string_view country) {
    return with_footer([&](auto& given) {
      given.country = country;
      given.state = {};
      given.international_state = {};
    });
  };
  CHECK_BOTH(violates_only<rule>(in_country("US")));
  for (const std::string_view country : {"FR", "us", "USA", " US"}) CHECK(allows_without<rule>(in_country(country)));
  CHECK_BOTH(says<rule>(in_country("")) == outcome::not_applicable);
  CHECK_BOTH(
      info_of<rule>.note ==
      "no page says this; it is inferred: only ASCII white space counts as blank, and upper and lower case letters "
      "of a country are different");
}

TEST_CASE("create: the links' texts are required when there are links") {
  constexpr auto linking = [](maybe<bool> forward, maybe<bool> subscribe) {
    return with_footer([&](auto& given) {
      given.include_forward_email = forward;
      given.include_subscribe_link = subscribe;
      given.forward_email_link_text = {};
      given.subscribe_link_text = "";
    });
  };
  CHECK_BOTH(violates_only<create::forward_email_link_text::required>(linking(true, false)));
  CHECK_BOTH(violates_only<create::subscribe_link_text::required>(linking(false, true)));
  CHECK_BOTH(allows_without<create::forward_email_link_text::required>(linking(false, false)));
  CHECK_BOTH(allows_without<create::subscribe_link_text::required>(linking({}, {})));
  CHECK_BOTH(allows_without<create::forward_email_link_text::required>(linking({}, {})));
  CHECK_BOTH(allows_and_holds<create::forward_email_link_text::required>(create_by_v2));
  CHECK_BOTH(allows_and_holds<create::subscribe_link_text::required>(create_by_v2));
}

TEST_CASE("create: a link's text has its length whatever the flag says") {
  constexpr auto off = with_footer([](auto& given) {
    given.include_forward_email = false;
    given.forward_email_link_text = letters(46);
  });
  CHECK_BOTH(violates_only<create::forward_email_link_text::length>(off));
}
