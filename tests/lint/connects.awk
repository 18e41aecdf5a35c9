# A connect, a timer or a continuation without a context object calls into an object that may be gone,
# and a connect by SIGNAL()/SLOT() text is checked by nobody until it fails at run time.

function check(path, n,    all, rest, base, name, open, count) {
    if (path !~ /\.(cpp|h)$/ || path ~ /^app\/sandbox\//) return
    all = whole(CODE, n)
    rest = all
    base = 0
    while (match(rest, /(^|[^A-Za-z0-9_])(connect|singleShot|then|SIGNAL|SLOT)[ \t\n]*\(/)) {
        open = base + RSTART + RLENGTH - 1
        name = substr(rest, RSTART, RLENGTH - 1)
        gsub(/[^A-Za-z]/, "", name)
        base = open
        rest = substr(all, base + 1)
        if (name == "SIGNAL" || name == "SLOT") {
            report(path, line_of(all, open), name "() is not checked by the compiler; write &Class::member")
            continue
        }
        count = arguments(all, open)
        if (name == "connect" && count == 3 && (ARG[2] ~ /&.*::/ || ARG[3] ~ /^\[/))
            report(path, line_of(all, open), "connect without a context object; name the receiver before the function")
        else if (name == "singleShot" && (count == 2 || (count == 3 && ARG[2] ~ /^Qt::/)))
            report(path, line_of(all, open), "singleShot without a context object; name it before the function")
        else if (name == "then" && count == 1 && ARG[1] ~ /^\[/)
            report(path, line_of(all, open), "then() without a context object; name it before the function")
    }
}
