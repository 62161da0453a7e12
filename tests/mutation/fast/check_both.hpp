// CHECK_BOTH leaves the checking to the compiler, which does it sooner.
#if __has_include("support/check_both.hpp")
#include "support/check_both.hpp"
#endif
#undef CHECK_BOTH
#define CHECK_BOTH(...) static_assert((__VA_ARGS__), "")
