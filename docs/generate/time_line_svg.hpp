#pragma once

// A time line: instants that have a name, and stretches of time in which something is closed or open. Drawn in the
// colours of the page that it stands on, and narrow enough for a phone.
//
//   time_line picture{"Resending through Sequenzy"};
//   picture.add_stretch({finished, opens, false, "closed for 6 h"});
//   picture.add_mark({finished, "finished sending", "10:40"});
//   picture.svg();

#include <campaign_rules/instant.hpp>

#include <string>
#include <vector>

namespace generate {

struct time_mark {
  campaign_rules::instant at;
  std::string name;
  bool is_boundary = false;
};

struct time_stretch {
  campaign_rules::instant from;
  campaign_rules::instant to;
  bool is_open;
  std::string name;
};

class time_line {
 public:
  explicit time_line(std::string title) : title_(std::move(title)) {}

  void add_mark(time_mark mark) { marks_.push_back(std::move(mark)); }
  void add_stretch(time_stretch stretch) { stretches_.push_back(std::move(stretch)); }

  /// An element for a page of HTML, without a blank line in it. Not to be called without marks.
  std::string svg() const;

 private:
  std::string title_;
  std::vector<time_mark> marks_;
  std::vector<time_stretch> stretches_;
};

/// The time of day, and the day where it is not that of `since`: 10:40, 25 Nov 09:00.
std::string clock_text(campaign_rules::instant at, campaign_rules::instant since);

}  // namespace generate
