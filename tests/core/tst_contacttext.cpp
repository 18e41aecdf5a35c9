#include "core/contacts/contactjson.h"
#include "core/contacts/contacttext.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QtTest>

using namespace rolodesk;
using namespace Qt::StringLiterals;

class ContactTextTest final : public QObject {
    Q_OBJECT

private:
    static QByteArray quoted(const char *text) { return QByteArray(text).replace('\'', '"'); }
    static QByteArray whole()
    {
        return quoted(
            "{'id':98765,'uuid':'u-1','phone':'15105553344','first':'J\\u00e9r\\u00f4me',"
            "'last':'O\\u0027Neil \\ud83d\\ude00','display_name':'','email':'a@b.cd',"
            "'avatar':null,'custom':{'1':'a','22':null},'tags':[{'tag_id':5,'tag':'VIP'},"
            "{'id':6,'name':'x'},7],'assigned_user_id':104,'note':[{'id':'n','name':'me',"
            "'text':'t\\n','date':'d','user_id':1}],'rev':2,'is_opted_out':false,"
            "'blocked':true,'created':'2026-01-01T00:00:00Z','unknown':[1.50,{'a':[]}],"
            "'contact_channels':[{'id':1,'channel_type':'phone','channel_id':15105553344},"
            "{'id':'2','channel_type':'email','channel_id':'a@b.cd','info_channel':null}]}");
    }
    static std::optional<Contact> slowly(const QByteArray &text)
    {
        const QJsonDocument document = QJsonDocument::fromJson(text);
        if (!document.isObject())
            return std::nullopt;
        auto contact = contactFromJson(document.object());
        return contact ? std::optional(*contact) : std::nullopt;
    }

private Q_SLOTS:
    void readsWhatServicesSend()
    {
        const auto contact = contactFromText(whole());
        QVERIFY(contact);
        QCOMPARE(*contact, *slowly(whole()));
        QCOMPARE(contact->json.text(), whole());
        QCOMPARE(contact->tags.size(), 3);
        QCOMPARE(contact->channels->size(), 2);
        QCOMPARE(contact->last, u"O'Neil \U0001F600"_s);
        const QByteArray nulls = quoted("{'id':1,'custom':null,'tags':null,'note':null,"
                                        "'is_opted_out':null,'contact_channels':null}");
        QVERIFY(contactFromText(nulls));
        QCOMPARE(*contactFromText(nulls), *slowly(nulls));
        const QByteArray tag =
            quoted("{'id':1,'tags':[{'tag_id':null,'id':6,'tag':null,'name':'x'}]}");
        QCOMPARE(contactFromText(tag)->tags, slowly(tag)->tags);
        QCOMPARE(contactFromText(tag)->tags.constFirst().id, TagId(6));
    }

    void leavesWhatIsOutOfTheOrdinary_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *text) { QTest::newRow(text) << quoted(text); };
        row("{'id':'12'}");
        row("{'id':1.0}");
        row("{'id':0}");
        row("{'id':18446744073709551615}");
        row("{'id':99999999999999999999}");
        row("{}");
        row("[]");
        row("12");
        row("");
        row("{'id':1,'id':2}");
        row("{'id':1,'phone':15105553344}");
        row("{'id':1,'is_opted_out':'false'}");
        row("{'id':1,'custom':['a']}");
        row("{'id':1,'custom':{'1':5}}");
        row("{'id':1,'custom':{'1':'a','1':null}}");
        row("{'id':1,'tags':[null]}");
        row("{'id':1,'tags':[{'tag':'no id'}]}");
        row("{'id':1,'tags':{}}");
        row("{'id':1,'contact_channels':[{'channel_id':'no type'}]}");
        row("{'id':1,'x':'\\ud800'}");
        row("{'id':1,'x':tru}");
        row("{'id':1} {}");
    }
    void leavesWhatIsOutOfTheOrdinary()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!contactFromText(text));
    }

    /// Whatever is read here is what contactFromJson reads.
    void agreesWithTheOtherReader()
    {
        const QByteArray valid = whole();
        const QByteArrayList pieces{"null", "true", "\"\"", "[]", "{}", "1", "-1", "1.5", "\"5\"",
            "\"id\":", "\"tag_id\":null,", "\"id\":3,", "\"tags\":[],", "\"first\":\"\",",
            "\\u0041", "\\\"", " ", "\t", "\"\\ufeffAda\"", "\"a\\u0000b\"", "\"\\udc00\"",
            "{\"\\ufeff1\":\"x\"}", "{\"1\":null,\"1\":\"x\"}", "{\"1\":{\"2\":[3]}}",
            "18446744073709551615"};
        QRandomGenerator random(20261122);
        const auto below = [&random](qsizetype end) {
            return static_cast<qsizetype>(random.bounded(static_cast<quint32>(end)));
        };
        int readBoth = 0;
        int leftAlone = 0;
        for (int round = 0; round < 60000; ++round) {
            QByteArray text = valid;
            for (int i = random.bounded(2); i >= 0; --i) {
                // Where a value may stand, so that many of them can still be read.
                const QByteArray mark(1, ":,[{"[random.bounded(4)]);
                qsizetype at = text.indexOf(mark, below(text.size()));
                if (at < 0)
                    continue;
                ++at;
                const QByteArray &piece = pieces[below(pieces.size())];
                const qsizetype end = std::min(text.indexOf(',', at), text.indexOf('}', at));
                if (random.bounded(2) == 0 && end > at)
                    text.replace(at, end - at, piece);
                else
                    text.insert(at, piece);
                if (random.bounded(8) == 0)
                    text[below(text.size())] = static_cast<char>(random.bounded(1, 256));
            }
            const auto read = contactFromText(text);
            const auto expected = slowly(text);
            if (!read) {
                leftAlone += expected ? 1 : 0;
                continue;
            }
            ++readBoth;
            QVERIFY2(expected, text.constData());
            QVERIFY2(*read == *expected, text.constData());
        }
        QVERIFY2(readBoth > 2000 && leftAlone > 200,
            qPrintable(u"%1 %2"_s.arg(readBoth).arg(leftAlone)));
    }

    void readsAPage()
    {
        const QByteArray odd = quoted("{'id':'8','is_opted_out':'true'}");
        const auto contacts = contactsFromText("[" + whole() + " ,\n " + odd + "]");
        QVERIFY(contacts);
        QCOMPARE(contacts->size(), 2);
        QCOMPARE(contacts->at(0), *slowly(whole()));
        QCOMPARE(contacts->at(1), *slowly(odd));
        QCOMPARE(contacts->at(1).optedOut, true);
        QCOMPARE(contacts->at(1).json.text(), odd);
        QVERIFY(contactsFromText("[]")->isEmpty());
    }

    void leavesAPageThatIsNone()
    {
        for (const char *text : {"", "null", "{}", "[1]", "[{'id':0}]", "[{'id':1},{}]",
                 "[{'id':1}", "[{'id':1}] x", "[{'id':1,'a':'\xff'}]"})
            QVERIFY2(!contactsFromText(quoted(text)), text);
    }
};

ROLODESK_TEST(ContactTextTest);
#include "tst_contacttext.moc"
