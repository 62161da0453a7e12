#pragma once

// What the targets about requests share: an otherwise valid line is made from the first bytes, the rest is the text of its
// request. A second, plain reader makes the same question of it, and the answer must be what C++ decides. A target says
// how its request's members are read:
//
//   struct resend_members {
//     static void read(plain_members& from, resend_question& asked) { from.read("delay_days", asked.request.delay_days); }
//   };

#include <campaign_rules/decide.hpp>
#include <campaign_rules/json/decide_line.hpp>
#include <campaign_rules/providers/all.hpp>
#include <campaign_rules/text/iso8601.hpp>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <initializer_list>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "../tests/support/json_value.hpp"
#include "draw.hpp"
#include "plain_utf8.hpp"

namespace campaign_rules::fuzz {

/// Reads members as their types say, and keeps the pointers to those of another type.
class plain_members {
 public:
  plain_members(const json_value& object, std::string pointer, std::vector<std::string>& wrong)
      : object_(object), pointer_(std::move(pointer)), wrong_(wrong) {}

  const json_value& operator[](std::string_view name) const { return object_[name]; }
  bool is_absent() const { return !object_.is_object(); }
  bool is_empty() const { return object_.members.empty(); }
  /// The object itself is wrong.
  void fail() { wrong_.push_back(pointer_); }
  void expect(bool fits, std::string_view name) {
    if (!fits) wrong_.push_back(pointer_ + '/' + std::string{name});
  }

  void read(std::string_view name, maybe<std::string_view>& to) {
    const json_value& found = object_[name];
    if (found.what == json_value::kind::null) return;
    expect(found.what == json_value::kind::string, name);
    to = std::string_view{found.text};
  }
  void read(std::string_view name, maybe<bool>& to) {
    const json_value& found = object_[name];
    if (found.what == json_value::kind::null) return;
    expect(found.what == json_value::kind::boolean, name);
    to = found.text == "true";
  }
  void read(std::string_view name, maybe<std::int64_t>& to) {
    const json_value& found = object_[name];
    if (found.what == json_value::kind::null) return;
    const bool has_only_digits = found.text.find_first_not_of("-0123456789") == std::string::npos;
    errno = 0;
    to = std::int64_t{std::strtoll(found.text.c_str(), nullptr, 10)};
    expect(found.what == json_value::kind::number && has_only_digits && errno == 0, name);
  }
  void read(std::string_view name, maybe<instant>& to, date_forms forms) {
    const json_value& found = object_[name];
    if (found.what == json_value::kind::null) return;
    const auto date = parse_instant(found.text, forms);
    expect(found.what == json_value::kind::string && date.has_value(), name);
    if (date) to = *date;
  }
  /// An object of that name: its members are read by `visit`.
  template <class Visitor>
  bool within(std::string_view name, Visitor visit) {
    const json_value& found = object_[name];
    if (found.what == json_value::kind::null) return false;
    expect(found.is_object(), name);
    if (found.is_object()) visit(plain_members{found, pointer_ + '/' + std::string{name}, wrong_});
    return found.is_object();
  }
  /// Texts, flags, lists of texts and objects that nothing more is asked of.
  void expect_kind(json_value::kind what, std::initializer_list<std::string_view> names) {
    for (const std::string_view name : names) {
      const json_value& found = object_[name];
      if (found.what == json_value::kind::null) continue;
      expect(found.what == what, name);
      if (what != json_value::kind::array || found.what != what) continue;
      for (std::size_t i = 0; i < found.members.size(); ++i)
        expect(found.members[i].value.what == json_value::kind::string, std::string{name} + '/' + std::to_string(i));
    }
  }
  /// One of some words; the index of it.
  maybe<std::size_t> read_word(std::string_view name, std::initializer_list<std::string_view> words) {
    const json_value& found = object_[name];
    if (found.what == json_value::kind::null) return {};
    const auto* const at = std::find(words.begin(), words.end(), found.text);
    expect(found.what == json_value::kind::string && at != words.end(), name);
    if (at == words.end()) return {};
    return static_cast<std::size_t>(at - words.begin());
  }
  /// Is there a member of another name?
  bool has_other_than(std::initializer_list<std::string_view> names) const {
    return std::any_of(object_.members.begin(), object_.members.end(), [names](const json_member& each) {
      return std::find(names.begin(), names.end(), each.name) == names.end();
    });
  }

  /// One of an enumeration's words, or an object of members.
  template <class T>
  void read(std::string_view name, maybe<T>& to) {
    const json_value& found = object_[name];
    if (found.what == json_value::kind::null) return;
    if constexpr (std::is_enum_v<T>) {
      if (found.what == json_value::kind::string && found.text.empty()) return;
      for (std::size_t i = 0; i < wire_names<T>::words.size(); ++i)
        if (wire_names<T>::words[i] == found.text) to = static_cast<T>(i);
      expect(found.what == json_value::kind::string && to.has_value(), name);
    } else {
      expect(found.is_object(), name);
      T made;
      plain_members within{found, pointer_ + '/' + std::string{name}, wrong_};
      if (found.is_object()) T::for_each_member(made, [&](auto inner, auto& member) { within.read(inner, member); });
      to = made;
    }
  }

 private:
  const json_value& object_;
  std::string pointer_;
  std::vector<std::string>& wrong_;
};

inline void append_json(std::string& to, bool value) { to += value ? "true" : "false"; }
inline void append_json(std::string& to, std::int32_t value) { to += std::to_string(value); }
inline void append_json(std::string& to, std::string_view value) {
  to += '"';
  for (const char c : value) c == '\t' ? to += "\\t" : to += c;
  to += '"';
}
inline void append_json(std::string& to, instant value) { append_json(to, std::string_view{to_string(value)}); }
inline void append_json(std::string& to, array_view<std::string_view> list) {
  std::string_view separator = "[";
  for (const std::string_view text : list) {
    to += separator;
    append_json(to, text);
    separator = ",";
  }
  to += separator == "[" ? "[]" : "]";
}
template <class Enum, std::enable_if_t<std::is_enum_v<Enum>, int> = 0>
void append_json(std::string& to, Enum value) {
  append_json(to, wire_name(value));
}

/// The members of the facts that are given, behind `{`.
struct fact_writer {
  std::string& to;
  const provider& by;
  bool is_first = true;

  template <class Fact>
  void operator()(std::string_view name, const Fact& given) {
    if (!given) return;
    to += is_first ? "{" : ",";
    is_first = false;
    append_json(to, name);
    to += ':';
    if constexpr (std::is_same_v<typename Fact::value_type, campaign_status>)
      append_json(to, by.dialect.statuses.word(*given));
    else
      append_json(to, *given);
  }
  void end() const { to += is_first ? "{}" : "}"; }
};

/// Everything of a line but its last member, the request.
template <class Action>
std::string line_before_request(const question<Action>& asked) {
  std::string line = "{\"provider\":\"" + std::string{asked.provider.id} + "\",\"action\":\"";
  line += Action::name;
  line += "\",\"now\":\"" + to_string(asked.now) + "\",\"";
  line += acts_on_campaign<Action> ? "campaign" : "context";
  line += "\":";
  fact_writer facts{line, asked.provider};
  for_each_member(asked.facts, facts);
  facts.end();
  line += ",\"account\":";
  fact_writer account{line, asked.provider};
  for_each_member(asked.account, account);
  account.end();
  return line + ",\"request\":";
}

/// Is it no deeper than any line may be, and all its text UTF-8?
inline bool is_readable(const json_value& value, int depth = 60) {
  if (depth == 0 || !is_utf8(value.text)) return false;
  return std::all_of(value.members.begin(), value.members.end(), [depth](const json_member& member) {
    return is_utf8(member.name) && is_readable(member.value, depth - 1);
  });
}

/// The codes under `name` in an answer, joined.
inline std::string codes_in(const json_value& answer, std::string_view name) {
  std::string codes;
  for (const json_member& each : answer[name].members) codes += each.value["rule"].text + ' ';
  return codes;
}
template <class Action>
std::string codes_of(rule_set<Action> rules) {
  std::string codes;
  for (const rule_id<Action> rule : rules) codes += std::string{rule.code()} + ' ';
  return codes;
}

template <class Action>
void require_same(const fuzz_input& input, const question<Action>& asked, const json_value& answer) {
  const verdict<Action> expected = decide(asked);
  input.require(answer["decision"].text == wire_name(expected.result()), "the decision is that of C++");
  input.require(codes_in(answer, "violations") == codes_of(expected.violated()), "so are the violations");
  input.require(codes_in(answer, "missing") == codes_of(expected.unknown()), "and what is unknown");
  const auto status = http_status(asked);
  input.require(answer["http_status"].text == (status ? std::to_string(*status) : ""), "and the http status");
  const auto retry = retry_at(asked);
  input.require(answer["retry_at"].text == (retry ? to_string(*retry) : ""), "and when to try again");
  std::size_t place = 0;
  for (const rule_id<Action> rule : expected.violated())
    input.require(answer["violations"].members[place++].value["field"].text == find(asked, rule).field,
                  "a violation names the field that C++ names");
  place = 0;
  for (const outcome said : trace(asked))
    input.require(answer["trace"].members[place++].value["outcome"].text == wire_name(said),
                  "the trace is that of C++");
}

/// The body of a target.
template <class Action, class Members>
void decide_request(fuzz_input input) {
  byte_source draw{input, texts::words};
  const provider& by = *all_providers[draw.below(all_providers.size())];
  if (!(by.*Action::policy_in).offered) return;
  const bool has_facts = draw.coin();
  const question<Action> facts{by,
                               has_facts ? draw.facts<facts_of<Action>>(by) : facts_of<Action>{},
                               {},
                               draw.time(),
                               has_facts ? draw.facts<account>(by) : account{}};
  const std::string text{input.text()};
  const std::string line = line_before_request(facts) + text + '}';
  decide_options options;
  options.explain = true;
  const std::string answered = decide_line(line, options);
  const maybe_json answer = parse_json(answered);
  input.require(answer && is_utf8(answered), "an answer is JSON in UTF-8");
  const bool is_invalid = (*answer)["decision"].text == "invalid";
  if (!parse_json(line) || !is_utf8(line)) return input.require(is_invalid, "what is no JSON is invalid");

  const maybe_json request = parse_json(text);
  if (!request || !is_readable(*request)) return;
  std::vector<std::string> wrong;
  question<Action> asked = facts;
  if (request->is_object() || request->what == json_value::kind::null) {
    plain_members from{*request, "/request", wrong};
    Members::read(from, asked);
  } else {
    wrong.emplace_back("/request");
  }
  input.require(is_invalid == !wrong.empty(), "invalid is what has a member of another type, and nothing else");
  const std::string& field = (*answer)["error"]["field"].text;
  if (is_invalid) return input.require(std::find(wrong.begin(), wrong.end(), field) != wrong.end(), "which it names");
  require_same(input, asked, *answer);
}

}  // namespace campaign_rules::fuzz
