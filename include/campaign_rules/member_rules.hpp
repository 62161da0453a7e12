#pragma once

// The rules that requests share in shape: a member is required, always or on a condition; a text has so many characters, and
// no others than some; a number is in its range; a name is not taken. An action says which member, which terms of its
// policy and, where there is one, which condition; the codes, the fields and the words follow. Its rules are a table:
//
//   using subject = text_rules<subject_member, &create_policy::subject_required, &create_policy::subject_length>;
//   using city_required = member_required<city_member, &create_policy::city_required, if_given<footer_member>>;
//   using rules = decltype(subject::rules{} + rule_list<city_required>{});
//
//   subject::length::code;     // "create.subject.length"
//   city_required::demands;    // "message_footer.city is given with message_footer"
//
// A condition is a struct with `words` and `is_met(question)`. Where it is not met, the rule does not apply. A rule about
// what a member is like does not apply either where the member is not given. A text that is blank is missing where one is
// required; the other rules judge it as it stands.

#include <campaign_rules/action.hpp>
#include <campaign_rules/blank_text.hpp>
#include <campaign_rules/code_points.hpp>
#include <campaign_rules/creation.hpp>
#include <campaign_rules/money.hpp>
#include <campaign_rules/request_member.hpp>
#include <campaign_rules/rule.hpp>
#include <campaign_rules/rule_list.hpp>

#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct always {
  static constexpr std::string_view words = " in every request";

  template <class Question>
  static constexpr bool is_met(const Question&) noexcept {
    return true;
  }
};

/// Another member is given.
template <class Member>
struct if_given {
  static constexpr std::string_view with = " with ";
  static constexpr std::string_view words = detail::join<with, Member::path>;

  template <class Question>
  static constexpr bool is_met(const Question& asked) noexcept {
    return is_given(Member::of(asked.request));
  }
};

/// A flag is given, and true.
template <class Member>
struct if_set {
  static constexpr std::string_view when = " when ", is_true = " is true";
  static constexpr std::string_view words = detail::join<when, Member::path, is_true>;

  template <class Question>
  static constexpr bool is_met(const Question& asked) noexcept {
    return *Member::of(asked.request);
  }
};

namespace detail::words {
inline constexpr std::string_view required = "required", is_given = " is given",
                                  is_missing = " is missing; it is required",
                                  is_blank = " is missing or blank; it is required";
inline constexpr std::string_view length = "length", has_length = " has a length that the provider allows";
inline constexpr std::string_view has_other_length =
    " has {observed character|characters}, expected {minimum} to {maximum}";
inline constexpr std::string_view characters = "characters", has_only = " contains only ";
inline constexpr std::string_view has_others = " is {observed}, expected only ";
inline constexpr std::string_view range = "range", is_in_range = " is in the provider's range; both ends are allowed";
inline constexpr std::string_view is_outside = " is {observed}, expected {minimum} to {maximum}";
inline constexpr std::string_view is_not_below = " is not below the provider's minimum";
inline constexpr std::string_view is_below = " is {observed}, expected at least {minimum}";
inline constexpr std::string_view unique = "unique", is_free = " is not already in use",
                                  is_taken = " is already in use";
inline constexpr std::string_view none{};
}  // namespace detail::words

/// A rule about one member. Its code ends in `Kind`; the words say what the member should do, and what it does instead,
/// and end both in `End`.
template <class Member, auto Term, const std::string_view& Kind, const std::string_view& Demand,
          const std::string_view& Complaint, const std::string_view& End = detail::words::none>
struct member_rule : request_rule {
  static constexpr std::string_view code =
      detail::join<Member::action::code_prefix, detail::dot, Member::path, detail::dot, Kind>;
  static constexpr std::string_view demands = detail::join<Member::path, Demand, End>;
  static constexpr std::string_view sentence = detail::join<Member::path, Complaint, End>;
  static constexpr std::string_view field = Member::field;
  static constexpr auto term = Term;
};

namespace detail {
template <class T>
constexpr bool is_missing(const T& member) noexcept {
  return !is_given(member);
}
constexpr bool is_missing(const maybe<std::string_view>& text) noexcept { return is_blank(*text); }

template <class Member>
inline constexpr bool is_text_member =
    std::is_same_v<decltype(Member::of(std::declval<const request_of<typename Member::action>&>())),
                   const maybe<std::string_view>&>;
}  // namespace detail

template <class Member, auto Term, class Condition = always>
struct member_required
    : member_rule<Member, Term, detail::words::required, detail::words::is_given,
                  detail::is_text_member<Member> ? detail::words::is_blank : detail::words::is_missing,
                  Condition::words> {
  static constexpr std::string_view note = detail::is_text_member<Member> ? blank_text_note : std::string_view{};

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(detail::is_missing(Member::of(asked.request))).provided(Condition::is_met(asked));
  }
};

template <class Member, auto Term>
struct text_length
    : member_rule<Member, Term, detail::words::length, detail::words::has_length, detail::words::has_other_length> {
  static constexpr std::string_view note =
      "no page says this; it is inferred: the length is the number of Unicode code points, white space included";

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, const closed_range& lengths) noexcept {
    const auto& text = Member::of(asked.request);
    return violated_when(!lengths.contains(count_code_points(*text))).provided(is_given(text));
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, const closed_range& lengths) noexcept {
    found.observed = count_code_points(*Member::of(asked.request));
    found.minimum = lengths.minimum;
    found.maximum = lengths.maximum;
  }
};

/// `Characters` has `words` for them, and tells of each byte of UTF-8 whether it is or begins or continues one of them.
template <class Member, auto Term, class Characters>
struct text_characters : member_rule<Member, Term, detail::words::characters, detail::words::has_only,
                                     detail::words::has_others, Characters::words> {
  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    const auto& text = Member::of(asked.request);
    bool has_others = false;
    for (const char byte : *text) has_others = has_others || !Characters::contain(byte);
    return violated_when(has_others).provided(is_given(text));
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, unit) noexcept {
    found.observed = *Member::of(asked.request);
  }
};

template <class Member, auto Term, class Condition = always>
struct number_range
    : member_rule<Member, Term, detail::words::range, detail::words::is_in_range, detail::words::is_outside> {
  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, const closed_range& range) noexcept {
    const auto& number = Member::of(asked.request);
    return violated_when(!range.contains(*number)).provided(is_given(number) && Condition::is_met(asked));
  }
  template <class Question>
  static constexpr void describe(finding& found, const Question& asked, const closed_range& range) noexcept {
    describe_range(found, *Member::of(asked.request), range);
  }
};

/// The same for a number or an amount that has a minimum alone.
template <class Member, auto Term, class Condition = always>
struct number_minimum
    : member_rule<Member, Term, detail::words::range, detail::words::is_not_below, detail::words::is_below> {
  template <class Question, class Number>
  static constexpr judgement_of<Question> judge(const Question& asked, const Number& minimum) noexcept {
    const auto& number = Member::of(asked.request);
    return violated_when(*number < minimum).provided(is_given(number) && Condition::is_met(asked));
  }
  template <class Question, class Number>
  static constexpr void describe(finding& found, const Question& asked, const Number& minimum) noexcept {
    const Number number = *Member::of(asked.request);
    found.observed = number;
    found.minimum = minimum;
    found.nearest = number < minimum ? minimum : number;
  }
};

template <class Member, auto Term>
struct unique_name : member_rule<Member, Term, detail::words::unique, detail::words::is_free, detail::words::is_taken> {
  static constexpr int http_status = 409;

  template <class Question>
  static constexpr judgement_of<Question> judge(const Question& asked, unit) noexcept {
    return violated_when(is_set(asked[&creation::name_in_use])).provided(is_given(Member::of(asked.request)));
  }
};

/// The rules of a text, in catalogue order.
template <class Member, auto Required, auto Length, class Condition = always>
struct text_rules {
  using required = member_required<Member, Required, Condition>;
  using length = text_length<Member, Length>;
  using rules = rule_list<required, length>;
};

/// The rules of a name that has to be unique.
template <class Member, auto Required, auto Length, auto Unique>
struct name_rules : text_rules<Member, Required, Length> {
  using unique = unique_name<Member, Unique>;
  using rules = rule_list<member_required<Member, Required>, text_length<Member, Length>, unique>;
};

/// The rules of a number that has a minimum.
template <class Member, auto Required, auto Minimum>
struct number_rules {
  using required = member_required<Member, Required>;
  using range = number_minimum<Member, Minimum>;
  using rules = rule_list<required, range>;
};

CAMPAIGN_RULES_END_NAMESPACE
