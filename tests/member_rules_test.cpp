#include <campaign_rules/member_rules.hpp>
#include <campaign_rules/text/explain.hpp>

#include "support/check_both.hpp"
#include "support/create_questions.hpp"

using namespace questions;

TEST_CASE("a rule about a member has its code, field and words from the member's name") {
  CHECK_BOTH(create::subject::required::code == "create.subject.required");
  CHECK_BOTH(create::subject::required::field == "/request/subject");
  CHECK_BOTH(create::subject::required::demands == "subject is given in every request");
  CHECK_BOTH(create::subject::required::sentence == "subject is missing or blank; it is required in every request");
  CHECK_BOTH(create::subject::length::code == "create.subject.length");
  CHECK_BOTH(create::name_unique::code == "create.name.unique");
  CHECK_BOTH(create_event_item::price::range::code == "event_item.price.range");
  CHECK_BOTH(create_library_folder::name_characters::code == "library_folder.name.characters");
}

TEST_CASE("the same for a member of an object") {
  CHECK_BOTH(create::city_required::code == "create.message_footer.city.required");
  CHECK_BOTH(create::city_required::field == "/request/message_footer/city");
  CHECK_BOTH(create::postal_code::length::code == "create.message_footer.postal_code.length");
}

TEST_CASE("the words say on which condition a member is required") {
  CHECK_BOTH(create::city_required::demands ==
             "message_footer.city is given with message_footer when the account has no address");
  CHECK_BOTH(
      create::permission_reminder_text::required::sentence ==
      "permission_reminder_text is missing or blank; it is required when is_permission_reminder_enabled is true");
  CHECK_BOTH(create::forward_email_link_text::required::demands ==
             "message_footer.forward_email_link_text is given when message_footer.include_forward_email is true");
}

TEST_CASE("a blank text is missing, and has its length and its characters all the same") {
  constexpr auto named = [](std::string_view name) {
    return changed(create_by_v2, [&](auto& it) { it.request.name = name; });
  };
  CHECK_BOTH(violates_only<create::name::required>(named(" ")));
  CHECK_BOTH(violates_only<create::name::required>(named("\t\n\v\f\r ")));
  CHECK_BOTH(says<create::name::length>(named(" ")) == outcome::holds);
  CHECK_BOTH(says<create::name_unique>(named(" ")) == outcome::holds);
  CHECK_BOTH(allows_and_holds<create::name::required>(named(" x ")));
  CHECK_BOTH(allows_and_holds<create::name::required>(named("\xC2\xA0")));
  CHECK_BOTH(info_of<create::name::required>.note ==
             "no page says this; it is inferred: only ASCII white space counts as blank");
  CHECK_BOTH(info_of<create::message_footer_required>.note.empty());
  CHECK_BOTH(info_of<create_event_item::price::required>.note.empty());
  CHECK_BOTH(found_by<create::name::required>(named(" ")).note == info_of<create::name::required>.note);
}

TEST_CASE("what a length found: the code points, and how many may be") {
  constexpr finding found = found_by<create::from_email::length>(
      changed(create_by_v2, [](auto& it) { it.request.from_email = "\xC3\xBC@b.c"; }));
  CHECK_BOTH(found.observed == detail_value{5});
  CHECK_BOTH(found.minimum == detail_value{6});
  CHECK_BOTH(found.maximum == detail_value{80});
  CHECK_BOTH(!found.nearest.has_value());
  CHECK_BOTH(found.fix == fix_kind::change_request);
  CHECK_BOTH(found.http_status == 400);
}

TEST_CASE("what a range found: the number, and the nearest that may be") {
  constexpr finding found = found_by<create_promo_code::discount_percent_range>(
      changed(discount_by_v2, [](auto& it) { it.request.discount_percent = 101; }));
  CHECK_BOTH(found.observed == detail_value{101});
  CHECK_BOTH(found.minimum == detail_value{1});
  CHECK_BOTH(found.maximum == detail_value{100});
  CHECK_BOTH(found.nearest == detail_value{100});
}

TEST_CASE("what a minimum found: no maximum") {
  constexpr finding found = found_by<create_promo_code::quantity_total_range>(
      changed(discount_by_v2, [](auto& it) { it.request.quantity_total = -2; }));
  CHECK_BOTH(found.observed == detail_value{-2});
  CHECK_BOTH(found.minimum == detail_value{-1});
  CHECK_BOTH(!found.maximum.has_value());
  CHECK_BOTH(found.nearest == detail_value{-1});

  constexpr finding held = found_by<create_promo_code::quantity_total_range>(
      changed(discount_by_v2, [](auto& it) { it.request.quantity_total = 7; }));
  CHECK_BOTH(held.nearest == detail_value{7});
}

TEST_CASE("an amount is found as an amount") {
  constexpr finding found = found_by<create_event_item::price::range>(
      changed(event_item_by_v2, [](auto& it) { it.request.price = money{-100}; }));
  CHECK_BOTH(found.observed == detail_value{money{-100}});
  CHECK_BOTH(found.minimum == detail_value{money{0}});
  CHECK_BOTH(found.nearest == detail_value{money{0}});
  CHECK(message(found) == "price is -1.00, expected at least 0.00");
}

TEST_CASE("a taken name is a conflict, which another name cures") {
  constexpr finding found =
      found_by<create::name_unique>(changed(create_by_v2, [](auto& it) { it.facts.name_in_use = true; }));
  CHECK_BOTH(found.http_status == 409);
  CHECK_BOTH(found.field == "/request/name");
  CHECK_BOTH(found.fix == fix_kind::change_request);
}

TEST_CASE("what characters found: the text") {
  constexpr finding found = found_by<create_promo_code::code_name_characters>(
      changed(discount_by_v2, [](auto& it) { it.request.code_name = "SPRING-10"; }));
  CHECK_BOTH(found.observed == detail_value{std::string_view{"SPRING-10"}});
  CHECK(message(found) == "code_name is `SPRING-10`, expected only A-Z, a-z, 0-9 and _");
}
