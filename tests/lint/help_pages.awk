# Reads the list of resources, then the pages of the help in all languages. `anchors` is a folder with the same pages,
# in which a heading stands as links name it. Prints "file:line: [help_pages] what is wrong; the way out".

function finding(place, message) { print place " [help_pages] " message }

# What a page consists of, and where.
function item(kind) {
    KIND[PAGE, ++ITEMS[PAGE]] = kind
    AT[PAGE, ITEMS[PAGE]] = FILENAME ":" FNR ":"
}

# "|a|b|" has two cells; a bar behind a backslash divides nothing.
function cells(row,    bars) {
    gsub(/\\\|/, "", row)
    sub(/[ \t]+$/, "", row)
    bars = gsub(/\|/, "", row)
    return bars - 1
}

function heading(anchor,    again) {
    again = SEEN[PAGE, anchor]++
    if (again > 0) anchor = anchor "-" again
    HEADING[PAGE, anchor] = 1
}

function links(text,    target) {
    gsub(/`[^`]*`/, "", text)
    while (match(text, /\]\([^)]*\)/)) {
        target = substr(text, RSTART + 2, RLENGTH - 3)
        text = substr(text, RSTART + RLENGTH)
        LINK[++LINKS] = target
        FROM[LINKS] = PAGE
        WHERE[LINKS] = FILENAME ":" FNR ":"
    }
}

# "en/keys", "days" of "keys.md#days" or "#days" on an English page.
function look(link,    target, hash, page, anchor) {
    target = LINK[link]
    if (target ~ /^https:\/\//) return
    hash = index(target, "#")
    page = hash ? substr(target, 1, hash - 1) : target
    anchor = hash ? substr(target, hash + 1) : ""
    if (page == "" && anchor != "") {
        page = FROM[link]
    } else if (page ~ /^[^\/:]+\.md$/) {
        sub(/\.md$/, "", page)
        sub(/\/.*/, "/" page, FROM[link])
        page = FROM[link]
    } else {
        finding(WHERE[link], "a link to \"" target "\" leads out of the help; " \
            "write \"topic.md#heading\" or an https address")
        return
    }
    if (!(page in ITEMS))
        finding(WHERE[link], "no page " help "/" page ".md for the link \"" target "\"; name one that is there")
    else if (anchor != "" && !((page, anchor) in HEADING))
        finding(WHERE[link], "no heading of " help "/" page ".md is called \"" anchor "\" in a link; " \
            "small letters, dashes for blanks, no other signs")
}

# The first thing that is another one than in English; what follows is shifted and would only repeat it.
function compare(page, english,    i, most, told) {
    most = ITEMS[page] > ITEMS[english] ? ITEMS[page] : ITEMS[english]
    for (i = 1; i <= most; ++i) {
        if (KIND[page, i] == KIND[english, i]) continue
        told = AT[english, i]
        sub(/:$/, "", told)
        if (i > ITEMS[page])
            finding(help "/" page ".md:" LINES[page] ":", "the page ends without " KIND[english, i] " (" told ")" \
                "; translate it, too")
        else if (i > ITEMS[english])
            finding(AT[page, i], KIND[page, i] " is more than the English page has; add it there or take it away")
        else
            finding(AT[page, i], KIND[page, i] " stands where English has " KIND[english, i] " (" told ")" \
                "; keep the pages alike")
        return
    }
}

FILENAME ~ /\.qrc$/ {
    if (match($0, /help\/[^<]*\.md/)) LISTED[substr($0, RSTART, RLENGTH)] = 1
    next
}
FNR == 1 {
    PAGE = substr(FILENAME, length(help) + 2)
    sub(/\.md$/, "", PAGE)
    ITEMS[PAGE] = FENCE = 0
}
{
    if ((getline anchor < (anchors "/" FILENAME)) < 1) anchor = ""
    LINES[PAGE] = FNR
}
/^[ \t]*```/ {
    FENCE = !FENCE
    OPEN[PAGE] = FENCE ? FNR : 0
    if (FENCE) item("a block of code")
    next
}
FENCE { next }
match($0, /^#+/) && RLENGTH <= 6 && substr($0, RLENGTH + 1, 1) ~ /[ \t]/ {
    item("a heading of level " RLENGTH)
    heading(anchor)
}
/^[ \t]*\|/ { item("a row of " cells($0) " cells") }
{ links($0) }

END {
    many = split(languages, language, " ")
    for (page in ITEMS) {
        if (OPEN[page]) finding(help "/" page ".md:" OPEN[page] ":", "a block of code has no end; add ``` behind it")
        if (!(("help/" page ".md") in LISTED))
            finding(help "/" page ".md:", "is not in resources/rolodesk.qrc, so nobody can read it; list it there")
        topic = page
        sub(/^[^\/]*\//, "", topic)
        if (!(("en/" topic) in ITEMS))
            finding(help "/" page ".md:", "there is no such page in English; write it in en, or name this one as there")
        else if (page !~ /^en\//)
            compare(page, "en/" topic)
        if (page ~ /^en\//)
            for (i = 1; i <= many; ++i)
                if (!((language[i] "/" topic) in ITEMS))
                    finding(help "/" language[i] "/" topic ".md:", "is missing; translate the English page")
    }
    for (i = 1; i <= LINKS; ++i) look(i)
}
