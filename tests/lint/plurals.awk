# Reads two files of lupdate's form, first the one with the plural forms (known), then what the sources say, and at last
# (lines) "file:line:text" for every line of the sources with a number in it. Prints
# "file<tab>line: [plurals] what is wrong; the way out".

function between(line, tag,    from, to) {
    from = index(line, "<" tag ">")
    line = substr(line, from + length(tag) + 2)
    to = index(line, "</" tag ">")
    return to ? substr(line, 1, to - 1) : line
}

# Both are XML, and one of them is written by people.
function plain(text) {
    gsub(/&apos;/, "'", text)
    gsub(/&quot;/, "\"", text)
    gsub(/&lt;/, "<", text)
    gsub(/&gt;/, ">", text)
    gsub(/&amp;/, "\\&", text)
    return text
}

function finding(file, line, message) {
    print file "\t" line ": [plurals] " message
}

FILENAME == lines {
    look($0)
    next
}
FNR == 1 { CONTEXT = "" }
/<name>/ { CONTEXT = plain(between($0, "name")) }
/<message/ {
    IS_COUNTED = /numerus="yes"/
    SOURCE = COMMENT = PLACE = ""
    LINE = FNR
    FORMS = 0
}
/<location / && PLACE == "" {
    split($0, part, "\"")
    PLACE = part[2]
    LINE = part[4]
}
/<source>/ { IN_SOURCE = 1 }
IN_SOURCE { SOURCE = SOURCE (SOURCE == "" ? "" : "\n") plain(/<source>/ ? between($0, "source") : gone($0)) }
/<\/source>/ { IN_SOURCE = 0 }
/<comment>/ { COMMENT = plain(between($0, "comment")) }
/<numerusform>[^<]/ { ++FORMS }
/<\/message>/ { FILENAME == known ? learn() : judge() }

# A last line of several.
function gone(line) {
    sub(/<\/source>.*/, "", line)
    return line
}

function learn(    key) {
    key = CONTEXT "\034" COMMENT "\034" SOURCE
    AT[key] = LINE
    if (FORMS < 2) finding(known, LINE, "fewer than two forms of “" SOURCE "”; write them")
}

function judge(    key) {
    SAID = SAID "\035" SOURCE
    key = CONTEXT "\034" COMMENT "\034" SOURCE
    if (IS_COUNTED) {
        USED[key] = 1
        if (!(key in AT))
            finding(PLACE, LINE, "no plural forms of “" SOURCE "” in the context " CONTEXT "; add them to " known)
    } else if (SOURCE ~ /%L?n/)
        finding(PLACE, LINE, "“" SOURCE "” is said without its number; hand it over with it")
}

# lupdate passes over what it cannot read (translate() with a cast in it) without a word.
function look(line,    file, at, literal) {
    file = line
    sub(/:.*/, "", file)
    line = substr(line, length(file) + 2)
    at = line + 0
    sub(/^[0-9]*:/, "", line)
    if (line ~ /^[ \t]*\/\//) return
    while (match(line, /"([^"\\]|\\.)*"/)) {
        literal = substr(line, RSTART + 1, RLENGTH - 2)
        line = substr(line, RSTART + RLENGTH)
        gsub(/\\"/, "\"", literal)
        if (literal ~ /%L?n/ && !index(SAID, literal))
            finding(file, at, "lupdate does not see “" literal "”; hand over its number as it is, without a cast")
    }
}

END {
    for (key in AT)
        if (!(key in USED)) {
            split(key, part, "\034")
            finding(known, AT[key], "nobody says “" part[3] "” in the context " part[1] "; take it out")
        }
}
