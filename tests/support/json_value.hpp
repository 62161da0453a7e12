#pragma once

// A second, plain reader of JSON, to hold answers against what is expected. It shares nothing with the library's, reads
// everything into memory and is strict: RFC 8259 and no member twice. Numbers are compared as they are spelt.
//
//   const maybe_json answer = parse_json(R"({"plan": {"ordinal": 1}})");
//   (*answer)["plan"]["ordinal"].text                // "1"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

struct json_member;

struct json_value {
  enum class kind { null, boolean, number, string, array, object };

  kind what = kind::null;
  std::string text;                  // of a string without its escapes, of others as spelt
  std::vector<json_member> members;  // of an array with empty names

  bool is_object() const { return what == kind::object; }
  /// The member of that name, or null when there is none.
  const json_value* find(std::string_view name) const;
  /// The same, where JSON's null stands for one that is not there.
  const json_value& operator[](std::string_view name) const;
};

struct json_member {
  std::string name;
  json_value value;
};

inline const json_value* json_value::find(std::string_view name) const {
  for (const json_member& member : members)
    if (is_object() && member.name == name) return &member.value;
  return nullptr;
}

inline const json_value& json_value::operator[](std::string_view name) const {
  static const json_value none{};
  const json_value* const found = find(name);
  return found == nullptr ? none : *found;
}

/// Members may stand in any order, elements may not.
inline bool operator==(const json_value& a, const json_value& b) {
  if (a.what != b.what || a.text != b.text || a.members.size() != b.members.size()) return false;
  for (std::size_t i = 0; i < a.members.size(); ++i) {
    const json_value* const other = a.is_object() ? b.find(a.members[i].name) : &b.members[i].value;
    if (other == nullptr || !(a.members[i].value == *other)) return false;
  }
  return true;
}

using maybe_json = std::unique_ptr<json_value>;

class json_text {
 public:
  explicit json_text(std::string_view text) : rest_(text) {}

  bool parse(json_value& to) {
    const bool fits = value(to);
    skip_space();
    return fits && rest_.empty();
  }

 private:
  bool take(std::string_view word) {
    if (rest_.substr(0, word.size()) != word) return false;
    rest_.remove_prefix(word.size());
    return true;
  }
  void skip_space() {
    while (!rest_.empty() && std::string_view{" \t\n\r"}.find(rest_[0]) != std::string_view::npos)
      rest_.remove_prefix(1);
  }
  std::size_t digits() {
    std::size_t count = 0;
    for (; !rest_.empty() && rest_[0] >= '0' && rest_[0] <= '9'; ++count) rest_.remove_prefix(1);
    return count;
  }

  bool value(json_value& to) {
    skip_space();
    if (take("null")) return true;
    to.what = json_value::kind::boolean;
    for (const std::string_view word : {"true", "false"})
      if (take(word)) return to.text = word, true;
    to.what = json_value::kind::string;
    if (take("\"")) return string(to.text);
    to.what = json_value::kind::array;
    if (take("[")) return parts(to, "]");
    to.what = json_value::kind::object;
    if (take("{")) return parts(to, "}");
    to.what = json_value::kind::number;
    return number(to.text);
  }

  bool number(std::string& text) {
    const std::string_view from = rest_;
    take("-");
    if (!take("0") && digits() == 0) return false;
    if (take(".") && digits() == 0) return false;
    if (take("e") || take("E")) {
      if (!take("+")) take("-");
      if (digits() == 0) return false;
    }
    text = from.substr(0, from.size() - rest_.size());
    return true;
  }

  bool parts(json_value& to, std::string_view end) {
    skip_space();
    if (take(end)) return true;
    do {
      std::string name;
      skip_space();
      if (to.is_object() && (!take("\"") || !string(name) || to.find(name) != nullptr)) return false;
      skip_space();
      if (to.is_object() && !take(":")) return false;
      json_value part;
      if (!value(part)) return false;
      to.members.push_back({std::move(name), std::move(part)});
      skip_space();
    } while (take(","));
    return take(end);
  }

  bool string(std::string& text) {
    for (; !rest_.empty(); rest_.remove_prefix(1)) {
      if (rest_[0] == '"') return take("\"");
      if (static_cast<unsigned char>(rest_[0]) < 0x20) return false;
      if (rest_[0] != '\\')
        text += rest_[0];
      else if (!escape(text))
        return false;
    }
    return false;
  }

  /// Leaves the last character of the escape where it is.
  bool escape(std::string& text) {
    rest_.remove_prefix(1);
    constexpr std::string_view letters = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    const std::size_t letter = rest_.empty() ? std::string_view::npos : letters.find(rest_[0]);
    if (letter != std::string_view::npos) return text += meanings[letter], true;
    unsigned unit = 0;
    if (!code_unit(unit)) return false;
    unsigned low = 0;
    if (unit >= 0xD800 && unit < 0xDC00 && rest_.substr(1, 2) == "\\u") {
      rest_.remove_prefix(2);
      if (!code_unit(low) || low < 0xDC00 || low > 0xDFFF) return false;
      unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
    }
    append_utf8(unit, text);
    return true;
  }

  /// Four digits behind a `u`; leaves the last one where it is.
  bool code_unit(unsigned& unit) {
    if (rest_.size() < 5 || rest_[0] != 'u') return false;
    for (int i = 0; i < 4; ++i) {
      rest_.remove_prefix(1);
      const std::size_t digit = std::string_view{"0123456789abcdefABCDEF"}.find(rest_[0]);
      if (digit == std::string_view::npos) return false;
      unit = unit * 16 + static_cast<unsigned>(digit < 16 ? digit : digit - 6);
    }
    return true;
  }

  static void append_utf8(unsigned code, std::string& to) {
    const auto add = [&](unsigned byte) { to += static_cast<char>(byte); };
    if (code < 0x80) return add(code);
    if (code >= 0x10000) add(0xF0 | code >> 18);
    if (code >= 0x800) add(code >= 0x10000 ? 0x80 | (code >> 12 & 0x3F) : 0xE0 | code >> 12);
    add(code >= 0x800 ? 0x80 | (code >> 6 & 0x3F) : 0xC0 | code >> 6);
    add(0x80 | (code & 0x3F));
  }

  std::string_view rest_;
};

/// Null when the text is no JSON.
inline maybe_json parse_json(std::string_view text) {
  auto value = std::make_unique<json_value>();
  if (!json_text{text}.parse(*value)) value.reset();
  return value;
}
