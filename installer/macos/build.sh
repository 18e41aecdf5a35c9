#!/usr/bin/env bash
# Not run here: the tests of this repository have no macOS. See --help.
set -euo pipefail
root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)

usage() {
    cat <<'END'
Usage: installer/macos/build.sh [--build FOLDER]
Builds Rolodesk on macOS, puts Qt into Rolodesk.app with macdeployqt, and makes rolodesk-VERSION-macos-ARCH.dmg of it.
Needs from Homebrew: cmake ninja qt qtkeychain quazip libphonenumber simdjson uchardet argon2 tl-expected boost openssl@3
nlohmann-json librsvg.

  --build FOLDER  where it is built (build/macos)
  --help          this text

SIGN_IDENTITY, if set, is the identity that codesign takes; without it the bundle is signed for this machine alone (ad hoc).
Exit status: 0 done, 1 a step failed, which is said above, 2 wrong usage, 10 a program is missing.
END
}

complain() { printf 'build.sh: %s\n' "$*" >&2; }

build=$root/build/macos
while [ $# -gt 0 ]; do
    case $1 in
    --build)
        build=${2:-}
        [ -n "$build" ] || {
            complain "--build takes a folder"
            exit 2
        }
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
for tool in cmake ninja macdeployqt iconutil codesign hdiutil rsvg-convert; do
    command -v "$tool" >/dev/null || {
        complain "$tool is missing; --help tells what is needed"
        exit 10
    }
done

version=$(sed -nE 's/^project\(Rolodesk VERSION ([0-9.]+).*/\1/p' "$root/CMakeLists.txt")
name=rolodesk-$version-macos-$(uname -m)
stage=$build/stage
app=$stage/Rolodesk.app

cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DROLODESK_TESTS=OFF -DROLODESK_WERROR=OFF \
    -DCMAKE_PREFIX_PATH="$(brew --prefix);$(brew --prefix openssl@3)"
cmake --build "$build"
rm -rf -- "$stage"
# The three programs stand together in Contents/MacOS: the window starts the sample service beside it.
cmake --install "$build" --component Rolodesk --prefix "$stage"
mkdir -p "$app/Contents/Resources"
sed "s/@VERSION@/$version/" "$root/installer/macos/Info.plist.in" >"$app/Contents/Info.plist"
cp -- "$root/LICENSE" "$app/Contents/Resources/"

# The icon in the sizes and names that iconutil wants; "@2x" is the same size for screens with twice as many points.
set=$build/rolodesk.iconset
rm -rf -- "$set"
mkdir -p "$set"
for size in 16 32 128 256 512; do
    rsvg-convert -w "$size" -h "$size" -o "$set/icon_${size}x$size.png" "$root/resources/icons/rolodesk.svg"
    rsvg-convert -w $((2 * size)) -h $((2 * size)) -o "$set/icon_${size}x$size@2x.png" "$root/resources/icons/rolodesk.svg"
done
iconutil --convert icns --output "$app/Contents/Resources/rolodesk.icns" "$set"

macdeployqt "$app" -executable="$app/Contents/MacOS/rolodesk-cli" -executable="$app/Contents/MacOS/rolodesk-sandbox"
codesign --force --deep --options runtime --sign "${SIGN_IDENTITY:--}" "$app"
codesign --verify --deep --strict "$app"

# It has to run from where it stands.
for program in rolodesk rolodesk-cli rolodesk-sandbox; do
    "$app/Contents/MacOS/$program" --version
done
QT_QPA_PLATFORM=offscreen "$app/Contents/MacOS/rolodesk" --self-test

ln -s /Applications "$stage/Applications"
hdiutil create -volname Rolodesk -srcfolder "$stage" -ov -format UDZO "$build/$name.dmg"
shasum -a 256 "$build/$name.dmg"
