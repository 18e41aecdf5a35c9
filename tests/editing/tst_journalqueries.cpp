#include "core/store/database.h"
#include "tests/editing/journalbench.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

using State = JournalWrite::State;
using GroupKind = WriteGroup::Kind;

/// Looking for writes, what can be undone, and a file that is damaged.
class JournalQueriesTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<JournalBench> m_bench;

    /// An act on contact 7, confirmed or what else became of it.
    qint64 act(
        GroupKind kind, qint64 undoOf = 0, State state = State::Confirmed, bool wasSent = true)
    {
        JournalWrite write = m_bench->plan(kind, {7}, undoOf).front();
        m_bench->end(write, state, wasSent);
        return write.group;
    }
    qint64 undoable() const
    {
        return valueOf(m_bench->journal->undoable()).value_or(WriteGroup()).id;
    }
    qint64 redoable() const
    {
        return valueOf(m_bench->journal->redoable()).value_or(WriteGroup()).id;
    }
    static QList<qint64> idsOf(const QList<JournalEntry> &entries)
    {
        QList<qint64> ids;
        for (const JournalEntry &entry : entries)
            ids.append(entry.write.id);
        return ids;
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<JournalBench>(); }
    void cleanup() { m_bench.reset(); }

    void findsWhatMeetsEveryCondition_data()
    {
        QTest::addColumn<JournalQuery>("query");
        QTest::addColumn<QList<qint64>>("found");
        const auto row = [](const char *name, const QList<qint64> &found, auto set) {
            JournalQuery query;
            set(query);
            QTest::newRow(name) << query << found;
        };
        // The writes are made below: 1 to 3 a bulk edit of 7, 8, 9; 4 an edit of 8; 5 of 7.
        row("all", {5, 4, 3, 2, 1}, [](JournalQuery &) {});
        row("all, oldest first", {1, 2, 3, 4, 5}, [](auto &q) { q.newestFirst = false; });
        row("of a contact", {5, 1}, [](auto &q) { q.contact = ContactId(7); });
        row("of nobody", {}, [](auto &q) { q.contact = ContactId(77); });
        row("of an act", {3, 2, 1}, [](auto &q) { q.group = 1; });
        row("in a state", {3}, [](auto &q) { q.state = State::Unknown; });
        row("from a source", {4}, [](auto &q) { q.source = u"console"_s; });
        row("from a time on", {5, 4}, [](auto &q) { q.from = JournalBench::time(10); });
        row("before a time", {3, 2, 1}, [](auto &q) { q.until = JournalBench::time(10); });
        row("of a day", {4}, [](auto &q) {
            q.from = JournalBench::time(10);
            q.until = JournalBench::time(20);
        });
        row("open", {5, 3, 2}, [](auto &q) { q.openOnly = true; });
        row("open, of a contact", {2}, [](auto &q) {
            q.openOnly = true;
            q.contact = ContactId(8);
        });
        row("open, of an act", {3, 2}, [](auto &q) {
            q.openOnly = true;
            q.group = 1;
        });
        row("of an act, behind a write", {2, 1}, [](auto &q) {
            q.group = 1;
            q.beyond = 3;
        });
        row("of an act, of a contact, from a source", {4}, [](auto &q) {
            q.group = 2;
            q.contact = ContactId(8);
            q.source = u"console"_s;
        });
        row("of an act, in a state", {1}, [](auto &q) {
            q.group = 1;
            q.state = State::Confirmed;
        });
        row("the newest", {5, 4}, [](auto &q) { q.limit = 2; });
        row("the next ones", {3, 2}, [](auto &q) {
            q.limit = 2;
            q.beyond = 4;
        });
        row("the last ones", {1}, [](auto &q) {
            q.limit = 2;
            q.beyond = 2;
        });
        row("the next ones, oldest first", {3, 4}, [](auto &q) {
            q.limit = 2;
            q.beyond = 2;
            q.newestFirst = false;
        });
        row("the next ones of a contact", {1}, [](auto &q) {
            q.contact = ContactId(7);
            q.beyond = 5;
        });
    }
    void findsWhatMeetsEveryCondition()
    {
        QFETCH(JournalQuery, query);
        QFETCH(QList<qint64>, found);
        QList<JournalWrite> bulk = m_bench->plan(GroupKind::Bulk, {7, 8, 9});
        m_bench->end(bulk[0], State::Confirmed);
        bulk[2].state = State::Unknown;
        (void)valueOf(m_bench->journal->put(bulk.at(2)));
        WriteGroup group = plainGroup(GroupKind::Edit);
        group.source = u"console"_s;
        JournalWrite edit = plainWrite(8);
        edit.planned = JournalBench::time(10);
        edit = valueOf(m_bench->journal->plan(group, {edit})).front();
        m_bench->end(edit, State::Failed);
        JournalWrite last = plainWrite(7);
        last.planned = JournalBench::time(20);
        (void)valueOf(m_bench->journal->plan(plainGroup(GroupKind::Edit), {last}));

        const QList<JournalEntry> entries = valueOf(m_bench->journal->find(query));
        QCOMPARE(idsOf(entries), found);
        for (const JournalEntry &entry : entries) {
            QCOMPARE(entry.group.id, entry.write.group);
            QCOMPARE(entry.group.source, entry.write.id == 4 ? u"console"_s : u"form"_s);
        }
    }

    void pagesThroughWhateverIsAddedMeanwhile()
    {
        for (int at = 0; at < 7; ++at)
            (void)m_bench->plan(GroupKind::Edit, {7});
        JournalQuery query;
        query.limit = 3;
        QList<qint64> seen;
        for (auto page = valueOf(m_bench->journal->find(query)); !page.isEmpty();
             page = valueOf(m_bench->journal->find(query))) {
            seen += idsOf(page);
            query.beyond = seen.last();
            (void)m_bench->plan(GroupKind::Edit, {7});
        }
        QCOMPARE(seen, (QList<qint64>{7, 6, 5, 4, 3, 2, 1}));
    }

    void undoesAndRedoesFromTheNewestOn()
    {
        QCOMPARE(undoable(), 0);
        QCOMPARE(redoable(), 0);
        const qint64 first = act(GroupKind::Edit);
        const qint64 second = act(GroupKind::Bulk);
        QCOMPARE(undoable(), second);
        QCOMPARE(redoable(), 0);
        const qint64 undoSecond = act(GroupKind::Undo, second);
        QCOMPARE(undoable(), first);
        QCOMPARE(redoable(), undoSecond);
        const qint64 undoFirst = act(GroupKind::Undo, first);
        QCOMPARE(undoable(), 0);
        QCOMPARE(redoable(), undoFirst);
        const qint64 redoFirst = act(GroupKind::Redo, undoFirst);
        QCOMPARE(undoable(), redoFirst);
        QCOMPARE(redoable(), undoSecond);
        // Across a restart
        m_bench->restart();
        QCOMPARE(undoable(), redoFirst);
        QCOMPARE(redoable(), undoSecond);
        const qint64 redoSecond = act(GroupKind::Redo, undoSecond);
        QCOMPARE(undoable(), redoSecond);
        QCOMPARE(redoable(), 0);
        const qint64 again = act(GroupKind::Undo, redoSecond);
        QCOMPARE(undoable(), redoFirst);
        QCOMPARE(redoable(), again);
        // Something new ends what could be redone, and not what can be undone.
        const qint64 third = act(GroupKind::Create);
        QCOMPARE(undoable(), third);
        QCOMPARE(redoable(), 0);
        const qint64 undoThird = act(GroupKind::Undo, third);
        QCOMPARE(undoable(), redoFirst);
        QCOMPARE(redoable(), undoThird);
    }

    void undoesOnlyWhatWasDone_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<bool>("wasSent");
        QTest::addColumn<bool>("isUndoable");
        QTest::newRow("confirmed") << State::Confirmed << true << true;
        QTest::newRow("already so, nothing was sent") << State::Confirmed << false << false;
        QTest::newRow("failed") << State::Failed << true << false;
        QTest::newRow("withdrawn") << State::Withdrawn << false << false;
    }
    void undoesOnlyWhatWasDone()
    {
        QFETCH(State, state);
        QFETCH(bool, wasSent);
        QFETCH(bool, isUndoable);
        const qint64 before = act(GroupKind::Edit);
        const qint64 last = act(GroupKind::Edit, 0, state, wasSent);
        QCOMPARE(undoable(), isUndoable ? last : before);
        // The same of an undo: nothing to be taken back.
        const qint64 undo = act(GroupKind::Undo, before, state, wasSent);
        QCOMPARE(redoable(), isUndoable ? undo : 0);
    }

    /// The newest act is the one that is meant, also while it is on its way; of many one is enough.
    void undoesAnActOfWhichSomethingIsDoneOrUnderWay()
    {
        const qint64 before = act(GroupKind::Edit);
        QList<JournalWrite> bulk = m_bench->plan(GroupKind::Bulk, {7, 8, 9});
        const qint64 last = bulk.front().group;
        QCOMPARE(undoable(), last);
        bulk[0].state = State::Sent;
        bulk[0].sentAt = JournalBench::time(9);
        (void)valueOf(m_bench->journal->put(bulk.at(0)));
        QCOMPARE(undoable(), last);
        m_bench->end(bulk[0], State::Failed);
        m_bench->end(bulk[1], State::Withdrawn, false);
        QCOMPARE(undoable(), last);
        m_bench->end(bulk[2], State::Failed);
        QCOMPARE(undoable(), before);
        bulk = m_bench->plan(GroupKind::Bulk, {7, 8});
        m_bench->end(bulk[0], State::Failed);
        m_bench->end(bulk[1], State::Confirmed);
        QCOMPARE(undoable(), bulk.front().group);
    }

    /// One that came to nothing does not stand in the way of what was done before.
    void stepsOverWhatWasUndoneWhateverCameOfIt_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<bool>("isSteppedOver");
        QTest::newRow("confirmed") << State::Confirmed << true;
        QTest::newRow("failed") << State::Failed << true;
        QTest::newRow("given up") << State::Withdrawn << false;
    }
    void stepsOverWhatWasUndoneWhateverCameOfIt()
    {
        QFETCH(State, state);
        QFETCH(bool, isSteppedOver);
        const qint64 first = act(GroupKind::Edit);
        const qint64 second = act(GroupKind::Edit);
        QList<JournalWrite> undo = m_bench->plan(GroupKind::Undo, {7}, second);
        QCOMPARE(undoable(), first);
        m_bench->end(undo[0], state, state != State::Withdrawn);
        QCOMPARE(undoable(), isSteppedOver ? first : second);
        // One of which there was nothing to write.
        (void)m_bench->plan(GroupKind::Undo, {}, isSteppedOver ? first : second);
        QCOMPARE(undoable(), isSteppedOver ? 0 : first);
    }

    /// The entry is named, and nothing of it is guessed.
    void saysWhichEntryIsDamaged_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value"); ///< Single quotes stand for double ones.
        const auto details = [](const char *name, const char *value) {
            QTest::newRow(name) << u"details"_s << QString::fromLatin1(value);
        };
        details("no JSON", "{'wanted':");
        details("nothing", "");
        details("a list", "[]");
        details("a field nobody knows", "{'wanted':[['frist','','Ada']]}");
        details("half a change", "{'sent':[['first','']]}");
        details("wanted is no list", "{'wanted':{'first':'Ada'}}");
        details("clashes are no list", "{'clashes':'all'}");
        details("a clash without theirs", "{'clashes':[['first','a','b']]}");
        details("a clash with a number", "{'clashes':[['first','a','b',5]]}");
        details("at risk is no list", "{'at_risk':'first'}");
        details("a field at risk nobody knows", "{'at_risk':['frist']}");
        details("an outcome nobody knows", "{'outcome':'fine'}");
        details("a way with clashes nobody knows", "{'on_clash':7}");
        details("tags that are no texts", "{'too_many_tags':[5]}");
        details("an error that is none", "{'error':'no'}");
        details("an error of no kind", "{'error':{'kind':'sad'}}");
        QTest::newRow("a state nobody knows") << u"state"_s << u"lost"_s;
        QTest::newRow("an action nobody knows") << u"action"_s << u"merge"_s;
    }
    void saysWhichEntryIsDamaged()
    {
        QFETCH(QString, column);
        QFETCH(QString, value);
        const QList<JournalWrite> writes = m_bench->plan(GroupKind::Edit, {7, 8, 9});
        {
            auto file = Database::open(m_bench->file, Database::Access::ReadWrite);
            QVERIFY(file);
            auto update =
                (*file)->prepare(u"UPDATE journal_write SET %1 = ? WHERE id = ?"_s.arg(column));
            QVERIFY(update);
            update->addBindValue(QString(value).replace(u'\'', u'"').toUtf8());
            update->addBindValue(writes.at(1).id);
            QVERIFY(update->exec());
        }
        m_bench->reopen();
        const auto expect = [this, &writes](const auto &outcome) {
            QVERIFY(outcome && !*outcome);
            QCOMPARE(outcome->error().kind, StoreError::Kind::Corrupt);
            QCOMPARE(outcome->error().path, m_bench->file);
            QVERIFY2(outcome->error().detail.contains(u"entry %1 "_s.arg(writes.at(1).id)),
                qPrintable(outcome->error().detail));
        };
        expect(outcomeOf(m_bench->journal->load()));
        expect(outcomeOf(m_bench->journal->find({})));
        expect(outcomeOf(m_bench->journal->read(writes.at(1).id)));
        QVERIFY(m_bench->journal->open().isEmpty());
        // The others can be read.
        QCOMPARE(valueOf(m_bench->journal->read(writes.at(0).id))->write, writes.at(0));
        JournalQuery query;
        query.contact = ContactId(9);
        QCOMPARE(valueOf(m_bench->journal->find(query)).front().write, writes.at(2));
    }

    void saysThatAnActIsDamaged()
    {
        const qint64 id = act(GroupKind::Edit);
        {
            auto file = Database::open(m_bench->file, Database::Access::ReadWrite);
            QVERIFY(file);
            QVERIFY((*file)->run(u"UPDATE journal_group SET kind = 'merge'"_s));
        }
        m_bench->reopen();
        const auto expect = [](const auto &outcome) {
            QVERIFY(outcome && !*outcome);
            QCOMPARE(outcome->error().kind, StoreError::Kind::Corrupt);
        };
        expect(outcomeOf(m_bench->journal->group(id)));
        expect(outcomeOf(m_bench->journal->undoable()));
        expect(outcomeOf(m_bench->journal->find({})));
    }
};

ROLODESK_TEST(JournalQueriesTest);
#include "tst_journalqueries.moc"
