#include "node.hpp"

#include "../quoted.hpp"

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

std::string describe(const node& value) {
  if (value.what == kind::boolean) return detail::quoted(value.text);
  if (value.what == kind::number) return "the number " + detail::quoted(value.text);
  if (value.what == kind::string) return "the string " + detail::quoted(value.text);
  if (value.what == kind::array) return "an array";
  return value.what == kind::object ? "an object" : "null";
}

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
