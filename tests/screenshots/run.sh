#!/usr/bin/env bash
# Takes pictures of the real window, on a screen of its own. See --help.
set -uo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
root=$(cd -- "$here/../.." && pwd -P)
# shellcheck source-path=SCRIPTDIR source=desk.sh
. "$here/desk.sh"
# shellcheck source-path=SCRIPTDIR source=pictures.sh
. "$here/pictures.sh"

usage() {
    cat <<'END_OF_USAGE'
Usage: tests/screenshots/run.sh [--program FILE] [--output FOLDER] [--only NAME…]
Starts Rolodesk with its sample contacts on an X server without a monitor, presses the keys that somebody would, and
takes a picture of every page: light, dark, with high contrast, at 200 % and 300 %, from right to left and in each
language. sheet.png shows all of them small, README.md names them.

  --program FILE    the program (build/{release,dev,ci}/bin/rolodesk, whichever is newest); rolodesk-sandbox stands beside it
  --output FOLDER   where the pictures go (resources/screenshots)
  --only NAME…      these alone; the sheet and the page are made anew of all pictures that are there
  --list            the names of the pictures, and what they show
  --keep-going      go on after a picture that could not be taken
  --help            this text

The contacts are the same each time. What differs from run to run: today's date in the history, in an import that is
done and in the support bundle, how long ago the last answer came and how many requests are left, the version, and where
a text cursor blinks. Takes about ten seconds a picture.

Exit status: 0 done, 1 a picture could not be taken, 2 wrong usage, 10 a program is missing (which package has it is said).
END_OF_USAGE
}

# need COMMAND PACKAGE…: pairs. Names all that is missing at once.
need() {
    local missing=()
    while [ $# -gt 0 ]; do
        command -v "$1" >/dev/null || missing+=("$2")
        shift 2
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    mapfile -t missing < <(printf '%s\n' "${missing[@]}" | sort -u)
    complain "missing: ${missing[*]}. On Debian: sudo apt-get install ${missing[*]}"
    return 1
}

newest_program() {
    local newest='' one
    for one in "$root"/build/{release,dev,ci}/bin/rolodesk; do
        if [ -x "$one" ] && { [ -z "$newest" ] || [ "$one" -nt "$newest" ]; }; then newest=$one; fi
    done
    printf '%s' "$newest"
}

# What picture() does with each line of the table: name, collect or take.
job=
only=()
names=()
captions=()
failed=()

is_wanted() {
    local one
    [ ${#only[@]} -eq 0 ] && return 0
    for one in "${only[@]}"; do [ "$one" = "$1" ] && return 0; done
    return 1
}

picture() {
    case $job in
    list) printf '%-22s %s\n' "$1" "$2" ;;
    collect)
        names+=("$1")
        captions+=("$2")
        ;;
    take)
        is_wanted "$1" || return 0
        [ ${#failed[@]} -eq 0 ] || [ "$keep_going" = yes ] || return 0
        printf '%s\n' "$1"
        if ! take_picture "$@"; then
            complain "$1 could not be taken"
            failed+=("$1")
        fi
        end_screen
        ;;
    esac
}

# take_picture NAME CAPTION STEPS [SETTING=VALUE]…
take_picture() {
    local name=$1 steps=$3 setting
    local colors=light language=en direction=ltr screen_size=1366x768 scale=1 open=sample title='(–|—) Rolodesk$'
    shift 3
    for setting in "$@"; do
        case $setting in
        colors=*) colors=${setting#*=} ;;
        language=*) language=${setting#*=} ;;
        direction=*) direction=${setting#*=} ;;
        screen=*) screen_size=${setting#*=} ;;
        scale=*) scale=${setting#*=} ;;
        open=*) open=${setting#*=} ;;
        *)
            complain "unknown setting $setting of $name"
            return 1
            ;;
        esac
    done
    rm -rf -- "${desk:?}/data"
    mkdir -m 700 "$desk/data"
    local arguments=(--data-dir "$desk/data" --language "$language" --colors "$colors" --default-country US)
    arguments+=(--size "$((${screen_size%x*} / scale))x$((${screen_size#*x} / scale))")
    [ "$direction" = ltr ] || arguments+=(-reverse)
    case $open in
    sample) arguments+=(--sample) ;;
    import) arguments+=(--sample "$here/spring customers.csv") ;;
    welcome) title='^Rolodesk$' ;;
    esac
    start_screen "$screen_size" || return 1
    local input=/dev/null
    if [ "$open" = empty ]; then
        start_service "$(dirname -- "$program")/rolodesk-sandbox" || return 1
        input=$desk/service.json
        arguments+=(--credentials-from-stdin --api-url "$(grep -o 'http://[0-9.:]*' "$input")")
    fi
    QT_SCALE_FACTOR=$scale start_program "$program" "${arguments[@]}" <"$input"
    main_window_is "$title" && "$steps" && take "$output/$name.png"
}

# make_sheet: one picture with all of them small, in the order of the table.
make_sheet() {
    local tiles=() at file
    for at in "${!names[@]}"; do
        file=$output/${names[$at]}.png
        [ -s "$file" ] || continue
        convert "$file" -resize 440x248 -background '#f3f4f6' -gravity north -extent 440x248 \
            -bordercolor '#9aa0a6' -border 1 \
            -size 442x22 -background white -fill '#1b1e22' -pointsize 13 -gravity center "label:${names[$at]}" \
            -append "miff:$desk/tile-$at" || return 1
        tiles+=("miff:$desk/tile-$at")
    done
    [ ${#tiles[@]} -gt 0 ] || return 0
    montage "${tiles[@]}" -tile 4x -geometry +6+6 -background white "$desk/sheet.png" || return 1
    make_small "$desk/sheet.png" && mv -- "$desk/sheet.png" "$output/sheet.png"
}

make_page() {
    local at
    {
        printf '# Pictures of Rolodesk\n\n'
        printf 'Made with one command, %s, which says what may differ from run to run.\n\n' "[run.sh](../../tests/screenshots/run.sh)"
        printf '![All pictures, small](sheet.png)\n'
        for at in "${!names[@]}"; do
            [ -s "$output/${names[$at]}.png" ] || continue
            printf '\n## %s\n\n![%s](%s.png)\n' "${captions[$at]}" "${captions[$at]}" "${names[$at]}"
        done
    } >"$output/README.md"
}

program=
output=$root/resources/screenshots
keep_going=no
while [ $# -gt 0 ]; do
    case $1 in
    --help | -h)
        usage
        exit 0
        ;;
    --list)
        job=list
        pictures
        exit 0
        ;;
    --program | --output)
        if [ $# -lt 2 ] || [ -z "$2" ]; then
            complain "$1 takes a value; --help tells what there is"
            exit 2
        fi
        if [ "$1" = --program ]; then program=$2; else output=$2; fi
        shift 2
        ;;
    --keep-going)
        keep_going=yes
        shift
        ;;
    --only)
        shift
        while [ $# -gt 0 ] && [[ $1 != --* ]]; do
            only+=("$1")
            shift
        done
        if [ ${#only[@]} -eq 0 ]; then
            complain '--only takes the names of pictures; --list tells them'
            exit 2
        fi
        ;;
    *)
        complain "unknown option $1; --help tells what there is"
        exit 2
        ;;
    esac
done

job=collect
pictures
for one in "${only[@]}"; do
    if [[ " ${names[*]} " != *" $one "* ]]; then
        complain "there is no picture named $one; --list tells which there are"
        exit 2
    fi
done
need Xvfb xvfb openbox openbox xdotool xdotool xprop x11-utils dbus-run-session dbus-daemon \
    import imagemagick compare imagemagick convert imagemagick montage imagemagick \
    pngquant pngquant optipng optipng || exit 10
[ -n "$program" ] || program=$(newest_program)
if [ -z "$program" ] || [ ! -x "$program" ]; then
    complain "there is no program ${program:-in build/}: installer/run.sh builds it, --program says where it is"
    exit 2
fi
if [ ! -x "$(dirname -- "$program")/rolodesk-sandbox" ]; then
    complain "rolodesk-sandbox, which holds the sample contacts, is not beside $program"
    exit 2
fi
mkdir -p -- "$output" || exit 1

trap clear_desk EXIT
trap 'exit 130' INT TERM
make_desk
job=take
pictures
make_sheet || failed+=(sheet)
make_page || failed+=(README.md)
if [ ${#failed[@]} -gt 0 ]; then
    complain "not taken: ${failed[*]}"
    exit 1
fi
