#pragma once

// The questions of every table beside these tests, as they are spelt there.

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

inline std::vector<std::string> table_lines() {
  std::vector<std::filesystem::path> tables;
  for (const auto& entry : std::filesystem::directory_iterator{std::filesystem::path{CAMPAIGN_RULES_TESTS} / "tables"})
    if (entry.path().extension() == ".jsonl") tables.push_back(entry.path());
  std::sort(tables.begin(), tables.end());

  std::vector<std::string> lines;
  for (const auto& table : tables) {
    std::ifstream file{table, std::ios::binary};
    for (std::string row; std::getline(file, row);) {
      const std::size_t begin = row.find("\"in\": {");
      const std::size_t end = row.rfind(", \"out\": ");
      if (begin != std::string::npos) lines.push_back(row.substr(begin + 6, end - begin - 6));
    }
  }
  return lines;
}
