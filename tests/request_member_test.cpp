#include <campaign_rules/create/policy.hpp>
#include <campaign_rules/create_promo_code/policy.hpp>
#include <campaign_rules/question.hpp>
#include <campaign_rules/request_member.hpp>

#include "support/check_both.hpp"

#include <string>
#include <vector>

using namespace campaign_rules;

namespace {

using subject = request_member<create_action, &create_request::subject>;
using footer = request_member<create_action, &create_request::message_footer>;
using city = request_member<create_action, &create_request::message_footer, &message_footer::city>;

template <class Object>
std::vector<std::string> names_of() {
  std::vector<std::string> names;
  const Object object;
  Object::for_each_member(object, [&](std::string_view name, const auto&) { names.emplace_back(name); });
  return names;
}

constexpr create_request with_city(std::string_view name) {
  create_request request;
  message_footer given;
  given.city = name;
  request.message_footer = given;
  return request;
}

}  // namespace

TEST_CASE("a member knows its name") {
  CHECK_BOTH(subject::path == "subject");
  CHECK_BOTH(subject::field == "/request/subject");
  CHECK_BOTH(footer::path == "message_footer");
  CHECK_BOTH(city::path == "message_footer.city");
  CHECK_BOTH(city::field == "/request/message_footer/city");
}

TEST_CASE("members of one type are told apart") {
  CHECK_BOTH(request_member<create_action, &create_request::name>::path == "name");
  CHECK_BOTH(request_member<create_action, &create_request::style_sheet>::path == "style_sheet");
  CHECK_BOTH(request_member<create_promo_code_action, &create_promo_code_request::quantity_total>::path ==
             "quantity_total");
}

TEST_CASE("a member is found in a request, also in one of its objects") {
  CHECK_BOTH(city::of(with_city("Anytown")) == std::string_view{"Anytown"});
  CHECK_BOTH(!city::of(create_request{}).has_value());
  CHECK_BOTH(!subject::of(create_request{}).has_value());
}

TEST_CASE("what is given: also an empty object, but no empty text") {
  CHECK_BOTH(!is_given(maybe<std::string_view>{}));
  CHECK_BOTH(!is_given(maybe<std::string_view>{std::string_view{""}}));
  CHECK_BOTH(is_given(maybe<std::string_view>{std::string_view{" "}}));
  CHECK_BOTH(!is_given(maybe<bool>{}));
  CHECK_BOTH(is_given(maybe<bool>{false}));
  CHECK_BOTH(is_given(maybe<std::int64_t>{0}));
  CHECK_BOTH(is_given(maybe<message_footer>{message_footer{}}));
  CHECK_BOTH(!is_given(id_list{0}));
  CHECK_BOTH(is_given(id_list{1}));
}

TEST_CASE("a campaign's members are the page's, in its order") {
  const std::vector<std::string> expected{"name",
                                          "subject",
                                          "from_name",
                                          "from_email",
                                          "reply_to_email",
                                          "is_permission_reminder_enabled",
                                          "permission_reminder_text",
                                          "is_view_as_webpage_enabled",
                                          "view_as_web_page_text",
                                          "view_as_web_page_link_text",
                                          "greeting_salutations",
                                          "greeting_name",
                                          "greeting_string",
                                          "email_content",
                                          "text_content",
                                          "email_content_format",
                                          "style_sheet",
                                          "message_footer"};
  CHECK(names_of<create_request>() == expected);
  const std::vector<std::string> expected_in_footer{"organization_name",
                                                    "address_line_1",
                                                    "address_line_2",
                                                    "address_line_3",
                                                    "city",
                                                    "state",
                                                    "international_state",
                                                    "postal_code",
                                                    "country",
                                                    "include_forward_email",
                                                    "forward_email_link_text",
                                                    "include_subscribe_link",
                                                    "subscribe_link_text"};
  CHECK(names_of<message_footer>() == expected_in_footer);
}

TEST_CASE("a member's name is found by its pointer") {
  CHECK_BOTH(detail::find_name(&create_request::text_content) == "text_content");
  CHECK_BOTH(detail::find_name(&message_footer::city) == "city");
}
