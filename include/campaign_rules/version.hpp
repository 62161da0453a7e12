#pragma once

// The version of campaign_rules, in the one place where it is written; the build system reads it from here.
//
// Semantic versioning: rule codes, wire names and the shapes of results are stable, the wording of messages is not.

#define CAMPAIGN_RULES_VERSION_MAJOR 0
#define CAMPAIGN_RULES_VERSION_MINOR 2
#define CAMPAIGN_RULES_VERSION_PATCH 0

// Everything is declared between these two. A program writes `campaign_rules::decide`; its symbols say
// `campaign_rules::v0_2::decide`, so that two libraries in one program that were built with two versions which need not
// fit together do not take each other's functions. The name changes with each version that may break its users.
#define CAMPAIGN_RULES_BEGIN_NAMESPACE \
  namespace campaign_rules {           \
  inline namespace v0_2 {
#define CAMPAIGN_RULES_END_NAMESPACE \
  }                                  \
  }

// Marks a parameter that the result keeps a view of, so that a compiler that knows the attribute warns when the argument
// is a temporary.
#if defined(__has_cpp_attribute)
#if __has_cpp_attribute(clang::lifetimebound)
#define CAMPAIGN_RULES_LIFETIMEBOUND [[clang::lifetimebound]]
#endif
#endif
#ifndef CAMPAIGN_RULES_LIFETIMEBOUND
#define CAMPAIGN_RULES_LIFETIMEBOUND
#endif

// Asks for a function that is short where it is called, but that a compiler would take for a long one.
#if defined(__GNUC__)
#define CAMPAIGN_RULES_INLINE __attribute__((always_inline))
#else
#define CAMPAIGN_RULES_INLINE
#endif
