#include "tests/editing/importbench.h"
#include "tests/support/testregistry.h"

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

using ErrorKind = ApiError::Kind;
using Outcome = JournalWrite::Outcome;
using State = JournalWrite::State;

/// A service that would make a second contact of one that is there, so that nothing sent twice
/// stays unseen.
struct FaultBench : ImportBench {
    explicit FaultBench(bool onDisk = false)
        : ImportBench(onDisk)
    {
        api.existingPhone = WritingContactsApi::ExistingPhone::Second;
    }
    /// A new key, or somebody presses "Try again".
    void kickWhenAsked()
    {
        QObject::connect(
            writer.get(), &ContactWriter::statusChanged, writer.get(),
            [this] {
                if (writer->status().trouble && !writer->status().retryAt.isValid())
                    writer->kick();
            },
            Qt::QueuedConnection);
    }
    void killAndRestart()
    {
        kill();
        api.meanwhile = nullptr;
        api.onRequest = nullptr;
        api.afterWrite = nullptr;
        open();
        kickWhenAsked();
        writer->start();
    }
};

constexpr auto bulkWrite = "bulkWriteContactsV2"_L1;

} // namespace

/// Failures at every request of an import, and kills at every moment of one: each row is made once.
class BatchFaultsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsRightAfterAFailureAtAnyRequest_data()
    {
        QTest::addColumn<int>("step"); ///< Look, write, look
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<bool>("isCarriedOut"); ///< The write was, and its answer is lost.
        using K = ErrorKind;
        for (const K kind : {K::Offline, K::TimedOut, K::ConnectionLost, K::ServerFailed,
                 K::RateLimited, K::BadReply, K::BadRequest, K::Unauthorized, K::Forbidden,
                 K::NotFound, K::NotThisService}) {
            for (int step = 1; step <= 3; ++step)
                QTest::addRow("request %d, %s", step, qPrintable(nameOf(kind)))
                    << step << kind << false;
        }
        for (const K kind : {K::TimedOut, K::ConnectionLost, K::ServerFailed, K::BadReply})
            QTest::addRow("carried out, %s", qPrintable(nameOf(kind))) << 2 << kind << true;
    }
    void endsRightAfterAFailureAtAnyRequest()
    {
        QFETCH(int, step);
        QFETCH(ErrorKind, kind);
        QFETCH(bool, isCarriedOut);
        using K = ErrorKind;
        const bool isUnclear = step == 2
            && (kind == K::TimedOut || kind == K::ConnectionLost || kind == K::ServerFailed
                || kind == K::BadReply);
        FaultBench bench;
        bool isDone = false;
        const auto failAt = [&](int number, const QString &) -> std::optional<ApiError> {
            if (number != step || std::exchange(isDone, true))
                return std::nullopt;
            return failure(kind, isUnclear);
        };
        (isCarriedOut ? bench.api.afterWrite : bench.api.onRequest) = failAt;
        bench.kickWhenAsked();
        bench.writer->start();
        bench.import(bench.rows(8));
        QVERIFY(bench.rest());
        QVERIFY(isDone);
        // A request without an answer may arrive minutes later: it is not sent once more.
        if (isUnclear && !isCarriedOut && kind != K::BadReply) {
            QCOMPARE(bench.api.contacts.size(), 2);
            for (const JournalWrite &write : bench.written()) {
                QCOMPARE(write.state, State::Failed);
                QCOMPARE(write.outcome, Outcome::NotCarriedOut);
            }
            return;
        }
        QCOMPARE(bench.wrongRows(8), QString());
        QCOMPARE(bench.api.contacts.size(), 10);
        QCOMPARE(bench.countOf(State::Confirmed), 8);
        for (const JournalWrite &write : bench.written()) {
            QCOMPARE(write.outcome, Outcome::None);
            QCOMPARE(bench.api.contact(write.contact)->phone, write.wanted.at(1).after);
        }
        QVERIFY(!bench.writer->status().trouble);
    }

    /// What surely did not leave goes as it was, when it can.
    void keepsItsSizeWhereItWasNotTheSize()
    {
        FaultBench bench;
        int failures = 0;
        bench.api.onRequest = [&](int, const QString &operation) {
            return operation == bulkWrite && ++failures <= 2
                ? std::optional(failure(ErrorKind::RateLimited))
                : std::nullopt;
        };
        bench.writer->start();
        bench.import(bench.rows(100));
        QVERIFY(bench.rest());
        QCOMPARE(bench.batchSizes(), QList<qsizetype>(3, 100));
        QCOMPARE(bench.wrongRows(100), QString());
    }

    void settlesAHundredWithOneLook()
    {
        FaultBench bench;
        bench.cut(bulkWrite, true);
        bench.writer->start();
        bench.import(bench.rows(100));
        QVERIFY(bench.rest());
        QCOMPARE(bench.api.requests.size(), std::size_t(3));
        QCOMPARE(bench.countOf(State::Confirmed), 100);
        for (const JournalWrite &write : bench.written())
            QVERIFY(write.wasSettled);
        QCOMPARE(bench.settled.size(), 100);
        QVERIFY(stored(*bench.store, bench.written().last().contact));
    }

    /// What was sent together is looked for one by one then, however many may be sent.
    void looksForOneAtATimeWhereManyAreTooMuch()
    {
        FaultBench bench;
        bench.cut(bulkWrite, true);
        bool wasSent = false;
        int refused = 0;
        bench.api.onRequest = [&](int, const QString &operation) -> std::optional<ApiError> {
            wasSent = wasSent || operation == bulkWrite;
            if (!wasSent || operation != "searchContactsV2"_L1 || ++refused > 2)
                return std::nullopt;
            return failure(ErrorKind::BadRequest);
        };
        bench.writer->start();
        bench.import(bench.rows(4));
        QVERIFY(bench.rest());
        QCOMPARE(bench.countOf(State::Confirmed), 4);
        QCOMPARE(bench.wrongRows(4), QString());
    }

    /// Carried out half a minute later than the first look.
    void waitsForARequestThatArrivesLate()
    {
        FaultBench bench;
        bench.cut(bulkWrite, false);
        bench.writer->start();
        bench.import(bench.rows(5));
        QVERIFY(bench.goOnUntil([&] { return bench.countOf(State::Unknown) == 5; }));
        int looks = 0;
        bench.api.meanwhile = [&](int, const QString &operation) {
            if (operation != "searchContactsV2"_L1 || ++looks != 3)
                return;
            for (int row = 1; row <= 5; ++row) {
                QJsonObject json
                    = WriterBench::person(100 + row, u"Row %1"_s.arg(row), {}).json.object();
                json.insert(u"phone"_s, ImportBench::phoneOf(row));
                json.insert(u"email"_s, QString());
                json.insert(u"rev"_s, 1);
                bench.api.contacts.append(*contactFromJson(json));
            }
        };
        QVERIFY(bench.rest());
        QCOMPARE(bench.wrongRows(5), QString());
        QCOMPARE(bench.batchSizes(), QList<qsizetype>{5});
        QCOMPARE(bench.countOf(State::Confirmed), 5);
    }

    /// Items in neither list, and items that the answer only claims to have made.
    void makesWhatTheServiceLost_data()
    {
        QTest::addColumn<int>("missing");
        QTest::addColumn<int>("dropped");
        QTest::addColumn<int>("lied");
        QTest::newRow("carried out and not answered") << 3 << 0 << 0;
        QTest::newRow("neither") << 0 << 3 << 0;
        QTest::newRow("only answered") << 0 << 0 << 3;
        QTest::newRow("all of it") << 3 << 4 << 5;
        QTest::newRow("nothing is answered") << 1 << 0 << 0;
    }
    void makesWhatTheServiceLost()
    {
        QFETCH(int, missing);
        QFETCH(int, dropped);
        QFETCH(int, lied);
        FaultBench bench;
        bench.api.bulk.missingEvery = missing;
        bench.api.bulk.dropEvery = dropped;
        bench.api.bulk.lieEvery = lied;
        bench.api.meanwhile = [&bench](int, const QString &operation) {
            // Once is enough: a second time it is told as what it is.
            if (operation == bulkWrite && bench.batchSizes().size() > 2)
                bench.api.bulk = {};
        };
        bench.writer->start();
        bench.import(bench.rows(150));
        QVERIFY(bench.rest());
        QCOMPARE(bench.wrongRows(150), QString());
        QCOMPARE(bench.api.contacts.size(), 152);
        QCOMPARE(bench.countOf(State::Confirmed), 150);
        for (const JournalWrite &write : bench.written())
            QCOMPARE(bench.api.contact(write.contact)->phone, write.wanted.at(1).after);
    }

    /// One of those who share an address is found again beside the others.
    void findsWhoSharesAnAddress()
    {
        FaultBench bench;
        const EditField email{EditField::Kind::Email, {}};
        bench.cut(bulkWrite, true);
        bench.api.meanwhile = [&bench](int, const QString &) {
            if (bench.api.contacts.size() == 3)
                bench.api.contacts.append(WriterBench::person(50, u"Ada"_s, u"Byron"_s));
        };
        bench.writer->start();
        JournalWrite row = bench.row(1);
        row.wanted = {row.wanted.first(), {email, {}, u"ada@example.com"_s}};
        row.onClash = JournalWrite::OnClash::Mine;
        bench.import({row});
        QVERIFY(bench.rest());
        QCOMPARE(bench.countOf(State::Confirmed), 1);
        QCOMPARE(bench.written().first().contact, ContactId(3));
        QCOMPARE(bench.api.contacts.size(), 4);
    }

    void sendsNothingAThirdTime()
    {
        FaultBench bench;
        bench.api.bulk.dropEvery = 1;
        bench.writer->start();
        bench.import(bench.rows(20));
        QVERIFY(bench.rest());
        QCOMPARE(bench.batchSizes(), QList<qsizetype>(2, 20));
        QCOMPARE(bench.countOf(State::Failed), 20);
        for (const JournalWrite &write : bench.written()) {
            QCOMPARE(write.outcome, Outcome::NotCarriedOut);
            QVERIFY(write.wasSettled);
            QVERIFY(!write.contact.isValid());
        }
        QCOMPARE(bench.api.contacts.size(), 2);
        // And once more by the person.
        bench.api.bulk = {};
        (void)valueOf(bench.writer->retryFailed(*valueOf(bench.journal->group(bench.act))));
        QVERIFY(bench.rest());
        QCOMPARE(bench.wrongRows(20), QString());
    }

    /// A search that shows a contact only after a while: its id shows it at once.
    void makesNoSecondOneOfAContactThatIsOnlyNotFound()
    {
        FaultBench bench;
        QList<Contact> all;
        bench.api.meanwhile = [&](int, const QString &operation) {
            if (bench.api.writes.isEmpty() || operation == bulkWrite)
                return;
            if (all.isEmpty())
                all = bench.api.contacts;
            bench.api.contacts = operation == "searchContactsV2"_L1 ? QList<Contact>() : all;
        };
        bench.writer->start();
        bench.import(bench.rows(3));
        QVERIFY(bench.rest());
        QCOMPARE(bench.batchSizes(), QList<qsizetype>{3});
        QCOMPARE(bench.countOf(State::Confirmed), 3);
        QCOMPARE(bench.api.countOf(u"getContactV1"_s), 3);
    }

    /// Whatever stands in the journal at that moment.
    void losesAndDoublesNothingByAKill()
    {
        qsizetype last = 0;
        for (int moment = 0; moment <= 16; ++moment) {
            FaultBench bench(true);
            bench.writer->start();
            int moments = 0;
            bench.api.meanwhile = [&](int, const QString &) { ++moments; };
            connect(bench.journal.get(), &WriteJournal::changed, bench.journal.get(),
                [&] { ++moments; });
            bench.import(bench.rows(120));
            (void)bench.goOnUntil(
                [&] { return moments >= moment || bench.journal->open().isEmpty(); });
            last = bench.journal->open().size();
            bench.killAndRestart();
            QVERIFY(bench.rest());
            const QByteArray where = QByteArray::number(moment);
            QVERIFY2(bench.wrongRows(120).isEmpty(), where);
            QVERIFY2(bench.api.contacts.size() == 122, where);
            QVERIFY2(bench.countOf(State::Confirmed) == 120, where);
        }
        // The kills reached from the first moment to the last.
        QCOMPARE(last, 0);
    }

    /// Sent, and the program is gone before the request is; again while it is looked for.
    void losesAndDoublesNothingByTwoKills()
    {
        FaultBench bench(true);
        bench.api.holdsBack = [](const QString &operation) { return operation == bulkWrite; };
        bench.writer->start();
        bench.import(bench.rows(30));
        QVERIFY(bench.goOnUntil([&] { return bench.countOf(State::Sent) == 30; }));
        bench.api.holdsBack = nullptr;
        bench.killAndRestart();
        bench.drain();
        QVERIFY(bench.countOf(State::Planned) == 0);
        bench.killAndRestart();
        QVERIFY(bench.rest());
        QCOMPARE(bench.wrongRows(30), QString());
        QCOMPARE(bench.countOf(State::Confirmed), 30);
    }

    void pausesBehindWhatWasSent()
    {
        FaultBench bench;
        bench.api.meanwhile = [&bench](int, const QString &operation) {
            if (operation == bulkWrite)
                bench.writer->pauseAct(bench.act);
        };
        bench.api.holdsBack = [](const QString &operation) { return operation == bulkWrite; };
        bench.writer->start();
        bench.import(bench.rows(300));
        QVERIFY(bench.goOnUntil([&] { return bench.isOnItsWay(100); }));
        bench.api.release();
        for (int round = 0; round < 20; ++round)
            bench.drain();
        QCOMPARE(bench.countOf(State::Confirmed), 100);
        QCOMPARE(bench.countOf(State::Planned), 200);
        bench.api.meanwhile = nullptr;
        bench.writer->resumeAct(bench.act);
        QVERIFY(bench.rest());
        QCOMPARE(bench.wrongRows(300), QString());
        QCOMPARE(bench.countOf(State::Confirmed), 300);
    }

    /// While it is paused, too, what was sent is looked for; what did not arrive waits.
    void settlesWhileItIsPaused()
    {
        FaultBench bench;
        bench.api.bulk.dropEvery = 10;
        bench.api.bulk.missingEvery = 7;
        bench.api.meanwhile = [&bench](int, const QString &operation) {
            if (operation == bulkWrite)
                bench.writer->pauseAct(bench.act);
        };
        bench.api.holdsBack = [](const QString &operation) { return operation == bulkWrite; };
        bench.writer->start();
        bench.import(bench.rows(120));
        QVERIFY(bench.goOnUntil([&] { return bench.isOnItsWay(100); }));
        bench.api.release();
        for (int round = 0; round < 10; ++round) {
            bench.drain();
            if (bench.clock.pending() > 0)
                bench.clock.advance(bench.clock.untilNext());
        }
        QCOMPARE(bench.countOf(State::Confirmed), 90);
        QCOMPARE(bench.countOf(State::Planned), 30);
        bench.api.bulk = {};
        bench.api.meanwhile = nullptr;
        bench.writer->resumeAct(bench.act);
        QVERIFY(bench.rest());
        QCOMPARE(bench.wrongRows(120), QString());
    }

    void isCancelledBehindWhatWasSent()
    {
        FaultBench bench;
        bench.api.holdsBack = [](const QString &operation) { return operation == bulkWrite; };
        bench.writer->start();
        bench.import(bench.rows(300));
        QVERIFY(bench.goOnUntil([&] { return bench.isOnItsWay(100); }));
        bench.writer->cancelAct(bench.act);
        bench.drain();
        bench.api.release();
        QVERIFY(bench.rest());
        QCOMPARE(bench.countOf(State::Confirmed), 100);
        QCOMPARE(bench.countOf(State::Withdrawn), 200);
        QCOMPARE(bench.api.contacts.size(), 102);
    }

    void isCancelledWhileItOnlyLooks()
    {
        FaultBench bench;
        bench.api.holdsBack = [](const QString &) { return true; };
        bench.writer->start();
        bench.import(bench.rows(150));
        QVERIFY(bench.goOnUntil([&] { return !bench.api.requests.empty(); }));
        bench.writer->cancelAct(bench.act);
        bench.drain();
        bench.api.release();
        QVERIFY(bench.rest());
        QCOMPARE(bench.countOf(State::Withdrawn), 150);
        QCOMPARE(bench.api.contacts.size(), 2);
        QVERIFY(bench.api.writes.isEmpty());
    }

    /// What did not arrive of an act that was given up is not made after all.
    void sendsNothingAgainOfWhatWasGivenUp_data()
    {
        QTest::addColumn<int>("rows"); ///< A hundred of them are sent.
        QTest::addColumn<bool>("isKilled");
        QTest::newRow("cancelled") << 150 << false;
        QTest::newRow("nothing was planned any more") << 100 << false;
        QTest::newRow("cancelled by another run of the program") << 150 << true;
        QTest::newRow("by another run, nothing was planned") << 100 << true;
    }
    void sendsNothingAgainOfWhatWasGivenUp()
    {
        QFETCH(int, rows);
        QFETCH(bool, isKilled);
        FaultBench bench(true);
        bench.cut(bulkWrite, false);
        bench.api.holdsBack = [&bench](const QString &operation) {
            return operation == "searchContactsV2"_L1 && !bench.api.writes.isEmpty();
        };
        bench.writer->start();
        bench.import(bench.rows(rows));
        QVERIFY(bench.goOnUntil([&] { return bench.countOf(State::Unknown) == 100; }));
        bench.writer->cancelAct(bench.act);
        for (int round = 0; round < 10; ++round)
            bench.drain();
        if (isKilled)
            bench.killAndRestart();
        bench.api.release();
        QVERIFY(bench.rest());
        QCOMPARE(bench.countOf(State::Failed), 100);
        QCOMPARE(bench.countOf(State::Withdrawn), rows - 100);
        QCOMPARE(bench.api.contacts.size(), 2);
        QCOMPARE(bench.batchSizes(), QList<qsizetype>{100});
        QVERIFY(!valueOf(bench.journal->group(bench.act))->isPaused);
    }
    /// A row that the person skips says nothing of the others.
    void sendsAgainWhatIsWantedStill()
    {
        FaultBench bench;
        bench.createByOthers(ImportBench::phoneOf(2));
        bench.api.bulk.dropEvery = 3;
        bench.api.meanwhile = [&bench](int, const QString &operation) {
            if (operation == bulkWrite && bench.batchSizes().size() > 1)
                bench.api.bulk = {};
        };
        bench.writer->start();
        bench.import(bench.rows(10));
        QVERIFY(bench.goOnUntil([&] { return bench.journal->undecided() == 1; }));
        bench.writer->withdraw({bench.written().at(1).id});
        QVERIFY(bench.rest());
        QCOMPARE(bench.countOf(State::Withdrawn), 1);
        QCOMPARE(bench.countOf(State::Confirmed), 9);
        QCOMPARE(bench.wrongRows(10), QString());
    }

    void givesUpOneOfABatch()
    {
        FaultBench bench;
        bench.api.holdsBack = [](const QString &) { return true; };
        bench.writer->start();
        bench.import(bench.rows(10));
        QVERIFY(bench.goOnUntil([&] { return !bench.api.requests.empty(); }));
        bench.writer->withdraw({bench.written().at(3).id});
        bench.drain();
        bench.api.release();
        QVERIFY(bench.rest());
        QCOMPARE(bench.batchSizes(), QList<qsizetype>{9});
        QCOMPARE(bench.written().at(3).state, State::Withdrawn);
        QCOMPARE(bench.wrongRows(10), u"row 4: 0 times"_s);
    }
};

ROLODESK_TEST(BatchFaultsTest);
#include "tst_batchfaults.moc"
