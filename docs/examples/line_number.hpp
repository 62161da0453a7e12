#pragma once

// Which line of which file an answer is to, as members in front of those that it has:
//
//   {"decision":"allowed"}  ->  {"line":3,"file":"may.jsonl","decision":"allowed"}

#include <cstddef>
#include <string>
#include <string_view>

/// The bytes of the character in UTF-8 that begins the text, of which there is at least one; 0 when none does.
inline std::size_t size_of_character(std::string_view text) {
  const auto byte = [&](std::size_t at) { return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U; };
  const unsigned first = byte(0);
  const unsigned second = byte(1);
  const std::size_t size = first < 0x80   ? 1
                           : first < 0xC2 ? 0
                           : first < 0xE0 ? 2
                           : first < 0xF0 ? 3
                           : first < 0xF5 ? 4
                                          : 0;
  for (std::size_t at = 1; at < size; ++at)
    if ((byte(at) & 0xC0U) != 0x80) return 0;
  const bool is_too_long = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
  const bool is_no_character = (first == 0xED && second > 0x9F) || (first == 0xF4 && second > 0x8F);
  return is_too_long || is_no_character ? 0 : size;
}

/// A text as a JSON string. The name of a file may hold any byte: one that is no UTF-8 becomes U+FFFD.
inline std::string in_json(std::string_view text) {
  constexpr char digits[] = "0123456789abcdef";
  std::string json = "\"";
  while (!text.empty()) {
    const std::size_t size = size_of_character(text);
    const char first = text.front();
    if (size == 0)
      json += "\xEF\xBF\xBD";
    else if (static_cast<unsigned char>(first) < 0x20)
      json += {'\\', 'u', '0', '0', first < 0x10 ? '0' : '1', digits[first & 15]};
    else if (first == '"' || first == '\\')
      json += {'\\', first};
    else
      json += text.substr(0, size);
    text.remove_prefix(size == 0 ? 1 : size);
  }
  return json + '"';
}

/// `file` is empty when it shall not be named.
inline void put_line_in_front(std::string& answer, long long line, const std::string& file) {
  std::string members = "\"line\":" + std::to_string(line) + ',';
  if (!file.empty()) members += "\"file\":" + in_json(file) + ',';
  answer.insert(1, members);
}
