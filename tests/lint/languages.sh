#!/usr/bin/env bash
# languages.sh LUPDATE ROOT: looks for words that are not translated, or not rightly: every text of tr() and translate()
# has to stand in each resources/words/rolodesk_LANGUAGE.ts but the English one, finished, with the same things put in
# and a letter marked where the English has one; and nothing else.
# A finding is printed as "file:line: [languages] what is wrong; the way out" and makes the exit status 1.
# `lupdate -no-obsolete -locations none -I . ui app core -ts FILE` brings such a file up to date.
set -euo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
lupdate=$1
cd -- "$2"
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT

folders=()
for folder in core ui app; do [ -d "$folder" ] && folders+=("$folder"); done
"$lupdate" -silent -locations none -I . "${folders[@]}" -ts "$work/said.ts" >"$work/lupdate" 2>&1 ||
    { cat "$work/lupdate"; exit 2; }
: >"$work/findings"
for words in resources/words/rolodesk_*.ts; do
    [ "$words" = resources/words/rolodesk_en.ts ] && continue
    LC_ALL=C awk -v said="$work/said.ts" -f "$here/languages.awk" "$work/said.ts" "$words" |
        sed "s,^,$words:," | LC_ALL=C sort -t: -k2,2n >>"$work/findings"
done
cat "$work/findings"
[ ! -s "$work/findings" ]
