#include "app/common/dataplace.h"
#include "core/accounts/workspaceregistry.h"
#include "tests/e2e/cliprocess.h"
#include "tests/e2e/sandboxprocess.h"
#include "tests/support/testregistry.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolodesk;
using namespace rolodesk::test;

/// rolodesk-cli with the workspaces somebody connected, and the example of a helper.
class CliWorkspacesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.start({.contacts = 30, .seed = 9})); }

    void init()
    {
        m_data = std::make_unique<QTemporaryDir>();
        m_elsewhere = std::make_unique<QTemporaryDir>();
    }

    void listsWhatIsConnected()
    {
        QCOMPARE(cli({u"workspaces"_s}).output, QByteArray());
        keep({profile(u"Sales"_s), profile(u"Support team"_s, KeySource::Memory)});
        const CliRun lines = cli({u"workspaces"_s});
        QCOMPARE(lines.exitCode, 0);
        QCOMPARE(lines.output.count('\n'), 2);
        QVERIFY2(lines.output.startsWith("Sales\thttp://127.0.0.1:"), lines.output.constData());
        QVERIFY(lines.output.contains("\tkeychain\tlocal copy\t"));
        const QJsonArray all =
            QJsonDocument::fromJson(cli({u"--json"_s, u"workspaces"_s}).output).array();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.last().toObject().value("name"_L1).toString(), u"Support team"_s);
        QCOMPARE(all.last().toObject().value("key"_L1).toString(), u"memory"_s);
    }

    void aNameNobodyHasOrTwoHaveIsTwo()
    {
        keep({profile(u"Sales"_s), profile(u"sales"_s)});
        const CliRun unknown = cli({u"--workspace"_s, u"nobody"_s, u"check"_s});
        QCOMPARE(unknown.exitCode, 2);
        QVERIFY2(unknown.messages.contains("no workspace “nobody”"), unknown.messages.constData());
        const CliRun both = cli({u"--workspace"_s, u"Sales"_s, u"--json"_s, u"check"_s});
        QCOMPARE(both.exitCode, 2);
        QCOMPARE(errorOf(both).value("kind"_L1).toString(), u"ambiguous_workspace"_s);
    }

    void aListThatCannotBeReadIsSaid()
    {
        const QString path = DataPlace::find(m_data->path()).workspacesFile();
        const QByteArray content = "{\"version\":1,\"workspaces\":[{}]}";
        writeFile(path, content);
        const CliRun damaged = cli({u"workspaces"_s});
        QCOMPARE(damaged.exitCode, 1);
        QVERIFY2(damaged.messages.contains("left as it is"), damaged.messages.constData());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
        QCOMPARE(QDir(QFileInfo(path).path()).entryList(QDir::Files).size(), 1);
        file.close();
        writeFile(path, "{\"version\":99}");
        const CliRun newer = cli({u"--json"_s, u"workspaces"_s});
        QCOMPARE(newer.exitCode, 5);
        QCOMPARE(errorOf(newer).value("kind"_L1).toString(), u"workspaces_newer_version"_s);
        QCOMPARE(cli({u"--workspace"_s, u"Sales"_s, u"check"_s}).exitCode, 5);
    }

    void theExampleHelperSignsWithAKeyHeldElsewhere()
    {
        writeFile(m_elsewhere->filePath(u"key"_s), m_sandbox.credentials().key.reveal().toByteArray() + "\n");
        keep({helperProfile(exampleHelper(), {configuration("key_command = cat " + keyFile())})});
        const CliRun check = named({u"check"_s});
        QVERIFY2(check.exitCode == 0, check.messages.constData());
        QVERIFY(check.output.startsWith("team\t"));
        const CliRun synced = named({u"sync"_s});
        QVERIFY2(synced.exitCode == 0, synced.messages.constData());
        QCOMPARE(named({u"list"_s}).output.count('\n'), 30);
        QCOMPARE(named({u"export"_s, u"--format"_s, u"jsonl"_s}).output.count('\n'), 30);
    }

    void theExampleHelperCanHaveItSignedElsewhere()
    {
        // What `ssh signer heymarket-sign` would run on the other side.
        const Credentials credentials = m_sandbox.credentials();
        const QString signer = script("exec openssl dgst -sha256 -hmac '" + credentials.id.toUtf8()
            + "||" + credentials.key.reveal().toByteArray()
            + "' -binary | openssl base64 -A | tr '+/' '-_' | tr -d '='");
        keep({helperProfile(exampleHelper(), {configuration("sign_command = " + signer.toUtf8())})});
        const CliRun check = named({u"check"_s});
        QVERIFY2(check.exitCode == 0, check.messages.constData());
    }

    void theExampleHelperSaysWhatIsMissingAndNoMore_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("complaint");
        QTest::newRow("nothing") << QByteArray() << QByteArray("names neither");
        QTest::newRow("both") << QByteArray("key_command = true\nsign_command = true")
                              << QByteArray("one is enough");
        QTest::newRow("a command that fails")
            << QByteArray("key_command = echo hush; exit 3") << QByteArray("key_command of");
        QTest::newRow("a command that prints nothing")
            << QByteArray("key_command = true") << QByteArray("printed nothing");
        QTest::newRow("a signature that is none")
            << QByteArray("sign_command = echo hush") << QByteArray("is none");
        QTest::newRow("too long") << QByteArray("key_command = echo hush\nvalid_seconds = 3600")
                                  << QByteArray("60 to 290");
    }

    void theExampleHelperSaysWhatIsMissingAndNoMore()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, complaint);
        QProcess helper;
        helper.start(exampleHelper(), {configuration(line)});
        QVERIFY(helper.waitForFinished());
        QCOMPARE(helper.exitCode(), 1);
        QCOMPARE(helper.readAllStandardOutput(), QByteArray());
        const QByteArray said = helper.readAllStandardError();
        QVERIFY2(said.contains(complaint), said.constData());
        QVERIFY(!said.contains("hush"));
    }

    void aHelperThatFailsIsThreeAndItsWordsStayItsOwn()
    {
        keep({helperProfile(script("echo hush >&2; echo hush; exit 7"), {})});
        const CliRun run = named({u"--json"_s, u"check"_s});
        QCOMPARE(run.exitCode, 3);
        QCOMPARE(errorOf(run).value("credential"_L1).toString(), u"helper_exit_code"_s);
        QVERIFY(run.messages.contains("helper program ended with an error"));
        QVERIFY(!(run.output + run.messages).contains("hush"));
        keep({helperProfile(u"/nonexistent/helper"_s, {})});
        QCOMPARE(errorOf(named({u"--json"_s, u"check"_s})).value("credential"_L1).toString(),
            u"helper_cannot_start"_s);
    }

    void noKeychainIsThree()
    {
        keep({profile(u"Sales"_s)});
        const CliRun run = named({u"--json"_s, u"check"_s});
        QCOMPARE(run.exitCode, 3);
        QCOMPARE(errorOf(run).value("credential"_L1).toString(), u"no_service"_s);
        QVERIFY2(run.messages.contains("no keychain"), run.messages.constData());
    }

    void whatNeedsNoServiceNeedsNoKey()
    {
        keep({profile(u"Sales"_s)});
        QCOMPARE(cli({u"--workspace"_s, u"Sales"_s, u"--credentials-from-stdin"_s, u"sync"_s},
                     m_sandbox.credentialsJson())
                     .exitCode,
            0);
        QCOMPARE(named({u"list"_s}).output.count('\n'), 30);
    }

    void credentialsOnStandardInputHaveToBeThoseOfTheWorkspace()
    {
        keep({profile(u"Sales"_s, KeySource::Memory)});
        const CliRun without = named({u"check"_s});
        QCOMPARE(without.exitCode, 3);
        QVERIFY2(without.messages.contains("memory of the window"), without.messages.constData());
        const QStringList given{
            u"--workspace"_s, u"sales"_s, u"--credentials-from-stdin"_s, u"check"_s};
        QCOMPARE(cli(given, m_sandbox.credentialsJson()).exitCode, 0);
        const CliRun other = cli(given, "{\"id\":\"somebody\",\"key\":\"else\"}");
        QCOMPARE(other.exitCode, 3);
        QVERIFY(other.messages.contains("are not those of"));
    }

    /// Whoever's credentials these are: a helper's workspace knows no API Secret ID to compare.
    void contactsOfAnotherTeamDoNotMixIn()
    {
        WorkspaceProfile other = helperProfile(u"/nonexistent/helper"_s, {});
        other.teamId = 8; // the service is of the team 7
        keep({other});
        const QStringList given{
            u"--workspace"_s, u"Sales"_s, u"--credentials-from-stdin"_s, u"--json"_s};
        for (const QStringList &command : {QStringList{u"sync"_s}, QStringList{u"check"_s}}) {
            const CliRun run = cli(given + command, m_sandbox.credentialsJson());
            QCOMPARE(run.exitCode, 3);
            QVERIFY2(run.messages.contains("another team"), run.messages.constData());
            QVERIFY2(run.output.contains("other_team"), run.output.constData());
        }
        QCOMPARE(named({u"list"_s}).output.count('\n'), 0);
        other.teamId = 7;
        keep({other});
        QCOMPARE(cli(given + QStringList{u"sync"_s}, m_sandbox.credentialsJson()).exitCode, 0);
        QCOMPARE(named({u"list"_s}).output.count('\n'), 30);
    }

    void aWorkspaceWithoutALocalCopyWritesNone()
    {
        WorkspaceProfile memory = profile(u"Sales"_s);
        memory.keepsLocalCopy = false;
        keep({memory});
        const CliRun listed = named({u"list"_s});
        QCOMPARE(listed.exitCode, 5);
        QVERIFY(listed.messages.contains("keeps no local copy"));
        const QString phone = u'+' + m_sandbox.contacts().first().value("phone"_L1).toString();
        const CliRun found = cli(
            {u"--workspace"_s, u"Sales"_s, u"--credentials-from-stdin"_s, u"lookup"_s, phone},
            m_sandbox.credentialsJson());
        QVERIFY2(found.exitCode == 0, found.messages.constData());
        QVERIFY(found.output.contains("\tfound\t"));
        QDirIterator files(m_data->path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            QVERIFY2(files.next().endsWith("/settings/workspaces.json"_L1), qPrintable(files.filePath()));
    }

private:
    [[nodiscard]] static QString exampleHelper()
    {
        return QStringLiteral(ROLODESK_TEST_DATA) + "/../installer/examples/rolodesk-token-helper"_L1;
    }
    [[nodiscard]] WorkspaceProfile profile(
        const QString &name, KeySource source = KeySource::Keychain) const
    {
        WorkspaceProfile made = WorkspaceProfile::create();
        made.name = name;
        made.address = m_sandbox.address();
        made.secretId = m_sandbox.credentials().id;
        made.source = source;
        return made;
    }
    [[nodiscard]] WorkspaceProfile helperProfile(
        const QString &program, const QStringList &arguments) const
    {
        WorkspaceProfile made = profile(u"Sales"_s, KeySource::Helper);
        made.secretId.clear();
        made.helper = {program, arguments};
        return made;
    }
    void keep(const QList<WorkspaceProfile> &profiles) const
    {
        const QString path = DataPlace::find(m_data->path()).workspacesFile();
        QFile::remove(path);
        WorkspaceRegistry registry(path);
        for (const WorkspaceProfile &made : profiles)
            QVERIFY(registry.put(made));
    }
    static void writeFile(const QString &path, const QByteArray &text)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] QByteArray keyFile() const { return m_elsewhere->filePath(u"key"_s).toUtf8(); }
    /// A configuration of the example with this line.
    [[nodiscard]] QString configuration(const QByteArray &line) const
    {
        const QString path = m_elsewhere->filePath(u"helper.conf"_s);
        writeFile(path, "id = " + m_sandbox.credentials().id.toUtf8() + '\n' + line + '\n');
        return path;
    }
    /// A helper program of these lines.
    [[nodiscard]] QString script(const QByteArray &lines) const
    {
        const QString path = m_elsewhere->filePath(u"program"_s);
        writeFile(path, "#!/bin/sh\n" + lines + '\n');
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }
    [[nodiscard]] CliRun cli(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return runCli(QStringList{u"--data-dir"_s, m_data->path()} + arguments, input,
            withoutKeychain());
    }
    [[nodiscard]] CliRun named(const QStringList &command) const
    {
        return cli(QStringList{u"--workspace"_s, u"Sales"_s} + command);
    }
    static QJsonObject errorOf(const CliRun &run)
    {
        return QJsonDocument::fromJson(run.output).object().value("error"_L1).toObject();
    }

    SandboxProcess m_sandbox;
    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<QTemporaryDir> m_elsewhere;
};

ROLODESK_TEST(CliWorkspacesTest);
#include "tst_cliworkspaces.moc"
