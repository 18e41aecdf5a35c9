# What make-deb.sh, make-tarball.sh and sbom.sh share; sourced behind common.sh, not run.
# shellcheck shell=bash

# Where the programs for packages are built.
# shellcheck disable=SC2034,SC2154 # root is of common.sh; the others use what stands here
package_build=$root/build/package

# source_time: seconds since 1970 that packages carry as their time: SOURCE_DATE_EPOCH, else the time of the last commit, so that
# the same source gives the same packages.
source_time() {
    if [ -n "${SOURCE_DATE_EPOCH:-}" ]; then
        printf '%s\n' "$SOURCE_DATE_EPOCH"
    else
        git -C "$root" log -1 --format=%ct 2>/dev/null || stat -c %Y -- "$root/CHANGELOG.md"
    fi
}

# deb_flags NAME: the flags of that name (CPPFLAGS, CXXFLAGS, LDFLAGS) with which Debian builds, all hardening included; without -g.
deb_flags() {
    (cd -- "$root" && DEB_BUILD_MAINT_OPTIONS=hardening=+all DEB_CXXFLAGS_MAINT_STRIP=-g dpkg-buildflags --get "$1")
}

# build_for_packages: builds the programs in $package_build. cmake/hardening.cmake adds what Debian's flags lack.
build_for_packages() {
    local flags
    flags="$(deb_flags CPPFLAGS) $(deb_flags CXXFLAGS)" || return 1
    # What Qt packs into the programs has the time of its files otherwise.
    SOURCE_DATE_EPOCH=$(source_time)
    export SOURCE_DATE_EPOCH
    # What CMake itself adds for a release says -O2 once more, and nothing else. The linker is the system's own, so that what is
    # made does not depend on mold being there.
    cmake -S "$root" -B "$package_build" -G Ninja -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_CXX_FLAGS="$flags" -DCMAKE_CXX_FLAGS_RELEASE="-O2 -DNDEBUG" \
        -DCMAKE_EXE_LINKER_FLAGS="$(deb_flags LDFLAGS)" -DCMAKE_SKIP_RPATH=ON -DMOLD_PROGRAM=OFF \
        -DROLODESK_TESTS=OFF -DROLODESK_WERROR=OFF -DROLODESK_PRECOMPILE=OFF -DROLODESK_SANITIZE=OFF \
        </dev/null || return 1
    cmake --build "$package_build" -j "$(jobs_that_fit)" </dev/null
}

# version_of_build: the version that was built.
version_of_build() {
    sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$package_build/CMakeCache.txt"
}

# show_artefact FILE: its name, size and checksum.
show_artefact() {
    say "$1"
    say "  size    $(stat -c %s -- "$1") bytes"
    say "  sha256  $(sha256sum <"$1" | cut -d ' ' -f 1)"
}

# package_of FILE: the Debian package that a library of this system came with, under whichever of the two names the file has since
# /lib became a link to /usr/lib. Nothing if there is none.
package_of() {
    local file
    file=$(readlink -f -- "$1")
    { dpkg-query -S "$file" 2>/dev/null || dpkg-query -S "${file#/usr}" 2>/dev/null || true; } | sed -n "1s/:.*//p"
}
