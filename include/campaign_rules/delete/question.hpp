#pragma once

// The action "delete": remove a campaign. In C++ it is called deletion, since delete is a keyword.

#include <campaign_rules/question.hpp>
#include <campaign_rules/transition.hpp>

#include <string_view>

namespace campaign_rules {

struct delete_action {
  static constexpr std::string_view name = "delete";
  using request = no_request;
  using policy = transition_policy;
  static constexpr auto policy_in = &provider::deletion;
};

using delete_question = question<delete_action>;

}  // namespace campaign_rules
