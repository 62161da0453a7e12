// The reader of lines for the playground, in the place of src/json/parsed_line.cpp, which needs simdjson. It is as
// strict, but not made for speed, and it words the faults of text that is no JSON at all in its own way.

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "../../src/json/find_id.hpp"
#include "../../src/json/number.hpp"
#include "../../src/json/parsed_line.hpp"
#include "../../src/quoted.hpp"

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {
namespace {

constexpr unsigned deepest = 64;      // arrays and objects within each other, the line's own included
constexpr unsigned deepest_kept = 3;  // values below that are checked, but nothing reads them

void append_utf8(std::uint32_t code, std::string& to) {
  const auto add = [&](std::uint32_t byte) { to += static_cast<char>(byte); };
  if (code < 0x80) return add(code);
  if (code >= 0x10000) {
    add(0xF0 | code >> 18);
    add(0x80 | (code >> 12 & 0x3F));
  } else if (code >= 0x800) {
    add(0xE0 | code >> 12);
  }
  add(code >= 0x800 ? 0x80 | (code >> 6 & 0x3F) : 0xC0 | code >> 6);
  add(0x80 | (code & 0x3F));
}

}  // namespace

class parsed_line::walker {
 public:
  bool read(std::string_view line) {
    line_.assign(line);
    texts_.clear();
    texts_.reserve(line.size());  // a text is never longer without its escapes: nothing in it moves
    nodes_.clear();
    nodes_.reserve(line.size() + 1);
    id_ = {};
    rest_ = line_;
    skip_space();
    if (walk()) return true;
    id_ = find_id(line_);
    return false;
  }

  const node& root() const noexcept { return nodes_.front(); }
  const input_error& error() const noexcept { return error_; }
  std::string_view id() const noexcept { return id_; }

 private:
  bool walk() {
    if (!simdjson::validate_utf8(line_.data(), line_.size()))
      return fail("found bytes that are no UTF-8, expected a JSON object in UTF-8");
    if (rest_.empty()) return fail("found nothing, expected a JSON object");
    if (rest_.front() != '{') return fail("found JSON that is no object, expected a JSON object");
    if (!value({}, 0)) return false;
    skip_space();
    return rest_.empty() || fail("found something behind the object, expected the end of the line");
  }

  bool take(std::string_view word) {
    if (rest_.substr(0, word.size()) != word) return false;
    rest_.remove_prefix(word.size());
    return true;
  }
  void skip_space() {
    while (!rest_.empty() && std::string_view{" \t\n\r"}.find(rest_.front()) != std::string_view::npos)
      rest_.remove_prefix(1);
  }

  /// A value within `depth` arrays and objects.
  bool value(std::string_view key, unsigned depth) {
    const bool is_kept = depth <= deepest_kept;
    const std::size_t place = nodes_.size();
    node found;
    found.key = key;
    const std::string_view from = rest_;
    if (rest_.substr(0, 1) == "{" || rest_.substr(0, 1) == "[") {
      found.what = rest_.front() == '{' ? kind::object : kind::array;
      if (is_kept) nodes_.push_back(found);
      if (depth >= deepest) return fail("found arrays or objects within each other, expected a depth of at most 64");
      rest_.remove_prefix(1);
      if (!(found.what == kind::object ? members(depth + 1) : elements(depth + 1))) return false;
      if (is_kept) nodes_[place].span = static_cast<std::uint32_t>(nodes_.size() - place);
      return true;
    }
    if (!scalar(found)) return false;
    if (depth == 1 && key == "id" && (found.what == kind::string || found.what == kind::number))
      id_ = from.substr(0, from.size() - rest_.size());
    if (is_kept) nodes_.push_back(found);
    return true;
  }

  bool scalar(node& to) {
    if (take("\"")) {
      to.what = kind::string;
      return string(to.text);
    }
    const std::string_view token = rest_.substr(0, rest_.find_first_of(" \t\n\r,]}:"));
    rest_.remove_prefix(token.size());
    to.text = token;
    if (token == "null") {
      to.what = kind::null;
    } else if (token == "true" || token == "false") {
      to.what = kind::boolean;
    } else if (is_number(token)) {
      to.what = kind::number;
    } else {
      return fail("found " + detail::quoted(token) + ", expected a JSON value");
    }
    return true;
  }

  bool members(unsigned depth) {
    std::vector<std::string_view> keys;
    skip_space();
    if (take("}")) return true;
    do {
      std::string_view key;
      skip_space();
      if (!take("\"")) return fail("found text that is no JSON, expected a member's name");
      if (!string(key)) return false;
      if (std::find(keys.begin(), keys.end(), key) != keys.end()) return twice(key, depth);
      keys.push_back(key);
      path_[depth - 1] = key;
      skip_space();
      if (!take(":")) return fail("found text that is no JSON, expected a colon");
      skip_space();
      if (!value(key, depth)) return false;
      skip_space();
    } while (take(","));
    return take("}") || fail("found text that is no JSON, expected a comma or the end of an object");
  }

  bool elements(unsigned depth) {
    skip_space();
    if (take("]")) return true;
    std::size_t index = 0;
    do {
      path_[depth - 1] = std::to_string(index++);
      skip_space();
      if (!value({}, depth)) return false;
      skip_space();
    } while (take(","));
    return take("]") || fail("found text that is no JSON, expected a comma or the end of an array");
  }

  /// What follows a string's first quote.
  bool string(std::string_view& to) {
    const std::size_t start = texts_.size();
    const std::string_view from = rest_;
    while (!rest_.empty() && rest_.front() != '"') {
      if (static_cast<unsigned char>(rest_.front()) < 0x20)
        return fail("found a control character within a string, expected it escaped");
      if (rest_.front() == '\\' ? !escape() : (texts_ += rest_.front(), rest_.remove_prefix(1), false))
        return fail("found a string with a malformed escape, expected a JSON string");
    }
    if (!take("\"")) return fail("found a string without its end, expected a `\"`");
    if (!surrogates_are_paired({from.data() - 1, from.size() - rest_.size() + 1}))
      return fail("found a string with a malformed escape, expected a JSON string");
    to = std::string_view{texts_}.substr(start);
    return true;
  }

  bool escape() {
    constexpr std::string_view letters = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    if (rest_.size() < 2) return false;
    const std::size_t letter = letters.find(rest_[1]);
    if (letter != std::string_view::npos) {
      texts_ += meanings[letter];
      rest_.remove_prefix(2);
      return true;
    }
    std::uint32_t unit = 0;
    if (!code_unit(unit)) return false;
    std::uint32_t low = 0;
    if (unit >= 0xD800 && unit < 0xDC00 && code_unit(low)) unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
    append_utf8(unit, texts_);
    return true;
  }

  /// `\u` and four digits.
  bool code_unit(std::uint32_t& unit) {
    if (rest_.size() < 6 || rest_.substr(0, 2) != "\\u") return false;
    unit = 0;
    for (const char c : rest_.substr(2, 4)) {
      const std::size_t digit = std::string_view{"0123456789abcdefABCDEF"}.find(c);
      if (digit == std::string_view::npos) return false;
      unit = unit * 16 + static_cast<std::uint32_t>(digit < 16 ? digit : digit - 6);
    }
    rest_.remove_prefix(6);
    return true;
  }

  bool twice(std::string_view key, unsigned depth) {
    path_[depth - 1] = key;
    std::string pointer;
    for (unsigned i = 0; i < depth; ++i) append_member(pointer, path_[i]);
    error_ = {pointer, "found the member " + detail::quoted(key) + " twice, expected it once"};
    return false;
  }

  bool fail(std::string message) {
    error_ = {"", std::move(message)};
    return false;
  }

  std::string line_;
  std::string texts_;
  std::vector<node> nodes_;
  std::array<std::string, deepest> path_{};
  std::string_view rest_;
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
