// decide: JSON Lines in, decisions out. Each line has one question and gets one answer, in order; see `decide --help`.

#include <campaign_rules/json/decide_line.hpp>
#include <campaign_rules/version.hpp>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

#include "line_number.hpp"
#include "line_reader.hpp"

namespace em = campaign_rules;

namespace {

constexpr const char* usage =
    "Usage: decide [OPTION]... [FILE]...\n"
    "Decides what is allowed for an email campaign. Each line of a FILE has one question, as a JSON object.\n"
    "Each answer is one line. Without a FILE, or when FILE is -, it reads standard input.\n"
    "\n"
    "  --explain        add the outcome of every rule of the action\n"
    "  --line-buffered  write each answer at once, even when the output is not a terminal\n"
    "  --number         begin each answer with the number of its line and, with several files, the file's name\n"
    "  -h, --help       print this text\n"
    "  --version        print the version\n"
    "\n"
    "Exit status: 0 when every line was answered, 1 when a line was invalid, 2 when an argument is wrong, a file\n"
    "cannot be read or the output cannot be written.\n";

constexpr int all_answered = 0;
constexpr int some_invalid = 1;
constexpr int trouble = 2;

int cannot_write() {
  std::fprintf(stderr, "decide: standard output: %s\n", std::strerror(errno));
  return trouble;
}

struct arguments {
  em::decide_options options;
  bool line_buffered = false;
  bool number = false;
  bool help = false;
  bool version = false;
  std::vector<std::string> files;
};

bool parse(int count, char** words, arguments& to) {
  bool options_are_over = false;
  for (int i = 1; i < count; ++i) {
    const std::string_view word = words[i];
    if (options_are_over || word == "-" || word.substr(0, 1) != "-")
      to.files.emplace_back(word);
    else if (word == "--")
      options_are_over = true;
    else if (word == "--explain")
      to.options.explain = true;
    else if (word == "--line-buffered")
      to.line_buffered = true;
    else if (word == "--number")
      to.number = true;
    else if (word == "-h" || word == "--help")
      to.help = true;
    else if (word == "--version")
      to.version = true;
    else {
      std::fprintf(stderr, "decide: there is no option %s; see decide --help\n", words[i]);
      return false;
    }
  }
  if (to.files.empty()) to.files.emplace_back("-");
  return true;
}

/// Standard output, written in blocks or line by line.
class output {
 public:
  explicit output(bool line_buffered) : line_buffered_(line_buffered || isatty(STDOUT_FILENO) != 0) {}

  void write(std::string& line) {
    line += '\n';
    std::fwrite(line.data(), 1, line.size(), stdout);
    if (line_buffered_) std::fflush(stdout);
  }

  /// False when something could not be written.
  bool finish() { return std::fflush(stdout) == 0 && std::ferror(stdout) == 0; }
  bool is_broken() const { return std::ferror(stdout) != 0; }

 private:
  bool line_buffered_;
};

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r\v\f") == std::string_view::npos; }

/// Answers the lines of one file after the other.
class program {
 public:
  explicit program(const arguments& given)
      : decider_(given.options), out_(given.line_buffered), number_(given.number), name_(given.files.size() > 1) {}

  /// The worst that can be said of the lines of a file.
  int answer(const std::string& name) {
    if (name == "-") return answer(STDIN_FILENO, name, "standard input");
    const int file = ::open(name.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return complain(name, errno);
    const int status = answer(file, name, name);
    ::close(file);
    return status;
  }

  /// False when an answer could not be written.
  bool finish() { return out_.finish(); }

 private:
  int answer(int file, const std::string& name, const std::string& called) {
    line_reader lines{file, em::longest_line};
    int status = all_answered;
    std::string_view line;
    for (long long number = 1; !out_.is_broken() && lines.next(line); ++number) {
      if (is_blank(line) && line.size() <= em::longest_line) continue;
      if (decider_.answer(line, answer_) == em::answer_kind::invalid) status = some_invalid;
      if (number_) put_line_in_front(answer_, number, name_ ? name : std::string{});
      out_.write(answer_);
    }
    return lines.error() == 0 ? status : complain(called, lines.error());
  }

  static int complain(const std::string& name, int error) {
    std::fprintf(stderr, "decide: %s: %s\n", name.c_str(), std::strerror(error));
    return trouble;
  }

  em::line_decider decider_;
  output out_;
  std::string answer_;
  bool number_;
  bool name_;  // several files are told apart
};

/// Shows a text that was asked for.
int show(const std::string& text) {
  if (std::fputs(text.c_str(), stdout) >= 0 && std::fflush(stdout) == 0) return all_answered;
  return cannot_write();
}

std::string version() {
  return "decide " + std::to_string(CAMPAIGN_RULES_VERSION_MAJOR) + '.' + std::to_string(CAMPAIGN_RULES_VERSION_MINOR) +
         '.' + std::to_string(CAMPAIGN_RULES_VERSION_PATCH) + '\n';
}

}  // namespace

int main(int count, char** words) {
  arguments given;
  if (!parse(count, words, given)) return trouble;
  if (given.help) return show(usage);
  if (given.version) return show(version());

  program decide{given};
  int worst = all_answered;
  for (const std::string& name : given.files) worst = std::max(worst, decide.answer(name));
  return decide.finish() ? worst : cannot_write();
}
