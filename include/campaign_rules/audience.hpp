#pragma once

// audience: whom a send reaches.

#include <campaign_rules/wire_names.hpp>

#include <cstdint>

namespace campaign_rules {

enum class audience : std::uint8_t {
  everyone,               // every subscribed member of the lists or segment
  non_openers_or_unsent,  // those who did not open the primary, whether it was sent to them or not
  non_openers,            // those of the original audience who did not open it
  not_yet_received,       // those whom it was not sent to
  added_since,            // those who were added after it was last sent
};

template <>
struct wire_names<audience> {
  static constexpr std::array<std::string_view, 5> words{"everyone", "non_openers_or_unsent", "non_openers",
                                                         "not_yet_received", "added_since"};
};

}  // namespace campaign_rules
