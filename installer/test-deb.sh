#!/usr/bin/env bash
# Installs a .deb in a clean root, uses it as an ordinary user, and removes it again. See --help.
set -euo pipefail
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"

usage() {
    cat <<'END'
Usage: installer/test-deb.sh [--base FOLDER] [--keep] FILE.deb
In a fresh Debian 12 made by debootstrap (nothing of this machine but its network): installs what the package depends on, then the
package with apt, and nothing it only recommends. As an ordinary user without a display it runs the three programs and the self test
of the window. Then it purges the package and compares every file of the system with what was there before.

  --base FOLDER  a root that debootstrap made before is kept here and copied, which is quicker the second time
  --keep         leaves the root behind, and says where
  --help         this text

Takes root. The mirror is that of this machine; MIRROR, if set, is another one.
Exit status: 0 all went well; 1 something of it did not, which is said; 2 wrong usage; 10 no clean root could be made.
END
}

base=
keep=no
deb=
while [ $# -gt 0 ]; do
    case $1 in
    --base)
        base=${2:-}
        [ -n "$base" ] || {
            complain "--base takes a folder"
            exit 2
        }
        shift
        ;;
    --keep) keep=yes ;;
    --help | -h)
        usage
        exit 0
        ;;
    -*)
        complain "unknown option $1; --help tells what there is"
        exit 2
        ;;
    *) deb=$1 ;;
    esac
    shift
done
if [ ! -f "$deb" ]; then
    complain "a .deb is needed; --help tells more"
    exit 2
fi
if [ "$(id -u)" -ne 0 ]; then
    complain "a clean root takes root: sudo installer/test-deb.sh $deb"
    exit 2
fi
for tool in debootstrap unshare dpkg-deb; do
    command -v "$tool" >/dev/null || {
        complain "$tool is missing (packages debootstrap, util-linux, dpkg)"
        exit 10
    }
done
# All mounts are in a name space of their own and go away with it, however this ends.
if [ "${ROLODESK_TEST_DEB_INSIDE:-}" != yes ]; then
    arguments=()
    [ -z "$base" ] || arguments+=(--base "$base")
    [ "$keep" = no ] || arguments+=(--keep)
    ROLODESK_TEST_DEB_INSIDE=yes exec unshare --mount --propagation private "$0" "${arguments[@]}" "$deb"
fi

mirror=${MIRROR:-$(sed -nE 's/^(URIs:|deb( \[[^]]*\])?) +(http[^ ]*\/debian)\/?( .*)?$/\3/p' \
    /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null | head -n 1 || true)}
work=$(mktemp -d "${TMPDIR:-/tmp}/rolodesk-deb.XXXXXX")
clean=$work/root
# shellcheck disable=SC2329 # called by the trap
tidy() {
    umount -R "$clean/proc" "$clean/dev" 2>/dev/null || true
    if [ "$keep" = yes ]; then
        say "The root is $clean"
    else
        rm -rf --one-file-system -- "$work"
    fi
}
trap tidy EXIT

if [ -n "$base" ] && [ -d "$base/usr" ]; then
    say "Copying the clean root of $base"
    cp -a -- "$base" "$clean"
else
    say "Making a clean root from ${mirror:-the mirror debootstrap knows}"
    if ! debootstrap --variant=minbase bookworm "$clean" ${mirror:+"$mirror"} >"$work/log" 2>&1; then
        tail -n 20 "$work/log" >&2
        complain "no clean root could be made; the reason is above"
        exit 10
    fi
    if [ -n "$base" ]; then
        mkdir -p -- "$(dirname -- "$base")"
        cp -a -- "$clean" "$base"
    fi
fi
cp /etc/resolv.conf "$clean/etc/resolv.conf"
# How this machine reaches the mirror, where that takes a proxy.
apt-config dump 2>/dev/null | grep -E '^Acquire::https?::[Pp]roxy ' >"$clean/etc/apt/apt.conf.d/01proxy" || true
printf '#!/bin/sh\nexit 101\n' >"$clean/usr/sbin/policy-rc.d" # no services are started
chmod 755 "$clean/usr/sbin/policy-rc.d"
mount -t proc proc "$clean/proc"
mount -t tmpfs -o mode=755 tmpfs "$clean/dev"
for device in null zero full random urandom tty; do
    touch "$clean/dev/$device"
    mount --bind "/dev/$device" "$clean/dev/$device"
done
mkdir -m 1777 "$clean/dev/shm"
ln -s /proc/self/fd "$clean/dev/fd"

inside() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive chroot "$clean" "$@" </dev/null; }
as_user() {
    inside runuser -u person -- env -i HOME=/home/person PATH=/usr/bin:/bin LC_ALL=C.UTF-8 \
        QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=/home/person/run "$@"
}
faults=0
fault() {
    complain "$*"
    faults=$((faults + 1))
}
# step WHAT COMMAND...: runs it, says how it went and shows its last words.
step() {
    local what=$1 status=0
    shift
    "$@" >"$work/output" 2>&1 || status=$?
    if [ "$status" -eq 0 ]; then
        say "ok      $what"
        [ "$what" = "${what#*version}" ] || sed 's/^/        /' "$work/output"
    else
        sed 's/^/        /' "$work/output" | tail -n 30 >&2
        fault "$what: ended with $status"
    fi
    return "$status"
}
# listing: every file of the system with what is in it, but for what dpkg, apt and their tools keep about their own work.
listing() {
    (cd -- "$clean" && find etc home opt root srv usr var -xdev \
        \( -path var/lib/dpkg -o -path var/lib/apt -o -path var/cache -o -path var/log -o -path home/person \) -prune -o -print |
        LC_ALL=C sort >"$work/names"
    while IFS= read -r name; do
        if [ -f "$name" ] && [ ! -L "$name" ]; then
            printf '%s %s\n' "$(sha256sum <"$name")" "$name"
        else
            printf '%s %s\n' "$(stat -c '%F %a' -- "$name")" "$name"
        fi
    done <"$work/names")
}

apt=(apt-get -y -q -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 --no-install-recommends)
step "package lists" inside "${apt[@]}" update || exit 10
depends=$(dpkg-deb -f "$deb" Depends)
# These two give the menu and its icons to desktops; with them the package is seen to take its entries along when it goes.
step "what it depends on" inside "${apt[@]}" satisfy "$depends" desktop-file-utils hicolor-icon-theme || exit 10
inside useradd --create-home person
inside install -d -o person -m 700 /home/person/run
mkdir -p "$clean/var/cache/package"
cp -- "$deb" "$clean/var/cache/package/rolodesk.deb"
listing >"$work/before"

step "apt-get install" inside "${apt[@]}" install /var/cache/package/rolodesk.deb || exit 1
mapfile -t installed < <(inside dpkg -L rolodesk)
for program in rolodesk rolodesk-cli rolodesk-sandbox; do
    step "$program --version" as_user "/usr/bin/$program" --version || true
done
step "rolodesk --self-test, as an ordinary user" as_user timeout 120 rolodesk --self-test || true
step "rolodesk-cli with the sample workspace" \
    as_user timeout 120 rolodesk-cli --workspace sample sync || true
step "desktop-file-validate" inside sh -c 'desktop-file-validate /usr/share/applications/org.rolodesk.rolodesk.desktop' || true
step "the menu knows whom to ask for a number" \
    grep -q '^x-scheme-handler/tel=org.rolodesk.rolodesk.desktop' "$clean/usr/share/applications/mimeinfo.cache" || true
if [ "$(stat -c %a "$clean/home/person/.local/share/rolodesk" 2>/dev/null)" != 700 ]; then
    fault "the data of a person can be looked at by others, or is not where it should be"
fi

step "apt-get purge" inside "${apt[@]}" purge rolodesk || true
listing >"$work/after"
if diff "$work/before" "$work/after" >"$work/difference"; then
    say "ok      nothing is left: $(wc -l <"$work/after") files and folders are as they were before"
else
    sed 's/^/        /' "$work/difference" | head -n 30 >&2
    fault "purging left something behind, or changed it; it is above"
fi
for path in "${installed[@]}"; do
    if [ -e "$clean$path" ] && [ ! -d "$clean$path" ]; then
        fault "$path is still there"
    fi
done
if inside dpkg-query -W rolodesk >/dev/null 2>&1; then
    fault "dpkg still knows the package"
fi
[ -d "$clean/home/person/.local/share/rolodesk" ] ||
    fault "what a person keeps in the own folder is gone, and nobody asked for that"

if [ "$faults" -gt 0 ]; then
    complain "$faults of it did not go well"
    exit 1
fi
say "All went well."
