#!/usr/bin/env bash
# lint.sh RULE ROOT [QT_HEADERS]: looks for one kind of fault in the tree at ROOT.
# RULE is the name of an .awk file here; each begins with what it looks for and why.
# QT_HEADERS is the folder that holds QtCore/, QtGui/ … (rooms only): which class is of which module is read there.
# A finding is printed as "file:line: [rule] what is wrong; the way out" and makes the exit status 1.
set -euo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
rule=$1
root=$2
headers=${3:-}

cd -- "$root"
folders=()
for folder in core ui app tests; do [ -d "$folder" ] && folders+=("$folder"); done
mapfile -d '' -t files < <(find "${folders[@]}" -path tests/lint/samples -prune -o \
    -type f \( -name '*.cpp' -o -name '*.h' -o -name '*.sh' -o -name '*.cmake' -o -name CMakeLists.txt \) -print0 |
    LC_ALL=C sort -z)
if [ ${#files[@]} -eq 0 ]; then
    echo "no sources under $root"
    exit 2
fi

modules=
if [ "$rule" = rooms ]; then
    modules=$(mktemp)
    trap 'rm -f -- "$modules"' EXIT
    (cd -- "$headers" && find -L . -mindepth 2 -maxdepth 2 -type f) |
        awk -F/ '{ print $3, $2 }' >"$modules"
    grep -qx 'QWidget QtWidgets' "$modules" || { echo "no Qt headers in '$headers'"; exit 2; }
fi

allowed=$here/allowed.txt
[ -f tests/lint/allowed.txt ] && allowed=tests/lint/allowed.txt
LC_ALL=C awk -v rule="$rule" -v modules="$modules" -v allowed="$allowed" \
    -f "$here/source.awk" -f "$here/$rule.awk" "${files[@]}"
