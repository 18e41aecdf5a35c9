#!/usr/bin/env bash
# with-keyring.sh COMMAND...: runs it in a D-Bus session of its own with an unlocked, throw-away GNOME keyring.
# Exit status of the command; 77 when there is no keyring to be had here.
set -euo pipefail
command -v dbus-run-session >/dev/null && command -v gnome-keyring-daemon >/dev/null || {
    echo "skipped: dbus-run-session or gnome-keyring-daemon is not installed"
    exit 77
}
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
mkdir -m 700 "$place/run" "$place/home"
export HOME=$place/home XDG_RUNTIME_DIR=$place/run XDG_CURRENT_DESKTOP=GNOME
export XDG_DATA_HOME=$HOME/.local/share XDG_CONFIG_HOME=$HOME/.config
unset DBUS_SESSION_BUS_ADDRESS KDE_SESSION_VERSION DISPLAY WAYLAND_DISPLAY
dbus-run-session -- bash -c '
    printf %s test-password | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
    "$@"' bash "$@"
