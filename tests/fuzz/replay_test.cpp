// Runs every fuzz target that is linked into this program over its corpus: CAMPAIGN_RULES_FUZZ_CORPUS/<target>/.

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "../../fuzz/target.hpp"

namespace {

namespace fs = std::filesystem;
using campaign_rules::fuzz::failed_requirement;
using campaign_rules::fuzz::fuzz_input;
using campaign_rules::fuzz::registered_target;

const fs::path corpus_root = CAMPAIGN_RULES_FUZZ_CORPUS;

std::vector<std::uint8_t> bytes_of(const fs::path& file) {
  std::ifstream stream{file, std::ios::binary};
  return {std::istreambuf_iterator<char>{stream}, std::istreambuf_iterator<char>{}};
}

/// Runs the target over each file of the directory; the number of files, 0 also when there is no such directory.
std::size_t replay(const registered_target& target, const fs::path& directory) {
  std::size_t files = 0;
  if (!fs::is_directory(directory)) return files;
  for (const auto& entry : fs::directory_iterator{directory}) {
    CAPTURE(entry.path().string());
    const std::vector<std::uint8_t> bytes = bytes_of(entry.path());
    CHECK_NOTHROW(target.run(fuzz_input{bytes.data(), bytes.size()}));
    ++files;
  }
  return files;
}

}  // namespace

TEST_CASE("every fuzz target holds on its corpus, which is not empty") {
  REQUIRE(registered_target::first() != nullptr);
  for (const auto* target = registered_target::first(); target != nullptr; target = target->next()) {
    const std::string name{target->name()};
    CAPTURE(name);
    CHECK(replay(*target, corpus_root / name) > 0);
  }
}

TEST_CASE("every corpus has its target") {
  for (const auto& entry : fs::directory_iterator{corpus_root}) {
    const std::string name = entry.path().filename().string();
    CAPTURE(name);
    bool is_known = false;
    for (const auto* target = registered_target::first(); target != nullptr; target = target->next())
      if (target->name() == name) is_known = true;
    CHECK(is_known);
  }
}

TEST_CASE("a replay of nothing counts nothing, and a requirement can fail") {
  REQUIRE(registered_target::first() != nullptr);
  CHECK(replay(*registered_target::first(), corpus_root / "no_such_target") == 0);
  const fuzz_input nothing{nullptr, 0};
  CHECK_NOTHROW(nothing.require(true, "this holds"));
  CHECK_THROWS_AS(nothing.require(false, "this does not hold"), failed_requirement);
}
