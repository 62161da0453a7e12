// The helper that runs properties can fail, and says on what.

#include "support/property.hpp"

TEST_CASE("a property that holds is tried a thousand times") {
  int tried = 0;
  const property_result result = run_property([&](int) { ++tried; });
  CHECK(result.holds);
  CHECK(result.cases >= 1000);
  CHECK(tried >= 1000);
  CHECK(result.message.empty());
}

TEST_CASE("a property that does not hold fails, with the smallest counterexample and the seed") {
  const property_result result = run_property([](unsigned number) { RC_ASSERT(number < 7); });
  CHECK(!result.holds);
  CHECK(result.message.find("(7)") != std::string::npos);
  CHECK(result.message.find("seed=") != std::string::npos);
}

TEST_CASE("a property that throws away all its cases fails") {
  const property_result result = run_property([](int) { RC_PRE(false); });
  CHECK(!result.holds);
  CHECK(!result.message.empty());
}
