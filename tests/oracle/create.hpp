#pragma once

// The action `create`, on V2 alone: may a campaign be created? And what the other actions that create something share
// with it, which are in create_rest.hpp.
//
// A rule reads the request and one fact at most, so an absent fact is simply tried with all its values. There are more
// rules than bits in the masks of words.hpp, so the masks here are longer.

#include "access.hpp"
#include "lift.hpp"
#include "words.hpp"

#include <campaign_rules/account.hpp>
#include <campaign_rules/create/request.hpp>
#include <campaign_rules/creation.hpp>
#include <campaign_rules/maybe.hpp>

#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace oracle {

using campaign_rules::maybe;

using given_text = maybe<std::string_view>;

/// What is asked, of V2: every other profile has no such action.
template <class Request>
struct creation_question {
  campaign_rules::creation about{};
  campaign_rules::account by{};
  Request request{};
};

template <std::size_t N>
struct creation_judgement {
  std::array<line, N> lines{};
  std::uint64_t violated = 0;
  std::uint64_t unknown = 0;
  std::uint64_t not_applicable = 0;
};

template <std::size_t N>
decision decide(const creation_judgement<N>& judged) {
  if (judged.violated != 0) return decision::refused;
  return judged.unknown != 0 ? decision::undecided : decision::allowed;
}

/// Takes down what the rules say, one after the other, in catalogue order.
template <std::size_t N>
class creation_record {
 public:
  /// A rule that reads no fact.
  void say(const char* code, single said) { write(code, said, {}); }

  /// A rule that reads a fact; when it is absent, one that says `judge(value)` of each of its values.
  template <class Fact, class Value, class Judge>
  void say(const char* code, fact_name name, const Fact& read, std::initializer_list<Value> values,
           const Judge& judge) {
    if (read) return write(code, judge(*read), {});
    std::size_t violated = 0;
    single otherwise = single::moot;
    for (const Value value : values) {
      const single said = judge(value);
      if (said == single::violated) ++violated;
      if (said == single::satisfied) otherwise = single::satisfied;
    }
    if (violated == 0) return write(code, otherwise, {});
    if (violated == values.size()) return write(code, single::violated, {});
    write(code, single::violated, fact_set{name});
  }

  const creation_judgement<N>& finish() const {
    assert(count_ == N);
    return judged_;
  }

 private:
  void write(const char* code, single said, fact_set missing) {
    assert(count_ < N);
    const std::uint64_t bit = std::uint64_t{1} << count_;
    line& written = judged_.lines[count_++];
    written = {code, outcome::holds, missing};
    if (!missing.empty()) {
      written.result = outcome::unknown;
      judged_.unknown |= bit;
    } else if (said == single::violated) {
      written.result = outcome::violated;
      judged_.violated |= bit;
    } else if (said == single::moot) {
      written.result = outcome::not_applicable;
      judged_.not_applicable |= bit;
    }
  }

  creation_judgement<N> judged_{};
  std::size_t count_ = 0;
};

namespace creation {

/// An empty string is an absent member.
inline bool is_there(const given_text& text) { return text.has_value() && !(*text).empty(); }

/// The code points of a UTF-8 text, one by one: a first byte tells how many bytes there are.
template <class Visit>
void for_each_code_point(std::string_view text, const Visit& visit) {
  std::size_t at = 0;
  while (at < text.size()) {
    const std::uint32_t first = static_cast<unsigned char>(text[at]);
    const std::size_t bytes = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    std::uint32_t point = bytes == 1 ? first : first & (0x7FU >> bytes);
    for (std::size_t next = at + 1; next < at + bytes; ++next)
      point = point << 6U | (static_cast<unsigned char>(text[next]) & 0x3FU);
    visit(point);
    at += bytes;
  }
}

inline std::int64_t code_points(std::string_view text) {
  std::int64_t count = 0;
  for_each_code_point(text, [&count](std::uint32_t) { ++count; });
  return count;
}

/// A text of nothing but ASCII white space says nothing either, but for this rule alone.
inline single required(const given_text& text) { return violated_when(!is_there(text) || is_blank(*text)); }

/// Only asked for when something else is so.
inline single required_when(bool needed, const given_text& text) { return needed ? required(text) : single::moot; }

inline single length(const given_text& text, std::int64_t shortest, std::int64_t longest) {
  if (!is_there(text)) return single::moot;
  const std::int64_t points = code_points(*text);
  return violated_when(points < shortest || points > longest);
}

inline single unique(const given_text& text, bool name_in_use) {
  return is_there(text) ? violated_when(name_in_use) : single::moot;
}

inline bool is_true(const maybe<bool>& flag) { return flag.has_value() && *flag; }

}  // namespace creation

inline int http_of_creation_violation(std::string_view code) {
  if (code == "access.privilege") return 403;
  return code.size() > 7 && code.substr(code.size() - 7) == ".unique" ? 409 : 400;
}

/// 0 when undecided.
template <std::size_t N>
int http_of_creation(const creation_judgement<N>& judged) {
  if (decide(judged) == decision::undecided) return 0;
  for (const int first : {403, 400, 409})
    for (const line& one : judged.lines)
      if (one.result == outcome::violated && http_of_creation_violation(one.code) == first) return first;
  return 201;
}

/// The field of a rule: its code tells the member, between the name of what is created and what is said of it.
inline std::string field_of_creation(std::string_view code) {
  if (code == "access.privilege") return "/account/privileges";
  if (code == "library_folder.depth") return "/context/folder_parent_level";
  if (code == "promo_code.discount.required") return "/request/discount_percent";
  if (code == "promo_code.discount.exclusive") return "/request/discount_amount";
  const std::size_t start = code.find('.') + 1;
  std::string field = "/request/" + std::string{code.substr(start, code.rfind('.') - start)};
  for (char& one : field)
    if (one == '.') one = '/';
  return field;
}

using create_question = creation_question<campaign_rules::create_request>;

inline creation_judgement<38> judge_create(const create_question& q) {
  using namespace creation;
  creation_record<38> rules;
  const campaign_rules::create_request& r = q.request;
  const bool has_footer = r.message_footer.has_value();
  const campaign_rules::message_footer footer = *r.message_footer;
  const bool asks_permission = is_true(r.is_permission_reminder_enabled);
  const bool as_web_page = is_true(r.is_view_as_webpage_enabled);
  const bool in_the_us = has_footer && is_there(footer.country) && *footer.country == "US";
  // An account that has an address puts it where a footer leaves its own out.
  const auto say_of_address = [&](const char* code, bool needed, const given_text& text) {
    rules.say(code, fact_name::account_has_address, q.by.has_address, {false, true},
              [&](bool has_address) { return required_when(needed && !has_address, text); });
  };

  rules.say("create.name.required", required(r.name));
  rules.say("create.name.length", length(r.name, 1, 80));
  rules.say("create.subject.required", required(r.subject));
  rules.say("create.subject.length", length(r.subject, 1, 200));
  rules.say("create.from_name.required", required(r.from_name));
  rules.say("create.from_name.length", length(r.from_name, 1, 100));
  rules.say("create.from_email.required", required(r.from_email));
  rules.say("create.from_email.length", length(r.from_email, 6, 80));
  rules.say("create.email_content.required", required(r.email_content));
  rules.say("create.email_content.length", length(r.email_content, 1, 930'000));
  rules.say("create.text_content.required", required(r.text_content));
  rules.say("create.text_content.length", length(r.text_content, 1, 930'000));

  rules.say("create.reply_to_email.length", length(r.reply_to_email, 6, 80));
  rules.say("create.greeting_salutations.length", length(r.greeting_salutations, 1, 50));
  rules.say("create.greeting_string.length", length(r.greeting_string, 1, 1500));
  const bool is_xhtml = r.email_content_format && *r.email_content_format == campaign_rules::content_format::xhtml;
  rules.say("create.style_sheet.format", is_there(r.style_sheet) ? violated_when(!is_xhtml) : single::moot);

  rules.say("create.permission_reminder_text.required", required_when(asks_permission, r.permission_reminder_text));
  rules.say("create.permission_reminder_text.length", length(r.permission_reminder_text, 1, 1500));
  rules.say("create.view_as_web_page_text.required", required_when(as_web_page, r.view_as_web_page_text));
  rules.say("create.view_as_web_page_text.length", length(r.view_as_web_page_text, 1, 50));
  rules.say("create.view_as_web_page_link_text.required", required_when(as_web_page, r.view_as_web_page_link_text));
  rules.say("create.view_as_web_page_link_text.length", length(r.view_as_web_page_link_text, 1, 50));

  rules.say("create.message_footer.required", fact_name::account_has_address, q.by.has_address, {false, true},
            [&](bool has_address) { return violated_when(!has_footer && !has_address); });
  say_of_address("create.message_footer.organization_name.required", has_footer, footer.organization_name);
  rules.say("create.message_footer.organization_name.length", length(footer.organization_name, 1, 255));
  say_of_address("create.message_footer.address_line_1.required", has_footer, footer.address_line_1);
  rules.say("create.message_footer.address_line_1.length", length(footer.address_line_1, 1, 50));
  say_of_address("create.message_footer.city.required", has_footer, footer.city);
  say_of_address("create.message_footer.country.required", has_footer, footer.country);
  say_of_address("create.message_footer.postal_code.required", has_footer, footer.postal_code);
  rules.say("create.message_footer.postal_code.length", length(footer.postal_code, 1, 25));
  say_of_address("create.message_footer.state.required", in_the_us, footer.state);
  const bool to_forward = has_footer && is_true(footer.include_forward_email);
  const bool to_subscribe = has_footer && is_true(footer.include_subscribe_link);
  rules.say("create.message_footer.forward_email_link_text.required",
            required_when(to_forward, footer.forward_email_link_text));
  rules.say("create.message_footer.forward_email_link_text.length", length(footer.forward_email_link_text, 1, 45));
  rules.say("create.message_footer.subscribe_link_text.required",
            required_when(to_subscribe, footer.subscribe_link_text));
  rules.say("create.message_footer.subscribe_link_text.length", length(footer.subscribe_link_text, 1, 45));

  rules.say("create.name.unique", fact_name::name_in_use, q.about.name_in_use, {false, true},
            [&](bool in_use) { return unique(r.name, in_use); });
  rules.say("access.privilege", judge_access(q.by.privileges, "campaign:create"));
  return rules.finish();
}

}  // namespace oracle
