#include "core/contacts/contactjson.h"
#include "core/contacts/sentjson.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QtTest>

using namespace rolodesk;
using namespace Qt::StringLiterals;

class SentJsonTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesTheElementsApart_data()
    {
        QTest::addColumn<QByteArray>("array");
        QTest::addColumn<QList<QByteArray>>("texts");
        using Texts = QList<QByteArray>;
        QTest::newRow("none") << QByteArray(" [ ] ") << Texts{};
        QTest::newRow("one") << QByteArray("[{\"a\":1}]") << Texts{"{\"a\":1}"};
        QTest::newRow("spaces between")
            << QByteArray(" [ {\"a\" : 1}\t, 2 ,\n\"x\" ]\n") << Texts{"{\"a\" : 1}", "2", "\"x\""};
        QTest::newRow("line ends within")
            << QByteArray("[{\r\n  \"a\":\n1}]") << Texts{"{  \"a\":1}"};
        QTest::newRow("line ends between its parts, letter by letter") << QByteArray(
            "[{\n  \"b\": 1.50,\r\n  \"a\": 2\n}]") << Texts{"{  \"b\": 1.50,  \"a\": 2}"};
        QTest::newRow("line end in a text") << QByteArray("[\"a\nb\"]") << Texts{"\"a\\nb\""};
        QTest::newRow("marks in a text") << QByteArray("[{\"a\":\"]},{[\\\"],\"},[1,[2]]]")
                                         << Texts{"{\"a\":\"]},{[\\\"],\"}", "[1,[2]]"};
        QTest::newRow("a backslash at a text's end")
            << QByteArray("[\"\\\\\",\"b\"]") << Texts{"\"\\\\\"", "\"b\""};
    }
    void takesTheElementsApart()
    {
        QFETCH(QByteArray, array);
        QFETCH(QList<QByteArray>, texts);
        QVERIFY(QJsonDocument::fromJson(array).isArray());
        const auto found = elementTexts(array);
        QVERIFY(found);
        QCOMPARE(*found, texts);
    }

    void takesNothingElseApart()
    {
        for (const char *text : {"", "  ", "{}", "null", "12", "\"[1]\"", "\xef\xbb\xbf[1]"})
            QVERIFY2(!elementTexts(text), text);
    }

    /// Whatever can be read is taken apart just as it is read.
    void agreesWithTheReader()
    {
        const QByteArray valid = "[{\"id\":1,\"first\":\"A\\\"],{\",\"t\":[1,{\"b\":[]}]} , [ "
                                 "\"\\\\\", 2 ],\n            3,\"x y\",{\"n\":null,\"e\":{}}]";
        QVERIFY(QJsonDocument::fromJson(valid).isArray());
        QRandomGenerator random(20261122);
        constexpr auto letters = "[]{},:\"\\ \n1a";
        int read = 0;
        for (int round = 0; round < 60000; ++round) {
            QByteArray text = valid;
            for (int i = random.bounded(3); i >= 0; --i) {
                const int at = random.bounded(static_cast<int>(text.size()));
                const char letter = letters[random.bounded(13)];
                if (random.bounded(2) == 0)
                    text[at] = letter;
                else
                    text.insert(at, letter);
            }
            const auto texts = elementTexts(text); // nothing that is sent may end the program
            const QJsonDocument document = QJsonDocument::fromJson(text);
            if (!document.isArray())
                continue;
            ++read;
            const QJsonArray array = document.array();
            QVERIFY(texts);
            QVERIFY2(texts->size() == array.size(), text.constData());
            for (qsizetype i = 0; i < array.size(); ++i) {
                const QByteArray element = '[' + texts->at(i) + ']';
                QVERIFY(!element.contains('\n'));
                QCOMPARE(QJsonDocument::fromJson(element).array().at(0), array.at(i));
            }
        }
        QVERIFY2(read > 1000, qPrintable(QString::number(read)));
    }

    void isTheSameInAnyOrder()
    {
        const SentJson text = SentJson::fromText("{\"b\":2,\"a\":1}", {});
        QCOMPARE(text, SentJson::fromText("{\"b\":2,\"a\":1}", {}));
        QCOMPARE(text, SentJson::fromText("{\"a\":1, \"b\":2}", {}));
        QCOMPARE(text, SentJson(QJsonObject{{"a"_L1, 1}, {"b"_L1, 2}}));
        QVERIFY(!(text == SentJson::fromText("{\"a\":1,\"b\":3}", {})));
        QVERIFY(!(text == SentJson()));
        QCOMPARE(SentJson(), SentJson());
    }

    void changesWithWhatIsPutIn()
    {
        SentJson json = SentJson::fromText("{\"b\":2,\"a\":1}", {});
        json.insert("c"_L1, true);
        json.remove("b"_L1);
        QCOMPARE(json.object(), (QJsonObject{{"a"_L1, 1}, {"c"_L1, true}}));
        QCOMPARE(json.text(), QByteArray("{\"a\":1,\"c\":true}"));
        QVERIFY(json.contains("c"_L1));
        QVERIFY(!json.contains("b"_L1));
    }

    /// Letter by letter while nothing was learned; afterwards with what was, and nothing lost.
    void keepsAContactAsItWasSent_data()
    {
        QTest::addColumn<QByteArray>("learned");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("uuid") << QByteArray("uuid");
        QTest::newRow("opted out") << QByteArray("is_opted_out");
        QTest::newRow("blocked") << QByteArray("blocked");
        QTest::newRow("channels") << QByteArray("contact_channels");
    }
    void keepsAContactAsItWasSent()
    {
        QFETCH(QByteArray, learned);
        const QByteArray sent = "{\"zip\" : 0.10, \"id\":7,\"big\":12345678901234567890}";
        auto contact = contactFromJson(QJsonDocument::fromJson(sent).object());
        QVERIFY(contact);
        keepAsSent(*contact, sent);
        if (learned == "uuid")
            contact->uuid = u"u-1"_s;
        else if (learned == "is_opted_out")
            contact->optedOut = false;
        else if (learned == "blocked")
            contact->blocked = true;
        else if (learned == "contact_channels")
            contact->channels.emplace();
        const QByteArray text = contactToText(*contact);
        QCOMPARE(text == sent, learned.isEmpty());
        auto again = contactFromJson(QJsonDocument::fromJson(text).object());
        QVERIFY(again);
        QVERIFY(again->json.contains("zip"_L1));
        QVERIFY(learned.isEmpty() || again->json.contains(QLatin1StringView(learned)));
        again->json = contact->json;
        QCOMPARE(*again, *contact);
    }
};

ROLODESK_TEST(SentJsonTest);
#include "tst_sentjson.moc"
