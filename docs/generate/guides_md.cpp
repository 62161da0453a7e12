// Writes the guides that are made from the rules and policies themselves.
//
//   guides_md DIRECTORY            writes them into the directory docs
//   guides_md --check DIRECTORY    fails when one of them is not what would be written

#include <array>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>

#include "facts_page.hpp"

namespace {

struct guide {
  std::string_view name;
  std::string (*text)();
};
constexpr std::array<guide, 1> guides{{{"facts.md", generate::facts_page}}};

std::string read_file(const std::string& path) {
  std::ifstream file{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, {}};
}

}  // namespace

int main(int count, char** arguments) {
  const bool is_check = count == 3 && std::string_view{arguments[1]} == "--check";
  if (count != 2 && !is_check) {
    std::cerr << "usage: guides_md [--check] DIRECTORY\n";
    return 2;
  }
  int status = 0;
  for (const guide& each : guides) {
    const std::string path = std::string{arguments[count - 1]} + '/' + std::string{each.name};
    const std::string text = each.text();
    if (is_check && read_file(path) != text) {
      std::cerr << "not ok - " << path
                << " is not what the library says today; write it again with the target docs_update\n";
      status = 1;
    }
    if (!is_check && !(std::ofstream{path, std::ios::binary} << text).flush()) {
      std::cerr << "guides_md: cannot write " << path << '\n';
      status = 1;
    }
  }
  return status;
}
