#pragma once

// Which resend a client wants to delete.

#include <campaign_rules/version.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

/// Text is not copied: its memory must outlive every question that holds it.
struct cancel_resend_request {
  std::string_view resend_request_id{};  // the path's, "DRAFT" for a draft
};

CAMPAIGN_RULES_END_NAMESPACE
