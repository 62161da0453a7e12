#pragma once

// What a provider says when it refuses, word for word, where it publishes that. A provider's dialect lists its texts in
// the order in which it looks at the rules; the answer has the first that fits: see refusal.hpp.
//
//   inline constexpr refusal_text texts[] = {
//       {"resend", "resend.window", "Resending to non-openers is only available 6 hours after a campaign finishes sending."},
//   };

#include <campaign_rules/version.hpp>

#include <cstdint>
#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// The text for one violated rule of one action.
struct refusal_text {
  std::string_view action;  // its name; empty: every action
  std::string_view rule;    // its code
  std::string_view text;
  std::string_view word{};  // the short name of the error, where the body has one
};

/// The body that holds the text.
enum class refusal_shape : std::uint8_t {
  error,              // {"error": text}
  errors,             // {"errors": [{"error": word, "message": text}]}
  success_and_error,  // {"success": false, "error": text}
  message,            // {"message": text}
};

CAMPAIGN_RULES_END_NAMESPACE
