#include "core/editing/actfeed.h"
#include "core/editing/actwatch.h"
#include "core/editing/bulkplan.h"
#include "tests/editing/writerbench.h"
#include "tests/support/testregistry.h"

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

using Wish = BulkWish::Act;
using Kind = EditField::Kind;
using OverLimit = BulkWish::OverLimit;
using State = JournalWrite::State;

const EditField tag56{Kind::Tag, u"56"_s};

BulkWish tagging(Wish act, const QList<TagId> &tags, OverLimit rule = OverLimit::Skip)
{
    BulkWish wish;
    wish.act = act;
    wish.tags = tags;
    wish.overLimit = rule;
    return wish;
}

/// A base of `count` contacts; every third has tag 56 already, every tenth five tags, and every
/// hundredth no phone.
struct BulkBench : WriterBench {
    explicit BulkBench(int count, bool onDisk = false)
        : WriterBench(onDisk)
    {
        api.contacts.clear();
        for (int id = 1; id <= count; ++id) {
            QJsonObject json = person(id, u"First"_s, QString::number(id)).json.object();
            json.insert(u"updated"_s,
                QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC).addSecs(id).toString(Qt::ISODate));
            QJsonArray tags{QJsonObject{{u"id"_s, 55}}};
            if (id % 3 == 0)
                tags.append(QJsonObject{{u"id"_s, 56}});
            for (int more = 61; id % 10 == 0 && tags.size() < 5; ++more)
                tags.append(QJsonObject{{u"id"_s, more}});
            json.insert(u"tags"_s, tags);
            if (id % 100 == 0)
                json.insert(u"phone"_s, QString());
            api.contacts.append(*contactFromJson(json));
        }
        StoreChange old;
        old.removals = {ContactId(1), ContactId(2)};
        (void)valueOf(store->commit(std::move(old)));
        know();
        writer->start();
        drain();
    }

    [[nodiscard]] ContactSequence all() const
    {
        return ContactSequence(valueOf(store->order({})));
    }
    /// The act, carried out as far as it goes.
    qint64 apply(const BulkWish &wish)
    {
        BulkPlan plan(*store, clock);
        QSignalSpy ready(&plan, &BulkPlan::ready);
        plan.start(all(), wish);
        if (!plan.isReady() && !ready.wait(10000))
            qFatal("no plan");
        WriteGroup group;
        group.kind = WriteGroup::Kind::Bulk;
        group.source = u"bulk"_s;
        return valueOf(writer->carryOut(group, bulkSource(*store, plan)));
    }
    [[nodiscard]] qint64 tagged(const EditField &tag) const
    {
        return std::count_if(api.contacts.cbegin(), api.contacts.cend(),
            [&tag](const Contact &contact) { return editStateOf(contact).contains(tag); });
    }
};

} // namespace

class BulkEditTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatBecomesOfAContact_data()
    {
        QTest::addColumn<QStringList>("has"); ///< Tags
        QTest::addColumn<BulkWish>("wish");
        QTest::addColumn<BulkFate>("fate");
        QTest::addColumn<QStringList>("then");
        const QList<TagId> two{TagId(56), TagId(57)};
        const QStringList five{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s};
        const QStringList four = five.mid(0, 4);
        QTest::newRow("adds") << QStringList{u"1"_s} << tagging(Wish::AddTags, two)
                              << BulkFate::Changes << QStringList{u"1"_s, u"56"_s, u"57"_s};
        QTest::newRow("adds what it lacks") << QStringList{u"56"_s} << tagging(Wish::AddTags, two)
                                            << BulkFate::Changes << QStringList{u"56"_s, u"57"_s};
        QTest::newRow("has them") << QStringList{u"56"_s, u"57"_s} << tagging(Wish::AddTags, two)
                                  << BulkFate::AlreadySo << QStringList{u"56"_s, u"57"_s};
        QTest::newRow("no room") << four << tagging(Wish::AddTags, two) << BulkFate::TooManyTags << four;
        QTest::newRow("fills") << four << tagging(Wish::AddTags, two, OverLimit::Fill)
                               << BulkFate::Changes << four + QStringList{u"56"_s};
        QTest::newRow("is full") << five << tagging(Wish::AddTags, two, OverLimit::Fill)
                                 << BulkFate::AlreadySo << five;
        BulkWish room = tagging(Wish::AddTags, two, OverLimit::MakeRoom);
        room.yielding = {TagId(9), TagId(2), TagId(3), TagId(4)};
        QTest::newRow("makes room") << five << room << BulkFate::Changes
                                    << QStringList{u"1"_s, u"4"_s, u"5"_s, u"56"_s, u"57"_s};
        room.yielding = {TagId(2)};
        QTest::newRow("makes too little room") << five << room << BulkFate::TooManyTags << five;
        QTest::newRow("removes") << QStringList{u"1"_s, u"56"_s} << tagging(Wish::RemoveTags, two)
                                 << BulkFate::Changes << QStringList{u"1"_s};
        QTest::newRow("has none to remove") << QStringList{u"1"_s} << tagging(Wish::RemoveTags, two)
                                            << BulkFate::AlreadySo << QStringList{u"1"_s};
        QTest::newRow("replaces") << five << tagging(Wish::ReplaceTags, two) << BulkFate::Changes
                                  << QStringList{u"56"_s, u"57"_s};
        QTest::newRow("are these") << QStringList{u"57"_s, u"56"_s}
                                   << tagging(Wish::ReplaceTags, two) << BulkFate::AlreadySo
                                   << QStringList{u"56"_s, u"57"_s};
    }
    void saysWhatBecomesOfAContact()
    {
        QFETCH(QStringList, has);
        QFETCH(BulkWish, wish);
        QFETCH(BulkFate, fate);
        QFETCH(QStringList, then);
        Contact contact = WriterBench::person(1, u"Ada"_s, u"Lovelace"_s);
        contact.tags.clear();
        for (const QString &tag : has)
            contact.tags.append(ContactTag{TagId(tag.toLongLong()), {}});
        const BulkOutcome outcome = bulkOutcome(contact, wish);
        QCOMPARE(outcome.fate, fate);
        QStringList after;
        const EditState state = changed(editStateOf(contact), outcome.changes);
        for (auto it = state.cbegin(); it != state.cend(); ++it) {
            if (it.key().kind == Kind::Tag)
                after.append(it.key().key);
        }
        QCOMPARE(after, then);
    }

    void changesOwnersFieldsAndOptOuts()
    {
        const Contact ada = WriterBench::person(1, u"Ada"_s, u"Lovelace"_s);
        BulkWish wish;
        wish.act = Wish::Assign;
        wish.owner = MemberId(43);
        QCOMPARE(bulkOutcome(ada, wish).changes,
            ContactChanges({{{Kind::Owner, {}}, u"42"_s, u"43"_s}}));
        wish.owner = MemberId(42);
        QCOMPARE(bulkOutcome(ada, wish).fate, BulkFate::AlreadySo);
        wish.act = Wish::Unassign;
        QCOMPARE(bulkOutcome(ada, wish).changes,
            ContactChanges({{{Kind::Owner, {}}, u"42"_s, QString()}}));
        wish.act = Wish::SetField;
        wish.field = u"7"_s;
        wish.value = u"silver"_s;
        QCOMPARE(bulkOutcome(ada, wish).changes,
            ContactChanges({{{Kind::Custom, u"7"_s}, u"gold"_s, u"silver"_s}}));
        wish.act = Wish::ClearField;
        QCOMPARE(bulkOutcome(ada, wish).changes,
            ContactChanges({{{Kind::Custom, u"7"_s}, u"gold"_s, QString()}}));
        wish.act = Wish::OptOut;
        QCOMPARE(bulkOutcome(ada, wish).changes,
            ContactChanges({{{Kind::OptOut, {}}, isIn(), isOut()}}));
        Contact unreachable = ada;
        unreachable.phone.clear();
        QCOMPARE(bulkOutcome(unreachable, wish).fate, BulkFate::NoPhone);
    }

    void previewsWithoutARequest()
    {
        BulkBench bench(3000);
        const std::size_t before = bench.api.requests.size();
        BulkPlan plan(*bench.store, bench.clock);
        QSignalSpy ready(&plan, &BulkPlan::ready);
        const ContactSequence all = bench.all();
        StoreChange gone;
        gone.removals = {ContactId(1)};
        (void)valueOf(bench.store->commit(std::move(gone)));
        plan.start(all, tagging(Wish::AddTags, {TagId(56)}));
        QVERIFY(ready.wait(10000));
        QCOMPARE(plan.countOf(BulkFate::Gone), 1);
        QCOMPARE(plan.countOf(BulkFate::AlreadySo), 1000);
        // Every tenth has five tags; a third of those has this one.
        QCOMPARE(plan.countOf(BulkFate::TooManyTags), 200);
        QCOMPARE(plan.countOf(BulkFate::NoPhone), 0);
        QCOMPARE(plan.countOf(BulkFate::Changes), 1799);
        QCOMPARE(qint64(plan.placesOf(BulkFate::TooManyTags).size()), 200);
        QCOMPARE(bench.api.requests.size(), before);
        QVERIFY(!valueOf(bench.journal->undoable()));
    }

    void sendsWhatChangesAndNothingElse()
    {
        BulkBench bench(300);
        const qint64 group = bench.apply(tagging(Wish::AddTags, {TagId(56)}));
        QVERIFY(bench.rest());
        const auto counts = valueOf(bench.journal->counts(group));
        QCOMPARE(counts.total(), 180);
        QCOMPARE(counts.of(State::Confirmed), 180);
        QCOMPARE(bench.carriedOut(), 180);
        QCOMPARE(bench.tagged(tag56), 280);
        // One read and one write for each.
        QCOMPARE(bench.api.countOf(u"getContactV1"_s), 180);
        QVERIFY(editStateOf(*stored(*bench.store, ContactId(1))).contains(tag56));
    }

    void leavesWhatOthersChangedAndTriesAgain()
    {
        BulkBench bench(50);
        BulkWish wish;
        wish.act = Wish::Assign;
        wish.owner = MemberId(43);
        bench.api.holdsBack = [](const QString &) { return true; };
        const qint64 group = bench.apply(wish);
        ContactWrite theirs;
        theirs.assignee = MemberId(44);
        bench.api.changeByOthers(ContactId(7), theirs);
        bench.api.release();
        QVERIFY(bench.rest());
        const auto counts = valueOf(bench.journal->counts(group));
        QCOMPARE(counts.of(State::Confirmed), 49);
        QCOMPARE(counts.of(State::Failed), 1);
        QCOMPARE(bench.there(7).value({Kind::Owner, {}}), u"44"_s);
        WriteGroup act = *valueOf(bench.journal->group(group));
        (void)valueOf(bench.writer->retryFailed(act));
        QVERIFY(bench.rest());
        // Still theirs: the wish began from the owner of then.
        QCOMPARE(bench.there(7).value({Kind::Owner, {}}), u"44"_s);
    }

    /// Nothing is read back but where the revision says that somebody came between.
    void saysWhereOthersWroteAtTheSameMoment()
    {
        BulkBench bench(20);
        bench.api.meanwhile = [&bench](int, const QString &operation) {
            if (operation != "updateContactV1"_L1 || bench.carriedOut() != 3)
                return;
            ContactWrite theirs;
            theirs.last = u"Theirs"_s;
            bench.api.changeByOthers(bench.api.writes.last().contact, theirs);
        };
        const qint64 group = bench.apply(tagging(Wish::AddTags, {TagId(57)}));
        QVERIFY(bench.rest());
        JournalQuery query;
        query.group = group;
        int overlapped = 0;
        for (const JournalEntry &entry : valueOf(bench.journal->find(query))) {
            QCOMPARE(entry.write.state, State::Confirmed);
            if (entry.write.outcome != JournalWrite::Outcome::Overlapped)
                continue;
            ++overlapped;
            QVERIFY(entry.write.atRisk.contains(EditField{Kind::Last, {}}));
        }
        QCOMPARE(overlapped, 1);
        QCOMPARE(bench.api.countOf(u"getContactV1"_s), bench.carriedOut() + 1);
    }

    void pausesAndGoesOn()
    {
        BulkBench bench(100);
        int answered = 0;
        qint64 group = 0;
        bench.api.meanwhile = [&](int, const QString &operation) {
            if (operation == "updateContactV1"_L1 && ++answered == 10)
                bench.writer->pauseAct(group);
        };
        bench.api.holdsBack = [](const QString &) { return true; };
        group = bench.apply(tagging(Wish::AddTags, {TagId(56)}));
        bench.api.release();
        for (int round = 0; round < 50; ++round)
            bench.drain();
        const auto paused = valueOf(bench.journal->counts(group));
        QVERIFY(paused.of(State::Planned) > 30);
        QVERIFY(paused.of(State::Confirmed) >= 10);
        QCOMPARE(paused.of(State::Confirmed), bench.carriedOut());
        // What a person does to one contact goes on.
        bench.api.meanwhile = nullptr;
        QCOMPARE(bench.done(bench.update(99, {WriterBench::change(Kind::First, u"First"_s, u"A"_s)})).state,
            State::Confirmed);
        bench.writer->resumeAct(group);
        QVERIFY(bench.rest());
        QCOMPARE(valueOf(bench.journal->counts(group)).of(State::Confirmed), 60);
    }

    void isCancelledAfterWhatIsUnderWay()
    {
        BulkBench bench(100);
        int answered = 0;
        qint64 group = 0;
        bench.api.meanwhile = [&](int, const QString &operation) {
            if (operation != "updateContactV1"_L1 || ++answered != 10)
                return;
            bench.writer->cancelAct(group);
            bench.writer->kick();
        };
        bench.api.holdsBack = [](const QString &) { return true; };
        group = bench.apply(tagging(Wish::AddTags, {TagId(56)}));
        bench.api.release();
        QVERIFY(bench.rest());
        const auto counts = valueOf(bench.journal->counts(group));
        QCOMPARE(counts.total(), 60);
        QCOMPARE(counts.of(State::Confirmed) + counts.of(State::Withdrawn), 60);
        QCOMPARE(counts.of(State::Confirmed), bench.carriedOut());
        // What was being sent, and nothing behind it.
        QVERIFY(counts.of(State::Confirmed) <= 14);
        QCOMPARE(bench.journal->open().size(), 0);
    }

    void goesOnAfterAKill()
    {
        for (const int moment : {1, 17, 40, 90}) {
            BulkBench bench(60, true);
            const qint64 group = bench.apply(tagging(Wish::AddTags, {TagId(56)}));
            int requests = 0;
            bench.api.meanwhile = [&](int, const QString &) { ++requests; };
            while (requests < moment && !bench.journal->open().isEmpty())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            bench.kill();
            bench.api.meanwhile = nullptr;
            bench.open();
            bench.writer->start();
            bench.drain();
            QVERIFY(bench.rest());
            const auto counts = valueOf(bench.journal->counts(group));
            // A request that was about to leave when the program died is not sent again.
            QVERIFY2(counts.of(State::Confirmed) >= 36 - 4, qPrintable(QString::number(moment)));
            QCOMPARE(counts.of(State::Confirmed) + counts.of(State::Failed), 36);
            QCOMPARE(bench.tagged(tag56), 20 + counts.of(State::Confirmed));
            QHash<ContactId, int> sent;
            for (const auto &write : std::as_const(bench.api.writes))
                QVERIFY2(++sent[write.contact] == 1, "sent twice");
        }
    }

    /// A program that dies while it still notes what is to be done has done nothing.
    void forgetsAnActThatWasNotNotedAsAWhole()
    {
        BulkBench bench(20, true);
        WriteGroup group;
        group.kind = WriteGroup::Kind::Bulk;
        group.made = bench.clock.nowUtc();
        const qint64 id = valueOf(bench.journal->beginAct(group));
        JournalWrite write = bench.update(
            1, {WriterBench::change(Kind::Tag, {}, tagIsOn(), u"56"_s)});
        write.planned = group.made;
        (void)valueOf(bench.journal->addToAct(id, {write}));
        QCOMPARE(valueOf(bench.journal->find({})).size(), 0);
        QVERIFY(bench.journal->open().isEmpty());
        bench.kill();
        bench.open();
        bench.writer->start();
        QVERIFY(bench.rest());
        QCOMPARE(bench.api.writes.size(), 0);
        QVERIFY(!valueOf(bench.journal->group(id)));
        QCOMPARE(valueOf(bench.journal->find({})).size(), 0);
    }

    void isUndoneAsAWholeButForWhatOthersTouched()
    {
        BulkBench bench(1500);
        const qint64 before = bench.tagged(tag56);
        const qint64 group = bench.apply(tagging(Wish::AddTags, {TagId(56)}));
        QVERIFY(bench.rest());
        QCOMPARE(valueOf(bench.journal->counts(group)).of(State::Confirmed), 900);
        BulkWish owner;
        owner.act = Wish::Assign;
        owner.owner = MemberId(43);
        const qint64 assigned = bench.apply(owner);
        QVERIFY(bench.rest());
        ContactWrite theirs;
        theirs.assignee = MemberId(44);
        for (const int id : {5, 77, 801})
            bench.api.changeByOthers(ContactId(id), theirs);
        for (const qint64 act : {assigned, group}) {
            const auto toUndo = valueOf(bench.journal->undoable());
            QVERIFY(toUndo);
            QCOMPARE(toUndo->id, act);
            (void)valueOf(bench.writer->undo(act));
            QVERIFY(bench.rest());
        }
        QCOMPARE(bench.tagged(tag56), before);
        qint64 left = 0;
        for (const Contact &contact : std::as_const(bench.api.contacts)) {
            if (contact.owner == MemberId(44))
                ++left;
            else
                QVERIFY(contact.owner == MemberId(42));
        }
        QCOMPARE(left, 3);
        JournalQuery failed;
        failed.state = State::Failed;
        const auto named = valueOf(bench.journal->find(failed));
        QCOMPARE(named.size(), 3);
        for (const JournalEntry &entry : named)
            QVERIFY(changeOf(entry.write.left, {Kind::Owner, {}}));
    }

    void tellsHowFarItIs()
    {
        BulkBench bench(100);
        bench.api.holdsBack = [](const QString &) { return true; };
        const qint64 group = bench.apply(tagging(Wish::AddTags, {TagId(56)}));
        ActWatch watch(*bench.writer, bench.clock, group);
        bench.drain();
        bench.clock.advance(std::chrono::milliseconds(250));
        QCOMPARE(watch.progress().total(), 60);
        QCOMPARE(watch.progress().ended(), 0);
        QVERIFY(!watch.progress().timeLeft);
        bench.api.release();
        QVERIFY(bench.rest());
        QVERIFY(watch.progress().isOver());
        QCOMPARE(watch.progress().counts.of(State::Confirmed), 60);
    }
};

ROLODESK_TEST(BulkEditTest);
#include "tst_bulkedit.moc"
