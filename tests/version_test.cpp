#include <campaign_rules/version.hpp>

#include "support/check_both.hpp"

#include <string>

#define TEXT_OF(...) #__VA_ARGS__
#define EXPANDED(...) TEXT_OF(__VA_ARGS__)

TEST_CASE("the version has three numbers") {
  CHECK_BOTH(CAMPAIGN_RULES_VERSION_MAJOR >= 0);
  CHECK_BOTH(CAMPAIGN_RULES_VERSION_MINOR >= 0);
  CHECK_BOTH(CAMPAIGN_RULES_VERSION_PATCH >= 0);
  CHECK_BOTH(CAMPAIGN_RULES_VERSION_MAJOR + CAMPAIGN_RULES_VERSION_MINOR + CAMPAIGN_RULES_VERSION_PATCH > 0);
}

TEST_CASE("the namespace is named after the version that nothing older need fit") {
  static_assert(CAMPAIGN_RULES_VERSION_MAJOR == 0, "from 1.0 on the major version alone names it");
  const std::string name = "v" EXPANDED(CAMPAIGN_RULES_VERSION_MAJOR) "_" EXPANDED(CAMPAIGN_RULES_VERSION_MINOR);
  CHECK(EXPANDED(CAMPAIGN_RULES_BEGIN_NAMESPACE) == "namespace campaign_rules { inline namespace " + name + " {");
  CHECK(EXPANDED(CAMPAIGN_RULES_END_NAMESPACE) == std::string{"} }"});
}
