#include "core/store/database.h"
#include "tests/editing/writerbench.h"
#include "tests/support/testregistry.h"

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = WriteGroup::Kind;
using State = JournalWrite::State;

const EditField first{EditField::Kind::First, {}};

struct Bench : WriterBench {
    explicit Bench(bool onDisk = false)
        : WriterBench(onDisk)
    {
        writer->start();
        drain();
    }

    void refuse()
    {
        api.onRequest = [](int, const QString &asked) {
            return asked == "updateContactV1"_L1
                ? std::optional(failure(ApiError::Kind::BadRequest))
                : std::nullopt;
        };
    }
    [[nodiscard]] JournalWrite renaming(qint64 id, const QString &from, const QString &to) const
    {
        return update(id, {{first, from, to}});
    }
};

} // namespace

/// Writes that failed, chosen in any order, once more.
class RetryCareTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// An edit and an undo that failed: the edit is no part of the undo, and can be taken back.
    void keepsActsApart()
    {
        Bench bench;
        const JournalWrite done = bench.done(bench.renaming(1, u"Ada"_s, u"Augusta"_s));
        bench.refuse();
        const JournalWrite edit = bench.done(bench.renaming(2, u"Grace"_s, u"G"_s));
        const JournalWrite undo = bench.end(valueOf(bench.writer->undo(done.group)).first().id);
        QCOMPARE(edit.state, State::Failed);
        QCOMPARE(undo.state, State::Failed);
        bench.api.onRequest = nullptr;
        const auto again = valueOf(bench.writer->retry({undo.id, edit.id, undo.id}));
        QCOMPARE(again.size(), 2);
        QCOMPARE(again.first().contact, ContactId(2));
        QCOMPARE(again.last().contact, ContactId(1));
        const WriteGroup editAct = bench.entry(again.first().id).group;
        QCOMPARE(editAct.kind, Kind::Edit);
        QCOMPARE(editAct.undoOf, 0);
        const WriteGroup undoAct = bench.entry(again.last().id).group;
        QCOMPARE(undoAct.kind, Kind::Undo);
        QCOMPARE(undoAct.undoOf, done.group);
        QVERIFY(bench.rest());
        QCOMPARE(bench.there(1).value(first), u"Ada"_s);
        QCOMPARE(bench.there(2).value(first), u"G"_s);
        QCOMPARE(valueOf(bench.journal->undoable()).value_or(WriteGroup()).id, editAct.id);
    }

    void keepsAnActTogether()
    {
        Bench bench;
        bench.refuse();
        const auto failed = valueOf(bench.writer->submit({},
            {bench.renaming(1, u"Ada"_s, u"Augusta"_s), bench.renaming(2, u"Grace"_s, u"G"_s)}));
        QVERIFY(bench.rest());
        bench.api.onRequest = nullptr;
        const auto again = valueOf(bench.writer->retry({failed.last().id, failed.first().id}));
        QCOMPARE(again.size(), 2);
        QCOMPARE(again.first().group, again.last().group);
        QCOMPARE(again.first().contact, ContactId(1));
        QCOMPARE(again.last().contact, ContactId(2));
        QVERIFY(bench.rest());
        QCOMPARE(bench.there(1).value(first), u"Augusta"_s);
        QCOMPARE(bench.there(2).value(first), u"G"_s);
    }

    void plansNothingWhereOneCannotBeRead()
    {
        Bench bench(true);
        bench.refuse();
        const JournalWrite one = bench.done(bench.renaming(1, u"Ada"_s, u"Augusta"_s));
        const JournalWrite other = bench.done(bench.renaming(2, u"Grace"_s, u"G"_s));
        const auto damage = Database::open(bench.file, Database::Access::ReadWrite);
        QVERIFY(damage);
        QVERIFY((*damage)->run(
            u"UPDATE journal_write SET details = 'x' WHERE id = %1"_s.arg(other.id)));
        const auto again = outcomeOf(bench.writer->retry({one.id, other.id}));
        QVERIFY(again && !*again);
        bench.drain();
        QVERIFY(bench.journal->open().isEmpty());
    }
};

ROLODESK_TEST(RetryCareTest);
#include "tst_retrycare.moc"
