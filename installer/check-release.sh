#!/usr/bin/env bash
# Tells whether what stands here may be released. See --help.
set -euo pipefail
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

usage() {
    cat <<'END'
Usage: installer/check-release.sh
Refuses a release, with one sentence for each reason, when
- CMakeLists.txt, CHANGELOG.md and the metainfo do not name the same version, or the last two not the same day,
- CHANGELOG.md has no section with something in it for that version,
- the tree is dirty, or the tag of that version is on another commit,
- a translation is unfinished,
- the icons are older than their SVG.

  --help   this text

Exit status: 0 may be released, 1 may not, 2 wrong usage, 10 a program that is needed for looking is missing.
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
if ! command -v git >/dev/null; then
    complain "git is missing, so nobody can tell whether the tree is dirty"
    exit 10
fi
cd -- "$root"

reasons=0
refuse() {
    printf '%s\n' "$*"
    reasons=$((reasons + 1))
}

metainfo=resources/desktop/org.rolodesk.rolodesk.metainfo.xml
version=$(sed -nE 's/^project\(Rolodesk VERSION ([0-9]+\.[0-9]+\.[0-9]+).*/\1/p' CMakeLists.txt)
if [ -z "$version" ]; then
    refuse "CMakeLists.txt names no version such as 1.2.3."
fi

# The changelog: the first section behind [Unreleased].
section=$(sed -nE 's/^## \[([0-9][^]]*)\](.*)/\1\2/p' CHANGELOG.md | head -n 1)
log_version=${section%% *}
log_date=
if [ -z "$section" ]; then
    refuse "CHANGELOG.md has no section of a version, only what is not released."
else
    if [[ $section =~ ^[^\ ]+\ -\ ([0-9]{4}-[0-9]{2}-[0-9]{2})$ ]] && date -d "${BASH_REMATCH[1]}" >/dev/null 2>&1; then
        log_date=${BASH_REMATCH[1]}
    else
        refuse "The section of $log_version in CHANGELOG.md has no day: it should read \"## [$log_version] - YEAR-MONTH-DAY\"."
    fi
    if [ -n "$version" ] && [ "$log_version" != "$version" ]; then
        refuse "CMakeLists.txt says $version, and the newest section of CHANGELOG.md is $log_version."
    fi
    entries=$(awk -v head="## [$log_version]" '
        index($0, head) == 1 { inside = 1; next }
        /^## / { inside = 0 }
        inside && /^- / { ++n }
        END { print n + 0 }' CHANGELOG.md)
    [ "$entries" -gt 0 ] || refuse "The section of $log_version in CHANGELOG.md is empty."
fi
waiting=$(awk '/^## \[Unreleased\]/ { inside = 1; next } /^## / { inside = 0 } inside && /^- / { ++n } END { print n + 0 }' CHANGELOG.md)
[ "$waiting" -eq 0 ] || refuse "CHANGELOG.md has $waiting entries under [Unreleased] that belong to a version."

# The metainfo: its first release is its newest.
release=$(tr '\n' ' ' <"$metainfo" 2>/dev/null | grep -oE '<release [^>]*>' | head -n 1) || true
info_version=$(sed -nE 's/.*[ ]version="([^"]*)".*/\1/p' <<<"$release")
info_date=$(sed -nE 's/.*[ ]date="([^"]*)".*/\1/p' <<<"$release")
if [ -z "$info_version" ]; then
    refuse "$metainfo names no release."
elif [ -n "$version" ] && [ "$info_version" != "$version" ]; then
    refuse "CMakeLists.txt says $version, and the newest release in $metainfo is $info_version."
elif [ "$log_version" = "$version" ] && [ -n "$log_date" ] && [ "$info_date" != "$log_date" ]; then
    refuse "CHANGELOG.md dates $log_version $log_date, and $metainfo ${info_date:-not at all}."
fi

# The tree.
changed=$(git status --porcelain 2>/dev/null | head -n 3 | cut -c 4- | paste -s -d ' ') || true
if ! git rev-parse --verify -q HEAD >/dev/null; then
    refuse "This is no git repository, so nobody can tell what would be released."
elif [ -n "$changed" ]; then
    refuse "The tree is dirty: $changed and whatever else git status names."
fi
if [ -n "$version" ] && tagged=$(git rev-parse --verify -q "v$version^{commit}") &&
    [ "$tagged" != "$(git rev-parse HEAD)" ]; then
    refuse "The tag v$version is on another commit: this version was released before."
fi

# The translations.
lupdate=$(command -v lupdate || echo /usr/lib/qt6/bin/lupdate)
if [ ! -x "$lupdate" ] && [ -z "${LUPDATE:-}" ]; then
    complain "lupdate is missing (package qt6-l10n-tools), so nobody can tell whether the translations are finished"
    exit 10
fi
if [ ! -f tests/lint/languages.sh ]; then
    refuse "tests/lint/languages.sh is missing, so nobody can tell whether the translations are finished."
elif ! said=$(bash tests/lint/languages.sh "${LUPDATE:-$lupdate}" . 2>&1); then
    refuse "Translations are unfinished: $(grep -v '^[[:space:]]*$' <<<"$said" | head -n 1)"
fi

# The icons.
if ! said=$(bash resources/desktop/make-icons.sh --check 2>&1); then
    refuse "The icons are not those of their SVG: ${said#make-icons.sh: }."
fi

if [ "$reasons" -gt 0 ]; then
    complain "not to be released, for the reasons above"
    exit 1
fi
say "Rolodesk $version may be released."
