#!/usr/bin/env bash
# with-small-disks.sh COMMAND...: runs it with two disks that nobody else sees, in $ROLODESK_SMALL_DISKS: full/ has room for
# 64 KB, readonly/ cannot be written. A file before.csv that says "before" lies on both.
# Exit status of the command; 77 where this user may mount nothing even in a namespace of its own.
set -euo pipefail
if [ "${1-}" != --mounted ]; then
    own=(--mount)
    [ "$(id -u)" = 0 ] || own+=(--user --map-root-user)
    unshare "${own[@]}" mount -t tmpfs none /mnt 2>/dev/null || {
        echo "skipped: no mount namespace to be had here"
        exit 77
    }
    exec unshare "${own[@]}" "$0" --mounted "$@"
fi
shift
place=$(mktemp -d)
# The mounts go with the namespace; their places stay behind.
trap 'cd /; umount "$place"/*; rm -rf "$place"' EXIT
mkdir "$place/full" "$place/readonly"
mount -t tmpfs -o size=64k none "$place/full"
mount -t tmpfs -o size=64k none "$place/readonly"
printf before >"$place/full/before.csv"
printf before >"$place/readonly/before.csv"
mount -o remount,ro "$place/readonly"
ROLODESK_SMALL_DISKS=$place "$@"
