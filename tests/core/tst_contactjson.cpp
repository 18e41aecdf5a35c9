#include "core/contacts/contactjson.h"
#include "tests/support/testregistry.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QtTest>

using namespace rolodesk;
using namespace Qt::StringLiterals;

namespace {

/// JSON with single quotes, so that it reads well inside C++ (and so that moc of Qt 6.4, which loses its way in raw strings, finds the class).
QByteArray quoted(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

QJsonValue json(const char *text)
{
    QJsonParseError error;
    const QJsonDocument document
        = QJsonDocument::fromJson("[" + quoted(text) + "]", &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("the test's own JSON is broken: %s", text);
    return document.array().at(0);
}

} // namespace

class ContactJsonTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryDocumentedField()
    {
        const auto contact = contactFromJson(json("{"
            "'id': 98765, 'phone': '15105553344', 'first': 'Jordan', 'last': 'Rivera',"
            "'display_name': 'Jordan R.', 'email': 'j@example.com', 'avatar': 'https://example.com/a.png',"
            "'custom': {'123': 'Premium', '456': '2026-06-01'}, 'tags': [{'tag_id': 55}, {'tag_id': 56}],"
            "'assigned_user_id': 42, 'note': [{'id': 'n1', 'date': '2026-04-02T00:00:00Z', 'name': 'Sam',"
            "'text': 'called', 'user_id': 42}], 'rev': 7, 'is_opted_out': true,"
            "'created': '2026-04-01T00:00:00Z', 'updated': '2026-04-12T15:30:00.123456Z',"
            "'contact_channels': [{'id': 1, 'channel_type': 'phone', 'channel_id': '15105553344'}]}"));
        QVERIFY(contact);
        QCOMPARE(contact->id, ContactId(98765));
        QCOMPARE(contact->phone, u"15105553344"_s);
        QCOMPARE(contact->first, u"Jordan"_s);
        QCOMPARE(contact->last, u"Rivera"_s);
        QCOMPARE(contact->shownName(), u"Jordan R."_s);
        QCOMPARE(contact->email, u"j@example.com"_s);
        QCOMPARE(contact->avatar, u"https://example.com/a.png"_s);
        QCOMPARE(contact->custom.value(u"456"_s), u"2026-06-01"_s);
        QCOMPARE(contact->tags.size(), 2);
        QCOMPARE(contact->tags.at(1).id, TagId(56));
        QCOMPARE(contact->owner, MemberId(42));
        QCOMPARE(contact->notes.size(), 1);
        QCOMPARE(contact->notes.at(0).text, u"called"_s);
        QCOMPARE(contact->rev, 7);
        QCOMPARE(contact->optedOut, true);
        QCOMPARE(contact->updated, u"2026-04-12T15:30:00.123456Z"_s);
        QCOMPARE(contact->channels->size(), 1);
        QCOMPARE(contact->channels->at(0).id, u"1"_s);
    }

    void keepsUnknownFields()
    {
        const QJsonObject received
            = json("{'id': 1, 'future': {'a': [1, 2]}, 'rev': 3}").toObject();
        const auto contact = contactFromJson(received);
        QVERIFY(contact);
        QCOMPARE(contactToJson(*contact), received);
    }

    void toleratesEveryShape_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("id");
        QTest::addColumn<QList<qint64>>("tags");
        using Tags = QList<qint64>;
        QTest::newRow("tags as integers") << QByteArray("{'id':1,'tags':[5,6]}") << qint64(1) << Tags {5, 6};
        QTest::newRow("tags as tag objects")
            << QByteArray("{'id':1,'tags':[{'id':5,'tag':'VIP','color':'#fff'}]}") << qint64(1) << Tags {5};
        QTest::newRow("tags as text of digits") << QByteArray("{'id':1,'tags':['5']}") << qint64(1) << Tags {5};
        QTest::newRow("null for empty")
            << QByteArray("{'id':1,'tags':null,'custom':null,'note':null,'contact_channels':null,'email':null}")
            << qint64(1) << Tags {};
        QTest::newRow("empty map as array") << QByteArray("{'id':1,'custom':[]}") << qint64(1) << Tags {};
        QTest::newRow("id beyond 2^53") << QByteArray("{'id':9007199254740993}") << qint64(9007199254740993) << Tags {};
        QTest::newRow("id as text") << QByteArray("{'id':'9007199254740993'}") << qint64(9007199254740993) << Tags {};
        QTest::newRow("largest id") << QByteArray("{'id':9223372036854775807}")
                                    << std::numeric_limits<qint64>::max() << Tags {};
    }
    void toleratesEveryShape()
    {
        QFETCH(QByteArray, text);
        const auto contact = contactFromJson(json(text.constData()));
        QVERIFY2(contact, qPrintable(contact ? QString() : contact.error().place));
        QTEST(contact->id.value, "id");
        QList<qint64> tags;
        for (const ContactTag &tag : contact->tags)
            tags << tag.id.value;
        QTEST(tags, "tags");
        QVERIFY(contact->custom.isEmpty());
    }

    void namesThePlaceOfWhatCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("not an object") << QByteArray("5") << u"[0]"_s;
        QTest::newRow("no id") << QByteArray("{'phone':'1'}") << u"[0].id"_s;
        QTest::newRow("fractional id") << QByteArray("{'id':1.5}") << u"[0].id"_s;
        QTest::newRow("id beyond 64 bits") << QByteArray("{'id':92233720368547758070}") << u"[0].id"_s;
        QTest::newRow("tags as text") << QByteArray("{'id':1,'tags':'VIP'}") << u"[0].tags"_s;
        QTest::newRow("tag without id") << QByteArray("{'id':1,'tags':[{'tag':'VIP'}]}") << u"[0].tags[0]"_s;
        QTest::newRow("opt-out as text") << QByteArray("{'id':1,'is_opted_out':'maybe'}") << u"[0].is_opted_out"_s;
        QTest::newRow("opt-out as number") << QByteArray("{'id':1,'is_opted_out':0}") << u"[0].is_opted_out"_s;
        QTest::newRow("name as object") << QByteArray("{'id':1,'first':{}}") << u"[0].first"_s;
        QTest::newRow("custom as text") << QByteArray("{'id':1,'custom':'x'}") << u"[0].custom"_s;
        QTest::newRow("channel without type")
            << QByteArray("{'id':1,'contact_channels':[{'channel_id':'1'}]}") << u"[0].contact_channels[0]"_s;
        QTest::newRow("note as number") << QByteArray("{'id':1,'note':[1]}") << u"[0].note[0]"_s;
    }
    void namesThePlaceOfWhatCannotBeRead()
    {
        QFETCH(QByteArray, text);
        const auto contacts = contactsFromJson(QJsonArray {json(text.constData())});
        QVERIFY(!contacts);
        QTEST(contacts.error().place, "place");
        QVERIFY(!contacts.error().reason.isEmpty());
    }

    void isNeverAnEmptyListForSomethingElse()
    {
        QVERIFY(!contactsFromJson(json("{'contacts':[]}")));
        QVERIFY(!contactsFromJson(json("'ok'")));
        QVERIFY(!contactsFromJson(QJsonValue(QJsonValue::Undefined)));
        QVERIFY(contactsFromJson(json("null")));
        QVERIFY(contactsFromJson(json("[]")));
    }

    void saysUnknownWhenTheServiceDoesNotTell()
    {
        const auto contact = contactFromJson(json("{'id':1}"));
        QVERIFY(contact);
        QVERIFY(!contact->optedOut.has_value());
        QVERIFY(!contact->channels.has_value());
        QVERIFY(!contact->blocked.has_value());
    }

    void readsNoOwnerFromEveryFormOfNone()
    {
        for (const char *text : {"{'id':1}", "{'id':1,'assigned_user_id':null}",
                 "{'id':1,'assigned_user_id':0}", "{'id':1,'assigned_user_id':-1}"}) {
            const auto contact = contactFromJson(json(text));
            QVERIFY(contact);
            QVERIFY2(!contact->owner.has_value(), text);
        }
    }

    void writesWhatWasLearned()
    {
        auto contact = contactFromJson(json("{'id':1,'x':true}"));
        QVERIFY(contact);
        contact->uuid = u"u-1"_s;
        contact->optedOut = true;
        contact->channels = QList<Channel> {{u"9"_s, u"email"_s, u"a@b.cd"_s, {}, {}}};
        const auto again = contactFromJson(contactToJson(*contact));
        QVERIFY(again);
        QCOMPARE(again->uuid, u"u-1"_s);
        QCOMPARE(again->optedOut, true);
        QCOMPARE(again->channels, contact->channels);
        QCOMPARE(again->json.object().value("x"_L1).toBool(), true);
    }

    void tellsNoChannelsFromChannelsNobodyKnows_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("not told") << QByteArray("{'id':1}");
        QTest::newRow("null") << QByteArray("{'id':1,'contact_channels':null}");
        QTest::newRow("some") << QByteArray("{'id':1,'contact_channels':[{'channel_type':'email','channel_id':'a@b.cd'}]}");
        QTest::newRow("none") << QByteArray("{'id':1,'contact_channels':[]}");
    }
    void tellsNoChannelsFromChannelsNobodyKnows()
    {
        QFETCH(QByteArray, text);
        auto contact = contactFromJson(json(text.constData()));
        QVERIFY(contact);
        const auto asRead = contactFromJson(contactToJson(*contact));
        QVERIFY(asRead);
        QCOMPARE(asRead->channels, contact->channels);
        contact->channels = QList<Channel>();
        const auto again = contactFromJson(contactToJson(*contact));
        QVERIFY(again);
        QCOMPARE(again->channels, std::optional(QList<Channel>()));
    }

    void survivesAnyMutationOfAnAnswer()
    {
        const QByteArray valid = quoted("[{'id':98765,'phone':'15105553344','custom':{'1':'a'},'tags':[{'tag_id':5}],"
            "'note':[{'id':'n','user_id':1}],'rev':2,'is_opted_out':false,"
            "'contact_channels':[{'id':1,'channel_type':'phone','channel_id':'1'}]}]");
        QRandomGenerator random(20261121);
        int read = 0;
        int refused = 0;
        for (int round = 0; round < 20000; ++round) {
            QByteArray text = valid;
            for (int i = 0; i < 3; ++i)
                text[random.bounded(static_cast<int>(text.size()))] = static_cast<char>(random.bounded(32, 127));
            const QJsonDocument document = QJsonDocument::fromJson(text);
            if (!document.isArray())
                continue;
            const auto contacts = contactsFromJson(document.array());
            if (contacts) {
                ++read;
                QCOMPARE(contacts->size(), document.array().size());
            } else {
                ++refused;
                QVERIFY(contacts.error().place.startsWith(u'['));
            }
        }
        QVERIFY(read > 100);
        QVERIFY(refused > 100);
    }
};

ROLODESK_TEST(ContactJsonTest);
#include "tst_contactjson.moc"
