#pragma once

// A property inside a doctest case: a statement that must hold for whatever RapidCheck generates.
//
//   TEST_CASE("P7: …") {
//     check_property([](const generators::resend_case& asked) { RC_ASSERT(…); });
//   }
//
// When it fails, the test fails and prints the smallest counterexample that was found and the seed. To run the same
// again: RC_PARAMS="seed=…".

#include <doctest/doctest.h>
#include <rapidcheck.h>
#include <rapidcheck/detail/Configuration.h>
#include <rapidcheck/detail/Results.h>

#include <cstdio>
#include <sstream>
#include <string>
#include <utility>

struct property_result {
  bool holds = false;
  int cases = 0;
  std::string message;  // the counterexample and the seed; empty when it holds
};

/// At least a thousand cases, more when RC_PARAMS asks for more.
template <class Property>
property_result run_property(Property&& property) {
  rc::detail::TestParams params = rc::detail::configuration().testParams;
  if (params.maxSuccess < 1000) params.maxSuccess = 1000;
  const rc::detail::TestResult result =
      rc::detail::checkTestable(std::forward<Property>(property), rc::detail::TestMetadata{}, params);

  property_result answer;
  if (result.is<rc::detail::SuccessResult>()) {
    answer.holds = true;
    answer.cases = result.get<rc::detail::SuccessResult>().numSuccess;
    return answer;
  }
  std::ostringstream text;
  rc::detail::printResultMessage(result, text);
  text << "\nseed=" << params.seed;
  answer.message = text.str();
  return answer;
}

/// How many properties held, and in how many cases together; told when the program ends.
struct property_count {
  int properties = 0;
  long long cases = 0;

  ~property_count() { std::printf("figure: properties: %d, in %lld cases\n", properties, cases); }
};
inline property_count properties_that_held;

template <class Property>
void check_property(Property&& property) {
  const property_result result = run_property(std::forward<Property>(property));
  if (result.holds) ++properties_that_held.properties;
  properties_that_held.cases += result.cases;
  INFO(result.message);
  CHECK(result.holds);
  CHECK((!result.holds || result.cases >= 1000));
}
