#include "fault.hpp"

#include <array>
#include <cstddef>
#include <string>

#include "../quoted.hpp"
#include "../utf8.hpp"
#include "escapes.hpp"
#include "fault_words.hpp"
#include "string_grammar.hpp"

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {
namespace {

using detail::quoted;

/// Walks a line once, from its first character to its first fault. What it goes past returns false upon the fault, and
/// everything stops there: `path_` then leads to it.
class scanner {
 public:
  explicit scanner(std::string_view line) noexcept : line_(line) {}

  input_error first_fault() {
    if (const std::size_t byte = utf16_at(line_); byte != 0)
      return {"", "found UTF-16, expected a JSON object in UTF-8", byte};
    skip_space();
    if (!stands("{")) return no_object();
    if (walk_value()) walk_end();
    return error_;
  }

 private:
  /// A member's name as spelt, without its quotes, or an element's index.
  struct step {
    std::string_view name;
    std::size_t index;
    bool is_name;
  };

  std::string_view rest() const noexcept { return line_.substr(at_); }
  bool stands(std::string_view text) const noexcept { return line_.substr(at_, text.size()) == text; }
  bool take(std::string_view text) noexcept {
    const bool found = stands(text);
    if (found) at_ += text.size();
    return found;
  }
  void skip_space() noexcept {
    const std::size_t next = line_.find_first_not_of(" \t\n\r", at_);
    at_ = next == std::string_view::npos ? line_.size() : next;
  }

  // ---- the grammar; each begins and ends where white space was skipped

  bool walk_end() {
    if (at_ == line_.size()) return true;
    sight seen = look_at(rest());
    if (stands("{")) seen = {"another object", {}, "write each question on a line of its own"};
    return fail(seen, " after the object", "the end of the line");
  }

  bool walk_value() {
    if (stands("{") || stands("[")) {
      if (open_ == deepest) return fail({"arrays or objects nested deeper than 64"}, in(), "at most 64");
      ++open_;
      if (!(stands("{") ? walk_object() : walk_array())) return false;
      --open_;
    } else if (stands("\"")) {
      if (!walk_string(false)) return false;
    } else {
      const std::string_view token = token_of(rest());
      if (!is_scalar(token)) return no_value();
      at_ += token.size();
    }
    skip_space();
    return true;
  }

  bool walk_object() {
    begin_parts();
    if (take("}")) return true;
    for (;;) {
      if (!walk_member()) return false;
      if (take("}")) return true;
      if (!walk_comma("}")) return false;
    }
  }

  bool walk_array() {
    begin_parts();
    if (take("]")) return true;
    for (std::size_t index = 0;; ++index) {
      path_[depth_++] = {{}, index, false};
      if (!walk_value()) return false;
      --depth_;
      if (take("]")) return true;
      if (!walk_comma("]")) return false;
    }
  }

  void begin_parts() noexcept {
    ++at_;
    skip_space();
  }

  bool walk_member() {
    const std::size_t begin = at_;
    if (!stands("\"")) return fail(look_at(rest()), in(), "the name of a member in double quotes");
    if (!walk_string(true)) return false;
    const std::string_view name = line_.substr(begin + 1, at_ - begin - 2);
    skip_space();
    if (!take(":")) return fail(look_at(rest()), in(), "a colon after the name " + quoted(name));
    skip_space();
    path_[depth_++] = {name, 0, true};
    if (!walk_value()) return false;
    --depth_;
    return true;
  }

  /// A comma between parts: neither two of them, nor one before the closing bracket.
  bool walk_comma(std::string_view closing) {
    const std::size_t comma = at_;
    if (!take(",")) return no_comma(closing);
    skip_space();
    if (!stands("}") && !stands("]")) return true;
    const std::string bracket = quoted(line_.substr(at_, 1));
    at_ = comma;
    return fail({"a comma before " + bracket}, in(),
                closing == "}" ? "another member, or no comma" : "another element, or no comma");
  }

  bool walk_string(bool is_name) {
    const std::size_t begin = at_;
    const string_end end = end_of_string(rest());
    at_ += end.at;
    if (end.fault == string_fault::none) return true;
    return bad_string(end.fault, begin, (is_name ? " in the name of a member" : "") + in());
  }

  // ---- the faults

  input_error no_object() {
    const std::size_t byte = at_ + 1;
    const sight seen = look_at_line(rest());
    const bool is_json = walk_value() && at_ == line_.size();
    fail(seen, {}, "a JSON object");
    error_.byte = is_json ? 0 : byte;
    return error_;
  }

  bool no_value() {
    const sight seen = look_at(rest());
    return fail(seen, in(), seen.expected.empty() ? "a value" : seen.expected);
  }

  bool no_comma(std::string_view closing) {
    sight seen = look_at(rest());
    const bool behind_string = line_[at_ - 1] == '"';
    if (behind_string && !token_of(rest()).empty())
      seen.hint = "is a `\"` missing before it? a `\"` inside a text is written `\\\"`";
    return fail(seen, in(), "a comma or " + quoted(closing));
  }

  bool bad_string(string_fault fault, std::size_t begin, const std::string& where) {
    if (fault == string_fault::no_end)
      return fail({"the end of the line", {}, "is the line cut off?"}, where,
                  "the `\"` that ends the string from byte " + std::to_string(begin + 1));
    if (fault == string_fault::no_utf8) return fail(look_at(rest()), where, "a character");
    if (fault == string_fault::control_character) return bad_control_character(where);
    if (fault == string_fault::escape)
      return fail({escape_of(1 + detail::character_size(line_.substr(at_ + 1)))}, where,
                  "a JSON escape, or `\\\\` for a backslash");
    if (fault == string_fault::code_unit) return fail({escape_of(6)}, where, "`\\u` and four hexadecimal digits");
    const bool is_first = fault == string_fault::high_surrogate;
    return fail({"half a surrogate pair " + escape_of(6)}, where,
                is_first ? "the second half after it" : "the first half before it");
  }

  bool bad_control_character(const std::string& where) {
    const std::string_view character = line_.substr(at_, 1);
    std::string escaped;
    append_quoted(escaped, character);
    const bool is_tab = character == "\t";
    const std::string expected = "it to be written `" + escaped.substr(1, escaped.size() - 2) + "`";
    return fail({is_tab ? "a tab" : "the control character " + quoted(character)}, where, expected);
  }

  /// The escape that the walk is at, of that many characters, or as much of it as there is in the string.
  std::string escape_of(std::size_t size) const {
    const std::string_view escape = rest().substr(0, size);
    const std::size_t quote = escape.find('"');
    std::string shown = quoted(escape.substr(1, quote == std::string_view::npos ? quote : quote - 1));
    return shown.insert(1, "\\");
  }

  /// The member that the walk is in, for a message.
  std::string in() const {
    std::string pointer;
    for (unsigned i = 0; i < depth_; ++i)
      append_member(pointer, path_[i].is_name ? unescaped(path_[i].name) : std::to_string(path_[i].index));
    return depth_ == 0 ? pointer : " in " + quoted(pointer);
  }

  bool fail(const sight& seen, const std::string& where, std::string_view expected) {
    error_.byte = at_ + 1;
    error_.message = "found " + seen.found + where + ", expected ";
    error_.message += expected;
    if (!seen.hint.empty()) (error_.message += "; ") += seen.hint;
    return false;
  }

  std::string_view line_;
  std::size_t at_ = 0;
  unsigned open_ = 0;   // arrays and objects that the walk is in
  unsigned depth_ = 0;  // of them and the value that it is at, as far as they are named
  std::array<step, deepest> path_{};
  input_error error_;
};

}  // namespace

input_error find_fault(std::string_view line) { return scanner{line}.first_fault(); }

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
