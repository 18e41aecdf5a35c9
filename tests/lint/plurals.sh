#!/usr/bin/env bash
# plurals.sh LUPDATE ROOT: looks for words with a number in them that nobody gave plural forms.
# English is a translation, too: resources/words/rolodesk_en.ts holds both forms of each text with %n or %Ln. Without an
# entry "1 contact(s)" is on screen. LUPDATE is Qt's own reader of tr(), which knows the contexts.
# A finding is printed as "file:line: [plurals] what is wrong; the way out" and makes the exit status 1.
set -euo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
lupdate=$1
cd -- "$2"
root=$PWD
known=resources/words/rolodesk_en.ts
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT

folders=()
for folder in ui app; do [ -d "$folder" ] && folders+=("$folder"); done
"$lupdate" -silent -locations absolute -I . "${folders[@]}" -ts "$work/said.ts" >"$work/lupdate" 2>&1 ||
    { cat "$work/lupdate"; exit 2; }
grep -rnE '%L?n' --include='*.cpp' --include='*.h' "${folders[@]}" >"$work/lines" || true
LC_ALL=C awk -v known="$known" -v lines="$work/lines" -f "$here/plurals.awk" "$known" "$work/said.ts" "$work/lines" \
    >"$work/findings"

# lupdate names files as seen from where its own file lies.
while IFS=$'\t' read -r file place; do
    [ -f "$file" ] || file=$(realpath -m --relative-to="$root" "$work/$file")
    printf '%s:%s\n' "$file" "$place"
done <"$work/findings" | LC_ALL=C sort -t: -k1,1 -k2,2n
[ ! -s "$work/findings" ]
