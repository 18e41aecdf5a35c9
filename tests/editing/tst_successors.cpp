#include "core/editing/actfeed.h"
#include "core/editing/bulkplan.h"
#include "core/editing/editwrites.h"
#include "core/journal/journalexport.h"
#include "core/journal/successors.h"
#include "tests/editing/writerbench.h"
#include "tests/support/testregistry.h"

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = EditField::Kind;
using Outcome = JournalWrite::Outcome;
using State = JournalWrite::State;

const EditField first{Kind::First, {}};
const EditField tag56{Kind::Tag, u"56"_s};

FieldChange renaming(const QString &from, const QString &to)
{
    return WriterBench::change(Kind::First, from, to);
}

struct Bench : WriterBench {
    explicit Bench(bool onDisk = false)
        : WriterBench(onDisk)
    {
        api.tellsUuidOnReads = true;
        writer->start();
    }

    JournalWrite rename(qint64 id, const QString &from, const QString &to)
    {
        return done(update(id, {renaming(from, to)}));
    }
    JournalWrite remove(qint64 id)
    {
        const JournalWrite write = done(removal(id), WriteGroup::Kind::Delete);
        createMore();
        return write;
    }
    /// The service gives no id twice.
    void createMore()
    {
        const qint64 id = api.contacts.isEmpty() ? 20 : api.contacts.last().id.value + 20;
        api.contacts.append(person(id, u"Mary"_s, u"Shelley"_s));
    }
    /// What Ctrl+Z takes back next.
    qint64 newest() { return valueOf(journal->undoable()).value_or(WriteGroup()).id; }
    qint64 newestUndone() { return valueOf(journal->redoable()).value_or(WriteGroup()).id; }
};

} // namespace

/// What was done to a contact before it was deleted and created again is taken back on the copy.
class SuccessorsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesBackAnEditOfAContactThatWasCreatedAgain()
    {
        Bench bench;
        const JournalWrite edit = bench.rename(1, u"Ada"_s, u"Augusta"_s);
        const JournalWrite removed = bench.remove(1);
        QCOMPARE(bench.newest(), removed.group);
        const JournalWrite copy = bench.undone(removed.group);
        QVERIFY(copy.contact != ContactId(1));
        QCOMPARE(bench.newest(), edit.group);
        const JournalWrite back = bench.undone(edit.group);
        QCOMPARE(back.contact, copy.contact);
        QCOMPARE(back.state, State::Confirmed);
        QCOMPARE(back.outcome, Outcome::None);
        QCOMPARE(bench.there(copy.contact.value).value(first), u"Ada"_s);
        QCOMPARE(bench.there(copy.contact.value).value({Kind::Last, {}}), u"Lovelace"_s);
        QCOMPARE(bench.newest(), 0);
        // It began anew: nothing of the one that is gone is told of it.
        const Contact before = journalledContact(back.before);
        QCOMPARE(before.id, copy.contact);
        QCOMPARE(before.rev, copy.resultRev);
        QCOMPARE(before.uuid, bench.api.contact(copy.contact)->uuid);
        QCOMPARE(before.updated, journalledContact(copy.read).updated);
        QCOMPARE(before.first, u"Augusta"_s);
    }

    void leavesWhatSomebodyChangedOfTheCopy()
    {
        Bench bench;
        const JournalWrite edit = bench.done(bench.update(1,
            {renaming(u"Ada"_s, u"Augusta"_s),
                WriterBench::change(Kind::Email, u"ada@example.com"_s, u"a@example.org"_s)}));
        const JournalWrite copy = bench.undone(bench.remove(1).group);
        bench.renameByOthers(copy.contact.value, u"Countess"_s);
        const JournalWrite back = bench.undone(edit.group);
        QCOMPARE(back.state, State::Confirmed);
        QCOMPARE(back.left, ContactChanges{renaming(u"Countess"_s, u"Ada"_s)});
        QCOMPARE(bench.there(copy.contact.value).value(first), u"Countess"_s);
        QCOMPARE(bench.there(copy.contact.value).value({Kind::Email, {}}), u"ada@example.com"_s);
    }

    /// Channels are written by the uuid, which the copy has of its own.
    void takesAChannelBackOnTheCopy()
    {
        const EditField facebook{Kind::Channel, u"facebook"_s};
        Bench bench;
        const Contact base = bench.api.contact(ContactId(1)).value();
        const auto writes =
            valueOf(bench.writer->submit({}, editWrites(base, {{facebook, {}, u"ada.l"_s}})));
        QVERIFY(bench.rest());
        const JournalWrite copy = bench.undone(bench.remove(1).group);
        QCOMPARE(bench.there(copy.contact.value).value(facebook), u"ada.l"_s);
        const JournalWrite back = bench.undone(writes.first().group);
        QCOMPARE(back.state, State::Confirmed);
        QCOMPARE(bench.there(copy.contact.value).value(facebook), QString());
    }

    /// Back and forth: each creation makes another contact.
    void followsFromCopyToCopy()
    {
        Bench bench;
        const JournalWrite edit = bench.rename(1, u"Ada"_s, u"Augusta"_s);
        const JournalWrite firstCopy = bench.undone(bench.remove(1).group);
        const JournalWrite back = bench.undone(edit.group);
        QCOMPARE(bench.newestUndone(), back.group);
        const JournalWrite again = bench.undone(back.group);
        QCOMPARE(bench.there(firstCopy.contact.value).value(first), u"Augusta"_s);
        QCOMPARE(bench.newestUndone(), firstCopy.group);
        // The copy was written by us alone, also with another revision than it began with.
        const JournalWrite removedAgain = bench.undone(firstCopy.group);
        QCOMPARE(removedAgain.state, State::Confirmed);
        QVERIFY(!bench.api.contact(firstCopy.contact));
        bench.createMore();
        QCOMPARE(bench.newest(), removedAgain.group);
        const JournalWrite secondCopy = bench.undone(removedAgain.group);
        QVERIFY(secondCopy.contact != firstCopy.contact);
        QCOMPARE(bench.newest(), again.group);
        const JournalWrite last = bench.undone(again.group);
        QCOMPARE(last.contact, secondCopy.contact);
        QCOMPARE(last.state, State::Confirmed);
        QCOMPARE(bench.there(secondCopy.contact.value).value(first), u"Ada"_s);
        // From the very first one it is two steps.
        const Successors all = valueOf(successorsOf(*bench.store, {ContactId(1), ContactId(2)}));
        QCOMPARE(all.creations.size(), 1);
        QCOMPARE(all.creations.value(ContactId(1)).contact, secondCopy.contact);
    }

    /// Two deletions of one act, taken back in the other order.
    void tellsTheCopiesOfOneActApart()
    {
        Bench bench;
        const JournalWrite ada = bench.rename(1, u"Ada"_s, u"Augusta"_s);
        const JournalWrite grace = bench.rename(2, u"Grace"_s, u"G"_s);
        WriteGroup group;
        group.kind = WriteGroup::Kind::Delete;
        const auto removed =
            valueOf(bench.writer->submit(group, {bench.removal(1), bench.removal(2)}));
        QVERIFY(bench.rest());
        QVERIFY(bench.api.contacts.isEmpty());
        bench.createMore();
        const auto copies = valueOf(bench.writer->undo(removed.first().group));
        QVERIFY(bench.rest());
        QCOMPARE(copies.size(), 2);
        const JournalWrite adaBack = bench.undone(ada.group);
        const JournalWrite graceBack = bench.undone(grace.group);
        QVERIFY(adaBack.contact != graceBack.contact);
        const EditState adas = bench.there(adaBack.contact.value);
        const EditState graces = bench.there(graceBack.contact.value);
        QCOMPARE(adas.value(first), u"Ada"_s);
        QCOMPARE(adas.value({Kind::Last, {}}), u"Lovelace"_s);
        QCOMPARE(graces.value(first), u"Grace"_s);
        QCOMPARE(graces.value({Kind::Last, {}}), u"Hopper"_s);
    }

    /// The creation is taken back on the copy, too: what is deleted is what nobody touched.
    void deletesTheCopyOfWhatItCreated_data()
    {
        QTest::addColumn<int>("touches"); ///< By others, who leave it as it was.
        QTest::newRow("untouched") << 0;
        QTest::newRow("written by others") << 2;
    }
    void deletesTheCopyOfWhatItCreated()
    {
        QFETCH(int, touches);
        Bench bench;
        const JournalWrite made = bench.done(
            bench.creation(
                {renaming({}, u"Joan"_s), WriterBench::change(Kind::Phone, {}, u"14155550100"_s)}),
            WriteGroup::Kind::Create);
        const JournalWrite copy = bench.undone(bench.remove(made.contact.value).group);
        QVERIFY(copy.contact != made.contact);
        for (int touch = 0; touch < touches; ++touch)
            bench.renameByOthers(copy.contact.value, touch + 1 < touches ? u"J"_s : u"Joan"_s);
        const JournalWrite back = bench.undone(made.group);
        QCOMPARE(back.contact, copy.contact);
        QCOMPARE(back.outcome, touches == 0 ? Outcome::None : Outcome::ChangedSince);
        QCOMPARE(bool(bench.api.contact(copy.contact)), touches != 0);
    }

    /// An undone creation that is done again makes another contact, too.
    void redoesAnEditOfWhatItCreatedAgain()
    {
        Bench bench;
        const JournalWrite made = bench.done(
            bench.creation(
                {renaming({}, u"Joan"_s), WriterBench::change(Kind::Phone, {}, u"14155550100"_s)}),
            WriteGroup::Kind::Create);
        const JournalWrite edit = bench.rename(made.contact.value, u"Joan"_s, u"Jo"_s);
        const JournalWrite editBack = bench.undone(edit.group);
        const JournalWrite madeBack = bench.undone(made.group);
        QVERIFY(!bench.api.contact(made.contact));
        bench.createMore();
        QCOMPARE(bench.newestUndone(), madeBack.group);
        const JournalWrite madeAgain = bench.undone(madeBack.group);
        QVERIFY(madeAgain.contact != made.contact);
        QCOMPARE(bench.newestUndone(), editBack.group);
        const JournalWrite editAgain = bench.undone(editBack.group);
        QCOMPARE(editAgain.contact, madeAgain.contact);
        QCOMPARE(editAgain.state, State::Confirmed);
        QCOMPARE(bench.there(madeAgain.contact.value).value(first), u"Jo"_s);
    }

    /// Ctrl+Z twice, quicker than the service.
    void waitsForTheCopyThatIsBeingCreated()
    {
        Bench bench;
        const JournalWrite edit = bench.rename(1, u"Ada"_s, u"Augusta"_s);
        const JournalWrite removed = bench.remove(1);
        bench.api.holdsBack = [](const QString &asked) { return asked == "createContactV1"_L1; };
        const auto copies = valueOf(bench.writer->undo(removed.group));
        QList<JournalWrite> back;
        bench.writer->undo(edit.group)
            ->then(this, [&](const Result<QList<JournalWrite>, StoreError> &planned) {
                QVERIFY(planned);
                back = *planned;
            });
        bench.drain();
        QVERIFY(back.isEmpty());
        bench.api.holdsBack = nullptr;
        bench.api.release();
        QVERIFY(bench.rest());
        QTRY_COMPARE(back.size(), 1);
        const JournalWrite end = bench.end(back.first().id);
        QCOMPARE(end.contact, bench.entry(copies.first().id).write.contact);
        QCOMPARE(end.state, State::Confirmed);
        QCOMPARE(bench.there(end.contact.value).value(first), u"Ada"_s);
    }

    /// The program ended meanwhile, offline. A command waits for none but its own.
    void waitsForACopyThatWasPlannedAtAnotherTime_data()
    {
        QTest::addColumn<WriteScope>("scope");
        QTest::addColumn<bool>("waits");
        QTest::newRow("everything") << WriteScope::Everything << true;
        QTest::newRow("own acts") << WriteScope::OwnActs << false;
    }
    void waitsForACopyThatWasPlannedAtAnotherTime()
    {
        QFETCH(WriteScope, scope);
        QFETCH(bool, waits);
        Bench bench(true);
        const JournalWrite edit = bench.rename(1, u"Ada"_s, u"Augusta"_s);
        const JournalWrite removed = bench.remove(1);
        bench.api.onRequest = [](int, const QString &) {
            return std::optional(failure(ApiError::Kind::Offline));
        };
        const qint64 creation = valueOf(bench.writer->undo(removed.group)).first().id;
        bench.drain();
        bench.close();
        bench.open();
        QSignalSpy started(bench.writer.get(), &ContactWriter::started);
        bench.writer->start(scope);
        QVERIFY(started.wait());
        QCOMPARE(bench.writer->waitingUndos(), 0);
        QList<JournalWrite> back;
        bench.writer->undo(edit.group)
            ->then(this, [&](const Result<QList<JournalWrite>, StoreError> &planned) {
                QVERIFY(planned);
                back = *planned;
            });
        bench.drain();
        QCOMPARE(bench.writer->waitingUndos(), qsizetype(waits));
        if (!waits) {
            QTRY_COMPARE(back.size(), 1);
            return;
        }
        QVERIFY(back.isEmpty());
        bench.api.onRequest = nullptr;
        bench.writer->kick();
        QVERIFY(bench.rest());
        QTRY_COMPARE(back.size(), 1);
        QCOMPARE(bench.writer->waitingUndos(), 0);
        const JournalWrite end = bench.end(back.first().id);
        QCOMPARE(end.contact, bench.entry(creation).write.contact);
        QCOMPARE(end.state, State::Confirmed);
        QCOMPARE(bench.there(end.contact.value).value(first), u"Ada"_s);
    }

    /// Somebody else has the number by now. Theirs is not the copy. While the person has yet to say
    /// so, nothing is taken back, and nothing is used up.
    void leavesTheContactOfOthersAlone_data()
    {
        QTest::addColumn<bool>("isMet"); ///< The service took the creation for a change of theirs.
        QTest::newRow("found before") << false;
        QTest::newRow("met") << true;
    }
    void leavesTheContactOfOthersAlone()
    {
        QFETCH(bool, isMet);
        Bench bench;
        const JournalWrite edit = bench.rename(1, u"Ada"_s, u"Augusta"_s);
        const JournalWrite removed = bench.remove(1);
        const QString asked = isMet ? u"createContactV1"_s : u"searchContactsV2"_s;
        bench.api.meanwhile = [&](int, const QString &operation) {
            if (operation == asked && !bench.api.contact(ContactId(9)))
                bench.createByOthers(u"14155551001"_s);
        };
        const JournalWrite copy = bench.undone(removed.group);
        QCOMPARE(copy.outcome, isMet ? Outcome::Met : Outcome::Exists);
        QCOMPARE(copy.contact, ContactId(9));
        const EditState theirs = bench.there(9);
        if (!isMet) {
            QCOMPARE(copy.state, State::Clash);
            QCOMPARE(valueOf(bench.writer->undo(edit.group)).size(), 0);
            QCOMPARE(bench.writer->waitingUndos(), 0);
            QCOMPARE(bench.newest(), edit.group);
            bench.writer->withdraw({copy.id});
            QVERIFY(bench.rest());
            QCOMPARE(bench.entry(copy.id).write.state, State::Withdrawn);
        }
        const JournalWrite back = bench.undone(edit.group);
        QCOMPARE(back.contact, ContactId(1));
        QCOMPARE(back.outcome, Outcome::Gone);
        QCOMPARE(bench.there(9), theirs);
    }

    void takesAnActOnManyBackOnTheCopies()
    {
        Bench bench;
        BulkWish wish;
        wish.act = BulkWish::Act::AddTags;
        wish.tags = {TagId(56)};
        BulkPlan plan(*bench.store, bench.clock);
        QSignalSpy ready(&plan, &BulkPlan::ready);
        plan.start(ContactSequence(valueOf(bench.store->order({}))), wish);
        QVERIFY(plan.isReady() || ready.wait(10000));
        WriteGroup group;
        group.kind = WriteGroup::Kind::Bulk;
        const qint64 act = valueOf(bench.writer->carryOut(group, bulkSource(*bench.store, plan)));
        QVERIFY(bench.rest());
        const JournalWrite copy = bench.undone(bench.remove(1).group);
        QVERIFY(bench.there(copy.contact.value).contains(tag56));
        const auto undo = valueOf(bench.writer->undo(act));
        QVERIFY(bench.rest());
        QCOMPARE(valueOf(bench.journal->counts(undo.first().group)).of(State::Confirmed), 2);
        for (const Contact &contact : std::as_const(bench.api.contacts))
            QVERIFY(!editStateOf(contact).contains(tag56));
    }
};

ROLODESK_TEST(SuccessorsTest);
#include "tst_successors.moc"
