#!/usr/bin/env bash
# hardening.sh [--without-fortify] READELF PROGRAM...: what a program lacks of what distributions build with, one line each:
# "PROGRAM: what is missing". Status 1 when something is. --without-fortify: it was built without an optimiser, or with
# sanitizers, and has no checks of what is copied.
set -euo pipefail
fortify=yes
if [ "$1" = --without-fortify ]; then
    fortify=no
    shift
fi
readelf=$1
shift
status=0
lacks() {
    printf '%s: %s\n' "$program" "$1"
    status=1
}
# landing_places PROGRAM: how many instructions of its own code an indirect jump may go to (endbr64). Not the marks of the
# program: it has none where the start files of the C library were built without. And its own code only: some linkers put
# one before each call into a library.
landing_places() {
    local offset size
    read -r offset size < <("$readelf" -SW "$1" | sed -nE 's/.* \.text +PROGBITS +[0-9a-f]+ ([0-9a-f]+) ([0-9a-f]+) .*/\1 \2/p')
    head -c "$((16#$offset + 16#$size))" -- "$1" | tail -c "$((16#$size))" |
        { LC_ALL=C grep -aoP '\xf3\x0f\x1e\xfa' || true; } | wc -l
}
for program in "$@"; do
    head=$("$readelf" -hW "$program")
    segments=$("$readelf" -lW "$program")
    dynamic=$("$readelf" -dW "$program")
    symbols=$("$readelf" --dyn-syms -W "$program")
    if ! grep -q 'Type: *DYN' <<<"$head" || ! grep -qE 'FLAGS_1.*\bPIE\b' <<<"$dynamic"; then
        lacks "is at a fixed address (PIE)"
    fi
    grep -q GNU_RELRO <<<"$segments" || lacks "can be relinked while it runs (RELRO)"
    grep -qE 'BIND_NOW|FLAGS_1.*\bNOW\b' <<<"$dynamic" || lacks "binds late (BIND_NOW)"
    grep -q GNU_STACK <<<"$segments" || lacks "does not say that its stack cannot be run"
    grep GNU_STACK <<<"$segments" | grep -q RWE && lacks "has a stack that can be run"
    grep -q __stack_chk_fail <<<"$symbols" || lacks "has no guards on its stack (stack protector)"
    # Only a program that calls any of these can be seen to do it with the checks: whether others are checked depends on what
    # the compiler knows of the places they write to.
    if [ "$fortify" = yes ] && ! grep -v __stack_chk_fail <<<"$symbols" | grep -E ' __[a-z]+_chk\b' >/dev/null &&
        grep -E ' (v?[fds]?printf|v?snprintf|st[rp]n?cpy|strn?cat)(@|$)' <<<"$symbols" >/dev/null; then
        lacks "does not check what it copies (FORTIFY)"
    fi
    # The start files have a few; each function that is called from outside its file has one.
    if grep -q 'Machine:.*X86-64' <<<"$head"; then
        [ "$(landing_places "$program")" -ge 100 ] || lacks "can be jumped into anywhere (CET)"
    fi
done
exit "$status"
