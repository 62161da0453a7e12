// The code of docs/testing-your-service.md.

#include <campaign_rules/campaign_rules.hpp>
#include <campaign_rules/text/iso8601.hpp>

#include <chrono>
#include <iostream>

namespace {

namespace em = campaign_rules;
using std::chrono::milliseconds;

em::campaign sent_campaign() {
  em::campaign made;
  made.status = em::campaign_status::sent;
  made.imported = false;
  made.finished_sending_at = em::utc(2026, 11, 22, 10, 40);
  return made;
}

// [boundary]
/// Stands for your service: the http status of its answer when the request comes at `now`.
int status_of_service_at(em::instant now) {
  const em::resend_question question{em::sequenzy, sent_campaign(), {}, now};
  return *em::http_status(question);
}

void print_boundary() {
  const em::instant opens_at = em::utc(2026, 11, 22, 16, 40);  // six hours after it finished, spelt out
  for (const milliseconds step : {milliseconds{-1}, milliseconds{0}, milliseconds{1}})
    std::cout << em::to_string(opens_at + step) << ' ' << status_of_service_at(opens_at + step) << '\n';
}
// [boundary end]

// [edges]
/// The instants at which the answer changes, from the library: one before, at, and after each.
void print_edges() {
  const em::resend_question question{em::sequenzy, sent_campaign(), {}, em::utc(2026, 11, 22, 12, 0)};
  const auto open = em::availability(question);
  if (open.opens_at()) std::cout << "opens  " << em::to_string(*open.opens_at()) << '\n';
  std::cout << "closes " << (open.closes_at() ? em::to_string(*open.closes_at()) : "never") << '\n';
}
// [edges end]

}  // namespace

int main() {
  std::cout << "[boundary]\n";
  print_boundary();
  std::cout << "[edges]\n";
  print_edges();
}
