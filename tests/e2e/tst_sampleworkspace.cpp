#include "app/common/sampleworkspace.h"
#include "core/api/contactsapi.h"
#include "core/http/httpservice.h"
#include "tests/e2e/cliprocess.h"
#include "tests/e2e/liveworkspace.h"
#include "tests/e2e/sandboxprocess.h"
#include "tests/support/testregistry.h"

#include <QDirIterator>
#include <QTemporaryFile>

#include <sys/resource.h>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace rolodesk;
using namespace rolodesk::test;

namespace {

/// The processes that serve this folder's database, by what the system tells of them.
QList<pid_t> servicesOf(const QString &folder)
{
    QList<pid_t> found;
    const QByteArray database = (folder + "/service.sqlite"_L1).toUtf8();
    const QStringList entries = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &entry : entries) {
        QFile file(u"/proc/%1/cmdline"_s.arg(entry));
        if (file.open(QIODevice::ReadOnly) && file.readAll().split('\0').contains(database))
            found.append(entry.toInt());
    }
    return found;
}

} // namespace

class SampleWorkspaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_sample = std::make_unique<SampleWorkspace>(
            QStringLiteral(ROLODESK_SANDBOX_BINARY), m_folder->path(), m_clock);
    }

    void cleanup()
    {
        if (m_sample->state() != SampleWorkspace::State::Idle)
            QVERIFY(stop());
    }

    void keepsEditsBetweenStarts()
    {
        QVERIFY(start());
        const Credentials first = m_credentials;
        ContactWrite write;
        write.phone = u"14155550177"_s;
        write.first = u"Kept"_s;
        {
            HttpService service(m_address, m_credentials, m_clock, 0);
            QVERIFY(outcomeOf(service.api().createContactV1(write)));
        }
        QVERIFY(stop());
        QVERIFY(servicesOf(m_folder->path()).isEmpty());

        QVERIFY(start());
        QVERIFY2(!m_credentials.key.isSameAs(first.key), "each start makes a key of its own");
        HttpService service(m_address, m_credentials, m_clock, 0);
        const auto found =
            outcomeOf(service.api().lookUpContactV1({{}, u"14155550177"_s}, Lane::Interactive));
        QVERIFY(found);
        QCOMPARE(found->first, u"Kept"_s);
        const auto count = outcomeOf(service.api().countContactsV1({}, Lane::Interactive));
        QVERIFY(count);
        QCOMPARE(count->value_or(0), 2001);
        QVERIFY2(
            !outcomeOf(
                HttpService(m_address, first, m_clock, 0).api().getTeam(Lane::Interactive), 5000),
            "an old key is worth nothing");
    }

    void startingOverForgetsEverything()
    {
        QVERIFY(start());
        {
            HttpService service(m_address, m_credentials, m_clock, 0);
            ContactWrite write;
            write.phone = u"14155550177"_s;
            QVERIFY(outcomeOf(service.api().createContactV1(write)));
        }
        QCOMPARE(m_sample->forget(), std::optional(SampleWorkspace::Problem::InUse));
        QVERIFY(stop());
        QCOMPARE(m_sample->forget(), std::nullopt);
        QVERIFY(QDir(m_folder->path()).entryList({u"*.sqlite*"_s}, QDir::Files).isEmpty());
        QVERIFY(start());
        HttpService service(m_address, m_credentials, m_clock, 0);
        const auto count = outcomeOf(service.api().countContactsV1({}, Lane::Interactive));
        QVERIFY(count);
        QCOMPARE(count->value_or(0), 2000);
    }

    void startingOverTouchesNothingThatAnotherProgramUses()
    {
        QVERIFY(start());
        const QString database = m_folder->path() + "/service.sqlite"_L1;
        QVERIFY(QFileInfo::exists(database));
        SampleWorkspace second(QStringLiteral(ROLODESK_SANDBOX_BINARY), m_folder->path(), m_clock);
        QCOMPARE(second.forget(), std::optional(SampleWorkspace::Problem::InUse));
        QVERIFY(QFileInfo::exists(database));
        QVERIFY(stop());
        QCOMPARE(second.forget(), std::nullopt);
        QVERIFY(!QFileInfo::exists(database));
        QVERIFY2(start(), "the folder is free again");
        SampleWorkspace nowhere(
            QStringLiteral(ROLODESK_SANDBOX_BINARY), m_folder->path() + "/none"_L1, m_clock);
        QCOMPARE(nowhere.forget(), std::nullopt);
    }

    void aStartThatTheSystemRefusesAtOnceIsSaid()
    {
        // Files enough for the lock of the folder, and none for the pipes of a process.
        const int next = ::dup(0);
        QVERIFY(next >= 0);
        ::close(next);
        rlimit before = {};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
        rlimit few = before;
        few.rlim_cur = static_cast<rlim_t>(next) + 1;
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &few), 0);
        const auto problem = problemOf(*m_sample);
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
        QCOMPARE(problem, std::optional(SampleWorkspace::Problem::NotStarted));
        QCOMPARE(m_sample->state(), SampleWorkspace::State::Idle);
        QVERIFY2(start(), "and the next start works");
    }

    void aServiceThatDiesIsStartedOnceAgainWhereItWas()
    {
        QVERIFY(start());
        const QUrl before = m_address;
        QSignalSpy ready(m_sample.get(), &SampleWorkspace::ready);
        QSignalSpy failed(m_sample.get(), &SampleWorkspace::failed);
        const auto running = servicesOf(m_folder->path());
        QCOMPARE(running.size(), 1);
        ::kill(running.first(), SIGKILL);
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20'000);
        QCOMPARE(ready.first().first().toUrl(), before);
        ::kill(servicesOf(m_folder->path()).value(0), SIGKILL);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
        QCOMPARE(m_sample->state(), SampleWorkspace::State::Idle);
    }

    void saysWhyItDoesNotStart()
    {
        SampleWorkspace missing(u"/nowhere/rolodesk-sandbox"_s, m_folder->path(), m_clock);
        QCOMPARE(problemOf(missing), SampleWorkspace::Problem::ProgramMissing);
        QTemporaryFile file;
        QVERIFY(file.open());
        SampleWorkspace noFolder(
            QStringLiteral(ROLODESK_SANDBOX_BINARY), file.fileName() + "/sample"_L1, m_clock);
        QCOMPARE(problemOf(noFolder), SampleWorkspace::Problem::FolderUnusable);
        SampleWorkspace ends(u"/bin/false"_s, m_folder->path(), m_clock);
        QCOMPARE(problemOf(ends), SampleWorkspace::Problem::Ended);

        QVERIFY(start());
        SampleWorkspace second(QStringLiteral(ROLODESK_SANDBOX_BINARY), m_folder->path(), m_clock);
        QCOMPARE(problemOf(second), SampleWorkspace::Problem::InUse);
    }

    void theServiceEndsWhenItsProgramIsKilled()
    {
        QTemporaryDir data;
        QProcess program;
        // A fault-free way to keep the program alive: a terminal-less sync of a slow service would
        // end by itself, so the window runs.
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        program.setProcessEnvironment(environment);
        program.start(
            QStringLiteral(ROLODESK_BINARY), {u"--sample"_s, u"--data-dir"_s, data.path()});
        const QString folder = data.path() + "/sample"_L1;
        QVERIFY(waitUntil([&] { return QFileInfo::exists(folder + "/contacts.sqlite"_L1); }));
        QCOMPARE(servicesOf(folder).size(), 1);
        program.kill();
        QVERIFY(program.waitForFinished());
        QVERIFY(waitUntil([&] { return servicesOf(folder).isEmpty(); }));
    }

    void theProgramEndsCleanlyWhenAskedTo()
    {
        QTemporaryDir data;
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        program.setProcessEnvironment(environment);
        program.start(
            QStringLiteral(ROLODESK_BINARY), {u"--sample"_s, u"--data-dir"_s, data.path()});
        const QString folder = data.path() + "/sample"_L1;
        QVERIFY(waitUntil([&] { return QFileInfo::exists(folder + "/contacts.sqlite"_L1); }));
        program.terminate();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(servicesOf(folder).isEmpty());
    }

private:
    bool start()
    {
        QSignalSpy ready(m_sample.get(), &SampleWorkspace::ready);
        m_sample->start();
        if (!ready.wait(30'000))
            return false;
        m_address = ready.first().at(0).toUrl();
        m_credentials = ready.first().at(1).value<Credentials>();
        return true;
    }

    bool stop()
    {
        QSignalSpy stopped(m_sample.get(), &SampleWorkspace::stopped);
        m_sample->stop();
        return stopped.wait(20'000);
    }

    static std::optional<SampleWorkspace::Problem> problemOf(SampleWorkspace &sample)
    {
        std::optional<SampleWorkspace::Problem> problem;
        QObject context;
        QObject::connect(&sample, &SampleWorkspace::failed, &context,
            [&problem](const SampleWorkspace::Failure &failure) { problem = failure.problem; });
        sample.start();
        static_cast<void>(waitUntil([&problem] { return problem.has_value(); }));
        return problem;
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SampleWorkspace> m_sample;
    QUrl m_address;
    Credentials m_credentials;
};

ROLODESK_TEST(SampleWorkspaceTest);
#include "tst_sampleworkspace.moc"
