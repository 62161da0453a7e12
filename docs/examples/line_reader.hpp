#pragma once

// Lines of a file, as they come: a line is handed out as soon as its end was read, so that a pipe can be answered line
// by line. Of a line that is too long only its beginning is kept and the rest is read past. A byte order mark at the start
// of the file is skipped.

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <string_view>
#include <vector>

#include <unistd.h>

class line_reader {
 public:
  /// Reads from a file that is open already. Of each line at most `longest + 1` bytes are handed out.
  line_reader(int file, std::size_t longest) : file_(file), longest_(longest) {}

  /// The next line without its line end, LF or CRLF; the last one need not have any. False at the end of the file, and
  /// when it cannot be read: `error` is not 0 then. The line stays until the next call.
  bool next(std::string_view& line) {
    if (is_at_start_) skip_byte_order_mark();
    begin_ = next_begin_;
    std::size_t searched = 0;
    for (;;) {
      const char* const from = buffer_.data() + begin_;
      const std::size_t size = end_ - begin_;
      const void* const found = searched == size ? nullptr : std::memchr(from + searched, '\n', size - searched);
      if (found != nullptr) {
        const auto length = static_cast<std::size_t>(static_cast<const char*>(found) - from);
        next_begin_ = begin_ + length + 1;
        line = without_cr({from, length});
        return true;
      }
      searched = size;
      if (size > longest_ + 1) return skip_rest(line);
      if (!fill()) {
        next_begin_ = end_;
        line = without_cr({buffer_.data() + begin_, size});
        return size > 0 && error_ == 0;
      }
    }
  }

  /// The errno of the read that failed; 0 when none did.
  int error() const { return error_; }

 private:
  /// A line end may be CRLF; a line that is too long by that one byte is not.
  std::string_view without_cr(std::string_view line) const {
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    return line.substr(0, longest_ + 1);
  }

  /// Reads no more than it takes to see whether the file begins with one.
  void skip_byte_order_mark() {
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    const auto is_begun = [&] { return std::string_view{buffer_.data(), end_} == mark.substr(0, end_); };
    while (end_ < mark.size() && is_begun() && fill()) continue;
    if (std::string_view{buffer_.data(), end_}.substr(0, mark.size()) == mark) next_begin_ = mark.size();
    is_at_start_ = false;
  }

  /// Reads more behind what is there. False at the end of the file and upon an error.
  bool fill() {
    if (begin_ > 0 && end_ == buffer_.size()) {
      std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
      end_ -= begin_;
      begin_ = 0;
    }
    if (end_ == buffer_.size()) buffer_.resize(std::min(std::max(2 * end_, block), longest_ + block));
    const std::size_t count = read_some(buffer_.data() + end_, buffer_.size() - end_);
    end_ += count;
    return count > 0;
  }

  /// Hands out the beginning of a line that is too long, and reads the rest of it away. What follows the line's end in
  /// the same read is kept behind the beginning.
  bool skip_rest(std::string_view& line) {
    std::memmove(buffer_.data(), buffer_.data() + begin_, longest_ + 1);
    begin_ = 0;
    const std::size_t kept = longest_ + 1;
    buffer_.resize(kept + block);
    for (;;) {
      const std::size_t count = read_some(buffer_.data() + kept, block);
      const void* const found = std::memchr(buffer_.data() + kept, '\n', count);
      end_ = kept + count;
      if (found == nullptr && count > 0) continue;
      next_begin_ =
          found == nullptr ? end_ : static_cast<std::size_t>(static_cast<const char*>(found) - buffer_.data()) + 1;
      line = {buffer_.data(), kept};
      return error_ == 0;
    }
  }

  std::size_t read_some(char* to, std::size_t size) {
    for (;;) {
      const ssize_t count = ::read(file_, to, size);
      if (count >= 0) return static_cast<std::size_t>(count);
      if (errno == EINTR) continue;
      error_ = errno;
      return 0;
    }
  }

  static constexpr std::size_t block = 65'536;

  int file_;
  bool is_at_start_ = true;
  std::size_t longest_;
  std::vector<char> buffer_;    // lines that were read lie in [begin_, end_)
  std::size_t begin_ = 0;       // of the line that was handed out last
  std::size_t next_begin_ = 0;  // of the one behind it
  std::size_t end_ = 0;
  int error_ = 0;
};
