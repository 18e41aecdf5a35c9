#!/usr/bin/env bash
# Checks what desktops read about Rolodesk. See --help.
set -euo pipefail
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

usage() {
    cat <<'END'
Usage: installer/check-desktop.sh
Validates the desktop file and the metainfo in resources/desktop, and looks whether one and the same name stands in them, in the
names of their files, in cmake/packaging.cmake, the Flatpak, the bundle of macOS and the program; whether desktop file and metainfo
name the same types of files; and whether the icons are those of their SVG.

  --help   this text

Exit status: 0 all is well, 1 not so, 2 wrong usage, 10 desktop-file-validate or appstreamcli is missing.
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
for tool in desktop-file-validate appstreamcli; do
    command -v "$tool" >/dev/null || {
        complain "$tool is missing (packages desktop-file-utils, appstream)"
        exit 10
    }
done
cd -- "$root"

id=$(sed -nE 's/^set\(ROLODESK_APP_ID ([^ )]+)\)/\1/p' cmake/packaging.cmake)
desktop=resources/desktop/$id.desktop
metainfo=resources/desktop/$id.metainfo.xml
faults=0
fault() {
    complain "$*"
    faults=1
}

desktop-file-validate "$desktop" || fault "desktop-file-validate refuses $desktop"
appstreamcli validate --no-net --pedantic "$metainfo" || fault "appstreamcli refuses $metainfo"

# names FILE PATTERN: whether the name stands there.
names() { grep -qF -- "$2" "$1" || fault "$1 does not say $2"; }
names "$desktop" "Icon=$id"
names "$metainfo" "<id>$id</id>"
names "$metainfo" "<launchable type=\"desktop-id\">$id.desktop</launchable>"
names "installer/flatpak/$id.yml" "id: $id"
names installer/macos/Info.plist.in "<string>$id</string>"
names app/desktop/main.cpp "setDesktopFileName(u\"$id\"_s)"

types=$(sed -n 's/^MimeType=//p' "$desktop" | tr ';' '\n' | sed '/^$/d' | sort)
told=$(sed -nE 's|.*<mediatype>(.*)</mediatype>.*|\1|p' "$metainfo" | sort)
[ "$types" = "$told" ] || fault "desktop file and metainfo name different types: $(comm -3 <(echo "$types") <(echo "$told") | tr -d '\t' | paste -s -d ' ')"

bash resources/desktop/make-icons.sh --check || faults=1
exit "$faults"
