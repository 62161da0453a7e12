#pragma once

// A host's table of resends: one row for each. What keeps two requests from both winning is its unique key.
//
//   resend_table table{file, resend_table::keyed};
//   table.insert("spring", 1, "request 7");   // true
//   table.insert("spring", 1, "request 8");   // false: the place is taken

#include <campaign_rules/maybe.hpp>

#include <cstdint>
#include <string>
#include <string_view>

#include "race/sqlite.hpp"

class resend_table {
 public:
  // [schema]
  static constexpr const char* keyed = R"(
    CREATE TABLE IF NOT EXISTS resends (
      primary_id TEXT    NOT NULL,
      ordinal    INTEGER NOT NULL,      -- the plan's, from 1
      request_id TEXT    NOT NULL,      -- the client's, the same whenever it repeats a request
      UNIQUE (primary_id, ordinal),     -- of those who race, one wins
      UNIQUE (primary_id, request_id)   -- a repeated request is one request
    ))";
  // [schema end]

  /// The same without the key that the race needs.
  static constexpr const char* unkeyed = R"(
    CREATE TABLE IF NOT EXISTS resends (
      primary_id TEXT    NOT NULL,
      ordinal    INTEGER NOT NULL,
      request_id TEXT    NOT NULL,
      UNIQUE (primary_id, request_id)
    ))";

  /// How the table says how many resends a primary has: see docs/races.md.
  // [count]
  static constexpr const char* by_count = "SELECT count(*) FROM resends WHERE primary_id = ?1";
  // [count end]

  // [lowest_free]
  static constexpr const char* by_lowest_free = R"(
    SELECT min(place) FROM (SELECT 0 AS place UNION ALL SELECT ordinal FROM resends WHERE primary_id = ?1)
    WHERE place + 1 NOT IN (SELECT ordinal FROM resends WHERE primary_id = ?1))";
  // [lowest_free end]

  resend_table(const std::string& file, const char* schema, const char* counting = by_count)
      : db_(file),
        is_ready_(prepare(db_, schema)),
        ordinal_of_(db_, "SELECT ordinal FROM resends WHERE primary_id = ?1 AND request_id = ?2"),
        count_(db_, counting),
        insert_(db_, "INSERT INTO resends (primary_id, ordinal, request_id) VALUES (?1, ?2, ?3)"),
        remove_(db_, "DELETE FROM resends WHERE primary_id = ?1 AND request_id = ?2") {}

  /// The resend that this very request made.
  campaign_rules::maybe<std::int64_t> ordinal_of(std::string_view primary_id, std::string_view request_id) {
    const std::int64_t ordinal = ordinal_of_.read_or(0, primary_id, request_id);
    return ordinal == 0 ? campaign_rules::maybe<std::int64_t>{} : ordinal;
  }

  std::int32_t count(std::string_view primary_id) { return static_cast<std::int32_t>(count_.read_or(0, primary_id)); }

  /// False when the place is taken, or the request has one already.
  bool insert(std::string_view primary_id, std::int64_t ordinal, std::string_view request_id) {
    return insert_.run(primary_id, ordinal, request_id) == written::yes;
  }

  void remove(std::string_view primary_id, std::string_view request_id) { remove_.run(primary_id, request_id); }

  database& connection() noexcept { return db_; }

 private:
  static bool prepare(database& db, const char* schema) {
    db.execute("PRAGMA journal_mode = WAL");
    db.execute("PRAGMA synchronous = OFF");  // a crash of the machine is not what is tested
    db.execute(schema);
    return true;
  }

  database db_;
  bool is_ready_;  // before any statement about the table can be prepared
  statement ordinal_of_;
  statement count_;
  statement insert_;
  statement remove_;
};
