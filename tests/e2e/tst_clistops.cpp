#include "app/cli/exitcode.h"
#include "tests/e2e/writingbench.h"
#include "tests/support/testregistry.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace rolodesk;
using namespace rolodesk::cli;
using namespace rolodesk::test;

namespace {

using Kind = EditField::Kind;
using State = JournalWrite::State;

const QStringList toAugusta{u"edit"_s, u"1"_s, u"--set"_s, u"first=Augusta"_s};
const QStringList mary{
    u"create"_s, u"--set"_s, u"first=Mary"_s, u"--set"_s, u"phone=+1 415 555 0100"_s};

/// Stops the command when this was asked for, once; its answer does not come.
void stopAt(WritingBench &bench, const QString &operation)
{
    bench.api.holdsBack = [operation](const QString &asked) { return asked == operation; };
    bench.atRest = [&bench, operation, isStopped = false](Job &job) mutable {
        if (bench.api.countOf(operation) > 0 && !std::exchange(isStopped, true))
            job.stop();
    };
}

} // namespace

/// Ctrl+C in commands that change something.
class CliStopsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stoppedBeforeItSentItTakesItBack_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("operation");
        QTest::newRow("edit") << toAugusta << u"getContactV1"_s;
        QTest::newRow("delete") << QStringList{u"delete"_s, u"1"_s} << u"getContactV1"_s;
        QTest::newRow("create") << mary << u"searchContactsV2"_s;
    }
    void stoppedBeforeItSentItTakesItBack()
    {
        QFETCH(QStringList, command);
        QFETCH(QString, operation);
        WritingBench bench;
        stopAt(bench, operation);
        QVERIFY(bench.cli(command));
        QCOMPARE(bench.exitCode, int(Interrupted));
        QCOMPARE(bench.lastWrite().state, State::Withdrawn);
        bench.api.release();
        QCOMPARE(bench.api.writes.size(), 0);
    }

    void stoppedBehindThatItSaysThatNobodyKnows_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QString>("noun");
        QTest::newRow("edit") << toAugusta << u"updateContactV1"_s << u"change of contact 1"_s;
        QTest::newRow("delete") << QStringList{u"delete"_s, u"1"_s} << u"deleteContactV1"_s
                                << u"deletion of contact 1"_s;
        QTest::newRow("create") << mary << u"createContactV1"_s << u"creation of a contact"_s;
    }
    void stoppedBehindThatItSaysThatNobodyKnows()
    {
        QFETCH(QStringList, command);
        QFETCH(QString, operation);
        QFETCH(QString, noun);
        WritingBench bench;
        stopAt(bench, operation);
        QVERIFY(bench.cli(command));
        QCOMPARE(bench.exitCode, int(Interrupted));
        QCOMPARE(
            bench.messages, u"Whether the %1 was saved is not known; “sync” looks.\n"_s.arg(noun));
        QCOMPARE(bench.lastWrite().state, State::Sent);
        bench.api.release(); // it arrives all the same
        bench.atRest = [](Job &) {};
        QVERIFY(bench.cli({u"sync"_s}));
        QCOMPARE(bench.lastWrite().state, State::Confirmed);
        QCOMPARE(bench.carriedOut(), 1);
        QCOMPARE(bench.api.countOf(operation), 1);
    }

    /// Its answer comes all the same, while the command is being taken apart.
    void stoppedWhileItAsksForTheContactItBeginsNothing()
    {
        WritingBench bench;
        bench.api.contacts.append(WritingBench::person(3, u"Mary"_s, u"Shelley"_s));
        bench.api.holdsBack = [](const QString &operation) {
            return operation == "getContactV1"_L1;
        };
        bench.atRest = [&bench](Job &job) {
            if (bench.api.countOf(u"getContactV1"_s) == 0)
                return;
            job.stop();
            bench.api.release();
            for (int turns = 0; turns < 5; ++turns)
                (void)valueOf(bench.store->commit({}));
        };
        QVERIFY(bench.cli({u"edit"_s, u"3"_s, u"--set"_s, u"first=Maria"_s}));
        QCOMPARE(bench.exitCode, int(Interrupted));
        QCOMPARE(bench.journal().size(), 0);
        QCOMPARE(bench.api.requests.size(), std::size_t(1));
    }

    /// However many turns of the event loop it had.
    void stoppedAtAnyMomentItTellsTheTruth()
    {
        bool wasStopped = false;
        bool hasFinished = false;
        for (int turns = 0; !hasFinished; turns += 1 + turns / 8) {
            QVERIFY2(turns < 100000, "it never came to its end");
            WritingBench bench;
            bench.api.contacts.append(WritingBench::person(3, u"Mary"_s, u"Shelley"_s));
            bench.atRest = nullptr; // which would wait for the journal
            QTimer timer;
            int left = turns;
            bench.started = [&](Job &job) {
                connect(&timer, &QTimer::timeout, &job, [&] {
                    if (left-- == 0)
                        job.stop();
                });
                timer.start(0);
            };
            // The local copy does not hold it, so that there is a request before the act.
            QVERIFY(bench.cli({u"edit"_s, u"3"_s, u"--set"_s, u"first=Maria"_s}));
            wasStopped = wasStopped || bench.exitCode == Interrupted;
            hasFinished = hasFinished || bench.exitCode == cli::Done;
            QVERIFY(bench.exitCode == Interrupted || bench.exitCode == cli::Done);
            const bool isThere = bench.there(3, Kind::First) == "Maria"_L1;
            const bool isUnknown = bench.messages.contains(u"is not known"_s);
            for (const JournalEntry &entry : bench.journal())
                QVERIFY(isUnknown ? entry.write.isOpen() || isThere : !entry.write.isOpen());
            QVERIFY(bench.exitCode == cli::Done
                    ? isThere
                    : isUnknown || !isThere || bench.lastWrite().state == State::Confirmed);
        }
        QVERIFY(wasStopped && hasFinished);
    }
};

ROLODESK_TEST(CliStopsTest);
#include "tst_clistops.moc"
