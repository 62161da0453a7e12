// Eight threads want to resend the same primary at the same time, 10,000 times, with a real database between them.

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <iostream>
#include <memory>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

#include "race/barrier.hpp"
#include "race/resend_once.hpp"
#include "race/resend_table.hpp"
#include "race/temporary_directory.hpp"
#include "race/two_resends.hpp"
#include "support/questions.hpp"

namespace {

constexpr std::size_t racers = 8;

enum class outcome : std::uint8_t {
  failed,  // the database did, or the refusal was another than expected
  created,
  refused_at_once,       // the count that was read left no place
  refused_after_losing,  // it did, but somebody else was faster
};

/// A table whose first `insert` in a race waits at the gate, if there is one, until all others have come as far: then
/// everyone has read before anyone writes.
class gated_table : public resend_table {
 public:
  using resend_table::resend_table;

  void begin(barrier* gate) noexcept {
    gate_ = gate;
    losses_ = 0;
  }
  void pass_gate() {
    if (barrier* const gate = std::exchange(gate_, nullptr)) gate->wait();
  }
  int losses() const noexcept { return losses_; }

  bool insert(std::string_view primary_id, std::int64_t ordinal, std::string_view request_id) {
    pass_gate();
    const bool is_won = resend_table::insert(primary_id, ordinal, request_id);
    if (!is_won) ++losses_;
    return is_won;
  }

 private:
  barrier* gate_ = nullptr;
  int losses_ = 0;
};

/// Refused for the resends there are and nothing else, as 409.
bool is_refused_by_limit(const em::resend_question& asked, const em::resend_verdict& verdict) {
  return verdict.result() == em::decision::refused && verdict.is_violated<em::resend::limit>() &&
         verdict.violated().size() == 1 && em::http_status(asked) == 409;
}

outcome race_once(gated_table& table, em::resend_question asked, const std::string& primary,
                  const std::string& request) {
  try {
    const auto resent = resend_once(table, asked, primary, request);
    if (resent) return outcome::created;
    if (!is_refused_by_limit(asked, resent.error())) return outcome::failed;
    return table.losses() > 0 ? outcome::refused_after_losing : outcome::refused_at_once;
  } catch (const std::exception&) {
    return outcome::failed;
  }
}

struct setup {
  const char* schema = resend_table::keyed;
  const char* counting = resend_table::by_count;
  const em::provider* provider = &em::constant_contact_v3;
  std::size_t races = 0;
  std::size_t gated_every = 1;  // 1: in each race all read before anyone writes; 2: in each second
};

/// What came out of one race.
struct race_result {
  std::array<outcome, racers> outcomes{};
  std::int64_t rows = 0;     // in the table, of this primary
  std::size_t promised = 0;  // racers who were told of a resend and whose row is there

  std::size_t count(outcome wanted) const {
    return static_cast<std::size_t>(std::count(outcomes.begin(), outcomes.end(), wanted));
  }
};

std::string primary_of(std::size_t race) { return "primary " + std::to_string(race); }

std::string request_of(std::size_t racer) { return "request " + std::to_string(racer); }

std::vector<race_result> run(const setup& with) {
  const temporary_directory directory;
  const em::resend_question question = questions::allowed_constant_contact_resend(*with.provider);
  std::vector<std::unique_ptr<gated_table>> tables;
  for (std::size_t racer = 0; racer < racers; ++racer)
    tables.push_back(std::make_unique<gated_table>(directory.file("resends.db"), with.schema, with.counting));

  std::vector<race_result> races(with.races);
  barrier start{racers};
  barrier gate{racers};
  const auto race_all = [&](std::size_t racer) {
    gated_table& table = *tables[racer];
    for (std::size_t race = 0; race < with.races; ++race) {
      start.wait();
      table.begin(race % with.gated_every == 0 ? &gate : nullptr);
      races[race].outcomes[racer] = race_once(table, question, primary_of(race), request_of(racer));
      table.pass_gate();  // for those who never came to write
    }
  };
  std::vector<std::thread> threads;
  for (std::size_t racer = 0; racer < racers; ++racer) threads.emplace_back(race_all, racer);
  for (std::thread& thread : threads) thread.join();

  for (std::size_t race = 0; race < with.races; ++race) {
    races[race].rows = tables[0]->count(primary_of(race));
    for (std::size_t racer = 0; racer < racers; ++racer)
      races[race].promised += races[race].outcomes[racer] == outcome::created &&
                              tables[0]->ordinal_of(primary_of(race), request_of(racer)).has_value();
  }
  return races;
}

/// In how many races there were so many resends, and as many racers that were told so.
std::size_t races_with(std::size_t resends, const std::vector<race_result>& races) {
  const auto is_so = [&](const race_result& race) {
    return race.rows == static_cast<std::int64_t>(resends) && race.promised == resends &&
           race.count(outcome::created) == resends && race.count(outcome::failed) == 0;
  };
  return static_cast<std::size_t>(std::count_if(races.begin(), races.end(), is_so));
}

}  // namespace

TEST_CASE("10,000 races with the unique key: never two resends, always one") {
  setup keyed;
  keyed.races = 10'000;
  keyed.gated_every = 2;
  const std::vector<race_result> races = run(keyed);
  CHECK(races_with(1, races) == 10'000);

  // Where all have read before anyone wrote, all but one lose by the key, ask again, and are refused by resend.limit.
  std::size_t refused_after_losing = 0;
  for (std::size_t race = 0; race < races.size(); race += keyed.gated_every)
    refused_after_losing += races[race].count(outcome::refused_after_losing);
  CHECK(refused_after_losing == 35'000);

  // The others are left to chance: whoever did not win was refused in one way or the other.
  std::size_t refused = 0;
  for (const race_result& race : races)
    refused += race.count(outcome::refused_at_once) + race.count(outcome::refused_after_losing);
  CHECK(refused == 70'000);

  std::cout << "figure: races of 8 threads for one resend: " << races.size()
            << ", with one resend: " << races_with(1, races) << '\n';
}

TEST_CASE("without the unique key all who have read before anyone wrote make a resend") {
  setup unkeyed;
  unkeyed.schema = resend_table::unkeyed;
  unkeyed.races = 200;
  CHECK(races_with(8, run(unkeyed)) == 200);
}

TEST_CASE("where two resends are allowed, there are two") {
  setup house;
  house.provider = &two_resends;
  house.races = 500;
  for (const char* counting : {resend_table::by_count, resend_table::by_lowest_free}) {
    house.counting = counting;
    CHECK(races_with(2, run(house)) == 500);
  }
}
