# Headers that are compiled once for many files. Off in everyday builds: those see an #include that was forgotten.

# rolodesk_precompiled(TARGET SET): the files of TARGET start from one of the sets below. What tests are made of is compiled
# more often than it is run, and is not optimised where quick builds are wanted.
function(rolodesk_precompiled target set)
    if(ROLODESK_PRECOMPILE)
        target_precompile_headers(${target} REUSE_FROM rolodesk_headers_${set})
        if(set MATCHES "test$")
            rolodesk_unoptimised(${target})
        endif()
    endif()
endfunction()

# The checks of FORTIFY take an optimiser (cmake/hardening.cmake).
function(rolodesk_unoptimised target)
    set_target_properties(${target} PROPERTIES ROLODESK_UNOPTIMISED ON)
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU,Clang>:-O0>)
endfunction()

if(NOT ROLODESK_PRECOMPILE)
    return()
endif()

# A set is a target of its own: the compiler takes precompiled headers only where every macro they were made with is set, and each
# Qt module sets one. More than these may be set; those that a header asks about (QtTest asks for QT_NETWORK_LIB) may not.
function(rolodesk_header_set set)
    cmake_parse_arguments(arg "" "" "LIBRARIES;HEADERS" ${ARGN})
    set(empty "${CMAKE_BINARY_DIR}/headers/${set}.cpp")
    file(CONFIGURE OUTPUT "${empty}" CONTENT "")
    add_library(rolodesk_headers_${set} OBJECT "${empty}")
    target_link_libraries(rolodesk_headers_${set} PRIVATE ${arg_LIBRARIES})
    target_precompile_headers(rolodesk_headers_${set} PRIVATE
        <algorithm> <array> <chrono> <functional> <memory> <optional> <string> <utility> <vector> ${arg_HEADERS})
    if(set MATCHES "test$")
        rolodesk_unoptimised(rolodesk_headers_${set})
    endif()
endfunction()

rolodesk_header_set(sandbox LIBRARIES rolodesk_flags nlohmann_json::nlohmann_json HEADERS <nlohmann/json.hpp>)
rolodesk_header_set(core LIBRARIES rolodesk_qt_flags Qt6::Core HEADERS <QtCore/QtCore>)
rolodesk_header_set(window LIBRARIES rolodesk_qt_flags Qt6::Widgets HEADERS <QtWidgets/QtWidgets>)
if(NOT ROLODESK_TESTS)
    return()
endif()
# The other macros of QtTest name the folder of each target; no test asks for it.
set_property(TARGET Qt6::Test PROPERTY INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)
rolodesk_header_set(test LIBRARIES rolodesk_qt_flags Qt6::Test HEADERS <QtTest/QtTest>)
rolodesk_header_set(network_test LIBRARIES rolodesk_qt_flags Qt6::Test Qt6::Network HEADERS <QtTest/QtTest> <QtNetwork/QtNetwork>)
rolodesk_header_set(window_test LIBRARIES rolodesk_qt_flags Qt6::Test Qt6::Widgets HEADERS <QtTest/QtTest> <QtWidgets/QtWidgets>)
rolodesk_header_set(network_window_test LIBRARIES rolodesk_qt_flags Qt6::Test Qt6::Network Qt6::Widgets
    HEADERS <QtTest/QtTest> <QtNetwork/QtNetwork> <QtWidgets/QtWidgets>)
