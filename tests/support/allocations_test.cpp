#include "allocations.hpp"

#include <doctest/doctest.h>

#include <new>

TEST_CASE("the allocation count sees every way to allocate") {
  const allocation_count allocations;
  CHECK(allocations.so_far() == 0);

  // Called by name, so that no compiler may leave them out.
  ::operator delete(::operator new(8));
  CHECK(allocations.so_far() == 1);
  ::operator delete[](::operator new[](8));
  CHECK(allocations.so_far() == 2);
  ::operator delete(::operator new(8, std::nothrow), std::nothrow);
  CHECK(allocations.so_far() == 3);
  ::operator delete[](::operator new[](8, std::nothrow), std::nothrow);
  CHECK(allocations.so_far() == 4);
  ::operator delete(::operator new(64, std::align_val_t{64}), std::align_val_t{64});
  CHECK(allocations.so_far() == 5);
  ::operator delete[](::operator new[](64, std::align_val_t{64}), std::align_val_t{64});
  CHECK(allocations.so_far() == 6);
}

TEST_CASE("an allocation count starts where it is made") {
  ::operator delete(::operator new(8));
  const allocation_count allocations;
  CHECK(allocations.so_far() == 0);
}
