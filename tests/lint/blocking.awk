# A nested event loop lets anything happen in the middle of a function; a blocking wait freezes the window.
# exec() of the application itself passes, and that of an SQL query in core, where nothing else has an exec().

function check(path, n,    i, rest, name) {
    if (path !~ /^(core|ui|app\/(desktop|cli|common))\/.*\.(cpp|h)$/) return
    for (i = 1; i <= n; ++i) {
        if (CODE[i] ~ /(^|[^A-Za-z0-9_])(QEventLoop|processEvents)([^A-Za-z0-9_]|$)/ && CODE[i] !~ /^[ \t]*#/)
            report(path, i, "a nested event loop; go on in a slot or in a Reply's handler")
        if (CODE[i] ~ /(^|[^A-Za-z0-9_])waitFor[A-Z][A-Za-z]*[ \t]*\(/)
            report(path, i, "a blocking wait; connect to the signal that tells it is done")
        if (CODE[i] ~ /(^|[^A-Za-z0-9_])(u?sleep|nanosleep|msleep|sleep_for|sleep_until)[ \t]*\(/)
            report(path, i, "a sleep; use a timer")
        if (CODE[i] ~ /(^|[^A-Za-z0-9_])(QMessageBox::(about|aboutQt|information|question|warning|critical)|QFileDialog::get[A-Za-z]+|QInputDialog::get[A-Za-z]+|QColorDialog::getColor|QFontDialog::getFont)[ \t]*\(/)
            report(path, i, "this opens a nested event loop; make the dialog and open() it")
        if (path ~ /^core\//) continue
        if (path !~ /^ui\/common\/largetable\./ && CODE[i] ~ /(new|public)[ \t]+QTableView([^A-Za-z0-9_]|$)/)
            report(path, i, "a QTableView reads all rows when a key is typed; use LargeTable")
        rest = CODE[i]
        while (match(rest, /(\.|->|::)exec[ \t]*\(/)) {
            name = substr(rest, 1, RSTART - 1)
            rest = substr(rest, RSTART + RLENGTH)
            if (name !~ /(^|[^A-Za-z0-9_])(app|application|Q(Core|Gui)?Application)$/)
                report(path, i, "exec() opens a nested event loop; open() a dialog, popup() a menu")
        }
    }
}
