#include "member_reader.hpp"

#include <string>

#include "number.hpp"

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {
namespace {

bool is_identifier(const node& value) noexcept {
  return value.what == kind::string || (value.what == kind::number && as_integer(value.text));
}

constexpr std::string_view an_identifier = "a string or an integer of at most 64 bits";

}  // namespace

void read_member(const request_reader& from, std::string_view name, maybe<money>& to) {
  const node* const value = from.find(name);
  if (value == nullptr) return;
  if (value->what == kind::number) to = parse_money(value->text);
  if (!to)
    from.values().fail_unless(*value, from.at(name), "a number with at most two decimals, of at most 64 bits of cents");
}

void read_member(const request_reader& from, std::string_view name, id_list& to) {
  const node* const value = from.find(name);
  if (value == nullptr) return;
  if (value->what != kind::array) return from.values().fail_unless(*value, from.at(name), "an array of identifiers");
  for (const node& id : *value) {
    if (!is_identifier(id)) {
      std::string array{from.at(name).within};
      append_member(array, name);
      return from.values().fail_unless(id, {array, std::to_string(to.size)}, an_identifier);
    }
    ++to.size;
  }
}

void read_member(const request_reader& from, std::string_view name, maybe<unit>& to) {
  const node* const value = from.find(name);
  if (value == nullptr) return;
  if (!is_identifier(*value)) return from.values().fail_unless(*value, from.at(name), an_identifier);
  if (!value->text.empty()) to = unit{};
}

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
