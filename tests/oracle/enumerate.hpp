#pragma once

// Enumerates states: every combination of the values of some axes, the first axis turning fastest. Only what an axis that
// turned stands for is written anew.
//
//   const axes_of<state> axes{{7, [](state& it, std::size_t n) { it.status = statuses[n]; }}, …};
//   for_each_state(axes, start, [](const state& it) { … });
//
// What stands at 0 on an axis may not hang on a slower axis, which turns later; what follows may.

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <vector>

namespace oracle {

template <class State>
struct axis {
  std::size_t size;
  void (*put)(State&, std::size_t);
};

template <class State>
using axes_of = std::vector<axis<State>>;

/// Returns how many states there were.
template <class State, class Visitor>
std::uint64_t for_each_state(const axes_of<State>& axes, State state, Visitor&& visit) {
  std::vector<std::size_t> shown(axes.size(), 0);
  for (const axis<State>& one : axes) one.put(state, 0);
  for (std::uint64_t count = 1;; ++count) {
    visit(state);
    std::size_t turning = 0;
    while (turning < axes.size() && ++shown[turning] == axes[turning].size) {
      shown[turning] = 0;
      axes[turning].put(state, 0);
      ++turning;
    }
    if (turning == axes.size()) return count;
    axes[turning].put(state, shown[turning]);
  }
}

/// How much is enumerated and asked. CAMPAIGN_RULES_ORACLE says it by the same words; without it a program that was
/// compiled with optimisation takes `ordinary`, any other `few`.
enum class extent : std::uint8_t {
  few,       // what there is time for without optimisation
  ordinary,  // tens of millions of states
  all,       // 10⁹ states, every delay among them
  digest,    // those of an ordinary run, but the library alone is asked, for the digest of its verdicts
};

inline extent wanted_extent() {
  const char* const word = std::getenv("CAMPAIGN_RULES_ORACLE");
#ifdef __OPTIMIZE__
  if (word == nullptr) return extent::ordinary;
#else
  if (word == nullptr) return extent::few;
#endif
  constexpr std::string_view words[] = {"few", "ordinary", "all", "digest"};
  for (std::size_t n = 0; n < 4; ++n)
    if (words[n] == word) return static_cast<extent>(n);
  std::fprintf(stderr, "CAMPAIGN_RULES_ORACLE is `%s`, expected few, ordinary, all or digest\n", word);
  std::exit(2);
}

inline const extent wanted = wanted_extent();

/// How many values of an axis are wanted: all of them, those of an ordinary run, or of a short one.
inline std::size_t some(std::size_t all, std::size_t ordinary, std::size_t few) {
  return wanted == extent::all ? all : wanted == extent::few ? few : ordinary;
}

/// FNV-1a, for a digest of all verdicts.
class digest {
 public:
  void add(std::uint64_t word) {
    for (int byte = 0; byte < 8; ++byte) value_ = (value_ ^ (word >> (8 * byte) & 0xFF)) * 1'099'511'628'211U;
  }
  std::uint64_t value() const { return value_; }

 private:
  std::uint64_t value_ = 14'695'981'039'346'656'037U;
};

}  // namespace oracle
