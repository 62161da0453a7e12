#pragma once

// What the pages of the site are written with: JSON for the eye, links, and headings of tables.

#include <cstddef>
#include <string>
#include <string_view>

#include "../../tests/support/json_value.hpp"

namespace generate {

inline std::string quoted_json(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') quoted += '\\';
    if (static_cast<unsigned char>(c) >= 0x20) {
      quoted += c;
      continue;
    }
    constexpr std::string_view digits = "0123456789abcdef";
    quoted += "\\u00";
    quoted += digits[static_cast<unsigned char>(c) >> 4];
    quoted += digits[static_cast<unsigned char>(c) & 15];
  }
  return quoted + '"';
}

/// On one line, with a space after each comma and colon.
inline std::string to_json(const json_value& value) {
  using kind = json_value::kind;
  if (value.what == kind::null) return "null";
  if (value.what == kind::string) return quoted_json(value.text);
  if (value.what != kind::array && value.what != kind::object) return value.text;
  std::string text;
  for (const json_member& member : value.members) {
    if (!text.empty()) text += ", ";
    if (value.is_object()) text += quoted_json(member.name) + ": ";
    text += to_json(member.value);
  }
  return value.is_object() ? '{' + text + '}' : '[' + text + ']';
}

/// On as many lines as it takes to stay within 80 columns, where it can.
inline std::string to_wide_json(const json_value& value, std::size_t indent = 0, std::size_t used = 0) {
  const std::string line = to_json(value);
  if (value.members.empty() || indent + used + line.size() <= 80) return line;
  const std::string margin(indent + 1, ' ');
  std::string text;
  for (const json_member& member : value.members) {
    if (!text.empty()) text += ",\n" + margin;
    const std::string name = value.is_object() ? quoted_json(member.name) + ": " : "";
    text += name + to_wide_json(member.value, indent + 1 + name.size());
  }
  return value.is_object() ? '{' + text + '}' : '[' + text + ']';
}

/// A fenced block, every line of it behind `margin`.
inline std::string fenced(std::string_view language, std::string_view text, const std::string& margin = {}) {
  std::string block = margin + "```" + std::string{language} + '\n' + margin;
  for (const char c : text) {
    block += c;
    if (c == '\n') block += margin;
  }
  return block + '\n' + margin + "```\n";
}

/// Text as it may stand in a link's fragment.
inline std::string percent_encoded(std::string_view text) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string encoded;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool is_plain = (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
                          (byte >= 'a' && byte <= 'z') || c == '-' || c == '_' || c == '.' || c == '~';
    if (is_plain) {
      encoded += c;
    } else {
      encoded += '%';
      encoded += digits[byte >> 4];
      encoded += digits[byte & 15];
    }
  }
  return encoded;
}

/// A link to the playground with the line in it; `up` leads to the site's first page.
inline std::string playground_link(const std::string& text, const json_value& line, const std::string& up) {
  return '[' + text + "](" + up + "playground.md#line=" + percent_encoded(to_json(line)) + ')';
}

inline std::string escaped_html(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    switch (c) {
      case '&': escaped += "&amp;"; break;
      case '<': escaped += "&lt;"; break;
      case '>': escaped += "&gt;"; break;
      case '"': escaped += "&quot;"; break;
      default: escaped += c;
    }
  }
  return escaped;
}

}  // namespace generate
