# The functions of this project's own CMake files.

# campaign_rules_find(<target> <package> <version> PACKAGE <Debian's> FOR <what it is needed for>)
#
# Finds a dependency unless the target is there already, whoever brought it. Says what to do when it cannot.
function(campaign_rules_find target package version)
  cmake_parse_arguments(PARSE_ARGV 3 arg "" "DEBIAN;FOR" "")
  if(TARGET ${target})
    return()
  endif()
  # Global, so that the target is still known where a parent project links to one of ours.
  find_package(${package} ${version} CONFIG QUIET GLOBAL)
  if(NOT TARGET ${target})
    string(CONCAT message "campaign_rules needs ${package} ${version} for ${arg_FOR} and did not find it. "
                          "Install it (Debian: ${arg_DEBIAN}), name its place in CMAKE_PREFIX_PATH, or define the "
                          "target ${target} before campaign_rules is added.")
    if(${package}_CONSIDERED_VERSIONS)
      string(APPEND message " Found, but of another version: ${${package}_CONSIDERED_VERSIONS}.")
    endif()
    message(FATAL_ERROR "${message}")
  endif()
endfunction()

# campaign_rules_own_code(<target>...)
#
# Turns on the warnings that this project keeps its own code free of. Private: they reach no consumer.
function(campaign_rules_own_code)
  if(NOT CAMPAIGN_RULES_WARNINGS)
    return()
  endif()
  foreach(target IN LISTS ARGN)
    if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
      target_compile_options(
        ${target} PRIVATE -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Werror=switch
      )
    elseif(MSVC)
      target_compile_options(${target} PRIVATE /W4)
    endif()
    set_property(TARGET ${target} PROPERTY COMPILE_WARNING_AS_ERROR ${CAMPAIGN_RULES_WERROR})
  endforeach()
endfunction()

# campaign_rules_refuse_with_headers_only(<part>...)
#
# Stops when a part that needs the compiled library is asked for, maybe by a build directory that remembers it.
function(campaign_rules_refuse_with_headers_only)
  foreach(part IN LISTS ARGN)
    if(CAMPAIGN_RULES_BUILD_${part})
      message(FATAL_ERROR "CAMPAIGN_RULES_HEADERS_ONLY is ON, and so is CAMPAIGN_RULES_BUILD_${part}, which needs the "
                          "compiled library. Set one of them OFF.")
    endif()
  endforeach()
endfunction()
