#include "core/credentials/credentialhelper.h"
#include "core/util/clock.h"
#include "tests/support/answers.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testregistry.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

using Kind = HelperError::Kind;

/// Against real programs: the protocol, and everything that can go wrong with somebody else's script.
class CredentialHelperTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    /// A helper that was killed is left to itself until it has ended.
    void cleanup()
    {
        QTRY_VERIFY(!hasChildren());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void readsWhatAHelperPrints_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const QByteArray &output, const char *error = "") {
            QTest::newRow(name) << output << QString::fromLatin1(error);
        };
        row("as written", "{\"version\":1,\"token\":\"a.b.c\",\"expires_at\":\"2026-11-01T12:05:00Z\"}");
        row("more members, spaces, offset",
            " {\n \"version\": 1, \"token\": \"a.b.c\",\n \"expires_at\": \"2026-11-01T14:05:00.000+02:00\", \"note\": [1]\n}\n");
        row("nothing", "", "not_json");
        row("text", "token: a.b.c", "not_json");
        row("a list", "[{\"version\":1}]", "not_json");
        row("two objects", "{\"version\":1}{\"version\":1}", "not_json");
        row("cut", "{\"version\":1,\"token\":\"a.b", "not_json");
        row("NUL", QByteArray("\0\0\0", 3), "not_json");
        row("version 2", "{\"version\":2,\"token\":\"a\",\"expires_at\":\"2026-11-01T12:05:00Z\"}", "wrong_version");
        row("version as text", "{\"version\":\"1\",\"token\":\"a\",\"expires_at\":\"2026-11-01T12:05:00Z\"}", "wrong_version");
        row("no token", "{\"version\":1,\"expires_at\":\"2026-11-01T12:05:00Z\"}", "no_token");
        row("empty token", "{\"version\":1,\"token\":\"\",\"expires_at\":\"2026-11-01T12:05:00Z\"}", "no_token");
        row("a token that would end the header", "{\"version\":1,\"token\":\"a\\r\\nX-Evil: 1\",\"expires_at\":\"2026-11-01T12:05:00Z\"}", "no_token");
        row("a token with a space", "{\"version\":1,\"token\":\"Bearer a\",\"expires_at\":\"2026-11-01T12:05:00Z\"}", "no_token");
        row("no end", "{\"version\":1,\"token\":\"a\"}", "no_expiry");
        row("an end that is no time", "{\"version\":1,\"token\":\"a\",\"expires_at\":\"soon\"}", "no_expiry");
        row("an end without an offset", "{\"version\":1,\"token\":\"a\",\"expires_at\":\"2026-11-01T12:05:00\"}", "no_expiry");
        row("over already", "{\"version\":1,\"token\":\"a\",\"expires_at\":\"2026-11-01T12:00:00Z\"}", "expired");
    }
    void readsWhatAHelperPrints()
    {
        QFETCH(QByteArray, output);
        QFETCH(QString, error);
        const auto read = readHelperOutput(output, QDateTime(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC));
        QCOMPARE(read ? QString() : nameOf(read.error().kind), error);
        if (read) {
            QCOMPARE(read->token.reveal().toByteArray(), QByteArray("a.b.c"));
            QCOMPARE(read->expiresAt, QDateTime(QDate(2026, 11, 1), QTime(12, 5), Qt::UTC));
        }
    }

    void hasNoShell()
    {
        // As one argument, for a shell it would be three commands.
        const HelperCommand command {script("printf '{\"version\":1,\"token\":\"%s\",\"expires_at\":\"2999-01-01T00:00:00Z\"}' \"$#\""),
            {u"; touch evil; $(touch evil)"_s}};
        const auto token = outcomeOf(CredentialHelper::run(command, m_clock));
        QVERIFY(token && *token);
        QCOMPARE((*token)->token.reveal().toByteArray(), QByteArray("1"));
        QVERIFY(!QFile::exists(u"evil"_s));
    }

    void seesNothingOfOurs()
    {
        qputenv("ROLODESK_SOMETHING", "secret");
        const auto token = outcomeOf(CredentialHelper::run(
            {script("read -r line && exit 9\nprintf '{\"version\":1,\"token\":\"[%s]\",\"expires_at\":\"2999-01-01T00:00:00Z\"}' "
                    "\"$ROLODESK_SOMETHING\""),
                {}},
            m_clock));
        qunsetenv("ROLODESK_SOMETHING");
        QVERIFY(token && *token);
        QCOMPARE((*token)->token.reveal().toByteArray(), QByteArray("[]"));
    }

    void namesWhatWentWrong_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("error");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("exit code") << QByteArray("echo '{}'; exit 3") << u"exit_code"_s << 3;
        QTest::newRow("crash") << QByteArray("kill -SEGV $$") << u"crashed"_s << 0;
        QTest::newRow("endless output") << QByteArray("exec yes") << u"too_much_output"_s << 0;
        QTest::newRow("a secret on standard error") << QByteArray("echo very-secret >&2; exit 1") << u"exit_code"_s << 1;
        QTest::newRow("nothing") << QByteArray("exit 0") << u"not_json"_s << 0;
    }
    void namesWhatWentWrong()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, error);
        QFETCH(int, exitCode);
        const auto outcome = outcomeOf(CredentialHelper::run({script(body), {}}, m_clock));
        QVERIFY(outcome && !*outcome);
        QCOMPARE(nameOf(outcome->error().kind), error);
        QCOMPARE(outcome->error().exitCode, exitCode);
    }

    void saysWhenThereIsNoSuchProgram()
    {
        const QString text = m_dir->filePath(u"text"_s);
        QFile file(text);
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const QString &program : {m_dir->filePath(u"nobody"_s), text, m_dir->path()}) {
            const auto outcome = outcomeOf(CredentialHelper::run({program, {}}, m_clock));
            QVERIFY(outcome && !*outcome);
            QCOMPARE(outcome->error().kind, Kind::CannotStart);
        }
    }

    /// The program hangs and has started another one: both are ended, and nobody waits for them.
    void endsAProgramThatHangs()
    {
        FakeClock clock;
        auto *reply = CredentialHelper::run({hanging(), {}}, clock);
        const auto pids = startedPids();
        QCOMPARE(pids.size(), 2);
        clock.advance(CredentialHelper::timeLimit);
        const auto outcome = outcomeOf(reply);
        QVERIFY(outcome && !*outcome);
        QCOMPARE(outcome->error().kind, Kind::TimedOut);
        QTRY_VERIFY(areGone(pids));
    }

    void endsTheProgramWhenNobodyWaitsForIt()
    {
        auto *reply = CredentialHelper::run({hanging(), {}}, m_clock);
        const auto pids = startedPids();
        QCOMPARE(pids.size(), 2);
        delete reply;
        QTRY_VERIFY(areGone(pids));
    }

    void keepsNothingOfWhatWasPrinted()
    {
        QStringList logged;
        static QStringList *sink = nullptr;
        sink = &logged;
        const auto before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &text) { sink->append(text); });
        for (const char *body : {"echo very-secret; echo very-secret >&2; exit 1", "echo very-secret", "exec yes very-secret"})
            (void)outcomeOf(CredentialHelper::run({script(body), {}}, m_clock));
        qInstallMessageHandler(before);
        QVERIFY2(!logged.join(u'\n').contains(u"very-secret"_s), qPrintable(logged.join(u'\n')));
    }

private:
    /// Running, or ended and not noticed yet.
    static bool hasChildren()
    {
        QFile list(u"/proc/self/task/%1/children"_s.arg(::getpid()));
        return list.open(QIODevice::ReadOnly) && !list.readAll().trimmed().isEmpty();
    }

    QString script(const QByteArray &body)
    {
        const QString path = m_dir->filePath(u"helper"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write the helper");
        file.write("#!/bin/sh\n" + body + "\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }
    QString hanging()
    {
        return script("sleep 1000 &\necho $! $$ > " + m_dir->filePath(u"pids.new"_s).toUtf8() + "\nmv "
            + m_dir->filePath(u"pids.new"_s).toUtf8() + " " + m_dir->filePath(u"pids"_s).toUtf8() + "\nwait");
    }
    QList<qint64> startedPids()
    {
        QFile file(m_dir->filePath(u"pids"_s));
        if (!QTest::qWaitFor([&file] { return file.exists(); }) || !file.open(QIODevice::ReadOnly))
            return {};
        QList<qint64> pids;
        for (const QByteArray &pid : file.readAll().trimmed().split(' '))
            pids.append(pid.toLongLong());
        return pids;
    }
    static bool areGone(const QList<qint64> &pids)
    {
        return std::all_of(pids.cbegin(), pids.cend(), [](qint64 pid) {
            QFile stat(u"/proc/%1/stat"_s.arg(pid));
            // An orphan whose new parent has not looked yet is a zombie: gone all the same.
            return !stat.open(QIODevice::ReadOnly) || stat.readAll().contains(") Z ");
        });
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    SystemClock m_clock;
};

ROLODESK_TEST(CredentialHelperTest);
#include "tst_credentialhelper.moc"
