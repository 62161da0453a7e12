// The same with the JSON component: one line in, one line out.

#include <campaign_rules/json/decide_line.hpp>

#include <iostream>
#include <string>

int main() {
  const std::string answer = campaign_rules::decide_line(R"({"provider": "nobody"})");
  std::cout << answer << '\n';
  return answer.find(R"("decision")") != std::string::npos ? 0 : 1;
}
