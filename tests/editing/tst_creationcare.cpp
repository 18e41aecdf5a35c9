#include "core/editing/undowrites.h"
#include "tests/editing/writerbench.h"
#include "tests/support/testregistry.h"

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

using Action = JournalWrite::Action;
using Kind = EditField::Kind;
using Outcome = JournalWrite::Outcome;
using State = JournalWrite::State;

const EditField first{Kind::First, {}};
const EditField last{Kind::Last, {}};
const EditField phone{Kind::Phone, {}};
const EditField facebook{Kind::Channel, u"facebook"_s};

/// Mary, who is not there yet.
JournalWrite mary(const WriterBench &bench, const QString &number = u"14155550100"_s)
{
    return bench.creation({{first, {}, u"Mary"_s}, {phone, {}, number}});
}

void noteByOthers(WriterBench &bench, ContactId id)
{
    bench.api.changeByOthers(id, {});
    for (Contact &contact : bench.api.contacts) {
        if (contact.id != id)
            continue;
        QJsonObject json = contact.json.object();
        json.insert(u"note"_s, QJsonArray{QJsonObject{{u"id"_s, u"1"_s}, {u"text"_s, u"call"_s}}});
        contact = *contactFromJson(json);
    }
}

/// Just before this operation is carried out.
void actAt(WriterBench &bench, const QString &operation, const std::function<void()> &act)
{
    bench.api.meanwhile = [operation, act](int, const QString &asked) {
        if (asked == operation)
            act();
    };
}

} // namespace

/// What a creation makes, and what may be deleted: nobody else's contact.
class CreationCareTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Between the look for the number and the creation somebody else creates it, and the service
    /// takes ours for a change of theirs.
    void deletesNoContactItOnlyMet_data()
    {
        QTest::addColumn<bool>("isAnswered");
        QTest::newRow("answered") << true;
        QTest::newRow("without an answer") << false;
    }
    void deletesNoContactItOnlyMet()
    {
        QFETCH(bool, isAnswered);
        WriterBench bench;
        bench.writer->start();
        actAt(bench, u"createContactV1"_s, [&bench] {
            bench.createByOthers(u"14155550100"_s);
            // Only what is sent differs, so that nothing but the revision tells it.
            QJsonObject json = bench.api.contacts.last().json.object();
            for (const auto *key : {"last", "email", "avatar", "display_name", "tags", "custom",
                     "assigned_user_id", "created"})
                json.remove(QLatin1String(key));
            bench.api.contacts.last() = *contactFromJson(json);
        });
        if (!isAnswered)
            bench.cut(u"createContactV1"_s, true);
        JournalWrite wish = mary(bench);
        if (!isAnswered) // It is looked for by all of these.
            wish.wanted.insert(1, {last, {}, u"Shelley"_s});
        const JournalWrite write = bench.done(wish, WriteGroup::Kind::Create);
        QCOMPARE(write.contact, ContactId(9));
        QCOMPARE(write.state, State::Confirmed);
        QCOMPARE(write.outcome, Outcome::Met);
        QVERIFY(write.atRisk.contains(first));
        QVERIFY(write.atRisk.contains(phone));
        QVERIFY(!valueOf(bench.journal->undoable()));
        QCOMPARE(valueOf(bench.writer->undo(write.group)).size(), 0);
        QVERIFY(bench.rest());
        QVERIFY(bench.api.contact(ContactId(9)));
    }

    /// Its first revision, but changed since it was made: revisions are not told by every service.
    void seesThatAContactWasChangedSinceItWasMade()
    {
        WriterBench bench;
        bench.writer->start();
        actAt(bench, u"createContactV1"_s, [&bench] {
            bench.createByOthers(u"14155550100"_s);
            QJsonObject json = bench.api.contacts.last().json.object();
            json.insert(u"rev"_s, 0);
            bench.api.contacts.last() = *contactFromJson(json);
        });
        const JournalWrite write = bench.done(mary(bench), WriteGroup::Kind::Create);
        QCOMPARE(write.resultRev, 1);
        QCOMPARE(write.outcome, Outcome::Met);
    }

    /// The service knows the number in another form than the one that was looked for.
    void saysWhatAContactHeldThatItMet()
    {
        WriterBench bench;
        bench.api.manners.hasV2Search = false;
        bench.api.onRequest = [](int, const QString &operation) {
            return operation == "lookUpContactV1"_L1
                ? std::optional(failure(ApiError::Kind::NotFound))
                : std::nullopt;
        };
        bench.writer->start();
        const JournalWrite write =
            bench.done(mary(bench, u"14155551001"_s), WriteGroup::Kind::Create);
        QCOMPARE(write.contact, ContactId(1));
        QCOMPARE(write.outcome, Outcome::Met);
        QCOMPARE(write.sent, (ContactChanges{{first, u"Ada"_s, u"Mary"_s}}));
        QCOMPARE(write.atRisk, QList<EditField>{first});
        QVERIFY(undoWrites({bench.entry(write.id)}).isEmpty());
    }

    /// Neither its revision nor its times tell: the local copy does.
    void remembersAContactThatItMet()
    {
        WriterBench bench;
        QJsonObject json = bench.api.contacts.first().json.object();
        json.insert(u"rev"_s, 0);
        json.remove(u"created"_s);
        bench.api.contacts.first() = *contactFromJson(json);
        StoreChange gone;
        gone.removals = {ContactId(1)};
        (void)valueOf(bench.store->commit(std::move(gone)));
        bench.know();
        bench.api.manners.hasV2Search = false;
        bench.api.onRequest = [](int, const QString &operation) {
            return operation == "lookUpContactV1"_L1
                ? std::optional(failure(ApiError::Kind::NotFound))
                : std::nullopt;
        };
        bench.writer->start();
        const JournalWrite write =
            bench.done(mary(bench, u"14155551001"_s), WriteGroup::Kind::Create);
        QCOMPARE(write.resultRev, 1);
        QCOMPARE(write.outcome, Outcome::Met);
    }

    void saysThatItMetOneEvenWhereItCannotLook()
    {
        WriterBench bench;
        bench.writer->start();
        bool isOffline = false;
        actAt(bench, u"createContactV1"_s, [&bench] { bench.createByOthers(u"14155550100"_s); });
        bench.api.afterWrite = [&](int, const QString &) -> std::optional<ApiError> {
            isOffline = true;
            return std::nullopt;
        };
        bench.api.onRequest = [&](int, const QString &) {
            return isOffline ? std::optional(failure(ApiError::Kind::Offline)) : std::nullopt;
        };
        const JournalWrite write = bench.done(mary(bench), WriteGroup::Kind::Create);
        QCOMPARE(write.outcome, Outcome::Met);
        QCOMPARE(write.atRisk.size(), 2);
    }

    /// A look at the changes brought it before the answer came.
    void knowsItsOwnContactAgain()
    {
        WriterBench bench;
        bench.writer->start();
        QJsonObject json = WriterBench::person(3, u"Mary"_s, {}).json.object();
        json.insert(u"rev"_s, 1);
        StoreChange change;
        change.upserts = {*contactFromJson(json)};
        (void)valueOf(bench.store->commit(std::move(change)));
        const JournalWrite write = bench.done(mary(bench), WriteGroup::Kind::Create);
        QCOMPARE(write.contact, ContactId(3));
        QCOMPARE(write.outcome, Outcome::None);
    }

    /// What others did to it shows in no field of ours, and not even in every revision.
    void leavesWhatItCreatedAndOthersTouched_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("a note") << 0;
        QTest::newRow("a channel") << 1;
        QTest::newRow("saved as it was") << 2;
        QTest::newRow("a channel that raises no revision") << 3;
    }
    void leavesWhatItCreatedAndOthersTouched()
    {
        QFETCH(int, how);
        WriterBench bench;
        bench.writer->start();
        const JournalWrite made = bench.done(mary(bench), WriteGroup::Kind::Create);
        QCOMPARE(made.resultRev, 1);
        if (how == 0)
            noteByOthers(bench, made.contact);
        ContactWrite patch;
        if (how == 1 || how == 3)
            patch.channels = {{u"facebook"_s, u"theirs"_s}};
        if (how != 0)
            bench.api.changeByOthers(made.contact, patch);
        if (how == 3) {
            QJsonObject json = bench.api.contacts.last().json.object();
            json.insert(u"rev"_s, 1);
            bench.api.contacts.last() = *contactFromJson(json);
        }
        const JournalWrite undo = bench.undone(made.group);
        QCOMPARE(undo.state, State::Failed);
        QCOMPARE(undo.outcome, Outcome::ChangedSince);
        QVERIFY(bench.api.contact(made.contact));
    }

    /// Between the answer and the look at what was made.
    void leavesWhatOthersTouchedAtOnce()
    {
        WriterBench bench;
        bench.writer->start();
        const auto isDone = std::make_shared<bool>();
        actAt(bench, u"getContactV1"_s, [&bench, isDone] {
            ContactWrite patch;
            patch.last = u"Theirs"_s;
            if (!std::exchange(*isDone, true))
                bench.api.changeByOthers(ContactId(3), patch);
        });
        const JournalWrite made = bench.done(mary(bench), WriteGroup::Kind::Create);
        // It was not the service that made something else of it.
        QCOMPARE(made.outcome, Outcome::None);
        QVERIFY(changeOf(made.others, last));
        QCOMPARE(bench.undone(made.group).outcome, Outcome::ChangedSince);
        QVERIFY(bench.api.contact(made.contact));
    }

    /// An edit of our own that was taken back is no touch of somebody else.
    void deletesWhatOnlyItselfHasTouched()
    {
        WriterBench bench;
        bench.writer->start();
        const JournalWrite made = bench.done(mary(bench), WriteGroup::Kind::Create);
        const JournalWrite edited =
            bench.done(bench.update(made.contact.value, {{last, {}, u"Shelley"_s}}));
        QCOMPARE(bench.undone(edited.group).state, State::Confirmed);
        QCOMPARE(bench.undone(made.group).outcome, Outcome::None);
        QVERIFY(!bench.api.contact(made.contact));
    }

    void asksBeforeDeletingWhatHasANewNote()
    {
        WriterBench bench;
        bench.writer->start();
        const JournalWrite removal = bench.removal(1);
        noteByOthers(bench, ContactId(1));
        const JournalWrite clash = bench.done(removal, WriteGroup::Kind::Delete);
        QCOMPARE(clash.state, State::Clash);
        QCOMPARE(clash.outcome, Outcome::ChangedSince);
    }

    /// "Delete all the same" is about what was shown.
    void asksAgainAboutWhatNobodyHasSeen()
    {
        WriterBench bench;
        bench.writer->start();
        const JournalWrite removal = bench.removal(1);
        bench.renameByOthers(1, u"Countess"_s);
        const JournalWrite clash = bench.done(removal, WriteGroup::Kind::Delete);
        QCOMPARE(clash.state, State::Clash);
        bench.renameByOthers(1, u"Important"_s);
        bench.writer->decide(clash.id, {}, {});
        QVERIFY(bench.rest());
        const JournalWrite again = bench.entry(clash.id).write;
        QCOMPARE(again.state, State::Clash);
        QCOMPARE(again.others.size(), 1);
        QCOMPARE(again.others.first().before, u"Countess"_s);
        QCOMPARE(again.others.first().after, u"Important"_s);
        QVERIFY(bench.api.contact(ContactId(1)));
        bench.writer->decide(clash.id, {}, {});
        QVERIFY(bench.rest());
        QVERIFY(!bench.api.contact(ContactId(1)));
    }

    /// "Write into that contact": all that was entered is written, by as many requests as it takes.
    void writesAllOfItIntoTheContactThatIsThere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("tellsUuid");
        QTest::addColumn<bool>("isInCopy");
        QTest::addColumn<QString>("actions");
        QTest::newRow("changed") << u"Mary"_s << true << true << u"update channels"_s;
        QTest::newRow("changed, uuid not known")
            << u"Mary"_s << false << false << u"update channels"_s;
        QTest::newRow("the same") << u"Ada"_s << true << true << u"channels"_s;
        QTest::newRow("the same, uuid in the local copy")
            << u"Ada"_s << false << true << u"channels"_s;
        QTest::newRow("the same, uuid not known")
            << u"Ada"_s << false << false << u"identify channels"_s;
    }
    void writesAllOfItIntoTheContactThatIsThere()
    {
        QFETCH(QString, name);
        QFETCH(bool, tellsUuid);
        QFETCH(bool, isInCopy);
        QFETCH(QString, actions);
        WriterBench bench(true);
        bench.api.tellsUuidOnReads = tellsUuid;
        if (isInCopy) {
            StoreChange change;
            change.upserts = {bench.api.contact(ContactId(1)).value()};
            (void)valueOf(bench.store->commit(std::move(change)));
        }
        bench.writer->start();
        JournalWrite wish = mary(bench, u"14155551001"_s);
        wish.wanted.first().after = name;
        wish.wanted.append({facebook, {}, u"ada.l"_s});
        const JournalWrite clash = bench.done(wish, WriteGroup::Kind::Create);
        QCOMPARE(clash.outcome, Outcome::Exists);
        bench.writer->decide(clash.id, {}, {});
        QTRY_COMPARE(bench.writer->status().undecided, 0);
        QVERIFY(bench.rest());
        QStringList done;
        JournalQuery query;
        query.group = clash.group;
        query.newestFirst = false;
        for (const JournalEntry &entry : valueOf(bench.journal->find(query))) {
            QCOMPARE(entry.write.state, State::Confirmed);
            done.append(nameOf(entry.write.action));
        }
        QCOMPARE(done.join(u' '), actions);
        QCOMPARE(bench.there(1).value(facebook), u"ada.l"_s);
        QCOMPARE(bench.there(1).value(first), name);
        // One act, and one Ctrl+Z.
        (void)valueOf(bench.writer->undo(clash.group));
        QVERIFY(bench.rest());
        QCOMPARE(bench.there(1).value(first), u"Ada"_s);
        QCOMPARE(bench.there(1).value(facebook), QString());
        QVERIFY(bench.api.contact(ContactId(1)));
    }

    /// A kill at any moment leaves the decision as a whole, or the question.
    void losesNoPartOfADecisionByAKill()
    {
        for (int moment = 0; moment <= 12; ++moment) {
            WriterBench bench(true);
            bench.api.tellsUuidOnReads = true;
            bench.know();
            bench.writer->start();
            JournalWrite wish = mary(bench, u"14155551001"_s);
            wish.wanted.append({facebook, {}, u"ada.l"_s});
            const JournalWrite clash = bench.done(wish, WriteGroup::Kind::Create);
            int moments = 0;
            bench.api.meanwhile = [&](int, const QString &) { ++moments; };
            connect(bench.journal.get(), &WriteJournal::changed, bench.journal.get(),
                [&] { ++moments; });
            bench.writer->decide(clash.id, {}, {});
            QElapsedTimer time;
            time.start();
            while (moments < moment && !bench.journal->open().isEmpty() && time.elapsed() < 5000)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            bench.kill();
            bench.api.meanwhile = nullptr;
            bench.open();
            bench.writer->start();
            QTRY_VERIFY(!bench.journal->open().isEmpty() || moment > 0);
            QVERIFY(bench.rest());
            // One that was just being sent may be lost: that is told, and can be tried again.
            bool isAsked = false;
            bool isTold = false;
            JournalQuery query;
            query.group = clash.group;
            for (const JournalEntry &entry : valueOf(bench.journal->find(query))) {
                isAsked |= entry.write.state == State::Clash;
                isTold |= entry.write.action == Action::Channels
                    && entry.write.outcome == Outcome::NotCarriedOut;
            }
            const bool isThere = bench.there(1).value(facebook) == "ada.l"_L1;
            QVERIFY2(isThere || isAsked || isTold, qPrintable(QString::number(moment)));
            QVERIFY2(bench.carriedOut() <= 2, qPrintable(QString::number(moment)));
        }
    }

    /// A service that cannot be asked for an e-mail: nobody knows whether the creation arrived.
    void claimsNothingWhereItCannotLook()
    {
        WriterBench bench;
        bench.api.manners.hasV2Search = false;
        bench.api.existingPhone = WritingContactsApi::ExistingPhone::Second;
        bench.cut(u"createContactV2"_s, true);
        bench.writer->start();
        const JournalWrite write = bench.done(bench.creation({{first, {}, u"Mary"_s},
                                                  {{Kind::Email, {}}, {}, u"mary@example.com"_s}}),
            WriteGroup::Kind::Create);
        QCOMPARE(write.state, State::Failed);
        QCOMPARE(write.outcome, Outcome::Unclear);
        QVERIFY(write.wasSettled);
        // The next look at the changes brings it, and another try finds it there.
        bench.know();
        const auto retried = valueOf(bench.writer->retry({write.id}));
        const JournalWrite again = bench.end(retried.first().id);
        QCOMPARE(again.state, State::Clash);
        QCOMPARE(again.outcome, Outcome::Exists);
        QCOMPARE(again.contact, ContactId(3));
        QCOMPARE(bench.api.writes.size(), 1);
    }

    /// While it is being looked for, a look at the changes brings it.
    void findsWhatItCreatedInTheLocalCopy()
    {
        WriterBench bench;
        bench.api.manners.hasV2Search = false;
        bench.cut(u"createContactV2"_s, true);
        bench.writer->start();
        const qint64 id = bench
                              .submit(bench.creation({{first, {}, u"Mary"_s},
                                          {{Kind::Email, {}}, {}, u"mary@example.com"_s}}),
                                  WriteGroup::Kind::Create)
                              .id;
        QTRY_COMPARE(bench.journal->open().value(id).state, State::Unknown);
        bench.know();
        const JournalWrite write = bench.end(id);
        QCOMPARE(write.state, State::Confirmed);
        QCOMPARE(write.outcome, Outcome::None);
        QCOMPARE(write.contact, ContactId(3));
    }

    /// A number can be asked for at every service.
    void saysThatANumberDidNotArrive()
    {
        WriterBench bench;
        bench.api.manners.hasV2Search = false;
        bench.cut(u"createContactV1"_s, false);
        bench.writer->start();
        const JournalWrite write = bench.done(mary(bench), WriteGroup::Kind::Create);
        QCOMPARE(write.outcome, Outcome::NotCarriedOut);
    }
};

ROLODESK_TEST(CreationCareTest);
#include "tst_creationcare.moc"
