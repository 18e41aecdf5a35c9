#include "core/store/database.h"
#include "tests/editing/writerbench.h"
#include "tests/support/testregistry.h"

#include <QElapsedTimer>

#include <thread>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

using Outcome = JournalWrite::Outcome;
using Scope = ContactWriter::Scope;
using State = JournalWrite::State;

/// The state a write has on the disk, read by a connection of its own.
QString stateOnDisk(const WriterBench &bench, qint64 id)
{
    const auto other = Database::open(bench.file, Database::Access::ReadOnly);
    if (!other)
        return {};
    QSqlQuery query = (*other)->query();
    const bool isRead = query.exec(u"SELECT state FROM journal_write WHERE id = %1"_s.arg(id));
    return isRead && query.next() ? query.value(0).toString() : QString();
}

} // namespace

/// What a writer takes in hand of acts that are not its own, and what it tells of writes that are
/// given up at the last moment.
class WriteScopesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesInHandWhatItsScopeSays_data()
    {
        QTest::addColumn<Scope>("scope");
        QTest::addColumn<bool>("looks");
        QTest::addColumn<bool>("sends");
        QTest::newRow("everything") << Scope::Everything << true << true;
        QTest::newRow("settle") << Scope::Settle << true << false;
        QTest::newRow("own acts") << Scope::OwnActs << false << false;
    }
    /// Contact 1 has a write that was sent and carried out, contact 2 one that is only planned.
    void takesInHandWhatItsScopeSays()
    {
        QFETCH(Scope, scope);
        QFETCH(bool, looks);
        QFETCH(bool, sends);
        WriterBench bench(true);
        const EditField first{EditField::Kind::First, {}};
        JournalWrite sent = bench.update(1, {{first, u"Ada"_s, u"Augusta"_s}});
        sent.state = State::Sent;
        sent.sentAt = sent.planned = bench.clock.nowUtc();
        sent.read = sent.before;
        sent.readRev = 3;
        sent.sent = sent.wanted;
        JournalWrite planned = bench.update(2, {{first, u"Grace"_s, u"Amazing"_s}});
        planned.planned = bench.clock.nowUtc();
        WriteGroup act;
        act.made = bench.clock.nowUtc();
        const QList<JournalWrite> left = valueOf(bench.journal->plan(act, {sent, planned}));
        bench.renameByOthers(1, u"Augusta"_s);

        bench.close();
        bench.open();
        QSignalSpy started(bench.writer.get(), &ContactWriter::started);
        bench.writer->start(scope);
        QVERIFY(started.wait());
        QCOMPARE(bench.journal->open().size(), 2);
        for (int moves = 0; moves < 20; ++moves) {
            bench.drain();
            if (bench.clock.pending() > 0)
                bench.clock.advance(bench.clock.untilNext());
        }
        QCOMPARE(started.size(), 1);
        QCOMPARE(bench.entry(left.at(0).id).write.state, looks ? State::Confirmed : State::Sent);
        QCOMPARE(bench.entry(left.at(1).id).write.state, sends ? State::Confirmed : State::Planned);
        QCOMPARE(bench.carriedOut(), sends ? 1 : 0);
        QCOMPARE(bench.settled.size(), qsizetype(looks) + qsizetype(sends));

        // Its own acts it carries out in any case.
        JournalWrite own =
            bench.update(1, {{{EditField::Kind::Email, {}}, u"ada@example.com"_s, {}}});
        if (looks)
            QCOMPARE(bench.done(own).state, State::Confirmed);
    }

    /// Its run is stopped, and so nobody else would tell.
    void tellsTheEndOfAWriteThatWasBeingNotedWhenItWasGivenUp()
    {
        WriterBench bench(true);
        bench.writer->start();
        bench.drain();
        // Behind the commit the end is noted; somebody holds that up.
        const auto other = Database::open(bench.file, Database::Access::ReadWrite);
        QVERIFY(other);
        bool isHeld = false;
        connect(bench.store.get(), &ContactStore::committed, this, [&](const StoreCommit &) {
            if (!isHeld)
                isHeld = (*other)->run(u"BEGIN IMMEDIATE"_s).has_value();
        });
        bench.renameByOthers(1, u"Augusta"_s);
        const qint64 id =
            bench.submit(bench.update(1, {{{EditField::Kind::First, {}}, u"Ada"_s, u"Augusta"_s}}))
                .id;
        QTRY_VERIFY(isHeld);
        // The answer of the commit is delivered, and asks for the end to be noted.
        for (int turns = 0; turns < 5; ++turns)
            (void)valueOf(bench.journal->undoable());
        QVERIFY((*other)->run(u"COMMIT"_s));
        QElapsedTimer time;
        time.start();
        while (stateOnDisk(bench, id) == "planned"_L1 && time.elapsed() < 10000)
            std::this_thread::yield();
        QCOMPARE(stateOnDisk(bench, id), u"confirmed"_s);
        QCOMPARE(bench.journal->open().value(id).state, State::Planned); // not heard of yet
        QVERIFY(bench.journal->open().contains(id));
        bench.writer->withdraw({id});
        QTRY_COMPARE(bench.settled.size(), 1);
        QCOMPARE(bench.settled.first().state, State::Confirmed);
        QCOMPARE(bench.settled.first().outcome, Outcome::AlreadySo);
        bench.drain();
        QCOMPARE(bench.settled.size(), 1);
        QCOMPARE(bench.entry(id).write.state, State::Confirmed);
    }

    void aJournalThatCannotBeWrittenIsATrouble()
    {
        WriterBench bench(true);
        bench.writer->start();
        bench.api.holdsBack = [](const QString &) { return true; };
        const qint64 id = bench.submit(bench.removal(1)).id;
        bench.drain();
        const auto other = Database::open(bench.file, Database::Access::ReadWrite);
        QVERIFY(other && (*other)->run(u"ALTER TABLE journal_write RENAME TO gone"_s));
        bench.writer->withdraw({id});
        QTRY_VERIFY(bench.writer->status().trouble);
        QVERIFY(std::holds_alternative<StoreError>(*bench.writer->status().trouble));
        QCOMPARE(bench.settled.size(), 0);
    }

    void undoSaysWhereItWasDone_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("told");
        QTest::newRow("nothing said") << QString() << u"undo"_s;
        QTest::newRow("console") << u"console"_s << u"console"_s;
    }
    void undoSaysWhereItWasDone()
    {
        QFETCH(QString, source);
        WriterBench bench;
        bench.writer->start();
        const JournalWrite done =
            bench.done(bench.update(1, {{{EditField::Kind::Email, {}}, u"ada@example.com"_s, {}}}));
        const auto back = valueOf(bench.writer->undo(done.group, source));
        QCOMPARE(back.size(), 1);
        QTEST(bench.entry(back.first().id).group.source, "told");
        QCOMPARE(bench.entry(back.first().id).group.kind, WriteGroup::Kind::Undo);
    }
};

ROLODESK_TEST(WriteScopesTest);
#include "tst_writescopes.moc"
