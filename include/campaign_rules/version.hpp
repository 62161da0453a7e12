#pragma once

// The version of campaign_rules, in the one place where it is written; the build system reads it from here.
//
// Semantic versioning: rule codes, wire names and the shapes of results are stable, the wording of messages is not.

#define CAMPAIGN_RULES_VERSION_MAJOR 0
#define CAMPAIGN_RULES_VERSION_MINOR 1
#define CAMPAIGN_RULES_VERSION_PATCH 0

// Everything is declared between these two. A program writes `campaign_rules::decide`; its symbols say
// `campaign_rules::v0_1::decide`, so that two libraries in one program that were built with two versions which need not
// fit together do not take each other's functions. The name changes with each version that may break its users.
#define CAMPAIGN_RULES_BEGIN_NAMESPACE \
  namespace campaign_rules {           \
  inline namespace v0_1 {
#define CAMPAIGN_RULES_END_NAMESPACE \
  }                                  \
  }
