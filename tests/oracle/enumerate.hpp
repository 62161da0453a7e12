#pragma once

// Enumerates states: every combination of the values of some axes, the first axis turning fastest. Only what an axis that
// turned stands for is written anew.
//
//   const std::vector<axis<state>> axes{{7, [](state& it, std::size_t n) { it.status = statuses[n]; }}, …};
//   for_each_state(axes, start, [](const state& it) { … });

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <vector>

namespace oracle {

template <class State>
struct axis {
  std::size_t size;
  void (*put)(State&, std::size_t);
};

/// Returns how many states there were.
template <class State, class Visitor>
std::uint64_t for_each_state(const std::vector<axis<State>>& axes, State state, Visitor&& visit) {
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

/// Are all values of all axes wanted? Otherwise only those are that an ordinary run has time for.
inline bool is_long_run() { return std::getenv("CAMPAIGN_RULES_LONG") != nullptr; }

/// Without optimisation there is time for a tenth, and when no more is wanted: those that every compiler must agree on.
#ifdef __OPTIMIZE__
inline const bool is_optimised = std::getenv("CAMPAIGN_RULES_FEW") == nullptr;
#else
inline constexpr bool is_optimised = false;
#endif

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
