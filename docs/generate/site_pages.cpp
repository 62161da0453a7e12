// Writes the generated pages of the documentation site, and the list of all pages.
//
//   site_pages TABLES READINGS DIRECTORY
//
// TABLES is the directory with the lines that examples are taken from, READINGS the page docs/readings.md. DIRECTORY
// gets the pages; what else is in it stays.

#include <campaign_rules/providers/all.hpp>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#include "site_provider_pages.hpp"
#include "site_questions.hpp"
#include "site_rule_pages.hpp"

namespace {

using namespace generate;

class site {
 public:
  explicit site(std::filesystem::path directory) : directory_(std::move(directory)) {}

  void write(const std::string& name, const std::string& text) {
    const std::filesystem::path path = directory_ / name;
    std::filesystem::create_directories(path.parent_path());
    std::ofstream file{path, std::ios::binary};
    if (!(file << text).flush()) {
      std::cerr << "site_pages: cannot write " << path.string() << '\n';
      is_written_ = false;
    }
    ++pages_;
  }

  bool is_written() const { return is_written_; }
  std::size_t pages() const { return pages_; }

 private:
  std::filesystem::path directory_;
  bool is_written_ = true;
  std::size_t pages_ = 0;
};

std::string start_page() {
  std::string providers;
  for (const em::provider* by : em::all_providers)
    providers += "- [" + std::string{by->name} + "](providers/" + std::string{by->id} + ".md)\n";
  return R"(# May this campaign be sent?

Why was this refused? When can I send? What does this provider allow? The rules of email services, each with the page it
stands on, and what they mean for your campaign. Everything on this site that is a fact was written by the library that
decides.

- **[Playground](playground.md)**: choose a provider and an action, fill in what you know, see the decision
  and every reason
- **[Questions](questions.md)** that people ask, answered
- **[Rules](rules/index.md)**: look up a code that an answer named
- **[Providers side by side](compare.md)**, and [what the reference of July 2026 changed](differences.md)

## Providers

)" + providers +
         R"(
## For those who write software

[Overview](overview.md) is where to begin; [`decide`](decide.md) reads JSON, [A first decision](first-decision.md)
is in C++, and the [reference of the headers](api.md) has the rest.
)";
}

std::string navigation(const rule_book& book) {
  std::string text =
      "nav:\n  - Start: index.md\n  - Playground: playground.md\n  - Questions: questions.md\n  - Providers:\n";
  text += "      - Side by side: compare.md\n      - What 2026 changed: differences.md\n";
  for (const em::provider* by : em::all_providers)
    text += "      - \"" + std::string{by->name} + "\": providers/" + std::string{by->id} + ".md\n";
  text += "  - Rules:\n      - All rules: rules/index.md\n      - On one page: rules.md\n";
  em::all_actions::for_each([&](auto action) {
    text += "      - " + std::string{action.name} + ":\n";
    std::size_t own = 0;
    for (const std::string_view code : book.codes)
      if (book.by_code.at(code).front().action == action.name) {
        ++own;
        text += "          - " + std::string{code} + ": rules/" + std::string{code} + ".md\n";
      }
    if (own == 0) text += "          - All rules: rules/index.md\n";
  });
  return text;
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 4) {
    std::cerr << "usage: site_pages TABLES READINGS DIRECTORY\n";
    return 2;
  }
  const example_pool pool{arguments[1]};
  std::ifstream file{arguments[2], std::ios::binary};
  const std::string readings{std::istreambuf_iterator<char>{file}, {}};
  if (readings.empty() || pool.size() == 0) {
    std::cerr << "site_pages: there are no readings, or no examples\n";
    return 2;
  }
  const rule_book book = read_rules();
  site to{arguments[3]};
  to.write("index.md", start_page());
  to.write("questions.md", questions_page());
  to.write("compare.md", comparison_page(book));
  to.write("differences.md", differences_page(em::constant_contact_v3, em::constant_contact_v3_2026, book));
  to.write("rules/index.md", rules_index(book));
  for (const std::string_view code : book.codes)
    to.write("rules/" + std::string{code} + ".md", rule_page(book.by_code.at(code), pool));
  for (const em::provider* by : em::all_providers)
    to.write("providers/" + std::string{by->id} + ".md", provider_page(*by, book, readings));
  to.write("../navigation.yml", navigation(book));
  std::cout << to.pages() << " pages from " << pool.size() << " examples\n";
  return to.is_written() ? 0 : 1;
}
