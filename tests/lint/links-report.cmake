# Says what links.cmake found while the tree was configured.
cmake_minimum_required(VERSION 3.25)
file(READ "${FINDINGS}" findings)
if(findings)
    message(FATAL_ERROR "${findings}")
endif()
