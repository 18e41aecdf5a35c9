#!/usr/bin/env bash
# selftest.sh READELF COMPILER: a program that is built with the opposite of each is found out in every point.
set -euo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
cat >"$work/soft.cpp" <<'END'
#include <cstdio>
#include <cstring>
int main(int argc, char **argv)
{
    char copy[16];
    std::strcpy(copy, argv[argc - 1]);
    std::puts(copy);
}
END
cet=()
points=6
if [ "$(uname -m)" = x86_64 ]; then
    cet=(-fcf-protection=none)
    points=7
fi
"$2" -O1 -U_FORTIFY_SOURCE -fno-stack-protector "${cet[@]}" -no-pie -fno-pie \
    -Wl,-z,norelro -Wl,-z,lazy -Wl,-z,execstack "$work/soft.cpp" -o "$work/soft" 2>"$work/complaints" || {
    cat "$work/complaints"
    exit 1
}
# expect NUMBER OPTION...: that many things have to be found missing.
expect() {
    local number=$1 status=0 found
    shift
    bash "$here/hardening.sh" "$@" "$work/soft" >"$work/said" || status=$?
    found=$(wc -l <"$work/said")
    if [ "$status" -ne 1 ] || [ "$found" -ne "$number" ]; then
        echo "of $number things that are missing $found were found:"
        cat "$work/said"
        exit 1
    fi
}
expect "$points" "$1"
expect "$((points - 1))" --without-fortify "$1"
echo "all $points found"
