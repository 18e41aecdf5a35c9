# What distributions build with: whoever finds a fault in memory finds it closed in, too. dpkg-buildflags of Debian 12
# with hardening=+all, and CET where the processor has it. tests/hardening looks at the programs for all of it.
include(CheckCXXCompilerFlag)

foreach(flag IN ITEMS -fstack-protector-strong -fstack-clash-protection -fcf-protection)
    string(MAKE_C_IDENTIFIER "has${flag}" has)
    check_cxx_compiler_flag(${flag} ${has})
    if(${has})
        target_compile_options(rolodesk_flags INTERFACE ${flag})
    endif()
endforeach()
target_compile_options(rolodesk_flags INTERFACE -Wformat -Werror=format-security)

# The checks of what is copied take an optimiser: without one the C library has none of them. The sanitizers look closer.
# Of several -O the last one counts. Debian's compilers define nothing by themselves, others do.
string(TOUPPER "CMAKE_CXX_FLAGS_${CMAKE_BUILD_TYPE}" of_build)
string(REGEX MATCHALL " -O[^ ]*" levels " ${CMAKE_CXX_FLAGS} ${${of_build}}")
list(POP_BACK levels level)
set(ROLODESK_FORTIFIED OFF)
if(UNIX AND level AND NOT level STREQUAL " -O0" AND NOT ROLODESK_SANITIZE)
    set(ROLODESK_FORTIFIED ON)
    target_compile_options(rolodesk_flags INTERFACE -U_FORTIFY_SOURCE
        $<$<NOT:$<BOOL:$<TARGET_PROPERTY:ROLODESK_UNOPTIMISED>>>:-D_FORTIFY_SOURCE=2>)
endif()

# Programs for any address. -fPIC and not -fPIE, for libraries and programs alike: Qt asks for it, and precompiled headers
# of the one serve no other.
#
# Whether a program is marked as made for CET is left to the linker, which marks it where everything in it is. The start
# files of Debian 12 are not: a program marked by force would end at its first instruction where the mark counts.
if(UNIX AND NOT APPLE)
    target_compile_options(rolodesk_flags INTERFACE -fPIC)
    target_link_options(rolodesk_flags INTERFACE -pie LINKER:-z,relro LINKER:-z,now LINKER:-z,noexecstack)
endif()
