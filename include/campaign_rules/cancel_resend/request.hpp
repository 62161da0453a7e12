#pragma once

// Which resend a client wants to delete.

#include <string_view>

namespace campaign_rules {

/// Text is not copied: its memory must outlive every question that holds it.
struct cancel_resend_request {
  std::string_view resend_request_id{};  // the path's, "DRAFT" for a draft
};

}  // namespace campaign_rules
