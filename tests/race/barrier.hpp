#pragma once

// A barrier for a fixed number of threads, to be used again and again: C++20's std::barrier, without its extras.

#include <condition_variable>
#include <cstddef>
#include <mutex>

class barrier {
 public:
  explicit barrier(std::size_t threads) noexcept : threads_(threads) {}

  /// Returns when as many threads as there are have called it.
  void wait() {
    std::unique_lock<std::mutex> lock{mutex_};
    const unsigned round = round_;
    if (++arrived_ == threads_) {
      arrived_ = 0;
      ++round_;
      all_arrived_.notify_all();
    } else {
      all_arrived_.wait(lock, [&] { return round != round_; });
    }
  }

 private:
  const std::size_t threads_;
  std::size_t arrived_ = 0;
  unsigned round_ = 0;
  std::mutex mutex_;
  std::condition_variable all_arrived_;
};
