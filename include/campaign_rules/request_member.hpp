#pragma once

// A member of a request by its name. A request that is a table of members has them once, in a static function
// `for_each_member(request, visit)` that calls `visit(name, member)` with each; reading JSON walks through it, and rules
// find their names in it:
//
//   using subject = request_member<create_action, &create_request::subject>;
//   subject::path;                // "subject"
//   subject::field;               // "/request/subject"
//   subject::of(asked.request);   // what was asked
//
//   using city = request_member<create_action, &create_request::message_footer, &message_footer::city>;
//   city::path;                   // "message_footer.city"
//
// What is given? A member that is there; of a text, one that is not empty: clients send "" for what they do not use.

#include <campaign_rules/detail/join.hpp>
#include <campaign_rules/maybe.hpp>

#include <string_view>

CAMPAIGN_RULES_BEGIN_NAMESPACE

template <class T>
[[nodiscard]] constexpr bool is_given(const maybe<T>& member) noexcept {
  return member.has_value();
}
[[nodiscard]] constexpr bool is_given(const maybe<std::string_view>& text) noexcept { return !text->empty(); }

namespace detail {

inline constexpr std::string_view dot = ".";
inline constexpr std::string_view slash = "/";
inline constexpr std::string_view within_request = "/request/";

template <class Object>
inline constexpr Object empty_object{};

/// The name of the member that lies where the pointer points to.
template <class Object, class Member>
constexpr std::string_view find_name(Member Object::* pointer) noexcept {
  const void* const wanted = &(empty_object<Object>.*pointer);
  std::string_view found;
  Object::for_each_member(empty_object<Object>, [&](std::string_view name, const auto& member) {
    if (&member == wanted) found = name;
  });
  return found;
}

template <auto Pointer>
inline constexpr std::string_view member_name = find_name(Pointer);

}  // namespace detail

/// `Pointers` is the way to the member: a pointer to member, or two where it is in an object of the request.
template <class Action, auto... Pointers>
struct request_member;

template <class Action, auto Pointer>
struct request_member<Action, Pointer> {
  using action = Action;
  static constexpr std::string_view path = detail::member_name<Pointer>;
  static constexpr std::string_view field = detail::join<detail::within_request, path>;

  [[nodiscard]] static constexpr const auto& of(const typename Action::request& request) noexcept {
    return request.*Pointer;
  }
};

template <class Action, auto Object, auto Pointer>
struct request_member<Action, Object, Pointer> {
  using action = Action;
  using object = request_member<Action, Object>;
  static constexpr std::string_view path = detail::join<object::path, detail::dot, detail::member_name<Pointer>>;
  static constexpr std::string_view field = detail::join<object::field, detail::slash, detail::member_name<Pointer>>;

  /// Absent when the object is.
  [[nodiscard]] static constexpr const auto& of(const typename Action::request& request) noexcept {
    return (*object::of(request)).*Pointer;
  }
};

CAMPAIGN_RULES_END_NAMESPACE
