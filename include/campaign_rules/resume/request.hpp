#pragma once

// How a client wants a paused campaign to go on.

#include <campaign_rules/maybe.hpp>

#include <cstdint>

CAMPAIGN_RULES_BEGIN_NAMESPACE

struct resume_request {
  maybe<std::int64_t> spread_over_hours{};  // over how many hours the rest is sent; absent: no longer spread
};

CAMPAIGN_RULES_END_NAMESPACE
