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
