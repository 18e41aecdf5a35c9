#include "app/common/dataplace.h"
#include "core/accounts/workspaceregistry.h"
#include "core/http/jwtsigner.h"
#include "tests/e2e/sandboxprocess.h"
#include "tests/e2e/scenario.h"
#include "tests/e2e/secretsearch.h"
#include "tests/support/testregistry.h"

#include <QDirIterator>
#include <QtTest>

#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace rolodesk;
using namespace rolodesk::test;

namespace {

const auto cli = QStringLiteral(ROLODESK_CLI_BINARY);
const auto window = QStringLiteral(ROLODESK_BINARY);

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString proc(const QProcess &process, const QString &what)
{
    return u"/proc/%1/%2"_s.arg(process.processId()).arg(what);
}

} // namespace

/// Secrets stay where they belong, whatever the programs do and however much they log; and files
/// stay with the person.
class HygieneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.start({.contacts = 60, .seed = 5})); }

    void noSecretIsLeftInAnyFile()
    {
        Scenario scenario;
        const Credentials right = m_sandbox.credentials();
        const QByteArray key = right.key.reveal().toByteArray();
        const QByteArray wrongKey = "wrong-" + QUuid::createUuid().toByteArray(QUuid::Id128);
        const QByteArray ofHelper = "helper-" + QUuid::createUuid().toByteArray(QUuid::Id128);
        const QByteArray token =
            signJwt(right, QDateTime::currentSecsSinceEpoch()).reveal().toByteArray();

        const QStringList service{u"--api-url"_s, m_sandbox.address().toString(),
            u"--credentials-from-stdin"_s, u"--no-rate-limit"_s, u"--data-dir"_s, scenario.data()};
        const QByteArray given = m_sandbox.credentialsJson();
        const QByteArray refused =
            "{\"id\":\"" + right.id.toUtf8() + "\",\"key\":\"" + wrongKey + "\"}\n";
        QCOMPARE(scenario.run(u"check"_s, cli, service + QStringList{u"check"_s}, given), 0);
        QCOMPARE(scenario.run(u"sync"_s, cli, service + QStringList{u"sync"_s}, given), 0);
        QCOMPARE(scenario.run(u"export"_s, cli,
                     service + QStringList{u"export"_s, u"--format"_s, u"jsonl"_s}, given),
            0);
        QCOMPARE(scenario.run(u"refused"_s, cli, service + QStringList{u"sync"_s}, refused), 3);
        QCOMPARE(scenario.run(u"garbage"_s, cli, service + QStringList{u"check"_s}, wrongKey), 3);
        QCOMPARE(scenario.run(u"window"_s, window, service + QStringList{u"--self-test"_s}, given), 0);
        refuseInTheWindow(scenario, service, refused);
        useHelper(scenario, token, ofHelper);

        // The log was really on, or nothing was tried.
        for (const QString &name : {u"sync"_s, u"window"_s, u"helper"_s})
            QVERIFY2(scenario.printed(name).contains("rolodesk."), qPrintable(name));
        const QList<Needle> needles = formsOf(u"API Secret Key"_s, key)
            + formsOf(u"refused key"_s, wrongKey) + formsOf(u"standard error of the helper"_s, ofHelper)
            + formsOf(u"token of the helper"_s, token)
            // Any token: they all begin like this.
            + QList<Needle>{{u"a token"_s, token.left(token.indexOf('.') + 20)},
                {u"Authorization"_s, "Bearer eyJ"}};
        QCOMPARE(findIn(scenario.root(), needles), QStringList());
        QCOMPARE(scenario.openToOthers(), QStringList());
    }

    void findsWhatIsLeakedOnPurpose_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("found");
        QTest::newRow("plain") << u"plain"_s << u"planted"_s;
        QTest::newRow("base64") << u"base64"_s << u"planted, base64"_s;
        QTest::newRow("base64url") << u"base64url"_s << u"planted, base64url"_s;
        QTest::newRow("hex") << u"hex"_s << u"planted, hex"_s;
        QTest::newRow("percent") << u"percent"_s << u"planted, percent-encoded"_s;
        QTest::newRow("utf16") << u"utf16"_s << u"planted, UTF-16 little-endian"_s;
    }

    void findsWhatIsLeakedOnPurpose()
    {
        QFETCH(QString, form);
        QFETCH(QString, found);
        // With characters that differ between the forms.
        const QByteArray secret =
            "pl+an/t?ed ~\xc3\xbf\xc3\xbe" + QUuid::createUuid().toByteArray(QUuid::Id128);
        const QList<Needle> needles = formsOf(u"planted"_s, secret);
        Scenario scenario;
        QCOMPARE(findIn(scenario.root(), needles), QStringList());
        const QString leak = QStringLiteral(ROLODESK_LEAK_BINARY);
        const QString file = scenario.root() + "/home/.hidden"_L1;
        QCOMPARE(scenario.run(u"file"_s, leak, {form, file}, secret), 0);
        QVERIFY2(findIn(scenario.root(), needles).contains(u"%1 in %2"_s.arg(found, file)),
            qPrintable(findIn(scenario.root(), needles).join(u'\n')));
        QVERIFY(QFile::remove(file));
        QCOMPARE(findIn(scenario.root(), needles), QStringList());
    }

    void findsALineOfTheLog()
    {
        const QByteArray secret = QUuid::createUuid().toByteArray(QUuid::Id128);
        Scenario scenario;
        QCOMPARE(scenario.run(u"leak"_s, QStringLiteral(ROLODESK_LEAK_BINARY),
                     {u"plain"_s, u"log"_s}, secret),
            0);
        QVERIFY(findIn(scenario.root(), formsOf(u"planted"_s, secret))
                    .contains(u"planted in %1/printed/leak.err"_s.arg(scenario.root())));
    }

    void findsAFileOthersMayRead()
    {
        Scenario scenario;
        QVERIFY(QDir().mkpath(scenario.data()));
        QFile::setPermissions(
            scenario.data(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QFile file(scenario.data() + "/open"_L1);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QCOMPARE(scenario.openToOthers(), QStringList{file.fileName()});
    }

    void theProcessShowsNothing_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("rolodesk-cli") << cli;
        QTest::newRow("rolodesk") << window;
    }

    /// While it waits for the credentials, it has done all that protects them.
    void theProcessShowsNothing()
    {
        QFETCH(QString, program);
        QProcess process;
        Scenario scenario;
        process.setProcessEnvironment(scenario.environment());
        process.setWorkingDirectory(u"/"_s);
        QStringList arguments{u"--api-url"_s, m_sandbox.address().toString(),
            u"--credentials-from-stdin"_s, u"--data-dir"_s, u"/nonexistent"_s};
        if (program == cli)
            arguments.append(u"check"_s);
        QFile image(program);
        if (::geteuid() == 0) {
            // Whether a process can be dumped is seen by who owns its files in /proc, which root
            // does anyway. Somebody else may not reach the folder it was built in, but the open file.
            QVERIFY(image.open(QIODevice::ReadOnly));
            program = u"/proc/self/fd/%1"_s.arg(image.handle());
            process.setChildProcessModifier([] {
                if (::setgid(65534) != 0 || ::setuid(65534) != 0)
                    ::_exit(99);
            });
        }
        process.start(program, arguments);
        QVERIFY2(process.waitForStarted(), qPrintable(process.errorString()));
        const auto status = [&] { return contentsOf(proc(process, u"status"_s)); };
        QTRY_VERIFY2(status().contains("Umask:\t0077"), status().constData());
        const auto limits = [&] { return contentsOf(proc(process, u"limits"_s)); };
        static const QRegularExpression noCore(u"Max core file size +0 +0 "_s);
        QTRY_VERIFY2(QString::fromLatin1(limits()).contains(noCore), limits().constData());
        const auto ownerOfEnvironment = [&] {
            struct stat facts = {};
            ::stat(qPrintable(proc(process, u"environ"_s)), &facts);
            return facts.st_uid;
        };
        if (!QFile::exists(u"/.flatpak-info"_s))
            QTRY_COMPARE(ownerOfEnvironment(), uid_t(0));
        process.kill();
        QVERIFY(process.waitForFinished());
    }

    /// Neither it nor the service it starts has a key where others look.
    void theSampleServiceGetsItsKeyByItsInputAlone()
    {
        Scenario scenario;
        QProcess process;
        scenario.start(process, u"sample"_s, window,
            {u"--sample"_s, u"--data-dir"_s, scenario.data(), u"--no-rate-limit"_s});
        QVERIFY(process.waitForStarted());
        QList<int> children;
        const auto look = [&] {
            children.clear();
            const QString list = proc(process, u"task/%1/children"_s.arg(process.processId()));
            for (const QByteArray &id : contentsOf(list).simplified().split(' ')) {
                if (!id.isEmpty())
                    children.append(id.toInt());
            }
            return !children.isEmpty()
                && contentsOf(u"/proc/%1/cmdline"_s.arg(children.first())).contains("sandbox");
        };
        QTRY_VERIFY_WITH_TIMEOUT(look(), 30'000);
        const QString child = u"/proc/%1/"_s.arg(children.first());
        QCOMPARE(contentsOf(child + "environ"_L1), contentsOf(proc(process, u"environ"_s)));
        const QByteArray arguments = contentsOf(child + "cmdline"_L1);
        // A key is 64 hexadecimal digits.
        QVERIFY2(!QString::fromUtf8(arguments).contains(QRegularExpression(u"[0-9a-f]{32}"_s)),
            arguments.constData());
        QVERIFY(contentsOf(child + "status"_L1).contains("Umask:\t0077"));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(scenario.data() + "/sample/contacts.sqlite"_L1), 30'000);
        QCOMPARE(scenario.openToOthers(), QStringList());
        ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(scenario.openToOthers(), QStringList());
    }

private:
    /// The window stays open and says so; it is ended from outside.
    void refuseInTheWindow(
        const Scenario &scenario, const QStringList &service, const QByteArray &refused)
    {
        const int before = m_sandbox.requestsTo(u"/v1/team"_s);
        QProcess process;
        scenario.start(process, u"refused-window"_s, window, service, refused);
        QVERIFY(process.waitForStarted());
        QVERIFY(waitUntil([&] { return m_sandbox.requestsTo(u"/v1/team"_s) > before; }));
        const QByteArray key = refused.mid(refused.indexOf("wrong-"), 20);
        QVERIFY(!contentsOf(proc(process, u"environ"_s)).contains(key));
        QVERIFY(!contentsOf(proc(process, u"cmdline"_s)).contains(key));
        ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
        QVERIFY(process.waitForFinished(20'000));
    }

    /// A helper that prints secrets where it should not, with a token that is right.
    void useHelper(const Scenario &scenario, const QByteArray &token, const QByteArray &hushed)
    {
        QTemporaryDir elsewhere; // its own secrets are its own affair
        const QString program = elsewhere.filePath(u"helper"_s);
        QFile file(program);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray end =
            QDateTime::currentDateTimeUtc().addSecs(240).toString(Qt::ISODate).toLatin1();
        file.write("#!/bin/sh\necho " + hushed + " >&2\necho '{\"version\":1,\"token\":\"" + token
            + "\",\"expires_at\":\"" + end + "\"}'\n");
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        WorkspaceRegistry registry(DataPlace::find(scenario.data()).workspacesFile());
        WorkspaceProfile profile = WorkspaceProfile::create();
        profile.name = u"Helped"_s;
        profile.address = m_sandbox.address();
        profile.source = KeySource::Helper;
        profile.helper = {program, {}};
        QVERIFY(registry.put(profile));
        const QStringList helped{
            u"--workspace"_s, u"Helped"_s, u"--data-dir"_s, scenario.data()};
        QCOMPARE(scenario.run(u"helper"_s, cli, helped + QStringList{u"sync"_s}), 0);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\necho " + hushed + " >&2\necho " + hushed + "\nexit 1\n");
        file.close();
        QCOMPARE(scenario.run(u"failing-helper"_s, cli, helped + QStringList{u"check"_s}), 3);
    }

    SandboxProcess m_sandbox;
};

ROLODESK_TEST(HygieneTest);
#include "tst_hygiene.moc"
