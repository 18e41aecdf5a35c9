#include "core/store/database.h"
#include "tests/editing/writerbench.h"
#include "tests/support/testregistry.h"

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

using Action = JournalWrite::Action;
using GroupKind = WriteGroup::Kind;
using Kind = EditField::Kind;
using Outcome = JournalWrite::Outcome;
using Scope = ContactWriter::Scope;
using State = JournalWrite::State;

const EditField first{Kind::First, {}};
const EditField phone{Kind::Phone, {}};
const EditField email{Kind::Email, {}};
const EditField facebook{Kind::Channel, u"facebook"_s};
const EditField phones{Kind::Channel, u"phone"_s};

ContactChanges called(const QString &name, const EditField &field, const QString &value)
{
    return {{first, {}, name}, {field, {}, value}};
}

/// Planned in an act of this source, in the file, as a program leaves it that is killed.
JournalWrite leave(WriterBench &bench, JournalWrite write, const QString &source, bool many = false)
{
    write.planned = bench.clock.nowUtc();
    if (write.state == State::Sent) {
        write.sentAt = write.planned;
        write.sent = write.wanted;
        write.read = write.before;
        write.readRev = 3;
    }
    WriteGroup act;
    act.source = source;
    act.made = bench.clock.nowUtc();
    act.isOfMany = many;
    return valueOf(bench.journal->plan(act, {write})).first();
}

JournalWrite renamed(const WriterBench &bench, qint64 id)
{
    const QString before = id == 1 ? u"Ada"_s : u"Grace"_s;
    return bench.update(id, {{first, before, u"Renamed"_s}});
}

void openAnew(WriterBench &bench)
{
    bench.close();
    bench.open();
}

/// What waits for the person: somebody else has changed the same field.
JournalWrite clash(WriterBench &bench)
{
    const JournalWrite wish = renamed(bench, 1);
    bench.renameByOthers(1, u"Countess"_s);
    return bench.done(wish);
}

const ContactChanges mine{{first, u"Countess"_s, u"Renamed"_s}};

} // namespace

/// Whose turn it is, and what is taken in hand no more: what would be made twice, what was given
/// up, and what a killed command has left.
class QueueCareTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Entered twice while the service could not be reached.
    void makesNothingTwice_data()
    {
        QTest::addColumn<Action>("action");
        QTest::addColumn<ContactChanges>("one");
        QTest::addColumn<ContactChanges>("other");
        QTest::addColumn<int>("made");
        const auto contacts = [](const char *name, const ContactChanges &one,
                                  const ContactChanges &other, int made) {
            QTest::newRow(name) << Action::Create << one << other << made;
        };
        const QString number = u"14155550100"_s;
        contacts("one number", called(u"Mary"_s, phone, number), called(u"M"_s, phone, number), 1);
        contacts("one e-mail", called(u"Mary"_s, email, u"mary@example.com"_s),
            called(u"M"_s, email, u"Mary@Example.com"_s), 1);
        ContactChanges both = called(u"M"_s, phone, u"14155550199"_s);
        both.append({email, {}, u"mary@example.com"_s});
        contacts(
            "another number, one e-mail", called(u"Mary"_s, email, u"mary@example.com"_s), both, 1);
        ContactChanges more = called(u"M"_s, phone, u"14155550199"_s);
        more.append({phones, {}, number});
        contacts("the number as a channel", called(u"Mary"_s, phone, number), more, 1);
        contacts("nothing in common", called(u"Mary"_s, phone, number),
            called(u"Mary"_s, phone, u"14155550199"_s), 2);
        const EditField label{Kind::Label, {}};
        QTest::newRow("one tag") << Action::CreateTag << ContactChanges{{label, {}, u"VIP"_s}}
                                 << ContactChanges{{label, {}, u" vip"_s}} << 1;
        QTest::newRow("two tags") << Action::CreateTag << ContactChanges{{label, {}, u"VIP"_s}}
                                  << ContactChanges{{label, {}, u"VIPs"_s}} << 2;
        QTest::newRow("one field") << Action::CreateField << ContactChanges{{label, {}, u"City"_s}}
                                   << ContactChanges{{label, {}, u"City"_s}} << 1;
    }
    void makesNothingTwice()
    {
        QFETCH(Action, action);
        QFETCH(ContactChanges, one);
        QFETCH(ContactChanges, other);
        WriterBench bench;
        bench.api.existingPhone = WritingContactsApi::ExistingPhone::Second;
        bool isOffline = true;
        bench.api.onRequest = [&isOffline](int, const QString &) {
            return isOffline ? std::optional(failure(ApiError::Kind::Offline)) : std::nullopt;
        };
        bench.writer->start();
        for (const ContactChanges &wanted : {one, other}) {
            JournalWrite write = bench.creation(wanted);
            write.action = action;
            (void)bench.submit(write, GroupKind::Create);
        }
        bench.drain();
        isOffline = false;
        bench.api.holdsBack = [](const QString &operation) {
            return operation.startsWith("create"_L1);
        };
        bench.writer->kick();
        QFETCH(int, made);
        QTRY_VERIFY(int(bench.api.writes.size()) >= made);
        bench.drain();
        // What has nothing in common goes beside each other.
        QTEST(int(bench.api.writes.size()), "made");
        bench.api.holdsBack = nullptr;
        bench.api.release();
        QVERIFY(bench.rest());
        QTEST(int(bench.carriedOut()), "made");
    }

    void waitsUntilItIsKnownWhatBecameOfTheFirst()
    {
        WriterBench bench;
        bench.api.existingPhone = WritingContactsApi::ExistingPhone::Second;
        bench.cut(u"createContactV1"_s, true);
        bench.writer->start();
        const auto wish = bench.creation(called(u"Mary"_s, phone, u"14155550100"_s));
        const qint64 earlier = bench.submit(wish, GroupKind::Create).id;
        QTRY_COMPARE(bench.journal->open().value(earlier).state, State::Unknown);
        const int asked = bench.api.countOf(u"searchContactsV2"_s);
        const qint64 later = bench.submit(wish, GroupKind::Create).id;
        bench.drain();
        QCOMPARE(bench.api.countOf(u"searchContactsV2"_s), asked);
        QCOMPARE(bench.end(earlier).state, State::Confirmed);
        QCOMPARE(bench.end(later).outcome, Outcome::Exists);
        QCOMPARE(bench.carriedOut(), 1);
        // A question to the person holds nothing up.
        QCOMPARE(bench.done(wish, GroupKind::Create).outcome, Outcome::Exists);
    }

    /// Also what is only a mark in memory, of an import.
    void knowsAfterARestartWhatMakesTheSame()
    {
        WriterBench bench(true);
        bench.api.existingPhone = WritingContactsApi::ExistingPhone::Second;
        JournalWrite wish = bench.creation(called(u"Mary"_s, phone, u"14155550100"_s));
        const JournalWrite earlier = leave(bench, wish, u"import x.csv"_s, true);
        const JournalWrite later = leave(bench, wish, u"import x.csv"_s, true);
        const auto open = bench.journal->open();
        openAnew(bench);
        QCOMPARE(valueOf(bench.journal->load()), 2);
        QCOMPARE(bench.journal->open(), open);
        QVERIFY(bench.journal->open().value(later.id).wanted.isEmpty());
        QVERIFY(bench.journal->isFirst(bench.journal->open().value(earlier.id)));
        QVERIFY(!bench.journal->isFirst(bench.journal->open().value(later.id)));
        openAnew(bench);
        bench.writer->start();
        QCOMPARE(bench.end(earlier.id).state, State::Confirmed);
        QCOMPARE(bench.end(later.id).outcome, Outcome::Exists);
        QCOMPARE(bench.carriedOut(), 1);
    }

    void givesUpWhatAKilledCommandHasPlanned_data()
    {
        QTest::addColumn<Scope>("scope");
        QTest::newRow("everything") << Scope::Everything;
        QTest::newRow("settle") << Scope::Settle;
        QTest::newRow("own acts") << Scope::OwnActs;
    }
    void givesUpWhatAKilledCommandHasPlanned()
    {
        QFETCH(Scope, scope);
        WriterBench bench(true);
        const JournalWrite planned = leave(bench, renamed(bench, 1), u"console"_s);
        JournalWrite wish = renamed(bench, 2);
        wish.state = State::Clash;
        const JournalWrite asked = leave(bench, wish, u"console"_s);
        const JournalWrite many = leave(bench, renamed(bench, 2), u"console"_s, true);
        const JournalWrite window = leave(bench, renamed(bench, 2), u"form"_s);
        wish.state = State::Sent;
        const JournalWrite sent = leave(bench, wish, u"console"_s);
        openAnew(bench);
        QSignalSpy started(bench.writer.get(), &ContactWriter::started);
        bench.writer->start(scope);
        QVERIFY(started.wait());
        for (const JournalWrite &write : {planned, asked, many}) {
            QCOMPARE(bench.entry(write.id).write.state, State::Withdrawn);
            QCOMPARE(bench.entry(write.id).write.ended, bench.clock.nowUtc());
        }
        QCOMPARE(bench.writer->givenUp().writes, (QList<qint64>{planned.id, asked.id}));
        QCOMPARE(bench.writer->givenUp().acts, QList<qint64>{many.group});
        for (const JournalWrite &write : {window, sent})
            QVERIFY(bench.entry(write.id).write.state != State::Withdrawn);
        bench.drain();
        QCOMPARE(bench.there(1).value(first), u"Ada"_s);
    }

    /// The window goes on with its own.
    void givesUpNothingElse()
    {
        WriterBench bench(true);
        (void)leave(bench, renamed(bench, 1), u"form"_s);
        openAnew(bench);
        bench.writer->start();
        QVERIFY(bench.rest());
        QVERIFY(bench.writer->givenUp().writes.isEmpty() && bench.writer->givenUp().acts.isEmpty());
        QCOMPARE(bench.there(1).value(first), u"Renamed"_s);
    }

    /// It is the next thing a person does, and no left-over.
    void losesNoActThatIsBegunWhileItStarts()
    {
        WriterBench bench(true);
        QList<JournalWrite> writes{renamed(bench, 1), renamed(bench, 2)};
        WriteGroup act;
        act.kind = GroupKind::Bulk;
        bench.writer->start();
        const qint64 id = valueOf(bench.writer->carryOut(act, [&writes] {
            return Reply<QList<JournalWrite>, StoreError>::ready(
                std::exchange(writes, QList<JournalWrite>()));
        }));
        QVERIFY(bench.rest());
        QCOMPARE(valueOf(bench.journal->counts(id)).of(State::Confirmed), 2);
    }

    void startsOnce()
    {
        WriterBench bench;
        QSignalSpy started(bench.writer.get(), &ContactWriter::started);
        bench.writer->start();
        bench.writer->kick();
        bench.drain();
        bench.writer->start();
        bench.drain();
        QCOMPARE(started.size(), 1);
    }

    void startsWhenTheJournalCanBeReadAgain()
    {
        WriterBench bench(true);
        const auto other = Database::open(bench.file, Database::Access::ReadWrite);
        QVERIFY(other && (*other)->run(u"ALTER TABLE journal_write RENAME TO gone"_s));
        QSignalSpy started(bench.writer.get(), &ContactWriter::started);
        bench.writer->start();
        QTRY_VERIFY(bench.writer->status().trouble);
        QVERIFY((*other)->run(u"ALTER TABLE gone RENAME TO journal_write"_s));
        bench.writer->kick();
        QTRY_COMPARE(started.size(), 1);
        QVERIFY(!bench.writer->status().trouble);
    }

    /// Both in one turn of the event loop, or the one while the other is on its way.
    void sendsNothingThatWasGivenUp_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("withdraw, decide") << 0;
        QTest::newRow("decide, withdraw") << 1;
        QTest::newRow("decide, withdraw while it is noted") << 2;
    }
    void sendsNothingThatWasGivenUp()
    {
        QFETCH(int, how);
        WriterBench bench;
        bench.writer->start();
        const JournalWrite asked = clash(bench);
        bench.settled.clear();
        if (how == 0)
            bench.writer->withdraw({asked.id});
        if (how == 2) {
            connect(bench.journal.get(), &WriteJournal::changed, bench.writer.get(),
                [&bench](const QList<JournalWrite> &writes) {
                    if (writes.first().state == State::Planned)
                        bench.writer->withdraw({writes.first().id});
                });
        }
        bench.writer->decide(asked.id, mine, {});
        if (how == 1)
            bench.writer->withdraw({asked.id});
        QVERIFY(bench.rest());
        QCOMPARE(bench.entry(asked.id).write.state, State::Withdrawn);
        QCOMPARE(bench.settled.size(), 1);
        QCOMPARE(bench.settled.first().state, State::Withdrawn);
        QCOMPARE(bench.carriedOut(), 0);
        QCOMPARE(bench.there(1).value(first), u"Countess"_s);
    }

    /// A decision may take several writes, which are given up together; and two decisions are one.
    void takesADecisionAsAWhole_data()
    {
        QTest::addColumn<bool>("isGivenUp");
        QTest::newRow("given up") << true;
        QTest::newRow("decided twice") << false;
    }
    void takesADecisionAsAWhole()
    {
        QFETCH(bool, isGivenUp);
        WriterBench bench;
        bench.api.tellsUuidOnReads = true;
        bench.know();
        bench.writer->start();
        JournalWrite wish = bench.creation(called(u"Mary"_s, phone, u"14155551001"_s));
        wish.wanted.append({facebook, {}, u"ada.l"_s});
        const JournalWrite asked = bench.done(wish, GroupKind::Create);
        QCOMPARE(asked.outcome, Outcome::Exists);
        bool isNoted = false;
        connect(bench.journal.get(), &WriteJournal::changed, bench.writer.get(),
            [&](const QList<JournalWrite> &writes) {
                if (isGivenUp && !std::exchange(isNoted, true))
                    bench.writer->withdraw({writes.first().id});
            });
        bench.writer->decide(asked.id, {}, {});
        if (!isGivenUp)
            bench.writer->decide(asked.id, {}, {});
        QTRY_VERIFY(bench.journal->undecided() == 0);
        QVERIFY(bench.rest());
        JournalQuery query;
        query.group = asked.group;
        const auto all = valueOf(bench.journal->find(query));
        QCOMPARE(all.size(), 2);
        for (const JournalEntry &entry : all)
            QCOMPARE(entry.write.state, isGivenUp ? State::Withdrawn : State::Confirmed);
        QCOMPARE(bench.carriedOut(), isGivenUp ? 0 : 2);
    }

    /// And it can be decided again.
    void saysThatADecisionCannotBeNoted()
    {
        WriterBench bench(true);
        bench.writer->start();
        const JournalWrite asked = clash(bench);
        const auto other = Database::open(bench.file, Database::Access::ReadWrite);
        QVERIFY(other && (*other)->run(u"ALTER TABLE journal_write RENAME TO gone"_s));
        bench.writer->decide(asked.id, mine, {});
        QTRY_VERIFY(bench.writer->status().trouble);
        QVERIFY(std::holds_alternative<StoreError>(*bench.writer->status().trouble));
        QVERIFY((*other)->run(u"ALTER TABLE gone RENAME TO journal_write"_s));
        QCOMPARE(bench.journal->undecided(), 1);
        bench.writer->kick();
        bench.writer->decide(asked.id, mine, {});
        QTRY_COMPARE(bench.journal->undecided(), 0);
        QVERIFY(bench.rest());
        QCOMPARE(bench.there(1).value(first), u"Renamed"_s);
    }
};

ROLODESK_TEST(QueueCareTest);
#include "tst_queuecare.moc"
