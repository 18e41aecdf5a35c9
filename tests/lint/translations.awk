# Core says what happened as a value; the words are made in ui (ui/common) and, for the console, in app.

function check(path, n,    i) {
    if (path !~ /^core\/.*\.(cpp|h)$/) return
    for (i = 1; i <= n; ++i)
        if (CODE[i] ~ /(^|[^A-Za-z0-9_])(tr|QT_TR_NOOP|QT_TR_N_NOOP|QT_TRANSLATE_NOOP|Q_DECLARE_TR_FUNCTIONS|QCoreApplication::translate)[ \t]*\(/)
            report(path, i, "words for a person in core; return an error value and find the words in ui")
}
