#!/usr/bin/env bash
# Installs what is missing, builds everything and runs every test without a screen. See --help.
set -euo pipefail
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

usage() {
    cat <<'END'
Usage: installer/test.sh [--asan] [-- CTEST OPTIONS...]
Installs what is missing with apt (Debian 12; root or sudo), builds everything and runs every test headless.

  --asan   build with AddressSanitizer and UndefinedBehaviorSanitizer
  --help   this text
  --       everything after it goes to ctest, for instance: -- -L lint

Exit status: 0 when every test passed, that of ctest when not; before the tests 2 for wrong usage,
10 when packages are missing and could not be installed, 11 when the build failed.
END
}

preset=ci
while [ $# -gt 0 ]; do
    case $1 in
    --asan) preset=asan ;;
    --help | -h)
        usage
        exit 0
        ;;
    --)
        shift
        break
        ;;
    *)
        complain "unknown option $1; --help tells what there is"
        exit 2
        ;;
    esac
    shift
done

install_packages build run test || exit 10
if ! build "$preset"; then
    complain "the build failed; the reason is above"
    exit 11
fi

# The tests see a person's empty machine: no settings, no screen, no proxy, nothing of the one who runs them.
scratch=$(mktemp -d "${TMPDIR:-/tmp}/rolodesk-test.XXXXXX")
trap 'rm -rf -- "$scratch"' EXIT
mkdir -m 0700 "$scratch/home" "$scratch/run" "$scratch/tmp"
while read -r name; do unset "$name"; done < <(compgen -e | grep -E \
    '^(QT_|XDG_|LC_|LANG|CCACHE_|(DISPLAY|WAYLAND_DISPLAY|XAUTHORITY|DBUS_SESSION_BUS_ADDRESS)$)|_[pP][rR][oO][xX][yY]$')
export HOME=$scratch/home TMPDIR=$scratch/tmp
export XDG_RUNTIME_DIR=$scratch/run XDG_CONFIG_HOME=$HOME/.config XDG_DATA_HOME=$HOME/.local/share
export XDG_CACHE_HOME=$HOME/.cache XDG_STATE_HOME=$HOME/.local/state

cd -- "$root"
ctest --preset "$preset" "$@" </dev/null
