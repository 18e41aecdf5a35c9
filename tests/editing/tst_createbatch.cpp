#include "tests/editing/importbench.h"
#include "tests/support/testregistry.h"

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = EditField::Kind;
using Order = WritingContactsApi::BulkManners::Order;
using Outcome = JournalWrite::Outcome;
using State = JournalWrite::State;

const EditField first{Kind::First, {}};
const EditField email{Kind::Email, {}};
const EditField optOut{Kind::OptOut, {}};

} // namespace

/// Creations of an import, many in one request.
class CreateBatchTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// One look for the numbers, one request, one look at what came of it; a hundred at a time.
    void makesFiveThousandWithThreeRequestsAHundred()
    {
        constexpr int count = 5000;
        ImportBench bench;
        bench.writer->start();
        bench.import(bench.rows(count));
        QVERIFY(bench.rest());
        QCOMPARE(bench.countOf(State::Confirmed), count);
        QCOMPARE(bench.wrongRows(count), QString());
        QCOMPARE(bench.api.requests.size(), std::size_t(3 * count / 100));
        QCOMPARE(bench.batchSizes(), QList<qsizetype>(count / 100, 100));
        QCOMPARE(bench.api.contacts.size(), count + 2);
    }

    void saysWhatARunOfOneWouldSay()
    {
        ImportBench bench;
        bench.writer->start();
        bench.import(bench.rows(3));
        QVERIFY(bench.rest());
        for (const JournalWrite &write : bench.written()) {
            const auto there = bench.api.contact(write.contact);
            QVERIFY(there);
            QCOMPARE(there->phone, write.wanted.at(1).after);
            QCOMPARE(write.outcome, Outcome::None);
            QCOMPARE(write.sent, write.wanted);
            QCOMPARE(write.resultRev, 1);
            QVERIFY(!write.wasSettled);
            QVERIFY(write.sentAt.isValid() && write.ended.isValid());
            QCOMPARE(contactFromJson(QJsonDocument::fromJson(write.read).object())->id, there->id);
            QCOMPARE(stored(*bench.store, there->id)->first, there->first);
        }
        QCOMPARE(bench.settled.size(), 3);
        // Undone like any other creation.
        (void)valueOf(bench.writer->undo(bench.act));
        QVERIFY(bench.rest());
        QCOMPARE(bench.api.contacts.size(), 2);
    }

    /// Nothing comes back by which to tell the items but their values.
    void knowsEachOneWhateverTheOrder_data()
    {
        QTest::addColumn<Order>("order");
        QTest::newRow("same") << Order::Same;
        QTest::newRow("reversed") << Order::Reversed;
        QTest::newRow("shuffled") << Order::Shuffled;
    }
    void knowsEachOneWhateverTheOrder()
    {
        QFETCH(Order, order);
        ImportBench bench;
        bench.api.bulk.order = order;
        bench.api.bulk.failEvery = 4;
        bench.writer->start();
        QList<JournalWrite> rows = bench.rows(10);
        // By its e-mail alone, and by a channel of its own.
        rows[4].wanted = {{first, {}, u"Row 5"_s}, {email, {}, u"Five@Example.com"_s}};
        rows[5].wanted = {{first, {}, u"Row 6"_s}, {{Kind::Channel, u"line"_s}, {}, u"six"_s}};
        bench.import(rows);
        QVERIFY(bench.rest());
        const auto written = bench.written();
        for (int at = 0; at < written.size(); ++at) {
            const JournalWrite &write = written.at(at);
            if ((at + 1) % 4 == 0) {
                QCOMPARE(write.state, State::Failed);
                QCOMPARE(write.outcome, Outcome::Refused);
                QCOMPARE(write.error->message, u"made to fail"_s);
                continue;
            }
            QCOMPARE(write.state, State::Confirmed);
            QCOMPARE(bench.api.contact(write.contact)->first, u"Row %1"_s.arg(at + 1));
        }
        QCOMPARE(bench.api.countOf(u"bulkWriteContactsV2"_s), 1);
    }

    void leavesWhoIsThereAlready()
    {
        ImportBench bench;
        bench.createByOthers(ImportBench::phoneOf(2));
        bench.writer->start();
        bench.import(bench.rows(5));
        QVERIFY(bench.rest());
        const auto written = bench.written();
        QCOMPARE(written.at(1).state, State::Clash);
        QCOMPARE(written.at(1).outcome, Outcome::Exists);
        QCOMPARE(written.at(1).contact, ContactId(9));
        QCOMPARE(bench.countOf(State::Confirmed), 4);
        QCOMPARE(bench.batchSizes(), QList<qsizetype>{4});
        QCOMPARE(bench.api.contact(ContactId(9))->first, u"Other"_s);
    }

    /// Between the look for the number and the request somebody else makes it.
    void deletesNoContactItOnlyMet()
    {
        ImportBench bench;
        bench.api.meanwhile = [&bench](int, const QString &operation) {
            if (operation == "bulkWriteContactsV2"_L1)
                bench.createByOthers(ImportBench::phoneOf(2));
        };
        bench.writer->start();
        bench.import(bench.rows(3));
        QVERIFY(bench.rest());
        const auto written = bench.written();
        QCOMPARE(written.at(1).outcome, Outcome::Met);
        QVERIFY(written.at(1).atRisk.contains(first));
        QCOMPARE(written.at(0).outcome, Outcome::None);
        bench.api.meanwhile = nullptr;
        (void)valueOf(bench.writer->undo(bench.act));
        QVERIFY(bench.rest());
        QVERIFY(bench.api.contact(ContactId(9)));
        QCOMPARE(bench.api.contacts.size(), 3);
    }

    /// The second one waits, and finds what the first one made.
    void makesOneOfTwoRowsWithOneNumber_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<State>("state");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("written alike")
            << ImportBench::phoneOf(1) << State::Clash << Outcome::Exists;
        // This service looks for a number only as it is written.
        QTest::newRow("in another form")
            << u"+"_s + ImportBench::phoneOf(1) << State::Confirmed << Outcome::Met;
    }
    void makesOneOfTwoRowsWithOneNumber()
    {
        QFETCH(QString, phone);
        QFETCH(State, state);
        QFETCH(Outcome, outcome);
        ImportBench bench;
        bench.writer->start();
        QList<JournalWrite> rows = bench.rows(3);
        rows[2].wanted[1].after = phone;
        bench.import(rows);
        QVERIFY(bench.rest());
        QCOMPARE(bench.batchSizes(), QList<qsizetype>{2});
        QCOMPARE(bench.api.contacts.size(), 4);
        QCOMPARE(bench.written().at(2).state, state);
        QCOMPARE(bench.written().at(2).outcome, outcome);
    }

    /// What became of an opt-out is always looked at.
    void looksAtAnOptOutThatReadsDoNotTell()
    {
        ImportBench bench;
        bench.api.tellsOptOut = false;
        bench.writer->start();
        QList<JournalWrite> rows = bench.rows(3);
        rows[1].wanted.append({optOut, {}, isOut()});
        bench.import(rows);
        QVERIFY(bench.rest());
        for (const JournalWrite &write : bench.written())
            QCOMPARE(write.outcome, Outcome::None);
        QCOMPARE(bench.api.countOf(u"getContactStatus"_s), 1);
        QCOMPARE(stored(*bench.store, bench.written().at(1).contact)->optedOut, true);
    }

    /// Nobody says how many a service takes.
    void triesFewerWhereThereAreTooMany()
    {
        ImportBench bench;
        bench.api.bulk.most = 30;
        bench.writer->start();
        bench.import(bench.rows(300));
        QVERIFY(bench.rest());
        QCOMPARE(bench.countOf(State::Confirmed), 300);
        QCOMPARE(bench.wrongRows(300), QString());
        const auto sizes = bench.batchSizes();
        QCOMPARE(sizes.first(3), (QList<qsizetype>{100, 50, 25}));
        // More are tried again now and then, and found to be too many.
        QVERIFY(sizes.contains(50) && sizes.lastIndexOf(50) > 3);
        QVERIFY2(sizes.size() <= 20, qPrintable(QString::number(sizes.size())));
    }

    void goesBackToItsFirstSize()
    {
        ImportBench bench;
        bench.api.bulk.most = 50;
        bench.writer->start();
        bench.api.afterWrite = [&bench](int, const QString &) -> std::optional<ApiError> {
            bench.api.bulk.most = 1000;
            return std::nullopt;
        };
        bench.import(bench.rows(350));
        QVERIFY(bench.rest());
        QCOMPARE(bench.batchSizes(), (QList<qsizetype>{100, 50, 50, 50, 100, 100}));
        QCOMPARE(bench.wrongRows(350), QString());
    }

    void namesTheOneForWhichAllAreRefused_data()
    {
        QTest::addColumn<int>("bad");
        QTest::newRow("first") << 1;
        QTest::newRow("middle") << 37;
        QTest::newRow("last") << 100;
    }
    void namesTheOneForWhichAllAreRefused()
    {
        QFETCH(int, bad);
        ImportBench bench;
        bench.api.bulk.refusesWhole = true;
        bench.writer->start();
        QList<JournalWrite> rows = bench.rows(100);
        for (int tag = 61; tag <= 66; ++tag)
            rows[bad - 1].wanted.append({{Kind::Tag, QString::number(tag)}, {}, tagIsOn()});
        bench.import(rows);
        QVERIFY(bench.rest());
        const auto written = bench.written();
        for (int at = 0; at < written.size(); ++at)
            QCOMPARE(written.at(at).state, at == bad - 1 ? State::Failed : State::Confirmed);
        QCOMPARE(written.at(bad - 1).outcome, Outcome::Refused);
        QCOMPARE(written.at(bad - 1).error->message, u"tags: at most five"_s);
        QVERIFY2(bench.api.requests.size() < 120,
            qPrintable(QString::number(bench.api.requests.size())));
    }

    /// Nothing to look for many with, or nothing to make many with: each on its own, as ever.
    void goesOneByOneWhereThereIsNoRequestForMany_data()
    {
        QTest::addColumn<bool>("hasSearch");
        QTest::newRow("no search") << false;
        QTest::newRow("no bulk write") << true;
    }
    void goesOneByOneWhereThereIsNoRequestForMany()
    {
        QFETCH(bool, hasSearch);
        ImportBench bench;
        bench.api.manners.hasV2Search = hasSearch;
        bench.api.onRequest = [](int, const QString &operation) {
            return operation == "bulkWriteContactsV2"_L1
                ? std::optional(failure(ApiError::Kind::NotFound))
                : std::nullopt;
        };
        bench.writer->start();
        bench.import(bench.rows(30));
        QVERIFY(bench.rest());
        QCOMPARE(bench.countOf(State::Confirmed), 30);
        QCOMPARE(bench.wrongRows(30), QString());
        QCOMPARE(bench.api.countOf(u"createContactV1"_s), 30);
        QCOMPARE(bench.api.countOf(u"bulkWriteContactsV2"_s), hasSearch ? 1 : 0);
    }

    void goesOnBesideTheUpdatesOfTheImport()
    {
        ImportBench bench;
        bench.writer->start();
        QList<JournalWrite> writes = bench.rows(120);
        JournalWrite update = bench.update(1, {{first, u"Ada"_s, u"Augusta"_s}});
        update.onClash = JournalWrite::OnClash::Theirs;
        writes.append(update);
        int before = -1;
        bench.api.meanwhile = [&](int, const QString &operation) {
            if (operation == "updateContactV1"_L1)
                before = bench.api.countOf(u"bulkWriteContactsV2"_s);
        };
        bench.import(writes);
        QVERIFY(bench.rest());
        QCOMPARE(bench.countOf(State::Confirmed), 121);
        QCOMPARE(bench.there(1).value(first), u"Augusta"_s);
        QVERIFY2(before >= 0 && before <= 1, "the update waited for all creations");
    }
};

ROLODESK_TEST(CreateBatchTest);
#include "tst_createbatch.moc"
