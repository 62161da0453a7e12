# cmake -Dname=… -Dproject=… -Dwork=… -Dgenerator=… -Dmake_program=… -Dcompiler=…
#       [-Doptions=…] [-Dinstalled=…] [-Dbuild=…] [-Dfails_with=…] -P check.cmake
#
# Configures, builds and runs the outside project of that name. The project `install` is this one, which is installed
# into <work>/prefix, from the build given or from a new one. With fails_with, configuring must fail and say so.

get_filename_component(source "${CMAKE_CURRENT_LIST_DIR}/../.." ABSOLUTE)
separate_arguments(options UNIX_COMMAND "${options}")
file(REMOVE_RECURSE "${work}")

function(run what)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT status EQUAL 0)
    message("not ok - ${name}: cannot ${what}\n${output}")
    message(FATAL_ERROR "stopped")
  endif()
endfunction()

set(configure
    ${CMAKE_COMMAND} -G ${generator} -B "${work}/build" -DCMAKE_MAKE_PROGRAM=${make_program}
    -DCMAKE_CXX_COMPILER=${compiler} -DCMAKE_BUILD_TYPE=Debug
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
    message("not ok - ${name}: configuring should fail with a message like: ${fails_with}\n${output}")
    message(FATAL_ERROR "stopped")
  endif()
elseif(build)
  run("install" ${CMAKE_COMMAND} --install "${build}" --prefix "${work}/prefix")
else()
  run("configure" ${configure})
  run("build" ${CMAKE_COMMAND} --build "${work}/build")
  if(project STREQUAL "install")
    run("install" ${CMAKE_COMMAND} --install "${work}/build" --prefix "${work}/prefix")
  else()
    run("run" ${CMAKE_CTEST_COMMAND} --test-dir "${work}/build" --output-on-failure --no-tests=error)
  endif()
endif()
message("ok - ${name}")
