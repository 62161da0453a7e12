# What embedding campaign_rules may not change for the project that embeds it: `remember` before, `compare` after.
# Macros, since they look at the variables of whoever calls them.

set(directory_properties COMPILE_DEFINITIONS COMPILE_OPTIONS INCLUDE_DIRECTORIES LINK_DIRECTORIES LINK_OPTIONS TESTS)

# Its own options and places; where the packages were found that it needs, and what simdjson asks of threads; what CMake
# keeps of the last regular expression; and the variables of these macros.
set(may_change "^(CAMPAIGN_RULES_.*|campaign_rules_.*|(tl-expected|date|simdjson|doctest|rapidcheck)_DIR|\
CMAKE_HAVE_LIBC_PTHREAD|CMAKE_MATCH_.*|before_.*|name|names|property)$"
)

macro(remember)
  foreach(property IN LISTS directory_properties)
    get_directory_property(before_directory_${property} ${property})
  endforeach()
  get_cmake_property(names VARIABLES)
  foreach(name IN LISTS names)
    set(before_${name} "${${name}}")
  endforeach()
endmacro()

macro(compare)
  get_cmake_property(names VARIABLES)
  foreach(name IN LISTS names)
    if(name MATCHES "${may_change}")
      continue()
    endif()
    if(NOT DEFINED before_${name})
      message(SEND_ERROR "campaign_rules sets the variable ${name} of the project that embeds it to `${${name}}`")
    elseif(NOT "${before_${name}}" STREQUAL "${${name}}")
      message(SEND_ERROR "campaign_rules changes the variable ${name} from `${before_${name}}` to `${${name}}`")
    endif()
  endforeach()
  foreach(property IN LISTS directory_properties)
    get_directory_property(now ${property})
    if(NOT "${now}" STREQUAL "${before_directory_${property}}")
      message(SEND_ERROR "campaign_rules changes ${property} from `${before_directory_${property}}` to `${now}`")
    endif()
  endforeach()
endmacro()

# No target of campaign_rules hands a flag on to those who link it.
function(compare_targets)
  foreach(target IN ITEMS campaign_rules_headers campaign_rules campaign_rules_json)
    foreach(property IN ITEMS COMPILE_OPTIONS COMPILE_DEFINITIONS LINK_OPTIONS)
      if(TARGET ${target})
        get_target_property(handed_on ${target} INTERFACE_${property})
        if(handed_on)
          message(SEND_ERROR "${target} hands on ${property}: ${handed_on}")
        endif()
      endif()
    endforeach()
  endforeach()
endfunction()

# No test of the directory, or of one below it, joins those of the project that embeds it.
function(compare_tests directory)
  get_property(tests DIRECTORY ${directory} PROPERTY TESTS)
  if(tests)
    message(SEND_ERROR "campaign_rules adds the tests: ${tests}")
  endif()
  get_property(below DIRECTORY ${directory} PROPERTY SUBDIRECTORIES)
  foreach(each IN LISTS below)
    compare_tests(${each})
  endforeach()
endfunction()
