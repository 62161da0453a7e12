#pragma once

// The subject of a resend: whether there has to be one, how long it is, and whether it differs from the campaign's.

#include <campaign_rules/blank_text.hpp>
#include <campaign_rules/code_points.hpp>
#include <campaign_rules/resend/policy.hpp>
#include <campaign_rules/rule.hpp>

#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace resend {

/// A rule about the subject that the request gives.
struct about_subject : request_rule {
  static constexpr std::string_view field = "/request/resend_subject";

  template <class Provider>
  static constexpr std::string_view field_for(const Provider& by) noexcept {
    return subject_field(by.resend.body);
  }
};

struct subject_required : about_subject {
  static constexpr std::string_view code = "resend.subject.required";
  static constexpr std::string_view demands = "the subject is given and not blank";
  static constexpr std::string_view sentence = "resend_subject is missing or blank: write a subject line";
  static constexpr std::string_view note = blank_text_note;
  static constexpr auto term = &resend_policy::subject_required;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(is_blank(*asked.request.subject));
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, unit) noexcept {
    if (asked.policy().body != resend_body::delays)
      found.sentence = "the subject is missing or blank: write a subject line";
  }
};

struct subject_length : about_subject {
  static constexpr std::string_view code = "resend.subject.length";
  static constexpr std::string_view demands = "the subject has at most as many characters as the provider allows";
  static constexpr std::string_view sentence =
      "the subject has {observed character|characters}, expected at most {maximum}";
  static constexpr std::string_view note =
      "no page says this; it is inferred: characters are Unicode code points, counted before spaces at the ends are "
      "removed";
  static constexpr auto term = &resend_policy::subject_at_most;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, std::int64_t maximum) noexcept {
    return violated_when(count_code_points(*asked.request.subject) > maximum)
        .provided(asked.request.subject.has_value());
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, std::int64_t maximum) noexcept {
    found.observed = count_code_points(*asked.request.subject);
    found.maximum = maximum;
  }
};

/// Compared without white space at the ends and without regard to the case of A to Z.
struct subject_unchanged : about_subject {
  static constexpr std::string_view code = "resend.subject.unchanged";
  static constexpr std::string_view demands = "the subject is another one than the campaign's";
  static constexpr std::string_view sentence = "the subject {observed} is that of the campaign: choose another one";
  static constexpr auto term = &resend_policy::subject_change_required;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    const std::string_view subject = *asked.request.subject;
    return violated_when(is_like_text(asked[&campaign::subject], subject)).provided(!is_blank(subject));
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, unit) noexcept {
    found.observed = *asked.request.subject;
  }
};

struct subject_not_accepted : request_rule {
  static constexpr std::string_view code = "resend.subject.not_accepted";
  static constexpr std::string_view demands = "no subject is given if the provider copies the original subject";
  static constexpr std::string_view sentence = "this provider copies the original subject: leave out {member}";
  static constexpr std::string_view field = "/request/resend_subject";
  static constexpr auto term = &resend_policy::subject_refused;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(true).provided(asked.request.subject || asked.request.original_subject);
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, unit) noexcept {
    if (!asked.request.subject) found.field = "/request/subject";
  }
};

}  // namespace resend

CAMPAIGN_RULES_END_NAMESPACE
