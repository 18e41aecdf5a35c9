#include "tests/editing/writerbench.h"
#include "core/store/database.h"
#include "tests/support/testregistry.h"

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

using Action = JournalWrite::Action;
using Kind = EditField::Kind;
using Outcome = JournalWrite::Outcome;
using State = JournalWrite::State;

const EditField facebook{Kind::Channel, u"facebook"_s};

/// An act on the bench's base, and whether the service has carried it out.
struct Wish {
    const char *name;
    WriteGroup::Kind kind;
    JournalWrite (*make)(const WriterBench &);
    bool (*isThere)(const WriterBench &);
};

/// Contact 2 has one there (prepare).
JournalWrite channelOf2(const WriterBench &bench, const QString &value)
{
    JournalWrite write = bench.update(2, {{facebook, u"grace.h"_s, value}});
    write.action = Action::Channels;
    return write;
}

const QList<Wish> &wishes()
{
    static const QList<Wish> all{
        {"update", WriteGroup::Kind::Edit,
            [](const WriterBench &bench) {
                return bench.update(1, {WriterBench::change(Kind::First, u"Ada"_s, u"Augusta"_s)});
            },
            [](const WriterBench &bench) {
                return bench.there(1).value({Kind::First, {}}) == "Augusta"_L1;
            }},
        {"create", WriteGroup::Kind::Create,
            [](const WriterBench &bench) {
                return bench.creation({WriterBench::change(Kind::First, {}, u"Mary"_s),
                    WriterBench::change(Kind::Phone, {}, u"14155550100"_s)});
            },
            [](const WriterBench &bench) { return bench.api.contacts.size() == 3; }},
        {"delete", WriteGroup::Kind::Delete,
            [](const WriterBench &bench) { return bench.removal(1); },
            [](const WriterBench &bench) { return !bench.api.contact(ContactId(1)); }},
        {"channel", WriteGroup::Kind::Edit,
            [](const WriterBench &bench) {
                JournalWrite write = bench.update(1, {{facebook, {}, u"ada.l"_s}});
                write.action = Action::Channels;
                return write;
            },
            [](const WriterBench &bench) { return bench.there(1).value(facebook) == "ada.l"_L1; }},
        {"channel changed", WriteGroup::Kind::Edit,
            [](const WriterBench &bench) { return channelOf2(bench, u"hopper"_s); },
            [](const WriterBench &bench) { return bench.there(2).value(facebook) == "hopper"_L1; }},
        {"channel removed", WriteGroup::Kind::Edit,
            [](const WriterBench &bench) { return channelOf2(bench, {}); },
            [](const WriterBench &bench) { return bench.there(2).value(facebook).isEmpty(); }},
        {"identify", WriteGroup::Kind::Edit,
            [](const WriterBench &bench) {
                JournalWrite write = bench.update(1, {});
                write.action = Action::Identify;
                return write;
            },
            [](const WriterBench &bench) {
                constexpr qint64 asItWas = 3;
                return bench.api.contact(ContactId(1))->rev > asItWas;
            }},
        {"one of many", WriteGroup::Kind::Bulk,
            [](const WriterBench &bench) {
                return bench.update(1, {WriterBench::change(Kind::Tag, {}, tagIsOn(), u"56"_s)});
            },
            [](const WriterBench &bench) {
                return bench.there(1).contains({Kind::Tag, u"56"_s});
            }},
        {"tag", WriteGroup::Kind::Create,
            [](const WriterBench &) {
                JournalWrite write;
                write.action = Action::CreateTag;
                write.wanted = {WriterBench::change(Kind::Label, {}, u"VIP"_s)};
                return write;
            },
            [](const WriterBench &bench) { return !bench.api.tags.isEmpty(); }},
        {"field", WriteGroup::Kind::Create,
            [](const WriterBench &) {
                JournalWrite write;
                write.action = Action::CreateField;
                write.wanted = {WriterBench::change(Kind::Label, {}, u"Plan"_s)};
                return write;
            },
            [](const WriterBench &bench) { return !bench.api.fields.isEmpty(); }},
    };
    return all;
}

bool isWrite(const QString &operation)
{
    return !operation.startsWith("get"_L1) && !operation.startsWith("list"_L1)
        && !operation.startsWith("search"_L1) && !operation.startsWith("lookUp"_L1);
}

void addWishes()
{
    for (int wish = 0; wish < wishes().size(); ++wish)
        QTest::newRow(wishes().at(wish).name) << wish;
}

} // namespace

/// Failures at every request of a save, and kills at every moment of one: the end state is right,
/// and nothing is sent twice.
class WriteFaultsTest final : public QObject {
    Q_OBJECT

private:
    static void prepare(WriterBench &bench)
    {
        bench.api.tellsUuidOnReads = true;
        ContactWrite patch;
        patch.channels = {{u"facebook"_s, u"grace.h"_s}};
        bench.api.changeByOthers(ContactId(2), patch);
        bench.know();
    }
    /// The state the write ended in and what the service has agree.
    static void compare(const WriterBench &bench, const Wish &wish, const JournalWrite &write,
        const QString &where)
    {
        const bool isThere = wish.isThere(bench);
        const QString what = u"%1: %2 %3, %4"_s.arg(where, nameOf(write.state),
            nameOf(write.outcome), isThere ? u"there"_s : u"not there"_s);
        const bool isConfirmed = write.state == State::Confirmed;
        QVERIFY2(isConfirmed == isThere, qPrintable(what));
        QVERIFY2(write.state == State::Confirmed || write.state == State::Failed, qPrintable(what));
        QVERIFY2(bench.carriedOut() <= 1, qPrintable(what));
    }

private Q_SLOTS:
    void endsRightAfterAFailureAtAnyRequest_data()
    {
        QTest::addColumn<int>("wish");
        QTest::addColumn<ApiError::Kind>("kind");
        QTest::addColumn<bool>("isCarriedOut"); ///< The write was, and its answer is lost.
        using K = ApiError::Kind;
        for (int wish = 0; wish < wishes().size(); ++wish) {
            for (const K kind : {K::Offline, K::TimedOut, K::ConnectionLost, K::ServerFailed,
                     K::RateLimited, K::BadReply, K::BadRequest, K::Unauthorized, K::Forbidden}) {
                QTest::addRow("%s, %s", wishes().at(wish).name, qPrintable(nameOf(kind)))
                    << wish << kind << false;
            }
            for (const K kind : {K::TimedOut, K::ConnectionLost, K::ServerFailed, K::BadReply})
                QTest::addRow("%s, carried out, %s", wishes().at(wish).name, qPrintable(nameOf(kind)))
                    << wish << kind << true;
        }
    }
    void endsRightAfterAFailureAtAnyRequest()
    {
        QFETCH(int, wish);
        QFETCH(ApiError::Kind, kind);
        QFETCH(bool, isCarriedOut);
        using K = ApiError::Kind;
        // Of these nobody can tell afterwards whether a write was carried out.
        const bool isUnclear = kind == K::TimedOut || kind == K::ConnectionLost
            || kind == K::ServerFailed || kind == K::BadReply;
        int failed = 0;
        for (int step = 1; step <= 5; ++step) {
            WriterBench bench;
            prepare(bench);
            bool isDone = false;
            const auto failAt = [&](int number, const QString &operation) -> std::optional<ApiError> {
                if (number != step || isDone)
                    return std::nullopt;
                isDone = true;
                return failure(kind, isUnclear && isWrite(operation));
            };
            if (isCarriedOut)
                bench.api.afterWrite = failAt;
            else
                bench.api.onRequest = failAt;
            bench.writer->start();
            const qint64 id =
                bench.submit(wishes().at(wish).make(bench), wishes().at(wish).kind).id;
            // A new key, or somebody presses "Try again".
            connect(bench.writer.get(), &ContactWriter::statusChanged, bench.writer.get(),
                [&bench] {
                    if (bench.writer->status().trouble && !bench.writer->status().retryAt.isValid())
                        bench.writer->kick();
                },
                Qt::QueuedConnection);
            const JournalWrite write = bench.end(id);
            compare(bench, wishes().at(wish), write, u"step %1"_s.arg(step));
            qsizetype sent = 0;
            for (const auto &each : std::as_const(bench.api.writes))
                sent += each.isCarriedOut || isUnclear ? 1 : 0;
            QVERIFY2(sent <= 1, "sent again without knowing what became of it");
            failed += isDone ? 1 : 0;
        }
        // Each has a request before the write, and a write is the only one to be carried out.
        QVERIFY(failed >= (isCarriedOut ? 1 : 2));
    }

    void staysUnknownUntilItCanLook()
    {
        WriterBench bench;
        bool isOffline = false;
        bench.api.onRequest = [&](int, const QString &) {
            return isOffline ? std::optional(failure(ApiError::Kind::Offline)) : std::nullopt;
        };
        bench.api.afterWrite = [&](int, const QString &) {
            isOffline = true;
            return std::optional(failure(ApiError::Kind::TimedOut, true));
        };
        bench.writer->start();
        const Wish &wish = wishes().first();
        const qint64 id = bench.submit(wish.make(bench), wish.kind).id;
        QTRY_COMPARE(bench.journal->open().value(id).state, State::Unknown);
        for (int minute = 0; minute < 5; ++minute) {
            bench.clock.advance(std::chrono::minutes(1));
            QTRY_VERIFY(bench.writer->status().trouble);
            QCOMPARE(bench.journal->open().value(id).state, State::Unknown);
        }
        isOffline = false;
        bench.writer->kick();
        const JournalWrite write = bench.end(id);
        QCOMPARE(write.state, State::Confirmed);
        QVERIFY(write.wasSettled);
        QCOMPARE(bench.carriedOut(), 1);
    }

    /// It arrives seconds after the connection was cut: the first look comes too early.
    void seesAWriteThatArrivesLate()
    {
        WriterBench bench;
        bool isCut = false;
        bench.api.onRequest = [&](int, const QString &operation) -> std::optional<ApiError> {
            if (operation != "updateContactV1"_L1 || std::exchange(isCut, true))
                return std::nullopt;
            return failure(ApiError::Kind::ConnectionLost, true);
        };
        bench.writer->start();
        const Wish &wish = wishes().first();
        const qint64 id = bench.submit(wish.make(bench), wish.kind).id;
        QTRY_VERIFY(isCut && bench.clock.pending() > 0);
        const int looksBefore = bench.api.countOf(u"getContactV1"_s);
        bench.clock.advance(std::chrono::seconds(1));
        QTRY_COMPARE(bench.api.countOf(u"getContactV1"_s), looksBefore + 1);
        bench.renameByOthers(1, u"Augusta"_s);
        const JournalWrite write = bench.end(id);
        QCOMPARE(write.state, State::Confirmed);
        QVERIFY(write.wasSettled);
    }

    /// There is nothing to be compared in a write that changes nothing: the revision alone tells.
    void looksForAWriteThatChangesNothing()
    {
        for (const bool isCarriedOut : {true, false}) {
            WriterBench bench;
            bench.cut(u"updateContactV1"_s, isCarriedOut);
            bench.writer->start();
            JournalWrite write = bench.update(1, {});
            write.action = Action::Identify;
            const JournalWrite end = bench.done(write);
            QCOMPARE(end.state, isCarriedOut ? State::Confirmed : State::Failed);
            QCOMPARE(bench.api.writes.size(), 1);
        }
    }

    /// Another contact of the number came meanwhile: it is not the one that was to be created.
    void takesNoOtherContactForTheOneItCreates()
    {
        WriterBench bench;
        bench.api.onRequest = [&](int, const QString &operation) -> std::optional<ApiError> {
            if (operation != "createContactV1"_L1)
                return std::nullopt;
            bench.createByOthers(u"14155550100"_s);
            return failure(ApiError::Kind::ConnectionLost, true);
        };
        bench.writer->start();
        const Wish &wish = wishes().at(1);
        const JournalWrite write = bench.done(wish.make(bench), wish.kind);
        QCOMPARE(write.state, State::Failed);
        QCOMPARE(write.outcome, Outcome::NotCarriedOut);
    }

    /// It was saved, and then the contact could not be read: what may be lost is said all the same.
    void saysWhatMayBeLostWhereItCannotLook()
    {
        WriterBench bench;
        bool isOffline = false;
        bench.api.meanwhile = [&bench](int, const QString &operation) {
            ContactWrite theirs;
            theirs.last = u"Theirs"_s;
            if (operation == "updateContactV1"_L1)
                bench.api.changeByOthers(ContactId(1), theirs);
        };
        bench.api.afterWrite = [&](int, const QString &) -> std::optional<ApiError> {
            isOffline = true;
            return std::nullopt;
        };
        bench.api.onRequest = [&](int, const QString &) {
            return isOffline ? std::optional(failure(ApiError::Kind::Offline)) : std::nullopt;
        };
        bench.writer->start();
        const Wish &wish = wishes().first();
        const JournalWrite write = bench.done(wish.make(bench), wish.kind);
        QCOMPARE(write.state, State::Confirmed);
        QCOMPARE(write.outcome, Outcome::Overlapped);
        QVERIFY(write.atRisk.contains(EditField{Kind::Last, {}}));
    }

    void saysThatOthersWroteInsteadOfAWriteThatIsLost()
    {
        WriterBench bench;
        bool isCut = false;
        bench.api.onRequest = [&](int, const QString &operation) -> std::optional<ApiError> {
            if (operation != "updateContactV1"_L1 || std::exchange(isCut, true))
                return std::nullopt;
            bench.renameByOthers(1, u"Countess"_s);
            return failure(ApiError::Kind::ConnectionLost, true);
        };
        bench.writer->start();
        const Wish &wish = wishes().first();
        const JournalWrite write = bench.done(wish.make(bench), wish.kind);
        QCOMPARE(write.state, State::Failed);
        QCOMPARE(write.outcome, Outcome::Overtaken);
        QVERIFY(changeOf(write.others, {Kind::First, {}}));
        QCOMPARE(bench.api.writes.size(), 1);
    }

    void goesOnRightAfterAKillAtAnyMoment_data()
    {
        QTest::addColumn<int>("wish");
        addWishes();
    }
    void goesOnRightAfterAKillAtAnyMoment()
    {
        QFETCH(int, wish);
        bool hasEnded = false;
        int kills = 0;
        // A moment is one behind a row of the journal, or behind a request.
        for (int moment = 1; !hasEnded; ++moment) {
            QVERIFY(moment < 40);
            WriterBench bench(true);
            prepare(bench);
            int moments = 0;
            bench.api.meanwhile = [&](int, const QString &) { ++moments; };
            connect(bench.journal.get(), &WriteJournal::changed, bench.journal.get(),
                [&] { ++moments; });
            bench.writer->start();
            const qint64 id =
                bench.submit(wishes().at(wish).make(bench), wishes().at(wish).kind).id;
            const auto isOver = [&] { return !bench.journal->open().contains(id); };
            QElapsedTimer time;
            time.start();
            while (moments < moment && !isOver() && time.elapsed() < 5000)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            hasEnded = isOver();
            kills += hasEnded ? 0 : 1;
            bench.kill();
            bench.api.meanwhile = nullptr;
            bench.open();
            bench.writer->start();
            QTRY_VERIFY(!bench.journal->open().isEmpty() || bench.entry(id).write.ended.isValid());
            const JournalWrite write = bench.end(id);
            compare(bench, wishes().at(wish), write, u"moment %1"_s.arg(moment));
            QVERIFY2(bench.api.writes.size() <= 1, "sent twice");
            QCOMPARE(bench.writer->status().open, 0);
        }
        // Planned, read, sent, written.
        QVERIFY2(kills >= 4, qPrintable(QString::number(kills)));
    }

    /// The journal cannot be written: nothing leaves.
    void sendsNothingThatIsNotInTheJournal()
    {
        WriterBench bench(true);
        bench.writer->start();
        const JournalWrite wanted = wishes().first().make(bench);
        auto blocker = Database::open(bench.file, Database::Access::ReadWrite);
        QVERIFY(blocker);
        QVERIFY((*blocker)->run(u"DROP TABLE journal_write"_s));
        WriteGroup group;
        const auto outcome = outcomeOf(bench.writer->submit(group, {wanted}));
        QVERIFY(outcome && !*outcome);
        QCOMPARE(bench.api.requests.size(), std::size_t(0));
        QCOMPARE(bench.journal->open().size(), 0);
    }
};

ROLODESK_TEST(WriteFaultsTest);
#include "tst_writefaults.moc"
