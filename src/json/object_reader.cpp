#include <campaign_rules/json/object_reader.hpp>

#include <campaign_rules/blank_text.hpp>
#include <campaign_rules/create_promo_code/request.hpp>
#include <campaign_rules/json/writer.hpp>

#include <algorithm>
#include <limits>
#include <utility>

#include "number.hpp"
#include "value_reader.hpp"

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {
namespace {

bool is_identifier(const node& value) noexcept {
  return value.what == kind::string || (value.what == kind::number && as_integer(value.text));
}

void append_ignored(const node& object, const std::string& prefix, std::vector<std::string>& to) {
  for (const node& member : object) {
    std::string name = prefix;
    name += member.key;
    if (!member.was_read)
      to.push_back(std::move(name));
    else if (member.what == kind::object)
      append_ignored(member, name + '.', to);
  }
}

using text_change = std::string_view (*)(std::string_view member, std::string_view text);

void repeat_members(writer& out, const node& object, text_change as) {
  for (const node& member : object) {
    if (!member.was_read || member.is_null()) continue;
    out.key(member.key);
    if (member.what == kind::object) {
      out.begin_object();
      repeat_members(out, member, as);
      out.end_object();
    } else if (member.what == kind::string) {
      out.text(as(member.key, member.text));
    } else {
      out.token(member.text);
    }
  }
}

std::string an_identifier_not(const node& value) {
  return std::string{"a string or an integer"}.append(how_to_write_integer(value));
}

std::string an_amount_not(const node& value) {
  const std::string expected = "a number with at most two decimals";
  if (value.what == kind::string) return parse_money(value.text) ? expected + ", without quotes" : expected;
  if (value.what != kind::number) return expected;
  if (value.text.find_first_of("eE") != std::string_view::npos) return expected + ", without an exponent";
  const bool has_two_decimals = value.text.size() - std::min(value.text.size(), value.text.find('.')) <= 3;
  return has_two_decimals ? expected + ", whose cents fit in 64 bits" : expected;
}

constexpr closed_range any_count{0, (std::numeric_limits<std::int32_t>::max)()};

}  // namespace

bool object_reader::is_empty() const noexcept { return object_ != nullptr && object_->span == 1; }
bool object_reader::has_failed() const noexcept { return read_.has_failed(); }

const node* object_reader::find(std::string_view name) const noexcept {
  if (object_ == nullptr) return nullptr;
  for (const node& member : *object_) {
    if (member.key != name) continue;
    member.was_read = true;
    return member.is_null() ? nullptr : &member;
  }
  return nullptr;
}

const node* object_reader::find_object(std::string_view name) const {
  const node* const value = find(name);
  if (value == nullptr || value->what == kind::object) return value;
  read_.fail_unless(*value, {pointer_, name}, "an object");
  return nullptr;
}

std::string object_reader::pointer_to(std::string_view name) const {
  std::string pointer{pointer_};
  append_member(pointer, name);
  return pointer;
}

void object_reader::read(std::string_view name, maybe<bool>& to) const {
  if (const node* value = find(name)) read_.read(*value, {pointer_, name}, to);
}
void object_reader::read(std::string_view name, maybe<std::string_view>& to) const {
  if (const node* value = find(name)) read_.read(*value, {pointer_, name}, to);
}
void object_reader::read(std::string_view name, maybe<std::int64_t>& to) const {
  if (const node* value = find(name)) read_.read(*value, {pointer_, name}, to);
}
void object_reader::read(std::string_view name, maybe<std::int64_t>& to, closed_range range) const {
  if (const node* value = find(name)) read_.read(*value, {pointer_, name}, to, range);
}
void object_reader::read(std::string_view name, maybe<std::int32_t>& to) const {
  maybe<std::int64_t> number;
  read(name, number, any_count);
  if (number) to = static_cast<std::int32_t>(*number);
}
void object_reader::read(std::string_view name, maybe<instant>& to) const {
  if (const node* value = find(name)) read_.read(*value, {pointer_, name}, to);
}
void object_reader::read(std::string_view name, maybe<array_view<std::string_view>>& to) const {
  if (const node* value = find(name)) read_.read(*value, {pointer_, name}, to);
}

void object_reader::read_one(std::string_view name, maybe<array_view<std::string_view>>& to) const {
  const node* const value = find(name);
  if (value == nullptr) return;
  if (value->what != kind::string) return read_.fail_unless(*value, {pointer_, name}, "a string");
  to = is_blank(value->text) ? array_view<std::string_view>{} : array_view<std::string_view>{&value->text, 1};
}

void object_reader::read_set(std::string_view name, maybe<array_view<std::string_view>>& to,
                             bool (*is_before)(std::string_view, std::string_view) noexcept) const {
  if (const node* value = find(name)) read_.read_set(*value, {pointer_, name}, to, is_before);
}

void object_reader::read(std::string_view name, maybe<money>& to) const {
  const node* const value = find(name);
  if (value == nullptr) return;
  if (value->what == kind::number) to = parse_money(value->text);
  if (!to) read_.fail_unless(*value, {pointer_, name}, an_amount_not(*value));
}

void object_reader::read(std::string_view name, maybe<unit>& to) const {
  const node* const value = find(name);
  if (value == nullptr) return;
  if (!is_identifier(*value)) return read_.fail_unless(*value, {pointer_, name}, an_identifier_not(*value));
  const bool is_top = value->text == "0" || (value->what == kind::number && as_integer(value->text) == 0);
  if (!value->text.empty() && !is_top) to = unit{};
}

void object_reader::read(std::string_view name, id_list& to) const {
  const node* const value = find(name);
  if (value == nullptr) return;
  if (value->what != kind::array) return read_.fail_unless(*value, {pointer_, name}, "an array of identifiers");
  for (const node& id : *value) {
    if (!is_identifier(id))
      return read_.fail_unless(id, {pointer_to(name), std::to_string(to.size)}, an_identifier_not(id));
    ++to.size;
  }
}

maybe<std::string_view> object_reader::read_word(std::string_view name, array_view<std::string_view> words) const {
  maybe<std::string_view> word;
  read(name, word);
  if (!word) return {};
  for (const std::string_view each : words)
    if (each == *word) return word;
  read_.fail_unless_one_of(*word, {pointer_, name}, words);
  return {};
}

void object_reader::read_date(std::string_view name, date_forms forms, maybe<instant>& to,
                              instead_of_date other) const {
  if (const node* value = find(name)) read_.read_date(*value, {pointer_, name}, forms, to, other);
}

bool object_reader::is_text(std::string_view name, std::string_view text) const noexcept {
  const node* const value = find(name);
  return value != nullptr && value->what == kind::string && value->text == text;
}

maybe<std::string_view> object_reader::spelt(std::string_view name) const noexcept {
  const node* const value = find(name);
  const bool has_text = value != nullptr && (value->what == kind::string || value->what == kind::number);
  return has_text ? maybe{value->text} : maybe<std::string_view>{};
}

void object_reader::read_object(std::string_view name) const {
  const node* const object = find_object(name);
  if (object == nullptr) return;
  for (std::uint32_t place = 1; place < object->span; ++place) object[place].was_read = true;
}

bool object_reader::has_unread_members() const noexcept {
  if (object_ == nullptr) return false;
  for (const node& member : *object_)
    if (!member.was_read) return true;
  return false;
}

array_view<std::string> object_reader::ignored() const {
  std::vector<std::string>& names = read_.names();
  names.clear();
  if (object_ != nullptr) append_ignored(*object_, {}, names);
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());  // a name with a dot, and a member of a member
  return {names.data(), names.size()};
}

void object_reader::repeat(writer& out, text_change as) const {
  if (object_ != nullptr) repeat_members(out, *object_, as);
}

void object_reader::fail(std::string_view name, std::string message) const {
  read_.fail({pointer_, name}, std::move(message));
}

void object_reader::fail(std::string message) const { read_.fail(pointer_, std::move(message)); }

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
