#include <campaign_rules/actions.hpp>
#include <campaign_rules/catalogue.hpp>

#include "support/check_both.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

using namespace campaign_rules;

namespace {

/// The order in which answers and documentation list the actions.
constexpr std::array<std::string_view, 19> documented{"resend",
                                                      "cancel_resend",
                                                      "schedule",
                                                      "unschedule",
                                                      "reschedule",
                                                      "send_now",
                                                      "update",
                                                      "delete",
                                                      "send_test",
                                                      "create",
                                                      "create_event",
                                                      "create_event_item",
                                                      "create_item_attribute",
                                                      "create_promo_code",
                                                      "create_event_fee",
                                                      "create_library_folder",
                                                      "pause",
                                                      "resume",
                                                      "cancel"};

}  // namespace

TEST_CASE("the actions come in the documented order, each once") {
  std::vector<std::string_view> visited;
  all_actions::for_each([&](auto action) { visited.push_back(decltype(action)::name); });
  CHECK(visited.size() == all_actions::size);
  CHECK(std::equal(visited.begin(), visited.end(), all_actions::names.begin(), all_actions::names.end()));

  const auto place = [](std::string_view name) { return std::find(documented.begin(), documented.end(), name); };
  for (std::size_t i = 0; i < visited.size(); ++i) {
    CAPTURE(visited[i]);
    CHECK(place(visited[i]) != documented.end());
    if (i > 0) CHECK(place(visited[i - 1]) < place(visited[i]));
  }
}

TEST_CASE("the first and the third of the table are resend and schedule") {
  CHECK_BOTH(all_actions::names[0] == "resend");
  CHECK_BOTH(all_actions::names[2] == "schedule");
}

TEST_CASE("the codes of every action are well formed") {
  all_actions::for_each([](auto action) { CHECK_BOTH(codes_are_well_formed(rules_of<decltype(action)>{})); });
}
