#pragma once

// Questions that people ask, answered by the library while the page is written.

#include <string>

namespace generate {

/// To stand in questions.md.
std::string questions_page();

}  // namespace generate
