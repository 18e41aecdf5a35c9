#include "core/sync/contactlookup.h"
#include "core/store/database.h"
#include "tests/support/testregistry.h"
#include "tests/sync/syncbench.h"

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

using Kind = QueryText::Kind;

class ContactLookupTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsNumbersAddressesAndTextApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("region");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QStringList>("values");
        QTest::newRow("empty") << u"  "_s << u"US"_s << Kind::Empty << QStringList();
        QTest::newRow("brackets") << u"(415) 555-0100"_s << u"US"_s << Kind::Phone << QStringList {u"14155550100"_s};
        QTest::newRow("plus") << u"+14155550100"_s << u"DE"_s << Kind::Phone << QStringList {u"14155550100"_s};
        QTest::newRow("zeros") << u"0044 20 7946 0018"_s << u"US"_s << Kind::Phone << QStringList {u"442079460018"_s};
        QTest::newRow("bare international") << u"14155550100"_s << QString() << Kind::Phone << QStringList {u"14155550100"_s};
        QTest::newRow("dots") << u"415.555.0100"_s << u"US"_s << Kind::Phone << QStringList {u"14155550100"_s};
        QTest::newRow("en dash") << u"415–555–0100"_s << u"US"_s << Kind::Phone << QStringList {u"14155550100"_s};
        QTest::newRow("link") << u"tel:+1-415-555-0100;ext=5"_s << QString() << Kind::Phone << QStringList {u"14155550100"_s};
        QTest::newRow("part of a number") << u"5550"_s << u"US"_s << Kind::Text << QStringList();
        QTest::newRow("national without a country") << u"(415) 555-0100"_s << QString() << Kind::Text << QStringList();
        QTest::newRow("e-mail") << u" Eva@Example.com "_s << u"US"_s << Kind::Email << QStringList {u"eva@example.com"_s};
        QTest::newRow("unfinished e-mail") << u"eva@example"_s << u"US"_s << Kind::Text << QStringList();
        QTest::newRow("name") << u"Eva 2"_s << u"US"_s << Kind::Text << QStringList();
        QTest::newRow("vanity number is a word") << u"1-800-FLOWERS"_s << u"US"_s << Kind::Text << QStringList();
    }
    void tellsNumbersAddressesAndTextApart()
    {
        QFETCH(QString, text);
        QFETCH(QString, region);
        QFETCH(Kind, kind);
        const QueryText query = QueryText::read(text, region);
        QCOMPARE(query.kind, kind);
        QTEST(query.values, "values");
    }

    void knowsANumberWithoutACountry_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("national");
        QTest::addColumn<QStringList>("readings");
        const QString none;
        const auto row = [](const char *name, const QString &text, const QString &region,
                             const QString &national, const QStringList &readings) {
            QTest::newRow(name) << text << region << national << readings;
        };
        row("digits", u"6085550127"_s, none, u"6085550127"_s,
            {u"16085550127"_s, u"496085550127"_s});
        row("signs", u"(608) 555-0127"_s, none, u"6085550127"_s,
            {u"16085550127"_s, u"496085550127"_s});
        row("trunk zero", u"030 123456"_s, none, u"030123456"_s,
            {u"1030123456"_s, u"130123456"_s, u"49030123456"_s, u"4930123456"_s});
        row("longer with a code than numbers get", u"60855501270123"_s, none, u"60855501270123"_s,
            {u"160855501270123"_s});
        row("plus", u"+6085550127"_s, none, none, {});
        row("wide plus", u"＋6085550127"_s, none, none, {});
        row("zeros", u"006085550127"_s, none, none, {});
        row("default country", u"6085550127"_s, u"US"_s, none, {});
        row("too few digits", u"60855"_s, none, none, {});
        row("too many digits", u"6085550127012345"_s, none, none, {});
        row("name", u"Agent 6085550127"_s, none, none, {});
    }
    void knowsANumberWithoutACountry()
    {
        QFETCH(QString, text);
        QFETCH(QString, region);
        const QueryText query = QueryText::read(text, region);
        QTEST(query.national, "national");
        QTEST(query.readingsIn({u"1"_s, u"49"_s}), "readings");
        // "60 85550127" is Malaysia's, and asked for anyway.
        const QStringList inMalaysia = query.readingsIn({u"60"_s});
        for (const QString &value : query.values)
            QVERIFY(!inMalaysia.contains(value));
    }

    void findsAndKeepsWhatTheServiceKnows()
    {
        SyncBench bench;
        bench.fill(3);
        ContactLookup lookup(bench.api, *bench.store);
        const auto query = QueryText::read(u'+' + bench.api.contacts.at(1).phone, {});
        const LookupResult first = valueOf(lookup.lookUp(query));
        QCOMPARE(first.found, QList {ContactId(2)});
        QVERIFY(first.alreadyKnown.isEmpty());
        QCOMPARE(bench.store->contactCount(), 1);
        const LookupResult second = valueOf(lookup.lookUp(query));
        QCOMPARE(second.alreadyKnown, QList {ContactId(2)});
    }

    void succeedsWithNothingFound()
    {
        SyncBench bench;
        ContactLookup lookup(bench.api, *bench.store);
        QVERIFY(valueOf(lookup.lookUp(QueryText::read(u"nobody@example.com"_s, {}))).found.isEmpty());
    }

    void asksV1ForAPhoneWhereV2HasNoSearch()
    {
        SyncBench bench;
        bench.fill(3);
        bench.api.manners.hasV2Search = false;
        ContactLookup lookup(bench.api, *bench.store);
        const auto query = QueryText::read(u'+' + bench.api.contacts.at(0).phone, {});
        QCOMPARE(valueOf(lookup.lookUp(query)).found, QList {ContactId(1)});
        QVERIFY(valueOf(lookup.lookUp(QueryText::read(u"+493012345678"_s, {}))).found.isEmpty());
    }

    /// "There is nobody" and "there is no such search" are the same code.
    void doesNotTakeAMissingSearchForAnAnswer()
    {
        SyncBench bench;
        bench.fill(1);
        bench.api.manners.hasV2Search = false;
        ContactLookup lookup(bench.api, *bench.store);
        const auto address = QueryText::read(u"a@example.com"_s, {});
        const auto number = QueryText::read(u'+' + bench.api.contacts.first().phone, {});
        QCOMPARE(valueOf(lookup.lookUp(number)).found.size(), 1); // v1 answers, which says nothing
        const auto outcome = outcomeOf(lookup.lookUp(address));
        QVERIFY(outcome && !*outcome);
        QVERIFY(isWithoutSearch(outcome->error()));
        bench.api.manners.hasV2Search = true;
        QCOMPARE(valueOf(lookup.lookUp(number)).found.size(), 1);
        bench.api.manners.hasV2Search = false; // now 404 means that nobody was found
        QVERIFY(valueOf(lookup.lookUp(address)).found.isEmpty());
    }

    void asksV1ForEveryReadingOfANumber()
    {
        SyncBench bench;
        bench.api.manners.hasV2Search = false;
        // In Germany a local number, and with a plus in front one of the United States.
        const auto query = QueryText::read(u"14155550100"_s, u"DE"_s);
        QVERIFY2(query.values.size() > 1, qPrintable(query.values.join(u' ')));
        for (qint64 id = 1; id <= query.values.size(); ++id) {
            Contact contact = makeContact(id, u"2026-04-12T15:30:00Z"_s);
            contact.json.insert("phone"_L1, query.values.at(id - 1));
            bench.api.contacts.append(*contactFromJson(contact.json.object()));
        }
        ContactLookup lookup(bench.api, *bench.store);
        QCOMPARE(valueOf(lookup.lookUp(query)).found.size(), query.values.size());
        bench.api.contacts.removeFirst(); // the best reading is nobody's
        QCOMPARE(valueOf(lookup.lookUp(query)).found.size(), query.values.size() - 1);
    }

    void saysThatTheLocalCopyCannotBeWritten()
    {
        SyncBench bench;
        bench.fill(1);
        auto other = Database::open(bench.store->path(), Database::Access::ReadWrite);
        QVERIFY(other && (*other)->run(u"DROP TABLE contact_value"_s));
        ContactLookup lookup(bench.api, *bench.store);
        const auto outcome
            = outcomeOf(lookup.lookUp(QueryText::read(u'+' + bench.api.contacts.first().phone, {})));
        QVERIFY(outcome && !*outcome);
        const auto *error = std::get_if<StoreError>(&outcome->error());
        QVERIFY(error);
        QCOMPARE(error->path, bench.store->path());
    }

    void passesFailuresOn()
    {
        SyncBench bench;
        bench.api.onRequest
            = [](int, const QString &) { return std::optional(apiError(ApiError::Kind::Unauthorized)); };
        ContactLookup lookup(bench.api, *bench.store);
        const auto outcome = outcomeOf(lookup.lookUp(QueryText::read(u"a@example.com"_s, {})));
        QVERIFY(outcome && !*outcome);
        const auto *error = std::get_if<ApiError>(&outcome->error());
        QVERIFY(error);
        QCOMPARE(error->kind, ApiError::Kind::Unauthorized);
        QCOMPARE(error->requestId, u"req-1"_s);
    }
};

ROLODESK_TEST(ContactLookupTest);
#include "tst_contactlookup.moc"
