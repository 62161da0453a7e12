#include <campaign_rules/json/line.hpp>

#include <campaign_rules/providers/sequenzy.hpp>
#include <campaign_rules/resend/policy.hpp>

#include "json/read_object.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace em = campaign_rules;

namespace {

struct campaign_facts : em::campaign {
  em::own_fact<std::int32_t, 1> complaints{};  // not in the order of the names
  em::own_fact<bool, 0> approved{};
};
struct own_resend : em::resend_action {
  using facts = campaign_facts;
  static constexpr std::string_view own_facts[] = {"approved", "complaints"};
};
struct creation_facts : em::creation {
  em::own_fact<std::string_view, 0> owner{};
};
struct own_creation {
  static constexpr std::string_view name = "create_poster";
  using facts = creation_facts;
  static constexpr std::string_view own_facts[] = {"owner"};
};

/// The facts of an action in a line whose objects are these.
template <class Action, class Use>
void with_facts(read_object& about, read_object& context, Use use) {
  em::campaign primary;
  primary.status = em::campaign_status::sent;
  em::creation wanted;
  wanted.name_in_use = true;
  const em::account owner;
  const em::json::line line{
      em::sequenzy,         primary, wanted, owner, em::utc(2026, 11, 22, 10, 0), about.from(), context.from(),
      about.from_nothing(), {},      false,  {}};
  use(em::json::facts_in<Action>(line));
}

}  // namespace

TEST_CASE("own facts are read by the names of their places, behind the facts that a line has anyway") {
  read_object about{R"({"complaints":3,"approved":true})"};
  read_object context{"{}"};
  with_facts<own_resend>(about, context, [](const campaign_facts& facts) {
    CHECK(facts.status == em::campaign_status::sent);
    CHECK(facts.complaints == 3);
    CHECK(facts.approved == true);
  });
  with_facts<em::resend_action>(about, context,
                                [](const em::campaign& facts) { CHECK(facts.status == em::campaign_status::sent); });
}

TEST_CASE("own facts that are not given are unknown, and wrong ones make the line invalid") {
  read_object about{R"({"complaints":"3"})"};
  read_object context{"{}"};
  with_facts<own_resend>(about, context, [](const campaign_facts& facts) {
    CHECK(!facts.complaints);
    CHECK(!facts.approved);
  });
  CHECK(about.error() ==
        "/request/complaints: found the string `3`, expected an integer from 0 to 2147483647, without quotes");
}

TEST_CASE("own facts of what creates something are read from the context") {
  read_object about{R"({"owner":"no"})"};
  read_object context{R"({"owner":"Ann"})"};
  with_facts<own_creation>(about, context, [](const creation_facts& facts) {
    CHECK(*facts.owner == "Ann");
    CHECK(facts.name_in_use == true);
  });
}

TEST_CASE("a decision is an answer of the same name") {
  CHECK(em::json::kind_of(em::decision::allowed) == em::answer_kind::allowed);
  CHECK(em::json::kind_of(em::decision::refused) == em::answer_kind::refused);
  CHECK(em::json::kind_of(em::decision::undecided) == em::answer_kind::undecided);
}

TEST_CASE("an answer begins with the id as it was spelt, and ends with what nobody read") {
  read_object object{R"({"colour":1,"x":2})"};
  std::string written;
  em::json::writer out{written};
  em::json::begin_answer(out, "0.50", em::answer_kind::allowed);
  em::json::write_ignored(out, object.from());
  out.end_object();
  CHECK(written == R"({"id":0.50,"decision":"allowed","ignored":["colour","x"]})");
}
