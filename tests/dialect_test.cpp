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
constexpr status_word empty_word[] = {{campaign_status::draft, ""}};

}  // namespace

TEST_CASE("a provider's words for statuses") {
  CHECK_BOTH(words.known() == status_set{campaign_status::draft, campaign_status::sent});
  CHECK_BOTH(words.word(campaign_status::draft) == "DRAFT");
  CHECK_BOTH(words.word(campaign_status::sent) == "DONE");
  CHECK_BOTH(words.word(campaign_status::removed).empty());
  CHECK_BOTH(no_words.known().empty());
  CHECK_BOTH(no_words.word(campaign_status::draft).empty());
  CHECK_BOTH(no_words.word(campaign_status::removed).empty());
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
  CHECK_BOTH(words.is_one_to_one());
  CHECK_BOTH(status_words{}.is_one_to_one());
  CHECK_BOTH(!status_words{twice_the_same}.is_one_to_one());
  CHECK_BOTH(!status_words{empty_word}.is_one_to_one());
}

TEST_CASE("a dialect says nothing until it is told") {
  constexpr dialect silent;
  CHECK_BOTH(silent.statuses.known().empty());
  CHECK_BOTH(silent.date_field == "/request/scheduled_date");
  CHECK_BOTH(silent.dates.empty());
  CHECK_BOTH(silent.send_now_word.empty());
  CHECK_BOTH(!silent.empty_body_sends_now);
}
