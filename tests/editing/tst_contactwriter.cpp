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
        ContactWrite patch;
        patch.first = u"Countess"_s;
        bench.api.changeByOthers(ContactId(1), patch);
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
        ContactWrite patch;
        patch.first = u"Countess"_s;
        bench.api.changeByOthers(ContactId(1), patch);
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
        ContactWrite patch;
        patch.first = u"Countess"_s;
        bench.api.changeByOthers(ContactId(1), patch);
        const JournalWrite clash = bench.done(bench.update(1, {toFirst(u"Augusta"_s)}));
        patch.first = u"Lady"_s;
        bench.api.changeByOthers(ContactId(1), patch);
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

    void sendsNothingForWhatIsSoAlready()
    {
        WriterBench bench;
        bench.writer->start();
        ContactWrite patch;
        patch.first = u"Augusta"_s;
        bench.api.changeByOthers(ContactId(1), patch);
        const JournalWrite write = bench.done(bench.update(1, {toFirst(u"Augusta"_s)}));
        QCOMPARE(write.state, State::Confirmed);
        QCOMPARE(write.outcome, Outcome::AlreadySo);
        QCOMPARE(bench.carriedOut(), 0);
    }

    void leavesToOthersWhatTheRuleOfTheWriteSays()
    {
        WriterBench bench;
        bench.writer->start();
        ContactWrite patch;
        patch.first = u"Countess"_s;
        bench.api.changeByOthers(ContactId(1), patch);
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
        QTest::addColumn<QString>("there"); ///< "out", or empty: the service does not say.
        QTest::addColumn<OnClash>("onClash");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("isOptedIn");
        for (const OnClash rule : {OnClash::Ask, OnClash::Mine, OnClash::Theirs}) {
            QTest::addRow("out, rule %d", static_cast<int>(rule)) << isOut() << rule << QString() << false;
            QTest::addRow("out, rule %d, blank reason", static_cast<int>(rule))
                << isOut() << rule << u"  "_s << false;
            QTest::addRow("out, rule %d, reason", static_cast<int>(rule))
                << isOut() << rule << u"asked on the phone"_s << true;
        }
    }
    void optsNobodyIn()
    {
        QFETCH(QString, there);
        QFETCH(OnClash, onClash);
        QFETCH(QString, reason);
        QFETCH(bool, isOptedIn);
        WriterBench bench;
        bench.writer->start();
        ContactWrite patch;
        patch.optedOut = true;
        bench.api.changeByOthers(ContactId(1), patch);
        bench.know();
        JournalWrite write = bench.update(1, {WriterBench::change(Kind::OptOut, isOut(), isIn())});
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
        ContactWrite patch;
        patch.first = u"Countess"_s;
        bench.api.changeByOthers(ContactId(1), patch);
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

    void deletesAfterAGraceTime()
    {
        WriterBench bench;
        bench.writer->start();
        JournalWrite removal = bench.removal(1);
        removal.notBefore = bench.clock.nowUtc().addSecs(10);
        const qint64 id = bench.submit(removal, WriteGroup::Kind::Delete).id;
        QTRY_COMPARE(bench.clock.pending(), 1);
        bench.clock.advance(std::chrono::milliseconds(9999));
        QCoreApplication::processEvents();
        QCOMPARE(bench.api.requests.size(), std::size_t(0));
        bench.clock.advance(std::chrono::milliseconds(1));
        const JournalWrite write = bench.end(id);
        QCOMPARE(write.state, State::Confirmed);
        QVERIFY(!bench.api.contact(ContactId(1)));
        QVERIFY(!stored(*bench.store, ContactId(1)));
        QVERIFY(!write.read.isEmpty());
    }

    void givesADeletionAFreshGraceTimeAfterARestart()
    {
        WriterBench bench(true);
        bench.writer->start();
        JournalWrite removal = bench.removal(1);
        removal.notBefore = bench.clock.nowUtc().addSecs(10);
        const qint64 id = bench.submit(removal).id;
        bench.close();
        bench.clock.setNow(bench.clock.nowUtc().addSecs(3600));
        const QDateTime started = bench.clock.nowUtc();
        bench.open();
        bench.writer->start();
        bench.drain();
        QCOMPARE(bench.journal->open().value(id).notBefore, started.addSecs(10));
        QCOMPARE(bench.entry(id).write.notBefore, started.addSecs(10));
        bench.clock.advance(9s);
        bench.drain();
        QCOMPARE(bench.api.requests.size(), size_t(0));
        bench.clock.advance(1s);
        QCOMPARE(bench.end(id).state, State::Confirmed);
        QVERIFY(!bench.api.contact(ContactId(1)));
    }

    void takesBackADeletionThatARestartLeft()
    {
        WriterBench bench(true);
        bench.writer->start();
        JournalWrite removal = bench.removal(1);
        removal.notBefore = bench.clock.nowUtc().addSecs(10);
        const qint64 id = bench.submit(removal).id;
        bench.close();
        bench.clock.setNow(bench.clock.nowUtc().addSecs(3600));
        bench.open();
        // Whoever is quicker than the start of the writer is not overruled by it.
        bench.writer->start();
        QTRY_VERIFY(bench.journal->open().contains(id));
        bench.writer->withdraw({id});
        QTRY_VERIFY(bench.journal->open().isEmpty());
        bench.drain();
        QCOMPARE(bench.entry(id).write.state, State::Withdrawn);
        bench.clock.advance(60s);
        bench.drain();
        QCOMPARE(bench.api.requests.size(), size_t(0));
    }

    void leavesDeletionsOfOthersAloneInACommand()
    {
        WriterBench bench(true);
        bench.writer->start();
        JournalWrite removal = bench.removal(1);
        removal.notBefore = bench.clock.nowUtc().addSecs(10);
        const qint64 id = bench.submit(removal).id;
        bench.close();
        bench.clock.setNow(bench.clock.nowUtc().addSecs(3600));
        bench.open();
        bench.writer->start(ContactWriter::Scope::OwnActs);
        bench.drain();
        QCOMPARE(bench.entry(id).write.notBefore, removal.notBefore);
        QCOMPARE(bench.api.requests.size(), size_t(0));
    }

    void takesADeletionBackWithoutARequest()
    {
        WriterBench bench;
        bench.writer->start();
        JournalWrite removal = bench.removal(1);
        removal.notBefore = bench.clock.nowUtc().addSecs(10);
        const qint64 id = bench.submit(removal, WriteGroup::Kind::Delete).id;
        bench.writer->withdraw({id});
        QCOMPARE(bench.end(id).state, State::Withdrawn);
        bench.clock.advance(std::chrono::seconds(60));
        QVERIFY(bench.rest());
        QCOMPARE(bench.api.requests.size(), std::size_t(0));
    }

    void asksBeforeDeletingWhatOthersChanged()
    {
        WriterBench bench;
        bench.writer->start();
        const JournalWrite removal = bench.removal(1);
        ContactWrite patch;
        patch.first = u"Countess"_s;
        bench.api.changeByOthers(ContactId(1), patch);
        const JournalWrite clash = bench.done(removal, WriteGroup::Kind::Delete);
        QCOMPARE(clash.state, State::Clash);
        QCOMPARE(clash.outcome, Outcome::ChangedSince);
        QVERIFY(bench.api.contact(ContactId(1)));
        bench.writer->decide(clash.id, {}, {});
        QTRY_COMPARE(bench.writer->status().undecided, 0);
        QCOMPARE(bench.end(clash.id).state, State::Confirmed);
        QVERIFY(!bench.api.contact(ContactId(1)));
    }

    void createsWhatIsNotThereYet()
    {
        WriterBench bench;
        bench.writer->start();
        const JournalWrite write = bench.done(
            bench.creation({WriterBench::change(Kind::First, {}, u"Mary"_s),
                WriterBench::change(Kind::Phone, {}, u"14155550100"_s)}),
            WriteGroup::Kind::Create);
        QCOMPARE(write.state, State::Confirmed);
        QCOMPARE(write.outcome, Outcome::None);
        QVERIFY(write.contact.isValid());
        QCOMPARE(stored(*bench.store, write.contact)->first, u"Mary"_s);
    }

    void asksWhereTheNumberIsThereAlready()
    {
        WriterBench bench;
        bench.writer->start();
        const JournalWrite clash = bench.done(
            bench.creation({WriterBench::change(Kind::First, {}, u"Mary"_s),
                WriterBench::change(Kind::Phone, {}, u"14155551001"_s)}),
            WriteGroup::Kind::Create);
        QCOMPARE(clash.state, State::Clash);
        QCOMPARE(clash.outcome, Outcome::Exists);
        QCOMPARE(clash.contact, ContactId(1));
        QCOMPARE(bench.carriedOut(), 0);
        // The person changes that one instead.
        bench.writer->decide(clash.id, {}, {});
        QTRY_COMPARE(bench.writer->status().undecided, 0);
        QCOMPARE(bench.end(clash.id).state, State::Confirmed);
        QCOMPARE(bench.there(1).value(first), u"Mary"_s);
        QCOMPARE(bench.there(1).value(email), u"ada@example.com"_s);
        QCOMPARE(bench.api.contacts.size(), 2);
    }

    void makesATagAndAField()
    {
        WriterBench bench;
        bench.writer->start();
        JournalWrite tag;
        tag.action = Action::CreateTag;
        tag.wanted = {WriterBench::change(Kind::Label, {}, u"VIP"_s),
            WriterBench::change(Kind::Color, {}, u"#ff0000"_s)};
        JournalWrite end = bench.done(tag, WriteGroup::Kind::Create);
        QCOMPARE(end.state, State::Confirmed);
        QCOMPARE(bench.store->directory().tags.value(TagId(end.made)).label, u"VIP"_s);
        QCOMPARE(bench.entry(end.id).write.made, end.made);
        const qsizetype made = bench.api.tags.size();
        // In whatever case, it is there.
        tag.wanted = {WriterBench::change(Kind::Label, {}, u"vip"_s)};
        const JournalWrite again = bench.done(tag, WriteGroup::Kind::Create);
        QCOMPARE(again.outcome, Outcome::AlreadySo);
        QCOMPARE(again.made, end.made);
        QCOMPARE(bench.api.tags.size(), made);
        JournalWrite field;
        field.action = Action::CreateField;
        field.wanted = {WriterBench::change(Kind::Label, {}, u"Plan"_s)};
        end = bench.done(field, WriteGroup::Kind::Create);
        QCOMPARE(end.state, State::Confirmed);
        QCOMPARE(bench.store->directory().fields.value(FieldId(end.made)).title, u"Plan"_s);
        // A tag is not taken back: others may use it by now.
        QCOMPARE(valueOf(bench.writer->undo(end.group)).size(), 0);
        QVERIFY(!valueOf(bench.journal->undoable()));
    }

    /// The answer is lost: the tag is looked for, and not made twice.
    void makesATagOnce()
    {
        for (const bool isCarriedOut : {true, false}) {
            WriterBench bench;
            const auto cut = [](int, const QString &operation) -> std::optional<ApiError> {
                return operation == "createTag"_L1
                    ? std::optional(failure(ApiError::Kind::ConnectionLost, true))
                    : std::nullopt;
            };
            if (isCarriedOut)
                bench.api.afterWrite = cut;
            else
                bench.api.onRequest = cut;
            bench.writer->start();
            JournalWrite tag;
            tag.action = Action::CreateTag;
            tag.wanted = {WriterBench::change(Kind::Label, {}, u"VIP"_s)};
            const JournalWrite end = bench.done(tag, WriteGroup::Kind::Create);
            QCOMPARE(end.state, isCarriedOut ? State::Confirmed : State::Failed);
            QVERIFY(end.wasSettled);
            QCOMPARE(end.made != 0, isCarriedOut);
            QCOMPARE(bench.api.writes.size(), 1);
        }
    }

    void learnsTheUuidByAWriteThatChangesNothing()
    {
        WriterBench bench;
        bench.writer->start();
        QVERIFY(stored(*bench.store, ContactId(1))->uuid.isEmpty());
        const EditState before = bench.there(1);
        JournalWrite write = bench.update(1, {});
        write.action = Action::Identify;
        QCOMPARE(bench.done(write).state, State::Confirmed);
        QCOMPARE(stored(*bench.store, ContactId(1))->uuid,
            WritingContactsApi::uuidOf(ContactId(1)));
        QCOMPARE(bench.there(1), before);
        QCOMPARE(bench.carriedOut(), 1);
    }

    void addsChangesAndRemovesAChannel()
    {
        WriterBench bench;
        bench.api.tellsUuidOnReads = true;
        bench.know();
        bench.writer->start();
        const EditField facebook{Kind::Channel, u"facebook"_s};
        QString before;
        for (const QString &after : {u"ada.l"_s, u"ada.king"_s, QString()}) {
            JournalWrite write = bench.update(1, {{facebook, before, after}});
            write.action = Action::Channels;
            const JournalWrite end = bench.done(write);
            QCOMPARE(end.state, State::Confirmed);
            QCOMPARE(end.outcome, Outcome::None);
            QCOMPARE(bench.there(1).value(facebook), after);
            before = after;
        }
        QCOMPARE(bench.carriedOut(), 3);
    }
};

ROLODESK_TEST(ContactWriterTest);
#include "tst_contactwriter.moc"
