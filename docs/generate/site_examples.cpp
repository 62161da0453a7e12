#include "site_examples.hpp"

#include <campaign_rules/providers/all.hpp>
#include <campaign_rules/text/iso8601.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <utility>

#include "site_text.hpp"

namespace generate {
namespace {

namespace em = campaign_rules;

void collect_leaves(const json_value& value, const std::string& at, std::map<std::string, json_value>& to) {
  if (!value.is_object()) {
    if (value.what != json_value::kind::null) to[at] = value;
    return;
  }
  for (const json_member& member : value.members) collect_leaves(member.value, at + '/' + member.name, to);
}

/// How far two values are from each other, below 10.
double distance(const json_value& a, const json_value& b) {
  if (a.what != b.what) return 9;
  if (a.what == json_value::kind::number)
    return std::min(8.0, std::log2(1 + std::abs(std::atof(a.text.c_str()) - std::atof(b.text.c_str()))) / 2);
  const em::date_forms forms{em::date_form::zulu, em::date_form::utc_offset};
  const auto first = em::parse_instant(a.text, forms);
  const auto second = em::parse_instant(b.text, forms);
  if (first && second)
    return std::min(8.0, std::log2(1.0 + static_cast<double>(std::abs((*first - *second).count()))) / 5);
  return a.what == json_value::kind::array ? 6 : 7;
}

double distance(const example& a, const example& b) {
  double sum = 0;
  for (const auto& [path, value] : a.leaves) {
    const auto other = b.leaves.find(path);
    if (path == "/id") continue;
    if (other == b.leaves.end())
      sum += 20;
    else if (!(other->second == value))
      sum += 10 + distance(value, other->second);
  }
  for (const auto& [path, value] : b.leaves)
    if (path != "/id" && a.leaves.count(path) == 0) sum += 20;
  return sum;
}

std::string shown(const example& of, const std::string& path) {
  const auto found = of.leaves.find(path);
  if (found == of.leaves.end()) return "not given";
  const std::string text = to_json(found->second);
  if (text.size() <= 70) return '`' + text + '`';
  std::size_t end = 60;  // not within a character
  while ((static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return '`' + text.substr(0, end) + " …`";
}

}  // namespace

example answered(json_value line) {
  static em::line_decider decider{em::decide_options{true, em::all_providers}};
  static em::line_decider plain;
  example made;
  collect_leaves(line, "", made.leaves);
  const std::string text = to_json(line);
  std::string answer;
  decider.answer(text, answer);
  if (const maybe_json traced = parse_json(answer))
    for (const json_member& each : (*traced)["trace"].members)
      made.outcome_of[each.value["rule"].text] = each.value["outcome"].text;
  plain.answer(text, answer);
  if (maybe_json found = parse_json(answer)) made.answer = std::move(*found);
  made.line = std::move(line);
  return made;
}

example_pool::example_pool(const std::string& directory) {
  std::set<std::filesystem::path> files;
  for (const auto& file : std::filesystem::directory_iterator{directory})
    if (file.path().extension() == ".jsonl") files.insert(file.path());
  for (const auto& path : files) {
    std::ifstream file{path, std::ios::binary};
    for (std::string line; std::getline(file, line);) {
      const maybe_json read = parse_json(line);
      if (!read || !(*read)["in"].is_object()) continue;
      example made = answered((*read)["in"]);
      if (made.answer["decision"].text != "invalid") examples_.push_back(std::move(made));
    }
  }
}

boundary example_pool::closest(std::string_view action, std::string_view provider, std::string_view rule) const {
  const std::string code{rule};
  boundary best;
  double least = 1e9;
  for (const example& refused : examples_) {
    if (refused.line["action"].text != action || refused.line["provider"].text != provider) continue;
    const auto outcome = refused.outcome_of.find(code);
    if (outcome == refused.outcome_of.end() || outcome->second != "violated") continue;
    const double alone = 1000.0 * static_cast<double>(refused.faults() - 1);
    if (best.refused == nullptr) best.refused = &refused;
    for (const example& allowed : examples_) {
      if (!allowed.is_allowed() || allowed.line["action"].text != action || allowed.line["provider"].text != provider)
        continue;
      const auto held = allowed.outcome_of.find(code);
      const bool holds = held != allowed.outcome_of.end() && held->second == "holds";
      const double far = distance(allowed, refused) + alone + (holds ? 0 : 15);
      if (far < least) {
        least = far;
        best = {&allowed, &refused};
      }
    }
  }
  return best;
}

std::string differences(const example& allowed, const example& refused) {
  std::set<std::string> paths;
  for (const example* each : {&allowed, &refused})
    for (const auto& [path, value] : each->leaves)
      if (path != "/id" && shown(allowed, path) != shown(refused, path)) paths.insert(path);
  std::string text;
  for (const std::string& path : paths) {
    if (!text.empty()) text += "; ";
    text += '`' + path + "`: allowed with " + shown(allowed, path) + ", refused with " + shown(refused, path);
  }
  return text;
}

}  // namespace generate
