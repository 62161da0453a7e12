#include <campaign_rules/json/line.hpp>

CAMPAIGN_RULES_BEGIN_NAMESPACE
namespace json {
namespace {

void write_error(writer& out, std::string_view name, const refusal_text& said) {
  out.begin_object();
  out.key(name).text(said.text);
  out.end_object();
}

void write_errors(writer& out, const refusal_text& said) {
  out.begin_object();
  out.key("errors").begin_array();
  out.begin_object();
  out.key("error").text(said.word);
  out.key("message").text(said.text);
  out.end_object();
  out.end_array();
  out.end_object();
}

void write_success_and_error(writer& out, const refusal_text& said) {
  out.begin_object();
  out.key("success").boolean(false);
  out.key("error").text(said.text);
  out.end_object();
}

}  // namespace

void write_refusal_text(writer& out, refusal_shape shape, const refusal_text& said) {
  out.key("response");
  switch (shape) {
    case refusal_shape::error: return write_error(out, "error", said);
    case refusal_shape::errors: return write_errors(out, said);
    case refusal_shape::success_and_error: return write_success_and_error(out, said);
    case refusal_shape::message: return write_error(out, "message", said);
  }
}

}  // namespace json
CAMPAIGN_RULES_END_NAMESPACE
