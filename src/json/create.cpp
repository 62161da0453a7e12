#include <campaign_rules/json/create.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {
namespace {

/// The provider's sample gives "Dear " back as "Dear".
std::string_view as_answered(std::string_view member, std::string_view text) noexcept {
  return member == "greeting_string" ? text.substr(0, text.find_last_not_of(' ') + 1) : text;
}

}  // namespace

void write_create_response(writer& out, const dialect& words, const create_plan& plan, const object_reader& request) {
  constexpr std::string_view counts[] = {"sends", "opens", "clicks", "forwards", "unsubscribes", "bounces"};
  out.key("response").begin_object();
  out.key("status").text(words.statuses.word(plan.status));
  out.key("template_type").text(plan.template_type);
  request.repeat(out, as_answered);
  out.key("tracking_summary").begin_object();
  for (const std::string_view name : counts) out.key(name).number(0);
  out.end_object();
  out.end_object();
}

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
