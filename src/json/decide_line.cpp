#include <campaign_rules/json/decide_line.hpp>
#include <campaign_rules/json/line.hpp>
#include <campaign_rules/providers/all.hpp>

#include <algorithm>
#include <vector>

#include "../quoted.hpp"
#include "entries.hpp"
#include "facts.hpp"
#include "find_id.hpp"
#include "invalid.hpp"
#include "nearest.hpp"
#include "parsed_line.hpp"

// A line from its text to its answer: first what every question has, then its action does the rest.

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace json {
namespace {

/// The outermost members of a line, each null when it is absent.
struct envelope {
  const node* provider = nullptr;
  const node* action = nullptr;
  const node* now = nullptr;
  const node* id = nullptr;
  const node* campaign = nullptr;
  const node* context = nullptr;
  const node* account = nullptr;
  const node* request = nullptr;

  const node** find(std::string_view name) noexcept {
    if (name == "provider") return &provider;
    if (name == "action") return &action;
    if (name == "now") return &now;
    if (name == "id") return &id;
    if (name == "campaign") return &campaign;
    if (name == "context") return &context;
    if (name == "account") return &account;
    if (name == "request") return &request;
    return nullptr;
  }
  static constexpr std::string_view names[] = {"provider", "action",  "now",     "id",
                                               "campaign", "context", "account", "request"};
};

place at(std::string_view name) noexcept { return {"", name}; }

void fail_for_unknown(std::string_view name, value_reader& read) {
  const std::string_view fact = path_of_fact(name);
  if (fact.empty()) return read.fail_for_unknown(at(name), envelope::names);
  read.fail(at(name), "found the member " + detail::quoted(name) + ", did you mean " + detail::quoted(fact) + "?");
}

/// Sorts the outermost members out, and sees that the objects among them are objects.
envelope read_envelope(const node& line, value_reader& read) {
  envelope found;
  for (const node& member : line) {
    const node** const slot = found.find(member.key);
    if (slot == nullptr)
      fail_for_unknown(member.key, read);
    else if (!member.is_null())
      *slot = &member;
  }
  if (found.id != nullptr && found.id->what != kind::string && found.id->what != kind::number)
    read.fail_unless(*found.id, at("id"), "a string or a number");
  for (const node* object : {found.campaign, found.context, found.account, found.request})
    if (object != nullptr && object->what != kind::object) read.fail_unless(*object, at(object->key), "an object");
  return found;
}

/// Fails for a provider or an action that is none of those known, or that is not given: a name that is none gets the
/// nearest as well. `found` says what is wrong with it.
void fail_for_name(maybe<std::string_view> name, std::string_view member, const std::vector<std::string_view>& known,
                   const std::string& found, value_reader& read) {
  const text_list names{known.data(), known.size()};
  std::string message = found + ", expected " + one_of(names);
  const std::string_view meant = name ? nearest(*name, names) : std::string_view{};
  if (!meant.empty()) message += "; did you mean " + detail::quoted(meant) + '?';
  read.fail(at(member), std::move(message));
}

/// The beginning of a message about a name that is unknown, or missing.
std::string what_is_found(maybe<std::string_view> name, std::string_view member) {
  if (!name) return std::string{member} + " is missing";
  return "found the " + std::string{member} + ' ' + detail::quoted_ascii(*name);
}

maybe<std::string_view> read_name(const node* value, std::string_view member, value_reader& read) {
  maybe<std::string_view> name;
  if (value != nullptr) read.read(*value, at(member), name);
  return name;
}

const provider* read_provider(const node* value, provider_list known, value_reader& read) {
  const maybe<std::string_view> id = read_name(value, "provider", read);
  if (read.has_failed()) return nullptr;
  const provider* const found = id ? find_provider(*id, known) : nullptr;
  if (found != nullptr) return found;
  std::vector<std::string_view> ids;
  for (const provider* candidate : known) ids.push_back(candidate->id);
  fail_for_name(id, "provider", ids, what_is_found(id, "provider"), read);
  return nullptr;
}

const action_entry* read_action(const node* value, const provider& by, array_view<action_entry> actions,
                                value_reader& read) {
  const maybe<std::string_view> name = read_name(value, "action", read);
  if (read.has_failed()) return nullptr;
  for (const action_entry& entry : actions)
    if (name == maybe<std::string_view>{entry.name} && entry.is_offered_by(by)) return &entry;
  std::vector<std::string_view> names;
  bool is_known = false;
  for (const action_entry& entry : actions) {
    if (entry.is_offered_by(by)) names.push_back(entry.name);
    is_known = is_known || name == maybe<std::string_view>{entry.name};
  }
  const std::string support = detail::quoted(by.id) + " does not support the action ";
  fail_for_name(name, "action", names, is_known ? support + detail::quoted(*name) : what_is_found(name, "action"),
                read);
  return nullptr;
}

instant read_now(const node* value, value_reader& read) {
  maybe<instant> now;
  if (value == nullptr)
    read.fail(at("now"), "now is missing: give the date and time of the question, such as `2026-11-22T10:00:00Z`");
  else
    read.read(*value, at("now"), now);
  return *now;
}

/// The names of the user's facts among the members of an object.
std::vector<std::string_view> own_names(array_view<action_entry> actions, std::string_view path) {
  std::vector<std::string_view> names;
  for (const action_entry& entry : actions)
    if (entry.path == path) names.insert(names.end(), entry.own_facts.begin(), entry.own_facts.end());
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());  // two actions may have the same facts
  return names;
}

text_list list_of(const std::vector<std::string_view>& texts) noexcept { return {texts.data(), texts.size()}; }

}  // namespace
}  // namespace json

class line_decider::implementation {
 public:
  explicit implementation(const decide_options& options) : options_(options) {}

  answer_kind answer(std::string_view line, std::string& to) {
    if (line.size() > longest_line) {
      const std::string_view id = json::find_id(line);
      return refuse_to_read({"", "found a line of more than 16777216 bytes, expected a shorter one"}, id, to);
    }
    if (!line_.read(line)) return refuse_to_read(line_.error(), line_.id(), to);
    const answer_kind kind = decide(to);
    if (kind == answer_kind::invalid) return refuse_to_read(read_.error(), line_.id(), to);
    return kind;
  }

 private:
  /// Answers the line that was read; `invalid` when `read_` has failed, and then nothing is written.
  answer_kind decide(std::string& to) {
    read_.clear();
    const json::envelope found = json::read_envelope(line_.root(), read_);
    const provider* const by = json::read_provider(found.provider, options_.providers, read_);
    if (by == nullptr) return answer_kind::invalid;
    const json::action_entry* const action = json::read_action(found.action, *by, actions(), read_);
    const instant now = json::read_now(found.now, read_);
    const json::object_reader about{found.campaign, "/campaign", read_};
    const json::object_reader context{found.context, "/context", read_};
    const json::object_reader request{found.request, "/request", read_};
    campaign primary;
    creation wanted;
    account owner;
    json::read_facts(about, by->dialect, json::list_of(own_campaign_facts_), primary);
    json::read_facts(context, by->dialect, json::list_of(own_context_facts_), wanted);
    json::read_facts(json::object_reader{found.account, "/account", read_}, by->dialect, {}, owner);
    if (read_.has_failed()) return answer_kind::invalid;
    return action->answer(
        {*by, primary, wanted, owner, now, about, context, request, actions(), options_.explain, line_.id()}, to);
  }

  static answer_kind refuse_to_read(const json::input_error& error, std::string_view id, std::string& to) {
    json::write_invalid(id, error, to);
    return answer_kind::invalid;
  }

  array_view<json::action_entry> actions() const noexcept { return {actions_.data(), actions_.size()}; }

  decide_options options_;
  std::vector<json::action_entry> actions_ = json::entries_with(options_.actions);
  std::vector<std::string_view> own_campaign_facts_ = json::own_names(actions(), campaign::path);
  std::vector<std::string_view> own_context_facts_ = json::own_names(actions(), creation::path);
  json::parsed_line line_;
  json::value_reader read_;
};

line_decider::line_decider(const decide_options& options) : implementation_(new implementation{options}) {}
line_decider::~line_decider() { delete implementation_; }

answer_kind line_decider::answer(std::string_view line, std::string& answer) {
  return implementation_->answer(line, answer);
}

std::string decide_line(std::string_view line, const decide_options& options) {
  std::string answer;
  line_decider{options}.answer(line, answer);
  return answer;
}

CAMPAIGN_RULES_END_NAMESPACE
