#pragma once

// A peer: the design of a textbook. A rule is an object with a virtual function, a provider is a list of them that is made
// once, and a check returns strings: the codes of what is violated, and of what hangs on facts that are not known.

#include <campaign_rules/question.hpp>
#include <campaign_rules/resend/policy.hpp>

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace virtual_rules {

struct report {
  std::vector<std::string> violated{};
  std::vector<std::string> unknown{};
};

class rule {
 public:
  rule() = default;
  rule(const rule&) = delete;
  rule& operator=(const rule&) = delete;
  virtual ~rule() = default;

  virtual void check(const campaign_rules::resend_question& asked, report& into) const = 0;
};

class provider {
 public:
  explicit provider(std::vector<std::unique_ptr<rule>> rules) : rules_(std::move(rules)) {}

  report check(const campaign_rules::resend_question& asked) const {
    report found;
    for (const auto& each : rules_) each->check(asked, found);
    return found;
  }

 private:
  std::vector<std::unique_ptr<rule>> rules_;
};

provider make_constant_contact_v3();
provider make_constant_contact_v3_2026();
provider make_sequenzy();

}  // namespace virtual_rules
