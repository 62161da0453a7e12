# Installs the targets, their headers and what find_package(campaign_rules) reads.

include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/campaign_rules)

install(
  TARGETS campaign_rules_headers campaign_rules
  EXPORT campaign_rules-targets
  FILE_SET HEADERS
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

get_target_property(CAMPAIGN_RULES_LIBRARY_TYPE campaign_rules TYPE)
configure_package_config_file(
  src/campaign_rules-config.cmake.in campaign_rules-config.cmake
  INSTALL_DESTINATION ${package_dir}
  NO_SET_AND_CHECK_MACRO
)
write_basic_package_version_file(campaign_rules-config-version.cmake COMPATIBILITY SameMinorVersion)
install(
  FILES ${CMAKE_CURRENT_BINARY_DIR}/campaign_rules-config.cmake
        ${CMAKE_CURRENT_BINARY_DIR}/campaign_rules-config-version.cmake
  DESTINATION ${package_dir}
)
