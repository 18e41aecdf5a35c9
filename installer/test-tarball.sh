#!/usr/bin/env bash
# Unpacks a tarball in a clean root that has no Qt, and uses it there. See --help.
set -euo pipefail
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"
. "$(dirname -- "${BASH_SOURCE[0]}")/cleanroot.sh"

usage() {
    cat <<'END'
Usage: installer/test-tarball.sh [--base FOLDER] [--keep] FILE.tar.gz
In a fresh Debian 12 made by debootstrap (nothing of this machine but its network), with what the tarball leaves to the system and
without Qt: an ordinary user unpacks it at home, moves it to a folder with a blank in its name, and runs the three programs and the
self test of the window there without a display. Every library that any file of it needs has to be found.

  --base FOLDER  a root that debootstrap made before is kept here and copied, which is quicker the second time
  --keep         leaves the root behind, and says where
  --help         this text

Takes root. The mirror is that of this machine; MIRROR, if set, is another one.
Exit status: 0 all went well; 1 something of it did not, which is said; 2 wrong usage; 10 no clean root could be made.
END
}

begin_in_clean_root "$@"

# What a desktop has, as far as the tarball asks for it: see "system" in make-tarball.sh.
system=(libegl1 libgl1 libopengl0 libx11-6 libx11-xcb1 libxcb1 libsm6 libice6 libwayland-client0 libwayland-cursor0 libwayland-egl1
    libfontconfig1 libfreetype6 libharfbuzz0b libdbus-1-3 libudev1 libglib2.0-0 libsecret-1-0 libssl3 libgssapi-krb5-2 zlib1g
    libstdc++6 ca-certificates)
step "package lists" apt_inside update || exit 10
step "what the system has" apt_inside install "${system[@]}" || exit 10
make_user
strange=$(cd -- "$clean" && find usr opt -name 'libQt6*' | head -n 3)
[ -z "$strange" ] || fault "this root has a Qt of its own: $strange"

# The user unpacks it, with what the umask of users gives.
there="/home/person/my programs/rolodesk"
cp -- "$file" "$clean/home/person/tarball.tar.gz"
step "unpacked and moved" as_user sh -c \
    'cd && tar -xzf tarball.tar.gz && mkdir "my programs" && mv rolodesk-*/ "my programs/rolodesk"' || exit 1
# Everything that is missing anywhere, a line each.
# shellcheck disable=SC2016 # $1 is for the shell inside
step "every library is found" as_user sh -c '! for one in "$1"/bin/* "$1"/lib/*.so* "$1"/plugins/*/*.so; do
    ldd "$one" 2>&1 | sed -n "s|^\t\(.*\) => not found.*|$one needs \1|p"
done | sort -u | grep .' sh "$there" || true
for program in rolodesk rolodesk-cli rolodesk-sandbox; do
    step "$program --version" as_user "$there/bin/$program" --version || true
done
step "rolodesk --self-test, as an ordinary user" as_user timeout 120 "$there/bin/rolodesk" --self-test || true
step "rolodesk-cli with the sample workspace" as_user timeout 120 "$there/bin/rolodesk-cli" --workspace sample sync || true
conclude
