#!/usr/bin/env bash
# help_pages.sh ROOT: looks for pages of the help that lag behind the English ones: each folder of resources/help has
# the same topics as en; a page has the same headings, rows of tables and blocks of code in the same order; each link
# within the help leads to a topic and a heading that is there; and resources/rolodesk.qrc lists each page.
# A finding is printed as "file:line: [help_pages] what is wrong; the way out" and makes the exit status 1.
set -euo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
cd -- "$1"
help=resources/help
if [ ! -d "$help/en" ]; then
    echo "no pages under $1/$help/en"
    exit 2
fi
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT

# Headings as links name them (anchorOf() in ui/help/helppages.cpp). Letters beyond ASCII need a locale that knows them.
mapfile -t pages < <(LC_ALL=C find "$help" -mindepth 2 -maxdepth 2 -name '*.md' | LC_ALL=C sort)
for page in "${pages[@]}"; do
    mkdir -p "$work/${page%/*}"
    LC_ALL=C.UTF-8 sed -E '/^#{1,6}[[:blank:]]/ {
        s/^#+[[:blank:]]+//
        s/[[:blank:]]*#*[[:blank:]]*$//
        s/!?\[([^]]*)\]\([^)]*\)/\1/g
        s/[^[:alnum:]_ -]//g
        s/.*/\L&/
        y/ /-/
    }' "$page" >"$work/$page"
done
mapfile -t languages < <(LC_ALL=C find "$help" -mindepth 1 -maxdepth 1 -type d | LC_ALL=C sort)

LC_ALL=C awk -v anchors="$work" -v help="$help" -v languages="${languages[*]##*/}" \
    -f "$here/help_pages.awk" resources/rolodesk.qrc "${pages[@]}" |
    LC_ALL=C sort -t: -k1,1 -k2,2n >"$work/findings"
cat "$work/findings"
[ ! -s "$work/findings" ]
