// decide: JSON Lines in, decisions out. One question a line, one answer a line, in order; see `decide --help`.

#include <campaign_rules/json/decide_line.hpp>
#include <campaign_rules/version.hpp>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

#include "line_reader.hpp"

namespace em = campaign_rules;

namespace {

constexpr const char* usage =
    "Usage: decide [OPTION]... [FILE]...\n"
    "Decides what may be done with email campaigns: one question as a JSON object a line in, one answer a line out.\n"
    "Without a FILE, and where it is -, it reads standard input.\n"
    "\n"
    "  --explain        add what each rule of the action says\n"
    "  --line-buffered  write each answer at once, also when the output is no terminal\n"
    "  --help           show this text\n"
    "  --version        show the version\n"
    "\n"
    "Exit status: 0 when every line was answered, 1 when a line was invalid, 2 when a file cannot be read or an\n"
    "argument is wrong.\n";

constexpr int all_answered = 0;
constexpr int some_invalid = 1;
constexpr int trouble = 2;

struct arguments {
  em::decide_options options;
  bool line_buffered = false;
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
    else if (word == "--help")
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

/// Answers every line of an open file; the worst that can be said of them.
int answer_lines(int file, const std::string& name, em::line_decider& decider, output& out) {
  line_reader lines{file, em::longest_line};
  std::string_view line;
  std::string answer;
  int status = all_answered;
  while (!out.is_broken() && lines.next(line)) {
    if (is_blank(line) && line.size() <= em::longest_line) continue;
    if (decider.answer(line, answer) == em::answer_kind::invalid) status = some_invalid;
    out.write(answer);
  }
  if (lines.error() == 0) return status;
  std::fprintf(stderr, "decide: %s: %s\n", name.c_str(), std::strerror(lines.error()));
  return trouble;
}

int answer_file(const std::string& name, em::line_decider& decider, output& out) {
  if (name == "-") return answer_lines(STDIN_FILENO, "standard input", decider, out);
  const int file = ::open(name.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) {
    std::fprintf(stderr, "decide: %s: %s\n", name.c_str(), std::strerror(errno));
    return trouble;
  }
  const int status = answer_lines(file, name, decider, out);
  ::close(file);
  return status;
}

}  // namespace

int main(int count, char** words) {
  arguments given;
  if (!parse(count, words, given)) return trouble;
  if (given.help) return std::fputs(usage, stdout) < 0 ? trouble : all_answered;
  if (given.version)
    return std::printf("decide %d.%d.%d\n", CAMPAIGN_RULES_VERSION_MAJOR, CAMPAIGN_RULES_VERSION_MINOR,
                       CAMPAIGN_RULES_VERSION_PATCH) < 0
               ? trouble
               : all_answered;

  em::line_decider decider{given.options};
  output out{given.line_buffered};
  int worst = all_answered;
  for (const std::string& name : given.files) {
    const int status = answer_file(name, decider, out);
    if (status > worst) worst = status;
  }
  if (!out.finish()) {
    std::fprintf(stderr, "decide: standard output: %s\n", std::strerror(errno));
    return trouble;
  }
  return worst;
}
