#include "core/editing/gracetimes.h"
#include "core/editing/writequeue.h"
#include "core/editing/writetroubles.h"
#include "core/store/database.h"
#include "tests/editing/writerbench.h"
#include "tests/support/testregistry.h"

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Action = JournalWrite::Action;
using Error = ApiError::Kind;
using Kind = EditField::Kind;
using Outcome = JournalWrite::Outcome;
using State = JournalWrite::State;

const EditField first{Kind::First, {}};

/// A service that fails for some operations: here of a creation, beside which updates go well.
struct TroubleBench : WriterBench {
    QMap<QString, Error> troubles; ///< By operation.

    TroubleBench()
    {
        api.onRequest = [this](int, const QString &operation) -> std::optional<ApiError> {
            const auto trouble = troubles.constFind(operation);
            return trouble == troubles.cend() ? std::nullopt : std::optional(failure(*trouble));
        };
        writer->start();
        drain();
    }
    JournalWrite createMary()
    {
        return submit(creation({{first, {}, u"Mary"_s}, {{Kind::Phone, {}}, {}, u"14155550100"_s}}),
            WriteGroup::Kind::Create);
    }
    JournalWrite createTag()
    {
        JournalWrite tag = creation({{{Kind::Label, {}}, {}, u"VIP"_s}});
        tag.action = Action::CreateTag;
        return submit(tag);
    }
    /// Something else that goes through at once, if nothing holds it up.
    bool renames(qint64 id = 1)
    {
        const QString name = QString::number(++m_names);
        const QString before = editStateOf(stored(*store, ContactId(id)).value()).value(first);
        const qint64 write = submit(update(id, {{first, before, name}})).id;
        calm();
        return !journal->open().contains(write) && there(id).value(first) == name;
    }
    /// Whatever can be done at this moment of time is done.
    void calm()
    {
        for (int times = 0; times < 4; ++times)
            drain();
    }
    [[nodiscard]] int searches() const { return api.countOf(u"searchContactsV2"_s); }

private:
    int m_names = 0;
};

} // namespace

/// What one write meets is not what the others meet.
class TroubleCareTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsUpNobodyElse()
    {
        TroubleBench bench;
        bench.troubles = {{u"searchContactsV2"_s, Error::ServerFailed}};
        const qint64 write = bench.createMary().id;
        bench.calm();
        const WriterStatus &status = bench.writer->status();
        QVERIFY(status.trouble);
        QCOMPARE(std::get<ApiError>(*status.trouble).kind, Error::ServerFailed);
        QCOMPARE(status.retryAt, bench.clock.nowUtc().addSecs(2));
        // While something else is under way, this is.
        bench.api.holdsBack = [](const QString &asked) { return asked == "updateContactV1"_L1; };
        QVERIFY(!bench.renames());
        QVERIFY(!status.trouble);
        QVERIFY(!status.retryAt.isValid());
        bench.api.holdsBack = nullptr;
        bench.api.release();
        bench.calm();
        QVERIFY(bench.renames(2));
        QCOMPARE(bench.searches(), 1);
        QVERIFY(status.trouble);
        QCOMPARE(status.open, 1);
        bench.troubles.clear();
        bench.clock.advance(2s);
        QCOMPARE(bench.end(write).state, State::Confirmed);
        QVERIFY(!status.trouble);
    }

    void endsWhatFailsWhileOthersGo()
    {
        TroubleBench bench;
        bench.troubles = {{u"searchContactsV2"_s, Error::ServerFailed}};
        const qint64 write = bench.createMary().id;
        bench.calm();
        for (const int wait : {2, 5, 10, 30}) {
            QVERIFY(bench.renames());
            bench.clock.advance(std::chrono::seconds(wait) - 1ms);
            bench.calm();
            const int asked = bench.searches();
            bench.clock.advance(1ms);
            bench.calm();
            QCOMPARE(bench.searches(), asked + 1);
        }
        const JournalWrite failed = bench.entry(write).write;
        QCOMPARE(failed.state, State::Failed);
        QCOMPARE(failed.outcome, Outcome::None);
        QCOMPARE(failed.error.value_or(ApiError()).kind, Error::ServerFailed);
        QVERIFY(!failed.sentAt.isValid());
        QCOMPARE(bench.settled.last().id, write);
        QVERIFY(!bench.writer->status().trouble);
        QCOMPARE(bench.clock.pending(), 0);
        bench.troubles.clear();
        const auto again = valueOf(bench.writer->retry({write}));
        QCOMPARE(bench.end(again.first().id).state, State::Confirmed);
    }

    /// Neither alone nor with others, however long it takes.
    void blamesNoWriteWhileNothingGoes_data()
    {
        QTest::addColumn<bool>("isAlone");
        QTest::newRow("one write") << true;
        QTest::newRow("many writes") << false;
    }
    void blamesNoWriteWhileNothingGoes()
    {
        QFETCH(bool, isAlone);
        TroubleBench bench;
        bench.troubles = {{u"searchContactsV2"_s, Error::ServerFailed},
            {u"getContactV1"_s, Error::ServerFailed}, {u"pageTags"_s, Error::ServerFailed}};
        (void)bench.createMary();
        if (!isAlone) {
            QVERIFY(!bench.renames(1));
            QVERIFY(!bench.renames(2));
            (void)bench.createTag();
        }
        const qsizetype open = bench.journal->open().size();
        const std::size_t before = bench.api.requests.size();
        for (int minute = 0; minute < 60; ++minute) {
            bench.clock.advance(1min);
            bench.calm();
            QVERIFY(bench.writer->status().trouble);
            QVERIFY(bench.writer->status().retryAt.isValid());
        }
        QCOMPARE(bench.journal->open().size(), open);
        for (const OpenWrite &write : bench.journal->open())
            QCOMPARE(write.state, State::Planned);
        // Nobody asks a service all the time that cannot answer. The directory has several lists.
        QVERIFY(bench.api.requests.size() - before < std::size_t(open) * 4 * 70);
        bench.troubles.clear();
        QVERIFY(bench.rest());
        QVERIFY(bench.journal->open().isEmpty());
        QVERIFY(!bench.writer->status().trouble);
    }

    /// They are everybody's, whoever meets them.
    void countsNothingThatIsTheServices_data()
    {
        QTest::addColumn<Error>("kind");
        for (const Error kind : {Error::Offline, Error::RateLimited, Error::Unauthorized,
                 Error::NoCredentials, Error::NotThisService, Error::OtherTeam})
            QTest::newRow(qPrintable(nameOf(kind))) << kind;
    }
    void countsNothingThatIsTheServices()
    {
        QFETCH(Error, kind);
        TroubleBench bench;
        const auto isBefore = [](const QString &asked) { return asked == "updateContactV1"_L1; };
        bench.api.holdsBack = isBefore;
        (void)bench.renames();
        bench.troubles = {{u"searchContactsV2"_s, kind}};
        const qint64 write = bench.createMary().id;
        bench.calm();
        QVERIFY(!bench.renames(2));
        QVERIFY(bench.writer->status().trouble);
        for (int attempt = 0; attempt < 12; ++attempt) {
            bench.api.release(); // what was under way goes through
            bench.calm();
            bench.writer->kick();
            bench.calm();
            (void)bench.renames();
        }
        QVERIFY(bench.searches() >= 12);
        QCOMPARE(bench.journal->open().value(write).state, State::Planned);
    }

    /// What was sent may have been carried out; nobody says that it failed, or sends it again.
    void looksEverLessOftenForWhatWasSent()
    {
        TroubleBench bench;
        bench.api.afterWrite = [&](int, const QString &operation) -> std::optional<ApiError> {
            if (operation != "createContactV1"_L1)
                return std::nullopt;
            bench.troubles = {{u"searchContactsV2"_s, Error::ServerFailed}};
            return failure(Error::ConnectionLost, true);
        };
        const qint64 write = bench.createMary().id;
        bench.calm();
        const int before = bench.searches();
        for (int minute = 0; minute < 120; ++minute) {
            bench.clock.advance(1min);
            bench.calm();
            QVERIFY(bench.renames());
            if (minute % 10 == 0)
                bench.writer->kick();
        }
        QCOMPARE(bench.journal->open().value(write).state, State::Unknown);
        const int looks = bench.searches() - before;
        QVERIFY2(looks >= 12 && looks <= 25, qPrintable(QString::number(looks)));
        bench.troubles.clear();
        QCOMPARE(bench.end(write).state, State::Confirmed);
        QCOMPARE(bench.api.countOf(u"createContactV1"_s), 1);
    }

    /// Who is told for a quarter of an hour that he may not look is never going to know.
    void endsWhatCannotBeLookedFor()
    {
        TroubleBench bench;
        bench.api.afterWrite = [&](int, const QString &operation) -> std::optional<ApiError> {
            if (operation != "createContactV1"_L1)
                return std::nullopt;
            bench.troubles = {{u"searchContactsV2"_s, Error::Forbidden}};
            return failure(Error::ConnectionLost, true);
        };
        const qint64 write = bench.createMary().id;
        bench.calm();
        for (int minute = 0; minute < 15; ++minute) {
            bench.clock.advance(1min);
            bench.calm();
        }
        QCOMPARE(bench.journal->open().value(write).state, State::Unknown);
        for (int minute = 0; minute < 15; ++minute) {
            bench.clock.advance(1min);
            bench.calm();
        }
        const JournalWrite ended = bench.end(write);
        QCOMPARE(ended.state, State::Failed);
        QCOMPARE(ended.outcome, JournalWrite::Outcome::Unclear);
        QCOMPARE(bench.api.countOf(u"createContactV1"_s), 1);
    }

    /// Two of them could be the service; what comes then shows that it is not.
    void triesWhatIsPlannedLater()
    {
        TroubleBench bench;
        bench.troubles = {
            {u"searchContactsV2"_s, Error::ServerFailed}, {u"pageTags"_s, Error::ServerFailed}};
        (void)bench.createMary();
        (void)bench.createTag();
        for (int pauses = 0; pauses < 10; ++pauses) {
            bench.clock.advance(bench.clock.untilNext());
            bench.calm();
        }
        QCOMPARE(bench.journal->open().size(), 2);
        QVERIFY(bench.renames());
        QVERIFY(bench.renames(2));
    }

    /// The first of an act, so that all others stand behind it.
    void letsAnActOnManyEnd()
    {
        TroubleBench bench;
        constexpr int count = 100;
        for (int id = 3; id <= count; ++id)
            bench.api.contacts.append(WriterBench::person(id, u"F"_s, QString::number(id)));
        bench.know();
        bench.troubles = {{u"searchContactsV2"_s, Error::ServerFailed}};
        // Each write takes a while.
        connect(
            bench.writer.get(), &ContactWriter::settled, bench.writer.get(),
            [&bench] { bench.clock.advance(3s); }, Qt::QueuedConnection);
        QList<JournalWrite> writes{bench.creation({{{Kind::Phone, {}}, {}, u"14155550100"_s}})};
        for (int id = 3; id <= count; ++id)
            writes.append(bench.update(id, {{first, u"F"_s, u"G"_s}}));
        WriteGroup act;
        act.kind = WriteGroup::Kind::Import;
        const qint64 group = valueOf(bench.writer->carryOut(act, [&writes] {
            return Reply<QList<JournalWrite>, StoreError>::ready(
                std::exchange(writes, QList<JournalWrite>()));
        }));
        QTRY_VERIFY(bench.journal->open().isEmpty());
        const ActCounts counts = valueOf(bench.journal->counts(group));
        QCOMPARE(counts.of(State::Confirmed), count - 2);
        QCOMPARE(counts.of(State::Failed), 1);
        QCOMPARE(bench.searches(), 5);
    }

    /// What is in trouble gets its turns, and of the rest one at a time begins.
    void goesSlowlyWhereManyOfAnActAreInTrouble()
    {
        WriterBench bench;
        constexpr int count = 400;
        QList<JournalWrite> writes;
        for (int id = 1; id <= count; ++id) {
            JournalWrite write = bench.update(1, {{first, u"F"_s, u"G"_s}});
            write.contact = ContactId(10 + id);
            writes.append(write);
        }
        WriteGroup act;
        act.kind = WriteGroup::Kind::Bulk;
        (void)valueOf(bench.writer->carryOut(act, [&writes] {
            return Reply<QList<JournalWrite>, StoreError>::ready(
                std::exchange(writes, QList<JournalWrite>()));
        }));
        QTRY_COMPARE(bench.journal->open().size(), count);
        const WriteQueue queue(*bench.journal);
        GraceTimes graces(bench.clock);
        WriteTroubles troubles(bench.clock);
        const auto due = [&](bool fresh, const QSet<qint64> &running = {}) {
            const QList<OpenWrite> all = queue.due(running, troubles, graces);
            return std::count_if(all.cbegin(), all.cend(),
                [&](const OpenWrite &open) { return troubles.knows(open.id) != fresh; });
        };
        const QList<qint64> ids = bench.journal->open().keys();
        for (const qint64 id : ids.first(199)) {
            troubles.met(id, failure(Error::ServerFailed), false, ids.last());
            troubles.wentThrough(-1);
        }
        QCOMPARE(due(true), 4);
        troubles.met(ids.at(199), failure(Error::ServerFailed), false, ids.last());
        troubles.wentThrough(-1);
        QCOMPARE(due(true), 1);
        QCOMPARE(due(false), 0);
        bench.clock.advance(2s);
        QCOMPARE(due(true), 1);
        QCOMPARE(due(true, {ids.last()}), 0); // one is under way
        QCOMPARE(due(true, {ids.first()}), 1); // which is not a new one
        QCOMPARE(due(false), 4); // as many as can be under way
        // One of a person does not wait behind all of those, which came before it.
        const qint64 single = bench.submit(bench.update(2, {{first, u"Grace"_s, u"G."_s}})).id;
        troubles.met(single, failure(Error::ServerFailed), false, single);
        troubles.wentThrough(-1);
        QCOMPARE(due(false), 4);
        bench.clock.advance(2s);
        QCOMPARE(due(false), 5);
        QCOMPARE(queue.due({ids.first()}, troubles, graces).first().id, single);
        troubles.wentThrough(ids.first());
        troubles.wentThrough(ids.at(1));
        QCOMPARE(due(true), 4);
    }

    /// It is on the disk, so it is carried out, and nobody is told that it failed.
    void carriesOutAnActThatCouldNotBeReadBack()
    {
        WriterBench bench(true);
        bench.writer->start();
        bench.drain();
        const auto other = Database::open(bench.file, Database::Access::ReadWrite);
        QVERIFY(other.has_value());
        QList<JournalWrite> writes{bench.update(1, {{first, u"Ada"_s, u"A"_s}})};
        WriteGroup act;
        act.kind = WriteGroup::Kind::Bulk;
        const qint64 group = valueOf(bench.writer->carryOut(act, [&] {
            if (writes.isEmpty()
                && !(*other)->run(u"ALTER TABLE journal_group RENAME COLUMN paused TO gone"_s))
                qFatal("the column cannot be renamed");
            return Reply<QList<JournalWrite>, StoreError>::ready(
                std::exchange(writes, QList<JournalWrite>()));
        }));
        QTRY_VERIFY(bench.writer->status().trouble);
        QVERIFY(std::holds_alternative<StoreError>(*bench.writer->status().trouble));
        QVERIFY((*other)->run(u"ALTER TABLE journal_group RENAME COLUMN gone TO paused"_s));
        bench.clock.advance(2s);
        QTRY_VERIFY(!bench.journal->hasUnread());
        QVERIFY(bench.rest());
        QCOMPARE(valueOf(bench.journal->counts(group)).of(State::Confirmed), 1);
        QCOMPARE(bench.there(1).value(first), u"A"_s);
        QVERIFY(!bench.writer->status().trouble);
    }

    /// Nothing of it is sent meanwhile, and who waits for it hears of it.
    void givesAnActUpAsSoonAsThatCanBeNoted()
    {
        WriterBench bench(true);
        bench.writer->start();
        bench.drain();
        QList<JournalWrite> writes{bench.update(1, {{first, u"Ada"_s, u"A"_s}})};
        WriteGroup act;
        act.kind = WriteGroup::Kind::Bulk;
        bench.api.holdsBack = [](const QString &) { return true; };
        const qint64 group = valueOf(bench.writer->carryOut(act, [&writes] {
            return Reply<QList<JournalWrite>, StoreError>::ready(
                std::exchange(writes, QList<JournalWrite>()));
        }));
        const auto other = Database::open(bench.file, Database::Access::ReadWrite);
        QVERIFY(other
            && (*other)->run(u"CREATE TRIGGER full BEFORE UPDATE ON journal_write BEGIN"
                             " SELECT RAISE(ABORT, 'full'); END"_s));
        bool isAnswered = false;
        bench.writer->undo(group)->then(
            this, [&isAnswered](const Result<QList<JournalWrite>, StoreError> &undo) {
                isAnswered = undo.has_value();
            });
        bench.api.holdsBack = nullptr;
        bench.api.release();
        QTRY_VERIFY(bench.writer->status().trouble);
        bench.drain();
        QVERIFY(std::holds_alternative<StoreError>(*bench.writer->status().trouble));
        QVERIFY(!isAnswered);
        QVERIFY((*other)->run(u"DROP TRIGGER full"_s));
        QVERIFY(bench.rest());
        QTRY_VERIFY(isAnswered);
        QCOMPARE(valueOf(bench.journal->counts(group)).of(State::Withdrawn), 1);
        QCOMPARE(bench.api.writes.size(), 0);
    }
};

ROLODESK_TEST(TroubleCareTest);
#include "tst_troublecare.moc"
