#include "sending_settings.hpp"

#include <string>

#include "../quoted.hpp"
#include "value_reader.hpp"

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

maybe<std::string_view> read_modelled_word(const object_reader& from, std::string_view name,
                                           array_view<std::string_view> words,
                                           array_view<std::string_view> unmodelled) {
  for (const std::string_view word : unmodelled) {
    if (!from.is_text(name, word)) continue;
    from.fail(name,
              "found the string " + detail::quoted(word) + ", which is not modelled here; expected " + one_of(words));
    return {};
  }
  return from.read_word(name, words);
}

maybe<sending_settings> read_sending_settings(const object_reader& from) {
  static constexpr std::string_view personalized[] = {"personalized"};
  sending_settings read;
  const bool is_there = from.within("sendingSettings", [&](const object_reader& settings) {
    if (const auto word = read_modelled_word(settings, "strategy", wire_names<sending_strategy>::words, personalized))
      read.strategy = from_wire_name<sending_strategy>(*word);
    settings.read("scheduledAt", read.date);
    maybe<bool> by_time_zone;
    settings.read("isTZOptimizationEnabled", by_time_zone);
    read.by_time_zone = *by_time_zone;
    if (settings.has("optimizeFor")) settings.fail("optimizeFor", "found optimizeFor, which is not modelled here");
  });
  return is_there ? maybe{read} : maybe<sending_settings>{};
}

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
