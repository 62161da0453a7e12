# Which program each test file belongs to. Nothing is listed but what is below: a file that nobody listed could never fail.
#
# A part (`core`, `json`) is what can be asked for and needs the same packages; an area (`resend`) is one program of a part.
#
# - The folders of folder_parts are areas of the part that stands beside them.
# - Every other file is of the core, unless it includes, however far away, what the headers of tiers 0 and 1 do not need:
#   a header of tier 2, a package, a file of src/. These are the part and area `text`; with a header of tier 3, `json`.
# - The areas of the core are the folders of tests/. Of the files that lie in none, those that include no rule are the area
#   `facts`, the others `rules`.
#
# What a file includes is read when CMake runs, as tests/run always lets it.

set(folder_parts fuzz=fuzz json=json oracle=oracle properties=properties race=race standards=standards tables=json)

# Every file of ours that a file includes, itself included, and the names of all others, however far away.
function(included_by path out)
  get_property(known GLOBAL PROPERTY "campaign_rules_included_by_${path}" SET)
  if(NOT known)
    set_property(GLOBAL PROPERTY "campaign_rules_included_by_${path}" ${path}) # should two include each other
    set(all ${path})
    cmake_path(GET path PARENT_PATH beside)
    file(STRINGS ${path} lines REGEX "^#include [<\"][^>\"]+[>\"]")
    foreach(line IN LISTS lines)
      string(REGEX REPLACE "^#include [<\"]([^>\"]+)[>\"].*" "\\1" name "${line}")
      set(found)
      foreach(folder IN ITEMS ${beside} ${PROJECT_SOURCE_DIR}/tests ${PROJECT_SOURCE_DIR}/include)
        cmake_path(ABSOLUTE_PATH name BASE_DIRECTORY ${folder} NORMALIZE OUTPUT_VARIABLE candidate)
        if(EXISTS ${candidate})
          included_by(${candidate} found)
          break()
        endif()
      endforeach()
      if(NOT found)
        set(found ${name})
      endif()
      list(APPEND all ${found})
    endforeach()
    list(REMOVE_DUPLICATES all)
    set_property(GLOBAL PROPERTY "campaign_rules_included_by_${path}" ${all})
  endif()
  get_property(all GLOBAL PROPERTY "campaign_rules_included_by_${path}")
  set(${out} ${all} PARENT_SCOPE)
endfunction()

# place_of(<test file> <variable for the part> <variable for the area>)
function(place_of path part area)
  cmake_path(RELATIVE_PATH path BASE_DIRECTORY ${PROJECT_SOURCE_DIR}/tests OUTPUT_VARIABLE place)
  string(REGEX REPLACE "/.*" "" folder "${place}")
  foreach(each IN LISTS folder_parts)
    if(each MATCHES "^${folder}=(.*)$")
      set(${part} ${CMAKE_MATCH_1} PARENT_SCOPE)
      set(${area} ${folder} PARENT_SCOPE)
      return()
    endif()
  endforeach()

  included_by(${path} included)
  # Left out: what tests may include always, and the standard headers, whose names have no ending.
  set(beyond ${included})
  list(FILTER beyond INCLUDE REGEX "\\.")
  list(FILTER beyond EXCLUDE REGEX "^${PROJECT_SOURCE_DIR}/tests/|^(doctest/doctest\\.h|tl/expected\\.hpp)$")
  get_property(headers TARGET campaign_rules_headers PROPERTY HEADER_SET)
  list(REMOVE_ITEM beyond ${headers})
  set(${part} core PARENT_SCOPE)
  if("${beyond}" MATCHES "${PROJECT_SOURCE_DIR}/(include/campaign_rules|src)/json/")
    set(${part} json PARENT_SCOPE)
    set(${area} json PARENT_SCOPE)
  elseif(beyond)
    set(${part} text PARENT_SCOPE)
    set(${area} text PARENT_SCOPE)
  elseif(NOT folder STREQUAL place)
    set(${area} ${folder} PARENT_SCOPE)
  elseif("${included}" MATCHES "/rule\\.hpp(;|$)")
    set(${area} rules PARENT_SCOPE)
  else()
    set(${area} facts PARENT_SCOPE)
  endif()
endfunction()

# Finds every test file, and writes down in areas.txt where it belongs: `part area file`, one a line. Sets core_areas and
# the like for each part, and area_resend and the like, the files of each area.
macro(find_areas)
  file(GLOB_RECURSE test_files CONFIGURE_DEPENDS *_test.cpp properties/*_properties.cpp)
  set(area_lines)
  foreach(file IN LISTS test_files)
    place_of(${file} part area)
    list(APPEND ${part}_areas ${area})
    list(REMOVE_DUPLICATES ${part}_areas)
    list(APPEND area_${area} ${file})
    cmake_path(RELATIVE_PATH file BASE_DIRECTORY ${PROJECT_SOURCE_DIR} OUTPUT_VARIABLE place)
    string(APPEND area_lines "${part} ${area} ${place}\n")
  endforeach()
  file(CONFIGURE OUTPUT areas.txt CONTENT "${area_lines}" @ONLY)
endmacro()
