// The library and the oracle, asked the same questions about what V2 lets a client create: campaigns, drawn at random
// around every limit, and the rest of its page, every small combination.

#include "compare_creation.hpp"
#include "create_rest.hpp"

#include <campaign_rules/campaign_rules.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <limits>
#include <string>
#include <string_view>
#include <utility>

using namespace campaign_rules;

namespace {

using compare_actions::creation_comparison;
using text = maybe<std::string_view>;
using number = maybe<std::int64_t>;

constexpr std::int64_t least = (std::numeric_limits<std::int64_t>::min)();
constexpr std::int64_t most = (std::numeric_limits<std::int64_t>::max)();

/// So many code points, of one byte each or of one to four.
std::string_view text_of(std::size_t points, bool of_many_bytes) {
  constexpr std::size_t longest = 930'004;
  static const std::string narrow(longest, 'a');
  static const std::string wide = [] {
    std::string all;
    for (std::size_t i = 0; i < longest / 4; ++i) all += u8"a\u00E9\u20AC\U0001F600";  // 1 + 2 + 3 + 4 bytes
    return all;
  }();
  constexpr std::array<std::size_t, 4> rest{0, 1, 3, 6};
  if (!of_many_bytes) return std::string_view{narrow}.substr(0, points);
  return std::string_view{wide}.substr(0, points / 4 * 10 + rest[points % 4]);
}

/// Numbers that are the same in every run.
class dice {
 public:
  std::uint32_t roll(std::uint32_t sides) {
    state_ = state_ * 6'364'136'223'846'793'005U + 1'442'695'040'888'963'407U;
    return static_cast<std::uint32_t>(state_ >> 33U) % sides;
  }
  bool one_in(std::uint32_t sides) { return roll(sides) == 0; }

 private:
  std::uint64_t state_ = 20'261'122;
};

constexpr std::string_view creator[] = {"campaign:read", "campaign:create"};
constexpr std::string_view writer[] = {"campaign:write"};
constexpr std::string_view librarian[] = {"mylibrary:folder:create"};
constexpr std::string_view stranger[] = {"campaign:creat", "CAMPAIGN:WRITE", "mylibrary:folder", ""};

/// Privileges: not given, the one that is needed, none, others.
account holder(std::uint32_t which, array_view<std::string_view> needed) {
  account by;
  if (which == 1) by.privileges = needed;
  if (which == 2) by.privileges = array_view<std::string_view>{};
  if (which == 3) by.privileges = stranger;
  return by;
}

/// Draws campaigns. A careless one is wrong wherever it can be, a careful one almost nowhere.
class drawn_campaigns {
 public:
  oracle::create_question next() {
    constexpr std::array<std::uint32_t, 4> cares{2, 8, 40, 150};
    care_ = cares[dice_.roll(4)];
    oracle::create_question q;
    q.by = holder(is_careless() ? 2 + dice_.roll(2) : dice_.roll(2), creator);
    if (!is_careless()) q.by.has_address = dice_.one_in(2);
    if (!is_careless()) q.about.name_in_use = is_careless();
    create_request& r = q.request;
    r.name = member(1, 80), r.subject = member(1, 200), r.from_name = member(1, 100), r.from_email = member(6, 80);
    r.email_content = content(), r.text_content = content();
    r.reply_to_email = optional_member(6, 80);
    r.greeting_salutations = optional_member(1, 50), r.greeting_string = optional_member(1, 1500);
    if (dice_.one_in(2)) r.greeting_name = static_cast<greeting>(dice_.roll(4));
    if (dice_.one_in(2)) r.email_content_format = dice_.one_in(2) ? content_format::html : content_format::xhtml;
    const bool takes_style = r.email_content_format && *r.email_content_format == content_format::xhtml;
    if (takes_style || is_careless()) r.style_sheet = dice_.one_in(3) ? "" : "p { color: red }";
    r.is_permission_reminder_enabled = flag(), r.is_view_as_webpage_enabled = flag();
    r.permission_reminder_text = member(1, 1500);
    r.view_as_web_page_text = member(1, 50), r.view_as_web_page_link_text = member(1, 50);
    if (!dice_.one_in(3)) r.message_footer = footer();
    return q;
  }

 private:
  bool is_careless() { return dice_.one_in(care_); }

  maybe<bool> flag() {
    const std::uint32_t rolled = dice_.roll(3);
    return rolled == 2 ? maybe<bool>{} : maybe<bool>{rolled == 1};
  }

  text member(std::size_t shortest, std::size_t longest) {
    const bool wide = dice_.one_in(3);
    if (!is_careless()) return text_of(dice_.one_in(2) ? shortest : longest, wide);
    const std::array<std::size_t, 4> lengths{0, 1, shortest - 1, longest + 1};
    const std::uint32_t rolled = dice_.roll(6);
    if (rolled == 5) return blank(longest);
    return rolled == 4 ? text{} : text{text_of(lengths[rolled], wide)};
  }

  /// All white space of ASCII, and two texts that are not: a space that is not of ASCII, and a control character.
  text blank(std::size_t longest) {
    constexpr std::array<std::string_view, 5> ones{" ", "  ", "\t\n\v\f\r \r\f\v\n\t", u8"\u00A0", " \x1F "};
    static const std::string spaces(1501, ' ');
    const std::uint32_t rolled = dice_.roll(6);
    return rolled == 5 ? std::string_view{spaces}.substr(0, longest + 1) : ones[rolled];
  }

  text optional_member(std::size_t shortest, std::size_t longest) {
    return dice_.one_in(3) ? text{} : member(shortest, longest);
  }

  text content() { return dice_.one_in(8000) ? member(1, 930'000) : member(1, 7); }

  text country() {
    constexpr std::array<std::string_view, 8> ones{"US", "CA", "us", "USA", "U", "", " US", "  "};
    if (!is_careless()) return ones[dice_.roll(2)];
    const std::uint32_t rolled = dice_.roll(9);
    return rolled == 8 ? text{} : text{ones[rolled]};
  }

  maybe<message_footer> footer() {
    message_footer all;
    if (is_careless() && dice_.one_in(4)) return all;
    all.organization_name = member(1, 255), all.address_line_1 = member(1, 50), all.postal_code = member(1, 25);
    all.address_line_2 = optional_member(1, 50), all.address_line_3 = optional_member(1, 50);
    all.city = member(1, 50), all.country = country();
    const bool in_the_us = all.country && *all.country == "US";
    all.state = in_the_us || is_careless() ? member(1, 2) : text{};
    all.international_state = is_careless() ? member(1, 50) : text{};
    all.include_forward_email = flag(), all.include_subscribe_link = flag();
    all.forward_email_link_text = member(1, 45), all.subscribe_link_text = member(1, 45);
    return all;
  }

  dice dice_;
  std::uint32_t care_ = 2;
};

template <class Visit>
void for_each_flag(const Visit& visit) {
  visit(maybe<bool>{}), visit(maybe<bool>{false}), visit(maybe<bool>{true});
}

/// Name in use, or not, or unknown; and the privileges.
template <class Question, class Visit>
void for_each_setting(Question q, array_view<std::string_view> needed, const Visit& visit) {
  for (std::uint32_t which = 0; which < 4; ++which)
    for_each_flag([&](maybe<bool> in_use) {
      q.by = holder(which, needed);
      q.about.name_in_use = in_use;
      visit(q);
    });
}

/// Names around the limits of one that takes 1 to so many code points.
template <class Visit>
void for_each_name(std::size_t longest, const Visit& visit) {
  visit(text{});
  for (const std::size_t points : {std::size_t{0}, std::size_t{1}, longest, longest + 1})
    for (const bool wide : {false, true}) visit(text{text_of(points, wide)});
  for (const std::string_view blank : {" ", "\t\n\v\f\r ", u8"\u00A0", " a", "\x1F"}) visit(text{blank});
}

}  // namespace

TEST_CASE("oracle: create") {
  creation_comparison<create_action> compared{"create"};
  drawn_campaigns drawn;
  const auto compare = [&](const oracle::create_question& q) {
    compared.compare(q, oracle::judge_create(q), "campaign:create");
  };
  for (int i = 0; i < 300'000; ++i) compare(drawn.next());
  for (const std::size_t points : {std::size_t{1}, std::size_t{929'999}, std::size_t{930'000}, std::size_t{930'001}})
    for (const bool wide : {false, true})
      for_each_flag([&](maybe<bool> in_use) {
        oracle::create_question q;
        q.about.name_in_use = in_use;
        q.request.email_content = text_of(points, wide);
        compare(q);
        q.request.text_content = text_of(points, !wide);
        compare(q);
        q.request.email_content = {};
        compare(q);
      });
  compared.report();
}

TEST_CASE("oracle: create_event") {
  creation_comparison<create_event_action> compared{"create_event"};
  for_each_setting(oracle::create_event_question{}, writer, [&](const oracle::create_event_question& q) {
    compared.compare(q, oracle::judge_create_event(q), "campaign:write");
  });
  compared.report(3);  // no fact can be missing
}

TEST_CASE("oracle: create_event_item") {
  creation_comparison<create_event_item_action> compared{"create_event_item"};
  oracle::create_event_item_question q;
  for_each_name(100, [&](text name) {
    for (const text description : {text{}, text{text_of(2048, true)}, text{text_of(2049, false)}})
      for (const maybe<money> price : {maybe<money>{}, maybe<money>{money{least}}, maybe<money>{money{-1}},
                                       maybe<money>{money{0}}, maybe<money>{money{most}}})
        for (const number total : {number{}, number{least}, number{-1}, number{0}, number{1}, number{most}})
          for (const number limit :
               {number{}, number{least}, number{-1}, number{0}, number{1}, number{2}, number{most}})
            for_each_flag([&](maybe<bool> show) {
              q.request = {name, description, price, total, limit, show};
              for_each_setting(q, writer, [&](const oracle::create_event_item_question& all) {
                compared.compare(all, oracle::judge_create_event_item(all), "campaign:write");
              });
            });
  });
  compared.report();
}

TEST_CASE("oracle: create_item_attribute and create_event_fee") {
  creation_comparison<create_item_attribute_action> attributes{"create_item_attribute"};
  creation_comparison<create_event_fee_action> fees{"create_event_fee"};
  for_each_name(100, [&](text name) {
    for (const number total : {number{}, number{least}, number{-1}, number{0}, number{1}, number{most}}) {
      oracle::create_item_attribute_question q;
      q.request = {name, total};
      for_each_setting(q, writer, [&](const oracle::create_item_attribute_question& all) {
        attributes.compare(all, oracle::judge_create_item_attribute(all), "campaign:write");
      });
    }
    for (const int payer : {-1, 0, 1, 2}) {
      oracle::create_event_fee_question q;
      q.request.label = name;
      if (payer >= 0) q.request.fee_scope = static_cast<fee_payer>(payer);
      for_each_setting(q, writer, [&](const oracle::create_event_fee_question& all) {
        fees.compare(all, oracle::judge_create_event_fee(all), "campaign:write");
      });
    }
  });
  attributes.report();
  fees.report();
}

TEST_CASE("oracle: create_promo_code") {
  creation_comparison<create_promo_code_action> compared{"create_promo_code"};
  const auto compare = [&](const oracle::create_promo_code_question& q) {
    compared.compare(q, oracle::judge_create_promo_code(q), "campaign:write");
  };
  oracle::create_promo_code_question q;
  for (const int kind : {-1, 0, 1}) {
    q.request.code_type = kind < 0 ? maybe<promo_code_kind>{} : maybe<promo_code_kind>{promo_code_kind(kind)};
    for (const text name :
         {text{}, text{""}, text{"aZ9"}, text{"aZ9_"}, text{"aZ9-"}, text{"@[`{"}, text{"/:^ "},
          text{u8"\u00E9\u00E9\u00E9"}, text{"    "}, text{" "}, text{"\t\t\t\t\t"}, text{u8"\u00E9\u00E9\u00E9_"},
          text{"abcdefghijkl"}, text{"abcdefghijklm"}, text{"abcdefghijk lm"}, text{text_of(12, true)}})
      for (const number uses : {number{}, number{least}, number{-2}, number{-1}, number{0}, number{most}}) {
        q.request.code_name = name, q.request.quantity_total = uses;
        for_each_setting(q, writer, compare);
      }
    q.request.code_name = "FREE", q.request.quantity_total = {};
    for (const std::int64_t fees : {std::int64_t{0}, std::int64_t{1}, std::int64_t{2}, most})
      for (const int base : {-1, 0, 1})
        for (const number percent : {number{}, number{least}, number{0}, number{1}, number{100}, number{101}})
          for (const number cents : {number{}, number{least}, number{-1}, number{0}, number{1}, number{most}})
            for_each_flag([&](maybe<bool> is_restricted) {
              q.request.fee_ids = {fees};
              q.request.discount_scope = base < 0 ? maybe<discount_base>{} : maybe<discount_base>{discount_base(base)};
              q.request.discount_percent = percent;
              q.request.discount_amount = cents ? maybe<money>{money{*cents}} : maybe<money>{};
              q.about.fee_is_restricted = is_restricted;
              for_each_setting(q, writer, compare);
            });
  }
  compared.report();
}

TEST_CASE("oracle: create_library_folder") {
  creation_comparison<create_library_folder_action> compared{"create_library_folder"};
  const auto ask = [&](text name) {
    for (const bool in_another : {false, true})
      for (const int level : {-1, 0, 1, 2, 3}) {
        oracle::create_library_folder_question q;
        q.request.name = name;
        if (in_another) q.request.parent_id = unit{};
        if (level >= 0) q.about.folder_parent_level = level;
        for_each_setting(q, librarian, [&](const oracle::create_library_folder_question& all) {
          compared.compare(all, oracle::judge_create_library_folder(all), "mylibrary:folder:create");
        });
      }
  };
  for_each_name(40, ask);
  for (const std::string_view one : {u8"\u007F", u8"\u0080", u8"\u00A0", u8"\u00BF", u8"\u00C0", u8"\u00FF", u8"\u0100",
                                     u8"a\u00FFb\u0100", u8"\u017F", u8"\u1000", u8"\uC3BF", u8"\U000100FF"})
    ask(one);
  std::string forty;
  for (int i = 0; i < 40; ++i) forty += u8"\u00FC";
  ask(std::string_view{forty});
  forty += 'a';
  ask(std::string_view{forty});
  compared.report();
}

TEST_CASE("oracle: a comparison of what is created notices a difference") {
  creation_comparison<create_event_fee_action> compared{"made up"};
  oracle::create_event_fee_question q;
  const auto judged = oracle::judge_create_event_fee(q);
  q.request.label = "Adults";
  compared.compare(q, judged, "campaign:write");
  CHECK(compared.differences() > 0);
}
