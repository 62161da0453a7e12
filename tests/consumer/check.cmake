# cmake -Dname=… -Dproject=… -Dwork=… -Dgenerator=… -Dmake_program=… -Dcompiler=…
#       [-Doptions=…] [-Dinstalled=…] [-Dbuild=…] [-Dinstalls=…] [-Dtarget=…] [-Dfails_with=…] -P check.cmake
#
# Configures, builds and runs the outside project of that name. The project `install` is this one, which is installed
# into <work>/prefix, from the build given or from a new one. With fails_with, configuring must fail and say so; with
# installs, installing the outside project must put these files into place and no others; with target, only that is
# built.

get_filename_component(source "${CMAKE_CURRENT_LIST_DIR}/../.." ABSOLUTE)
separate_arguments(options UNIX_COMMAND "${options}")
file(REMOVE_RECURSE "${work}")

function(fail what)
  message("not ok - ${name}: ${what}")
  message(FATAL_ERROR "stopped")
endfunction()

function(run what)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT status EQUAL 0)
    fail("cannot ${what}\n${output}")
  endif()
endfunction()

# Neither optimised nor with debug information, and several sources in one go: that is what takes the least time, and a
# consumer may build so as well.
set(configure
    ${CMAKE_COMMAND} -G ${generator} -B "${work}/build" -DCMAKE_MAKE_PROGRAM=${make_program}
    -DCMAKE_CXX_COMPILER=${compiler} -DCMAKE_BUILD_TYPE= -DCMAKE_UNITY_BUILD=ON
)
if(project STREQUAL "install")
  foreach(part IN ITEMS TESTS EXAMPLES DOCS)
    list(APPEND configure -DCAMPAIGN_RULES_BUILD_${part}=OFF)
  endforeach()
  list(APPEND configure -S "${source}" ${options})
else()
  list(APPEND configure -S "${CMAKE_CURRENT_LIST_DIR}/${project}" "-DCMAKE_PREFIX_PATH=${installed}" ${options})
endif()

if(fails_with)
  execute_process(COMMAND ${configure} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
  string(REGEX REPLACE "[ \n]+" " " one_line "${output}")
  if(status EQUAL 0 OR NOT one_line MATCHES "${fails_with}")
    fail("configuring should fail with a message like: ${fails_with}\n${output}")
  endif()
elseif(build)
  run("install" ${CMAKE_COMMAND} --install "${build}" --prefix "${work}/prefix")
elseif(target)
  run("configure" ${configure})
  run("build" ${CMAKE_COMMAND} --build "${work}/build" --target ${target})
else()
  run("configure" ${configure})
  run("build" ${CMAKE_COMMAND} --build "${work}/build")
  if(project STREQUAL "install")
    run("install" ${CMAKE_COMMAND} --install "${work}/build" --prefix "${work}/prefix")
  else()
    run("run" ${CMAKE_CTEST_COMMAND} --test-dir "${work}/build" --output-on-failure --no-tests=error)
  endif()
endif()

if(installs)
  run("install" ${CMAKE_COMMAND} --install "${work}/build" --prefix "${work}/prefix")
  file(GLOB_RECURSE found LIST_DIRECTORIES false RELATIVE "${work}/prefix" "${work}/prefix/*")
  separate_arguments(installs UNIX_COMMAND "${installs}")
  if(NOT found STREQUAL installs)
    fail("it installs `${found}`, expected `${installs}` and nothing of campaign_rules")
  endif()
endif()
message("ok - ${name}")
