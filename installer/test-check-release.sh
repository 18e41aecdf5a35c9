#!/usr/bin/env bash
# Plants each fault that check-release.sh has to find. See --help.
set -euo pipefail
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

usage() {
    cat <<'END'
Usage: installer/test-check-release.sh
Makes a small repository that may be released, and from it one with each fault that installer/check-release.sh has to find, and looks
whether it refuses with the right sentence. Needs git and a second; changes nothing here.

  --help   this text

Exit status: 0 every fault was found and nothing else refused, 1 not so, 2 wrong usage, 10 git is missing.
END
}

case ${1:-} in
'') ;;
--help | -h)
    usage
    exit 0
    ;;
*)
    complain "unknown option $1; --help tells what there is"
    exit 2
    ;;
esac

command -v git >/dev/null || {
    complain "git is missing"
    exit 10
}
work=$(mktemp -d "${TMPDIR:-/tmp}/rolodesk-release.XXXXXX")
trap 'rm -rf -- "$work"' EXIT
export HOME=$work GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_GLOBAL=/dev/null LUPDATE=true
unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE
metainfo=resources/desktop/org.rolodesk.rolodesk.metainfo.xml

commit() { git -C "$1" add -A && git -C "$1" -c user.name=Test -c user.email=test@rolodesk.example commit -q --allow-empty -m Test; }

# What check-release.sh looks at, with its own scripts as they are here.
good=$work/good
mkdir -p "$good/installer" "$good/resources/icons" "$good/resources/desktop" "$good/tests/lint"
cp "$root/installer/common.sh" "$root/installer/check-release.sh" "$good/installer/"
cp -R "$root/resources/desktop/." "$good/resources/desktop/"
cp "$root/resources/icons/rolodesk.svg" "$good/resources/icons/"
cp "$root/CMakeLists.txt" "$good/"
sed -i -E 's/^(project\(Rolodesk VERSION )[0-9.]+/\13.2.1/' "$good/CMakeLists.txt"
sed -i -E '0,/<release /s/<release [^>]*>/<release version="3.2.1" date="2026-02-03"\/>/' "$good/$metainfo"
printf '# Changelog\n\n## [Unreleased]\n\n## [3.2.1] - 2026-02-03\n\n### Added\n\n- Something.\n\n## [3.2.0] - 2026-01-02\n\n- Else.\n' \
    >"$good/CHANGELOG.md"
printf '#!/bin/bash\nexit 0\n' >"$good/tests/lint/languages.sh"
git -C "$work" init -q good
commit "$good"

faults=0
# expect NAME STATUS TEXT: runs check-release.sh in the clone NAME; it has to end so and to say so, once for each fault.
expect() {
    local name=$1 status=$2 text=$3 output found=0
    output=$("$work/$name/installer/check-release.sh" 2>"$work/errors") || found=$?
    if [ "$found" -ne "$status" ] || ! grep -qF -- "$text" <<<"$output"; then
        complain "$name: ended with $found instead of $status, or did not say \"$text\" but: $output $(cat "$work/errors")"
        faults=$((faults + 1))
    elif [ "$status" -eq 1 ] && [ "$(wc -l <<<"$output")" -ne 1 ]; then
        complain "$name: one sentence was expected, and there is: $output"
        faults=$((faults + 1))
    else
        say "ok  $name: $output"
    fi
}
# plant NAME SENTENCE COMMAND...: a clone in which COMMAND is run and committed has to be refused with SENTENCE.
plant() {
    local name=$1 sentence=$2
    shift 2
    git clone -q "$good" "$work/$name"
    (cd -- "$work/$name" && "$@")
    commit "$work/$name"
    expect "$name" 1 "$sentence"
}

expect good 0 "Rolodesk 3.2.1 may be released."
plant version-of-metainfo "CMakeLists.txt says 3.2.1, and the newest release in $metainfo is 3.2.0." \
    sed -i 's/version="3.2.1"/version="3.2.0"/' "$metainfo"
plant no-release-in-metainfo "$metainfo names no release." sed -i '/<release /d' "$metainfo"
plant day-of-metainfo "CHANGELOG.md dates 3.2.1 2026-02-03, and $metainfo 2026-02-04." \
    sed -i 's/date="2026-02-03"/date="2026-02-04"/' "$metainfo"
plant version-of-changelog "CMakeLists.txt says 3.2.1, and the newest section of CHANGELOG.md is 3.2.0." \
    sed -i '/^## \[3.2.1\]/,/^- Something/d' CHANGELOG.md
# shellcheck disable=SC2016 # $d is for sed
plant no-section "CHANGELOG.md has no section of a version" sed -i '/^## \[3/,$d' CHANGELOG.md
plant no-day "has no day" sed -i 's/^## \[3.2.1\].*/## [3.2.1]/' CHANGELOG.md
plant no-such-day "has no day" sed -i 's/^## \[3.2.1\].*/## [3.2.1] - 2026-02-31/' CHANGELOG.md
plant empty-section "The section of 3.2.1 in CHANGELOG.md is empty." sed -i '/^- Something/d' CHANGELOG.md
plant left-unreleased "CHANGELOG.md has 1 entries under [Unreleased]" sed -i 's/^## \[Unreleased\]/&\n\n- Late./' CHANGELOG.md
plant unfinished-words "Translations are unfinished: de: 3 words" \
    sh -c 'printf "echo de: 3 words\nexit 1\n" >tests/lint/languages.sh'
plant no-languages "tests/lint/languages.sh is missing" rm tests/lint/languages.sh
plant old-icons "The icons are not those of their SVG" sh -c 'echo "<!-- new -->" >>resources/icons/rolodesk.svg'
plant missing-icon "icons/48.png is missing" rm resources/desktop/icons/48.png

# CMake names the version that the two others are compared with, so one fault there is two sentences.
git clone -q "$good" "$work/version-of-cmake"
sed -i 's/VERSION 3\.2\.1/VERSION 3.3.0/' "$work/version-of-cmake/CMakeLists.txt"
commit "$work/version-of-cmake"
if said=$("$work/version-of-cmake/installer/check-release.sh" 2>/dev/null) ||
    [ "$(grep -c '^CMakeLists.txt says 3.3.0, and' <<<"$said")" -ne 2 ]; then
    complain "version-of-cmake: was not refused as it should be: $said"
    faults=$((faults + 1))
else
    say "ok  version-of-cmake: refused for both others"
fi

# What is not committed.
git clone -q "$good" "$work/changed-file"
echo >>"$work/changed-file/CHANGELOG.md"
expect changed-file 1 "The tree is dirty: CHANGELOG.md"
git clone -q "$good" "$work/new-file"
touch "$work/new-file/forgotten.txt"
expect new-file 1 "The tree is dirty: forgotten.txt"

# Tags.
git clone -q "$good" "$work/released-before"
git -C "$work/released-before" tag v3.2.1
commit "$work/released-before"
expect released-before 1 "The tag v3.2.1 is on another commit"
git clone -q "$good" "$work/tagged"
git -C "$work/tagged" tag v3.2.1
expect tagged 0 "Rolodesk 3.2.1 may be released."

[ "$faults" -eq 0 ] || exit 1
say "Every planted fault was found."
