#pragma once

// Three designs of the resend decision behind one face, so that the same loop can measure each: `provider_of` looks up,
// before the loop, what `decide` is then called with; `use` hands what it said to a sink as a program would read it, the
// library's verdict as its two sets.

#include <campaign_rules/providers/all.hpp>
#include <campaign_rules/resend/rules.hpp>

#include "chain_of_ifs.hpp"
#include "virtual_rules.hpp"

namespace resend_designs {

namespace em = campaign_rules;

/// This library: all violations and all unknown rules.
struct library {
  static const em::provider* provider_of(const em::resend_question& asked) noexcept { return &asked.provider; }
  static em::resend_verdict decide(const em::provider*, const em::resend_question& asked) noexcept {
    return em::decide(asked);
  }
  template <class Sink>
  static void use(const em::resend_verdict& said, const Sink& sink) {
    sink(said.violated().bits());
    sink(said.unknown().bits());
  }
};

/// The same where the program knows the provider when it is compiled.
struct known {
  static const em::provider* provider_of(const em::resend_question& asked) noexcept { return &asked.provider; }
  static em::resend_verdict decide(const em::provider*, const em::resend_question& asked) noexcept {
    return em::decide<em::constant_contact_v3>(asked);
  }
  template <class Sink>
  static void use(const em::resend_verdict& said, const Sink& sink) {
    library::use(said, sink);
  }
};

/// The chain of ifs: the first reason.
struct chain {
  static chain_of_ifs::service provider_of(const em::resend_question& asked) noexcept {
    if (&asked.provider == &em::constant_contact_v3) return chain_of_ifs::service::constant_contact_v3;
    if (&asked.provider == &em::constant_contact_v3_2026) return chain_of_ifs::service::constant_contact_v3_2026;
    return chain_of_ifs::service::sequenzy;
  }
  static chain_of_ifs::reason decide(chain_of_ifs::service by, const em::resend_question& asked) noexcept {
    return chain_of_ifs::first_reason(by, asked.facts, asked.request, asked.now, asked.account);
  }
  template <class Sink>
  static void use(chain_of_ifs::reason said, const Sink& sink) {
    sink(said);
  }
};

/// Virtual rules and strings: all violations and all unknown rules.
struct textbook {
  static const virtual_rules::provider* provider_of(const em::resend_question& asked) {
    static const virtual_rules::provider v3 = virtual_rules::make_constant_contact_v3();
    static const virtual_rules::provider v3_2026 = virtual_rules::make_constant_contact_v3_2026();
    static const virtual_rules::provider sequenzy = virtual_rules::make_sequenzy();
    if (&asked.provider == &em::constant_contact_v3) return &v3;
    return &asked.provider == &em::constant_contact_v3_2026 ? &v3_2026 : &sequenzy;
  }
  static virtual_rules::report decide(const virtual_rules::provider* by, const em::resend_question& asked) {
    return by->check(asked);
  }
  template <class Sink>
  static void use(const virtual_rules::report& said, const Sink& sink) {
    sink(said);
  }
};

/// Do the three say the same of a great many questions? Prints `ok` or the first question they differ on.
bool agree();

}  // namespace resend_designs
