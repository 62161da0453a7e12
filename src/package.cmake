# cpack -G DEB: libcampaign-rules-dev, the headers and the static libraries. docs/packaging/README.md has the commands.

if(BUILD_SHARED_LIBS)
  return() # Debian keeps a shared library in a package of its own, beside the -dev package: that is a packager's work
endif()

file(STRINGS LICENSE holder REGEX "^Copyright ")
string(REGEX REPLACE "^Copyright \\(c\\) [0-9]+ " "" holder "${holder}")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME libcampaign-rules-dev)
set(CPACK_PACKAGE_VENDOR "${holder}")
set(CPACK_PACKAGE_CONTACT "${holder}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
string(JOIN "\n" CPACK_PACKAGE_DESCRIPTION
       "campaign_rules is a C++17 library that answers, by the documented rules of"
       "email services, whether a campaign may be resent, scheduled, tested or"
       "deleted now, if not why not and from when on, and what comes out of it."
       "."
       "This package has its headers, static libraries, and what CMake and"
       "pkg-config read."
)
set(CPACK_VERBATIM_VARIABLES ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libexpected-dev (>= 1.0)")
if(TARGET campaign_rules_json)
  string(APPEND CPACK_DEBIAN_PACKAGE_DEPENDS ", libsimdjson-dev (>= 3.0)")
endif()
if(CAMPAIGN_RULES_HEADERS_ONLY)
  set(CPACK_DEBIAN_PACKAGE_ARCHITECTURE all)
endif()

# Where Debian looks for the licence.
configure_file(LICENSE debian/copyright COPYONLY)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALLED_DIRECTORIES ${CMAKE_CURRENT_BINARY_DIR}/debian usr/share/doc/libcampaign-rules-dev)

include(CPack)
