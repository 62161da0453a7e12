# Compiles the test files of an area some at a time, as one source each: the headers are read, and templates instantiated,
# once for all of them. That takes less than half of the time.
#
# A file stays by itself when it defines a macro, or adds to the library's own namespace: neither can be done in a namespace.
# So does one that uses the names of the oracle, many of which are the library's too.
# With CAMPAIGN_RULES_TEST_UNITS=OFF each does, so that one that misses an include does not compile.

option(CAMPAIGN_RULES_TEST_UNITS "Compile several test files as one" ON)
set(files_in_a_unit 8)

# units_of(<area> <file>... OUT <variable>): the sources to compile in place of the files.
function(units_of area)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "OUT" "")
  set(sources)
  set(together)
  foreach(file IN LISTS arg_UNPARSED_ARGUMENTS)
    file(STRINGS ${file} alone REGEX "^(template <>|namespace campaign_rules|using namespace oracle|#define )")
    if(alone OR NOT CAMPAIGN_RULES_TEST_UNITS)
      list(APPEND sources ${file})
    else()
      list(APPEND together ${file})
    endif()
  endforeach()
  set(number 0)
  while(together)
    list(SUBLIST together 0 ${files_in_a_unit} files)
    list(REMOVE_ITEM together ${files})
    math(EXPR number "${number} + 1")
    set(unit ${CMAKE_CURRENT_BINARY_DIR}/units/${area}_${number}.cpp)
    add_custom_command(
      OUTPUT ${unit}
      COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/support/unit ${unit} ${files}
      DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/support/unit ${files}
      COMMENT "Joining tests of ${area}"
      VERBATIM
    )
    list(APPEND sources ${unit})
  endwhile()
  set(${arg_OUT} ${sources} PARENT_SCOPE)
endfunction()
