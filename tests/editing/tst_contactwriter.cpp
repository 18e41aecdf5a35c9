#include "tests/editing/writerbench.h"
#include "tests/support/testregistry.h"

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Action = JournalWrite::Action;
using Kind = EditField::Kind;
using OnClash = JournalWrite::OnClash;
using Outcome = JournalWrite::Outcome;
using State = JournalWrite::State;

const EditField first{Kind::First, {}};
const EditField last{Kind::Last, {}};
const EditField email{Kind::Email, {}};

FieldChange toFirst(const QString &name, const QString &before = u"Ada"_s)
{
    return WriterBench::change(Kind::First, before, name);
}

QStringList operationsOf(const WritingContactsApi &api)
{
    QStringList operations;
    for (const auto &request : api.requests)
        operations.append(request.operation);
    return operations;
}

} // namespace

/// One write from the wish to its end, with nobody else about unless the test says so.
class ContactWriterTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savesAChange()
    {
        WriterBench bench;
        bench.writer->start();
        const JournalWrite write = bench.done(bench.update(1, {toFirst(u"Augusta"_s)}));
        QCOMPARE(write.state, State::Confirmed);
        QCOMPARE(write.outcome, Outcome::None);
        QCOMPARE(write.readRev, 3);
        QCOMPARE(write.resultRev, 4);
        QCOMPARE(write.requestIds, QStringList{u"fake-2"_s});
        QVERIFY(write.sentAt.isValid() && write.ended.isValid());
        QCOMPARE(operationsOf(bench.api),
            QStringList({u"getContactV1"_s, u"updateContactV1"_s, u"getContactV1"_s}));
        QCOMPARE(bench.there(1).value(first), u"Augusta"_s);
        const Contact known = stored(*bench.store, ContactId(1)).value();
        QCOMPARE(known.first, u"Augusta"_s);
        QCOMPARE(known.rev, 4);
        QCOMPARE(known.uuid, WritingContactsApi::uuidOf(ContactId(1)));
        QCOMPARE(bench.settled.size(), 1);
    }

    void isInTheJournalBeforeAnythingLeaves()
    {
        WriterBench bench;
        bench.writer->start();
        QList<State> states;
        qsizetype requestsAtSent = -1;
        connect(bench.journal.get(), &WriteJournal::changed, this, [&](const auto &writes) {
            for (const JournalWrite &write : writes) {
                states.append(write.state);
                if (write.state == State::Sent)
                    requestsAtSent = bench.api.countOf(u"updateContactV1"_s);
            }
        });
        (void)bench.done(bench.update(1, {toFirst(u"Augusta"_s)}));
        QCOMPARE(states, QList<State>({State::Planned, State::Sent, State::Confirmed}));
        QCOMPARE(requestsAtSent, 0);
    }

    void mergesWhatOthersChangedMeanwhileAndSaysSo()
    {
        WriterBench bench;
        bench.writer->start();
        ContactWrite patch;
        patch.last = u"King"_s;
        patch.displayName = u"Ada King"_s;
        bench.api.changeByOthers(ContactId(1), patch);
        const JournalWrite write = bench.done(bench.update(1,
            {toFirst(u"Augusta"_s),
                WriterBench::change(Kind::DisplayName, u"Ada Lovelace"_s, u"Augusta Lovelace"_s)}));
        QCOMPARE(write.state, State::Confirmed);
        QCOMPARE(bench.there(1).value(last), u"King"_s);
        QCOMPARE(bench.there(1).value({Kind::DisplayName, {}}), u"Augusta King"_s);
        QVERIFY(changeOf(write.others, last));
    }

    void asksWhereBothChangedTheSame()
    {
        WriterBench bench;
        bench.writer->start();
        bench.renameByOthers(1, u"Countess"_s);
        const JournalWrite write = bench.done(bench.update(
            1, {toFirst(u"Augusta"_s), WriterBench::change(Kind::Email, u"ada@example.com"_s, {})}));
        QCOMPARE(write.state, State::Clash);
        QCOMPARE(write.clashes,
            QList<FieldClash>({{first, u"Ada"_s, u"Augusta"_s, u"Countess"_s}}));
        QCOMPARE(bench.carriedOut(), 0);
        QCOMPARE(bench.writer->status().undecided, 1);
        // The card shows what it is about.
        QCOMPARE(stored(*bench.store, ContactId(1))->first, u"Countess"_s);
    }

    void writesWhatThePersonDecides_data()
    {
        QTest::addColumn<bool>("mine");
        QTest::addColumn<QString>("name");
        QTest::newRow("mine") << true << u"Augusta"_s;
        QTest::newRow("theirs") << false << u"Countess"_s;
    }
    void writesWhatThePersonDecides()
    {
        QFETCH(bool, mine);
        QFETCH(QString, name);
        WriterBench bench;
        bench.writer->start();
        bench.renameByOthers(1, u"Countess"_s);
        const JournalWrite clash = bench.done(bench.update(1,
            {toFirst(u"Augusta"_s), WriterBench::change(Kind::Email, u"ada@example.com"_s, {})}));
        ContactChanges chosen;
        if (mine)
            chosen.append({first, u"Countess"_s, u"Augusta"_s});
        bench.writer->decide(clash.id, chosen, {});
        QTRY_COMPARE(bench.writer->status().undecided, 0);
        const JournalWrite write = bench.end(clash.id);
        QCOMPARE(write.state, State::Confirmed);
        QCOMPARE(bench.there(1).value(first), name);
        QCOMPARE(bench.there(1).value(email), QString());
        QCOMPARE(write.left.isEmpty(), mine);
    }

    void asksAgainWhenOthersChangeItDuringTheDecision()
    {
        WriterBench bench;
        bench.writer->start();
        bench.renameByOthers(1, u"Countess"_s);
        const JournalWrite clash = bench.done(bench.update(1, {toFirst(u"Augusta"_s)}));
        bench.renameByOthers(1, u"Lady"_s);
        bench.writer->decide(clash.id, {{first, u"Countess"_s, u"Augusta"_s}}, {});
        QTRY_COMPARE(bench.settled.size(), 2);
        const JournalWrite again = bench.end(clash.id);
        QCOMPARE(again.state, State::Clash);
        QCOMPARE(again.clashes,
            QList<FieldClash>({{first, u"Countess"_s, u"Augusta"_s, u"Lady"_s}}));
        QCOMPARE(bench.carriedOut(), 0);
    }

    void asksWhichTagsStayWhereThereWouldBeSix()
    {
        WriterBench bench;
        bench.writer->start();
        ContactWrite patch;
        patch.tags = QList<TagId>{TagId(55), TagId(56), TagId(57), TagId(58), TagId(59)};
        bench.api.changeByOthers(ContactId(1), patch);
        const JournalWrite clash = bench.done(bench.update(
            1, {WriterBench::change(Kind::Tag, {}, tagIsOn(), u"60"_s)}));
        QCOMPARE(clash.state, State::Clash);
        QCOMPARE(clash.tooManyTags.size(), 6);
        bench.writer->decide(
            clash.id, {}, {u"55"_s, u"56"_s, u"57"_s, u"58"_s, u"60"_s});
        QTRY_COMPARE(bench.writer->status().undecided, 0);
        QCOMPARE(bench.end(clash.id).state, State::Confirmed);
        QVERIFY(bench.there(1).contains({Kind::Tag, u"60"_s}));
        QVERIFY(!bench.there(1).contains({Kind::Tag, u"59"_s}));
    }

    void saysThatNothingLeftWhereASwitchForbidsIt()
    {
        WriterBench bench;
        bench.api.onRequest = [](int, const QString &operation) {
            return operation == "updateContactV1"_L1
                ? std::optional(failure(ApiError::Kind::Guarded))
                : std::nullopt;
        };
        bench.writer->start();
        const JournalWrite write = bench.done(bench.update(1, {toFirst(u"Augusta"_s)}));
        QCOMPARE(write.state, State::Failed);
        QCOMPARE(write.outcome, Outcome::Refused);
        QVERIFY(!write.sentAt.isValid());
    }

    void sendsNothingForWhatIsSoAlready()
    {
        WriterBench bench;
        bench.writer->start();
        bench.renameByOthers(1, u"Augusta"_s);
        const JournalWrite write = bench.done(bench.update(1, {toFirst(u"Augusta"_s)}));
        QCOMPARE(write.state, State::Confirmed);
        QCOMPARE(write.outcome, Outcome::AlreadySo);
        QCOMPARE(bench.carriedOut(), 0);
    }

    void leavesToOthersWhatTheRuleOfTheWriteSays()
    {
        WriterBench bench;
        bench.writer->start();
        bench.renameByOthers(1, u"Countess"_s);
        JournalWrite theirs = bench.update(1, {toFirst(u"Augusta"_s)});
        theirs.onClash = OnClash::Theirs;
        const JournalWrite left = bench.done(theirs);
        QCOMPARE(left.state, State::Failed);
        QCOMPARE(left.outcome, Outcome::NothingLeft);
        QCOMPARE(left.left.size(), 1);
        JournalWrite mine = bench.update(1, {toFirst(u"Augusta"_s, u"Ada"_s)});
        mine.before = theirs.before;
        mine.onClash = OnClash::Mine;
        QCOMPARE(bench.done(mine).state, State::Confirmed);
        QCOMPARE(bench.there(1).value(first), u"Augusta"_s);
    }

    /// Whatever the write says: an opted-out or unknown contact is not opted in but by the one act.
    void optsNobodyIn_data()
    {
        QTest::addColumn<bool>("isTold"); ///< Otherwise nobody can learn that the contact is out.
        QTest::addColumn<OnClash>("onClash");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("isOptedIn");
        for (const bool isTold : {true, false}) {
            for (const OnClash rule : {OnClash::Ask, OnClash::Mine, OnClash::Theirs}) {
                const auto row = [&](const char *reason) -> QTestData & {
                    return QTest::addRow("%s, rule %d, %s", isTold ? "out" : "not known",
                               static_cast<int>(rule), reason)
                        << isTold << rule;
                };
                row("no reason") << QString() << false;
                row("blank reason") << u"  "_s << false;
                row("reason") << u"asked on the phone"_s << true;
            }
        }
    }
    void optsNobodyIn()
    {
        QFETCH(bool, isTold);
        QFETCH(OnClash, onClash);
        QFETCH(QString, reason);
        QFETCH(bool, isOptedIn);
        WriterBench bench;
        bench.writer->start();
        ContactWrite patch;
        patch.optedOut = true;
        bench.api.changeByOthers(ContactId(1), patch);
        bench.api.tellsOptOut = isTold;
        bench.api.onRequest = [isTold](int, const QString &operation) {
            return !isTold && operation == "getContactStatus"_L1
                ? std::optional(failure(ApiError::Kind::Forbidden))
                : std::nullopt;
        };
        StoreChange anew;
        anew.removals = {ContactId(1)};
        (void)valueOf(bench.store->commit(std::move(anew)));
        StoreChange read;
        read.upserts = {valueOf(bench.api.getContactV1(ContactId(1), Lane::Interactive))};
        (void)valueOf(bench.store->commit(std::move(read)));
        JournalWrite write = bench.update(
            1, {WriterBench::change(Kind::OptOut, isTold ? isOut() : QString(), isIn())});
        write.onClash = onClash;
        write.optInReason = reason;
        const JournalWrite end = bench.done(write);
        QCOMPARE(end.state, isOptedIn ? State::Confirmed : State::Failed);
        QCOMPARE(bench.there(1).value({Kind::OptOut, {}}), isOptedIn ? isIn() : isOut());
    }

    /// Nobody knew, and by now the service says "out": to insist is no reason.
    void optsNobodyInByInsisting()
    {
        WriterBench bench;
        bench.writer->start();
        Contact unknown = stored(*bench.store, ContactId(1)).value();
        unknown.optedOut.reset();
        QJsonObject json = unknown.json.object();
        json.remove("is_opted_out"_L1);
        unknown.json = json;
        ContactWrite patch;
        patch.optedOut = true;
        bench.api.changeByOthers(ContactId(1), patch);
        JournalWrite write = bench.update(1,
            {toFirst(u"Augusta"_s), WriterBench::change(Kind::OptOut, {}, isIn())});
        write.before = contactToText(unknown);
        write.onClash = OnClash::Mine;
        const JournalWrite end = bench.done(write);
        QCOMPARE(end.state, State::Confirmed);
        QCOMPARE(bench.there(1).value(first), u"Augusta"_s);
        QCOMPARE(bench.there(1).value({Kind::OptOut, {}}), isOut());
        QVERIFY(changeOf(end.left, {Kind::OptOut, {}}));
    }

    void letsTheDisplayNameFollowTheDecision_data()
    {
        QTest::addColumn<bool>("mine");
        QTest::addColumn<QString>("name");
        QTest::newRow("mine") << true << u"Augusta Lovelace"_s;
        QTest::newRow("theirs") << false << u"Countess Lovelace"_s;
    }
    void letsTheDisplayNameFollowTheDecision()
    {
        QFETCH(bool, mine);
        QFETCH(QString, name);
        WriterBench bench;
        bench.writer->start();
        ContactWrite patch;
        patch.first = u"Countess"_s;
        patch.displayName = u"Countess Lovelace"_s;
        bench.api.changeByOthers(ContactId(1), patch);
        const JournalWrite clash = bench.done(bench.update(1,
            {toFirst(u"Augusta"_s),
                WriterBench::change(Kind::DisplayName, u"Ada Lovelace"_s, u"Augusta Lovelace"_s),
                WriterBench::change(Kind::Email, u"ada@example.com"_s, {})}));
        QCOMPARE(clash.clashes.size(), 1);
        ContactChanges chosen;
        if (mine)
            chosen.append({first, u"Countess"_s, u"Augusta"_s});
        bench.writer->decide(clash.id, chosen, {});
        QTRY_COMPARE(bench.writer->status().undecided, 0);
        QCOMPARE(bench.end(clash.id).state, State::Confirmed);
        QCOMPARE(bench.there(1).value({Kind::DisplayName, {}}), name);
    }

    /// Others changed a name alone, and not the display name with it.
    void buildsNoDisplayNameOfWhatIsLeftToOthers_data()
    {
        QTest::addColumn<OnClash>("onClash");
        QTest::addColumn<bool>("mine"); ///< Of a question.
        QTest::addColumn<QString>("name");
        QTest::newRow("theirs") << OnClash::Theirs << false << u"Ada Lovelace"_s;
        QTest::newRow("mine") << OnClash::Mine << false << u"Augusta Lovelace"_s;
        QTest::newRow("asked, theirs") << OnClash::Ask << false << u"Ada Lovelace"_s;
        QTest::newRow("asked, mine") << OnClash::Ask << true << u"Augusta Lovelace"_s;
    }
    void buildsNoDisplayNameOfWhatIsLeftToOthers()
    {
        QFETCH(OnClash, onClash);
        QFETCH(bool, mine);
        QFETCH(QString, name);
        WriterBench bench;
        bench.writer->start();
        bench.renameByOthers(1, u"Countess"_s);
        JournalWrite write = bench.update(1,
            {toFirst(u"Augusta"_s),
                WriterBench::change(Kind::DisplayName, u"Ada Lovelace"_s, u"Augusta Lovelace"_s),
                WriterBench::change(Kind::Email, u"ada@example.com"_s, {})});
        write.onClash = onClash;
        JournalWrite end = bench.done(write);
        if (onClash == OnClash::Ask) {
            QCOMPARE(end.clashes.size(), 1);
            ContactChanges chosen;
            if (mine)
                chosen.append({first, u"Countess"_s, u"Augusta"_s});
            bench.writer->decide(end.id, chosen, {});
            QTRY_COMPARE(bench.writer->status().undecided, 0);
            end = bench.end(end.id);
        }
        QCOMPARE(end.state, State::Confirmed);
        QCOMPARE(bench.there(1).value({Kind::DisplayName, {}}), name);
        QCOMPARE(bench.there(1).value(email), QString());
    }

    /// A service that takes a missing opt-out for "no" opts nobody in by a change of the name.
    void keepsAnOptOutThatReadsDoNotTell()
    {
        WriterBench bench;
        bench.api.tellsOptOut = false;
        bench.api.omittedOptOutIsNo = true;
        ContactWrite patch;
        patch.optedOut = true;
        bench.api.changeByOthers(ContactId(1), patch);
        bench.writer->start();
        Contact unknown = stored(*bench.store, ContactId(1)).value();
        JournalWrite write = bench.update(1, {toFirst(u"Augusta"_s)});
        // The local copy says "subscribed" of an older revision only.
        unknown.optedOut.reset();
        write.before = contactToText(unknown);
        QCOMPARE(bench.done(write).state, State::Confirmed);
        QCOMPARE(bench.there(1).value({Kind::OptOut, {}}), isOut());
    }

    void clearsACustomValueAndKeepsTheOthers()
    {
        WriterBench bench;
        bench.writer->start();
        const JournalWrite write = bench.done(bench.update(
            1, {WriterBench::change(Kind::Custom, u"gold"_s, {}, u"7"_s)}));
        QCOMPARE(write.state, State::Confirmed);
        QCOMPARE(write.outcome, Outcome::None);
        QVERIFY(!bench.there(1).contains({Kind::Custom, u"7"_s}));
        QCOMPARE(bench.there(1).value({Kind::Custom, u"8"_s}), u"Oslo"_s);
        QVERIFY(bench.api.carriedOut().last().overwriteCustom);
    }

    void saysWhatTheServiceMadeOfIt()
    {
        WriterBench bench;
        bench.api.displayNameRebuilt = true;
        bench.api.afterWrite = [&bench](int, const QString &) -> std::optional<ApiError> {
            // It trims, within the same revision.
            Contact &contact = bench.api.contacts.first();
            QJsonObject json = contact.json.object();
            json.insert(u"first"_s, u"Aug"_s);
            contact = *contactFromJson(json);
            return std::nullopt;
        };
        bench.writer->start();
        const JournalWrite write = bench.done(bench.update(1, {toFirst(u"Augusta"_s)}));
        QCOMPARE(write.state, State::Confirmed);
        QCOMPARE(write.outcome, Outcome::KeptOtherwise);
        QVERIFY(changeOf(write.others, first));
        QCOMPARE(changeOf(write.others, first)->after, u"Aug"_s);
    }

    void keepsTheOrderOfTheChangesOfOneContact()
    {
        WriterBench bench;
        bench.writer->start();
        bench.api.holdsBack = [](const QString &operation) { return operation == "getContactV1"_L1; };
        const qint64 one = bench.submit(bench.update(1, {toFirst(u"Augusta"_s)})).id;
        JournalWrite second = bench.update(1, {toFirst(u"Byron"_s, u"Augusta"_s)});
        Contact pending = stored(*bench.store, ContactId(1)).value();
        second.before = contactToText(changedContact(pending, {toFirst(u"Augusta"_s)}, 3));
        const qint64 two = bench.submit(second).id;
        QTRY_COMPARE(bench.api.countOf(u"getContactV1"_s), 1);
        bench.api.release();
        QCOMPARE(bench.end(one).state, State::Confirmed);
        QCOMPARE(bench.end(two).state, State::Confirmed);
        QCOMPARE(bench.there(1).value(first), u"Byron"_s);
        QCOMPARE(bench.carriedOut(), 2);
    }

    void doesNotWaitBehindAQuestion()
    {
        WriterBench bench;
        bench.writer->start();
        bench.renameByOthers(1, u"Countess"_s);
        const JournalWrite clash = bench.done(bench.update(1, {toFirst(u"Augusta"_s)}));
        QCOMPARE(clash.state, State::Clash);
        const JournalWrite other = bench.done(
            bench.update(1, {WriterBench::change(Kind::Email, u"ada@example.com"_s, {})}));
        QCOMPARE(other.state, State::Confirmed);
        bench.writer->decide(clash.id, {{first, u"Countess"_s, u"Augusta"_s}}, {});
        QTRY_COMPARE(bench.writer->status().undecided, 0);
        QCOMPARE(bench.end(clash.id).state, State::Confirmed);
        QCOMPARE(bench.there(1).value(first), u"Augusta"_s);
        QCOMPARE(bench.there(1).value(email), QString());
    }

    /// A service that tells no revisions.
    void savesWithoutRevisions_data()
    {
        QTest::addColumn<bool>("isCut");
        QTest::newRow("answered") << false;
        QTest::newRow("answer lost") << true;
    }
    void savesWithoutRevisions()
    {
        QFETCH(bool, isCut);
        WriterBench bench;
        const auto without = [&bench] {
            for (Contact &contact : bench.api.contacts) {
                QJsonObject json = contact.json.object();
                json.insert("rev"_L1, 0);
                contact = *contactFromJson(json);
            }
        };
        without();
        StoreChange change;
        change.removals = {ContactId(1), ContactId(2)};
        (void)valueOf(bench.store->commit(std::move(change)));
        bench.know();
        bench.api.afterWrite = [&](int, const QString &) -> std::optional<ApiError> {
            without();
            return isCut ? std::optional(failure(ApiError::Kind::ConnectionLost, true))
                         : std::nullopt;
        };
        bench.writer->start();
        const JournalWrite write = bench.done(bench.update(1, {toFirst(u"Augusta"_s)}));
        QCOMPARE(write.state, State::Confirmed);
        QCOMPARE(write.outcome, Outcome::None);
        QCOMPARE(bench.there(1).value(first), u"Augusta"_s);
    }

    void waitsWhileTheServiceCannotBeReached()
    {
        WriterBench bench;
        bool isOffline = true;
        bench.api.onRequest = [&](int, const QString &) {
            return isOffline ? std::optional(failure(ApiError::Kind::Offline)) : std::nullopt;
        };
        bench.writer->start();
        const qint64 id = bench.submit(bench.update(1, {toFirst(u"Augusta"_s)})).id;
        QTRY_VERIFY(bench.writer->status().trouble);
        QCOMPARE(bench.writer->status().open, 1);
        QVERIFY(bench.writer->status().retryAt.isValid());
        ContactWrite patch;
        patch.last = u"King"_s;
        bench.api.changeByOthers(ContactId(1), patch);
        isOffline = false;
        bench.writer->kick();
        QCOMPARE(bench.end(id).state, State::Confirmed);
        QCOMPARE(bench.there(1).value(first), u"Augusta"_s);
        QCOMPARE(bench.there(1).value(last), u"King"_s);
        QVERIFY(!bench.writer->status().trouble);
    }

    void givesUpWhatWasNotSent()
    {
        WriterBench bench;
        bench.writer->start();
        bench.api.holdsBack = [](const QString &operation) { return operation == "getContactV1"_L1; };
        const qint64 id = bench.submit(bench.update(1, {toFirst(u"Augusta"_s)})).id;
        QTRY_COMPARE(bench.api.countOf(u"getContactV1"_s), 1);
        bench.writer->withdraw({id});
        bench.writer->kick();
        bench.api.release();
        QVERIFY(bench.rest());
        QCOMPARE(bench.entry(id).write.state, State::Withdrawn);
        QCOMPARE(bench.api.writes.size(), 0);
    }
};

ROLODESK_TEST(ContactWriterTest);
#include "tst_contactwriter.moc"
