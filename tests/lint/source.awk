# What every rule shares: reads C++ without its comments, finds calls over several lines, reports.
# For each file it calls check(path, n) of the rule, with
#   TEXT[1..n]  the lines without comments
#   CODE[1..n]  the same with the insides of string and character literals taken out
# Files that are not C++ come as they are, less '#' comments, in both.

BEGIN {
    while ((getline line < allowed) > 0) {
        if (line ~ /^#/ || line == "" || split(line, part, "\t") != 3 || part[1] != rule) continue
        ALLOWED[part[2] "\t" part[3]] = 1
    }
}

FNR == 1 {
    if (PATH != "") check(PATH, N)
    PATH = FILENAME
    N = 0
    STATE = ""
}

{
    ++N
    RAW[N] = $0
    if (PATH ~ /\.(cpp|h)$/) strip($0)
    else {
        sub(/(^|[ \t])#.*/, "")
        TEXT[N] = CODE[N] = $0
    }
}

END {
    if (PATH != "") check(PATH, N)
    for (key in ALLOWED)
        if (!(key in USED)) {
            split(key, part, "\t")
            print part[1] ": [" rule "] allowed.txt allows a line that is gone: " part[2] "; take it out"
            ++FINDINGS
        }
    if (FINDINGS) exit 1
}

function report(path, line, message,    text) {
    text = RAW[line]
    gsub(/^[ \t]+|[ \t\r]+$/, "", text)
    if ((path "\t" text) in ALLOWED) {
        USED[path "\t" text] = 1
        return
    }
    print path ":" line ": [" rule "] " message
    ++FINDINGS
}

# Takes comments and literals out of one line; STATE is what the line before left open.
function strip(line,    code, text, before, token, rest, at) {
    code = text = ""
    while (line != "") {
        if (STATE == "comment") {
            at = index(line, "*/")
            if (!at) break
            line = substr(line, at + 2)
            STATE = ""
            code = code " "
            text = text " "
        } else if (STATE == "raw") {
            at = index(line, RAWEND)
            if (!at) {
                text = text line
                break
            }
            text = text substr(line, 1, at + length(RAWEND) - 1)
            code = code "\""
            line = substr(line, at + length(RAWEND))
            STATE = ""
        } else {
            if (!match(line, /\/\/|\/\*|"|'/)) {
                code = code line
                text = text line
                break
            }
            before = substr(line, 1, RSTART - 1)
            token = substr(line, RSTART, RLENGTH)
            rest = substr(line, RSTART)
            code = code before
            text = text before
            if (token == "//") break
            if (token == "/*") {
                STATE = "comment"
                line = substr(rest, 3)
            } else if (token == "'" && code ~ /(^|[^A-Za-z0-9_])[0-9][0-9A-Fa-fxXbB.']*$/) {
                code = code "'" # between the digits of a number
                text = text "'"
                line = substr(rest, 2)
            } else if (token == "\"" && code ~ /(^|[^A-Za-z0-9_])(u8|u|U|L)?R$/ && index(rest, "(")) {
                RAWEND = ")" substr(rest, 2, index(rest, "(") - 2) "\""
                STATE = "raw"
                code = code "\""
                text = text substr(rest, 1, index(rest, "("))
                line = substr(rest, index(rest, "(") + 1)
            } else {
                if (token == "\"") at = match(rest, /^"([^"\\]|\\.)*"/)
                else at = match(rest, /^'([^'\\]|\\.)*'/)
                if (!at) RLENGTH = length(rest)
                code = code token token
                text = text substr(rest, 1, RLENGTH)
                line = substr(rest, RLENGTH + 1)
            }
        }
    }
    CODE[N] = code
    TEXT[N] = text
}

# The whole file as one string, for what spans lines.
function whole(lines, n,    all, i) {
    all = ""
    for (i = 1; i <= n; ++i) all = all lines[i] "\n"
    return all
}

# The line of a position in what whole() gave.
function line_of(all, position) {
    all = substr(all, 1, position - 1)
    return gsub(/\n/, "", all) + 1
}

# Splits the call whose '(' stands at `open` into ARG[1..]; returns how many there are; CLOSE is where its ')' stands.
function arguments(all, open,    depth, position, c, inside, count, start) {
    depth = 0
    for (position = open; position <= length(all); ++position) {
        c = substr(all, position, 1)
        if (c == "(" || c == "{" || c == "[") ++depth
        else if ((c == ")" || c == "}" || c == "]") && --depth == 0) break
    }
    CLOSE = position
    inside = substr(all, open + 1, position - open - 1)
    while (match(inside, /[A-Za-z0-9_]<[^<>;(){}]*>/)) # a comma between template arguments parts nothing
        inside = substr(inside, 1, RSTART) substr(inside, RSTART + RLENGTH)
    count = 0
    depth = 0
    start = 1
    for (position = 1; position <= length(inside) + 1; ++position) {
        c = substr(inside, position, 1)
        if (c == "(" || c == "{" || c == "[") ++depth
        else if (c == ")" || c == "}" || c == "]") --depth
        else if ((c == "," && depth == 0) || c == "") {
            ARG[++count] = substr(inside, start, position - start)
            gsub(/^[ \t\n]+|[ \t\n]+$/, "", ARG[count])
            start = position + 1
        }
    }
    if (count == 1 && ARG[1] == "") count = 0
    return count
}

# Where the statement that begins at `position` ends: the first ';' outside every bracket.
function statement_end(all, position,    depth, c) {
    depth = 0
    for (; position <= length(all); ++position) {
        c = substr(all, position, 1)
        if (c == "(" || c == "{" || c == "[") ++depth
        else if (c == ")" || c == "}" || c == "]") { if (--depth < 0) break }
        else if (c == ";" && depth == 0) break
    }
    return position
}
