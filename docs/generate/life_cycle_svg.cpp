// Draws a provider's life cycle as SVG, from the same policies that decide: which actions lead from one status to another,
// which leave it as it is or end it, and where time leads.
//
//   life_cycle_svg DIRECTORY            writes DIRECTORY/<provider>.svg for each provider
//   life_cycle_svg --check DIRECTORY    fails when one of them is missing or no longer what would be drawn

#include <campaign_rules/lifecycle.hpp>
#include <campaign_rules/providers/all.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <sstream>
#include <string>
#include <utility>

namespace {

namespace em = campaign_rules;
using em::campaign_status;

struct point {
  double x;
  double y;
};

/// Statuses that are drawn as ends: from the one nothing leads on, from the other only people.
constexpr em::status_set ends_there = em::terminal_statuses | em::status_set{campaign_status::removed};

constexpr double box_width = 206;
constexpr double box_height = 76;
constexpr double margin = 24;

/// Where a status stands, in columns and rows: a campaign's way goes from left to right.
constexpr std::array<point, em::wire_names<campaign_status>::words.size()> grid{{
    {0, 1},  // draft
    {1, 1},  // scheduled
    {1, 2},  // in_review
    {0, 2},  // rejected
    {2, 1},  // sending
    {2, 2},  // paused
    {3, 1},  // sent
    {3, 2},  // failed
    {0, 0},  // cancelled
    {3, 0},  // removed
    {1, 0},  // stopped
    {2, 0},  // expired
    {4, 1},  // archived
}};

point center_of(campaign_status status) {
  const point cell = grid[static_cast<std::size_t>(status)];
  return {margin + box_width / 2 + cell.x * 300, margin + box_height / 2 + cell.y * 150};
}

std::string number(double value) {
  std::ostringstream text;
  text << std::lround(value);
  return text.str();
}

std::string word_of(const em::provider& by, campaign_status status) {
  const em::status_words& statuses = by.dialect.statuses;
  return statuses.known().contains(status) ? std::string{statuses.word(status)} : "(gone)";
}

/// The point at which the way from a box's center towards `to` leaves the box.
point leave(point from, point to) {
  const double dx = to.x - from.x;
  const double dy = to.y - from.y;
  const double wide = dx == 0 ? 1e9 : (box_width / 2 + 4) / std::abs(dx);
  const double high = dy == 0 ? 1e9 : (box_height / 2 + 4) / std::abs(dy);
  const double part = std::min(wide, high);
  return {from.x + dx * part, from.y + dy * part};
}

std::string line(point at, double lower, const char* style, const std::string& text) {
  if (text.empty()) return text;
  return std::string{"  <text class=\""} + style + "\" x=\"" + number(at.x) + "\" y=\"" + number(at.y + lower) + "\">" +
         text + "</text>\n";
}

/// A path and its label, which is drawn later so that nothing hides it.
struct labelled_path {
  std::string path;
  std::string label;
};

/// An arrow that bows to its right, so that the way back does not lie on it, and more the farther it goes, so that it
/// passes beside what stands between.
labelled_path arrow(campaign_status from, campaign_status to, const std::string& label, bool by_time) {
  const point start = center_of(from);
  const point end = center_of(to);
  const double dx = end.x - start.x;
  const double dy = end.y - start.y;
  const double length = std::hypot(dx, dy);
  const double bow = by_time ? 0 : (length > 400 ? length * 0.4 : 70);
  const point middle{(start.x + end.x) / 2 - dy / length * bow, (start.y + end.y) / 2 + dx / length * bow};
  const point first = leave(start, middle);
  const point last = leave(end, middle);
  const point top{first.x / 4 + middle.x / 2 + last.x / 4, first.y / 4 + middle.y / 2 + last.y / 4};
  return {"  <path class=\"" + std::string{by_time ? "time" : "action"} + "\" d=\"M" + number(first.x) + ' ' +
              number(first.y) + " Q" + number(middle.x) + ' ' + number(middle.y) + ' ' + number(last.x) + ' ' +
              number(last.y) + "\"/>\n",
          line(top, 4, "label", label)};
}

/// What a box says of its status: the actions that leave it as it is, and those that end the campaign.
struct inside {
  std::string staying;
  std::string ending;
};

std::string box(const em::provider& by, campaign_status status, const inside& says) {
  const point center = center_of(status);
  const bool is_final = ends_there.contains(status);
  return "  <rect" + std::string{is_final ? " class=\"final\"" : ""} + " x=\"" + number(center.x - box_width / 2) +
         "\" y=\"" + number(center.y - box_height / 2) + "\" width=\"" + number(box_width) + "\" height=\"" +
         number(box_height) + "\" rx=\"8\"/>\n" + line(center, -12, "status", word_of(by, status)) +
         line(center, 8, "inside", says.staying) + line(center, 25, "inside", says.ending);
}

void join(std::string& list, std::string_view name) {
  if (!list.empty()) list += ", ";
  list += name;
}

std::string draw(const em::provider& by) {
  std::map<std::pair<campaign_status, campaign_status>, std::string> moves;
  std::map<campaign_status, inside> boxed;
  std::string arrows;
  em::status_set drawn = by.dialect.statuses.known();
  for (const campaign_status from : by.dialect.statuses.known()) {
    for (const std::string_view action : em::allowed_actions(by, from)) {
      for (const campaign_status to : em::status_after(by, action, from)) {
        drawn = drawn | em::status_set{to};
        if (to == from)
          join(boxed[from].staying, action);
        else if (ends_there.contains(to))
          join(boxed[from].ending, std::string{action} + " \u2192 " + word_of(by, to));
        else
          join(moves[{from, to}], action);
      }
    }
    for (const campaign_status to : em::status_by_time(by, from)) arrows += arrow(from, to, "", true).path;
  }
  std::string labels;
  for (const auto& [ends, actions] : moves) {
    const labelled_path drawn_move = arrow(ends.first, ends.second, actions, false);
    arrows += drawn_move.path;
    labels += drawn_move.label;
  }
  std::string boxes;
  for (const campaign_status status : drawn) boxes += box(by, status, boxed[status]);

  double columns = 3;
  for (const campaign_status status : drawn) columns = std::max(columns, grid[static_cast<std::size_t>(status)].x);
  const double width = 2 * margin + columns * 300 + box_width;
  const double height = 2 * margin + 2 * 150 + box_height + 40;  // and the deepest bow
  std::string svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + number(width) + ' ' + number(height) +
                    "\" role=\"img\" aria-labelledby=\"title\">\n";
  svg += "  <title id=\"title\">The life cycle of a campaign, " + std::string{by.name} + "</title>\n";
  svg += R"(  <style>
    svg { color: #1f2933; background: #fff; font-family: system-ui, sans-serif; }
    rect { fill: #eef2f7; stroke: #52606d; stroke-width: 1.5; }
    text { fill: currentColor; text-anchor: middle; font-size: 13px; }
    .status { font-weight: 600; font-size: 15px; }
    .inside { font-size: 11px; }
    .final { stroke-width: 3; }
    .label { paint-order: stroke; stroke: #fff; stroke-width: 5px; }
    path { fill: none; stroke: #2a6fb0; stroke-width: 1.6; marker-end: url(#head); }
    .time { stroke: #7b8794; stroke-dasharray: 6 5; }
    @media (prefers-color-scheme: dark) {
      svg { color: #e4e7eb; background: #1b1f24; }
      rect { fill: #2b323a; stroke: #9aa5b1; }
      .label { stroke: #1b1f24; }
      path { stroke: #6cb3f0; }
    }
  </style>
  <defs>
    <marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">
      <polygon points="0,0 8,4 0,8" fill="#2a6fb0"/>
    </marker>
  </defs>
)";
  return svg + arrows + boxes + labels + "</svg>\n";
}

std::string read_file(const std::string& path) {
  std::ifstream file{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, {}};
}

}  // namespace

int main(int count, char** arguments) {
  const bool is_check = count == 3 && std::string_view{arguments[1]} == "--check";
  if (count != 2 && !is_check) {
    std::cerr << "usage: life_cycle_svg [--check] DIRECTORY\n";
    return 2;
  }
  int status = 0;
  for (const em::provider* by : em::all_providers) {
    const std::string path = std::string{arguments[count - 1]} + '/' + std::string{by->id} + ".svg";
    const std::string drawing = draw(*by);
    if (is_check && read_file(path) != drawing) {
      std::cerr << path << " is stale; draw it again with life_cycle_svg\n";
      status = 1;
    }
    if (!is_check && !(std::ofstream{path, std::ios::binary} << drawing)) {
      std::cerr << path << " cannot be written\n";
      status = 1;
    }
  }
  return status;
}
