#include "core/store/database.h"
#include "tests/editing/writerbench.h"
#include "tests/support/testregistry.h"

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = EditField::Kind;
using State = JournalWrite::State;

const EditField first{Kind::First, {}};

/// A deletion whose grace time has begun.
struct GraceBench : WriterBench {
    qint64 id = 0;

    explicit GraceBench(bool onDisk = false)
        : WriterBench(onDisk)
    {
        writer->start();
        drain();
        id = submit(removal(1, 10s), WriteGroup::Kind::Delete).id;
        drain();
    }
    [[nodiscard]] QDateTime notBefore() const { return journal->open().value(id).notBefore; }
    void pass(std::chrono::milliseconds span)
    {
        clock.advance(span);
        // Whatever can be done at this moment of time is done.
        for (int times = 0; times < 4; ++times)
            drain();
    }
};

/// How often the journal could not be written while it lives.
struct FailureCount {
    static inline int count = 0;

    FailureCount()
    {
        count = 0;
        s_before =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) {
                count += text.contains("the journal:"_L1) ? 1 : 0;
            });
    }
    ~FailureCount() { qInstallMessageHandler(s_before); }
    Q_DISABLE_COPY_MOVE(FailureCount)

private:
    static inline QtMessageHandler s_before = nullptr;
};

} // namespace

/// Ten seconds are ten seconds, whatever the clock on the wall says.
class GraceCareTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Also after the machine slept: spans stand still then.
    void beginsAnewWhenTheClockIsSet_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::newRow("an hour on") << 3600;
        QTest::newRow("a little on") << 7;
        QTest::newRow("an hour back") << -3600;
        QTest::newRow("a little back") << -7;
    }
    void beginsAnewWhenTheClockIsSet()
    {
        QFETCH(int, seconds);
        GraceBench bench;
        bench.pass(6s);
        bench.clock.setNow(bench.clock.nowUtc().addSecs(seconds));
        bench.pass(1s); // it is seen within a second
        const QDateTime fresh = bench.clock.nowUtc().addSecs(10);
        QCOMPARE(bench.notBefore(), fresh);
        QCOMPARE(bench.entry(bench.id).write.notBefore, fresh);
        bench.pass(9999ms);
        QCOMPARE(bench.notBefore(), fresh);
        QCOMPARE(bench.api.requests.size(), std::size_t(0));
        bench.pass(1ms);
        QVERIFY(!bench.api.contact(ContactId(1)));
        QCOMPARE(bench.clock.pending(), 0);
    }

    void canBeTakenBackAfterThat()
    {
        GraceBench bench;
        bench.clock.setNow(bench.clock.nowUtc().addSecs(3600));
        bench.clock.advance(1s); // being renewed
        bench.writer->withdraw({bench.id});
        bench.drain();
        QCOMPARE(bench.entry(bench.id).write.state, State::Withdrawn);
        bench.pass(1h);
        QCOMPARE(bench.api.requests.size(), std::size_t(0));
    }

    /// A few milliseconds here and there are no jump.
    void doesNotBeginAnewForNothing()
    {
        GraceBench bench;
        const QDateTime planned = bench.notBefore();
        for (int second = 0; second < 9; ++second) {
            bench.clock.setNow(bench.clock.nowUtc().addMSecs(100));
            bench.pass(1s);
            QCOMPARE(bench.notBefore(), planned);
        }
        bench.pass(1s);
        QVERIFY(!bench.api.contact(ContactId(1)));
    }

    /// What is to be done with the contact later waits for it no longer than that.
    void holdsUpNothingForAnHour()
    {
        GraceBench bench;
        const qint64 later = bench.submit(bench.update(1, {{first, u"Ada"_s, u"A"_s}})).id;
        bench.clock.setNow(bench.clock.nowUtc().addSecs(-3600));
        bench.pass(1s);
        QVERIFY(bench.journal->open().contains(later));
        bench.pass(10s);
        QCOMPARE(bench.entry(later).write.outcome, JournalWrite::Outcome::Gone);
    }

    /// It could have been taken back for as long as it should; that the network was away changes
    /// nothing.
    void goesWhenItCanAfterItsTime()
    {
        GraceBench bench;
        bench.api.onRequest = [](int, const QString &) {
            return std::optional(failure(ApiError::Kind::Offline));
        };
        bench.pass(10s);
        QVERIFY(bench.writer->status().trouble);
        bench.clock.setNow(bench.clock.nowUtc().addSecs(-3600));
        bench.api.onRequest = nullptr;
        bench.pass(2s); // it is shown as waiting again, and that is true
        QCOMPARE(bench.notBefore(), bench.clock.nowUtc().addSecs(10));
        bench.pass(10s);
        QVERIFY(!bench.api.contact(ContactId(1)));
    }

    /// A file from a time at which the clock was wrong.
    void waitsTenSecondsAfterAStartWhateverTheFileSays()
    {
        GraceBench bench(true);
        bench.close();
        bench.clock.setNow(bench.clock.nowUtc().addSecs(-3600));
        bench.open();
        bench.writer->start();
        bench.drain();
        QCOMPARE(bench.notBefore(), bench.clock.nowUtc().addSecs(10));
        bench.pass(10s);
        QVERIFY(!bench.api.contact(ContactId(1)));
    }

    /// It is not sent without a grace time, and not asked for all the time.
    void waitsWhileTheJournalCannotBeWritten()
    {
        GraceBench bench(true);
        bench.clock.setNow(bench.clock.nowUtc().addSecs(3600));
        const auto other = Database::open(bench.file, Database::Access::ReadWrite);
        QVERIFY(other
            && (*other)->run(u"CREATE TRIGGER full BEFORE UPDATE ON journal_write BEGIN"
                             " SELECT RAISE(ABORT, 'full'); END"_s));
        const FailureCount failures;
        bench.pass(1s);
        QVERIFY(bench.writer->status().trouble);
        QVERIFY(std::holds_alternative<StoreError>(*bench.writer->status().trouble));
        QCOMPARE(failures.count, 1);
        QVERIFY((*other)->run(u"DROP TRIGGER full"_s));
        bench.pass(2s);
        QCOMPARE(bench.notBefore(), bench.clock.nowUtc().addSecs(10));
        QCOMPARE(bench.api.requests.size(), std::size_t(0));
        QCOMPARE(bench.end(bench.id).state, State::Confirmed);
    }
};

ROLODESK_TEST(GraceCareTest);
#include "tst_gracecare.moc"
