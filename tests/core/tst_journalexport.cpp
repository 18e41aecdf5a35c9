#include "core/contacts/contactjson.h"
#include "core/journal/journalexport.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace rolodesk;
using namespace Qt::StringLiterals;

using Kind = EditField::Kind;

/// The journal as other programs read it.
class JournalExportTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsAllOfAWriteInATable();
    void tellsAllOfAWriteAsAnObject();
    void leavesEmptyWhatIsNotThere();
    void keepsIdsBeyondFractions();
    void namesWhomItIsAbout_data();
    void namesWhomItIsAbout();
    void keepsAnEntryInOneLine();
    void isSafeForSpreadsheets();

private:
    [[nodiscard]] static QString cell(const JournalEntry &entry, const QString &title)
    {
        return journalCells(entry).value(journalTitles().indexOf(title));
    }
};

namespace {

QByteArray contactText(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QDateTime at(int minute, int ms = 0)
{
    return {QDate(2026, 11, 1), QTime(10, minute, 0, ms), Qt::UTC};
}

/// Everything an entry may hold.
JournalEntry fullEntry()
{
    JournalEntry entry;
    entry.group = {7, WriteGroup::Kind::Undo, u"undo"_s, u"ann"_s, 5, at(0)};
    JournalWrite &write = entry.write;
    write.id = 12;
    write.group = 7;
    write.contact = ContactId(55);
    write.before = contactText({{u"id"_s, 55}, {u"display_name"_s, u"Ada Lovelace"_s}});
    write.wanted = {
        {{Kind::First, {}}, u"Ada"_s, u"Ada M."_s}, {{Kind::Custom, u"9"_s}, u"Gold"_s, {}}};
    write.sent = {{{Kind::First, {}}, u"Adá"_s, u"Ada M."_s}};
    write.left = {{{Kind::Custom, u"9"_s}, u"Silver"_s, {}}};
    write.others = {{{Kind::Owner, {}}, {}, u"101"_s}};
    write.atRisk = {{Kind::Last, {}}, {Kind::Tag, u"3"_s}};
    write.clashes = {{{Kind::Email, {}}, u"a@x.org"_s, u"b@x.org"_s, u"c@x.org"_s}};
    write.tooManyTags = {u"1"_s, u"2"_s};
    write.optInReason = u"asked by phone"_s;
    write.state = JournalWrite::State::Confirmed;
    write.outcome = JournalWrite::Outcome::Overlapped;
    write.readRev = 8;
    write.resultRev = 10;
    write.requestIds = {u"r-1"_s, u"r-2"_s};
    ApiError error;
    error.kind = ApiError::Kind::TimedOut;
    error.operation = u"updateContactV1"_s;
    error.message = u"took too long"_s;
    error.requestId = u"r-1"_s;
    error.status = 504;
    write.error = error;
    write.wasSettled = true;
    write.planned = at(1, 250);
    write.sentAt = at(2);
    write.ended = at(3);
    return entry;
}

} // namespace

void JournalExportTest::tellsAllOfAWriteInATable()
{
    const JournalEntry entry = fullEntry();
    QCOMPARE(journalCells(entry).size(), journalTitles().size());
    const QList<std::pair<QString, QString>> expected{{u"time"_s, u"2026-11-01T10:01:00.250Z"_s},
        {u"person"_s, u"ann"_s}, {u"source"_s, u"undo"_s}, {u"act"_s, u"undo"_s},
        {u"group"_s, u"7"_s}, {u"undo_of"_s, u"5"_s}, {u"write"_s, u"12"_s},
        {u"contact"_s, u"55"_s}, {u"name"_s, u"Ada Lovelace"_s}, {u"action"_s, u"update"_s},
        {u"state"_s, u"confirmed"_s}, {u"outcome"_s, u"overlapped"_s}, {u"settled"_s, u"yes"_s},
        {u"wanted"_s, u"first: Ada → Ada M.\ncustom:9: Gold → "_s},
        {u"sent"_s, u"first: Adá → Ada M."_s}, {u"left"_s, u"custom:9: Silver → "_s},
        {u"others"_s, u"owner:  → 101"_s}, {u"at_risk"_s, u"last tag:3"_s},
        {u"clashes"_s, u"email: a@x.org → b@x.org / c@x.org"_s}, {u"too_many_tags"_s, u"1 2"_s},
        {u"opt_in_reason"_s, u"asked by phone"_s}, {u"read_rev"_s, u"8"_s},
        {u"result_rev"_s, u"10"_s}, {u"request_ids"_s, u"r-1 r-2"_s}, {u"error"_s, u"timed_out"_s},
        {u"error_message"_s, u"took too long"_s}, {u"sent_at"_s, u"2026-11-01T10:02:00.000Z"_s},
        {u"ended_at"_s, u"2026-11-01T10:03:00.000Z"_s}};
    QStringList titles;
    for (const auto &[title, text] : expected) {
        titles.append(title);
        QCOMPARE(title + u": "_s + cell(entry, title), title + u": "_s + text);
    }
    QCOMPARE(journalTitles(), titles);
}

void JournalExportTest::tellsAllOfAWriteAsAnObject()
{
    const QJsonObject expected = QJsonDocument::fromJson(
        "{\"time\":\"2026-11-01T10:01:00.250Z\",\"person\":\"ann\",\"source\":\"undo\","
        "\"act\":\"undo\",\"group\":7,\"undo_of\":5,\"write\":12,\"contact\":55,"
        "\"name\":\"Ada Lovelace\",\"action\":\"update\",\"state\":\"confirmed\","
        "\"outcome\":\"overlapped\",\"settled\":true,"
        "\"wanted\":[{\"field\":\"first\",\"before\":\"Ada\",\"after\":\"Ada M.\"},"
        "{\"field\":\"custom:9\",\"before\":\"Gold\",\"after\":\"\"}],"
        "\"sent\":[{\"field\":\"first\",\"before\":\"Ad\xc3\xa1\",\"after\":\"Ada M.\"}],"
        "\"left\":[{\"field\":\"custom:9\",\"before\":\"Silver\",\"after\":\"\"}],"
        "\"others\":[{\"field\":\"owner\",\"before\":\"\",\"after\":\"101\"}],"
        "\"at_risk\":[\"last\",\"tag:3\"],"
        "\"clashes\":[{\"field\":\"email\",\"original\":\"a@x.org\",\"mine\":\"b@x.org\","
        "\"theirs\":\"c@x.org\"}],"
        "\"too_many_tags\":[\"1\",\"2\"],\"opt_in_reason\":\"asked by phone\","
        "\"read_rev\":8,\"result_rev\":10,\"request_ids\":[\"r-1\",\"r-2\"],"
        "\"error\":{\"kind\":\"timed_out\",\"message\":\"took too long\","
        "\"operation\":\"updateContactV1\",\"status\":504,\"request_id\":\"r-1\",\"guard\":null},"
        "\"sent_at\":\"2026-11-01T10:02:00.000Z\",\"ended_at\":\"2026-11-01T10:03:00.000Z\"}")
                                     .object();
    const QJsonObject json = journalToJson(fullEntry());
    QCOMPARE(json.keys(), expected.keys());
    for (const QString &key : expected.keys())
        QVERIFY2(json.value(key) == expected.value(key), qPrintable(key));
}

void JournalExportTest::leavesEmptyWhatIsNotThere()
{
    JournalEntry entry;
    entry.write.id = 1;
    entry.write.action = JournalWrite::Action::Create;
    for (const QString &title : {u"undo_of"_s, u"contact"_s, u"name"_s, u"outcome"_s, u"settled"_s,
             u"wanted"_s, u"read_rev"_s, u"error"_s, u"sent_at"_s, u"ended_at"_s})
        QCOMPARE(cell(entry, title), QString());
    const QJsonObject json = journalToJson(entry);
    for (const QString &key : {u"undo_of"_s, u"contact"_s, u"name"_s, u"outcome"_s, u"read_rev"_s,
             u"error"_s, u"sent_at"_s, u"ended_at"_s, u"opt_in_reason"_s})
        QVERIFY2(json.contains(key) && json.value(key).isNull(), qPrintable(key));
    for (const QString &key : {u"wanted"_s, u"sent"_s, u"left"_s, u"request_ids"_s})
        QVERIFY2(json.value(key).isArray() && json.value(key).toArray().isEmpty(), qPrintable(key));
}

void JournalExportTest::keepsIdsBeyondFractions()
{
    JournalEntry entry = fullEntry();
    entry.write.contact = ContactId(9007199254740993); // not a double
    QByteArray line;
    appendJournalEntry(line, entry, JournalFormat::JsonLines);
    QVERIFY2(line.contains("\"contact\":9007199254740993,"), line.constData());
    QCOMPARE(cell(entry, u"contact"_s), u"9007199254740993"_s);
}

void JournalExportTest::namesWhomItIsAbout_data()
{
    QTest::addColumn<QJsonObject>("before");
    QTest::addColumn<ContactChanges>("wanted");
    QTest::addColumn<QString>("name");

    const ContactChanges renamed{{{Kind::First, {}}, u"Ada"_s, u"Ida"_s}};
    QTest::newRow("as it was, not as it becomes")
        << QJsonObject{{u"id"_s, 1}, {u"first"_s, u"Ada"_s}, {u"last"_s, u"L."_s}} << renamed
        << u"Ada L."_s;
    QTest::newRow("a number where there is no name")
        << QJsonObject{{u"id"_s, 1}, {u"phone"_s, u"14155550100"_s}} << ContactChanges()
        << u"14155550100"_s;
    QTest::newRow("an e-mail where there is no number") << QJsonObject{{u"id"_s, 1},
        {u"email"_s, u"a@x.org"_s}} << ContactChanges() << u"a@x.org"_s;
    QTest::newRow("a new contact by what was entered")
        << QJsonObject()
        << ContactChanges{{{Kind::First, {}}, {}, u"Eve"_s}, {{Kind::Last, {}}, {}, u"Moe"_s}}
        << u"Eve Moe"_s;
    QTest::newRow("nothing is known") << QJsonObject() << ContactChanges() << QString();
}

void JournalExportTest::namesWhomItIsAbout()
{
    QFETCH(QJsonObject, before);
    QFETCH(ContactChanges, wanted);
    JournalWrite write;
    write.wanted = wanted;
    if (!before.isEmpty())
        write.before = contactText(before);
    QTEST(contactNameOf(write), "name");
}

void JournalExportTest::keepsAnEntryInOneLine()
{
    JournalEntry entry = fullEntry();
    entry.write.wanted = {{{Kind::Channel, u"facebook"_s}, u"a\nb"_s, u"c"_s}};
    QByteArray lines = journalHead(JournalFormat::JsonLines);
    QCOMPARE(lines, QByteArray());
    appendJournalEntry(lines, entry, JournalFormat::JsonLines);
    appendJournalEntry(lines, entry, JournalFormat::JsonLines);
    QCOMPARE(lines.count('\n'), 2);
    const QJsonObject read = QJsonDocument::fromJson(lines.split('\n').constFirst()).object();
    QCOMPARE(read.value("wanted"_L1).toArray().first().toObject().value("before"_L1).toString(),
        u"a\nb"_s);
    // A table has one line for each change.
    QCOMPARE(cell(entry, u"wanted"_s), u"channel:facebook: a b → c"_s);
}

void JournalExportTest::isSafeForSpreadsheets()
{
    QByteArray file = journalHead(JournalFormat::Csv);
    QVERIFY(file.startsWith("\xef\xbb\xbf"
                            "time,person,source,act,"));
    QVERIFY(file.endsWith("\r\n"));
    JournalEntry entry = fullEntry();
    entry.write.before = contactText({{u"id"_s, 1}, {u"display_name"_s, u"=1+1"_s}});
    entry.write.wanted = {{{Kind::First, {}}, {}, u"a;=2+2"_s}, {{Kind::Last, {}}, {}, u"b"_s}};
    file.clear();
    appendJournalEntry(file, entry, JournalFormat::Csv);
    QVERIFY2(file.contains(",'=1+1,"), file.constData());
    QVERIFY2(file.contains("\"first:  → a;'=2+2\nlast:  → b\""), file.constData());
}

ROLODESK_TEST(JournalExportTest);
#include "tst_journalexport.moc"
