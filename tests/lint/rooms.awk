# Which room may include what. The arrow points to core: app → ui → core, app → core/http, core/keychain → core.

BEGIN {
    screen = " QtGui QtWidgets QtSvg QtSvgWidgets QtOpenGL QtOpenGLWidgets QtPrintSupport QtQml QtQuick "
    # The first room whose folder fits a file is its room: folder, forbidden Qt modules, forbidden folders of our own.
    room("core/http/", screen, "ui/ app/ core/keychain/", "core/http talks to the service and shows nothing")
    room("core/keychain/", screen " QtNetwork ", "ui/ app/ core/http/", "core/keychain keeps secrets and nothing else")
    room("core/", screen " QtNetwork ", "ui/ app/ core/http/ core/keychain/",
        "core knows no widget and no socket; give it a port (an interface) that app fills")
    room("ui/", " QtNetwork QtSql ", "core/http/ core/keychain/ app/",
        "ui knows no HTTP, no SQL and no keychain; it asks a port of core")
    room("app/cli/", screen, "ui/ app/desktop/ app/sandbox/", "rolodesk-cli has no screen, which keeps core honest")
    room("app/sandbox/", "any", "core/ ui/ app/desktop/ app/cli/ tests/",
        "the sandbox shares nothing with the product: shared converters would agree with their own bugs")
    room("app/desktop/", "", "app/cli/ app/sandbox/ tests/", "each program stands alone; what two need belongs in core")
    if (modules != "")
        while ((getline line < modules) > 0) {
            split(line, part, " ")
            # A few names stand in several modules; the one that asks least of the room counts.
            if (!(part[1] in MODULE) || part[2] == "QtCore") MODULE[part[1]] = part[2]
        }
}

function room(folder, qt, ours, why) {
    ROOM[++ROOMS] = folder
    QT[folder] = qt
    OURS[folder] = ours
    WHY[folder] = why
}

function room_of(path,    i) {
    for (i = 1; i <= ROOMS; ++i)
        if (index(path, ROOM[i]) == 1) return ROOM[i]
    return ""
}

function module_of(header,    slash) {
    slash = index(header, "/")
    if (slash) return substr(header, 1, slash - 1)
    if (header in MODULE) return MODULE[header]
    return header
}

function check(path, n,    i, header, folder, module, part, count, j) {
    if (path !~ /\.(cpp|h)$/) return
    folder = room_of(path)
    for (i = 1; i <= n; ++i) {
        if (path !~ /^tests\// && path !~ /^core\/http\/transport[a-z]*\./ && CODE[i] ~ /(^|[^A-Za-z0-9_])QNetworkAccessManager([^A-Za-z0-9_]|$)/)
            report(path, i, "only core/http/transport may touch QNetworkAccessManager; ask Transport")
        if (path !~ /^tests\// && CODE[i] ~ /friend[ \t]+(class|struct)[ \t]+[A-Za-z0-9_:]*Test/)
            report(path, i, "a friend for a test; test what others can see")
        if (path ~ /^tests\// && CODE[i] ~ /#[ \t]*define[ \t]+(private|protected)/)
            report(path, i, "a test that opens private members; test what others can see")
        if (path != "core/util/result.h" && CODE[i] ~ /(^|[^A-Za-z0-9_])tl::/)
            report(path, i, "only core/util/result.h names tl::expected; use Result")
        if (!match(TEXT[i], /^[ \t]*#[ \t]*include[ \t]*[<"][^>"]+[>"]/)) continue
        header = substr(TEXT[i], RSTART, RLENGTH - 1)
        sub(/^[^<"]*[<"]/, "", header)
        if (header == "tl/expected.hpp" && path != "core/util/result.h")
            report(path, i, "only core/util/result.h includes tl/expected.hpp; include that")
        if (header ~ /(^|\/)private\//)
            report(path, i, "a private header of Qt; it may change with every release")
        if (folder == "") continue
        if (header ~ /^\.\.?\//)
            report(path, i, "a relative include; write it from the top of the tree, so that rooms can be told apart")
        module = module_of(header)
        if (QT[folder] == "any") {
            if (module ~ /^Qt/ || header ~ /^(qt6)?keychain/)
                report(path, i, "<" header "> is Qt; " WHY[folder])
        } else if (index(QT[folder], " " module " "))
            report(path, i, "<" header "> is " module "; " WHY[folder])
        if (header ~ /^qt6keychain\// && folder != "core/keychain/")
            report(path, i, "QtKeychain belongs to core/keychain alone; use the CredentialStore port")
        count = split(OURS[folder], part, " ")
        for (j = 1; j <= count; ++j)
            if (index(header, part[j]) == 1) {
                report(path, i, "\"" header "\" is out of bounds here; " WHY[folder])
                break
            }
    }
}
