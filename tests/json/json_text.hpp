#pragma once

// JSON as the tests see it, one character after the other and without a look at the library: where a text departs from
// the grammar, what its tokens are, and where its members stand.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "support/json_value.hpp"

/// Is fed a text one byte at a time, and notices the first that no JSON object can go on with.
class json_automaton {
 public:
  /// False when nothing that began like this can be an object in UTF-8 of at most 64 levels.
  bool feed(unsigned char c) {
    if (state_ == state::in_string || state_ == state::escape || state_ == state::row) return feed_string(c);
    if (state_ == state::word) {
      if (!rest_.empty()) return take_row(c);
      state_ = state::after_value;
    }
    if (state_ == state::number) {
      if (feed_number(c)) return true;
      if (number_.find_last_of("0123456789") != number_.size() - 1) return false;
      state_ = state::after_value;
    }
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || feed_structure(c);
  }

  bool is_complete() const { return state_ == state::after_value && open_.empty(); }

 private:
  enum class state { value, value_or_end, after_value, name, name_or_end, colon, in_string, escape, row, word, number };

  bool feed_structure(unsigned char c) {
    switch (state_) {
      case state::value_or_end:
        if (c == ']') return close(c);
        [[fallthrough]];
      case state::value: return begin_value(c);
      case state::name_or_end:
        if (c == '}') return close(c);
        [[fallthrough]];
      case state::name: return c == '"' && begin_string(true);
      case state::colon: return c == ':' && go_to(state::value);
      case state::after_value:
        if (open_.empty()) return false;
        if (c == ',') return go_to(open_.back() == '}' ? state::name : state::value);
        return close(c);
      default: return false;
    }
  }

  bool go_to(state next) {
    state_ = next;
    return true;
  }
  bool close(unsigned char c) {
    if (c != static_cast<unsigned char>(open_.back())) return false;
    open_.pop_back();
    return go_to(state::after_value);
  }
  bool begin_string(bool is_name) {
    is_name_ = is_name;
    return go_to(state::in_string);
  }

  bool begin_value(unsigned char c) {
    if (c == '{' || c == '[') {
      if (open_.size() == 64 || (open_.empty() && c == '[')) return false;
      open_ += c == '{' ? '}' : ']';
      return go_to(c == '{' ? state::name_or_end : state::value_or_end);
    }
    if (open_.empty()) return false;
    if (c == '"') return begin_string(false);
    rest_.clear();
    for (const std::string_view word : {"true", "false", "null"})
      if (c == static_cast<unsigned char>(word[0]))
        for (const char letter : word.substr(1)) rest_.push_back({letter});
    if (!rest_.empty()) return go_to(state::word);
    number_.clear();
    return feed_number(c) && go_to(state::number);
  }

  /// Goes on with a number, the part of which that is there is in `number_`.
  bool feed_number(unsigned char c) {
    const bool is_digit = c >= '0' && c <= '9';
    const char last = number_.empty() ? '\0' : number_.back();
    const bool has_point = number_.find('.') != std::string::npos;
    const bool has_exponent = number_.find('e') != std::string::npos;
    const bool after_digit = last >= '0' && last <= '9';
    bool fits = false;
    if (is_digit) fits = number_ != "0" && number_ != "-0";
    if (c == '-') fits = number_.empty() || last == 'e';
    if (c == '+') fits = last == 'e';
    if (c == '.') fits = after_digit && !has_point && !has_exponent;
    if (c == 'e' || c == 'E') fits = after_digit && !has_exponent;
    if (fits) number_ += c == 'E' ? 'e' : static_cast<char>(c);
    return fits;
  }

  /// The next byte must be one of those of the first entry of `rest_`.
  bool take_row(unsigned char c) {
    if (rest_.front().find(static_cast<char>(c)) == std::string::npos) return false;
    rest_.erase(rest_.begin());
    return true;
  }

  bool feed_string(unsigned char c) {
    const std::string hex = "0123456789abcdefABCDEF";
    if (state_ == state::row) {
      if (!take_row(c)) return false;
      if (is_unit_ && rest_.size() == 3) is_d_ = c == 'd' || c == 'D';
      if (is_unit_ && rest_.size() == 2 && is_d_) {
        if (std::string_view{"cdefCDEF"}.find(static_cast<char>(c)) != std::string_view::npos) return false;
        if (std::string_view{"89abAB"}.find(static_cast<char>(c)) != std::string_view::npos)
          rest_.insert(rest_.end(), {"\\", "u", "dD", "cdefCDEF", hex, hex});
        is_unit_ = false;
      }
      if (rest_.empty()) state_ = state::in_string;
      return true;
    }
    if (state_ == state::escape) {
      state_ = state::in_string;
      if (std::string_view{"\"\\/bfnrt"}.find(static_cast<char>(c)) != std::string_view::npos) return true;
      return c == 'u' && expect({hex, hex, hex, hex}, true);
    }
    if (c == '"') return go_to(is_name_ ? state::colon : state::after_value);
    if (c == '\\') return go_to(state::escape);
    return c >= 0x20 && (c < 0x80 || begin_character(c));
  }

  bool expect(std::vector<std::string> row, bool is_unit) {
    rest_ = std::move(row);
    is_unit_ = is_unit;
    return go_to(state::row);
  }

  /// The bytes that follow the first one of a character in UTF-8, as the Unicode standard's table 3-7 has them.
  bool begin_character(unsigned char c) {
    const auto from_to = [](int first, int last) {
      std::string bytes;
      for (int byte = first; byte <= last; ++byte) bytes += static_cast<char>(byte);
      return bytes;
    };
    const std::string any = from_to(0x80, 0xBF);
    if (c >= 0xC2 && c <= 0xDF) return expect({any}, false);
    if (c == 0xE0) return expect({from_to(0xA0, 0xBF), any}, false);
    if (c == 0xED) return expect({from_to(0x80, 0x9F), any}, false);
    if (c >= 0xE1 && c <= 0xEF) return expect({any, any}, false);
    if (c == 0xF0) return expect({from_to(0x90, 0xBF), any, any}, false);
    if (c >= 0xF1 && c <= 0xF3) return expect({any, any, any}, false);
    return c == 0xF4 && expect({from_to(0x80, 0x8F), any, any}, false);
  }

  state state_ = state::value;
  std::string open_;               // the brackets that will close what is open
  std::vector<std::string> rest_;  // of a word or an escape: what each byte that is still to come may be
  std::string number_;
  bool is_name_ = false;
  bool is_unit_ = false;  // the row is that of a code unit
  bool is_d_ = false;     // and begins with D
};

/// The place of the first byte that no JSON object goes on with, the text's size when it ends too early, and npos when it
/// is an object.
inline std::size_t first_misplaced(std::string_view text) {
  json_automaton reads;
  for (std::size_t at = 0; at < text.size(); ++at)
    if (!reads.feed(static_cast<unsigned char>(text[at]))) return at;
  return reads.is_complete() ? std::string_view::npos : text.size();
}

struct json_span {
  std::size_t begin;
  std::size_t end;
};

/// The strings, words, numbers and punctuation marks of JSON.
inline std::vector<json_span> tokens_of(std::string_view text) {
  std::vector<json_span> tokens;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at + 1;
    if (text[at] == '"') {
      while (text[end] != '"') end += std::size_t{text[end] == '\\' ? 2U : 1U};
      ++end;
    } else if (std::string_view{",:[]{} \t\r\n"}.find(text[at]) == std::string_view::npos) {
      end = text.find_first_of(",:[]{} \t\r\n", at);
    }
    if (std::string_view{" \t\r\n"}.find(text[at]) == std::string_view::npos) tokens.push_back({at, end});
    at = end;
  }
  return tokens;
}

/// A member or an element, with its name, and the JSON pointer to it.
struct json_part {
  std::string pointer;
  json_span span;
};

/// A member's name, a JSON string, as JSON pointers write it. What is no string stands there as it is.
inline std::string in_pointer(std::string_view string) {
  const maybe_json name = parse_json(string);
  std::string written;
  for (const char c : name ? name->text : std::string{string.substr(1, string.size() - 2)}) written += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
  return written;
}

/// The parts of a JSON text, each before its own parts.
inline std::vector<json_part> parts_of(std::string_view text) {
  struct level {
    std::string pointer;
    std::size_t index;
    bool is_object;
    std::size_t part;
  };
  std::vector<json_part> parts;
  std::vector<level> open;
  std::size_t name_begin = std::string_view::npos;
  const std::vector<json_span> tokens = tokens_of(text);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const auto [begin, end] = tokens[i];
    const std::string_view token = text.substr(begin, end - begin);
    if (token == "," || token == ":") continue;
    if (token == "}" || token == "]") {
      if (open.back().part != std::string_view::npos) parts[open.back().part].span.end = end;
      open.pop_back();
      continue;
    }
    const bool is_name = !open.empty() && open.back().is_object && name_begin == std::string_view::npos;
    if (is_name) {
      name_begin = i;
      continue;
    }
    std::size_t part = std::string_view::npos;
    std::string pointer;
    if (!open.empty()) {
      level& in = open.back();
      const json_span name = in.is_object ? tokens[name_begin] : json_span{begin, begin};
      pointer = in.pointer + '/';
      pointer += in.is_object ? in_pointer(text.substr(name.begin, name.end - name.begin))
                              : std::to_string(in.index++);
      part = parts.size();
      parts.push_back({pointer, {name.begin, end}});
      name_begin = std::string_view::npos;
    }
    if (token == "{" || token == "[") open.push_back({pointer, 0, token == "{", part});
  }
  return parts;
}
