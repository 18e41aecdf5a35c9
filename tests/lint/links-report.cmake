# Says what links.cmake found while the tree was configured.
cmake_minimum_required(VERSION 3.25)
file(STRINGS "${FINDINGS}" findings)
foreach(finding IN LISTS findings)
    message(NOTICE "${finding}")
endforeach()
if(findings)
    message(FATAL_ERROR "forbidden links")
endif()
