# A test that sleeps is slow when all is well and fails when the machine is busy.

function check(path, n,    i) {
    if (path !~ /^tests\//) return
    for (i = 1; i <= n; ++i) {
        if (path ~ /\.(cpp|h)$/) {
            if (CODE[i] ~ /(^|[^A-Za-z0-9_])(qSleep|qWait|u?sleep|nanosleep|clock_nanosleep|msleep|sleep_for|sleep_until)[ \t]*\(/)
                report(path, i, "a fixed sleep; wait for what is meant: QTRY_COMPARE, QSignalSpy::wait, QTest::qWaitFor")
        } else if (TEXT[i] ~ /(^|[ \t;&|(])sleep[ \t"$0-9]/)
            report(path, i, "a fixed sleep; wait for what is meant: curl --retry-connrefused, a line read from a pipe")
    }
}
