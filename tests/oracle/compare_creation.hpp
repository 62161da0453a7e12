#pragma once

// Holds the library against the oracle for one of V2's actions that create something.

#include "compare_actions.hpp"
#include "create_rest.hpp"

#include <campaign_rules/campaign_rules.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace compare_actions {

/// The documentation does not say whether a rule holds or does not apply while what it asks for is not needed.
inline bool is_left_open(std::string_view code) {
  for (const std::string_view one :
       {"create.permission_reminder_text.required", "create.view_as_web_page_text.required",
        "create.view_as_web_page_link_text.required", "create.message_footer.required",
        "create.message_footer.state.required", "create.message_footer.organization_name.required",
        "create.message_footer.address_line_1.required", "create.message_footer.city.required",
        "create.message_footer.country.required", "create.message_footer.postal_code.required",
        "create.message_footer.forward_email_link_text.required", "create.message_footer.subscribe_link_text.required",
        "promo_code.fee_ids.required", "promo_code.fee_ids.limit", "promo_code.fee_ids.restricted",
        "promo_code.discount.required", "promo_code.discount_scope.required"})
    if (code == one) return true;
  return false;
}

inline bool is_calm(outcome said) { return said == outcome::holds || said == outcome::not_applicable; }

template <class Action>
class creation_comparison {
 public:
  explicit creation_comparison(std::string_view action) : action_(action) {}

  /// Everything that the two say of one question, and that the other profiles have no such action.
  template <class Request, std::size_t N>
  void compare(const oracle::creation_question<Request>& q, const oracle::creation_judgement<N>& judged,
               std::string_view privilege) {
    static_assert(rules_of<Action>::size == N, "the two must have the same rules");
    const question<Action> asked{constant_contact_v2, q.about, q.request, instant{}, q.by};
    if (seen_.states() % 1000 == 0)
      for (const provider* other : {&constant_contact_v3, &constant_contact_v3_2026, &sequenzy})
        expect(decide(question<Action>{*other, q.about, q.request, instant{}, q.by}).result() == decision::not_offered,
               "not offered");
    const verdict<Action> found = decide(asked);
    seen_.met(judged.violated, judged.unknown);
    violated_ |= judged.violated;
    decisions_ |= 1U << static_cast<unsigned>(oracle::decide(judged));
    expect(found.violated().bits() == judged.violated, "violated");
    expect(found.unknown().bits() == judged.unknown, "unknown");
    expect(found.result() == decision_of(oracle::decide(judged)), "decision");
    expect(http_status(asked).value_or(0) == oracle::http_of_creation(judged), "http status");
    const auto outcomes = trace(asked);
    for (std::size_t i = 0; i < N; ++i)
      compare_line(asked, detail::verdict_access::rule<Action>(i), outcomes[i], judged.lines[i], privilege);
  }

  /// Of the decisions, allowed is 1, refused 2 and undecided 4.
  void report(unsigned decisions = 7) const {
    const std::string said{action_};
    CAPTURE(said);
    CHECK(first_difference_ == "");
    CHECK(differences_ == 0);
    CHECK(decisions_ == decisions);                                        // each of them was met
    CHECK(violated_ == (std::uint64_t{1} << rules_of<Action>::size) - 1);  // and each rule violated
    seen_.print(said);
  }

  std::uint64_t differences() const { return differences_; }

 private:
  void compare_line(const question<Action>& asked, rule_id<Action> rule, outcome seen, const oracle::line& line,
                    std::string_view privilege) {
    const std::string_view code = line.code;
    expect(rule.code() == code, code);
    const outcome wanted = outcome_of(line.result);
    expect(seen == wanted || (is_left_open(code) && is_calm(seen) && is_calm(wanted)), code);
    expect(missing(asked, rule) == oracle::library_facts(line.missing), code);
    if (seen != outcome::violated || wanted != outcome::violated) return;
    const finding told = find(asked, rule);
    const bool is_access = code == "access.privilege";
    expect(told.field == oracle::field_of_creation(code), code);
    expect(told.fix == (is_access ? fix_kind::change_account : fix_kind::change_request), code);
    expect(told.http_status == oracle::http_of_creation_violation(code), code);
    if (is_access) expect(told.required.text() == privilege, code);
  }

  void expect(bool agrees, std::string_view about) {
    if (agrees) return;
    if (differences_++ == 0) first_difference_ = std::string{about};
  }

  std::string_view action_;
  oracle::census seen_;
  std::uint64_t differences_ = 0;
  unsigned decisions_ = 0;
  std::uint64_t violated_ = 0;
  std::string first_difference_;
};

}  // namespace compare_actions
