#!/usr/bin/env bash
# Installs a .deb in a clean root, uses it as an ordinary user, and removes it again. See --help.
set -euo pipefail
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"
. "$(dirname -- "${BASH_SOURCE[0]}")/cleanroot.sh"

usage() {
    cat <<'END'
Usage: installer/test-deb.sh [--base FOLDER] [--keep] FILE.deb
In a fresh Debian 12 made by debootstrap (nothing of this machine but its network): installs what the package depends on, then the
package with apt, and nothing it only recommends. As an ordinary user without a display it runs the three programs and the self test
of the window. Then it removes the package, installs it once more and purges it, and each time compares every file of the system with
what was there before.

  --base FOLDER  a root that debootstrap made before is kept here and copied, which is quicker the second time
  --keep         leaves the root behind, and says where
  --help         this text

Takes root. The mirror is that of this machine; MIRROR, if set, is another one.
Exit status: 0 all went well; 1 something of it did not, which is said; 2 wrong usage; 10 no clean root could be made.
END
}

begin_in_clean_root "$@"

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

# is_gone HOW: whether nothing is left of the package, which was taken away by apt-get HOW.
is_gone() {
    local path
    listing >"$work/after"
    if diff "$work/before" "$work/after" >"$work/difference"; then
        say "ok      nothing is left: $(wc -l <"$work/after") files and folders are as they were before"
    else
        sed 's/^/        /' "$work/difference" | head -n 30 >&2
        fault "apt-get $1 left something behind, or changed it; it is above"
    fi
    for path in "${installed[@]}"; do
        if [ -e "$clean$path" ] && [ ! -d "$clean$path" ]; then
            fault "$path is still there after apt-get $1"
        fi
    done
    # shellcheck disable=SC2016 # that is for dpkg-query
    if inside dpkg-query -W -f '${db:Status-Status}\n' rolodesk 2>/dev/null | grep -v '^not-installed' >&2; then
        fault "dpkg still knows the package after apt-get $1"
    fi
}

step "package lists" apt_inside update || exit 10
depends=$(dpkg-deb -f "$file" Depends)
# These two give the menu and its icons to desktops; with them the package is seen to take its entries along when it goes.
step "what it depends on" apt_inside satisfy "$depends" desktop-file-utils hicolor-icon-theme || exit 10
make_user
mkdir -p "$clean/var/cache/package"
cp -- "$file" "$clean/var/cache/package/rolodesk.deb"
listing >"$work/before"

step "apt-get install" apt_inside install /var/cache/package/rolodesk.deb || exit 1
mapfile -t installed < <(inside dpkg -L rolodesk)
for program in rolodesk rolodesk-cli rolodesk-sandbox; do
    step "$program --version" as_user "/usr/bin/$program" --version || true
done
step "rolodesk --self-test, as an ordinary user" as_user timeout 120 rolodesk --self-test || true
step "rolodesk-cli with the sample workspace" \
    as_user timeout 120 rolodesk-cli --workspace sample sync || true
step "desktop-file-validate" inside desktop-file-validate /usr/share/applications/org.rolodesk.rolodesk.desktop || true
step "the menu knows whom to ask for a number" \
    grep -q '^x-scheme-handler/tel=org.rolodesk.rolodesk.desktop' "$clean/usr/share/applications/mimeinfo.cache" || true
if [ "$(stat -c %a "$clean/home/person/.local/share/rolodesk" 2>/dev/null)" != 700 ]; then
    fault "the data of a person can be looked at by others, or is not where it should be"
fi

step "apt-get remove" apt_inside remove rolodesk || true
is_gone remove
step "apt-get install, once more" apt_inside install /var/cache/package/rolodesk.deb || true
step "apt-get purge" apt_inside purge rolodesk || true
is_gone purge
[ -d "$clean/home/person/.local/share/rolodesk" ] ||
    fault "what a person keeps in the own folder is gone, and nobody asked for that"
conclude
