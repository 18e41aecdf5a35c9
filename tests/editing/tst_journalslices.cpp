#include "core/store/database.h"
#include "tests/editing/journalbench.h"
#include "tests/support/testregistry.h"

#include <QDeadlineTimer>
#include <QTimer>
#include <QtTest>

#include <algorithm>
#include <functional>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

using State = JournalWrite::State;

constexpr qsizetype slice = WriteJournal::mostInATurn;
constexpr qsizetype count = 5 * slice + 1;

/// An act on many contacts, on the disk and not finished.
qint64 begin(JournalBench &bench, qsizetype writes)
{
    const qint64 act = valueOf(bench.journal->beginAct(plainGroup(WriteGroup::Kind::Bulk)));
    QList<JournalWrite> block;
    for (qsizetype i = 0; i < writes; ++i) {
        JournalWrite write = plainWrite(i + 1);
        write.wanted.clear();
        block.append(write);
    }
    (void)valueOf(bench.journal->addToAct(act, block));
    return act;
}

bool isAnythingPlanned(Database &database, qint64 act)
{
    auto query = database.prepare(
        u"SELECT 1 FROM journal_write WHERE state = 'planned' AND group_id = %1 LIMIT 1"_s.arg(
            act));
    return query && query->exec() && query->next();
}

/// Without a turn of the event loop.
bool comesTrue(const std::function<bool()> &condition)
{
    const QDeadlineTimer end(10000);
    while (!condition()) {
        if (end.hasExpired())
            return false;
    }
    return true;
}

/// How many writes are open at each turn of the event loop, and what is done at the first change.
struct Turns {
    QList<qsizetype> sizes;
    QList<bool> isShown; ///< Any act on many.
    std::function<void()> atFirst;
    QTimer timer;

    explicit Turns(const JournalBench &bench)
    {
        note(bench);
        QObject::connect(&timer, &QTimer::timeout, &timer, [this, &bench] { note(bench); });
        timer.start(0);
    }
    void note(const JournalBench &bench)
    {
        const qsizetype size = bench.journal->open().size();
        if (!sizes.isEmpty() && sizes.last() == size)
            return;
        sizes.append(size);
        isShown.append(!bench.journal->openOfMany().empty());
        if (sizes.size() == 2 && atFirst)
            atFirst();
    }
    [[nodiscard]] qsizetype largestStep() const
    {
        qsizetype largest = 0;
        for (qsizetype i = 1; i < sizes.size(); ++i)
            largest = std::max(largest, std::abs(sizes.at(i) - sizes.at(i - 1)));
        return largest;
    }
};

} // namespace

/// An act may be as large as it likes; a turn of the event loop does a slice of it.
class JournalSlicesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void notesAnActInSlices()
    {
        JournalBench bench;
        const qint64 act = begin(bench, count);
        Turns turns(bench);
        QCOMPARE(valueOf(bench.journal->finishAct(act)), count);
        turns.note(bench);
        QCOMPARE(bench.journal->open().size(), count);
        QVERIFY(turns.largestStep() <= slice);
        // Nothing of it is due before all of it is here.
        for (qsizetype i = 0; i < turns.sizes.size(); ++i)
            QVERIFY(turns.isShown.at(i) == (turns.sizes.at(i) == count));
        QCOMPARE(qsizetype(bench.journal->openOfMany().at(act).size()), count);
    }

    void readsAJournalInSlices()
    {
        JournalBench bench;
        const qint64 act = begin(bench, count);
        (void)valueOf(bench.journal->finishAct(act));
        const auto single = bench.plan(WriteGroup::Kind::Edit, {7});
        const auto open = bench.journal->open();
        bench.reopen();
        Turns turns(bench);
        QCOMPARE(valueOf(bench.journal->load()), count + 1);
        turns.note(bench);
        QVERIFY(turns.largestStep() <= slice);
        QCOMPARE(bench.journal->open(), open);
        QCOMPARE(qsizetype(bench.journal->openOfMany().at(act).size()), count);
        QCOMPARE(bench.journal->openSingles(), std::set<qint64>{single.first().id});
        QVERIFY(!bench.journal->isFirst(open.value(single.first().id)));
    }

    void forgetsAnActInSlices()
    {
        JournalBench bench;
        const qint64 act = begin(bench, count);
        (void)valueOf(bench.journal->finishAct(act));
        JournalWrite sent = valueOf(bench.journal->read(bench.openIds().at(3 * slice)))->write;
        sent.state = State::Sent;
        sent.sentAt = JournalBench::time(2);
        (void)valueOf(bench.journal->put(sent));
        Turns turns(bench);
        QSignalSpy told(bench.journal.get(), &WriteJournal::actChanged);
        QCOMPARE(valueOf(bench.journal->withdrawAct(act, JournalBench::time(9))), count - 1);
        turns.note(bench);
        QCOMPARE(bench.openIds(), QList<qint64>{sent.id});
        QVERIFY(turns.largestStep() <= slice);
        QCOMPARE(told.size(), 1);
        bench.end(sent, State::Confirmed);
        QVERIFY(bench.journal->openOfMany().empty());
    }

    /// What ends while the slices go on is not open again, and what is newer stays as it is.
    void losesNothingThatChangesMeanwhile()
    {
        JournalBench bench;
        const qint64 act = begin(bench, count);
        (void)valueOf(bench.journal->finishAct(act));
        const QList<qint64> ids = bench.openIds();
        JournalWrite ended = valueOf(bench.journal->read(ids.last()))->write;
        JournalWrite sent = valueOf(bench.journal->read(ids.at(count - 2)))->write;
        bench.reopen();
        Turns turns(bench);
        turns.atFirst = [&] {
            ended.state = State::Withdrawn;
            ended.ended = JournalBench::time(8);
            sent.state = State::Sent;
            sent.sentAt = JournalBench::time(8);
            bench.journal->put(ended)->then(bench.journal.get(), [](const auto &) {});
            bench.journal->put(sent)->then(bench.journal.get(), [](const auto &) {});
        };
        (void)valueOf(bench.journal->load());
        QTRY_COMPARE(bench.journal->open().value(sent.id).state, State::Sent);
        QCOMPARE(bench.journal->open().size(), count - 1);
        QVERIFY(!bench.journal->open().contains(ended.id));
    }

    void notesNothingThatWasGivenUpMeanwhile()
    {
        constexpr qsizetype others = 3 * slice - 5; // so that little of the act is noted by then
        JournalBench bench;
        const qint64 before = begin(bench, others);
        (void)valueOf(bench.journal->finishAct(before));
        const qint64 act = begin(bench, count);
        (void)valueOf(bench.journal->finishAct(act));
        bench.reopen();
        Turns turns(bench);
        const auto other = Database::open(bench.file, Database::Access::ReadOnly);
        QVERIFY(other.has_value());
        turns.atFirst = [&] {
            bench.journal->withdrawAct(act, JournalBench::time(9))
                ->then(bench.journal.get(), [](const auto &) {});
            // It is given up on the disk while most of it is not noted.
            QVERIFY(comesTrue([&] { return !isAnythingPlanned(**other, act); }));
        };
        (void)valueOf(bench.journal->load());
        QTRY_COMPARE(bench.journal->open().size(), others);
        QCOMPARE(bench.journal->openOfMany().cbegin()->first, before);
        QCOMPARE(valueOf(bench.journal->counts(act)).of(State::Withdrawn), count);
    }

    /// It had been sent when the act was given up, came back, and is still to be done.
    void keepsWhatIsPlannedAnewMeanwhile()
    {
        JournalBench bench;
        const qint64 act = begin(bench, count);
        (void)valueOf(bench.journal->finishAct(act));
        JournalWrite back = valueOf(bench.journal->read(bench.openIds().last()))->write;
        back.state = State::Sent;
        back.sentAt = JournalBench::time(2);
        (void)valueOf(bench.journal->put(back));
        auto *reply = bench.journal->withdrawAct(act, JournalBench::time(9));
        back.state = State::Planned;
        back.sentAt = {};
        bench.journal->put(back)->then(bench.journal.get(), [](const auto &) {});
        QCOMPARE(valueOf(reply), count - 1);
        QTRY_COMPARE(bench.journal->open().value(back.id).state, State::Planned);
        QCOMPARE(bench.openIds(), QList<qint64>{back.id});
    }

    /// It would be carried out after the next start whatever somebody was told.
    void acceptsAnActThatCannotBeReadBack()
    {
        JournalBench bench;
        const qint64 act = begin(bench, 3);
        const auto other = Database::open(bench.file, Database::Access::ReadWrite);
        QVERIFY(
            other && (*other)->run(u"ALTER TABLE journal_group RENAME COLUMN paused TO gone"_s));
        QCOMPARE(valueOf(bench.journal->finishAct(act)), 0);
        QVERIFY(bench.journal->hasUnread());
        QVERIFY(!outcomeOf(bench.journal->readUnread())->has_value());
        QVERIFY(bench.journal->hasUnread());
        QVERIFY((*other)->run(u"ALTER TABLE journal_group RENAME COLUMN gone TO paused"_s));
        QCOMPARE(valueOf(bench.journal->readUnread()), 3);
        QVERIFY(!bench.journal->hasUnread());
        QCOMPARE(bench.journal->open().size(), 3);
    }
};

ROLODESK_TEST(JournalSlicesTest);
#include "tst_journalslices.moc"
