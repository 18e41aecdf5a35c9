#!/usr/bin/env bash
# selftest.sh RULE [QT_HEADERS | LUPDATE]: a lint that finds nothing is worth nothing. Runs RULE over the planted faults in
# samples/ and demands a finding on each line marked "expect: RULE" and on no other.
set -euo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
rule=$1
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
cp -r "$here/samples" "$work/tree"
cd -- "$work/tree"

lines() { seq -f "// line %.0f" "$1"; }
{ grep -rn "expect: $rule\$" . || true; } | sed -E 's,^\./([^:]*:[0-9]+):.*,\1,' >"$work/wanted"
case $rule in
length)
    lines 600 >core/long.cpp
    lines 601 >core/toolong.cpp
    lines 250 >ui/long.h
    lines 251 >ui/toolong.h
    lines 700 >tests/toolong.cpp
    printf '%s\n' core/toolong.cpp:601 ui/toolong.h:251 tests/toolong.cpp:700 >>"$work/wanted"
    ;;
connects)
    echo ui/contacts/allowed.cpp: >>"$work/wanted" # an allowance whose line is gone
    ;;
plurals)
    # A comment in that file would not end the line: forms of words nobody says, and one form that is missing.
    printf 'resources/words/rolodesk_en.ts:%s\n' 21 31 38 >>"$work/wanted"
    ;;
languages)
    # What is not there, a letter that is not marked, another number, what is unfinished, empty or nobody's, and plural
    # forms that leave something out.
    printf 'resources/words/rolodesk_de.ts:%s\n' 1 6 14 18 22 26 51 59 66 >>"$work/wanted"
    ;;
help_pages)
    # A folder a fault, all of them of the one English page; a mark in a table or a heading would be another fault.
    printf 'resources/help/%s/page.md:%s\n' heading 12 rows 11 cells 10 code 12 open 14 ends 13 more 20 \
        unlisted '' other '' >>"$work/wanted"
    echo resources/help/other/extra.md: >>"$work/wanted"
    ;;
esac

status=0
if [ "$rule" = plurals ] || [ "$rule" = languages ]; then
    bash "$here/$rule.sh" "$2" . >"$work/said" || status=$?
elif [ "$rule" = help_pages ]; then
    bash "$here/help_pages.sh" . >"$work/said" || status=$?
else
    bash "$here/lint.sh" "$rule" . "${2:-}" >"$work/said" || status=$?
fi
sed -nE "s,^([^:]*:[0-9]*):? \[$rule\] .*,\1,p" "$work/said" | LC_ALL=C sort -u >"$work/found"
LC_ALL=C sort -u -o "$work/wanted" "$work/wanted"
if [ ! -s "$work/wanted" ]; then
    echo "no faults are planted for $rule"
    exit 1
fi
if [ "$status" -ne 1 ]; then
    echo "the lint ended with status $status over planted faults, 1 was due"
    cat "$work/said"
    exit 1
fi
if [ "$rule" = length ] && ! grep -q '^core/long.cpp:600: warning: ' "$work/said"; then
    echo "no warning for a file of 600 lines"
    exit 1
fi
if ! diff -U0 --label planted --label found "$work/wanted" "$work/found"; then
    echo "findings and planted faults differ (- not found, + found where nothing is planted)"
    exit 1
fi
echo "$rule: each of $(wc -l <"$work/wanted") planted faults found, nothing else"
