#!/usr/bin/env bash
# with-keepassxc.sh COMMAND...: runs it in a D-Bus session of its own whose Secret Service is KeePassXC, which is
# just opening a throw-away database: the command waits until it is there.
# Exit status of the command; 77 when KeePassXC is not installed here.
set -euo pipefail
if ! command -v dbus-run-session >/dev/null || ! command -v keepassxc-cli >/dev/null; then
    echo "skipped: dbus-run-session or keepassxc is not installed"
    exit 77
fi
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
mkdir -m 700 "$place/run" "$place/home"
mkdir -p "$place/home/.config/keepassxc" "$place/home/.cache"
export HOME=$place/home XDG_RUNTIME_DIR=$place/run XDG_DATA_HOME=$place/home/.local/share
export XDG_CONFIG_HOME=$place/home/.config XDG_CACHE_HOME=$place/home/.cache
export QT_QPA_PLATFORM=offscreen ROLODESK_TEST_KEYRING=KeePassXC
unset DBUS_SESSION_BUS_ADDRESS KDE_SESSION_VERSION XDG_CURRENT_DESKTOP DISPLAY WAYLAND_DISPLAY
cat > "$XDG_CONFIG_HOME/keepassxc/keepassxc.ini" <<'INI'
[General]
ConfigVersion=2
SingleInstance=false
UpdateCheckMessageShown=true
[GUI]
CheckForUpdates=false
[FdoSecrets]
Enabled=true
ConfirmAccessItem=false
ConfirmDeleteItem=false
ShowNotification=false
UnlockBeforeSearch=false
INI
# A database that shows its only group to the session (FDO_SECRETS_EXPOSED_GROUP).
cat > "$place/database.xml" <<'XML'
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<KeePassFile>
 <Meta>
  <Generator>test</Generator>
  <DatabaseName>test</DatabaseName>
  <CustomData><Item><Key>FDO_SECRETS_EXPOSED_GROUP</Key><Value>{01020304-0506-0708-090a-0b0c0d0e0f10}</Value></Item></CustomData>
 </Meta>
 <Root><Group><UUID>AQIDBAUGBwgJCgsMDQ4PEA==</UUID><Name>Root</Name></Group></Root>
</KeePassFile>
XML
printf 'test-password\ntest-password\n' | keepassxc-cli import -p "$place/database.xml" "$place/database.kdbx" >/dev/null 2>&1
rm "$place/database.xml"
# A bus that starts nothing by itself: asking for the service too early would start another keyring.
cat > "$place/bus.conf" <<'XML'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
XML
# shellcheck disable=SC2016  # the inner shell expands it
DATABASE=$place/database.kdbx dbus-run-session --config-file="$place/bus.conf" -- bash -c '
    keepassxc --pw-stdin "$DATABASE" <<<test-password >"$HOME/keepassxc.log" 2>&1 &
    service=$!
    trap "kill $service 2>/dev/null; wait $service 2>/dev/null || true" EXIT
    "$@"' bash "$@"
