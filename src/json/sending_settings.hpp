#pragma once

// sendingSettings: the object in which a request says when a campaign goes out, by a strategy and a date.

#include <campaign_rules/json/object_reader.hpp>
#include <campaign_rules/resend/request.hpp>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

struct sending_settings {
  maybe<sending_strategy> strategy{};
  maybe<instant> date{};
  bool by_time_zone = false;
};

/// Reads the member `sendingSettings`. Absent when there is none; `{}` is one.
maybe<sending_settings> read_sending_settings(const object_reader& from);

/// One of the words; a word of `unmodelled` makes the line invalid, as one that the provider has and the library does not
/// model.
maybe<std::string_view> read_modelled_word(const object_reader& from, std::string_view name,
                                           array_view<std::string_view> words, array_view<std::string_view> unmodelled);

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
