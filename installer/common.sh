# What run.sh and test.sh share; sourced, not run.
# shellcheck shell=bash

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)

say() { printf '%s\n' "$*"; }
complain() { printf '%s: %s\n' "${0##*/}" "$*" >&2; }

# packages KIND...: the names listed for these kinds in packages.txt.
packages() {
    awk -v kinds=" $* " '{ sub(/#.*/, "") } NF >= 2 && index(kinds, " " $1 " ") { print $2 }' \
        "$root/installer/packages.txt"
}

# missing_packages NAME...: those of them that are not installed. One question to dpkg, a few milliseconds.
missing_packages() {
    local installed
    # dpkg-query answers 1 when it does not know one of the names; that is what is asked here.
    installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true)
    awk -v have="$installed" -v want="$*" 'BEGIN {
        n = split(have, line, "\n")
        for (i = 1; i <= n; ++i) if (sub(/^installed /, "", line[i])) present[line[i]] = 1
        n = split(want, name, " ")
        for (i = 1; i <= n; ++i) if (!(name[i] in present)) print name[i]
    }'
}

# install_packages KIND...: installs what is missing. Returns 1, having said why, when it could not.
install_packages() {
    local wanted missing sudo=()
    mapfile -t wanted < <(packages "$@")
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        complain "this is not a Debian system, so nothing is installed here;" \
            "Rolodesk needs what Debian 12 calls: ${wanted[*]}"
        return 0
    fi
    mapfile -t missing < <(missing_packages "${wanted[@]}")
    [ ${#missing[@]} -gt 0 ] || return 0

    local release
    release=$(. /etc/os-release 2>/dev/null && printf '%s' "${ID:-}${VERSION_ID:-}")
    if [ "$release" != debian12 ]; then
        complain "made for Debian 12 and this is ${release:-something else}: trying all the same"
    fi
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            complain "these packages are missing and installing them takes root or sudo: ${missing[*]}"
            return 1
        fi
        sudo=(sudo)
    fi

    say "Installing ${#missing[@]} packages: ${missing[*]}"
    local apt=("${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -y -q
        -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0)
    if ! "${apt[@]}" update </dev/null; then
        complain "apt-get update failed (its reason is above); trying with the package lists already here"
    fi
    if ! "${apt[@]}" install --no-install-recommends "${missing[@]}" </dev/null; then
        complain "apt-get could not install: ${missing[*]} (its reason is above)"
        return 1
    fi
}

# jobs: how many compilers fit: one for each core, and a gigabyte of free memory for each of them.
jobs_that_fit() {
    local cores memory
    cores=$(nproc 2>/dev/null || echo 1)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1048576) }' /proc/meminfo 2>/dev/null)
    [ "${memory:-1}" -ge 1 ] || memory=1
    [ "$cores" -le "${memory:-1}" ] && echo "$cores" || echo "$memory"
}

# build PRESET: configures when needed and builds into build/PRESET. Ninja itself configures again
# when a CMakeLists.txt changed; here only what ninja cannot know is looked at.
build() {
    local preset=$1 folder=$root/build/$1 fresh=()
    # A compiler cache then serves every clone, wherever it stands.
    export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
    if [ -f "$folder/CMakeCache.txt" ] &&
        ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
        say "This folder was built elsewhere before: configuring again"
        fresh=(--fresh)
    fi
    if [ ${#fresh[@]} -gt 0 ] || [ ! -f "$folder/build.ninja" ] ||
        [ "$root/CMakePresets.json" -nt "$folder/build.ninja" ]; then
        cmake -S "$root" --preset "$preset" "${fresh[@]}" </dev/null || return 1
    fi
    cmake --build "$folder" -j "$(jobs_that_fit)" </dev/null
}
