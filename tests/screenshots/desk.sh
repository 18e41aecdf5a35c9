# A screen of its own with Rolodesk on it, the keys that somebody would press there, and what can be waited for.
# Sourced by run.sh; nothing here says which pictures there are.
# shellcheck shell=bash

desk=        # a folder of this run alone; made by make_desk
screen=      # width x height of the screen, in pixels
main_window= # the id of the main window
patience=60  # seconds after which what is waited for will not come

complain() { printf 'run.sh: %s\n' "$*" >&2; }

make_desk() {
    desk=$(mktemp -d)
    # Nobody ever writes to it: reading from it with a time limit is how the loops below wait between two looks.
    mkfifo "$desk/never"
    exec 9<>"$desk/never"
    mkdir -m 700 "$desk/openbox"
    cat >"$desk/openbox/rc.xml" <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <focus><focusNew>yes</focusNew><followMouse>no</followMouse></focus>
  <placement><policy>Smart</policy><center>yes</center></placement>
  <desktops><number>1</number><popupTime>0</popupTime></desktops>
  <applications>
    <application type="normal"><decor>no</decor></application>
  </applications>
</openbox_config>
XML
    # A bus that starts no services: a keyring or the like would stay behind.
    cat >"$desk/session.conf" <<XML
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=$desk</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
XML
}

# next_look SECONDS
next_look() { read -rt "$1" -u 9 || true; }

# until_true WHAT COMMAND…: looks again and again; fails, naming WHAT, when patience has run out.
until_true() {
    local what=$1 end=$((SECONDS + patience))
    shift
    until "$@"; do
        if ! kill -0 "$program_pid" 2>/dev/null; then
            complain "the program ended while waiting for $what: $(tail -n 3 "$desk/program.log")"
            return 1
        fi
        if [ "$SECONDS" -ge "$end" ]; then
            complain "waited $patience s in vain for $what"
            return 1
        fi
        next_look 0.1
    done
}

# start_screen WIDTHxHEIGHT: an X server without a monitor on the first number that is free, and a window manager.
start_screen() {
    screen=$1
    : >"$desk/number"
    Xvfb -displayfd 3 -screen 0 "${screen}x24" -nolisten tcp -noreset 3>"$desk/number" >"$desk/xvfb.log" 2>&1 9>&- &
    xvfb_pid=$!
    program_pid=$xvfb_pid
    until_true 'the X server' test -s "$desk/number" || return 1
    DISPLAY=:$(cat "$desk/number")
    export DISPLAY
    openbox --sm-disable --config-file "$desk/openbox/rc.xml" >"$desk/openbox.log" 2>&1 9>&- &
    openbox_pid=$!
    until_true 'the window manager' has_window_manager
}

has_window_manager() { xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q '0x'; }

# start_service SANDBOX: a service without contacts. Its address and a fresh key are then in $desk/service.json.
start_service() {
    : >"$desk/service.json"
    "$1" --seed-contacts 0 >"$desk/service.json" 2>"$desk/service.log" 9>&- &
    service_pid=$!
    program_pid=$service_pid
    until_true 'the service without contacts' grep -q '"ready":true' "$desk/service.json"
}

# start_program PROGRAM ARGUMENTS…: with folders and a session bus of its own. Its standard input is that of the caller,
# and the environment may hold QT_SCALE_FACTOR.
start_program() {
    rm -rf -- "${desk:?}/home" "${desk:?}/run"
    mkdir -m 700 "$desk/home" "$desk/run"
    # A process group of its own, so that nothing of it is left.
    set -m
    env -u WAYLAND_DISPLAY -u DBUS_SESSION_BUS_ADDRESS -u XDG_CURRENT_DESKTOP -u KDE_SESSION_VERSION \
        HOME="$desk/home" XDG_RUNTIME_DIR="$desk/run" XDG_DATA_HOME="$desk/home/data" \
        XDG_CONFIG_HOME="$desk/home/config" XDG_CACHE_HOME="$desk/home/cache" \
        LC_ALL=C.UTF-8 LANGUAGE='' TZ=UTC QT_QPA_PLATFORM=xcb QT_QPA_PLATFORMTHEME='' \
        dbus-run-session --config-file "$desk/session.conf" -- "$@" <&0 >"$desk/program.log" 2>&1 9>&- &
    program_pid=$!
    set +m
    main_window=
}

has_main_window() {
    main_window=$(xdotool search --onlyvisible --name "$1" 2>/dev/null | head -n 1)
    [ -n "$main_window" ]
}

# main_window_is REGEX: waits for the main window with such a title and puts it over the whole screen.
main_window_is() {
    until_true "the window '$1'" has_main_window "$1" || return 1
    xdotool windowmove "$main_window" 0 0 windowsize "$main_window" "${screen%x*}" "${screen#*x}" \
        mousemove $((${screen%x*} - 1)) $((${screen#*x} - 1))
    settled 3
}

has_in_front() { xdotool getactivewindow getwindowname 2>/dev/null | grep -Eq -- "$1"; }

# front_is REGEX: waits until a window with such a title has the keys.
front_is() {
    until_true "the window '$1' in front" has_in_front "$1" && settled
}

# press KEY… as xdotool names them.
press() { xdotool key --clearmodifiers --delay 30 "$@"; }

write() { xdotool type --delay 15 -- "$1"; }

# click X Y, counted from the right or the bottom where negative.
click() {
    local x=$1 y=$2
    [ "$x" -ge 0 ] || x=$((${screen%x*} + x))
    [ "$y" -ge 0 ] || y=$((${screen#*x} + y))
    xdotool mousemove "$x" "$y" click 1 mousemove $((${screen%x*} - 1)) $((${screen#*x} - 1))
}

# click_in_front X Y: the same within the window that has the keys.
click_in_front() {
    local front x=$1 y=$2 size
    front=$(xdotool getactivewindow) && size=$(xdotool getwindowgeometry "$front" | awk '/Geometry:/ { print $2 }') ||
        return 1
    [ "$x" -ge 0 ] || x=$((${size%x*} + x))
    [ "$y" -ge 0 ] || y=$((${size#*x} + y))
    xdotool mousemove --window "$front" "$x" "$y" click 1 mousemove $((${screen%x*} - 1)) $((${screen#*x} - 1))
}

look() { import -window root -depth 8 -silent "miff:$1"; }

# is_like ONE OTHER: but for what ticks (a text cursor, "synced 8 s ago"), which is less than 0.04 % of the picture.
is_like() {
    local differing
    differing=$(compare -metric AE "miff:$1" "miff:$2" null: 2>&1) || true
    differing=$(printf '%.0f' "${differing%% *}")
    [ "$differing" -lt $((${screen%x*} * ${screen#*x} / 2500)) ]
}

# settled [SECONDS]: waits until the screen has looked the same for so long (1.2 unless told otherwise).
settled() {
    local tenths end=$((SECONDS + patience)) since
    tenths=$(awk -v s="${1:-1.2}" 'BEGIN { print int(s * 10) }')
    look "$desk/before"
    since=$(date +%s%1N)
    while [ $(($(date +%s%1N) - since)) -lt "$tenths" ]; do
        next_look 0.2
        look "$desk/now"
        if ! is_like "$desk/before" "$desk/now"; then
            mv -- "$desk/now" "$desk/before"
            since=$(date +%s%1N)
        fi
        if [ "$SECONDS" -ge "$end" ]; then
            complain "the screen did not come to rest within $patience s"
            return 1
        fi
    done
}

# make_small FILE: a PNG with at most 256 colours, of which the window has few.
make_small() {
    pngquant --speed 1 --nofs --strip --force --output "$1" -- "$1" && optipng -quiet -o2 -- "$1"
}

# take FILE: the whole screen as it is now.
take() {
    import -window root -depth 8 -silent "$desk/taken.png" && make_small "$desk/taken.png" && mv -- "$desk/taken.png" "$1"
}

# end PID: asks it to end, waits, and forces it in the end. A job of this shell.
end() {
    local pid=$1 tries=0
    [ -n "$pid" ] || return 0
    kill -- "$pid" 2>/dev/null || true
    while kill -0 -- "$pid" 2>/dev/null && [ $((++tries)) -le 50 ]; do next_look 0.1; done
    kill -KILL -- "$pid" 2>/dev/null || true
}

end_program() {
    # The group: the session bus and the sample service go with the program.
    [ -z "${program_pid:-}" ] || end "-$program_pid"
    program_pid=
}

end_screen() {
    end_program
    end "${service_pid:-}"
    end "${openbox_pid:-}"
    end "${xvfb_pid:-}"
    service_pid=
    openbox_pid=
    xvfb_pid=
    wait 2>/dev/null || true
}

clear_desk() {
    [ -z "$desk" ] && return 0
    end_screen
    exec 9>&-
    rm -rf -- "$desk"
    desk=
}
