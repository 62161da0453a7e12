#include <campaign_rules/create_library_folder/rules.hpp>

#include <campaign_rules/availability.hpp>

#include "support/check_both.hpp"
#include "support/create_questions.hpp"

#include <string_view>
#include <type_traits>

using namespace questions;

static_assert(std::is_trivially_copyable_v<create_library_folder_request>);
static_assert(noexcept(decide(library_folder_by_v2)));

namespace {

namespace rules = campaign_rules::create_library_folder;

constexpr create_library_folder_question named(std::string_view name) {
  return changed(library_folder_by_v2, [&](auto& it) { it.request.name = name; });
}
constexpr create_library_folder_question below(decltype(creation::folder_parent_level) level) {
  return changed(library_folder_by_v2, [&](auto& it) {
    it.request.parent_id = unit{};
    it.facts.folder_parent_level = level;
  });
}

}  // namespace

TEST_CASE("library_folder.name: required, 1 to 40 characters, not taken") {
  CHECK_BOTH(allows_and_holds<rules::name::required>(library_folder_by_v2));
  CHECK_BOTH(violates_only<rules::name::required>(named("")));
  CHECK_BOTH(
      violates_only<rules::name::required>(changed(library_folder_by_v2, [](auto& it) { it.request.name = {}; })));
  CHECK_BOTH(allows_and_holds<rules::name::length>(named(letters(1))));
  CHECK_BOTH(allows_and_holds<rules::name::length>(named(letters(39))));
  CHECK_BOTH(allows_and_holds<rules::name::length>(named(letters(40))));
  CHECK_BOTH(violates_only<rules::name::length>(named(letters(41))));
  CHECK_BOTH(says<rules::name::length>(named("")) == outcome::not_applicable);
  CHECK_BOTH(allows_and_holds<rules::name_unique>(library_folder_by_v2));
  CHECK_BOTH(violates_only<rules::name_unique>(
      changed(library_folder_by_v2, [](auto& it) { it.facts.name_in_use = true; })));
  CHECK_BOTH(hangs_only_on<rules::name_unique>(
      changed(library_folder_by_v2, [](auto& it) { it.facts.name_in_use = {}; }), {&creation::name_in_use}));
  CHECK_BOTH(says<rules::name_unique>(named("")) == outcome::not_applicable);
}

TEST_CASE("library_folder.name.characters: those of ISO-8859-1, up to U+00FF") {
  using rule = rules::name_characters;
  CHECK_BOTH(allows_and_holds<rule>(named("Pictures")));
  CHECK_BOTH(allows_and_holds<rule>(named("\xC3\xBF")));        // U+00FF
  CHECK_BOTH(allows_and_holds<rule>(named("\xC2\x80")));        // U+0080
  CHECK_BOTH(violates_only<rule>(named("\xC4\x80")));           // U+0100
  CHECK_BOTH(violates_only<rule>(named("\xE2\x82\xAC")));       // the euro sign
  CHECK_BOTH(violates_only<rule>(named("a\xF0\x9F\x8E\x89")));  // an emoji
  CHECK_BOTH(says<rule>(named("")) == outcome::not_applicable);
  CHECK_BOTH(found_by<rule>(named("\xC4\x80")).observed == detail_value{std::string_view{"\xC4\x80"}});
  CHECK_BOTH(rule::code == "library_folder.name.characters");
}

TEST_CASE("library_folder.depth: below a parent at level 2, not at level 3") {
  using rule = rules::depth;
  CHECK_BOTH(allows_and_holds<rule>(below(0)));
  CHECK_BOTH(allows_and_holds<rule>(below(1)));
  CHECK_BOTH(allows_and_holds<rule>(below(2)));
  CHECK_BOTH(violates_only<rule>(below(3)));
  CHECK_BOTH(hangs_only_on<rule>(below({}), {&creation::folder_parent_level}));
  CHECK_BOTH(allows_without<rule>(library_folder_by_v2));
  CHECK_BOTH(
      allows_without<rule>(changed(library_folder_by_v2, [](auto& it) { it.facts.folder_parent_level = 3; })));
}

TEST_CASE("library_folder.depth: what it finds") {
  constexpr finding found = found_by<rules::depth>(below(3));
  CHECK_BOTH(found.field == "/context/folder_parent_level");
  CHECK_BOTH(found.fix == fix_kind::change_request);
  CHECK_BOTH(found.observed == detail_value{3});
  CHECK_BOTH(found.maximum == detail_value{2});
  CHECK_BOTH(!found_by<rules::depth>(below({})).observed.has_value());
}

namespace {

constexpr citation handbook{"House rules", "https://intranet.example/mail", basis::house};

constexpr provider down_to(std::int64_t level) {
  provider made = constant_contact_v2;
  made.create_library_folder.deepest_level = {level, handbook};
  return made;
}
constexpr provider flat = down_to(0);
constexpr provider one_below = down_to(1);

constexpr create_library_folder_question with_parent_at(const provider& by, std::int32_t level) {
  create_library_folder_question asked{by, {}, {}, ten_o_clock};
  asked.request.parent_id = unit{};
  asked.facts.folder_parent_level = level;
  return asked;
}

}  // namespace

TEST_CASE("library_folder.depth: where folders lie at the top alone, none is allowed below another") {
  CHECK_BOTH(decide(with_parent_at(flat, 0)).is_violated<rules::depth>());
  CHECK_BOTH(found_by<rules::depth>(with_parent_at(flat, 0)).maximum == detail_value{-1});
}

TEST_CASE("library_folder.depth: one level below the top") {
  CHECK_BOTH(!decide(with_parent_at(one_below, 0)).is_violated<rules::depth>());
  CHECK_BOTH(decide(with_parent_at(one_below, 1)).is_violated<rules::depth>());
  CHECK_BOTH(found_by<rules::depth>(with_parent_at(one_below, 1)).maximum == detail_value{0});
}

TEST_CASE("library_folder.depth depends on what is asked, so that facts alone do not close it") {
  CHECK_BOTH(decide_facts(below(3)).is_allowed());
}

TEST_CASE("library_folder: the privilege mylibrary:folder:create") {
  using rule = access_privilege<create_library_folder_policy>;
  constexpr std::string_view right[] = {"mylibrary:folder:create"};
  constexpr std::string_view wrong[] = {"campaign:write"};
  CHECK_BOTH(allows_without<rule>(library_folder_by_v2));
  CHECK(allows_and_holds<rule>(
      changed(library_folder_by_v2, [&](auto& it) { it.account.privileges = array_view<std::string_view>{right}; })));
  CHECK(violates_only<rule>(
      changed(library_folder_by_v2, [&](auto& it) { it.account.privileges = array_view<std::string_view>{wrong}; })));
}
