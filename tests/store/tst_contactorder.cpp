#include "core/contacts/contactjson.h"
#include "core/store/contactstore.h"
#include "tests/support/answers.h"
#include "tests/support/fakecontactsapi.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

using Ids = QList<qint64>;

class ContactOrderTest final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    std::unique_ptr<ContactStore> m_store;

    static Contact person(qint64 id, const QJsonObject &more)
    {
        QJsonObject json {{u"id"_s, id}, {u"rev"_s, 1}, {u"updated"_s, u"2026-01-01T00:00:00Z"_s}};
        for (auto it = more.begin(); it != more.end(); ++it)
            json.insert(it.key(), it.value());
        return *contactFromJson(json);
    }

    Ids idsOf(const OrderRequest &request)
    {
        const auto order = valueOf(m_store->order(request));
        Ids ids;
        for (std::size_t i = 0; i < order->size(); ++i) {
            ids << order->at(i).value;
            if (order->rowOf(order->at(i)) != static_cast<int>(i))
                qFatal("the order does not know where its contacts stand");
        }
        return ids;
    }
    Ids found(const QString &text)
    {
        OrderRequest request;
        request.text = text;
        request.sortKey = SortKey::Name;
        request.direction = Qt::AscendingOrder;
        Ids ids = idsOf(request);
        std::sort(ids.begin(), ids.end());
        return ids;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto opened = ContactStore::open(m_dir.filePath(u"contacts.sqlite"_s), u"w"_s);
        QVERIFY(opened);
        m_store = std::move(*opened);
        StoreChange change;
        change.tags = QList<Tag> {{TagId(1), u"Zulu"_s, {}, {}, 1}, {TagId(2), u"Émile"_s, {}, {}, 1}};
        change.team = Team {7, u"Team"_s, 0, {{MemberId(8), u"Zoe"_s, {}}, {MemberId(9), u"Adam"_s, {}}}};
        change.upserts = {
            person(1, {{u"display_name"_s, u"Éva Ångström"_s}, {u"phone"_s, u"14155550100"_s},
                          {u"email"_s, u"Eva@Example.com"_s}, {u"assigned_user_id"_s, 8},
                          {u"tags"_s, QJsonArray {1}}, {u"updated"_s, u"2026-03-01T00:00:00.000002Z"_s}}),
            person(2, {{u"first"_s, u"Bob"_s}, {u"last"_s, u"Straße"_s}, {u"phone"_s, u"491712345678"_s},
                          {u"is_opted_out"_s, true}, {u"updated"_s, u"2026-03-01T00:00:00.000001Z"_s},
                          {u"custom"_s, QJsonObject {{u"5"_s, u"Premium Plan"_s}}}}),
            person(3, {{u"phone"_s, u"442079460018"_s}, {u"is_opted_out"_s, false},
                          {u"assigned_user_id"_s, 9}, {u"tags"_s, QJsonArray {2}},
                          {u"updated"_s, u"2026-02-01T00:00:00Z"_s},
                          {u"note"_s, QJsonArray {QJsonObject {{u"text"_s, u"called about the invoice"_s}}}}}),
            person(4, {{u"display_name"_s, u"Ann"_s}, {u"updated"_s, QString()}}),
        };
        (void)valueOf(m_store->commit(change));
    }
    void cleanupTestCase() { m_store.reset(); }

    void sortsByEveryColumnBothWays_data()
    {
        QTest::addColumn<SortKey>("key");
        QTest::addColumn<Ids>("ascending");
        QTest::addColumn<Ids>("descending");
        QTest::newRow("name, the nameless last") << SortKey::Name << Ids {4, 2, 1, 3} << Ids {1, 2, 4, 3};
        QTest::newRow("phone, those without last") << SortKey::Phone << Ids {1, 3, 2, 4} << Ids {2, 3, 1, 4};
        QTest::newRow("e-mail, those without last") << SortKey::Email << Ids {1, 2, 3, 4} << Ids {1, 4, 3, 2};
        QTest::newRow("owner by name") << SortKey::Owner << Ids {3, 1, 4, 2} << Ids {1, 3, 4, 2};
        QTest::newRow("tags by label") << SortKey::Tags << Ids {3, 1, 4, 2} << Ids {1, 3, 4, 2};
        QTest::newRow("status, unknown last") << SortKey::Status << Ids {2, 3, 1, 4} << Ids {3, 2, 4, 1};
        QTest::newRow("updated, to the microsecond, no time last")
            << SortKey::Updated << Ids {3, 2, 1, 4} << Ids {1, 2, 3, 4};
    }
    void sortsByEveryColumnBothWays()
    {
        QFETCH(SortKey, key);
        OrderRequest request;
        request.sortKey = key;
        request.direction = Qt::AscendingOrder;
        QTEST(idsOf(request), "ascending");
        request.direction = Qt::DescendingOrder;
        QTEST(idsOf(request), "descending");
    }

    void findsEveryWordInAnyField_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Ids>("ids");
        QTest::newRow("everything") << QString() << Ids {1, 2, 3, 4};
        QTest::newRow("case and accents") << u"ANGSTROM"_s << Ids {1};
        QTest::newRow("sharp s") << u"strasse"_s << Ids {2};
        QTest::newRow("part of an address") << u"example"_s << Ids {1};
        QTest::newRow("two words in any order") << u"angstrom eva"_s << Ids {1};
        QTest::newRow("words of different people") << u"angstrom bob"_s << Ids {};
        QTest::newRow("part of a number") << u"5550"_s << Ids {1};
        QTest::newRow("number with signs") << u"(415) 555-0100"_s << Ids {1};
        QTest::newRow("national zero") << u"0171"_s << Ids {2};
        QTest::newRow("international zeros") << u"0049171"_s << Ids {2};
        QTest::newRow("national form with spaces") << u"0171 234 5678"_s << Ids {2};
        QTest::newRow("national form of another country") << u"020 7946 0018"_s << Ids {3};
        QTest::newRow("two parts of one number") << u"7946 4420"_s << Ids {3};
        QTest::newRow("plus") << u"+44"_s << Ids {3};
        QTest::newRow("custom value") << u"premium"_s << Ids {2};
        QTest::newRow("note") << u"invoice"_s << Ids {3};
        QTest::newRow("tag label") << u"zulu"_s << Ids {1};
        QTest::newRow("tag label with accent") << u"emil"_s << Ids {3};
        QTest::newRow("owner's name") << u"zoe"_s << Ids {1};
        QTest::newRow("nothing") << u"nobody-has-this"_s << Ids {};
        QTest::newRow("SQL signs are text") << u"%_'\"--"_s << Ids {};
    }
    void findsEveryWordInAnyField()
    {
        QFETCH(QString, text);
        QTEST(found(text), "ids");
    }

    void showsExactlyWhatWasFound()
    {
        OrderRequest request;
        request.only = QList {ContactId(3), ContactId(1), ContactId(77)};
        QCOMPARE(idsOf(request), (Ids {1, 3}));
        request.only = QList<ContactId>();
        QCOMPARE(idsOf(request), Ids());
    }
};

ROLODESK_TEST(ContactOrderTest);
#include "tst_contactorder.moc"
