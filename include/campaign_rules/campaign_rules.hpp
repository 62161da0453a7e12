#pragma once

// campaign_rules: may this be done with this email campaign, why not, when will it be allowed, and what is the result?
//
//   namespace em = campaign_rules;
//   em::campaign spring;                                     // facts that you do not know stay unknown
//   spring.status = em::campaign_status::sent;               // "DONE" in Constant Contact's words
//   spring.role = em::activity_role::primary_email;
//   spring.format_type = 5;
//   spring.resends = 0;
//   spring.first_sent_at = em::utc(2026, 11, 22, 9, 0);
//
//   em::resend_request ask;
//   ask.delay_minutes = 4320;
//   ask.subject = "There is still time to save big!";
//
//   const em::resend_question question{em::constant_contact_v3, spring, ask, em::utc(2026, 11, 22, 10, 0)};
//   const auto answer = em::answer(question);                // decision, http status, retry_at, warnings, every reason
//   if (answer) use(answer.plan());                          // resend_at, ordinal, the delay to report
//
// This header has everything that needs no linking, and the four first providers; providers/all.hpp has all of them.
// Sentences and dates as text are in text/, JSON is in json/.

#include <campaign_rules/answer.hpp>
#include <campaign_rules/audience.hpp>
#include <campaign_rules/availability.hpp>
#include <campaign_rules/catalogue.hpp>
#include <campaign_rules/create/plan.hpp>
#include <campaign_rules/lifecycle.hpp>
#include <campaign_rules/open_actions.hpp>
#include <campaign_rules/plan.hpp>
#include <campaign_rules/providers/constant_contact_v2.hpp>
#include <campaign_rules/providers/constant_contact_v3.hpp>
#include <campaign_rules/providers/constant_contact_v3_2026.hpp>
#include <campaign_rules/providers/sequenzy.hpp>
#include <campaign_rules/resend/plan.hpp>
#include <campaign_rules/schedule/plan.hpp>
#include <campaign_rules/schedule/window.hpp>
#include <campaign_rules/send_test/plan.hpp>
#include <campaign_rules/version.hpp>
#include <campaign_rules/well_formed.hpp>
