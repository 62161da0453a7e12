#pragma once

// facts: every fact of the library by its path, the JSON pointer under which a service hands it in and under which an
// answer says that it is missing; and the facts of an action, a user's own included.
//
//   path_of<resend_action>(&campaign::status);                      // "/campaign/status"
//   for (std::string_view path : paths_of<resend_action>(facts))    // sorted by bytes
//     …

#include <campaign_rules/account.hpp>
#include <campaign_rules/action.hpp>
#include <campaign_rules/campaign.hpp>
#include <campaign_rules/creation.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

CAMPAIGN_RULES_BEGIN_NAMESPACE

namespace detail {

/// Where a fact's path is put together: the object's path, then the name.
struct fact_path {
  std::array<char, 48> text{};
  std::size_t size = 0;

  constexpr void append(std::string_view part) noexcept {
    for (const char c : part) text[size++] = c;
  }
  constexpr std::string_view view() const noexcept { return {text.data(), size}; }
};

using fact_paths_by_number = std::array<fact_path, fact_id::limit>;

template <class Facts>
constexpr void list_paths(fact_paths_by_number& to) noexcept {
  const Facts none{};
  Facts::for_each_member(none, [&to](std::string_view name, const auto& member) {
    fact_path& path = to[std::decay_t<decltype(member)>::id.number()];
    path.append(Facts::path);
    path.append(name);
  });
}

template <class>  // a template, so that who does not need the list does not pay for it
inline constexpr fact_paths_by_number library_paths = [] {
  fact_paths_by_number paths{};
  list_paths<campaign>(paths), list_paths<account>(paths), list_paths<creation>(paths);
  return paths;
}();

template <class Action, std::size_t Place>
inline constexpr fact_path own_path = [] {
  fact_path path;
  path.append(facts_of<Action>::path);
  path.append(own_fact_names<Action>[Place]);
  return path;
}();

template <class Action, std::size_t... Places>
constexpr std::string_view own_path_at(std::size_t place, std::index_sequence<Places...>) noexcept {
  std::string_view found;
  ((place == Places ? void(found = own_path<Action, Places>.view()) : void()), ...);
  return found;
}

}  // namespace detail

/// The path of a fact that questions about the action may read.
template <class Action>
[[nodiscard]] constexpr std::string_view path_of(fact_id fact) noexcept {
  constexpr std::size_t first_own = fact_id::limit - own_facts_at_most;
  if (fact.number() < first_own) return detail::library_paths<std::void_t<Action>>[fact.number()].view();
  return detail::own_path_at<Action>(fact.number() - first_own,
                                     std::make_index_sequence<own_fact_names<Action>.size()>{});
}

/// Paths of facts, sorted by bytes.
class fact_paths;
template <class Action>
[[nodiscard]] constexpr fact_paths paths_of(fact_set facts) noexcept;

class fact_paths {
 public:
  constexpr fact_paths() noexcept {
    for (std::string_view& each : paths_) each = {};  // otherwise g++ 12 cannot read them in a constant expression
  }

  [[nodiscard]] constexpr const std::string_view* begin() const noexcept { return paths_.data(); }
  [[nodiscard]] constexpr const std::string_view* end() const noexcept { return paths_.data() + size_; }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }

 private:
  template <class Action>
  friend constexpr fact_paths paths_of(fact_set facts) noexcept;

  /// Adds one in its place.
  constexpr void insert(std::string_view path) noexcept {
    std::size_t place = size_++;
    for (; place > 0 && path < paths_[place - 1]; --place) paths_[place] = paths_[place - 1];
    paths_[place] = path;
  }

  std::array<std::string_view, fact_id::limit> paths_{};
  std::size_t size_ = 0;
};

/// The paths of facts that questions about the action may read.
template <class Action>
[[nodiscard]] constexpr fact_paths paths_of(fact_set facts) noexcept {
  fact_paths paths;
  for (const fact_id fact : facts) paths.insert(path_of<Action>(fact));
  return paths;
}

CAMPAIGN_RULES_END_NAMESPACE
