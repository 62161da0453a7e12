// Asks both versions, and exits with 0 when each gave its own answer.

#include <iostream>
#include <string>

std::string answer_of_this();
std::string answer_of_next();

namespace {
bool is(const std::string& answer, const std::string& expected) {
  if (answer == expected) return true;
  std::cerr << "answered `" << answer << "`, expected `" << expected << "`\n";
  return false;
}
}  // namespace

int main(int, char** versions) {
  const bool old_one = is(answer_of_this(), versions[1] + std::string{": 800 minutes will do, unknown"});
  const bool new_one = is(answer_of_next(), versions[2] + std::string{": 800 minutes are too short, not known"});
  return old_one && new_one ? 0 : 1;
}
