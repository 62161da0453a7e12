#pragma once

// SQLite, as far as the service needs it: scripts with named parameters, and transactions.

#include <sqlite3.h>

#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

/// What the names in a script stand for, such as ":id". A name that is not given is NULL.
using parameters = std::map<std::string, std::string, std::less<>>;

struct database_error : std::runtime_error {
  database_error(int result, const char* message) : runtime_error{message}, code{result} {}
  int code;  // SQLite's
};

/// A connection, to be used by one thread at a time.
class database {
 public:
  explicit database(const std::string& file) {
    sqlite3* opened = nullptr;
    const int result = sqlite3_open(file.c_str(), &opened);
    connection_.reset(opened);
    check(result);
    sqlite3_busy_timeout(opened, 10'000);
    run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");  // committed is on the disk
  }

  /// Runs a script. The first row of its last statement, with "" for NULL; empty when that has none.
  std::vector<std::string> run(std::string_view script, const parameters& values = {}) {
    std::vector<std::string> row;
    while (const statement next = prepare(script, values)) {
      row.clear();
      int result = sqlite3_step(next.get());
      for (int i = 0; result == SQLITE_ROW && i < sqlite3_column_count(next.get()); ++i) {
        const void* const text = sqlite3_column_blob(next.get(), i);
        row.emplace_back(static_cast<const char*>(text == nullptr ? "" : text),
                         static_cast<std::size_t>(sqlite3_column_bytes(next.get(), i)));
      }
      while (result == SQLITE_ROW) result = sqlite3_step(next.get());
      check(result);
    }
    return row;
  }

  /// Calls `body` within a transaction: all that it runs is kept when it returns, and nothing of it when it throws.
  template <class Body>
  auto atomically(const Body& body) {
    run("BEGIN IMMEDIATE");
    try {
      const auto result = body();
      run("COMMIT");
      return result;
    } catch (...) {
      if (sqlite3_get_autocommit(connection_.get()) == 0) run("ROLLBACK");
      throw;
    }
  }

 private:
  using statement = std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)>;

  /// The first statement of a script, which is cut off; null when there is none.
  statement prepare(std::string_view& script, const parameters& values) {
    sqlite3_stmt* prepared = nullptr;
    const char* rest = nullptr;
    check(sqlite3_prepare_v2(connection_.get(), script.data(), static_cast<int>(script.size()), &prepared, &rest));
    statement result{prepared, sqlite3_finalize};
    script.remove_prefix(static_cast<std::size_t>(rest - script.data()));
    for (int i = 1; i <= sqlite3_bind_parameter_count(prepared); ++i)
      if (const auto value = values.find(sqlite3_bind_parameter_name(prepared, i)); value != values.end())
        check(sqlite3_bind_text(prepared, i, value->second.data(), static_cast<int>(value->second.size()), nullptr));
    return result;
  }

  void check(int result) const {
    if (result != SQLITE_OK && result != SQLITE_DONE) throw database_error{result, sqlite3_errmsg(connection_.get())};
  }

  std::unique_ptr<sqlite3, int (*)(sqlite3*)> connection_{nullptr, sqlite3_close};
};
