// What the unique key means for a host whose requests are repeated, whose processes die and whose resends are deleted.

#include <doctest/doctest.h>

#include <cstdint>
#include <string>
#include <string_view>

#include "race/resend_once.hpp"
#include "race/resend_table.hpp"
#include "race/temporary_directory.hpp"
#include "race/two_resends.hpp"
#include "support/questions.hpp"

namespace {

/// A host: its provider, its table, and its way to answer.
class host {
 public:
  explicit host(const em::provider& provider = em::constant_contact_v3, const char* counting = resend_table::by_count)
      : question_(questions::allowed_constant_contact_resend(provider)),
        file_(directory_.file("resends.db")),
        table_(file_, resend_table::keyed, counting) {}

  /// The ordinal of the resend; 0 when it was refused, and by the limit.
  std::int64_t ask(std::string_view request) {
    const auto resent = resend_once(table_, question_, "spring", request);
    if (resent) return *resent;
    CHECK(resent.error().is_violated<em::resend::limit>());
    CHECK(em::http_status(question_) == 409);
    return 0;
  }

  resend_table& table() noexcept { return table_; }
  const std::string& file() const noexcept { return file_; }

 private:
  temporary_directory directory_{};
  em::resend_question question_;
  std::string file_;
  resend_table table_;
};

}  // namespace

TEST_CASE("a place is taken once") {
  host spring;
  CHECK(spring.table().insert("spring", 1, "request 1"));
  CHECK(!spring.table().insert("spring", 1, "request 2"));
  CHECK(spring.table().insert("summer", 1, "request 2"));
  CHECK(spring.table().count("spring") == 1);
}

TEST_CASE("a request that is repeated gets the same answer again, another one is refused") {
  host spring;
  CHECK(spring.ask("request 1") == 1);
  CHECK(spring.ask("request 1") == 1);
  CHECK(spring.ask("request 2") == 0);
  CHECK(spring.table().count("spring") == 1);
}

TEST_CASE("who dies before the commit takes no place") {
  host spring;
  {
    resend_table dying{spring.file(), resend_table::keyed};
    dying.connection().execute("BEGIN");
    CHECK(dying.insert("spring", 1, "request 1"));
  }
  CHECK(spring.ask("request 2") == 1);
  CHECK(spring.ask("request 1") == 0);
}

TEST_CASE("who dies after the commit and before the answer learns of its resend when it asks again") {
  host spring;
  {
    resend_table dying{spring.file(), resend_table::keyed};
    CHECK(dying.insert("spring", 1, "request 1"));
  }
  CHECK(spring.ask("request 2") == 0);
  CHECK(spring.ask("request 1") == 1);
}

TEST_CASE("a resend that is deleted frees its place, and the next one has the same ordinal") {
  host spring;
  CHECK(spring.ask("request 1") == 1);
  CHECK(spring.ask("request 2") == 0);
  spring.table().remove("spring", "request 1");
  CHECK(spring.ask("request 2") == 1);
  CHECK(spring.ask("request 1") == 0);
}

TEST_CASE("where two are allowed, the one that is left may be the second, and its place is taken") {
  host generous{two_resends};
  CHECK(generous.ask("request 1") == 1);
  CHECK(generous.ask("request 2") == 2);
  CHECK(generous.ask("request 3") == 0);
  generous.table().remove("spring", "request 1");

  // One row, so the rules allow another and call it the second: by the count, the host would try for ever.
  CHECK(generous.table().count("spring") == 1);
  CHECK(!generous.table().insert("spring", 2, "request 3"));
}

TEST_CASE("the lowest free ordinal finds the gap that a deletion left") {
  host generous{two_resends, resend_table::by_lowest_free};
  CHECK(generous.ask("request 1") == 1);
  CHECK(generous.ask("request 2") == 2);
  CHECK(generous.ask("request 3") == 0);
  generous.table().remove("spring", "request 1");
  CHECK(generous.ask("request 3") == 1);
  CHECK(generous.ask("request 1") == 0);
}

TEST_CASE("where there is one place, the count and the lowest free ordinal say the same") {
  for (const char* counting : {resend_table::by_count, resend_table::by_lowest_free}) {
    host spring{em::constant_contact_v3, counting};
    CHECK(spring.table().count("spring") == 0);
    CHECK(spring.ask("request 1") == 1);
    CHECK(spring.table().count("spring") == 1);
  }
}
