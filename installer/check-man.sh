#!/usr/bin/env bash
# Compares the man pages with the programs. See --help.
set -euo pipefail
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

usage() {
    cat <<'END'
Usage: installer/check-man.sh FOLDER
Compares the man pages in resources/man with the programs in FOLDER: each option of --help stands in the page, each option of the
page's OPTIONS is one of the program, each command of rolodesk-cli is described, and groff has nothing to say about the page.

  --help   this text

Exit status: 0 they agree, 1 they do not, 2 wrong usage, 10 groff is missing.
END
}

case ${1:-} in
--help | -h)
    usage
    exit 0
    ;;
'' | -*)
    complain "a folder with the programs is needed; --help tells more"
    exit 2
    ;;
esac
command -v groff >/dev/null || {
    complain "groff is missing (package groff-base)"
    exit 10
}

faults=0
fault() {
    complain "$*"
    faults=1
}

# options_of PAGE: the options whose entries stand in the page.
options_of() {
    sed -n '/^\.SH OPTIONS/,/^\.SH [^O]/p' "$1" | sed 's/\\-/-/g' |
        sed -nE 's/^\.(B|BI|BR) (--[a-z-]+).*/\2/p' | sort -u
}

for name in rolodesk rolodesk-cli rolodesk-sandbox; do
    program=$1/$name
    page=$root/resources/man/$name.1
    if [ ! -x "$program" ]; then
        complain "$program is not there"
        exit 2
    fi
    complaints=$(groff -man -Tutf8 -ww "$page" 2>&1 >/dev/null) || true
    [ -z "$complaints" ] || fault "groff about resources/man/$name.1: $complaints"
    help=$(QT_QPA_PLATFORM=offscreen "$program" --help)
    in_help=$(grep -oE '^ {2,4}(--help, )?--[a-z-]+' <<<"$help" | tr -d ' ' | tr ',' '\n' | sort -u)
    in_page=$(options_of "$page")
    while read -r option; do
        [ -z "$option" ] || fault "resources/man/$name.1 lacks the option $option"
    done < <(comm -23 <(printf '%s\n' "$in_help") <(printf '%s\n' "$in_page"))
    while read -r option; do
        [ -z "$option" ] || fault "resources/man/$name.1 describes the option $option, and $name --help does not"
    done < <(comm -13 <(printf '%s\n' "$in_help") <(printf '%s\n' "$in_page"))
done

# The commands: two blanks, then a word; their summaries stand further in.
while read -r command; do
    # Not -q: whoever ends before it has read all ends the other one, too.
    sed 's/\\-/-/g' "$root/resources/man/rolodesk-cli.1" | grep -E "^\.(B|BR) \"?$command(\"|$)" >/dev/null ||
        fault "resources/man/rolodesk-cli.1 lacks the command $command"
done < <("$1/rolodesk-cli" --help | sed -n '/^Commands:/,/^Options:/p' |
    sed -nE 's/^  ((import )?[a-z]+).*/\1/p')

exit "$faults"
