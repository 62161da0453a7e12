// The playground without a page: answers each line of the standard input. It shows that its reader of JSON, which takes
// simdjson's place there, says the same as the library's.

#include <iostream>
#include <string>

extern "C" const char* playground_decide(const char* line, int explain);
extern "C" const char* playground_metadata();

int main(int count, char**) {
  if (count > 1) {
    std::cout << playground_metadata() << '\n';
    return 0;
  }
  for (std::string line; std::getline(std::cin, line);) std::cout << playground_decide(line.c_str(), 0) << '\n';
}
