#pragma once

// What tests of providers say of a term's source.

#include <campaign_rules/term.hpp>

#include <string_view>

namespace citations {

/// Is the term there, with a source of that address and basis and with that note?
template <class T>
constexpr bool is_stated(const campaign_rules::term<T>& stated, std::string_view page, campaign_rules::basis by,
                         std::string_view note = {}) {
  return stated && stated.source()->address == page && stated.source()->basis == by && stated.source()->note == note;
}

}  // namespace citations
