# The programs of an outside project: `programs` names which of headers, campaign_rules and json it takes, with commas
# between them. Each links to one target, is compiled with that alone, runs as a test, and is installed.

enable_testing()
set(source_of_headers decide_a_resend.cpp)
set(source_of_campaign_rules explain_a_resend.cpp)
set(source_of_json decide_a_line.cpp)

string(REPLACE "," ";" components "${programs}")
foreach(component IN LISTS components)
  add_executable(takes_${component} ${CMAKE_CURRENT_LIST_DIR}/${source_of_${component}})
  target_link_libraries(takes_${component} PRIVATE campaign_rules::${component})
  add_test(NAME takes_${component} COMMAND takes_${component})
  install(TARGETS takes_${component} RUNTIME DESTINATION bin)
endforeach()
