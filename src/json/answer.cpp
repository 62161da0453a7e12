#include <campaign_rules/json/line.hpp>
#include <campaign_rules/text/explain.hpp>

#include <string>

#include "invalid.hpp"

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {

void begin_answer(writer& out, std::string_view id, answer_kind kind) {
  out.begin_object();
  if (!id.empty()) out.key("id").token(id);
  out.key("decision").text(wire_name(kind));
}

void write_invalid(std::string_view id, const input_error& error, std::string& answer) {
  constexpr std::int64_t bad_request = 400;
  constexpr std::string_view request = "/request";
  const bool is_fault_of_client =
      error.field == request || error.field.compare(0, request.size() + 1, "/request/") == 0;
  writer out{answer};
  begin_answer(out, id, answer_kind::invalid);
  if (is_fault_of_client) out.key("http_status").number(bad_request);
  out.key("error").begin_object();
  out.key("field").text(error.field);
  if (error.byte != 0) out.key("byte").number(static_cast<std::int64_t>(error.byte));
  out.key("message").text(error.message);
  out.end_object();
  out.end_object();
}

answer_kind kind_of(decision result) noexcept {
  if (result == decision::allowed) return answer_kind::allowed;
  return result == decision::undecided ? answer_kind::undecided : answer_kind::refused;
}

void write_violation(writer& out, const finding& found) {
  out.begin_object();
  out.key("rule").text(found.rule);
  out.key("field").text(found.field);
  out.key("message").text(message(found));
  if (found.observed.has_value()) out.key("observed").detail(found.observed);
  if (!found.eligible.empty()) {
    out.key("eligible").begin_array();
    found.eligible.for_each([&](const detail_value& value) { out.detail(value); });
    out.end_array();
  }
  for_each_detail(found, [&](std::string_view name, const detail_value& value) {
    if (value.has_value()) out.key(name).detail(value);
  });
  out.key("fix").text(wire_name(found.fix));
  out.key("basis").text(wire_name(found.source->basis));
  out.key("source").text(found.source->address);
  if (!found.note.empty()) out.key("note").text(found.note);
  out.end_object();
}

void write_missing(writer& out, std::string_view code, const fact_paths& facts) {
  out.begin_object();
  out.key("rule").text(code);
  out.key("fields").begin_array();
  for (const std::string_view path : facts) out.text(path);
  out.end_array();
  out.end_object();
}

void write_ignored(writer& out, const object_reader& request) {
  out.array_unless_empty("ignored", [&] {
    for (const std::string& name : request.ignored()) out.text(name);
  });
}

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
