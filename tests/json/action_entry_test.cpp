#include <campaign_rules/create_library_folder/rules.hpp>
#include <campaign_rules/json/action.hpp>
#include <campaign_rules/json/action_entry.hpp>
#include <campaign_rules/json/resend.hpp>
#include <campaign_rules/pause.hpp>
#include <campaign_rules/providers/all.hpp>

#include <doctest/doctest.h>

#include <string_view>
#include <type_traits>

namespace em = campaign_rules;

namespace {

struct facts_with_approval : em::campaign {
  em::own_fact<bool, 0> approved{};
};
struct own_resend : em::resend_action {
  using facts = facts_with_approval;
  static constexpr std::string_view own_facts[] = {"approved"};
};

}  // namespace

static_assert(std::is_trivially_copyable_v<em::json::action_entry>);

TEST_CASE("an entry says of an action what the reader of lines has to know") {
  const em::json::action_entry resend = em::json::entry_of<em::resend_action>();
  CHECK(resend.name == "resend");
  CHECK(resend.path == "/campaign/");
  CHECK(resend.own_facts.empty());
  CHECK((resend.answer != nullptr));
  CHECK((resend.look != nullptr));
  CHECK(resend.is_offered_by(em::sequenzy));
  CHECK(!resend.is_offered_by(em::constant_contact_v2));

  const em::json::action_entry pause = em::json::entry_of<em::pause_action>();
  CHECK(pause.is_offered_by(em::sequenzy));
  CHECK(!pause.is_offered_by(em::constant_contact_v3));
}

TEST_CASE("what creates something is not about a campaign: nobody can look whether it is open") {
  const em::json::action_entry folder = em::json::entry_of<em::create_library_folder_action>();
  CHECK(folder.path == "/context/");
  CHECK((folder.answer != nullptr));
  CHECK((folder.look == nullptr));
}

TEST_CASE("the entry of a derived action has its base's name and the names of its own facts") {
  const em::json::action_entry own = em::json::entry_of<own_resend>();
  CHECK(own.name == "resend");
  REQUIRE(own.own_facts.size() == 1);
  CHECK(own.own_facts[0] == "approved");
  CHECK((own.answer != em::json::entry_of<em::resend_action>().answer));
}

TEST_CASE("the words of decisions are those of answers, and one more") {
  CHECK(em::wire_name(em::answer_kind::allowed) == "allowed");
  CHECK(em::wire_name(em::answer_kind::refused) == "refused");
  CHECK(em::wire_name(em::answer_kind::undecided) == "undecided");
  CHECK(em::wire_name(em::answer_kind::invalid) == "invalid");
}
