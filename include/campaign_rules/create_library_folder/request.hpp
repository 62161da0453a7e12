#pragma once

// The folder that a client wants to create. An empty text counts as absent.

#include <campaign_rules/maybe.hpp>
#include <campaign_rules/term.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// Text is not copied: its memory must outlive every question that holds it.
struct create_library_folder_request {
  maybe<std::string_view> name{};
  maybe<unit> parent_id{};  // it is to lie in another folder, whose id no rule reads; absent: at the top, "0" in JSON

  /// Calls `visit(name, member)` with each member of a request.
  template <class Request, class Visitor>
  static constexpr void for_each_member(Request& of, Visitor&& visit) {
    visit("name", of.name), visit("parent_id", of.parent_id);
  }
};

CAMPAIGN_RULES_END_NAMESPACE
