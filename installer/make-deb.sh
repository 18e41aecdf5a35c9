#!/usr/bin/env bash
# Builds Rolodesk as a distribution would and makes a .deb of it. See --help.
set -euo pipefail
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"
. "$(dirname -- "${BASH_SOURCE[0]}")/packaging.sh"

usage() {
    cat <<'END'
Usage: installer/make-deb.sh [--output FOLDER]
Installs what is missing with apt (Debian 12; root or sudo), builds Rolodesk in build/package with the flags of Debian and all its
hardening, makes rolodesk_VERSION-1_ARCH.deb, looks at it with lintian, and prints its size and its SHA-256.

  --output FOLDER  where the .deb goes (build/package/packages)
  --help           this text

All time stamps in the package are those of the commit, or SOURCE_DATE_EPOCH if set.

Exit status: 0 done; 2 wrong usage; 10 packages are missing and could not be installed; 11 the build failed; 12 no package could be
made; 13 lintian found an error or a warning.
END
}

output=$package_build/packages
while [ $# -gt 0 ]; do
    case $1 in
    --output)
        [ -n "${2:-}" ] || {
            complain "--output takes a folder"
            exit 2
        }
        output=$2
        shift
        ;;
    --help | -h)
        usage
        exit 0
        ;;
    *)
        complain "unknown option $1; --help tells what there is"
        exit 2
        ;;
    esac
    shift
done

install_packages build package || exit 10
if ! build_for_packages; then
    complain "the build failed; the reason is above"
    exit 11
fi
# What the tarball left there stays.
rm -rf -- "$package_build/packages/_CPack_Packages" "$package_build"/packages/*.deb
# The files of a package are readable for everybody, whatever the one who makes it is used to.
if ! (umask 022 && cd -- "$package_build" && cpack -G DEB); then
    complain "no package could be made; the reason is above"
    exit 12
fi
made=("$package_build"/packages/*.deb)
if [ ${#made[@]} -ne 1 ] || [ ! -f "${made[0]}" ]; then
    complain "one package was to be made, and there is: ${made[*]}"
    exit 12
fi
deb=${made[0]}
if [ "$output" != "$package_build/packages" ]; then
    mkdir -p -- "$output"
    cp -- "$deb" "$output/"
    deb=$output/${deb##*/}
fi

as_root=()
[ "$(id -u)" -ne 0 ] || as_root=(--allow-root)
if ! lintian "${as_root[@]}" --fail-on error,warning --tag-display-limit 0 "$deb"; then
    complain "lintian found what is above"
    exit 13
fi
say "lintian: no errors, no warnings"
show_artefact "$deb"
