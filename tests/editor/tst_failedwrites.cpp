#include "core/editing/actfeed.h"
#include "core/editing/contactchanges.h"
#include "core/journal/failedwrites.h"
#include "core/journal/writejournal.h"
#include "core/store/contactstore.h"
#include "core/store/database.h"
#include "core/store/storethread.h"
#include "tests/editor/listbench.h"
#include "tests/support/testregistry.h"
#include "ui/common/turnclock.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <set>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Action = JournalWrite::Action;
using Kind = EditField::Kind;
using State = JournalWrite::State;

JournalWrite writeOf(qint64 contact, const ContactChanges &wanted, Action action = Action::Update)
{
    JournalWrite write;
    write.contact = ContactId(contact);
    write.action = action;
    write.wanted = wanted;
    return write;
}

ContactChanges names(const QString &first, const QString &last)
{
    return {fieldChange(Kind::First, u"Ada"_s, first), fieldChange(Kind::Last, u"King"_s, last)};
}

/// A journal in a file, with what failed of it.
struct FileBench {
    FileBench() { start(); }

    void start()
    {
        store = ContactStore::open(dir.filePath(u"contacts.sqlite"_s), u"w"_s).value();
        journal = std::make_unique<WriteJournal>(*store);
        (void)valueOf(journal->load());
        failed = std::make_unique<FailedWrites>(*store, *journal, clock);
    }
    void end()
    {
        failed.reset();
        journal.reset();
        store.reset();
    }
    /// The program ends and starts again.
    void restart()
    {
        end();
        start();
    }
    JournalWrite plan(JournalWrite write)
    {
        WriteGroup group;
        group.made = write.planned = clock.nowUtc();
        return valueOf(journal->plan(group, {write})).constFirst();
    }
    /// An act on many, of which nothing is ready.
    [[nodiscard]] qint64 begin()
    {
        WriteGroup group;
        group.kind = WriteGroup::Kind::Bulk;
        group.made = clock.nowUtc();
        return valueOf(journal->beginAct(group));
    }
    JournalWrite put(JournalWrite write, State state)
    {
        write.state = state;
        write.ended = clock.nowUtc();
        return valueOf(journal->put(write));
    }
    JournalWrite fail(const JournalWrite &write) { return put(plan(write), State::Failed); }
    [[nodiscard]] bool counts(qsizetype writes)
    {
        return QTest::qWaitFor([&] {
            clock.advance(50ms);
            return failed->count() == writes;
        });
    }
    /// What is told when everything was read that there is.
    [[nodiscard]] qsizetype countAtRest()
    {
        bool isOver = false;
        clock.advance(300ms);
        store->readingThread().run<bool>(
            &clockContext, [](Database &) { return Result<bool, StoreError>(true); },
            [&isOver](const Result<bool, StoreError> &) { isOver = true; });
        [&] { QTRY_VERIFY(isOver); }();
        return failed->count();
    }

    QTemporaryDir dir;
    FakeClock clock;
    QObject clockContext;
    std::unique_ptr<ContactStore> store;
    std::unique_ptr<WriteJournal> journal;
    std::unique_ptr<FailedWrites> failed;
};

} // namespace

/// Which failed writes wait for an answer, and what is one.
class FailedWritesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAnsweredByWhatComesLater_data()
    {
        QTest::addColumn<JournalWrite>("later");
        QTest::addColumn<State>("state");
        QTest::addColumn<int>("left");
        const ContactChanges other = names(u"Augusta"_s, u"Byron"_s);
        ContactChanges more = other;
        more.append(fieldChange(Kind::Email, {}, u"a@b.org"_s));
        const ContactChanges email{more.constLast()};
        const auto leaving = [&more](const ContactChanges &left) {
            JournalWrite write = writeOf(1, more);
            write.left = left;
            return write;
        };
        JournalWrite risky = writeOf(1, more);
        risky.atRisk = {other.first().field};
        JournalWrite noNews = writeOf(1, more);
        noNews.outcome = JournalWrite::Outcome::AlreadySo;
        QTest::newRow("the same fields") << writeOf(1, other) << State::Confirmed << 0;
        QTest::newRow("more fields") << writeOf(1, more) << State::Confirmed << 0;
        QTest::newRow("some of the fields") << writeOf(1, {other.first()}) << State::Confirmed << 1;
        QTest::newRow("other fields") << writeOf(1, email) << State::Confirmed << 1;
        QTest::newRow("another contact") << writeOf(2, other) << State::Confirmed << 1;
        QTest::newRow("left to others") << leaving({other.first()}) << State::Confirmed << 1;
        QTest::newRow("others left") << leaving(email) << State::Confirmed << 0;
        QTest::newRow("at risk") << risky << State::Confirmed << 1;
        QTest::newRow("so already") << noNews << State::Confirmed << 0;
        QTest::newRow("failed, too") << writeOf(1, other) << State::Failed << 2;
        QTest::newRow("given up") << writeOf(1, other) << State::Withdrawn << 1;
        QTest::newRow("just planned") << writeOf(1, other) << State::Planned << 1;
        QTest::newRow("channels") << writeOf(1, other, Action::Channels) << State::Confirmed << 1;
        QTest::newRow("deleted") << writeOf(1, {}, Action::Delete) << State::Confirmed << 0;
        QTest::newRow("not deleted") << writeOf(1, {}, Action::Delete) << State::Failed << 2;
    }
    void isAnsweredByWhatComesLater()
    {
        QFETCH(JournalWrite, later);
        QFETCH(State, state);
        QFETCH(int, left);
        FileBench bench;
        bench.fail(writeOf(1, names(u"Anna"_s, u"Kong"_s)));
        QVERIFY(bench.counts(1));
        later = bench.plan(later);
        if (state != State::Planned)
            bench.put(later, state);
        QCOMPARE(bench.countAtRest(), left);
        bench.restart();
        QVERIFY(bench.counts(left));
    }

    void deletionsAreAnsweredByDeletions()
    {
        FileBench bench;
        bench.fail(writeOf(1, {}, Action::Delete));
        bench.put(bench.plan(writeOf(1, names(u"Anna"_s, u"Kong"_s))), State::Confirmed);
        QVERIFY(bench.counts(1));
        QCOMPARE(bench.failed->of(ContactId(1))->action, Action::Delete);
        bench.put(bench.plan(writeOf(1, {}, Action::Delete)), State::Confirmed);
        QVERIFY(bench.counts(0));
    }

    void isAnsweredByTheEndOfTryingAgain_data()
    {
        QTest::addColumn<State>("end");
        QTest::addColumn<int>("left");
        QTest::addColumn<bool>("isNewer");
        QTest::newRow("made good") << State::Confirmed << 0 << false;
        // It counts in the place of the first.
        QTest::newRow("failed again") << State::Failed << 1 << true;
        QTest::newRow("given up") << State::Withdrawn << 1 << false;
    }
    void isAnsweredByTheEndOfTryingAgain()
    {
        QFETCH(State, end);
        QFETCH(int, left);
        QFETCH(bool, isNewer);
        FileBench bench;
        JournalWrite wish = writeOf(1, names(u"Anna"_s, u"Kong"_s));
        const JournalWrite first = bench.fail(wish);
        QVERIFY(bench.counts(1));
        // Somebody changed it meanwhile: it is the same wish.
        wish.wanted.first().before = u"Adda"_s;
        const JournalWrite again = bench.plan(wish);
        QCOMPARE(bench.countAtRest(), 1);
        QCOMPARE(bench.failed->of(ContactId(1))->write, first.id);
        bench.put(again, end);
        QCOMPARE(bench.countAtRest(), left);
        const auto shown = bench.failed->of(ContactId(1));
        QCOMPARE(shown.has_value(), left > 0);
        if (shown)
            QCOMPARE(shown->write, isNewer ? again.id : first.id);
        bench.restart();
        QVERIFY(bench.counts(left));
    }

    void staysWhenTheCommandThatWantedItAgainWasKilled()
    {
        FileBench bench;
        const JournalWrite wish = writeOf(1, names(u"Anna"_s, u"Kong"_s));
        bench.fail(wish);
        WriteGroup command;
        command.source = consoleSource();
        command.made = bench.clock.nowUtc();
        JournalWrite again = wish;
        again.planned = command.made;
        again = valueOf(bench.journal->plan(command, {again})).constFirst();
        bench.restart();
        (void)valueOf(bench.journal->giveUpUnsentOf(consoleSource(), bench.clock.nowUtc()));
        QCOMPARE(valueOf(bench.journal->read(again.id))->write.state, State::Withdrawn);
        QCOMPARE(bench.countAtRest(), 1);
    }

    void countsWhatWasToBeCreated()
    {
        FileBench bench;
        const auto creation = [](const QString &phone) {
            return writeOf(0, {fieldChange(Kind::Phone, {}, phone)}, Action::Create);
        };
        bench.fail(creation(u"14155550101"_s));
        bench.fail(creation(u"14155550102"_s));
        QVERIFY(bench.counts(2));
        JournalWrite other = creation(u"14155550103"_s);
        other = bench.plan(other);
        other.contact = ContactId(7);
        bench.put(other, State::Confirmed);
        QCOMPARE(bench.countAtRest(), 2);
        other = bench.plan(creation(u"14155550102"_s));
        other.contact = ContactId(8);
        bench.put(other, State::Confirmed);
        QVERIFY(bench.counts(1));
        QVERIFY(!bench.failed->of(ContactId(0)));
    }

    void isDismissedForEver()
    {
        FileBench bench;
        const JournalWrite one = bench.fail(writeOf(1, names(u"Anna"_s, u"Kong"_s)));
        const JournalWrite other = bench.fail(writeOf(2, names(u"Anna"_s, u"Kong"_s)));
        QVERIFY(bench.counts(2));
        QSignalSpy changed(bench.failed.get(), &FailedWrites::changed);
        QCOMPARE(valueOf(bench.journal->dismiss({one.id})), 1);
        QVERIFY(bench.counts(1));
        QVERIFY(!bench.failed->of(ContactId(1)) && bench.failed->of(ContactId(2)));
        QCOMPARE(changed.constLast().constFirst().value<QSet<ContactId>>(),
            QSet<ContactId>({ContactId(1)}));
        bench.restart();
        QVERIFY(bench.counts(1));
        const JournalEntry kept = valueOf(bench.journal->read(one.id)).value();
        QCOMPARE(kept.write.answeredBy, JournalWrite::AnsweredBy::Person);
        QCOMPARE(kept.write.state, State::Failed);
        // What is put back does not bring it back.
        (void)valueOf(bench.journal->put(one));
        QCOMPARE(bench.countAtRest(), 1);
        QVERIFY(!valueOf(bench.journal->read(other.id))->write.answeredBy);
    }

    void isDismissedAsFarAsItWasSeen()
    {
        FileBench bench;
        const JournalWrite late = bench.plan(writeOf(1, names(u"Anna"_s, u"Kong"_s)));
        bench.fail(writeOf(2, names(u"Anna"_s, u"Kong"_s)));
        bench.fail(writeOf(3, names(u"Anna"_s, u"Kong"_s)));
        QVERIFY(bench.counts(2));
        // It ends between the look and the answer, whatever the clock says.
        const QList<qint64> told = bench.failed->writes();
        bench.put(late, State::Failed);
        QCOMPARE(valueOf(bench.journal->dismiss(told)), 2);
        QVERIFY(bench.counts(1));
        QVERIFY(bench.failed->of(ContactId(1)));
    }

    /// What an act on many tries again counts until its own turn has come.
    void isAnsweredByAnActAsFarAsItCame()
    {
        FileBench bench;
        const qint64 act = bench.begin();
        QList<JournalWrite> wishes;
        for (qint64 id = 1; id <= 4; ++id) {
            JournalWrite wish = writeOf(id, names(u"Anna"_s, u"Kong"_s));
            bench.fail(wish);
            wish.planned = bench.clock.nowUtc();
            wishes.append(wish);
        }
        QVERIFY(bench.counts(4));
        (void)valueOf(bench.journal->addToAct(act, wishes));
        (void)valueOf(bench.journal->finishAct(act));
        QCOMPARE(bench.countAtRest(), 4);
        const std::set<qint64> open = bench.journal->openOfMany().at(act);
        const QList<qint64> ids(open.cbegin(), open.cend());
        QCOMPARE(ids.size(), 4);
        const auto end = [&bench](qint64 id, State state) {
            bench.put(valueOf(bench.journal->read(id))->write, state);
        };
        end(ids.at(0), State::Confirmed);
        QVERIFY(bench.counts(3));
        end(ids.at(1), State::Failed);
        QCOMPARE(bench.countAtRest(), 3);
        QCOMPARE(bench.failed->of(ContactId(2))->write, ids.at(1));
        QCOMPARE(valueOf(bench.journal->withdrawAct(act, bench.clock.nowUtc())), 2);
        QCOMPARE(bench.countAtRest(), 3);
        QVERIFY(!bench.failed->of(ContactId(1)));
        for (qint64 id = 2; id <= 4; ++id)
            QVERIFY(bench.failed->of(ContactId(id)));
    }

    void triesOnlyAgainWhatIsNotAnswered()
    {
        FileBench bench;
        const qint64 act = bench.begin();
        QList<JournalWrite> writes;
        for (qint64 id = 1; id <= 3; ++id) {
            JournalWrite write = writeOf(id, names(u"Anna"_s, u"Kong"_s));
            write.state = id < 3 ? State::Failed : State::Confirmed;
            write.planned = write.ended = bench.clock.nowUtc();
            writes.append(write);
        }
        (void)valueOf(bench.journal->addToAct(act, writes));
        (void)valueOf(bench.journal->finishAct(act));
        QVERIFY(bench.counts(2));
        bench.put(bench.plan(writes.at(0)), State::Confirmed);
        QVERIFY(bench.counts(1));
        const ActFeed::Source source = retrySource(*bench.journal, act);
        const ActFeed::Block again = valueOf(source());
        QCOMPARE(again.size(), 1);
        QCOMPARE(again.constFirst().contact, ContactId(2));
        QVERIFY(valueOf(source()).isEmpty());
    }

    /// Nobody knows which of what failed then was made good long ago.
    void countsNothingThatFailedBeforeItWasCounted()
    {
        FileBench bench;
        const JournalWrite old = bench.fail(writeOf(1, names(u"Anna"_s, u"Kong"_s)));
        const JournalWrite open = bench.plan(writeOf(2, names(u"Anna"_s, u"Kong"_s)));
        bench.end();
        {
            auto file = Database::open(
                bench.dir.filePath(u"contacts.sqlite"_s), Database::Access::ReadWrite);
            QVERIFY(file);
            for (const char *statement :
                {"DROP INDEX journal_write_failed", "DROP INDEX journal_write_failed_wish",
                    "ALTER TABLE journal_write DROP COLUMN wish",
                    "ALTER TABLE journal_write DROP COLUMN answered", "DROP TABLE import_run",
                    "DROP INDEX journal_group_import",
                    "ALTER TABLE journal_group DROP COLUMN import_id", "PRAGMA user_version = 4"})
                QVERIFY2((*file)->run(QString::fromLatin1(statement)), statement);
        }
        bench.start();
        QCOMPARE(bench.countAtRest(), 0);
        QCOMPARE(valueOf(bench.journal->read(old.id))->write.state, State::Failed);
        bench.put(open, State::Failed);
        QVERIFY(bench.counts(1));
        QCOMPARE(bench.failed->of(ContactId(2))->write, open.id);
        bench.put(bench.plan(writeOf(2, names(u"A."_s, u"K."_s))), State::Confirmed);
        QVERIFY(bench.counts(0));
    }

    /// Damage, or a later version wrote it.
    void claimsNothingOfWhatItCannotRead()
    {
        FileBench bench;
        JournalWrite sent = bench.plan(writeOf(1, names(u"Anna"_s, u"Kong"_s)));
        sent.sentAt = bench.clock.nowUtc();
        bench.put(sent, State::Failed);
        bench.fail(writeOf(2, names(u"Anna"_s, u"Kong"_s)));
        QVERIFY(bench.counts(2));
        QVERIFY(!bench.failed->of(ContactId(1))->isUnclear);
        bench.end();
        {
            auto file = Database::open(
                bench.dir.filePath(u"contacts.sqlite"_s), Database::Access::ReadWrite);
            QVERIFY(file && (*file)->run(u"UPDATE journal_write SET details = '{\"wanted\":7}'"_s));
        }
        bench.start();
        QVERIFY(bench.counts(2));
        QVERIFY(bench.failed->of(ContactId(1))->isUnclear);
        QVERIFY(!bench.failed->of(ContactId(2))->isUnclear); // It was never sent.
    }

    void costsTheWindowNothingWhereVeryManyFail()
    {
        constexpr int writes = 48000;
        FileBench bench;
        const qint64 act = bench.begin();
        QList<JournalWrite> block;
        for (int i = 1; i <= writes; ++i) {
            JournalWrite write = writeOf(i, {fieldChange(Kind::Tag, {}, tagIsOn(), u"1"_s)});
            write.state = State::Failed;
            write.planned = write.ended = bench.clock.nowUtc();
            block.append(write);
            if (block.size() == 1000)
                (void)valueOf(bench.journal->addToAct(act, std::exchange(block, {})));
        }
        QSignalSpy all(bench.failed.get(), &FailedWrites::allChanged);
        const qint64 before = TurnClock::busyTime();
        (void)valueOf(bench.journal->finishAct(act));
        QVERIFY(bench.counts(writes));
        QCOMPARE(all.size(), 1);
        QVERIFY(bench.failed->of(ContactId(1)) && bench.failed->of(ContactId(writes)));
        QVERIFY(!bench.failed->of(ContactId(writes + 1)));
        const qint64 busy = (TurnClock::busyTime() - before) / 1000;
        qInfo("taking over %d failures: %lld us", writes, busy);
#ifdef __SANITIZE_ADDRESS__
        QVERIFY(busy < 50000);
#else
        QVERIFY(busy < 5000);
#endif
        QCOMPARE(valueOf(bench.journal->dismiss(bench.failed->writes())), writes);
        QVERIFY(bench.counts(0));
    }
};

ROLODESK_TEST(FailedWritesTest);
#include "tst_failedwrites.moc"
