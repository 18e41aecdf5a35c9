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

kinds=(build run)
# Where there is Wayland and no X beside it, Qt needs its plugin for that; everywhere else X is used.
if [ -n "${WAYLAND_DISPLAY:-}" ] && [ -z "${DISPLAY:-}" ]; then
    kinds+=(wayland)
fi
install_packages "${kinds[@]}" || exit 10
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
    for argument in "${arguments[@]}"; do
        case $argument in
        # These show nothing to anybody, and -platform names its own screen.
        --self-test | --screenshot* | --version | -v | --help | -h | -platform | --platform) export QT_QPA_PLATFORM=offscreen ;;
        esac
    done
fi
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    complain "Rolodesk is built, but there is no display to show its window on: log in with \"ssh -X\" (this machine" \
        "needs the package xauth for it) and run this again, or, where nobody else reaches this machine, set" \
        "QT_QPA_PLATFORM=vnc (package qt6-qpa-plugins) and look with a VNC viewer at port 5900, which asks for no password."
    exit 12
fi
exec "$program" "${arguments[@]}"
