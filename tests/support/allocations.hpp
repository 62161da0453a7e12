#pragma once

// Counts what is allocated on the heap, by replacing the global operator new of the program it is linked into.
//
//   const allocation_count allocations;
//   parse_instant(text, forms);
//   CHECK(allocations.so_far() == 0);

#include <cstddef>

/// Counts the calls of operator new on this thread since it was made.
class allocation_count {
 public:
  allocation_count() noexcept;
  allocation_count(const allocation_count&) = delete;
  allocation_count& operator=(const allocation_count&) = delete;

  std::size_t so_far() const noexcept;

 private:
  std::size_t before_;
};
