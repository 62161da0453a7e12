#include "nearest.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

#include "other_names.hpp"

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {
namespace {

/// The letters of a word as they are compared: in lower case, and nothing of what separates its parts. A character that
/// is not ASCII counts as one.
class letters {
 public:
  static constexpr std::size_t most = 48;  // no known word is as long

  explicit letters(std::string_view word) noexcept {
    for (const char c : word) {
      const bool separates = c == '_' || c == '-' || c == ' ' || c == '.';
      const bool goes_on = (static_cast<unsigned char>(c) & 0xC0U) == 0x80;
      if (separates || goes_on) continue;
      if (size_ == most) {
        is_too_long_ = true;
        return;
      }
      letters_[size_++] = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
  }

  std::size_t size() const noexcept { return size_; }
  bool is_too_long() const noexcept { return is_too_long_; }
  char operator[](std::size_t at) const noexcept { return letters_[at]; }

 private:
  std::array<char, most> letters_{};
  std::size_t size_ = 0;
  bool is_too_long_ = false;
};

/// How many letters are too many, too few or wrong, or stand in the wrong order beside each other: the distance of
/// Damerau and Levenshtein, in which no letter is mistaken twice.
std::size_t distance(const letters& a, const letters& b) noexcept {
  using row = std::array<std::size_t, letters::most + 1>;
  row rows[3]{};  // of the letters of `a` before the last one, up to the last one, and the one that is filled in
  for (std::size_t j = 0; j <= b.size(); ++j) rows[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row& now = rows[i % 3];
    const row& before = rows[(i - 1) % 3];
    const row& earlier = rows[(i + 1) % 3];  // two before
    now[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t wrong = a[i - 1] == b[j - 1] ? 0 : 1;
      now[j] = std::min({before[j] + 1, now[j - 1] + 1, before[j - 1] + wrong});
      const bool is_swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (is_swapped) now[j] = std::min(now[j], earlier[j - 2] + 1);
    }
  }
  return rows[a.size() % 3][b.size()];
}

constexpr std::size_t tolerated(std::size_t size) noexcept { return size < 3 ? 0 : size < 6 ? 1 : 2; }

}  // namespace

std::string_view nearest(std::string_view written, array_view<std::string_view> known) {
  const letters word{written};
  if (word.is_too_long()) return {};
  std::string_view found;
  std::size_t least = letters::most;
  const auto compare = [&](std::string_view name, std::string_view meant) {
    const letters candidate{name};
    const std::size_t mistakes = distance(word, candidate);
    if (mistakes > tolerated(candidate.size()) || mistakes >= least) return;
    least = mistakes;
    found = meant;
  };
  for (const std::string_view name : known) compare(name, name);
  for (const other_name& each : other_names)
    if (known.contains(each.meant)) compare(each.name, each.meant);
  return found;
}

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
