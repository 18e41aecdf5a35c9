#include "core/contacts/contactjson.h"
#include "core/index/indexrow.h"
#include "core/index/indextext.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QtTest>

using namespace rolodesk;
using namespace Qt::StringLiterals;
using indextext::Field;

class IndexRowTest final : public QObject {
    Q_OBJECT

private:
    static IndexRow rowOf(const QJsonObject &more)
    {
        QJsonObject json{{u"id"_s, 7}};
        for (auto it = more.begin(); it != more.end(); ++it)
            json.insert(it.key(), it.value());
        return indexRowOf(*contactFromJson(json));
    }
    static QByteArray field(const IndexRow &row, Field which)
    {
        const auto text = indextext::fieldOf({row.text.constData(), std::size_t(row.text.size())}, which);
        return {text.data(), qsizetype(text.size())};
    }

private Q_SLOTS:
    void hasAPlaceForWhatIsSortedBy()
    {
        const IndexRow row = rowOf({{u"display_name"_s, u"Éva  Ångström"_s}, {u"email"_s, u"Eva@X.org"_s},
            {u"phone"_s, u"+1 (415) 555-0100"_s}});
        QCOMPARE(field(row, Field::Name), "eva angstrom");
        QCOMPARE(field(row, Field::Email), "eva@x.org");
        QCOMPARE(field(row, Field::Phone), "14155550100");
        const IndexRow nobody = rowOf({});
        for (const Field which : {Field::Name, Field::Email, Field::Phone})
            QCOMPARE(field(nobody, which), "");
        QCOMPARE(nobody.updatedNs, IndexRow::noTime);
        QVERIFY(!nobody.owner.isValid());
    }

    void holdsEveryFieldOnce()
    {
        const IndexRow row = rowOf({{u"display_name"_s, u"Bob"_s}, {u"first"_s, u"Robert"_s}, {u"last"_s, u"Bob"_s},
            {u"custom"_s, QJsonObject{{u"5"_s, u"Premium Plan"_s}, {u"6"_s, u""_s}}},
            {u"note"_s, QJsonArray{QJsonObject{{u"text"_s, u"likes Tea"_s}}}}});
        QCOMPARE(row.text.count("bob"), 1);
        QVERIFY(row.text.contains("robert"));
        QVERIFY(row.text.contains("\x1d" "5\x1cpremium plan\x1d"));
        QVERIFY(!row.text.contains("\x1d" "6"));
        QVERIFY(row.text.contains("likes tea"));
    }

    void holdsWhatOneIsReachedBy()
    {
        const auto channel = [](const QString &type, const QString &value, const QString &handle) {
            return QJsonObject{
                {u"channel_type"_s, type}, {u"channel_id"_s, value}, {u"channel_handle"_s, handle}};
        };
        const IndexRow row = rowOf({{u"display_name"_s, u"Bob"_s}, {u"phone"_s, u"14155550100"_s},
            {u"email"_s, u"bob@x.org"_s},
            {u"contact_channels"_s,
                QJsonArray{channel(u"phone"_s, u"14155550100"_s, {}),
                    channel(u"phone"_s, u"+44 20 7946 0018"_s, {}),
                    channel(u"email"_s, u"Bob@X.org"_s, {}),
                    channel(u"email"_s, u"Robert@Work.example"_s, {}),
                    channel(u"facebook"_s, u"FB-77"_s, u"@Bobby.Émile"_s)}}});
        QCOMPARE(field(row, Field::Phone), "14155550100");
        QCOMPARE(field(row, Field::Email), "bob@x.org");
        for (const char *word : {"442079460018", "robert@work.example", "fb-77", "@bobby.emile"})
            QVERIFY2(row.text.count(word) == 1, word);
        // What has a place of its own is not there twice.
        QCOMPARE(row.text.count("14155550100"), 1);
        QCOMPARE(row.text.count("bob@x.org"), 1);
    }

    void holdsNoControlCharacterOfSomebodyElse()
    {
        const IndexRow row = rowOf({{u"display_name"_s, QString(u"a\x1f" "b\x1e" "c\x1d" "d"_s)}});
        QCOMPARE(field(row, Field::Name), "abcd");
        QCOMPARE(row.text.count('\x1f'), 3);
        QVERIFY(!row.text.contains('\x1e') && !row.text.contains('\x1d'));
    }

    void knowsWhatIsKnown()
    {
        QCOMPARE(int(rowOf({}).flags), 0);
        QCOMPARE(int(rowOf({{u"is_opted_out"_s, true}}).flags), int(IndexRow::OptedOut));
        QCOMPARE(int(rowOf({{u"is_opted_out"_s, false}}).flags), int(IndexRow::OptedIn));
        QCOMPARE(int(rowOf({{u"phone"_s, u"12345"_s}}).flags), int(IndexRow::OddNumber));
        QCOMPARE(int(rowOf({{u"phone"_s, u"1234567890123456"_s}}).flags), int(IndexRow::OddNumber));
        QCOMPARE(int(rowOf({{u"phone"_s, u"4915112345678"_s}}).flags), 0);
    }

    void packsTags()
    {
        const std::vector<TagId> tags{TagId(1), TagId(9007199254740993), TagId(-3)};
        const QByteArray bytes = packedTags(tags);
        std::vector<TagId> unpacked{TagId(99)};
        unpackTags({bytes.constData(), std::size_t(bytes.size())}, unpacked);
        QCOMPARE(unpacked, tags);
        unpackTags({}, unpacked);
        QCOMPARE(unpacked, std::vector<TagId>());
    }
};

ROLODESK_TEST(IndexRowTest);
#include "tst_indexrow.moc"
