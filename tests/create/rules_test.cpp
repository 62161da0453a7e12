#include <campaign_rules/create/rules.hpp>

#include "support/check_both.hpp"
#include "support/create_questions.hpp"

#include <string>
#include <string_view>
#include <type_traits>

using namespace questions;

static_assert(std::is_trivially_copyable_v<create_request>);
static_assert(noexcept(decide(create_by_v2)));

namespace {

/// The page's example with one text of the request changed.
template <auto Pointer>
constexpr create_question with(std::string_view text) {
  return changed(create_by_v2, [&](auto& it) { it.request.*Pointer = text; });
}
template <auto Pointer>
constexpr create_question without() {
  return changed(create_by_v2, [](auto& it) { it.request.*Pointer = {}; });
}

/// Violated alone when the text is absent or empty, held when it is there.
template <class Rule, auto Pointer>
constexpr bool is_required() {
  return violates_only<Rule>(without<Pointer>()) && violates_only<Rule>(with<Pointer>("")) &&
         allows_and_holds<Rule>(create_by_v2);
}

/// Holds up to the longest length, is violated alone one above.
template <class Rule, auto Pointer>
constexpr bool is_at_most(std::size_t longest) {
  return allows_and_holds<Rule>(with<Pointer>(letters(longest - 1))) &&
         allows_and_holds<Rule>(with<Pointer>(letters(longest))) &&
         violates_only<Rule>(with<Pointer>(letters(longest + 1)));
}

/// Does not apply to an absent text.
template <class Rule, auto Pointer>
constexpr bool is_about_given_text() {
  return says<Rule>(without<Pointer>()) == outcome::not_applicable &&
         says<Rule>(with<Pointer>("")) == outcome::not_applicable;
}

constexpr std::string_view emoji_80 =
    "\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389"
    "\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389"
    "\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389"
    "\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389"
    "\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389"
    "\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389"
    "\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389"
    "\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389";
constexpr std::string_view emoji_81 =
    "\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389"
    "\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389"
    "\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389"
    "\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389"
    "\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389"
    "\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389"
    "\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389"
    "\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389\U0001F389";
static_assert(emoji_80.size() == 4 * 80 && emoji_81.size() == 4 * 81);

using request = create_request;

}  // namespace

TEST_CASE("create: the page's own example is allowed as it stands, and so is the smallest request") {
  CHECK_BOTH(decide(create_by_v2).is_allowed());
  CHECK_BOTH(decide(smallest_create_by_v2).is_allowed());
}

TEST_CASE("create: six members are always required") {
  CHECK_BOTH(is_required<create::name::required, &request::name>());
  CHECK_BOTH(is_required<create::subject::required, &request::subject>());
  CHECK_BOTH(is_required<create::from_name::required, &request::from_name>());
  CHECK_BOTH(is_required<create::from_email::required, &request::from_email>());
  CHECK_BOTH(is_required<create::email_content::required, &request::email_content>());
  CHECK_BOTH(is_required<create::text_content::required, &request::text_content>());
}

TEST_CASE("create: a text of white space is given") {
  CHECK_BOTH(violates_only<create::subject::required>(with<&request::subject>(" ")));
}

TEST_CASE("create: lengths") {
  CHECK_BOTH(is_at_most<create::name::length, &request::name>(80));
  CHECK_BOTH(is_at_most<create::subject::length, &request::subject>(200));
  CHECK_BOTH(is_at_most<create::from_name::length, &request::from_name>(100));
  CHECK_BOTH(is_at_most<create::from_email::length, &request::from_email>(80));
  CHECK_BOTH(is_at_most<create::reply_to_email_length, &request::reply_to_email>(80));
  CHECK_BOTH(is_at_most<create::greeting_salutations_length, &request::greeting_salutations>(50));
  CHECK_BOTH(is_at_most<create::greeting_string_length, &request::greeting_string>(1500));
  CHECK_BOTH(is_at_most<create::permission_reminder_text::length, &request::permission_reminder_text>(1500));
  CHECK_BOTH(is_at_most<create::view_as_web_page_text::length, &request::view_as_web_page_text>(50));
  CHECK_BOTH(is_at_most<create::view_as_web_page_link_text::length, &request::view_as_web_page_link_text>(50));
}

TEST_CASE("create: content of 930,000 characters, and no more") {
  const std::string text(930'001, 'a');
  const std::string_view above = text;
  const std::string_view at = above.substr(1);
  const std::string_view below = above.substr(2);
  CHECK(allows_and_holds<create::email_content::length>(with<&request::email_content>(below)));
  CHECK(allows_and_holds<create::email_content::length>(with<&request::email_content>(at)));
  CHECK(violates_only<create::email_content::length>(with<&request::email_content>(above)));
  CHECK(allows_and_holds<create::text_content::length>(with<&request::text_content>(below)));
  CHECK(allows_and_holds<create::text_content::length>(with<&request::text_content>(at)));
  CHECK(violates_only<create::text_content::length>(with<&request::text_content>(above)));
}

TEST_CASE("create: addresses have at least 6 characters") {
  CHECK_BOTH(violates_only<create::from_email::length>(with<&request::from_email>("a@b.c")));
  CHECK_BOTH(allows_and_holds<create::from_email::length>(with<&request::from_email>("a@b.co")));
  CHECK_BOTH(allows_and_holds<create::from_email::length>(with<&request::from_email>("ab@c.de")));
  CHECK_BOTH(violates_only<create::reply_to_email_length>(with<&request::reply_to_email>("a@b.c")));
  CHECK_BOTH(allows_and_holds<create::reply_to_email_length>(with<&request::reply_to_email>("a@b.co")));
  CHECK_BOTH(allows_and_holds<create::reply_to_email_length>(with<&request::reply_to_email>("ab@c.de")));
}

TEST_CASE("create: a name of 80 emoji fits, one of 81 does not") {
  CHECK_BOTH(allows_and_holds<create::name::length>(with<&request::name>(emoji_80)));
  CHECK_BOTH(violates_only<create::name::length>(with<&request::name>(emoji_81)));
  CHECK_BOTH(found_by<create::name::length>(with<&request::name>(emoji_81)).observed == detail_value{81});
}

TEST_CASE("create: a length is that of the text as it stands, before trimming") {
  CHECK_BOTH(violates_only<create::view_as_web_page_text::length>(
      with<&request::view_as_web_page_text>("x                                                  ")));
}

TEST_CASE("create: a length counts whatever the flag says") {
  constexpr auto off = changed(create_by_v2, [](auto& it) {
    it.request.is_permission_reminder_enabled = false;
    it.request.is_view_as_webpage_enabled = {};
    it.request.permission_reminder_text = letters(1501);
  });
  CHECK_BOTH(violates_only<create::permission_reminder_text::length>(off));
  constexpr auto link = changed(create_by_v2, [](auto& it) {
    it.request.is_view_as_webpage_enabled = false;
    it.request.view_as_web_page_link_text = letters(51);
  });
  CHECK_BOTH(violates_only<create::view_as_web_page_link_text::length>(link));
}

TEST_CASE("create: a text that is not given has no length") {
  CHECK_BOTH(is_about_given_text<create::name::length, &request::name>());
  CHECK_BOTH(is_about_given_text<create::from_email::length, &request::from_email>());
  CHECK_BOTH(is_about_given_text<create::reply_to_email_length, &request::reply_to_email>());
  CHECK_BOTH(is_about_given_text<create::greeting_salutations_length, &request::greeting_salutations>());
  CHECK_BOTH(is_about_given_text<create::greeting_string_length, &request::greeting_string>());
  CHECK_BOTH(is_about_given_text<create::permission_reminder_text::length, &request::permission_reminder_text>());
  CHECK_BOTH(decide(without<&request::reply_to_email>()).is_allowed());
  CHECK_BOTH(decide(without<&request::greeting_salutations>()).is_allowed());
  CHECK_BOTH(decide(without<&request::greeting_string>()).is_allowed());
}

TEST_CASE("create.style_sheet.format: XHTML only, and no format is not XHTML") {
  using rule = create::style_sheet_format;
  constexpr auto styled = with<&request::style_sheet>("p { color: red }");
  CHECK_BOTH(violates_only<rule>(styled));
  CHECK_BOTH(violates_only<rule>(changed(styled, [](auto& it) { it.request.email_content_format = {}; })));
  CHECK_BOTH(allows_and_holds<rule>(
      changed(styled, [](auto& it) { it.request.email_content_format = content_format::xhtml; })));
  CHECK_BOTH(allows_without<rule>(create_by_v2));
  CHECK_BOTH(allows_without<rule>(without<&request::style_sheet>()));
  CHECK_BOTH(found_by<rule>(styled).field == "/request/style_sheet");
}

TEST_CASE("create: the reminder's text is required when the reminder is on") {
  using rule = create::permission_reminder_text::required;
  CHECK_BOTH(is_required<rule, &request::permission_reminder_text>());
  constexpr auto silent = without<&request::permission_reminder_text>();
  CHECK_BOTH(
      allows_without<rule>(changed(silent, [](auto& it) { it.request.is_permission_reminder_enabled = false; })));
  CHECK_BOTH(allows_without<rule>(changed(silent, [](auto& it) { it.request.is_permission_reminder_enabled = {}; })));
  CHECK_BOTH(
      allows_without<rule>(changed(create_by_v2, [](auto& it) { it.request.is_permission_reminder_enabled = false; })));
}

TEST_CASE("create: the web page's texts are required when there is one") {
  CHECK_BOTH(is_required<create::view_as_web_page_text::required, &request::view_as_web_page_text>());
  CHECK_BOTH(is_required<create::view_as_web_page_link_text::required, &request::view_as_web_page_link_text>());
  constexpr auto off = changed(create_by_v2, [](auto& it) {
    it.request.view_as_web_page_text = {};
    it.request.view_as_web_page_link_text = {};
    it.request.is_view_as_webpage_enabled = false;
  });
  CHECK_BOTH(allows_without<create::view_as_web_page_text::required>(off));
  CHECK_BOTH(allows_without<create::view_as_web_page_link_text::required>(off));
  constexpr auto unsaid = changed(off, [](auto& it) { it.request.is_view_as_webpage_enabled = {}; });
  CHECK_BOTH(allows_without<create::view_as_web_page_text::required>(unsaid));
  CHECK_BOTH(allows_without<create::view_as_web_page_link_text::required>(unsaid));
}

TEST_CASE("create.name.unique: unknown without the fact, moot without a name") {
  using rule = create::name_unique;
  CHECK_BOTH(allows_and_holds<rule>(create_by_v2));
  CHECK_BOTH(violates_only<rule>(changed(create_by_v2, [](auto& it) { it.facts.name_in_use = true; })));
  CHECK_BOTH(hangs_only_on<rule>(changed(create_by_v2, [](auto& it) { it.facts.name_in_use = {}; }),
                                 {&creation::name_in_use}));
  CHECK_BOTH(says<rule>(without<&request::name>()) == outcome::not_applicable);
  CHECK_BOTH(says<rule>(changed(without<&request::name>(), [](auto& it) { it.facts.name_in_use = true; })) ==
             outcome::not_applicable);
}

TEST_CASE("create: the privilege campaign:create, when privileges are given") {
  using rule = access_privilege<create_policy>;
  constexpr std::string_view right[] = {"campaign:write", "campaign:create"};
  constexpr std::string_view wrong[] = {"campaign:write"};
  CHECK_BOTH(allows_without<rule>(create_by_v2));
  const auto asking_with = [](array_view<std::string_view> privileges) {
    return changed(create_by_v2, [&](auto& it) { it.account.privileges = privileges; });
  };
  CHECK(allows_and_holds<rule>(asking_with(right)));
  CHECK(violates_only<rule>(asking_with(wrong)));
  CHECK(violates_only<rule>(asking_with({})));
}

TEST_CASE("create: many things wrong are told at once, in catalogue order") {
  constexpr create_question empty{constant_contact_v2, {}, {}, ten_o_clock};
  constexpr create_verdict verdict = decide(empty);
  CHECK_BOTH(verdict.violated().size() == 6);
  CHECK_BOTH(verdict.unknown().size() == 1);
  CHECK_BOTH(verdict.is_unknown<create::message_footer_required>());
  CHECK_BOTH(http_status(empty) == 400);
}

TEST_CASE("create: other providers have no such action") {
  create_question asked{sequenzy, {}, {}, ten_o_clock};
  CHECK(decide(asked).result() == decision::not_offered);
  CHECK(decide(create_question{constant_contact_v3, {}, {}, ten_o_clock}).result() == decision::not_offered);
  CHECK(decide(create_question{constant_contact_v3_2026, {}, {}, ten_o_clock}).result() == decision::not_offered);
}

TEST_CASE("create: the sources of the numbers, and of what the page says") {
  CHECK_BOTH(found_by<create::name::required>(create_by_v2).source->basis == basis::reference);
  CHECK_BOTH(found_by<create::name_unique>(create_by_v2).source->basis == basis::guide);
  CHECK_BOTH(found_by<create::name::length>(create_by_v2).source->basis == basis::reference);
  CHECK_BOTH(found_by<create::name::length>(create_by_v2).source->address ==
             "http://developer.constantcontact.com/docs/email-campaigns/email-campaigns-collection.html?method=POST");
}
