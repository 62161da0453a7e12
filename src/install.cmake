# Installs the targets, their headers and what find_package(campaign_rules) and pkg-config read.

include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/campaign_rules)

set(targets campaign_rules_headers)
if(TARGET campaign_rules)
  list(APPEND targets campaign_rules)
endif()
install(
  TARGETS ${targets}
  EXPORT campaign_rules-targets
  FILE_SET HEADERS
  FILE_SET optional
)
install(
  EXPORT campaign_rules-targets
  NAMESPACE campaign_rules::
  DESTINATION ${package_dir}
)

# A file of its own, so that only those who ask for the component have to have what it links.
if(TARGET campaign_rules_json)
  install(
    TARGETS campaign_rules_json
    EXPORT campaign_rules-json-targets
    FILE_SET HEADERS
  )
  install(
    EXPORT campaign_rules-json-targets
    NAMESPACE campaign_rules::
    DESTINATION ${package_dir}
  )
endif()

set(CAMPAIGN_RULES_LIBRARY_TYPE INTERFACE_LIBRARY)
set(any_machine ARCH_INDEPENDENT)
if(TARGET campaign_rules)
  get_target_property(CAMPAIGN_RULES_LIBRARY_TYPE campaign_rules TYPE)
  set(any_machine)
endif()
configure_package_config_file(
  src/campaign_rules-config.cmake.in campaign_rules-config.cmake
  INSTALL_DESTINATION ${package_dir}
  NO_SET_AND_CHECK_MACRO
)
write_basic_package_version_file(campaign_rules-config-version.cmake COMPATIBILITY SameMinorVersion ${any_machine})
install(
  FILES ${CMAKE_CURRENT_BINARY_DIR}/campaign_rules-config.cmake
        ${CMAKE_CURRENT_BINARY_DIR}/campaign_rules-config-version.cmake
  DESTINATION ${package_dir}
)

# What pkg-config reads. The prefix is told from the file's own place, so that an installation can be moved, unless the
# places within it were given as absolute paths.
set(pkg_config_dir ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
set(pkg_config_prefix ${CMAKE_INSTALL_PREFIX})
if(NOT IS_ABSOLUTE ${CMAKE_INSTALL_LIBDIR})
  file(RELATIVE_PATH pkg_config_prefix /${pkg_config_dir} /)
  string(REGEX REPLACE "/$" "" pkg_config_prefix "\${pcfiledir}/${pkg_config_prefix}")
endif()
foreach(kind IN ITEMS INCLUDEDIR LIBDIR)
  set(pkg_config_${kind} "\${prefix}")
  cmake_path(APPEND pkg_config_${kind} ${CMAKE_INSTALL_${kind}})
endforeach()

# install_pkg_config(<name> DESCRIPTION <text> [REQUIRES <name>...] [LIBRARIES <name>...])
function(install_pkg_config name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "DESCRIPTION" "REQUIRES;LIBRARIES")
  set(libraries)
  if(arg_LIBRARIES)
    list(TRANSFORM arg_LIBRARIES PREPEND -l)
    list(JOIN arg_LIBRARIES " " libraries)
    set(libraries "-L\${libdir} ${libraries}")
  endif()
  list(JOIN arg_REQUIRES ", " requires)
  configure_file(src/campaign_rules.pc.in ${name}.pc @ONLY)
  install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${name}.pc DESTINATION ${pkg_config_dir})
endfunction()

if(TARGET campaign_rules)
  install_pkg_config(campaign_rules DESCRIPTION "${PROJECT_DESCRIPTION}" LIBRARIES campaign_rules)
else()
  install_pkg_config(campaign_rules DESCRIPTION "${PROJECT_DESCRIPTION}, headers only")
endif()
if(TARGET campaign_rules_json)
  set(requires "campaign_rules = ${PROJECT_VERSION}")
  if(NOT BUILD_SHARED_LIBS)
    # Not Requires.private: only the static library is installed, so whoever links it needs simdjson, --static or not.
    # The shared one has linked simdjson itself, and its headers do not show it.
    list(APPEND requires "simdjson >= 3.0")
  endif()
  install_pkg_config(
    campaign_rules_json DESCRIPTION "A JSON line in, a JSON line out, by campaign_rules" REQUIRES ${requires}
    LIBRARIES campaign_rules_json
  )
endif()
