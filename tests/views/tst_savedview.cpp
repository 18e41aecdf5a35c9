#include "core/views/savedview.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace rolodesk;
using namespace Qt::StringLiterals;

class SavedViewTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatWasWritten()
    {
        SavedView full;
        full.id = u"a"_s;
        full.name = u"Große \"Kunden\""_s;
        full.query = u"tag:vip -opted:out field:\"Plan\"=pre*"_s;
        full.sortColumn = u"name"_s;
        full.direction = Qt::DescendingOrder;
        full.columns = {
            {u"phone"_s, true, 180, {}}, {u"name"_s, true, 0, {}}, {u"email"_s, false, 90, {}}};
        SavedView plain;
        plain.id = u"b"_s;
        plain.name = u"Everybody"_s;
        const ViewList list{{full, plain}, {}};
        const ReadViewList read = readViewList(jsonOf(list));
        QCOMPARE(read.state, ReadViewList::State::Sound);
        QCOMPARE(read.list, list);
    }

    void keepsWhatItDoesNotUnderstand()
    {
        const QByteArray later = "{\"version\":1,\"folder\":{\"open\":true},\"views\":[{\"id\":"
                                 "\"a\",\"name\":\"A\",\"icon\":\"star\","
                                 "\"columns\":[{\"id\":\"phone\",\"pinned\":\"left\"}]}]}";
        const ReadViewList read = readViewList(later);
        QCOMPARE(read.state, ReadViewList::State::Sound);
        const QJsonObject again = QJsonDocument::fromJson(jsonOf(read.list)).object();
        QCOMPARE(again.value("folder"_L1).toObject().value("open"_L1), QJsonValue(true));
        const QJsonObject view = again.value("views"_L1).toArray().at(0).toObject();
        QCOMPARE(view.value("icon"_L1), QJsonValue("star"_L1));
        QCOMPARE(view.value("columns"_L1).toArray().at(0).toObject().value("pinned"_L1),
            QJsonValue("left"_L1));
        QCOMPARE(readViewList(jsonOf(read.list)).list, read.list);
    }

    void tellsDamage_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("left");
        const QByteArray good = "{\"id\":\"a\",\"name\":\"A\"}";
        const auto row = [&good](const char *name, const QByteArray &second) {
            QTest::newRow(name) << QByteArray("{\"version\":1,\"views\":[" + good + ',' + second
                + "]}") << 1;
        };
        QTest::newRow("empty file") << QByteArray() << 0;
        QTest::newRow("cut off") << QByteArray("{\"version\":1,\"views\":[{\"id\":\"a\"") << 0;
        QTest::newRow("zeros") << QByteArray(100, '\0') << 0;
        QTest::newRow("no version") << QByteArray("{\"views\":[]}") << 0;
        QTest::newRow("no list") << QByteArray("{\"version\":1}") << 0;
        row("not a view", "7");
        row("no id", "{\"name\":\"B\"}");
        row("no name", "{\"id\":\"b\"}");
        row("an id twice", good);
        row("a query that is a number", "{\"id\":\"b\",\"name\":\"B\",\"query\":1}");
        row("columns that are none", "{\"id\":\"b\",\"name\":\"B\",\"columns\":\"name\"}");
        row("a column without an id", "{\"id\":\"b\",\"name\":\"B\",\"columns\":[{\"width\":10}]}");
        row("a width in words",
            "{\"id\":\"b\",\"name\":\"B\",\"columns\":[{\"id\":\"x\",\"width\":\"wide\"}]}");
    }
    void tellsDamage()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, left);
        const ReadViewList read = readViewList(json);
        QCOMPARE(read.state, ReadViewList::State::Damaged);
        QCOMPARE(read.list.views.size(), left);
    }

    void takesNothingOfANewerFile()
    {
        const ReadViewList read =
            readViewList("{\"version\":2,\"views\":[{\"id\":\"a\",\"name\":\"A\"}]}");
        QCOMPARE(read.state, ReadViewList::State::Newer);
        QVERIFY(read.list.views.isEmpty());
    }
};
ROLODESK_TEST(SavedViewTest);

#include "tst_savedview.moc"
