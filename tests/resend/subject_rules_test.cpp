#include <campaign_rules/resend/subject_rules.hpp>

#include "support/check_both.hpp"
#include "support/resend_questions.hpp"

#include <string>
#include <string_view>

using namespace questions;

namespace {

constexpr resend_question with_subject(resend_question asked, maybe<std::string_view> subject) {
  asked.request.subject = subject;
  return asked;
}
constexpr resend_question of_subject(resend_question asked, maybe<std::string_view> subject) {
  asked.facts.subject = subject;
  return asked;
}

}  // namespace

TEST_CASE("resend.subject.required: at MailPoet it is the member `subject`") {
  using rule = resend::subject_required;
  CHECK_BOTH(violates_only<rule>(with_subject(resend_by_mailpoet, {})));
  CHECK_BOTH(violates_only<rule>(with_subject(resend_by_mailpoet, "   ")));
  CHECK_BOTH(allows_and_holds<rule>(resend_by_mailpoet));
  CHECK_BOTH(found_by<rule>(with_subject(resend_by_mailpoet, {})).field == "/request/subject");
  CHECK_BOTH(found_by<rule>(with_subject(resend_by_mailpoet, {})).sentence ==
             "the subject is missing or blank: write a subject line");
  CHECK_BOTH(allows_without<rule>(with_subject(resend_by_wix, {})));
  CHECK_BOTH(allows_without<rule>(with_subject(booster_of_draft, {})));
}

TEST_CASE("resend.subject.length: 250 characters at Omnisend, 1000 at Wix") {
  using rule = resend::subject_length;
  const std::string text(1001, 'x');
  const auto of_length = [&](resend_question asked, std::size_t length) {
    return with_subject(asked, std::string_view{text}.substr(0, length));
  };
  CHECK(allows_and_holds<rule>(of_length(booster_of_draft, 249)));
  CHECK(allows_and_holds<rule>(of_length(booster_of_draft, 250)));
  CHECK(violates_only<rule>(of_length(booster_of_draft, 251)));
  CHECK(allows_and_holds<rule>(of_length(resend_by_wix, 1000)));
  CHECK(violates_only<rule>(of_length(resend_by_wix, 1001)));
  CHECK(allows_without<rule>(of_length(resend_by_mailpoet, 1001)));
  CHECK(found_by<rule>(of_length(booster_of_draft, 251)).observed == detail_value{251});
  CHECK(found_by<rule>(of_length(booster_of_draft, 251)).maximum == detail_value{250});
  CHECK(found_by<rule>(of_length(booster_of_draft, 251)).field == "/request/content/email/subject");
  CHECK(found_by<rule>(of_length(resend_by_wix, 1001)).field == "/request/emailSubject");
  CHECK_BOTH(allows_without<rule>(booster_of_draft));
  CHECK_BOTH(allows_and_holds<rule>(with_subject(booster_of_draft, "")));
}

TEST_CASE("resend.subject.length: code points count, and spaces at the ends too") {
  std::string letters;
  for (int i = 0; i < 250; ++i) letters += "\u00C9";
  CHECK(allows_and_holds<resend::subject_length>(with_subject(booster_of_draft, std::string_view{letters})));
  letters += ' ';
  CHECK(violates_only<resend::subject_length>(with_subject(booster_of_draft, std::string_view{letters})));
}

TEST_CASE("resend.subject.unchanged: the same but for spaces at the ends and the case of A to Z") {
  using rule = resend::subject_unchanged;
  CHECK_BOTH(violates_only<rule>(with_subject(resend_by_mailpoet, "Test Subject")));
  CHECK_BOTH(violates_only<rule>(with_subject(resend_by_mailpoet, "  TEST SUBJECT  ")));
  CHECK_BOTH(violates_only<rule>(with_subject(resend_by_mailpoet, "\t\n\v\f\rtest subject")));
  CHECK_BOTH(violates_only<rule>(of_subject(with_subject(resend_by_mailpoet, "test subject"), " Test Subject\n")));
  CHECK_BOTH(allows_and_holds<rule>(with_subject(resend_by_mailpoet, "Re: Test Subject")));
  CHECK_BOTH(allows_and_holds<rule>(with_subject(resend_by_mailpoet, "Test  Subject")));
  CHECK_BOTH(allows_and_holds<rule>(of_subject(with_subject(resend_by_mailpoet, "\u00E9"), "\u00C9")));
  CHECK_BOTH(allows_and_holds<rule>(of_subject(with_subject(resend_by_mailpoet, "\u00A0a"), "a")));
  CHECK_BOTH(hangs_only_on<rule>(of_subject(resend_by_mailpoet, {}), {&campaign::subject}));
  CHECK_BOTH(does_not_apply_to<rule>(of_subject(with_subject(resend_by_mailpoet, {}), {})));
  CHECK_BOTH(does_not_apply_to<rule>(of_subject(with_subject(resend_by_mailpoet, " "), "")));
  CHECK_BOTH(found_by<rule>(with_subject(resend_by_mailpoet, " test subject")).observed ==
             detail_value{" test subject"});
  CHECK_BOTH(found_by<rule>(with_subject(resend_by_mailpoet, "test subject")).field == "/request/subject");
  CHECK_BOTH(allows_without<rule>(of_subject(with_subject(resend_by_wix, "a"), "a")));
}
