#include "facts_page.hpp"

#include <campaign_rules/facts.hpp>
#include <campaign_rules/providers/all.hpp>

#include <array>
#include <map>
#include <string_view>

#include "fact_sources.hpp"
#include "facts_read.hpp"
#include "spell.hpp"

namespace generate {
namespace {

constexpr std::string_view introduction = R"(# Facts: what each action has to be told

*Written by `guides_md` from the library's own rules; do not edit it by hand.*

An action stays `undecided` as long as a fact is missing that can still change the answer. This page lists the facts that
the rules of each action read, and where your service gets them. "You" means that no page of the provider offers the value:
your service has to know or record it.

- A fact that is not listed for an action changes nothing there.
- A fact may be needed in some cases only: an action that the status already refuses needs no other fact.
- The privileges and scopes of the account are not listed: when they are absent, they are not checked. Addresses that are
  not listed as verified count as not verified.

[`decide`](decide.md#members-of-campaign) says what each fact means, and how it is written in JSON.
)";

/// Absent, these mean something else than "unknown".
constexpr std::array<std::string_view, 3> closed_worlds{"/account/privileges", "/account/scopes",
                                                        "/account/verified_addresses"};

bool is_closed_world(std::string_view path) {
  for (const std::string_view each : closed_worlds)
    if (each == path) return true;
  return false;
}

/// The actions that read each fact, by the fact's path.
std::map<std::string, std::string> readers_of_facts(const em::provider& by) {
  std::map<std::string, std::string> readers;
  em::all_actions::for_each([&](auto action) {
    using asked = decltype(action);
    if (!em::offers<asked>(by)) return;
    for (const std::string_view path : em::paths_of<asked>(facts_read<asked>(by)))
      if (!is_closed_world(path)) append(readers[std::string{path}], code(asked::name));
  });
  return readers;
}

std::string actions_without_facts(const em::provider& by) {
  std::string text;
  em::all_actions::for_each([&](auto action) {
    using asked = decltype(action);
    if (!em::offers<asked>(by)) return;
    bool reads = false;
    for (const std::string_view path : em::paths_of<asked>(facts_read<asked>(by))) reads |= !is_closed_world(path);
    if (!reads) append(text, code(asked::name));
  });
  return text;
}

}  // namespace

std::string facts_page() {
  std::string text{introduction};
  for (const em::provider* by : em::all_providers) {
    text += "\n## " + std::string{by->name} + "\n\n";
    const auto readers = readers_of_facts(*by);
    if (!readers.empty()) text += "| fact | actions that read it | where it comes from |\n|---|---|---|\n";
    for (const auto& [path, actions] : readers)
      text += "| " + code(path) + " | " + actions + " | " + std::string{source_of_fact(by->id, path)} + " |\n";
    if (const std::string others = actions_without_facts(*by); !others.empty())
      text += (readers.empty() ? "" : "\n") + std::string{"No fact is needed for: "} + others + ".\n";
    else if (readers.empty())
      text += "No action is known yet.\n";
    if (!by->dialect.plans.empty())
      text += "\nIts plans, the values of `/account/plan`: " + text_of(*by, by->dialect.plans) + ".\n";
  }
  return text;
}

}  // namespace generate
