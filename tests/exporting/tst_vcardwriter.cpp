#include "core/exporting/vcardwriter.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QtTest>

using namespace rolodesk;
using namespace Qt::StringLiterals;

namespace {

Directory directory()
{
    Directory directory;
    directory.tags.insert(TagId(1), Tag{TagId(1), u"vip, gold"_s, {}, {}, 1});
    directory.fields.insert(FieldId(10), CustomField{FieldId(10), u"Plan \"B\"; ^"_s});
    directory.team.members = {{MemberId(5), u"Zoe"_s, {}}};
    return directory;
}

QByteArray cardOf(const QJsonObject &json)
{
    QByteArray out;
    if (!vCardWriter(directory())->append(QJsonDocument(json).toJson(QJsonDocument::Compact), out))
        qFatal("a contact could not be read");
    return out;
}

/// The lines of a card, unfolded; checks that they end and are folded as they have to be.
QStringList linesOf(const QByteArray &card)
{
    QByteArray unfolded = card;
    for (const QByteArray &line : card.split('\n')) {
        if (!line.isEmpty() && (!line.endsWith('\r') || line.size() > 76))
            qFatal("a line of %d octets", int(line.size() - 1));
        if (QString::fromUtf8(line).contains(QChar::ReplacementCharacter))
            qFatal("folded within a character");
    }
    return QString::fromUtf8(unfolded.replace("\r\n ", "")).split("\r\n"_L1, Qt::SkipEmptyParts);
}

} // namespace

class VCardWriterTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesEverythingThatIsKnown()
    {
        const QStringList lines = linesOf(cardOf({{u"id"_s, 7},
            {u"uuid"_s, u"6f9619ff-8b86-d011-b42d-00c04fc964ff"_s}, {u"phone"_s, u"14155550100"_s},
            {u"first"_s, u"Ada;"_s}, {u"last"_s, u"Lee"_s}, {u"email"_s, u"ada@example.com"_s},
            {u"display_name"_s, u"Ada, \\ Lee\nBoss"_s}, {u"is_opted_out"_s, false},
            {u"assigned_user_id"_s, 5}, {u"tags"_s, QJsonArray{1, 99}},
            {u"custom"_s, QJsonObject{{u"10"_s, u"one, two"_s}}},
            {u"note"_s, QJsonArray{QJsonObject{{u"text"_s, u"Likes\r\ntea"_s}}}},
            {u"avatar"_s, u"https://example.com/a b.png"_s},
            {u"updated"_s, u"2026-04-12T15:30:00.123456Z"_s},
            {u"contact_channels"_s,
                QJsonArray{QJsonObject{{u"channel_type"_s, u"phone"_s},
                               {u"channel_id"_s, u"14155550100"_s}},
                    QJsonObject{
                        {u"channel_type"_s, u"phone"_s}, {u"channel_id"_s, u"14155550101"_s}},
                    QJsonObject{
                        {u"channel_type"_s, u"email"_s}, {u"channel_id"_s, u"b@example.com"_s}},
                    QJsonObject{
                        {u"channel_type"_s, u"facebook"_s}, {u"channel_id"_s, u"fb;1"_s}}}}}));
        QCOMPARE(lines,
            (QStringList{u"BEGIN:VCARD"_s, u"VERSION:4.0"_s,
                u"UID:urn:uuid:6f9619ff-8b86-d011-b42d-00c04fc964ff"_s,
                u"FN:Ada\\, \\\\ Lee\\nBoss"_s, u"N:Lee;Ada\\;;;;"_s,
                u"TEL;VALUE=uri:tel:+14155550100"_s, u"EMAIL:ada@example.com"_s,
                u"TEL;VALUE=uri:tel:+14155550101"_s, u"EMAIL:b@example.com"_s,
                u"X-HEYMARKET-CHANNEL;X-TYPE=\"facebook\":fb\\;1"_s,
                u"CATEGORIES:vip\\, gold,#99"_s, u"NOTE:Likes\\ntea"_s,
                u"PHOTO:https://example.com/a%20b.png"_s, u"X-HEYMARKET-ID:7"_s,
                u"X-HEYMARKET-FIELD;X-ID=\"10\";X-TITLE=\"Plan ^'B^'; ^^\":one\\, two"_s,
                u"X-HEYMARKET-OWNER;X-ID=\"5\":Zoe"_s, u"X-HEYMARKET-OPTED-OUT:false"_s,
                u"REV:20260412T153000Z"_s, u"END:VCARD"_s}));
    }

    void tellsWhatACardHasNoPlaceFor_data()
    {
        QTest::addColumn<QJsonObject>("more");
        QTest::addColumn<LeftOutParts>("left");
        const auto row = [](const char *name, const QJsonObject &more, LeftOutParts left) {
            QTest::newRow(name) << more << left;
        };
        const auto channel = [](const QString &key, const QString &value) {
            return QJsonArray{QJsonObject{
                {u"channel_type"_s, u"facebook"_s}, {u"channel_id"_s, u"fb"_s}, {key, value}}};
        };
        const auto note = [](const QString &key, const QString &value) {
            return QJsonArray{QJsonObject{{u"text"_s, u"Likes tea"_s}, {key, value}}};
        };
        row("nothing", {}, {});
        row("a picture on the web", {{u"avatar"_s, u"https://example.com/a.png"_s}}, {});
        row("another picture", {{u"avatar"_s, u"file:///a.png"_s}}, LeftOut::Picture);
        row("a note", {{u"note"_s, note({}, {})}}, {});
        row("the author of a note", {{u"note"_s, note(u"name"_s, u"Zoe"_s)}}, LeftOut::Details);
        row("the day of a note", {{u"note"_s, note(u"date"_s, u"2026-01-01"_s)}}, LeftOut::Details);
        row("a channel", {{u"contact_channels"_s, channel({}, {})}}, {});
        row("the handle of a channel",
            {{u"contact_channels"_s, channel(u"channel_handle"_s, u"@ada"_s)}}, LeftOut::Details);
        row("more about a channel",
            {{u"contact_channels"_s, channel(u"info_channel"_s, u"page 5"_s)}}, LeftOut::Details);
    }
    void tellsWhatACardHasNoPlaceFor()
    {
        QFETCH(QJsonObject, more);
        QJsonObject json{{u"id"_s, 1}, {u"phone"_s, u"14155550100"_s}};
        for (auto it = more.begin(); it != more.end(); ++it)
            json.insert(it.key(), it.value());
        QByteArray out;
        const auto left = vCardWriter(directory())
                              ->append(QJsonDocument(json).toJson(QJsonDocument::Compact), out);
        QVERIFY(left);
        QTEST(*left, "left");
    }

    void alwaysHasAName_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::addColumn<QString>("name");
        QTest::newRow("of a number")
            << QJsonObject{{u"id"_s, 7}, {u"phone"_s, u"14155550100"_s}} << u"FN:+1 415-555-0100"_s;
        QTest::newRow("of an address")
            << QJsonObject{{u"id"_s, 7}, {u"email"_s, u"a@b.org"_s}} << u"FN:a@b.org"_s;
        QTest::newRow("of an id") << QJsonObject{{u"id"_s, 7}, {u"display_name"_s, u"  "_s}}
                                  << u"FN:7"_s;
    }
    void alwaysHasAName()
    {
        QFETCH(QJsonObject, json);
        QFETCH(QString, name);
        const QStringList lines = linesOf(cardOf(json));
        const auto found = lines.filter(QRegularExpression(u"^FN:"_s));
        QCOMPARE(found.size(), 1);
        if (name.contains(u"415"_s))
            QVERIFY(found.first().contains(u"415"_s));
        else
            QCOMPARE(found.first(), name);
        QVERIFY(lines.contains(u"UID;VALUE=text:heymarket-contact-7"_s));
    }

    void takesAnOddNumberForText()
    {
        const QStringList lines = linesOf(cardOf({{u"id"_s, 7}, {u"phone"_s, u"call, please"_s}}));
        QVERIFY(lines.contains(u"TEL;VALUE=text:call\\, please"_s));
    }

    /// No value breaks out of its line, and no line out of its length or a character.
    void foldsAnyText()
    {
        QRandomGenerator random(2);
        static const QStringList pieces{u"a"_s, u"é"_s, u"漢"_s, u"😀"_s, u"\n"_s, u"\r"_s, u";"_s,
            u","_s, u"\\"_s, u" "_s, u"\x07"_s, u"END:VCARD"_s};
        for (int round = 0; round < 2000; ++round) {
            QString text;
            for (int i = random.bounded(120); i > 0; --i)
                text += pieces.at(random.bounded(int(pieces.size())));
            const QStringList lines =
                linesOf(cardOf({{u"id"_s, 7}, {u"display_name"_s, u'x' + text},
                    {u"note"_s, QJsonArray{QJsonObject{{u"text"_s, u'x' + text}}}}}));
            QCOMPARE(lines.size(), 7);
            QString expected = text;
            expected.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').remove(u'\x07');
            QString found = lines.filter(QRegularExpression(u"^NOTE:"_s)).value(0).mid(6);
            found.replace("\\\\"_L1, "\x01"_L1)
                .replace("\\n"_L1, "\n"_L1)
                .remove(u'\\')
                .replace(u'\x01', u'\\');
            QCOMPARE(found, expected);
        }
    }
};
ROLODESK_TEST(VCardWriterTest);

#include "tst_vcardwriter.moc"
