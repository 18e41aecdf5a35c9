#include "core/editing/actfeed.h"
#include "core/editing/bulkplan.h"
#include "core/editing/editwrites.h"
#include "tests/editing/writerbench.h"
#include "tests/support/testregistry.h"

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = EditField::Kind;
using State = JournalWrite::State;

const EditField first{Kind::First, {}};
const EditField facebook{Kind::Channel, u"facebook"_s};
const EditField tag56{Kind::Tag, u"56"_s};

FieldChange renaming(const QString &from, const QString &to)
{
    return WriterBench::change(Kind::First, from, to);
}

} // namespace

/// Undo is about the newest act, also while that is under way, and about all of it.
class UndoCareTest final : public QObject {
    Q_OBJECT

private:
    /// What Ctrl+Z takes back; 0 for nothing.
    static qint64 newest(WriterBench &bench)
    {
        return valueOf(bench.journal->undoable()).value_or(WriteGroup()).id;
    }

private Q_SLOTS:
    /// An act of which one write was confirmed and another one waits.
    void givesUpWhatWaitsOfAnActAndTakesTheRestBack()
    {
        WriterBench bench;
        bench.api.tellsUuidOnReads = true;
        bench.know();
        bench.writer->start();
        bool isLimited = true;
        bench.api.onRequest = [&](int, const QString &operation) -> std::optional<ApiError> {
            return isLimited && operation == "addContactChannel"_L1
                ? std::optional(failure(ApiError::Kind::RateLimited))
                : std::nullopt;
        };
        const Contact base = stored(*bench.store, ContactId(1)).value();
        const auto writes = valueOf(bench.writer->submit(
            {}, editWrites(base, {renaming(u"Ada"_s, u"Augusta"_s), {facebook, {}, u"ada.l"_s}})));
        QCOMPARE(writes.size(), 2);
        while (!bench.writer->status().trouble)
            bench.drain();
        QCOMPARE(bench.there(1).value(first), u"Augusta"_s);
        QCOMPARE(newest(bench), writes.first().group);
        const auto undo = valueOf(bench.writer->undo(writes.first().group));
        QCOMPARE(undo.size(), 1);
        QCOMPARE(bench.entry(writes.last().id).write.state, State::Withdrawn);
        isLimited = false;
        bench.writer->kick();
        QVERIFY(bench.rest());
        QCOMPARE(bench.there(1).value(first), u"Ada"_s);
        QCOMPARE(bench.there(1).value(facebook), QString());
        QCOMPARE(newest(bench), 0);
    }

    /// What was sent cannot be given up: it goes back as soon as it is known what became of it.
    void waitsForWhatWasSent_data()
    {
        QTest::addColumn<bool>("isAnswerLost");
        QTest::newRow("on its way") << false;
        QTest::newRow("nobody knows") << true;
    }
    void waitsForWhatWasSent()
    {
        QFETCH(bool, isAnswerLost);
        WriterBench bench;
        bench.writer->start();
        (void)bench.done(bench.update(2, {renaming(u"Grace"_s, u"G"_s)}));
        if (isAnswerLost)
            bench.cut(u"updateContactV1"_s, true);
        else
            bench.api.holdsBack = [](const QString &asked) {
                return asked == "updateContactV1"_L1;
            };
        const JournalWrite last = bench.submit(bench.update(1, {renaming(u"Ada"_s, u"Augusta"_s)}));
        bench.drain();
        const State state = isAnswerLost ? State::Unknown : State::Sent;
        QCOMPARE(bench.journal->open().value(last.id).state, state);
        QCOMPARE(newest(bench), last.group);
        bool isAnswered = false;
        QList<JournalWrite> undo;
        const auto noteAnswer = [&](const Result<QList<JournalWrite>, StoreError> &planned) {
            QVERIFY(planned);
            QVERIFY(!isAnswered || idsOf(*planned) == idsOf(undo));
            undo = *planned;
            isAnswered = true;
        };
        // The key was pressed twice; it is one undo.
        bench.writer->undo(last.group)->then(this, noteAnswer);
        bench.writer->undo(last.group)->then(this, noteAnswer);
        bench.drain();
        QVERIFY(!isAnswered);
        QCOMPARE(bench.journal->open().value(last.id).state, state);
        bench.api.afterWrite = nullptr;
        bench.api.holdsBack = nullptr;
        bench.api.release();
        QVERIFY(bench.rest());
        QTRY_VERIFY(isAnswered);
        QVERIFY(bench.rest());
        QCOMPARE(undo.size(), 1);
        QCOMPARE(bench.entry(last.id).write.state, State::Confirmed);
        QCOMPARE(bench.entry(undo.first().id).write.state, State::Confirmed);
        QCOMPARE(bench.there(1).value(first), u"Ada"_s);
        QCOMPARE(bench.there(2).value(first), u"G"_s);
        QCOMPARE(bench.carriedOut(), 3);
    }

    /// Nothing of it was sent: that is all there is to undo, and nothing older goes with it.
    void givesUpTheNewestActThatWaits_data()
    {
        QTest::addColumn<bool>("isClash");
        QTest::newRow("waits for the network") << false;
        QTest::newRow("waits for the person") << true;
    }
    void givesUpTheNewestActThatWaits()
    {
        QFETCH(bool, isClash);
        WriterBench bench;
        bench.writer->start();
        const JournalWrite older = bench.done(bench.update(2, {renaming(u"Grace"_s, u"G"_s)}));
        if (isClash)
            bench.renameByOthers(1, u"Countess"_s);
        else
            bench.api.onRequest = [](int, const QString &) {
                return std::optional(failure(ApiError::Kind::Offline));
            };
        const JournalWrite last = bench.submit(bench.update(1, {renaming(u"Ada"_s, u"Augusta"_s)}));
        bench.drain();
        QCOMPARE(
            bench.journal->open().value(last.id).state, isClash ? State::Clash : State::Planned);
        QCOMPARE(newest(bench), last.group);
        QCOMPARE(valueOf(bench.writer->undo(last.group)).size(), 0);
        QCOMPARE(bench.entry(last.id).write.state, State::Withdrawn);
        QCOMPARE(newest(bench), older.group);
        bench.api.onRequest = nullptr;
        bench.writer->kick();
        QVERIFY(bench.rest());
        QCOMPARE(bench.there(2).value(first), u"G"_s);
        QCOMPARE(bench.carriedOut(), 1);
    }

    /// In the midst of an act on many.
    void endsAnActOnManyBeforeItGoesBack()
    {
        constexpr int count = 60;
        WriterBench bench;
        for (int id = 3; id <= count; ++id)
            bench.api.contacts.append(WriterBench::person(id, u"F"_s, QString::number(id)));
        bench.know();
        bench.writer->start();
        bench.drain();
        BulkWish wish;
        wish.act = BulkWish::Act::AddTags;
        wish.tags = {TagId(56)};
        BulkPlan plan(*bench.store, bench.clock);
        QSignalSpy ready(&plan, &BulkPlan::ready);
        plan.start(ContactSequence(valueOf(bench.store->order({}))), wish);
        QVERIFY(plan.isReady() || ready.wait(10000));
        qint64 act = 0;
        int updates = 0;
        qint64 undo = 0;
        bench.api.meanwhile = [&](int, const QString &operation) {
            if (operation != "updateContactV1"_L1 || ++updates != 10)
                return;
            act = bench.journal->openOfMany().cbegin()->first;
            bench.writer->undo(act)->then(
                this, [&](const Result<QList<JournalWrite>, StoreError> &planned) {
                    QVERIFY(planned && planned->size() == 1);
                    undo = planned->first().group;
                    QCOMPARE(bench.journal->openOfMany().count(act), std::size_t(0));
                });
        };
        WriteGroup group;
        group.kind = WriteGroup::Kind::Bulk;
        (void)valueOf(bench.writer->carryOut(group, bulkSource(*bench.store, plan)));
        QVERIFY(bench.rest());
        QTRY_VERIFY(undo != 0);
        QVERIFY(bench.rest());
        const ActCounts counts = valueOf(bench.journal->counts(act));
        QVERIFY(counts.of(State::Confirmed) >= 10 && counts.of(State::Confirmed) < 20);
        QCOMPARE(counts.of(State::Confirmed) + counts.of(State::Withdrawn), count);
        QCOMPARE(
            valueOf(bench.journal->counts(undo)).of(State::Confirmed), counts.of(State::Confirmed));
        for (const Contact &contact : std::as_const(bench.api.contacts))
            QVERIFY(!editStateOf(contact).contains(tag56));
        QCOMPARE(newest(bench), 0);
    }

    /// Nobody is opted in by an undo; what was done before can be undone all the same.
    void stepsOverWhatCannotBeTakenBack()
    {
        WriterBench bench;
        bench.writer->start();
        const JournalWrite edit = bench.done(bench.update(2, {renaming(u"Grace"_s, u"G"_s)}));
        const JournalWrite optOut =
            bench.done(bench.update(1, {WriterBench::change(Kind::OptOut, isIn(), isOut())}));
        QCOMPARE(newest(bench), optOut.group);
        const auto refused = valueOf(bench.writer->undo(optOut.group));
        QVERIFY(bench.rest());
        QCOMPARE(bench.entry(refused.first().id).write.state, State::Failed);
        QCOMPARE(newest(bench), edit.group);
        (void)valueOf(bench.writer->undo(edit.group));
        QVERIFY(bench.rest());
        QCOMPARE(bench.there(2).value(first), u"Grace"_s);
        QCOMPARE(newest(bench), 0);
        // Once more, where somebody asks for that act.
        QCOMPARE(valueOf(bench.writer->undo(optOut.group)).size(), 1);
    }

private:
    static QList<qint64> idsOf(const QList<JournalWrite> &writes)
    {
        QList<qint64> ids;
        for (const JournalWrite &write : writes)
            ids.append(write.id);
        return ids;
    }
};

ROLODESK_TEST(UndoCareTest);
#include "tst_undocare.moc"
