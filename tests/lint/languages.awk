# Reads two files of lupdate's form, first what the sources say (said), then the words of a language.
# Prints "line: [languages] what is wrong; the way out".

function between(line, tag,    from, to) {
    from = index(line, "<" tag)
    line = substr(line, from)
    sub(/^<[^>]*>/, "", line)
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

# What is put into a text, sorted, each as often as it stands there: "%1 %2 %Ln".
function placeholders(text,    found, count, marks, i, j, mark, all) {
    count = 0
    while (match(text, /%L?[0-9n]/)) {
        marks[++count] = substr(text, RSTART, RLENGTH)
        text = substr(text, RSTART + RLENGTH)
    }
    for (i = 2; i <= count; ++i) {
        mark = marks[i]
        for (j = i - 1; j >= 1 && marks[j] > mark; --j) marks[j + 1] = marks[j]
        marks[j + 1] = mark
    }
    all = ""
    for (i = 1; i <= count; ++i) all = all " " marks[i]
    return all
}

function withoutNumber(marks) {
    gsub(/ %L?n/, "", marks)
    return marks
}

# Whether one letter is marked to open it by.
function hasLetter(text) {
    gsub(/&&/, "", text)
    return text ~ /&[^ &;#]/
}

function finding(message) { print LINE ": [languages] " message }

FNR == 1 { CONTEXT = "" }
/<name>/ { CONTEXT = plain(between($0, "name")) }
/<message/ {
    IS_COUNTED = /numerus="yes"/
    SOURCE = COMMENT = TEXT = ""
    UNFINISHED = FORMS = 0
    LINE = FNR
    delete FORM
}
/<source>/ { IN = "source" }
/<translation/ {
    IN = "translation"
    if (/type="(unfinished|obsolete|vanished)"/) UNFINISHED = 1
}
/<comment>/ { COMMENT = plain(between($0, "comment")) }
IN == "source" { SOURCE = SOURCE (SOURCE == "" ? "" : "\n") plain(/<source>/ ? between($0, "source") : gone($0, "source")) }
IN == "translation" && /<numerusform/ { FORM[++FORMS] = plain(between($0, "numerusform")) }
IN == "translation" && !IS_COUNTED {
    TEXT = TEXT (TEXT == "" ? "" : "\n") plain(/<translation/ ? between($0, "translation") : gone($0, "translation"))
}
/<\/source>/ || /<\/translation>/ { IN = "" }
/<\/message>/ {
    key = CONTEXT "\034" COMMENT "\034" SOURCE
    if (FILENAME == said) SAID[key] = IS_COUNTED + 1
    else judge()
}

function gone(line, tag) {
    sub("</" tag ">.*", "", line)
    return line
}

function judge(    i) {
    HAVE[key] = 1
    if (!(key in SAID)) {
        finding("nobody says “" SOURCE "” in the context " CONTEXT "; take it out")
        return
    }
    if (UNFINISHED) finding("“" SOURCE "” is unfinished; translate it")
    else if (SAID[key] == 2) {
        if (FORMS < 2) finding("“" SOURCE "” has a number in it, and fewer than two forms; write them")
        for (i = 1; i <= FORMS; ++i) {
            if (FORM[i] == "") finding("a form of “" SOURCE "” is empty; write it")
            else if (i > 1 && placeholders(FORM[i]) != placeholders(SOURCE))
                finding("“" FORM[i] "” puts in other things than “" SOURCE "”; put in the same")
            else if (i == 1 && withoutNumber(placeholders(FORM[i])) != withoutNumber(placeholders(SOURCE)))
                finding("“" FORM[i] "” puts in other things than “" SOURCE "”; put in the same")
        }
    } else if (TEXT == "") finding("“" SOURCE "” has no translation; write it")
    else if (placeholders(TEXT) != placeholders(SOURCE))
        finding("“" TEXT "” puts in other things than “" SOURCE "”; put in the same")
    else if (hasLetter(TEXT) != hasLetter(SOURCE))
        finding("one of “" TEXT "” and “" SOURCE "” marks a letter to open it by, and the other does not")
}

END {
    LINE = 1
    for (key in SAID)
        if (!(key in HAVE)) {
            split(key, part, "\034")
            finding("“" part[3] "” in the context " part[1] " is not translated; add it")
        }
}
