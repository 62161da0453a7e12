#include "questions.hpp"

#include "check_both.hpp"

using namespace questions;

TEST_CASE("each provider allows the question that is made for it") {
  CHECK_BOTH(decide(resend_by_v3).is_allowed());
  CHECK_BOTH(decide(resend_by_v3_2026).is_allowed());
  CHECK_BOTH(decide(resend_by_sequenzy).is_allowed());
  CHECK_BOTH(decide(resend_by_v2).result() == decision::not_offered);
  CHECK_BOTH(decide(schedule_by_v3).is_allowed());
  CHECK_BOTH(decide(schedule_by_v3_2026).is_allowed());
  CHECK_BOTH(decide(schedule_by_v2).is_allowed());
  CHECK_BOTH(decide(schedule_by_sequenzy).is_allowed());
}

TEST_CASE("the sentences about questions can be false") {
  constexpr auto one_resend = changed(resend_by_v3, [](auto& it) { it.facts.resends = 1; });
  constexpr auto unknown_resends = changed(resend_by_v3, [](auto& it) { it.facts.resends = {}; });

  CHECK_BOTH(violates_only<resend::limit>(one_resend));
  CHECK_BOTH(!violates_only<resend::role>(one_resend));
  CHECK_BOTH(!violates_only<resend::limit>(resend_by_v3));
  CHECK_BOTH(!violates_only<resend::limit>(unknown_resends));
  CHECK_BOTH(
      !violates_only<resend::limit>(changed(one_resend, [](auto& it) { it.facts.role = activity_role::resend; })));
  CHECK_BOTH(!violates_only<resend::limit>(changed(one_resend, [](auto& it) { it.facts.role = {}; })));

  CHECK_BOTH(hangs_only_on<resend::limit>(unknown_resends, {&campaign::resends}));
  CHECK_BOTH(!hangs_only_on<resend::limit>(unknown_resends, {&campaign::role}));
  CHECK_BOTH(!hangs_only_on<resend::limit>(unknown_resends, {&campaign::resends, &campaign::role}));
  CHECK_BOTH(!hangs_only_on<resend::role>(unknown_resends, {&campaign::resends}));
  CHECK_BOTH(!hangs_only_on<resend::limit>(one_resend, {}));
  CHECK_BOTH(!hangs_only_on<resend::limit>(changed(unknown_resends, [](auto& it) { it.facts.role = {}; }),
                                           {&campaign::resends}));

  CHECK_BOTH(allows_and_holds<resend::limit>(resend_by_v3));
  CHECK_BOTH(!allows_and_holds<resend::limit>(one_resend));
  CHECK_BOTH(!allows_and_holds<resend::role>(one_resend));
  CHECK_BOTH(!allows_and_holds<resend::window>(resend_by_v3));
  CHECK_BOTH(allows_without<resend::window>(resend_by_v3));
  CHECK_BOTH(!allows_without<resend::window>(one_resend));
  CHECK_BOTH(!allows_without<resend::limit>(resend_by_v3));
}
