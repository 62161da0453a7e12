// The request that creates a campaign, as the text of a line that is otherwise valid.

#include "request_line.hpp"

namespace {

using namespace campaign_rules;

struct create_members {
  static void read(fuzz::plain_members& from, create_question& asked) {
    create_request::for_each_member(asked.request,
                                    [&](std::string_view name, auto& member) { from.read(name, member); });
  }
};

}  // namespace

CAMPAIGN_RULES_FUZZ_TARGET(create_request) { fuzz::decide_request<create_action, create_members>(input); }
