#!/usr/bin/env bash
# Installs what is missing, builds Rolodesk and starts it. See --help.
set -euo pipefail
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

usage() {
    cat <<'END'
Usage: installer/run.sh [--build-only] [ROLODESK OPTIONS...]
Installs what is missing with apt (Debian 12; root or sudo), builds Rolodesk in build/release and starts it.

  --build-only  build, do not start
  --help        this text
  --            everything after it goes to rolodesk as it is

Every other option goes to rolodesk, for instance:
  installer/run.sh --sample     straight to the sample workspace, no account needed

Exit status: that of rolodesk; before it starts 10 when packages are missing and could not be
installed, 11 when the build failed, 12 when there is no display to show a window on.
END
}

build_only=no
arguments=()
while [ $# -gt 0 ]; do
    case $1 in
    --build-only) build_only=yes ;;
    --help | -h)
        usage
        exit 0
        ;;
    --)
        shift
        arguments+=("$@")
        break
        ;;
    *) arguments+=("$1") ;;
    esac
    shift
done

install_packages build run || exit 10
if ! build release; then
    complain "the build failed; the reason is above"
    exit 11
fi

program=$root/build/release/bin/rolodesk
if [ "$build_only" = yes ]; then
    say "Built: $program"
    exit 0
fi
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    complain "built, but there is no display to show a window on: log in with ssh -X and run this again," \
        "or see it with any VNC viewer on port 5900 of this machine after:" \
        "apt-get install qt6-qpa-plugins && QT_QPA_PLATFORM=vnc installer/run.sh ${arguments[*]}"
    exit 12
fi
exec "$program" "${arguments[@]}"
