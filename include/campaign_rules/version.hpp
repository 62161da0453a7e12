#pragma once

// The version of campaign_rules, in the one place where it is written; the build system reads it from here.
//
// Semantic versioning: rule codes, wire names and the shapes of results are stable, the wording of messages is not.

#define CAMPAIGN_RULES_VERSION_MAJOR 0
#define CAMPAIGN_RULES_VERSION_MINOR 1
#define CAMPAIGN_RULES_VERSION_PATCH 0
