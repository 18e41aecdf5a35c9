#include "app/common/dataplace.h"
#include "core/store/contactstore.h"
#include "tests/e2e/cliprocess.h"
#include "tests/e2e/liveworkspace.h"
#include "tests/e2e/sandboxprocess.h"
#include "tests/support/closedport.h"
#include "tests/support/testregistry.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QtTest>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace rolodesk;
using namespace rolodesk::test;

/// rolodesk-cli as scripts use it: its output, its exit status, and what it must not tell.
class CliTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_sandbox.start({.contacts = 120, .seed = 9}));
        m_data = std::make_unique<QTemporaryDir>();
        const CliRun run = cli({u"sync"_s});
        QVERIFY2(run.exitCode == 0, run.messages.constData());
    }

    void checkTellsWhoseCredentialsTheyAre()
    {
        const CliRun run = cli({u"check"_s});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.output.startsWith("team\t"));
        QVERIFY(run.output.contains("\nmember\t"));
        QVERIFY(run.output.contains("\ninbox\t"));
        QCOMPARE(run.messages, QByteArray());
        const QJsonObject json = jsonOf(cli({u"--json"_s, u"check"_s}));
        QVERIFY(!json.value("team"_L1).toObject().value("name"_L1).toString().isEmpty());
        QVERIFY(!json.value("members"_L1).toArray().isEmpty());
    }

    void syncEndsWithCounts()
    {
        const CliRun run = cli({u"sync"_s, u"--full"_s});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.output.contains("contacts\t120\n"), run.output.constData());
        QVERIFY(run.output.contains("counted by the service\t120\n"));
        QVERIFY(run.output.contains("complete\tyes\n"));
        const QJsonObject json = jsonOf(cli({u"--json"_s, u"sync"_s}));
        QCOMPARE(json.value("contacts"_L1).toInteger(), 120);
        QCOMPARE(json.value("complete"_L1).toBool(), true);
        QVERIFY(json.value("requests"_L1).toInteger() > 0);
    }

    void listPrintsTheLocalCopy()
    {
        const CliRun all = cli({u"list"_s});
        QCOMPARE(all.exitCode, 0);
        QCOMPARE(all.output.count('\n'), 120);
        const CliRun some = cli({u"list"_s, u"--limit"_s, u"7"_s});
        QCOMPARE(some.output.count('\n'), 7);
        QCOMPARE(some.output.split('\n').first().count('\t'), 6);
        const CliRun json = cli({u"list"_s, u"--json"_s, u"--limit"_s, u"7"_s});
        QCOMPARE(QJsonDocument::fromJson(json.output).array().size(), 7);
    }

    void getPrintsOneContact()
    {
        const QJsonObject wanted = m_sandbox.contacts().first();
        const QString id = QString::number(wanted.value("id"_L1).toInteger());
        const CliRun run = cli({u"get"_s, id});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.output.startsWith("id\t" + id.toUtf8() + '\n'));
        QVERIFY(run.output.contains("phone\t" + wanted.value("phone"_L1).toString().toUtf8()));
        const QJsonObject json = jsonOf(cli({u"--json"_s, u"get"_s, id}));
        QCOMPARE(json.value("id"_L1), wanted.value("id"_L1));
        QCOMPARE(cli({u"get"_s, u"999999999"_s}).exitCode, 1);
        QCOMPARE(cli({u"get"_s, u"anna"_s}).exitCode, 2);
    }

    void lookupGivesAVerdictForEachValue()
    {
        const QJsonObject wanted = m_sandbox.contacts().first();
        const QString phone = u'+' + wanted.value("phone"_L1).toString();
        const CliRun run =
            cli({u"lookup"_s, phone, u"+1 415 555 0123"_s, u"12"_s, u"(415) 555-0123"_s});
        QCOMPARE(run.exitCode, 1);
        const QList<QByteArray> lines = run.output.split('\n');
        QVERIFY2(lines.size() == 5, run.output.constData());
        QVERIFY2(lines.at(0).contains("\tfound\t"), lines.at(0).constData());
        QVERIFY(lines.at(0).endsWith("\tservice"));
        QVERIFY2(lines.at(1).contains("\tnot found\t"), lines.at(1).constData());
        QVERIFY(lines.at(1).endsWith("\tservice"));
        QVERIFY2(lines.at(2).contains("\tinvalid\t") && lines.at(2).contains("too short"), lines.at(2).constData());
        QVERIFY2(lines.at(3).contains("\tnot found\t"), lines.at(3).constData());
        QVERIFY2(run.messages.contains("names no country"), run.messages.constData());

        const CliRun national =
            cli({u"--json"_s, u"lookup"_s, u"--default-country"_s, u"US"_s, u"(415) 555-0123"_s});
        QCOMPARE(national.exitCode, 0);
        const QJsonArray values = jsonOf(national).value("values"_L1).toArray();
        QCOMPARE(values.first().toObject().value("verdict"_L1).toString(), u"not_found"_s);
    }

    void lookupAsksTheServiceWithoutALocalCopy()
    {
        QTemporaryDir empty;
        const QString phone = u'+' + m_sandbox.contacts().last().value("phone"_L1).toString();
        const CliRun run = cliIn(empty.path(), {u"lookup"_s, phone});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.output.contains("\tfound\t") && run.output.endsWith("\tservice\n"),
            run.output.constData());
    }

    void exportIsTheApisOwnFormOneALine()
    {
        const CliRun run = cli({u"export"_s, u"--format"_s, u"jsonl"_s});
        QCOMPARE(run.exitCode, 0);
        const QList<QByteArray> lines = run.output.trimmed().split('\n');
        QCOMPARE(lines.size(), 120);
        const auto there = m_sandbox.contacts();
        qint64 last = 0;
        for (const QByteArray &line : lines) {
            const QJsonObject contact = QJsonDocument::fromJson(line).object();
            const qint64 id = contact.value("id"_L1).toInteger();
            QVERIFY(id > last);
            last = id;
            QCOMPARE(contact.value("phone"_L1), there.value(id).value("phone"_L1));
        }
    }

    void exportOfAnIncompleteCopySaysSo()
    {
        QTemporaryDir other;
        const QString phone = u'+' + m_sandbox.contacts().last().value("phone"_L1).toString();
        QCOMPARE(cliIn(other.path(), {u"lookup"_s, phone}).exitCode, 0);
        const CliRun run = cliIn(other.path(), {u"export"_s, u"--format"_s, u"jsonl"_s});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.output.count('\n'), 1);
        QVERIFY(run.messages.contains("not complete"));
    }

    void searchAndExportSpeakTheLanguageOfTheWindow()
    {
        const QString phone = m_sandbox.contacts().last().value("phone"_L1).toString();
        const CliRun found = cli({u"search"_s, u'+' + phone});
        QCOMPARE(found.exitCode, 0);
        QVERIFY2(found.output.contains('\t' + phone.toUtf8() + '\t'), found.output.constData());
        const QString file = m_data->filePath(u"export.csv"_s);
        const CliRun written = cli({u"export"_s, u"--query"_s, u"-opted:out"_s, u"--format"_s,
            u"csv"_s, u"--output"_s, file});
        QVERIFY2(written.exitCode == 0, written.messages.constData());
        QCOMPARE(written.output, QByteArray());
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QByteArray content = csv.readAll();
        QVERIFY(content.startsWith("\xEF\xBB\xBFName,Phone,E-mail,Tags,Owner,Status,Updated\r\n"));
        QVERIFY(!content.contains("Opted out"));
        const CliRun printed =
            cli({u"export"_s, u"--query"_s, u"-opted:out"_s, u"--format"_s, u"csv"_s});
        QCOMPARE(printed.output, content);
        QCOMPARE(cli({u"search"_s, u"opted:maybe"_s}).exitCode, 2);
    }

    void lookupTakesAListFromStandardInput()
    {
        QTemporaryDir folder;
        const QStringList sample{
            u"--workspace"_s, u"sample"_s, u"--data-dir"_s, folder.path(), u"--no-rate-limit"_s};
        const CliRun run = runCli(
            sample + QStringList{u"lookup"_s, u"--file"_s, u"-"_s}, "+49 30 12345678\nno number\n");
        QVERIFY2(run.exitCode == 1, run.messages.constData());
        QVERIFY2(run.output.startsWith(
                     "+49 30 12345678\tnot found\t\t\t\tservice\nno number\tinvalid\t"),
            run.output.constData());
    }

    void aWrongKeyIsThree()
    {
        const CliRun run = runCli(service() + QStringList{u"--json"_s, u"check"_s},
            "{\"id\":\"" + m_sandbox.credentials().id.toUtf8() + "\",\"key\":\"wrong\"}");
        QCOMPARE(run.exitCode, 3);
        QVERIFY(run.messages.contains("refused the credentials"));
        QCOMPARE(jsonOf(run).value("error"_L1).toObject().value("kind"_L1).toString(),
            u"unauthorized"_s);
        QCOMPARE(runCli(service() + QStringList{u"sync"_s},
                     "{\"id\":\"" + m_sandbox.credentials().id.toUtf8() + "\",\"key\":\"wrong\"}")
                     .exitCode,
            3);
        QCOMPARE(runCli(service() + QStringList{u"check"_s}, "not json").exitCode, 3);
    }

    void noServiceIsFour()
    {
        const ClosedPort port;
        const QStringList nowhere{u"--api-url"_s, port.url().toString(),
            u"--credentials-from-stdin"_s, u"--data-dir"_s, m_data->path()};
        for (const QString &command : {u"check"_s, u"sync"_s}) {
            const CliRun run = runCli(nowhere + QStringList{command}, m_sandbox.credentialsJson());
            QCOMPARE(run.exitCode, 4);
            QVERIFY2(run.messages.contains("cannot be reached"), run.messages.constData());
        }
    }

    void anUnusableDataDirIsFive()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        QCOMPARE(cliIn(file.fileName(), {u"sync"_s}).exitCode, 5);
        QTemporaryDir empty;
        const CliRun run = cliIn(empty.path(), {u"list"_s});
        QCOMPARE(run.exitCode, 5);
        QVERIFY(run.messages.contains("no local copy"));
    }

    void anotherAccountsFileIsRefused()
    {
        QTemporaryDir folder;
        const QString key = workspaceKeyFor(m_sandbox.address(), m_sandbox.credentials().id);
        const QString file = DataPlace::find(folder.path()).storeFile(key);
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QVERIFY(ContactStore::open(file, u"somebody else"_s));
        const CliRun run = cliIn(folder.path(), {u"--json"_s, u"list"_s});
        QCOMPARE(run.exitCode, 5);
        QCOMPARE(jsonOf(run).value("error"_L1).toObject().value("kind"_L1).toString(),
            u"other_workspace"_s);
    }

    void wrongUsageIsTwo()
    {
        QCOMPARE(runCli({}).exitCode, 2);
        QCOMPARE(runCli({u"--workspace"_s, u"nobody"_s, u"list"_s}).exitCode, 2);
        const CliRun run = runCli({u"--key"_s, u"hush"_s});
        QCOMPARE(run.exitCode, 2);
        QVERIFY(!run.messages.contains("hush"));
        QCOMPARE(runCli({u"--help"_s}).exitCode, 0);
        QVERIFY(runCli({u"--version"_s}).output.startsWith("rolodesk-cli "));
    }

    void controlCKeepsWhatArrived()
    {
        SandboxProcess slow;
        QVERIFY(slow.start({.contacts = 600, .seed = 1, .switches = {u"v2_list=absent"_s}}));
        QVERIFY(slow.setFaults(
            {fault(u"/v1/contacts"_s, {{"type"_L1, u"delay"_s}, {"ms"_L1, 1500}}, 5, -1)}));
        QTemporaryDir folder;
        QProcess process;
        startCli(process,
            {u"--api-url"_s, slow.address().toString(), u"--credentials-from-stdin"_s,
                u"--data-dir"_s, folder.path(), u"--no-rate-limit"_s, u"--json"_s, u"sync"_s},
            slow.credentialsJson());
        QVERIFY(waitUntil([&] { return slow.requestsTo(u"/v1/contacts"_s) >= 4; }));
        QVERIFY(process.processId() > 0);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(10'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        const QJsonObject json = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        QCOMPARE(json.value("complete"_L1), QJsonValue(false));
        QVERIFY(json.value("contacts"_L1).toInteger() >= 60);
    }

    void aKilledSyncGoesOnWhereItWas_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QStringList>("switches");
        QTest::newRow("v2") << u"/v2/contacts/list"_s << QStringList{};
        QTest::newRow("v1") << u"/v1/contacts"_s << QStringList{u"v2_list=absent"_s};
    }
    /// kill -9 while a page is on its way, and again while the next run is.
    void aKilledSyncGoesOnWhereItWas()
    {
        QFETCH(QString, list);
        QFETCH(QStringList, switches);
        SandboxProcess slow;
        QVERIFY(slow.start({.contacts = 900, .seed = 1, .switches = switches}));
        const auto pages = [&] { return slow.requestsTo(list); };
        const auto argumentsFor = [&slow](const QTemporaryDir &folder) {
            return QStringList{u"--api-url"_s, slow.address().toString(),
                u"--credentials-from-stdin"_s, u"--no-rate-limit"_s, u"--data-dir"_s, folder.path(),
                u"--json"_s, u"sync"_s};
        };
        QTemporaryDir undisturbed;
        QCOMPARE(runCli(argumentsFor(undisturbed), slow.credentialsJson()).exitCode, 0);
        const int all = pages();
        QVERIFY(all >= 9);

        QTemporaryDir folder;
        const int before = pages();
        for (const int death : {all / 3, all / 3}) {
            // This page is asked for and does not come.
            QVERIFY(slow.setFaults({fault(list,
                {{"type"_L1, u"delay"_s}, {"ms"_L1, 4000}, {"when"_L1, u"before"_s}}, death + 1)}));
            const int asked = pages();
            QProcess process;
            startCli(process, argumentsFor(folder), slow.credentialsJson());
            QVERIFY(waitUntil([&] { return pages() - asked >= death; }));
            QCOMPARE(process.state(), QProcess::Running);
            ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
            QVERIFY(process.waitForFinished(10'000));
            QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        }
        QVERIFY(slow.setFaults({}));
        const CliRun run = runCli(argumentsFor(folder), slow.credentialsJson());
        QVERIFY2(run.exitCode == 0, run.messages.constData());
        QCOMPARE(jsonOf(run).value("complete"_L1).toBool(), true);
        // Each death costs the page under way, and the one that was being written.
        QVERIFY2(pages() - before <= all + 2 * 3,
            qPrintable(u"%1 pages instead of %2"_s.arg(pages() - before).arg(all)));

        const QString key = workspaceKeyFor(slow.address(), slow.credentials().id);
        const auto store = ContactStore::open(DataPlace::find(folder.path()).storeFile(key), key);
        QVERIFY(store);
        QCOMPARE(differenceBetween(**store, slow), QString());
    }

    void aClosedPipeEndsQuietly()
    {
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        ::close(ends[0]);
        QProcess process;
        const int outputEnd = ends[1];
        process.setChildProcessModifier([outputEnd] { ::dup2(outputEnd, STDOUT_FILENO); });
        startCli(process, service() + QStringList{u"list"_s}, m_sandbox.credentialsJson());
        ::close(ends[1]);
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        QCOMPARE(process.readAllStandardError(), QByteArray());
    }

    void nothingSecretIsTold()
    {
        const QByteArray key = m_sandbox.credentials().key.reveal().toByteArray();
        QByteArray told;
        for (const QStringList &command :
            {QStringList{u"check"_s}, QStringList{u"sync"_s, u"--full"_s}, QStringList{u"list"_s},
                QStringList{u"--json"_s, u"check"_s}}) {
            const CliRun run = cli(command);
            told += run.output + run.messages;
        }
        QVERIFY(!told.isEmpty());
        QVERIFY(!told.contains(key));
        QVERIFY(!told.contains("Bearer"));
        QVERIFY(!told.contains("eyJ"));
        // Nor in a file of the local copy, nor in what others see of the process.
        QDirIterator files(m_data->path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains(key));
        }
        QVERIFY(!(service() + QStringList{u"check"_s}).join(u' ').contains(QString::fromUtf8(key)));
    }

    void hearsThatADescriptorCannotBeUsed_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("full") << u"exec \"$0\" --help > /dev/full"_s << 5
                              << QByteArray("No space left on device");
        QTest::newRow("too large") << u"ulimit -f 0; exec \"$0\" --help > \"$1/help\""_s << 5
                                   << QByteArray("File too large");
        QTest::newRow("no output")
            << u"exec \"$0\" --help >&-"_s << 5 << QByteArray("Bad file descriptor");
        QTest::newRow("no input")
            << u"exec \"$0\" --workspace sample --data-dir \"$1\" lookup --file - <&-"_s << 2
            << QByteArray("Bad file descriptor");
    }
    void hearsThatADescriptorCannotBeUsed()
    {
        QFETCH(QString, command);
        QTemporaryDir folder;
        QProcess shell;
        shell.start(
            u"/bin/sh"_s, {u"-c"_s, command, QStringLiteral(ROLODESK_CLI_BINARY), folder.path()});
        QVERIFY(shell.waitForFinished(20'000));
        QTEST(shell.exitCode(), "exitCode");
        QFETCH(QByteArray, said);
        const QByteArray messages = shell.readAllStandardError();
        QVERIFY2(messages.contains(said), messages.constData());
    }

    void theSampleWorkspaceNeedsNoAccount()
    {
        QTemporaryDir folder;
        const QStringList sample{
            u"--workspace"_s, u"sample"_s, u"--data-dir"_s, folder.path(), u"--no-rate-limit"_s};
        const CliRun synced = runCli(sample + QStringList{u"--json"_s, u"sync"_s});
        QVERIFY2(synced.exitCode == 0, synced.messages.constData());
        QCOMPARE(jsonOf(synced).value("contacts"_L1).toInteger(), 2000);
        const CliRun listed = runCli(sample + QStringList{u"list"_s});
        QCOMPARE(listed.exitCode, 0);
        QCOMPARE(listed.output.count('\n'), 2000);
    }

private:
    [[nodiscard]] QStringList service() const { return serviceIn(m_data->path()); }
    [[nodiscard]] QStringList serviceIn(const QString &folder) const
    {
        return {u"--api-url"_s, m_sandbox.address().toString(), u"--credentials-from-stdin"_s,
            u"--no-rate-limit"_s, u"--data-dir"_s, folder};
    }
    [[nodiscard]] CliRun cli(const QStringList &command) const
    {
        return cliIn(m_data->path(), command);
    }
    [[nodiscard]] CliRun cliIn(const QString &folder, const QStringList &command) const
    {
        return runCli(serviceIn(folder) + command, m_sandbox.credentialsJson());
    }
    static QJsonObject jsonOf(const CliRun &run)
    {
        return QJsonDocument::fromJson(run.output).object();
    }

    SandboxProcess m_sandbox;
    std::unique_ptr<QTemporaryDir> m_data;
};

ROLODESK_TEST(CliTest);
#include "tst_cli.moc"
