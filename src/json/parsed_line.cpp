#include "parsed_line.hpp"

#include <campaign_rules/json/decide_line.hpp>

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

#include "../quoted.hpp"
#include "fault.hpp"
#include "find_id.hpp"
#include "number.hpp"

// simdjson's On-Demand reader checks the encoding and where strings end in a first pass over the whole line, and the
// brackets, commas and colons that one walks past. The walk below goes past all of them and adds what On-Demand leaves
// to those who ask for a value: the grammar of numbers and escapes, the depth, and what stands behind the end.

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {
namespace {

namespace ondemand = simdjson::ondemand;

constexpr unsigned deepest_kept = 4;     // values below that are checked, but nothing reads them
constexpr std::size_t few_members = 16;  // are compared with each other without sorting them

bool is_white_space(char c) noexcept { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// A scalar as spelt, which has a character at least. On-Demand hands it out with the white space behind it.
std::string_view spelling(ondemand::value& value) {
  std::string_view token = value.raw_json_token();
  while (is_white_space(token.back())) token.remove_suffix(1);
  return token;
}

}  // namespace

class parsed_line::walker {
 public:
  bool read(std::string_view line) {
    nodes_.clear();
    keys_.clear();
    id_ = {};
    error_.message.clear();
    if (walk(line)) return true;
    id_ = find_id(line);
    if (error_.message.empty()) error_ = find_fault(line);
    return false;
  }

  const node& root() const noexcept { return nodes_.front(); }
  const input_error& error() const noexcept { return error_; }
  std::string_view id() const noexcept { return id_; }

 private:
  /// Where the walk is: a member's name, or an element's index.
  struct step {
    std::string_view key;
    std::size_t index;
    bool is_key;
  };

  // Each of these returns false upon a fault. Of what is no JSON it says nothing more: find_fault does.

  bool walk(std::string_view line) {
    ondemand::document document;
    if (line.substr(0, 3) == "\xEF\xBB\xBF") return false;  // a byte order mark: later versions of simdjson skip it
    if (start(line, document) != simdjson::SUCCESS) return false;
    nodes_.emplace_back().what = kind::object;
    if (!walk_members(document.get_object(), 1)) return false;
    if (document.current_location().error() != simdjson::OUT_OF_BOUNDS) return false;
    nodes_.front().span = static_cast<std::uint32_t>(nodes_.size());
    return true;
  }

  /// Copies the line to where simdjson may read past its end, and lets it find where its parts begin.
  simdjson::error_code start(std::string_view line, ondemand::document& document) {
    if (padded_.size() < line.size() + simdjson::SIMDJSON_PADDING) {
      const std::size_t capacity = std::min(std::max<std::size_t>(2 * line.size(), 4096), longest_line);
      padded_.assign(capacity + simdjson::SIMDJSON_PADDING, ' ');
      // Should this fail, `iterate` asks again, for no more than the line, and says so.
      [[maybe_unused]] const auto fault = parser_.allocate(capacity);
    }
    if (line.empty()) return simdjson::EMPTY;
    std::memcpy(padded_.data(), line.data(), line.size());
    std::memset(padded_.data() + line.size(), ' ', simdjson::SIMDJSON_PADDING);
    return parser_.iterate(padded_.data(), line.size(), padded_.size()).get(document);
  }

  /// The parts of an object. One that could not be begun has a first part that says so.
  bool walk_members(simdjson::simdjson_result<ondemand::object> object, unsigned depth) {
    const std::size_t first_key = keys_.size();
    for (auto found : object) {
      std::string_view key;
      if (found.unescaped_key().get(key) != simdjson::SUCCESS) return false;
      keys_.push_back(key);
      step& here = path_[depth - 1];  // not assigned as a whole: to copy what was just stored in parts stalls
      here.key = key;
      here.is_key = true;
      ondemand::field&& field = std::move(found).value_unsafe();
      if (!walk_value(field.value(), key, depth)) return false;
    }
    if (!keys_differ(first_key, depth)) return false;
    keys_.resize(first_key);
    return true;
  }

  bool walk_elements(simdjson::simdjson_result<ondemand::array> array, unsigned depth) {
    std::size_t index = 0;
    for (auto found : array) {
      ondemand::value value;
      path_[depth - 1] = {{}, index++, false};
      if (std::move(found).get(value) != simdjson::SUCCESS) return false;
      if (!walk_value(value, {}, depth)) return false;
    }
    return true;
  }

  /// A value within `depth` arrays and objects.
  bool walk_value(ondemand::value& value, std::string_view key, unsigned depth) {
    ondemand::json_type type{};
    if (value.type().get(type) != simdjson::SUCCESS) return false;
    const bool is_kept = depth <= deepest_kept;
    const std::size_t place = nodes_.size();
    if (is_kept) nodes_.emplace_back().key = key;

    if (type == ondemand::json_type::object || type == ondemand::json_type::array) {
      if (!walk_parts(value, type, depth, is_kept)) return false;
    } else if (!read_scalar(value, type, depth, is_kept)) {
      return false;
    }
    if (is_kept) nodes_[place].span = static_cast<std::uint32_t>(nodes_.size() - place);
    return true;
  }

  bool walk_parts(ondemand::value& value, ondemand::json_type type, unsigned depth, bool is_kept) {
    if (depth >= deepest) return false;
    const bool is_object = type == ondemand::json_type::object;
    if (is_kept) nodes_.back().what = is_object ? kind::object : kind::array;
    return is_object ? walk_members(value.get_object(), depth + 1) : walk_elements(value.get_array(), depth + 1);
  }

  bool read_scalar(ondemand::value& value, ondemand::json_type type, unsigned depth, bool is_kept) {
    const std::string_view spelt = spelling(value);
    std::string_view text = spelt;
    kind what = kind::null;
    bool is_well_formed = spelt == "null";
    if (type == ondemand::json_type::string) {
      what = kind::string;
      is_well_formed = read_string(value, spelt, text);
    } else if (type == ondemand::json_type::number) {
      what = kind::number;
      is_well_formed = is_number(spelt);
    } else if (type == ondemand::json_type::boolean) {
      what = kind::boolean;
      is_well_formed = spelt == "true" || spelt == "false";
    }
    if (!is_well_formed) return false;
    if (is_kept) {
      nodes_.back().what = what;
      nodes_.back().text = text;
    }
    const bool can_be_id = what == kind::string || what == kind::number;
    if (depth == 1 && can_be_id && path_[0].key == "id") id_ = spelt;
    return true;
  }

  /// Takes the string from On-Demand in any case: one that was not taken is skipped with a colon behind it.
  static bool read_string(ondemand::value& value, std::string_view spelt, std::string_view& text) {
    text = spelt.substr(1, spelt.size() - 2);
    if (text.find('\\') == std::string_view::npos) return value.get_raw_json_string().error() == simdjson::SUCCESS;
    return value.get_string().get(text) == simdjson::SUCCESS;
  }

  /// Are the names of one object, which lie at the end of `keys_`, all different?
  bool keys_differ(std::size_t first, unsigned depth) {
    const auto begin = keys_.begin() + static_cast<std::ptrdiff_t>(first);
    auto twice = keys_.end();
    if (keys_.size() - first <= few_members) {
      for (auto key = begin; key != keys_.end() && twice == keys_.end(); ++key)
        if (std::find(begin, key, *key) != key) twice = key;
    } else {
      std::sort(begin, keys_.end());
      twice = std::adjacent_find(begin, keys_.end());
    }
    if (twice == keys_.end()) return true;
    path_[depth - 1] = {*twice, 0, true};
    error_ = {path(depth), "found the member " + detail::quoted(*twice) + " twice, expected it once"};
    return false;
  }

  /// The place of the value within `depth` arrays and objects, as a JSON pointer.
  std::string path(unsigned depth) const {
    std::string pointer;
    for (unsigned i = 0; i < depth; ++i)
      append_member(pointer, path_[i].is_key ? path_[i].key : std::string_view{std::to_string(path_[i].index)});
    return pointer;
  }

  ondemand::parser parser_;
  std::vector<char> padded_;
  std::vector<node> nodes_;
  std::vector<std::string_view> keys_;  // of the objects that the walk is in
  std::array<step, deepest> path_{};
  std::string_view id_;
  input_error error_;
};

parsed_line::parsed_line() : walker_(std::make_unique<walker>()) {}
parsed_line::~parsed_line() = default;

bool parsed_line::read(std::string_view line) { return walker_->read(line); }
const node& parsed_line::root() const noexcept { return walker_->root(); }
const input_error& parsed_line::error() const noexcept { return walker_->error(); }
std::string_view parsed_line::id() const noexcept { return walker_->id(); }

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
