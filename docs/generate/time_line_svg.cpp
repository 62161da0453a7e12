#include "time_line_svg.hpp"

#include <campaign_rules/text/iso8601.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

#include "site_text.hpp"

namespace generate {
namespace {

namespace em = campaign_rules;

constexpr double width = 420;
constexpr double left = 16;
constexpr double right = width - 16;
constexpr double bar_top = 34;
constexpr double bar_height = 22;
constexpr double row_height = 24;

std::string number(double value) { return std::to_string(std::lround(value)); }

}  // namespace

std::string clock_text(em::instant at, em::instant since) {
  constexpr std::array<const char*, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                               "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const std::string text = em::to_string(at);
  const std::string clock = text.substr(11, text.substr(17, 2) == "00" ? 5 : 8);
  if (text.substr(0, 10) == em::to_string(since).substr(0, 10)) return clock;
  const auto month = static_cast<std::size_t>(std::atoi(text.substr(5, 2).c_str()) - 1);
  return std::to_string(std::atoi(text.substr(8, 2).c_str())) + ' ' + months[month] + ' ' + clock;
}

std::string time_line::svg() const {
  std::vector<time_mark> marks = marks_;
  std::stable_sort(marks.begin(), marks.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
  const em::instant first = marks.front().at;
  const em::instant last = std::max(marks.back().at, first + std::chrono::minutes{1});
  const double length = static_cast<double>((last - first).count());
  // A tenth of it before the first mark and after the last, for what is closed or open for ever.
  const auto place = [&](em::instant at) {
    const double part = (static_cast<double>((at - first).count()) / length + 0.1) / 1.2;
    return left + std::clamp(part, 0.0, 1.0) * (right - left);
  };

  const double height = bar_top + bar_height + row_height * static_cast<double>(marks.size()) + 14;
  std::string text = "<div class=\"time-line\"><svg viewBox=\"0 0 " + number(width) + ' ' + number(height) +
                     "\" role=\"img\" aria-label=\"" + escaped_html(title_) + "\">\n<title>" + escaped_html(title_) +
                     "</title>\n";
  for (const time_stretch& each : stretches_) {
    const double from = place(each.from);
    const double to = place(each.to);
    const char* const kind = each.is_open ? "open" : "closed";
    text += std::string{"<rect class=\""} + kind + "\" x=\"" + number(from) + "\" y=\"" + number(bar_top) +
            "\" width=\"" + number(to - from) + "\" height=\"" + number(bar_height) + "\"/>\n";
    const double middle = std::clamp((from + to) / 2, left + 60, right - 60);
    text += std::string{"<text class=\"stretch "} + kind + "\" x=\"" + number(middle) + "\" y=\"" +
            number(each.is_open ? bar_top - 8 : bar_top - 22) + "\">" + escaped_html(each.name) + "</text>\n";
  }
  text +=
      "<path class=\"axis\" d=\"M" + number(left) + ' ' + number(bar_top + bar_height) + 'H' + number(right) + "\"/>\n";
  // Names on the right half stand above those on the left, and the outermost lowest, so that no line crosses a name.
  const auto on_the_left = static_cast<std::size_t>(
      std::count_if(marks.begin(), marks.end(), [&](const time_mark& each) { return place(each.at) <= width / 2; }));
  for (std::size_t i = 0; i < marks.size(); ++i) {
    const double x = place(marks[i].at);
    const bool to_the_left = i >= on_the_left;
    const std::size_t row = to_the_left ? i - on_the_left + 1 : marks.size() - i;
    const double y = bar_top + bar_height + row_height * static_cast<double>(row);
    const std::string kind = marks[i].is_boundary ? "mark boundary" : "mark";
    text += "<path class=\"" + kind + "\" d=\"M" + number(x) + ' ' + number(bar_top) + 'V' + number(y + 4) + "\"/>\n";
    text += "<text class=\"" + kind + "\" text-anchor=\"" + (to_the_left ? "end" : "start") + "\" x=\"" +
            number(to_the_left ? x - 5 : x + 5) + "\" y=\"" + number(y + 2) + "\">" + escaped_html(marks[i].name) +
            ", " + clock_text(marks[i].at, first) + "</text>\n";
  }
  return text + "</svg></div>\n";
}

}  // namespace generate
