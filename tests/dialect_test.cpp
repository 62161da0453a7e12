#include <campaign_rules/dialect.hpp>

#include "support/check_both.hpp"

#include <string_view>
#include <type_traits>

using namespace campaign_rules;

static_assert(std::is_trivially_copyable_v<status_word>);
static_assert(std::is_trivially_copyable_v<status_words>);
static_assert(std::is_trivially_copyable_v<dialect>);
static_assert(std::is_nothrow_default_constructible_v<status_words>);

namespace {

constexpr status_word table[] = {{campaign_status::draft, "DRAFT"}, {campaign_status::sent, "DONE"}};
constexpr status_words words{table};
constexpr status_words no_words;

constexpr status_word twice_the_same[] = {{campaign_status::draft, "DRAFT"}, {campaign_status::sent, "draft"}};
constexpr status_word two_words[] = {{campaign_status::in_review, "IN_DETECTION"},
                                     {campaign_status::in_review, "IN_MODERATION"},
                                     {campaign_status::draft, "NOT_STARTED"}};
constexpr status_word empty_word[] = {{campaign_status::draft, ""}};

}  // namespace

TEST_CASE("a provider's words for statuses") {
  CHECK_BOTH(words.known() == status_set{campaign_status::draft, campaign_status::sent});
  CHECK_BOTH(words.word(campaign_status::draft) == "DRAFT");
  CHECK_BOTH(words.word(campaign_status::sent) == "DONE");
  CHECK_BOTH(words.word(campaign_status::removed) == "removed");  // one that it does not have: the canonical word
}

TEST_CASE("a provider that names no words has every status, by its canonical word") {
  CHECK_BOTH(no_words.known() == all_of<campaign_status>);
  CHECK_BOTH(no_words.word(campaign_status::draft) == "draft");
  CHECK_BOTH(no_words.word(campaign_status::removed) == "removed");
  CHECK_BOTH(no_words.find("In_Review") == maybe{campaign_status::in_review});
}

TEST_CASE("a status may have several words: the first is written, all are read") {
  constexpr status_words several{two_words};
  CHECK_BOTH(several.word(campaign_status::in_review) == "IN_DETECTION");
  CHECK_BOTH(several.find("in_detection") == maybe{campaign_status::in_review});
  CHECK_BOTH(several.find("in_moderation") == maybe{campaign_status::in_review});
  CHECK_BOTH(several.known() == status_set{campaign_status::draft, campaign_status::in_review});
  CHECK_BOTH(several.is_unambiguous());
}

TEST_CASE("a status is found by its word, in any ASCII case") {
  CHECK_BOTH(words.find("DONE") == maybe{campaign_status::sent});
  CHECK_BOTH(words.find("done") == maybe{campaign_status::sent});
  CHECK_BOTH(words.find("DoNe") == maybe{campaign_status::sent});
  CHECK_BOTH(words.find("Draft") == maybe{campaign_status::draft});
  CHECK_BOTH(!words.find("SENT"));
  CHECK_BOTH(!words.find("DONE "));
  CHECK_BOTH(!words.find("DON"));
  CHECK_BOTH(!words.find(""));
  CHECK_BOTH(!status_words{}.find(""));
  CHECK_BOTH(noexcept(words.find(std::string_view{})));
}

TEST_CASE("only ASCII letters have two cases") {
  using detail::equal_ignoring_case;
  CHECK_BOTH(equal_ignoring_case("azAZ", "AZaz"));
  CHECK_BOTH(!equal_ignoring_case("@", "`"));  // one before A and a
  CHECK_BOTH(!equal_ignoring_case("[", "{"));  // one after Z and z
  CHECK_BOTH(!equal_ignoring_case("\xC4", "\xE4"));
  CHECK_BOTH(!equal_ignoring_case("a", "ab"));
  CHECK_BOTH(equal_ignoring_case("", ""));
}

TEST_CASE("words that do not lead back to their own status are noticed") {
  CHECK_BOTH(words.is_unambiguous());
  CHECK_BOTH(status_words{}.is_unambiguous());
  CHECK_BOTH(!status_words{twice_the_same}.is_unambiguous());
  CHECK_BOTH(!status_words{empty_word}.is_unambiguous());
}

TEST_CASE("a dialect has the library's values until it names its own") {
  constexpr dialect silent;
  CHECK_BOTH(well_formed(silent));
  CHECK_BOTH(silent.statuses.known() == all_of<campaign_status>);
  CHECK_BOTH(silent.roles == role_set{activity_role::primary_email, activity_role::permalink, activity_role::resend});
  CHECK_BOTH(silent.format_types == format_type_set{1, 2, 3, 4, 5});
  CHECK_BOTH(silent.folder_levels == small_set<int>{0, 1, 2, 3});
  CHECK_BOTH(silent.date_field == "/request/scheduled_date");
  CHECK_BOTH(silent.dates.empty());
  CHECK_BOTH(silent.send_now_word.empty());
  CHECK_BOTH(!silent.empty_body_sends_now);
}
