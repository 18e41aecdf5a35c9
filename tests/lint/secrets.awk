# A secret, a token or the header that carries one must never reach a log, a console or a trace: whoever reads the log
# could write to every contact of the team. Looked at is each statement that prints, over all its lines; the texts in it
# do not count, the names do.

function check(path, n,    all, kept, rest, base, start, end, open, statement, name) {
    if (path !~ /\.(cpp|h)$/) return
    all = whole(CODE, n)
    rest = all
    base = 0
    while (match(rest, /(^|[^A-Za-z0-9_])(qC?(Debug|Info|Warning|Critical|Fatal)|(std::)?(cerr|cout|clog)|[fs]?n?printf|f?puts|syslog|QTextStream[ \t\n]*\([ \t\n]*std(err|out))([^A-Za-z0-9_]|$)/)) {
        start = base + RSTART
        base = start + RLENGTH - 1
        name = substr(rest, RSTART, RLENGTH)
        rest = substr(all, base + 1)
        # The match may have taken a bracket or a semicolon after the name; the statement has to be read with it.
        end = statement_end(all, name ~ /\)$/ ? base + 1 : base)
        statement = substr(all, start + 1, end - start - 1)
        open = index(statement, "(")
        if (name ~ /qC(Debug|Info|Warning|Critical|Fatal)/ && open) {
            # The category is a name of ours, not a value.
            arguments(statement, open)
            statement = substr(statement, 1, open) substr(statement, open + 1 + length(ARG[1]))
        }
        if (tolower(statement) ~ /secret|token|authori[sz]ation|bearer|passw|credential|jwt|api_?key|rawheader|key\(\)|(\.|->)key([^a-z0-9_]|$)/)
            report(path, line_of(all, start + 1), "a secret may reach a log here; print what identifies the case (host, request id, length), never the value")
    }
}
