#pragma once

// As much of SQLite as the race needs: a connection and a prepared statement, closed by their destructors. What goes
// wrong is an exception, but for a broken unique key, which is an answer.
//
//   database db{file};
//   statement insert{db, "INSERT INTO resends VALUES (?1, ?2)"};
//   if (insert.run("spring", 1) == written::no_key_is_taken) …

#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

/// A connection, for one thread. Others may have theirs to the same file.
class database {
 public:
  explicit database(const std::string& file) {
    sqlite3* opened = nullptr;
    const int status = sqlite3_open(file.c_str(), &opened);
    handle_.reset(opened);
    check(status);
    check(sqlite3_extended_result_codes(get(), 1));
    check(sqlite3_busy_timeout(get(), 300'000));  // milliseconds, until a writer that has to wait gives up
  }

  void execute(const char* sql) { check(sqlite3_exec(get(), sql, nullptr, nullptr, nullptr)); }

  sqlite3* get() const noexcept { return handle_.get(); }

  void check(int status) const {
    if (status != SQLITE_OK) throw std::runtime_error{handle_ ? sqlite3_errmsg(get()) : sqlite3_errstr(status)};
  }

 private:
  struct closer {
    void operator()(sqlite3* opened) const noexcept { sqlite3_close_v2(opened); }
  };
  std::unique_ptr<sqlite3, closer> handle_;
};

enum class written : std::uint8_t { yes, no_key_is_taken };

/// A statement of a connection, which must outlive it. Its parameters are ?1, ?2 and so on.
class statement {
 public:
  statement(database& db, const char* sql) : db_(db) {
    sqlite3_stmt* prepared = nullptr;
    db_.check(sqlite3_prepare_v2(db_.get(), sql, -1, &prepared, nullptr));
    handle_.reset(prepared);
  }

  /// Runs a statement that writes.
  template <class... Values>
  written run(const Values&... values) {
    const reset_at_end reset{bound(values...)};
    const int status = sqlite3_step(handle_.get());
    if (status == SQLITE_CONSTRAINT_UNIQUE) return written::no_key_is_taken;
    if (status != SQLITE_DONE) db_.check(status == SQLITE_ROW ? SQLITE_MISUSE : status);
    return written::yes;
  }

  /// The integer that a query gives, or `otherwise` when it gives no row.
  template <class... Values>
  std::int64_t read_or(std::int64_t otherwise, const Values&... values) {
    const reset_at_end reset{bound(values...)};
    const int status = sqlite3_step(handle_.get());
    if (status == SQLITE_ROW) return sqlite3_column_int64(handle_.get(), 0);
    if (status != SQLITE_DONE) db_.check(status);
    return otherwise;
  }

 private:
  struct finalizer {
    void operator()(sqlite3_stmt* prepared) const noexcept { sqlite3_finalize(prepared); }
  };
  struct reset_at_end {  // ends the statement's transaction, too
    sqlite3_stmt* prepared;
    ~reset_at_end() { sqlite3_reset(prepared); }
  };

  template <class... Values>
  sqlite3_stmt* bound(const Values&... values) {
    int place = 0;
    (bind(++place, values), ...);
    return handle_.get();
  }
  void bind(int place, std::int64_t number) { db_.check(sqlite3_bind_int64(handle_.get(), place, number)); }
  void bind(int place, std::string_view text) {  // not copied: it lives until the statement was run
    db_.check(sqlite3_bind_text(handle_.get(), place, text.data(), static_cast<int>(text.size()), SQLITE_STATIC));
  }

  database& db_;
  std::unique_ptr<sqlite3_stmt, finalizer> handle_;
};
