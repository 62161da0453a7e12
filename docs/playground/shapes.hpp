#pragma once

// How a form asks for a fact or a member of a request: its type, and the words that it may be. Read off the C++
// types, so that a new fact or member appears in the form by itself.

#include <campaign_rules/actions.hpp>
#include <campaign_rules/catalogue.hpp>
#include <campaign_rules/json/writer.hpp>
#include <campaign_rules/money.hpp>
#include <campaign_rules/provider.hpp>

#include <string_view>
#include <type_traits>
#include <utility>

namespace playground {

namespace em = campaign_rules;
using em::json::writer;

/// What an enumeration is called, for the C++ that the page shows; empty when nobody has named it here.
template <class Enum>
inline constexpr std::string_view enum_name{};
template <>
inline constexpr std::string_view enum_name<em::activity_role> = "activity_role";
template <>
inline constexpr std::string_view enum_name<em::resend_progress> = "resend_progress";
template <>
inline constexpr std::string_view enum_name<em::content_format> = "content_format";
template <>
inline constexpr std::string_view enum_name<em::test_format> = "test_format";
template <>
inline constexpr std::string_view enum_name<em::greeting> = "greeting";
template <>
inline constexpr std::string_view enum_name<em::promo_code_kind> = "promo_code_kind";
template <>
inline constexpr std::string_view enum_name<em::discount_base> = "discount_base";
template <>
inline constexpr std::string_view enum_name<em::fee_payer> = "fee_payer";

template <class Value>
void write_type(writer& out) {
  std::string_view type;
  if constexpr (std::is_same_v<Value, em::campaign_status>)
    type = "status";
  else if constexpr (std::is_enum_v<Value>)
    type = "word";
  else if constexpr (std::is_same_v<Value, bool>)
    type = "flag";
  else if constexpr (std::is_integral_v<Value>)
    type = "integer";
  else if constexpr (std::is_same_v<Value, std::string_view>)
    type = "text";
  else if constexpr (std::is_same_v<Value, em::instant>)
    type = "instant";
  else if constexpr (std::is_same_v<Value, em::array_view<std::string_view>>)
    type = "texts";
  else if constexpr (std::is_same_v<Value, em::money>)
    type = "money";
  else if constexpr (std::is_same_v<Value, em::id_list>)
    type = "identifiers";
  else
    type = "identifier";
  out.key("type").text(type);
  if constexpr (std::is_enum_v<Value> && !std::is_same_v<Value, em::campaign_status>) {
    out.key("enum").text(enum_name<Value>);
    out.key("words").begin_array();
    for (const std::string_view word : em::wire_names<Value>::words) out.text(word);
    out.end_array();
  }
}

/// A member of a request: its name in JSON, the names of the objects that it lies in before it, and its name in C++.
template <class Value>
void write_leaf(writer& out, std::string_view within, std::string_view name, std::string_view in_cpp) {
  out.begin_object();
  out.key("path").begin_array();
  if (!within.empty()) out.text(within);
  out.text(name);
  out.end_array();
  out.key("cpp").text(in_cpp);
  write_type<Value>(out);
  out.end_object();
}

template <class Request>
void write_members(writer& out, std::string_view within);

template <class Value>
void write_member(writer& out, std::string_view within, std::string_view name, const em::maybe<Value>&) {
  if constexpr (std::is_class_v<Value> && !std::is_same_v<Value, std::string_view> &&
                !std::is_same_v<Value, em::money> && !std::is_same_v<Value, em::instant> &&
                !std::is_same_v<Value, em::unit>)
    write_members<Value>(out, name);
  else
    write_leaf<Value>(out, within, name, name);
}
inline void write_member(writer& out, std::string_view within, std::string_view name, const em::id_list&) {
  write_leaf<em::id_list>(out, within, name, name);
}

template <class Request>
void write_members(writer& out, std::string_view within) {
  const Request empty;
  Request::for_each_member(empty,
                           [&](std::string_view name, const auto& member) { write_member(out, within, name, member); });
}

struct visit_nothing {
  template <class Member>
  void operator()(std::string_view, const Member&) const {}
};

template <class Request, class = void>
inline constexpr bool is_table = false;
template <class Request>
inline constexpr bool is_table<
    Request, std::void_t<decltype(Request::for_each_member(std::declval<const Request&>(), visit_nothing{}))>> = true;

/// The members of an action's request. Those that are no table of members are named here, as the JSON component reads
/// them.
template <class Action>
void write_request(writer& out, const em::provider& by) {
  using asked = em::request_of<Action>;
  const std::string_view date = by.dialect.date_field.substr(by.dialect.date_field.rfind('/') + 1);
  if constexpr (is_table<asked>) {
    write_members<asked>(out, {});
  } else if constexpr (std::is_same_v<asked, em::resend_request>) {
    write_leaf<std::int64_t>(out, {}, "delay_days", "delay_days");
    write_leaf<std::int64_t>(out, {}, "delay_minutes", "delay_minutes");
    write_leaf<std::string_view>(out, {}, "resend_subject", "subject");
    write_leaf<std::string_view>(out, {}, "subject", "original_subject");
  } else if constexpr (std::is_same_v<asked, em::cancel_resend_request>) {
    write_leaf<std::string_view>(out, {}, "resend_request_id", "resend_request_id");
  } else if constexpr (std::is_same_v<asked, em::schedule_request>) {
    write_leaf<em::instant>(out, {}, date, "date");
  } else if constexpr (std::is_same_v<asked, em::send_test_request>) {
    write_leaf<em::array_view<std::string_view>>(out, {}, "email_addresses", "email_addresses");
    if (by.send_test.format_required) write_leaf<em::test_format>(out, {}, "format", "format");
  } else if constexpr (std::is_same_v<asked, em::resume_request>) {
    write_leaf<std::int64_t>(out, {}, "spreadOverHours", "spread_over_hours");
  }
}

}  // namespace playground
