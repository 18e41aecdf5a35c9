#!/usr/bin/env bash
# Builds Rolodesk and packs it with the libraries it needs, to be unpacked anywhere. See --help.
set -euo pipefail
. "$(dirname -- "${BASH_SOURCE[0]}")/common.sh"
. "$(dirname -- "${BASH_SOURCE[0]}")/packaging.sh"

usage() {
    cat <<'END'
Usage: installer/make-tarball.sh [--output FOLDER]
Installs what is missing with apt (Debian 12; root or sudo), builds Rolodesk in build/package as installer/make-deb.sh does, and makes
rolodesk-VERSION-linux-ARCH.tar.gz: programs, the libraries and plugins of Qt they need, their licences. It runs from any folder, on
any Linux with glibc of Debian 12 (2.36) or newer. What belongs to the system stays there: see "system" in the script.
Then it is unpacked into a folder with a blank in its name and tried there.

  --output FOLDER  where the tarball goes (build/package/packages)
  --help           this text

All time stamps in it are those of the commit, or SOURCE_DATE_EPOCH if set.

Exit status: 0 done; 2 wrong usage; 10 packages are missing and could not be installed; 11 the build failed; 12 no tarball could be
made; 13 it does not run from another folder.
END
}

output=$package_build/packages
while [ $# -gt 0 ]; do
    case $1 in
    --output)
        [ -n "${2:-}" ] || {
            complain "--output takes a folder"
            exit 2
        }
        output=$2
        shift
        ;;
    --help | -h)
        usage
        exit 0
        ;;
    *)
        complain "unknown option $1; --help tells what there is"
        exit 2
        ;;
    esac
    shift
done

install_packages build run wayland package || exit 10
if ! build_for_packages; then
    complain "the build failed; the reason is above"
    exit 11
fi

name=rolodesk-$(version_of_build)-linux-$(uname -m)
work=$(mktemp -d "${TMPDIR:-/tmp}/rolodesk-tarball.XXXXXX")
trap 'rm -rf -- "$work"' EXIT
tree=$work/$name
umask 022

# What belongs to the system: the C library and the run time of the compiler, the drivers of the screen and what is as new as they are,
# X and Wayland, fonts as the system is set up for them, D-Bus, GLib with the keychain's libsecret (newer ones serve older programs,
# and other parts of a desktop bring theirs into the process), and what needs mending when a hole is found: OpenSSL, Kerberos.
system='^(ld-linux.*|lib(c|m|dl|rt|pthread|resolv|stdc\+\+|gcc_s)\.so.*|lib(GL|EGL|GLX|OpenGL|GLdispatch|GLESv2|drm|gbm)\.so.*'
system+='|libX11.*|libX(au|dmcp|ext|fixes|i|render|cursor|randr)\.so.*|lib(xcb|ICE|SM|wayland-[a-z]*)\.so.*|lib(fontconfig|freetype|harfbuzz|expat|z)\.so.*'
system+='|lib(dbus-1|systemd|udev)\.so.*|lib(glib|gobject|gio|gmodule|gthread)-2\.0\.so.*|libsecret-1\.so.*'
system+='|lib(ssl|crypto)\.so.*|lib(gssapi_krb5|krb5|k5crypto|krb5support|com_err|keyutils)\.so.*)$'

# Found at run time and not linked; the first ones are needed, the others taken where they are.
plugins_needed=(platforms/libqxcb.so platforms/libqoffscreen.so sqldrivers/libqsqlite.so imageformats/libqsvg.so
    iconengines/libqsvgicon.so tls/libqopensslbackend.so)
plugins_wanted=(platforms/libqwayland-generic.so platforms/libqwayland-egl.so wayland-shell-integration/libxdg-shell.so
    wayland-decoration-client/libbradient.so wayland-graphics-integration-client/libqt-plugin-wayland-egl.so
    imageformats/libqgif.so imageformats/libqjpeg.so imageformats/libqico.so
    networkinformation/libqnetworkmanager.so networkinformation/libqglib.so
    platforminputcontexts/libcomposeplatforminputcontextplugin.so platforminputcontexts/libibusplatforminputcontextplugin.so
    platformthemes/libqxdgdesktopportal.so xcbglintegrations/libqxcb-egl-integration.so xcbglintegrations/libqxcb-glx-integration.so)
# The compiler's own name for the machine is that of its folder of libraries.
qt=/usr/lib/$(c++ -print-multiarch)/qt6/plugins
words=/usr/share/qt6/translations

if ! DESTDIR='' cmake --install "$package_build" --component Rolodesk --prefix "$tree" --strip >"$work/log"; then
    cat "$work/log" >&2
    complain "the programs could not be installed into a folder; the reason is above"
    exit 12
fi
mkdir -p "$tree/lib" "$tree/plugins" "$tree/translations" "$tree/share/doc/rolodesk/licences"
cp -- "$root/LICENSE" "$tree/"
for plugin in "${plugins_needed[@]}" "${plugins_wanted[@]}"; do
    if [ -f "$qt/$plugin" ]; then
        mkdir -p "$tree/plugins/${plugin%/*}"
        cp -- "$qt/$plugin" "$tree/plugins/$plugin"
    elif [[ " ${plugins_needed[*]} " == *" $plugin "* ]]; then
        complain "the plugin $plugin of Qt is not in $qt"
        exit 12
    fi
done
for language in de es fr; do
    [ ! -f "$words/qtbase_$language.qm" ] || cp -- "$words/qtbase_$language.qm" "$tree/translations/"
done
printf '[Paths]\nPrefix = ..\nLibraries = lib\nPlugins = plugins\nTranslations = translations\n' >"$tree/bin/qt.conf"

# The libraries: those that are needed by what is here, but for the system's and whatever only those need.
needed_by() { patchelf --print-needed "$1"; }
declare -A place=()
queue=("$tree"/bin/rolodesk "$tree"/bin/rolodesk-cli "$tree"/bin/rolodesk-sandbox "$tree"/plugins/*/*.so)
while read -r library _ path _; do
    [ "${path:0:1}" != / ] || place[$library]=$path
done < <(ldd "${queue[@]}" 2>/dev/null | sort -u)
while [ ${#queue[@]} -gt 0 ]; do
    mapfile -t wanted < <(needed_by "${queue[0]}" | grep -vE "$system" || true)
    queue=("${queue[@]:1}")
    for library in "${wanted[@]}"; do
        [ ! -e "$tree/lib/$library" ] || continue
        if [ -z "${place[$library]:-}" ]; then
            complain "the library $library is not on this system"
            exit 12
        fi
        cp -L -- "${place[$library]}" "$tree/lib/$library"
        queue+=("$tree/lib/$library")
    done
done

# Where each came from, and its licence.
for library in "$tree"/lib/*; do
    package=$(package_of "${place[${library##*/}]}")
    dpkg-query -W -f='${Package} ${Version} ${source:Package}' "$package" | sed "s|^|${library##*/} |"
    echo
    if [ -f "/usr/share/doc/$package/copyright" ]; then
        cp -L -- "/usr/share/doc/$package/copyright" "$tree/share/doc/rolodesk/licences/$package"
    else
        printf 'https://tracker.debian.org/pkg/%s\n' "$package" >"$tree/share/doc/rolodesk/licences/$package"
    fi
done >"$tree/share/doc/rolodesk/libraries.txt"

chmod 644 "$tree"/lib/* "$tree"/plugins/*/*
# shellcheck disable=SC2016 # the loader puts the folder there, not the shell
{
    patchelf --set-rpath '$ORIGIN/../lib' "$tree"/bin/rolodesk "$tree"/bin/rolodesk-cli "$tree"/bin/rolodesk-sandbox
    patchelf --set-rpath '$ORIGIN' "$tree"/lib/*
    patchelf --set-rpath '$ORIGIN/../../lib' "$tree"/plugins/*/*
}

mkdir -p -- "$output"
tarball=$output/$name.tar.gz
tar -C "$work" --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$(source_time)" --format=gnu -cf - "$name" |
    gzip -9n >"$tarball"

# Does it run elsewhere? As a person without anything in the environment, and with the libraries that are in it.
trial="$work/another place"
mkdir -p "$trial/home" "$trial/run"
chmod 700 "$trial/run"
tar -C "$trial" -xzf "$tarball"
mv -- "$tree" "$work/not-here"
run_there() {
    env -i HOME="$trial/home" XDG_RUNTIME_DIR="$trial/run" PATH=/usr/bin:/bin LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen "$@" </dev/null
}
fail() {
    complain "$*"
    exit 13
}
for program in rolodesk rolodesk-cli rolodesk-sandbox; do
    run_there "$trial/$name/bin/$program" --version || fail "$program does not start from another folder"
    strange=$(run_there ldd "$trial/$name/bin/$program" | sed -nE 's/^\t([^ ]+) => (.*) \(0x.*/\1\t\2/p' |
        while IFS=$'\t' read -r library path; do
            [ ! -e "$trial/$name/lib/$library" ] || [ "$(readlink -f -- "$path")" = "$trial/$name/lib/$library" ] ||
                printf '%s ' "$library"
        done)
    [ -z "$strange" ] || fail "$program does not take its own $strange"
done
status=0
run_there env QT_DEBUG_PLUGINS=1 timeout 120 "$trial/$name/bin/rolodesk" --self-test >"$work/log" 2>&1 || status=$?
if [ "$status" -ne 0 ]; then
    grep -v '^qt.core' "$work/log" | tail -n 20 >&2
    fail "the self test of the window ended with $status in another folder"
fi
for plugin in libqoffscreen.so libqsqlite.so libqsvg; do
    grep -E "loaded library|load(ing)? " "$work/log" | grep -F "$plugin" | grep -qF "$trial/$name/plugins/" ||
        fail "the plugin $plugin was not loaded from the tarball"
done
say "It runs from another folder, with its own libraries and plugins."
show_artefact "$tarball"
