// The members of the smaller requests have the page's names, in its order. Those of a campaign: request_member_test.cpp.

#include <campaign_rules/create_event_fee/request.hpp>
#include <campaign_rules/create_event_item/request.hpp>
#include <campaign_rules/create_item_attribute/request.hpp>
#include <campaign_rules/create_library_folder/request.hpp>
#include <campaign_rules/create_promo_code/request.hpp>

#include "support/check_both.hpp"

#include <array>
#include <cstddef>
#include <string_view>

using namespace campaign_rules;

namespace {

template <class Request, std::size_t N>
constexpr bool has_members(const std::array<std::string_view, N>& expected) {
  std::size_t count = 0;
  bool are_equal = true;
  const Request request{};
  Request::for_each_member(request, [&](std::string_view name, const auto&) {
    are_equal = are_equal && count < N && expected[count] == name;
    ++count;
  });
  return are_equal && count == N;
}

}  // namespace

TEST_CASE("a request's members are the page's, in its order") {
  CHECK_BOTH(has_members<create_event_fee_request>(std::array<std::string_view, 2>{"label", "fee_scope"}));
  CHECK_BOTH(has_members<create_event_item_request>(std::array<std::string_view, 6>{
      "name", "description", "price", "default_quantity_total", "per_registrant_limit", "show_quantity_available"}));
  CHECK_BOTH(has_members<create_item_attribute_request>(std::array<std::string_view, 2>{"name", "quantity_total"}));
  CHECK_BOTH(has_members<create_library_folder_request>(std::array<std::string_view, 2>{"name", "parent_id"}));
  CHECK_BOTH(has_members<create_promo_code_request>(std::array<std::string_view, 7>{
      "code_name", "code_type", "fee_ids", "discount_percent", "discount_amount", "discount_scope", "quantity_total"}));
}

TEST_CASE("one member more, one less or another is noticed") {
  CHECK_BOTH(!has_members<create_event_fee_request>(std::array<std::string_view, 1>{"label"}));
  CHECK_BOTH(!has_members<create_event_fee_request>(std::array<std::string_view, 3>{"label", "fee_scope", ""}));
  CHECK_BOTH(!has_members<create_event_fee_request>(std::array<std::string_view, 2>{"fee_scope", "label"}));
}
