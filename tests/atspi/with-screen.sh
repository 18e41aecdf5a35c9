#!/usr/bin/env bash
# with-screen.sh COMMAND...: runs it with a screen, a window manager and a D-Bus session of its own, in which programs
# talk to screen readers. Exit status of the command.
set -euo pipefail
for needed in Xvfb openbox dbus-run-session; do
    command -v "$needed" >/dev/null || {
        echo "$needed is missing: see installer/packages.txt"
        exit 1
    }
done
place=$(mktemp -d)
screen=
cleanup() {
    [ -z "$screen" ] || kill "$screen" 2>/dev/null || true
    rm -rf -- "$place"
}
trap cleanup EXIT
mkdir -m 700 "$place/run" "$place/home"
export HOME=$place/home XDG_RUNTIME_DIR=$place/run
export XDG_DATA_HOME=$HOME/.local/share XDG_CONFIG_HOME=$HOME/.config XDG_CACHE_HOME=$HOME/.cache
unset DBUS_SESSION_BUS_ADDRESS WAYLAND_DISPLAY AT_SPI_BUS_ADDRESS
exec {number}<> <(:)
Xvfb -displayfd "$number" -screen 0 1366x768x24 -nolisten tcp >"$place/xvfb" 2>&1 &
screen=$!
read -r -t 20 -u "$number" display || {
    cat "$place/xvfb"
    exit 1
}
export DISPLAY=:$display QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_ACCESSIBILITY=1
dbus-run-session -- bash -c '
    openbox >/dev/null 2>&1 &
    manager=$!
    dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus org.freedesktop.DBus.Properties.Set \
        string:org.a11y.Status string:IsEnabled variant:boolean:true >/dev/null
    status=0
    "$@" || status=$?
    kill "$manager" 2>/dev/null || true
    exit "$status"' bash "$@"
