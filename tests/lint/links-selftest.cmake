# Configures a small project full of forbidden links and demands that links.cmake finds each, and nothing else.
cmake_minimum_required(VERSION 3.25)
file(REMOVE_RECURSE "${WORK}")
execute_process(
    COMMAND "${CMAKE_COMMAND}" -S "${CMAKE_CURRENT_LIST_DIR}/samples/links" -B "${WORK}"
        -G "${GENERATOR}" "-DCMAKE_MAKE_PROGRAM=${MAKE}"
    RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE said)
if(status)
    message(FATAL_ERROR "${said}")
endif()
file(STRINGS "${WORK}/findings.txt" findings)
set(found)
foreach(finding IN LISTS findings)
    if(finding MATCHES "\\[links\\] (no target [^:]*|[^ ]+ links [^,]*)")
        list(APPEND found "${CMAKE_MATCH_1}")
    endif()
endforeach()
set(planted
    "rolodesk_core links Qt6::Network"
    "rolodesk_http links Qt6::Gui"
    "rolodesk_http links Qt6::Widgets"
    "rolodesk_ui links Qt6::Sql"
    "no target rolodesk_app_common"
    "rolodesk-cli links Qt6::Gui"
    "rolodesk-cli links Qt6::Widgets"
    "rolodesk-sandbox links rolodesk_qt_flags")
foreach(fault IN LISTS planted)
    if(NOT fault IN_LIST found)
        list(APPEND wrong "not found: ${fault}")
    endif()
endforeach()
foreach(fault IN LISTS found)
    if(NOT fault IN_LIST planted)
        list(APPEND wrong "found where nothing is planted: ${fault}")
    endif()
endforeach()
if(wrong)
    list(JOIN wrong "\n" wrong)
    message(FATAL_ERROR "${wrong}")
endif()
list(LENGTH planted count)
message(STATUS "links: each of ${count} planted faults found, nothing else")
