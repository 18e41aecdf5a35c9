#!/usr/bin/env bash
# run.sh TARGET SECONDS: lets clang's libFuzzer loose on one of tests/fuzz/targets.cpp, with address and
# undefined-behaviour sanitizers over the readers and the runtime checks of Qt's own containers left out. Needs clang
# and libclang-rt-dev beside what compiles Rolodesk. Inputs that found something new are kept in the folder CORPUS,
# if that is set, for the next run. Ends with an error when something is found, and leaves the input that did it.
set -euo pipefail
target=${1:?table, encoding, vcard, sheet or workbook}
seconds=${2:?seconds}
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
clang=$(command -v clang++ || command -v clang++-14) || { echo "clang++ is not there"; exit 2; }
cflags="$(pkg-config --cflags uchardet simdjson 2>/dev/null || pkg-config --cflags uchardet) $(pkg-config --cflags quazip1-qt6)"
headers=$(qmake6 -query QT_INSTALL_HEADERS)
sources=("$here"/core/csv/*.cpp "$here"/core/import/{cellnumber,celltext,columnkind,filekind,sheetreader,tablelayout,vcardreader,workbook,zipparts}.cpp
    "$here"/core/contacts/{fold,emailform}.cpp
    "$here"/tests/fuzz/{targets,libfuzzer}.cpp)
# shellcheck disable=SC2016,SC2086
printf '%s\n' "${sources[@]}" | xargs -P "$(nproc)" -I{} sh -c \
    '"$0" -std=c++20 -g -O1 -fPIC -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined \
        -DROLODESK_FUZZ="\"$1\"" -DQT_NO_KEYWORDS -I"$2" -I"$3" -I"$3/QtCore" $4 \
        -c "$6" -o "$5/$(basename "$6").o"' \
    "$clang" "$target" "$here" "$headers" "$cflags" "$work" {}
"$clang" -fsanitize=fuzzer,address,undefined "$work"/*.o -lQt6Core -luchardet -lsimdjson -lquazip1-qt6 -lz -o "$work/fuzz"
corpus=${CORPUS:-$work/corpus}
mkdir -p -- "$corpus"
"$work/fuzz" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2000 -print_final_stats=1 \
    "$corpus" "$here/tests/import/exporters" "$here/tests/fuzz/seeds"
