#!/usr/bin/env bash
# Makes the application icon in all sizes from resources/icons/rolodesk.svg. See --help.
set -euo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
source_svg=$here/../icons/rolodesk.svg
stamp=$here/icons/source.sha256
sizes=(16 22 24 32 48 64 128 256 512)

usage() {
    cat <<'END'
Usage: resources/desktop/make-icons.sh [--check]
Makes resources/desktop/icons/SIZE.png from resources/icons/rolodesk.svg with rsvg-convert (package librsvg2-bin).
The pictures are in the repository, so that a build needs no program for them.

  --check   make nothing; tell whether the pictures were made of the SVG as it is now (needs no rsvg-convert)
  --help    this text

Exit status: 0 done, 1 the pictures are missing or of an older SVG, 2 wrong usage, 10 rsvg-convert is missing.
END
}

complain() { printf 'make-icons.sh: %s\n' "$*" >&2; }

case ${1:-} in
--help | -h)
    usage
    exit 0
    ;;
--check)
    for size in "${sizes[@]}"; do
        if [ ! -s "$here/icons/$size.png" ]; then
            complain "icons/$size.png is missing; resources/desktop/make-icons.sh makes it"
            exit 1
        fi
    done
    if [ "$(sha256sum <"$source_svg")" != "$(cat -- "$stamp" 2>/dev/null)" ]; then
        complain "the pictures are not of resources/icons/rolodesk.svg as it is now; resources/desktop/make-icons.sh makes them anew"
        exit 1
    fi
    exit 0
    ;;
'') ;;
*)
    complain "unknown option $1; --help tells what there is"
    exit 2
    ;;
esac

if ! command -v rsvg-convert >/dev/null; then
    complain "rsvg-convert is missing (package librsvg2-bin)"
    exit 10
fi
for size in "${sizes[@]}"; do
    rsvg-convert --width "$size" --height "$size" --output "$here/icons/$size.png" "$source_svg"
done
sha256sum <"$source_svg" >"$stamp"
