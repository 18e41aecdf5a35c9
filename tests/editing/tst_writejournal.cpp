#include "core/journal/writejournal.h"
#include "core/store/contactstore.h"
#include "core/store/database.h"
#include "tests/editing/journalbench.h"
#include "tests/support/noroom.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QtTest>

#include <sys/syscall.h>

#include <atomic>
#include <utility>
#include <unistd.h>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

using State = JournalWrite::State;
using Outcome = JournalWrite::Outcome;
using GroupKind = WriteGroup::Kind;

namespace {
std::atomic<int> flushes = 0;
} // namespace

/// Stands before the one of the system, so that a test sees when SQLite has waited for the disk.
extern "C" int fdatasync(int file)
{
    ++flushes;
    return static_cast<int>(syscall(SYS_fdatasync, file));
}

/// The journal in the file of a real store, and in one that is in memory.
class WriteJournalTest final : public QObject {
    Q_OBJECT

private:
    static void places()
    {
        QTest::addColumn<bool>("inMemory");
        QTest::newRow("on disk") << false;
        QTest::newRow("in memory") << true;
    }

private Q_SLOTS:
    void plansAnActInItsOrder_data() { places(); }
    void plansAnActInItsOrder()
    {
        QFETCH(bool, inMemory);
        JournalBench bench(inMemory);
        const QList<JournalWrite> first = bench.plan(GroupKind::Edit, {7});
        const QList<JournalWrite> second = bench.plan(GroupKind::Bulk, {9, 8, 7});
        QCOMPARE(second.size(), 3);
        qint64 last = first.front().id;
        QVERIFY(last > 0);
        for (const JournalWrite &write : second) {
            QVERIFY(write.id > last);
            last = write.id;
            QCOMPARE(write.group, second.front().group);
        }
        QVERIFY(second.front().group > first.front().group);
        QCOMPARE(second.at(1).contact, ContactId(8));
        const auto group = valueOf(bench.journal->group(second.front().group));
        QVERIFY(group);
        QCOMPARE(group->kind, GroupKind::Bulk);
        QCOMPARE(bench.all(), first + second);
        QVERIFY(!valueOf(bench.journal->read(last + 1)));
        QVERIFY(!valueOf(bench.journal->read(0)));
        QVERIFY(!valueOf(bench.journal->group(second.front().group + 1)));
    }

    void plansAllOfAnActOrNothing_data() { places(); }
    void plansAllOfAnActOrNothing()
    {
        QFETCH(bool, inMemory);
        JournalBench bench(inMemory);
        const QList<JournalWrite> before = bench.plan(GroupKind::Edit, {7});
        const auto open = bench.journal->open();
        QSignalSpy changed(bench.journal.get(), &WriteJournal::changed);
        QList<JournalWrite> writes{plainWrite(8), plainWrite(9)};
        writes.last().planned = {}; // which the file does not take
        const auto failed = outcomeOf(bench.journal->plan(plainGroup(GroupKind::Bulk), writes));
        QVERIFY(failed && !*failed);
        QCOMPARE(bench.all(), before);
        QVERIFY(!valueOf(bench.journal->group(before.front().group + 1)));
        QCOMPARE(bench.journal->open(), open);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(bench.plan(GroupKind::Edit, {8}).size(), 1);
    }

    void keepsEverythingThereIsToSay_data() { places(); }
    void keepsEverythingThereIsToSay()
    {
        QFETCH(bool, inMemory);
        JournalBench bench(inMemory);
        const WriteGroup group = fullGroup();
        const auto planned = valueOf(bench.journal->plan(group, {fullWrite(), plainWrite(8)}));
        JournalWrite expected = fullWrite();
        expected.id = planned.front().id;
        expected.group = planned.front().group;
        QCOMPARE(planned.front(), expected);
        if (!inMemory)
            bench.restart();
        auto entry = valueOf(bench.journal->read(expected.id));
        QVERIFY(entry);
        QCOMPARE(entry->write, expected);
        WriteGroup kept = group;
        kept.id = expected.group;
        QCOMPARE(entry->group, kept);
        QCOMPARE(valueOf(bench.journal->group(kept.id)), std::optional(kept));

        // The other one becomes the same by a change; of another contact, or it would answer the first.
        JournalWrite other = expected;
        other.id = planned.last().id;
        other.contact = ContactId(expected.contact.value + 2);
        QCOMPARE(valueOf(bench.journal->put(other)), other);
        if (!inMemory)
            bench.restart();
        entry = valueOf(bench.journal->read(other.id));
        QVERIFY(entry);
        QCOMPARE(entry->write, other);
        // And what was said of it may be taken back.
        JournalWrite plain = plainWrite(8);
        plain.id = other.id;
        plain.group = other.group;
        (void)valueOf(bench.journal->put(plain));
        QCOMPARE(valueOf(bench.journal->read(plain.id))->write, plain);
        QCOMPARE(valueOf(bench.journal->read(expected.id))->write, expected);
    }

    /// Whatever a member may be has a name in the file, and no two have the same.
    void namesWhatItKeeps()
    {
        JournalBench bench(true);
        QSet<QString> names;
        for (int at = 0; at <= static_cast<int>(Outcome::NothingLeft); ++at) {
            JournalWrite write = bench.plan(GroupKind::Edit, {7}).front();
            write.outcome = static_cast<Outcome>(at);
            write.state = static_cast<State>(at % 7);
            write.action = static_cast<JournalWrite::Action>(at % 5);
            write.onClash = static_cast<JournalWrite::OnClash>(at % 3);
            (void)valueOf(bench.journal->put(write));
            QCOMPARE(valueOf(bench.journal->read(write.id))->write, write);
            names.insert(nameOf(write.outcome));
        }
        QCOMPARE(names.size(), static_cast<int>(Outcome::NothingLeft) + 1);
        for (int at = 0; at <= static_cast<int>(GroupKind::Redo); ++at) {
            const auto kind = static_cast<GroupKind>(at);
            const qint64 id = bench.plan(kind, {7}).front().group;
            QCOMPARE(valueOf(bench.journal->group(id))->kind, kind);
        }
        QVERIFY(!kindNamed(u"Edit"_s) && !actionNamed(QString()) && !stateNamed(u"gone"_s));
    }

    /// A program that knows nobody's name, and an act that has nothing to say.
    void keepsWhatIsLeftEmpty()
    {
        JournalBench bench;
        WriteGroup group;
        group.made = JournalBench::time(1);
        JournalWrite write;
        write.planned = JournalBench::time(1);
        const auto planned = valueOf(bench.journal->plan(group, {write}));
        bench.restart();
        write.id = planned.front().id;
        write.group = planned.front().group;
        QCOMPARE(valueOf(bench.journal->read(write.id))->write, write);
    }

    void knowsWhatIsOpen_data() { places(); }
    void knowsWhatIsOpen()
    {
        QFETCH(bool, inMemory);
        JournalBench bench(inMemory);
        QSignalSpy changed(bench.journal.get(), &WriteJournal::changed);
        QList<JournalWrite> edits = bench.plan(GroupKind::Edit, {7, 8, 7});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.last().front().value<QList<JournalWrite>>(), edits);
        JournalWrite creation = plainWrite(0);
        creation.action = JournalWrite::Action::Create;
        creation = valueOf(bench.journal->plan(plainGroup(GroupKind::Create), {creation})).front();
        QCOMPARE(bench.openIds(), idList({edits.at(0), edits.at(1), edits.at(2), creation}));
        QCOMPARE(bench.openIdsOf(7), idList({edits.at(0), edits.at(2)}));
        QCOMPARE(bench.openIdsOf(0), idList({creation}));
        const WriteJournal::OpenWrite open = bench.journal->open().value(edits.at(1).id);
        QCOMPARE(open.contact, ContactId(8));
        QCOMPARE(open.wanted, edits.at(1).wanted);
        QCOMPARE(open.state, State::Planned);

        edits[0].state = State::Sent;
        (void)valueOf(bench.journal->put(edits.at(0)));
        QCOMPARE(bench.journal->open().value(edits.at(0).id).state, State::Sent);
        QCOMPARE(bench.openIdsOf(7), idList({edits.at(0), edits.at(2)}));
        QCOMPARE(
            changed.last().front().value<QList<JournalWrite>>(), QList<JournalWrite>{edits.at(0)});

        bench.end(edits[0], State::Confirmed);
        QCOMPARE(bench.openIdsOf(7), idList({edits.at(2)}));
        bench.end(edits[2], State::Withdrawn);
        QVERIFY(bench.openIdsOf(7).isEmpty());
        QVERIFY(!bench.journal->open().contains(edits.at(0).id));

        // A clash is open, and a creation learns whom it has made.
        edits[1].state = State::Clash;
        (void)valueOf(bench.journal->put(edits.at(1)));
        creation.contact = ContactId(12);
        creation.state = State::Unknown;
        (void)valueOf(bench.journal->put(creation));
        QCOMPARE(bench.openIds(), idList({edits.at(1), creation}));
        QVERIFY(bench.openIdsOf(0).isEmpty());
        QCOMPARE(bench.openIdsOf(12), idList({creation}));
    }

    void marksOnlyOfAnActOnMany()
    {
        JournalBench bench;
        for (const GroupKind kind : {GroupKind::Bulk, GroupKind::Import}) {
            JournalWrite write = bench.plan(kind, {7}).front();
            QVERIFY(!write.wanted.isEmpty());
            QVERIFY(bench.journal->open().value(write.id).wanted.isEmpty());
            write.state = State::Sent;
            (void)valueOf(bench.journal->put(write));
            QCOMPARE(bench.journal->open().value(write.id).kind, kind);
            QVERIFY(bench.journal->open().value(write.id).wanted.isEmpty());
        }
    }

    void goesOnAfterARestart()
    {
        JournalBench bench;
        QList<JournalWrite> edits = bench.plan(GroupKind::Edit, {7, 8, 9});
        const JournalWrite bulk = bench.plan(GroupKind::Bulk, {7}).front();
        JournalWrite waiting = plainWrite(7);
        waiting.notBefore = JournalBench::time(500);
        waiting.action = JournalWrite::Action::Delete;
        waiting = valueOf(bench.journal->plan(plainGroup(GroupKind::Delete), {waiting})).front();
        bench.end(edits[1], State::Failed);
        edits[2].state = State::Unknown;
        (void)valueOf(bench.journal->put(edits.at(2)));

        const auto open = bench.journal->open();
        QCOMPARE(open.size(), 4);
        bench.reopen();
        QVERIFY(bench.journal->open().isEmpty());
        QSignalSpy changed(bench.journal.get(), &WriteJournal::actChanged);
        QCOMPARE(valueOf(bench.journal->load()), 4);
        QCOMPARE(bench.journal->open(), open);
        QCOMPARE(bench.openIdsOf(7), idList({edits.at(0), bulk, waiting}));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.last().front().toLongLong(), 0);
        QVERIFY(bench.plan(GroupKind::Edit, {1}).front().id > waiting.id);
    }

    /// What was answered is there, wherever the program is when it is killed.
    void survivesAKill()
    {
        JournalBench bench;
        JournalWrite write = bench.plan(GroupKind::Edit, {7}).front();
        bench.killAndRestart();
        QCOMPARE(bench.all(), QList<JournalWrite>{write});
        QCOMPARE(bench.openIdsOf(7), idList({write}));
        write.state = State::Sent;
        write.sentAt = JournalBench::time(9);
        write.sent = write.wanted;
        (void)valueOf(bench.journal->put(write));
        bench.killAndRestart();
        QCOMPARE(bench.all(), QList<JournalWrite>{write});
        QCOMPARE(bench.journal->open().value(write.id).state, State::Sent);
    }

    /// Not only with the system, which forgets it when the power fails.
    void waitsForTheDiskBeforeARequestLeaves()
    {
        JournalBench bench;
        int before = flushes;
        JournalWrite write = bench.plan(GroupKind::Edit, {7}).front();
        QVERIFY(flushes > before);
        write.state = State::Sent;
        before = flushes;
        (void)valueOf(bench.journal->put(write));
        QVERIFY(flushes > before);
        // What became of it may be asked of the service again.
        before = flushes;
        bench.end(write, State::Confirmed);
        QCOMPARE(flushes.load(), before);
        // And commits of contacts do not pay for the journal.
        StoreChange change;
        change.records.insert(u"r"_s, "1");
        (void)valueOf(bench.store->commit(change));
        QCOMPARE(flushes.load(), before);
    }

    /// What was taken back is not sent after a power cut, and a grace time is not over.
    void waitsForTheDiskBeforeItSaysThatSomethingWasTakenBack()
    {
        JournalBench bench;
        auto hasWaited = [before = flushes.load()]() mutable {
            return std::exchange(before, flushes.load()) < before;
        };
        JournalWrite write = bench.plan(GroupKind::Edit, {7}).front();
        QVERIFY(hasWaited());
        write.notBefore = JournalBench::time(500);
        (void)valueOf(bench.journal->put(write));
        QVERIFY(hasWaited());
        write.state = State::Clash; // which is asked again
        (void)valueOf(bench.journal->put(write));
        QVERIFY(!hasWaited());
        bench.end(write, State::Withdrawn, false);
        QVERIFY(hasWaited());
        const qint64 act = bench.plan(GroupKind::Bulk, {8, 9}).front().group;
        QVERIFY(hasWaited());
        for (const bool isPaused : {true, false}) {
            QCOMPARE(valueOf(bench.journal->pauseAct(act, isPaused)), isPaused);
            QVERIFY(hasWaited());
        }
        QCOMPARE(valueOf(bench.journal->withdrawAct(act, JournalBench::time(9))), 2);
        QVERIFY(hasWaited());
        WriteGroup console = plainGroup(GroupKind::Edit);
        console.source = consoleSource();
        (void)valueOf(bench.journal->plan(console, {plainWrite(7)}));
        QVERIFY(hasWaited());
        bench.reopen();
        // The first commit of a new connection begins the log, and waits for that.
        StoreChange change;
        change.records.insert(u"r"_s, "1");
        (void)valueOf(bench.store->commit(change));
        (void)hasWaited();
        const auto givenUp =
            valueOf(bench.journal->giveUpUnsentOf(consoleSource(), JournalBench::time(9)));
        QCOMPARE(givenUp.writes.size(), 1);
        QVERIFY(hasWaited());
    }

    void failsWhereTheFileCannotBeWritten()
    {
        JournalBench bench;
        JournalWrite write = bench.plan(GroupKind::Edit, {7}).front();
        const auto open = bench.journal->open();
        QSignalSpy changed(bench.journal.get(), &WriteJournal::changed);
        JournalWrite sent = write;
        sent.state = State::Sent;
        {
            const NoRoom noRoom;
            const auto planned =
                outcomeOf(bench.journal->plan(plainGroup(GroupKind::Edit), {plainWrite(8)}));
            QVERIFY(planned && !*planned);
            QVERIFY(!planned->error().detail.isEmpty());
            const auto put = outcomeOf(bench.journal->put(sent));
            QVERIFY(put && !*put);
            QCOMPARE(put->error().path, bench.file);
        }
        QCOMPARE(bench.journal->open(), open);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(bench.all(), QList<JournalWrite>{write});
        (void)valueOf(bench.journal->put(sent));
        QCOMPARE(bench.all(), QList<JournalWrite>{sent});
    }

    /// A dialog that is closed takes nothing back.
    void countsWhatNobodyWaitsFor()
    {
        JournalBench bench;
        QSignalSpy changed(bench.journal.get(), &WriteJournal::changed);
        delete bench.journal->plan(plainGroup(GroupKind::Edit), {plainWrite(7)});
        QVERIFY(changed.wait());
        JournalWrite write = bench.all().front();
        QCOMPARE(bench.openIdsOf(7), idList({write}));
        write.state = State::Clash;
        delete bench.journal->put(write);
        QVERIFY(changed.wait());
        QCOMPARE(bench.journal->open().value(write.id).state, State::Clash);
    }
};

ROLODESK_TEST(WriteJournalTest);
#include "tst_writejournal.moc"
