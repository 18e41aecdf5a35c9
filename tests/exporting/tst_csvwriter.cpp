#include "core/exporting/csvwriter.h"
#include "core/csv/csvline.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QtTest>

using namespace rolodesk;
using namespace Qt::StringLiterals;

namespace {

/// What a reader of RFC 4180 makes of it; none when it is not that.
std::optional<QList<QStringList>> readCsv(const QString &text)
{
    QList<QStringList> lines;
    QStringList cells;
    for (qsizetype at = 0; at < text.size();) {
        QString cell;
        if (text.at(at) == u'"') {
            for (++at; at < text.size(); ++at) {
                if (text.at(at) != u'"') {
                    cell += text.at(at);
                } else if (at + 1 < text.size() && text.at(at + 1) == u'"') {
                    cell += u'"';
                    ++at;
                } else {
                    break;
                }
            }
            if (at >= text.size())
                return std::nullopt;
            ++at;
        } else {
            while (at < text.size() && !u",\r\n\""_s.contains(text.at(at)))
                cell += text.at(at++);
        }
        cells.append(cell);
        if (at < text.size() && text.at(at) == u',') {
            ++at;
        } else if (text.mid(at, 2) == "\r\n"_L1) {
            at += 2;
            lines.append(std::exchange(cells, {}));
        } else {
            return std::nullopt;
        }
    }
    return cells.isEmpty() ? std::optional(lines) : std::nullopt;
}

/// What safety makes of a cell: an apostrophe at its beginning, or behind what may end a cell.
QString safeFormOf(const QString &cell)
{
    static const QRegularExpression formula(u"(^|[;\t\r\n]\"*)(?=[=+@＝＋－＠-])"_s);
    static const QRegularExpression blank(u"^(?=[\t\r\n])"_s);
    return QString(cell).replace(formula, u"\\1'"_s).replace(blank, u"'"_s);
}

QString lineOf(const QStringList &cells, bool isSafe)
{
    QByteArray out;
    appendCsvLine(out, cells, isSafe);
    return QString::fromUtf8(out);
}

QByteArray stored(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray onFile(
    const ContactFormat &writer, const QList<QByteArray> &contacts, LeftOutParts *left = nullptr)
{
    QByteArray out = writer.head();
    for (const QByteArray &contact : contacts) {
        const auto leftOut = writer.append(contact, out);
        if (!leftOut)
            qFatal("a contact could not be read");
        if (left)
            *left |= *leftOut;
    }
    return out;
}

Directory directory()
{
    Directory directory;
    directory.tags.insert(TagId(1), Tag{TagId(1), u"vip, gold"_s, {}, {}, 1});
    for (const auto &[id, title] : {std::pair(10, u"Plan"_s), std::pair(11, u"Plan"_s),
             std::pair(12, u"Email"_s), std::pair(13, u"City"_s)})
        directory.fields.insert(FieldId(id), CustomField{FieldId(id), title});
    return directory;
}

} // namespace

class CsvWriterTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quotesWhatHasToBe()
    {
        QCOMPARE(lineOf({u"a b"_s, u"c,d"_s, u"e\"f"_s, u"g\nh"_s, u" i"_s, QString(), u"é;\t"_s},
                     false),
            u"a b,\"c,d\",\"e\"\"f\",\"g\nh\",\" i\",,\"é;\t\"\r\n"_s);
        QCOMPARE(lineOf({QString()}, false), u"\"\"\r\n"_s);
        QCOMPARE(lineOf({QString(), QString()}, false), u",\r\n"_s);
    }

    void marksWhatASpreadsheetWouldRun_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("safe");
        for (const QString &cell : {u"=1+1"_s, u"+14155550100"_s, u"-5"_s, u"@SUM(A1)"_s, u"\tx"_s,
                 u"\rx"_s, u"\nx"_s, u"＝1"_s, u"=HYPERLINK(\"x\",\"y\")"_s})
            QTest::newRow(qPrintable(cell)) << cell << u'\'' + cell;
        // Where semicolons or tabs part the cells, each of these holds several.
        QTest::newRow("behind a semicolon") << u"x;=1+1;y"_s << u"x;'=1+1;y"_s;
        QTest::newRow("behind each") << u"=1;-2;+3"_s << u"'=1;'-2;'+3"_s;
        QTest::newRow("behind quotes") << u"x;\"=1\""_s << u"x;\"'=1\""_s;
        QTest::newRow("behind a tab") << u"\t=1\t@A"_s << u"'\t'=1\t'@A"_s;
        QTest::newRow("on a line of its own") << u"x\n=1\r\n-2"_s << u"x\n'=1\r\n'-2"_s;
    }
    void marksWhatASpreadsheetWouldRun()
    {
        QFETCH(QString, cell);
        QTEST(readCsv(lineOf({u"a"_s, cell}, true))->at(0).at(1), "safe");
        QCOMPARE(readCsv(lineOf({u"a"_s, cell}, false))->at(0).at(1), cell);
    }

    void quotesWhatEndsACellElsewhere()
    {
        QCOMPARE(lineOf({u"a;b"_s, u"c\td"_s, u"e"_s}, true), u"\"a;b\",\"c\td\",e\r\n"_s);
        QCOMPARE(lineOf({u"a;b"_s, u"c\td"_s}, false), u"a;b,c\td\r\n"_s);
    }

    void leavesTheRestAlone()
    {
        for (const QString &cell : {u"a=b"_s, u"14155550100"_s, u"'quoted"_s, u" =1"_s, QString()})
            QCOMPARE(readCsv(lineOf({u"x"_s, cell}, true))->at(0).at(1), cell);
    }

    /// Whatever the cells hold, a reader gets them back.
    void isReadBackAsItWas()
    {
        QRandomGenerator random(1);
        static const QString letters = u"a,\"\r\n\t =+-@'é漢;x\u202E\u0000"_s;
        for (int round = 0; round < 3000; ++round) {
            QStringList cells;
            for (int i = 1 + random.bounded(4); i > 0; --i) {
                QString cell;
                for (int c = random.bounded(6); c > 0; --c)
                    cell += letters.at(random.bounded(int(letters.size())));
                cells.append(cell);
            }
            const auto plain = readCsv(lineOf(cells, false));
            QVERIFY(plain);
            QCOMPARE(*plain, QList<QStringList>{cells});
            const auto safe = readCsv(lineOf(cells, true));
            QVERIFY(safe);
            for (QString &cell : cells)
                cell = safeFormOf(cell);
            QCOMPARE(*safe, QList<QStringList>{cells});
        }
    }

    void writesTheColumnsOfAView()
    {
        const QList<ExportColumn> columns{
            {u"Telefon"_s, [](const Contact &contact) { return u'+' + contact.phone; }},
            {u"=Name"_s, [](const Contact &contact) { return contact.shownName(); }},
        };
        const QByteArray contact = stored(
            {{u"id"_s, 1}, {u"phone"_s, u"14155550100"_s}, {u"display_name"_s, u"Zoë \"Z\""_s}});
        QCOMPARE(onFile(*csvWriter(columns, {true, true}), {contact, contact}),
            QByteArray("\xEF\xBB\xBFTelefon,'=Name\r\n'+14155550100,\"Zoë "
                       "\"\"Z\"\"\"\r\n'+14155550100,\"Zoë \"\"Z\"\"\"\r\n"));
        QCOMPARE(onFile(*csvWriter(columns, {false, false}), {contact}),
            QByteArray("Telefon,=Name\r\n+14155550100,\"Zoë \"\"Z\"\"\"\r\n"));
    }

    void writesTheImportLayout()
    {
        const QByteArray full = stored({{u"id"_s, 1}, {u"phone"_s, u"14155550100"_s},
            {u"first"_s, u"Ada"_s}, {u"last"_s, u"Lee"_s}, {u"email"_s, u"ada@example.com"_s},
            {u"is_opted_out"_s, true}, {u"assigned_user_id"_s, 5}, {u"tags"_s, QJsonArray{1, 99}},
            {u"display_name"_s, u"Ada  Lee"_s},
            {u"custom"_s,
                QJsonObject{{u"10"_s, u"one"_s}, {u"11"_s, u"two"_s}, {u"13"_s, u"-7"_s}}}});
        const QByteArray bare =
            stored({{u"id"_s, 2}, {u"display_name"_s, u"Bob Bee"_s}, {u"is_opted_out"_s, false}});
        LeftOutParts left;
        const auto writer =
            importCsvWriter(directory(), {{{MemberId(5), u"zoe@example.com"_s}}}, {false, false});
        const auto lines = readCsv(QString::fromUtf8(onFile(*writer, {full, bare}, &left)));
        QVERIFY(lines);
        QCOMPARE(lines->at(0),
            (QStringList{u"First Name"_s, u"Last Name"_s, u"Phone Number"_s, u"Email"_s,
                u"Opt Out"_s, u"Owner"_s, u"Tags"_s, u"Plan (#10)"_s, u"Plan (#11)"_s,
                u"Email (#12)"_s, u"City"_s}));
        QCOMPARE(lines->at(1),
            (QStringList{u"Ada"_s, u"Lee"_s, u"14155550100"_s, u"ada@example.com"_s, u"yes"_s,
                u"zoe@example.com"_s, u"vip, gold, #99"_s, u"one"_s, u"two"_s, QString(),
                u"-7"_s}));
        // "no" would opt somebody in again.
        QCOMPARE(lines->at(2).mid(0, 5),
            (QStringList{u"Bob Bee"_s, QString(), QString(), QString(), QString()}));
        QCOMPARE(left, LeftOutParts());
    }

    void tellsWhatTheImportLayoutHasNoPlaceFor_data()
    {
        QTest::addColumn<QJsonObject>("more");
        QTest::addColumn<LeftOutParts>("left");
        const auto row = [](const char *name, const QJsonObject &more, LeftOutParts left) {
            QTest::newRow(name) << more << left;
        };
        const auto channel = [](const QString &type, const QString &value) {
            return QJsonObject{{u"channel_type"_s, type}, {u"channel_id"_s, value}};
        };
        row("nothing", {}, {});
        row("a known owner", {{u"assigned_user_id"_s, 6}}, {});
        row("another owner", {{u"assigned_user_id"_s, 5}}, LeftOut::Owner);
        row("a known field", {{u"custom"_s, QJsonObject{{u"13"_s, u"Oslo"_s}}}}, {});
        row("a field that is gone", {{u"custom"_s, QJsonObject{{u"77"_s, u"x"_s}}}},
            LeftOut::Field);
        row("its own channel",
            {{u"contact_channels"_s, QJsonArray{channel(u"phone"_s, u"14155550100"_s)}}}, {});
        row("its own channel, written otherwise",
            {{u"contact_channels"_s, QJsonArray{channel(u"phone"_s, u"+1 415-555-0100"_s)}}}, {});
        row("its own number as another channel",
            {{u"contact_channels"_s, QJsonArray{channel(u"whatsapp"_s, u"14155550100"_s)}}},
            LeftOut::Channel);
        row("another channel",
            {{u"contact_channels"_s, QJsonArray{channel(u"facebook"_s, u"fb"_s)}}},
            LeftOut::Channel);
        row("names alone", {{u"display_name"_s, u"Ada Lee"_s}}, {});
        row("another name", {{u"display_name"_s, u"The boss"_s}}, LeftOut::DisplayName);
        row("a note", {{u"note"_s, QJsonArray{QJsonObject{{u"text"_s, u"asks for Zoe"_s}}}}},
            LeftOut::Notes);
        row("blocked", {{u"blocked"_s, true}}, LeftOut::Block);
        row("a picture", {{u"avatar"_s, u"https://example.com/a.png"_s}}, LeftOut::Picture);
    }
    void tellsWhatTheImportLayoutHasNoPlaceFor()
    {
        QFETCH(QJsonObject, more);
        QJsonObject json{{u"id"_s, 1}, {u"phone"_s, u"14155550100"_s}, {u"first"_s, u"Ada"_s},
            {u"last"_s, u"Lee"_s}};
        for (auto it = more.begin(); it != more.end(); ++it)
            json.insert(it.key(), it.value());
        LeftOutParts left;
        const auto writer = importCsvWriter(directory(), {{{MemberId(6), u"x@example.com"_s}}}, {});
        onFile(*writer, {stored(json)}, &left);
        QTEST(left, "left");
        left = {};
        // Nobody's address is known: there is no such column, and owners are left out all the same.
        const QByteArray out = onFile(*importCsvWriter(directory(), {}, {}), {stored(json)}, &left);
        QVERIFY(!out.contains("Owner"));
        QCOMPARE(left.testFlag(LeftOut::Owner), json.contains("assigned_user_id"_L1));
    }

    void tellsAContactThatCannotBeRead()
    {
        QByteArray out;
        QVERIFY(!csvWriter({}, {})->append("{\"id\":\"x\"}", out));
        QVERIFY(!csvWriter({}, {})->append("\x01", out));
    }
};
ROLODESK_TEST(CsvWriterTest);

#include "tst_csvwriter.moc"
