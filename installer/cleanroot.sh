# What test-deb.sh and test-tarball.sh share: a Debian 12 with nothing of this machine but its network. Sourced behind common.sh,
# not run. Whoever sources it has a function usage().
# shellcheck shell=bash

# begin_in_clean_root ARGUMENT...: reads the arguments, [--base FOLDER] [--keep] FILE, makes the root, and sets
#   file   what is to be tried
#   clean  the root, with /proc and /dev
#   work   a folder beside it for whatever is needed; both are gone when the script ends
# All mounts are in a name space of their own and go away with it, however this ends: the script starts itself once more for that.
begin_in_clean_root() {
    local base='' tool arguments=("$@")
    keep=no
    file=
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
        *) file=$1 ;;
        esac
        shift
    done
    if [ ! -f "$file" ]; then
        complain "a package is needed; --help tells more"
        exit 2
    fi
    if [ "$(id -u)" -ne 0 ]; then
        complain "a clean root takes root: sudo $0 $file"
        exit 2
    fi
    for tool in debootstrap unshare dpkg-deb; do
        command -v "$tool" >/dev/null || {
            complain "$tool is missing (packages debootstrap, util-linux, dpkg)"
            exit 10
        }
    done
    if [ "${ROLODESK_CLEAN_ROOT_INSIDE:-}" != yes ]; then
        ROLODESK_CLEAN_ROOT_INSIDE=yes exec unshare --mount --propagation private "$0" "${arguments[@]}"
    fi
    work=$(mktemp -d "${TMPDIR:-/tmp}/rolodesk-root.XXXXXX")
    clean=$work/root
    trap tidy EXIT
    make_clean_root "$base"
}

# shellcheck disable=SC2329 # called by the trap
tidy() {
    umount -R "$clean/proc" "$clean/dev" 2>/dev/null || true
    if [ "$keep" = yes ]; then
        say "The root is $clean"
    else
        rm -rf --one-file-system -- "$work"
    fi
}

# make_clean_root BASE: makes $clean, of a copy of BASE where that is one already; else it is kept there, unless it is empty.
make_clean_root() {
    local base=$1 mirror device
    mirror=${MIRROR:-$(sed -nE 's/^(URIs:|deb( \[[^]]*\])?) +(http[^ ]*\/debian)\/?( .*)?$/\3/p' \
        /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null | head -n 1 || true)}
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
}

inside() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive chroot "$clean" "$@" </dev/null; }

# An ordinary user without a display: make_user, then as_user COMMAND...
make_user() {
    inside useradd --create-home person
    inside install -d -o person -m 700 /home/person/run
}
as_user() {
    inside runuser -u person -- env -i HOME=/home/person PATH=/usr/bin:/bin LC_ALL=C.UTF-8 \
        QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=/home/person/run "$@"
}

# apt_inside COMMAND ARGUMENT...: installs nothing that is only recommended.
apt_inside() { inside apt-get -y -q -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 --no-install-recommends "$@"; }

faults=0
fault() {
    complain "$*"
    faults=$((faults + 1))
}

# step WHAT COMMAND...: runs it, says how it went and shows its last words. Its status is that of the command.
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

# conclude: the last line of the script.
conclude() {
    if [ "$faults" -gt 0 ]; then
        complain "$faults of it did not go well"
        exit 1
    fi
    say "All went well."
}
