#include "tests/editing/importbench.h"
#include "tests/support/testregistry.h"

#include <algorithm>
#include <chrono>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using ErrorKind = ApiError::Kind;
using Kind = EditField::Kind;
using Outcome = JournalWrite::Outcome;
using State = JournalWrite::State;

constexpr auto bulkWrite = "bulkWriteContactsV2"_L1;
constexpr auto search = "searchContactsV2"_L1;
constexpr int rows = 10;

const EditField first{Kind::First, {}};
const EditField last{Kind::Last, {}};
const EditField phone{Kind::Phone, {}};
const EditField email{Kind::Email, {}};

/// A service that makes a second contact of whatever it is sent twice, and takes its time.
struct SettleBench : ImportBench {
    SettleBench()
        : ImportBench(true)
    {
        api.existingPhone = WritingContactsApi::ExistingPhone::Second;
    }
    void holdBack(const QString &operation)
    {
        api.holdsBack = [operation](const QString &asked) { return asked == operation; };
    }
    void killAndRestart()
    {
        kill();
        api.holdsBack = nullptr;
        open();
        writer->start();
    }
    /// The program is killed while its request is on the way.
    void killBehindTheRequest()
    {
        holdBack(bulkWrite);
        writer->start();
        import(ImportBench::rows(::rows));
        if (!goOnUntil([this] { return isOnItsWay(::rows); }))
            qFatal("nothing is sent");
        killAndRestart();
    }
    void pass(std::chrono::milliseconds span)
    {
        const auto end = clock.monotonic() + span;
        drain();
        while (clock.monotonic() < end) {
            const auto left = end - clock.monotonic();
            clock.advance(clock.pending() > 0 ? std::min(clock.untilNext(), left) : left);
            drain();
        }
    }
    void changeRecord(qint64 id, const std::function<void(QJsonObject &record)> &change)
    {
        for (Contact &contact : api.contacts) {
            if (contact.id != ContactId(id))
                continue;
            QJsonObject record = contact.json.object();
            change(record);
            contact = *contactFromJson(record);
        }
    }
};

/// What a service may make of a value.
void put(QJsonObject &record, const char *key, const QString &value)
{
    record.insert(QLatin1String(key), value);
}

} // namespace

/// What is done about creations that were sent and not answered: nothing twice, nothing lost, and
/// nobody else's contact taken for one's own.
class SettleCareTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The service takes longer over a batch than the program lives, and the next one looks.
    void sendsNothingTwiceThatArrivesLate_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("isKilledAgain");
        QTest::newRow("forty seconds") << 40 << false;
        QTest::newRow("four minutes") << 240 << false;
        QTest::newRow("killed once more") << 240 << true;
    }
    void sendsNothingTwiceThatArrivesLate()
    {
        QFETCH(int, seconds);
        QFETCH(bool, isKilledAgain);
        SettleBench bench;
        bench.killBehindTheRequest();
        bench.pass(std::chrono::seconds(seconds / 2));
        if (isKilledAgain)
            bench.killAndRestart();
        bench.pass(std::chrono::seconds(seconds / 2));
        // It is looked for, and says so.
        QCOMPARE(bench.countOf(State::Unknown), rows);
        bench.api.release();
        QVERIFY(bench.rest());
        QCOMPARE(bench.wrongRows(rows), QString());
        QCOMPARE(bench.batchSizes(), QList<qsizetype>{rows});
        QCOMPARE(bench.countOf(State::Confirmed), rows);
    }

    /// Killed before the request left, which cannot be told apart: sent once it cannot arrive.
    void sendsInTheEndWhatDidNotArrive_data()
    {
        QTest::addColumn<int>("hours"); ///< By which somebody sets the clock meanwhile.
        QTest::addColumn<int>("minutes"); ///< That pass before the next start.
        QTest::addColumn<int>("least"); ///< Seconds from that start to the second request.
        QTest::addColumn<int>("most");
        QTest::addColumn<bool>("isKilledAgain"); ///< Four minutes behind that start.
        QTest::newRow("at once") << 0 << 0 << 300 << 310 << false;
        QTest::newRow("three minutes later") << 0 << 3 << 120 << 130 << false;
        QTest::newRow("a day later") << 0 << 24 * 60 << 0 << 30 << false;
        QTest::newRow("killed again") << 0 << 0 << 300 << 310 << true;
        QTest::newRow("the clock was set back") << -1 << 0 << 300 << 310 << false;
        // What is noted at the third look counts from there on.
        QTest::newRow("set back, killed again") << -1 << 0 << 300 << 330 << true;
    }
    void sendsInTheEndWhatDidNotArrive()
    {
        QFETCH(int, hours);
        QFETCH(int, minutes);
        QFETCH(int, least);
        QFETCH(int, most);
        QFETCH(bool, isKilledAgain);
        SettleBench bench;
        bench.holdBack(bulkWrite);
        bench.writer->start();
        bench.import(bench.ImportBench::rows(rows));
        QVERIFY(bench.goOnUntil([&] { return bench.isOnItsWay(rows); }));
        bench.kill();
        bench.api.holdsBack = nullptr;
        bench.clock.advance(std::chrono::minutes(minutes));
        bench.clock.setNow(bench.clock.nowUtc().addSecs(hours * 3600));
        const auto started = bench.clock.monotonic();
        std::chrono::milliseconds sent{-1};
        const auto before = bench.api.countOf(search);
        bench.api.meanwhile = [&](int, const QString &operation) {
            if (operation == bulkWrite)
                sent = bench.clock.monotonic() - started;
        };
        bench.open();
        bench.writer->start();
        if (isKilledAgain) {
            bench.pass(4min);
            bench.killAndRestart();
        }
        QVERIFY(bench.rest());
        QVERIFY2(sent >= std::chrono::seconds(least) && sent <= std::chrono::seconds(most),
            qPrintable(QString::number(sent.count())));
        QCOMPARE(bench.wrongRows(rows), QString());
        QCOMPARE(bench.batchSizes(), QList<qsizetype>(2, rows));
        QCOMPARE(bench.countOf(State::Confirmed), rows);
        QVERIFY(bench.api.countOf(search) - before < 15);
    }

    /// Where a look meets a failure, the journal holds what the request itself met.
    void aLookThatFailsSaysNothingOfTheRequest_data()
    {
        QTest::addColumn<bool>("isKilled"); ///< The program, and the request is not answered.
        QTest::newRow("timed out") << false;
        QTest::newRow("killed") << true;
    }
    void aLookThatFailsSaysNothingOfTheRequest()
    {
        QFETCH(bool, isKilled);
        SettleBench bench;
        bool wasSent = false;
        const auto fail = [&](int, const QString &operation) -> std::optional<ApiError> {
            if (operation == bulkWrite && !std::exchange(wasSent, true) && !isKilled)
                return failure(ErrorKind::TimedOut, true);
            return wasSent && operation == search ? std::optional(failure(ErrorKind::BadReply))
                                                  : std::nullopt;
        };
        bench.api.onRequest = fail;
        if (isKilled)
            bench.holdBack(bulkWrite);
        bench.writer->start();
        bench.import(bench.ImportBench::rows(2));
        if (isKilled) {
            QVERIFY(bench.goOnUntil([&] { return bench.isOnItsWay(2); }));
            bench.killAndRestart();
        }
        bench.pass(30s);
        QCOMPARE(bench.countOf(State::Unknown), 2);
        bench.api.onRequest = nullptr;
        bench.killAndRestart();
        bench.pass(60s);
        QCOMPARE(bench.batchSizes(), QList<qsizetype>{2});
        QVERIFY(bench.rest());
        QCOMPARE(bench.countOf(isKilled ? State::Confirmed : State::Failed), 2);
        QCOMPARE(bench.api.contacts.size(), isKilled ? 4 : 2);
        QCOMPARE(
            bench.written().first().outcome, isKilled ? Outcome::None : Outcome::NotCarriedOut);
    }

    /// A request that was answered is over: what it left out is sent again without delay, also by
    /// the next run of the program.
    void doesNotWaitForWhatWasAnswered()
    {
        SettleBench bench;
        bench.api.bulk.dropEvery = 2;
        bench.writer->start();
        bench.import(bench.ImportBench::rows(rows));
        QVERIFY(bench.goOnUntil([&] { return bench.countOf(State::Unknown) == rows / 2; }));
        bench.api.bulk = {};
        bench.killAndRestart();
        bench.pass(40s);
        QCOMPARE(bench.countOf(State::Confirmed), rows);
        QCOMPARE(bench.wrongRows(rows), QString());
        QCOMPARE(bench.batchSizes(), (QList<qsizetype>{rows, rows / 2}));
    }

    /// What an answer left out does not wait for what had none.
    void sendsAgainBesideWhatItWaitsFor()
    {
        SettleBench bench;
        bench.api.bulk.dropEvery = 50;
        bench.api.holdsBack = [&bench](const QString &operation) {
            return operation == bulkWrite && bench.batchSizes().size() == 2;
        };
        bench.writer->start();
        bench.import(bench.ImportBench::rows(120));
        QVERIFY(bench.goOnUntil([&] {
            return bench.countOf(State::Unknown) == 2 && bench.isOnItsWay(20)
                && bench.batchSizes().size() == 2;
        }));
        bench.api.bulk = {};
        bench.killAndRestart();
        bench.pass(60s);
        QCOMPARE(bench.countOf(State::Confirmed), 100);
        QCOMPARE(bench.countOf(State::Unknown), 20);
        bench.api.release();
        QVERIFY(bench.rest());
        QCOMPARE(bench.wrongRows(120), QString());
        QCOMPARE(bench.batchSizes(), (QList<qsizetype>{100, 20, 2}));
    }

    void givesUpWhatItWaitsFor()
    {
        SettleBench bench;
        bench.killBehindTheRequest();
        bench.pass(40s);
        QCOMPARE(bench.countOf(State::Unknown), rows);
        bench.writer->cancelAct(bench.act);
        bench.pass(60s);
        QCOMPARE(bench.countOf(State::Failed), rows);
        QVERIFY(bench.rest());
        QCOMPARE(bench.batchSizes(), QList<qsizetype>{rows});
        QCOMPARE(bench.api.contacts.size(), 2);
    }

    /// The service writes values in its own way, and its answer is lost.
    void knowsWhatTheServiceKeptInItsOwnForm_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<bool>("isKilled");
        for (const bool isKilled : {false, true}) {
            const auto row = [isKilled](const char *name, const QString &key, const QString &kept) {
                QTest::addRow("%s, %s", name, isKilled ? "killed" : "cut")
                    << key << kept << isKilled;
            };
            row("an address", u"email"_s, u"bob@example.com"_s);
            row("a number", u"phone"_s, u"+1 (415) 560-0001"_s);
            row("a name without its spaces", u"first"_s, u"Bob Lee"_s);
            row("a name in capitals", u"last"_s, u"MÜLLER-LÜDENSCHEIDT"_s);
            row("a name that was cut", u"last"_s, u"Müller-Lü"_s);
            row("no last name", u"last"_s, QString());
        }
    }
    void knowsWhatTheServiceKeptInItsOwnForm()
    {
        QFETCH(QString, key);
        QFETCH(QString, kept);
        QFETCH(bool, isKilled);
        SettleBench bench;
        bench.api.afterWrite = [&](int, const QString &operation) -> std::optional<ApiError> {
            if (operation != bulkWrite)
                return std::nullopt;
            bench.changeRecord(3, [&](QJsonObject &record) {
                record.remove(u"contact_channels"_s);
                put(record, qPrintable(key), kept);
            });
            return failure(ErrorKind::ConnectionLost, true);
        };
        if (isKilled)
            bench.holdBack(bulkWrite);
        bench.writer->start();
        JournalWrite row = bench.row(1);
        row.wanted = {{first, {}, u"Bob  Lee"_s}, {last, {}, u"Müller-Lüdenscheidt"_s},
            {phone, {}, ImportBench::phoneOf(1)}, {email, {}, u"Bob@Example.com"_s}};
        bench.import({row});
        if (isKilled) {
            QVERIFY(bench.goOnUntil([&] { return bench.isOnItsWay(1); }));
            bench.killAndRestart();
            bench.api.release();
        }
        QVERIFY(bench.rest());
        const JournalWrite write = bench.written().first();
        QCOMPARE(write.state, State::Confirmed);
        QCOMPARE(write.outcome, Outcome::KeptOtherwise);
        QCOMPARE(write.contact, ContactId(3));
        QVERIFY(write.wasSettled);
        QVERIFY(std::any_of(write.others.cbegin(), write.others.cend(),
            [&](const FieldChange &change) { return change.after == kept; }));
        QCOMPARE(bench.api.contacts.size(), 3);
        (void)valueOf(bench.writer->undo(bench.act));
        QVERIFY(bench.rest());
        QCOMPARE(bench.api.contacts.size(), 2);
    }

    void knowsOneContactInItsOwnForm()
    {
        SettleBench bench;
        bench.api.afterWrite = [&](int, const QString &) {
            bench.changeRecord(3, [](QJsonObject &record) {
                record.remove(u"contact_channels"_s);
                put(record, "email", u"bob@example.com"_s);
            });
            return std::optional(failure(ErrorKind::ConnectionLost, true));
        };
        bench.writer->start();
        const JournalWrite write =
            bench.done(bench.creation({{first, {}, u"Bob"_s}, {phone, {}, ImportBench::phoneOf(1)},
                           {email, {}, u"Bob@Example.com"_s}}),
                WriteGroup::Kind::Create);
        QCOMPARE(write.state, State::Confirmed);
        QCOMPARE(write.outcome, Outcome::KeptOtherwise);
        QCOMPARE(write.contact, ContactId(3));
        QVERIFY(!write.error);
    }

    /// Somebody with the number of a row, whom no look before the request had shown.
    void takesNobodyElsesContactForItsOwn_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("created");
        QTest::addColumn<QString>("wanted"); ///< An address of the row.
        const QString now = u"2026-11-01T12:00:01Z"_s;
        const QString none;
        QTest::newRow("made before") << u"ROW 1"_s << none << u"2026-11-01T11:50:00Z"_s << none;
        QTest::newRow("nobody says when it was made") << u"ROW 1"_s << none << none << none;
        QTest::newRow("of another name") << u"Grace"_s << none << now << none;
        QTest::newRow("without a name") << none << none << now << none;
        QTest::newRow("with an address of its own")
            << u"ROW 1"_s << u"other@example.com"_s << now << none;
        QTest::newRow("without the address of the row")
            << u"ROW 1"_s << none << now << u"row@example.com"_s;
    }
    void takesNobodyElsesContactForItsOwn()
    {
        QFETCH(QString, first);
        QFETCH(QString, email);
        QFETCH(QString, created);
        QFETCH(QString, wanted);
        SettleBench bench;
        bench.cut(bulkWrite, false);
        bench.api.onRequest = [&](int, const QString &operation) -> std::optional<ApiError> {
            if (operation != bulkWrite)
                return std::nullopt;
            bench.createByOthers(ImportBench::phoneOf(1));
            bench.changeRecord(9, [&](QJsonObject &record) {
                for (const char *key : {"last", "created"})
                    record.remove(QLatin1String(key));
                record.insert(u"rev"_s, 1);
                put(record, "first", first);
                put(record, "email", email);
                if (!created.isEmpty()) {
                    put(record, "created", created);
                    put(record, "updated", created);
                }
            });
            return failure(ErrorKind::ConnectionLost, true);
        };
        bench.writer->start();
        JournalWrite row = bench.row(1);
        if (!wanted.isEmpty())
            row.wanted.append({::email, {}, wanted});
        bench.import({row});
        QVERIFY(bench.rest());
        const JournalWrite write = bench.written().first();
        QCOMPARE(write.state, State::Failed);
        QCOMPARE(write.outcome, Outcome::NotCarriedOut);
        QVERIFY(!write.contact.isValid());
        (void)valueOf(bench.writer->undo(bench.act));
        QVERIFY(bench.rest());
        QVERIFY(bench.api.contact(ContactId(9)));
    }

    /// Of two contacts with one number, each is of the row that says so in full.
    void givesEachRowTheContactThatIsLikeIt()
    {
        SettleBench bench;
        bench.writer->start();
        QList<JournalWrite> both = bench.ImportBench::rows(2);
        for (JournalWrite &write : both)
            write.wanted = {{first, {}, u"Ann"_s}, {phone, {}, ImportBench::phoneOf(1)}};
        both[0].wanted[0].after = u"ANN"_s;
        both[0].state = both[1].state = State::Sent;
        both[0].sentAt = both[1].sentAt = bench.clock.nowUtc();
        for (int at = 0; at < 2; ++at) {
            QJsonObject record =
                WriterBench::person(20 + at, at == 0 ? u"Ann"_s : u"ANN"_s, {}).json.object();
            put(record, "phone", ImportBench::phoneOf(1));
            put(record, "email", {});
            for (const char *key : {"avatar", "custom", "tags", "assigned_user_id"})
                record.remove(QLatin1String(key));
            put(record, "created", u"2026-11-01T12:00:01Z"_s);
            put(record, "updated", u"2026-11-01T12:00:01Z"_s);
            record.insert(u"rev"_s, 1);
            bench.api.contacts.append(*contactFromJson(record));
        }
        bench.import(both);
        QVERIFY(bench.rest());
        const auto written = bench.written();
        QCOMPARE(written.at(0).contact, ContactId(21));
        QCOMPARE(written.at(1).contact, ContactId(20));
        QCOMPARE(written.at(0).outcome, Outcome::None);
    }
};

ROLODESK_TEST(SettleCareTest);
#include "tst_settlecare.moc"
