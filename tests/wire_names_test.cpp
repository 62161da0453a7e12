#include <campaign_rules/wire_names.hpp>

#include <array>
#include <cstdint>
#include <string_view>

#include "support/check_both.hpp"

namespace em = campaign_rules;

namespace {
enum class season : std::uint8_t { spring, summer, autumn };
}

template <>
struct campaign_rules::wire_names<season> {
  static constexpr std::array<std::string_view, 3> words{"spring", "summer", "autumn"};
};

static_assert(noexcept(em::wire_name(season::spring)) && noexcept(em::from_wire_name<season>(std::string_view{})));

TEST_CASE("an enumerator has a word, and a word an enumerator") {
  CHECK_BOTH(em::wire_name(season::spring) == "spring");
  CHECK_BOTH(em::wire_name(season::autumn) == "autumn");
  CHECK_BOTH(em::from_wire_name<season>("spring") == season::spring);
  CHECK_BOTH(em::from_wire_name<season>("summer") == season::summer);
  CHECK_BOTH(em::from_wire_name<season>("autumn") == season::autumn);
}

TEST_CASE("words are compared exactly") {
  CHECK_BOTH(!em::from_wire_name<season>("winter"));
  CHECK_BOTH(!em::from_wire_name<season>(""));
  CHECK_BOTH(!em::from_wire_name<season>("Spring"));
  CHECK_BOTH(!em::from_wire_name<season>("spring "));
  CHECK_BOTH(!em::from_wire_name<season>("sprin"));
}

TEST_CASE("all_of is every enumerator that has a word") {
  CHECK_BOTH(em::all_of<season> == em::small_set<season>{season::spring, season::summer, season::autumn});
}
