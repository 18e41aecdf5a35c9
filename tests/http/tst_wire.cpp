#include "tests/http/transportfixture.h"
#include "tests/http/wirenetwork.h"
#include "tests/http/wirewords.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

const QString uuid = u"a1b2c3d4-e5f6-7890-abcd-ef1234567890"_s;

template <typename T>
QString outcomeOf(ApiReply<T> *reply)
{
    Outcome<T> outcome(reply);
    if (!outcome.wait())
        return u"no answer"_s;
    if (!outcome.get())
        return nameOf(outcome.error().kind) + u" at "_s + outcome.error().place + u": "_s
            + outcome.error().detail;
    return say(*outcome.get());
}

ContactWrite printedWrite()
{
    ContactWrite contact;
    contact.phone = u"12345678900"_s;
    contact.avatar = u"https://some.image.url.com/img.jpg"_s;
    contact.custom.emplace();
    contact.displayName = u"John Smith"_s;
    contact.email = u"john.s@heymarket.com"_s;
    contact.first = u"John"_s;
    contact.last = u"Smith"_s;
    contact.assignee = MemberId(42);
    contact.tags = {TagId(1), TagId(2)};
    contact.optedOut = true;
    return contact;
}

ContactWrite jordan()
{
    ContactWrite contact;
    contact.phone = u"15105553344"_s;
    contact.first = u"Jordan"_s;
    return contact;
}

using Call = std::function<QString(HttpContactsApi &)>;

struct Row {
    const char *file;
    Call call;
    QString understood;
};

const QString printedContact =
    u"123 rev 123 <string> '<string>' [123] {} <string> owner 123 note by <string>"_s;
const QString exampleContact =
    u"98765 rev 1 15105553344 'Jordan Rivera' [55,56] {123=Premium,456=2026-06-01} 2026-04-12T15:30:00Z owner 42"_s;
const QString pagedContact =
    u"98765 rev 1 15105553344 'Jordan Rivera' [] {123=Premium,456=2026-06-01} 2026-04-12T15:30:00Z"_s;
const QString exampleChannels = u"<1 phone=15105553344 | 2 email=jordan.rivera@example.com>"_s;

QList<Row> contactRowsV1()
{
    return {
        {"createContactV1.withTags",
            [](auto &api) {
                ContactWrite contact = jordan();
                contact.last = u"Rivera"_s;
                contact.email = u"jordan.rivera@example.com"_s;
                contact.tags = {TagId(55), TagId(56)};
                return outcomeOf(api.createContactV1(contact));
            },
            u"98765 rev 1 a1b2c3d4"_s},
        {"createContactV1.withDisplayName",
            [](auto &api) {
                ContactWrite contact;
                contact.phone = u"15105553344"_s;
                contact.first = u"API"_s;
                contact.last = u"Contact"_s;
                contact.displayName = u"API Contact"_s;
                contact.email = u"help@heymarket.com"_s;
                contact.optedOut = false;
                return outcomeOf(api.createContactV1(contact));
            },
            u"98765 rev 1 a1b2c3d4"_s},
        {"createContactV1.empties",
            [](auto &api) {
                ContactWrite contact = jordan();
                contact.first = contact.last = contact.email = contact.avatar = QString();
                contact.custom.emplace();
                contact.tags.emplace();
                contact.assignee = noOwner;
                return outcomeOf(api.createContactV1(contact));
            },
            u"9007199254740993 rev 1"_s},
        {"getContactV1",
            [](auto &api) {
                return outcomeOf(api.getContactV1(ContactId(98765), Lane::Interactive));
            },
            printedContact},
        {"getContactV1.shapes",
            [](auto &api) {
                return outcomeOf(api.getContactV1(
                    ContactId(std::numeric_limits<qint64>::max()), Lane::Interactive));
            },
            u"9223372036854775807 rev 3 15105553344 '' [55,56,57,9007199254740993VIP] {} 2026-04-12T15:30:00.123456789Z out 1 channels"_s},
        {"updateContactV1.mergeCustom",
            [](auto &api) {
                ContactWrite contact = jordan();
                contact.custom = {{u"123"_s, u"Premium"_s}, {u"456"_s, u"2026-06-01"_s}};
                return outcomeOf(api.updateContactV1(ContactId(98765), contact, false));
            },
            u"98765 rev 2 a1b2c3d4"_s},
        {"updateContactV1.replaceCustom",
            [](auto &api) {
                ContactWrite contact = jordan();
                contact.last = u"Rivera"_s;
                contact.custom = {{u"123"_s, u"Premium"_s}};
                return outcomeOf(api.updateContactV1(ContactId(98765), contact, true));
            },
            u"98765 rev 3"_s},
        {"deleteContactV1",
            [](auto &api) { return outcomeOf(api.deleteContactV1(ContactId(98765))); }, u"done"_s},
        {"lookUpContactV1.byPhone",
            [](auto &api) {
                return outcomeOf(api.lookUpContactV1({{}, u"15105553344"_s}, Lane::Interactive));
            },
            exampleContact},
        {"lookUpContactV1.byId",
            [](auto &api) {
                return outcomeOf(api.lookUpContactV1({ContactId(98765), {}}, Lane::Interactive));
            },
            exampleContact},
        {"pageContactsV1.firstPage",
            [](auto &api) { return outcomeOf(api.pageContactsV1({}, Lane::Background)); },
            u'<' + pagedContact + u'>'},
        {"pageContactsV1.startAt",
            [](auto &api) {
                return outcomeOf(
                    api.pageContactsV1({u"2026-04-01T00:00:00Z"_s, {}, {}, {}}, Lane::Background));
            },
            u"<>"_s},
        {"pageContactsV1.nextPage",
            [](auto &api) {
                return outcomeOf(api.pageContactsV1(
                    {u"2026-04-12T15:30:00.120Z"_s, 100, 0, false}, Lane::Background));
            },
            u"<>"_s},
        {"countContactsV1.all",
            [](auto &api) { return outcomeOf(api.countContactsV1({}, Lane::Background)); },
            u"1284"_s},
        {"countContactsV1.since",
            [](auto &api) {
                return outcomeOf(api.countContactsV1(u"2026-04-01T00:00:00Z"_s, Lane::Background));
            },
            u"12"_s},
        {"batchCreateContactsV1.skip",
            [](auto &api) {
                ContactWrite contact = jordan();
                contact.last = u"Rivera"_s;
                contact.email = u"jordan.rivera@example.com"_s;
                return outcomeOf(api.batchCreateContactsV1({contact}, false));
            },
            u"<>"_s},
        {"batchCreateContactsV1.overwrite",
            [](auto &api) {
                ContactWrite contact = jordan();
                contact.last = u"Rivera"_s;
                contact.email = u"jordan.rivera@example.com"_s;
                return outcomeOf(api.batchCreateContactsV1({contact}, true));
            },
            u'<' + pagedContact + u'>'},
    };
}

QList<Row> contactRowsV2()
{
    return {
        {"createContactV2",
            [](auto &api) {
                ContactWrite contact;
                contact.first = u"API"_s;
                contact.last = u"Contact"_s;
                contact.displayName = u"API Contact"_s;
                contact.channels = {
                    {u"phone"_s, u"15105553344"_s}, {u"email"_s, u"help@heymarket.com"_s}};
                return outcomeOf(api.createContactV2(contact));
            },
            u"98765 rev 1 a1b2c3d4"_s},
        {"getContactV2",
            [](auto &api) { return outcomeOf(api.getContactV2(uuid, Lane::Interactive)); },
            exampleContact + u" 2 channels"_s},
        {"updateContactV2",
            [](auto &api) { return outcomeOf(api.updateContactV2(uuid, printedWrite())); },
            printedContact},
        {"deleteContactV2", [](auto &api) { return outcomeOf(api.deleteContactV2(uuid)); },
            u"done"_s},
        {"bulkWriteContactsV2.asPrinted",
            [](auto &api) {
                ContactWrite contact = printedWrite();
                contact.channels = {{u"phone"_s, u"14155551234"_s}};
                return outcomeOf(api.bulkWriteContactsV2({contact}));
            },
            u'<' + printedContact + u"> failed 12345678900: <string>"_s},
        {"bulkWriteContactsV2.partial",
            [](auto &api) {
                ContactWrite first = jordan();
                first.last = u"Rivera"_s;
                ContactWrite second;
                second.contactUuid = uuid;
                second.phone = u"12345678900"_s;
                second.first = u"John"_s;
                second.last = u"Smith"_s;
                return outcomeOf(api.bulkWriteContactsV2({first, second}));
            },
            u"<98765 rev 1 15105553344 'Jordan Rivera' [] {} 2026-04-12T15:30:00Z> failed 12345678900a1b2c3d4: phone is not valid"_s},
        {"bulkWriteContactsV2.nulls",
            [](auto &api) {
                ContactWrite contact;
                contact.phone = u"15105553344"_s;
                return outcomeOf(api.bulkWriteContactsV2({contact}));
            },
            u"<>"_s},
        {"bulkDeleteContactsV2",
            [](auto &api) { return outcomeOf(api.bulkDeleteContactsV2({uuid})); }, u"done"_s},
        {"pageContactsV2.everything",
            [](auto &api) {
                return outcomeOf(api.pageContactsV2({100, 0, {}, true}, Lane::Background));
            },
            u'<' + exampleContact + u'>'},
        {"pageContactsV2.changes",
            [](auto &api) {
                return outcomeOf(api.pageContactsV2(
                    {100, 0, u"2026-04-01T00:00:00Z"_s, true}, Lane::Background));
            },
            u"<>"_s},
        {"searchContactsV2.byPhone",
            [](auto &api) {
                return outcomeOf(
                    api.searchContactsV2({{u"phone"_s, {u"15105553344"_s}}}, Lane::Interactive));
            },
            u'<' + exampleContact + u'>'},
        {"searchContactsV2.typeLeftOut",
            [](auto &api) {
                return outcomeOf(api.searchContactsV2(
                    {{QString(), {u"jordan.rivera@example.com"_s}}}, Lane::Interactive));
            },
            u"<>"_s},
        {"addContactChannel",
            [](auto &api) {
                return outcomeOf(
                    api.addContactChannel(uuid, {u"email"_s, u"jordan.rivera@example.com"_s}));
            },
            exampleChannels},
        {"updateContactChannel",
            [](auto &api) {
                return outcomeOf(
                    api.updateContactChannel(uuid, {u"email"_s, u"jordan.rivera@example.com"_s}));
            },
            u"<2 email=jordan.rivera@example.com>"_s},
        {"listContactChannels",
            [](auto &api) { return outcomeOf(api.listContactChannels(uuid, Lane::Interactive)); },
            exampleChannels},
        {"getContactChannel",
            [](auto &api) {
                return outcomeOf(api.getContactChannel(uuid, u"phone"_s, Lane::Interactive));
            },
            u"1 phone=15105553344"_s},
        {"getContactChannel.strangeNames",
            [](auto &api) {
                return outcomeOf(
                    api.getContactChannel(u"../a b?"_s, u"whats/app"_s, Lane::Interactive));
            },
            u"1 phone=15105553344"_s},
        {"deleteContactChannel",
            [](auto &api) { return outcomeOf(api.deleteContactChannel(uuid, u"email"_s)); },
            u"done"_s},
    };
}

QList<Row> otherRows()
{
    return {
        {"getContactStatus.byPhone",
            [](auto &api) {
                return outcomeOf(api.getContactStatus({{}, u"15105553344"_s}, Lane::Interactive));
            },
            u"98765 15105553344 in free"_s},
        {"getContactStatus.byId",
            [](auto &api) {
                return outcomeOf(api.getContactStatus({ContactId(98765), {}}, Lane::Interactive));
            },
            u"98765 15105553344 out blocked"_s},
        {"setContactStatus",
            [](auto &api) {
                return outcomeOf(
                    api.setContactStatus({{}, u"15105553344"_s}, StatusChange::Unsubscribed));
            },
            u"done"_s},
        {"listContactFields",
            [](auto &api) { return outcomeOf(api.listContactFields(Lane::Background)); },
            u"<123 Plan | 456 Renewal Date>"_s},
        {"createContactFields",
            [](auto &api) {
                return outcomeOf(api.createContactFields({u"Plan"_s, u"Renewal Date"_s}));
            },
            u"<123 Plan (was there) | 456 Renewal Date>"_s},
        {"createTag", [](auto &api) { return outcomeOf(api.createTag(u"VIP"_s, u"#FFD700"_s)); },
            u"tag 55"_s},
        {"getTag", [](auto &api) { return outcomeOf(api.getTag(TagId(55), Lane::Interactive)); },
            u"55 VIP #FFD700 2026-01-10T08:00:00Z"_s},
        {"deleteTag", [](auto &api) { return outcomeOf(api.deleteTag(TagId(55))); }, u"done"_s},
        {"pageTags.firstPage",
            [](auto &api) { return outcomeOf(api.pageTags({}, Lane::Background)); },
            u"<55 VIP #FFD700 2026-01-10T08:00:00Z>"_s},
        {"pageTags.nextPage",
            [](auto &api) {
                return outcomeOf(api.pageTags(u"2026-04-01T00:00:00Z"_s, Lane::Background));
            },
            u"<>"_s},
        {"getTeam", [](auto &api) { return outcomeOf(api.getTeam(Lane::Interactive)); },
            u"7 Example team (5000): 42 John Smith admin"_s},
        {"listInboxes", [](auto &api) { return outcomeOf(api.listInboxes(Lane::Interactive)); },
            u"<413 Support 14155550100 | 414 Sales 14155550101>"_s},
        {"lookUpUsers",
            [](auto &api) {
                return outcomeOf(api.lookUpUsers(
                    {u"15105553344"_s}, {u"help@heymarket.com"_s}, Lane::Interactive));
            },
            u"<42 John Smith help@heymarket.com 15105553344 role 1>"_s},
        {"updateUsers",
            [](auto &api) {
                return outcomeOf(
                    api.updateUsers({{MemberId(42), u"John"_s, u"Smith"_s, std::nullopt}}));
            },
            u"<42 John Smith help@heymarket.com 15105553344 role 1>"_s},
    };
}

QList<Row> allRows()
{
    return contactRowsV1() + contactRowsV2() + otherRows();
}

} // namespace

Q_DECLARE_METATYPE(Call)

class WireTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void speaksAndUnderstands_data();
    void speaksAndUnderstands();
    void usesEveryFile();
    void keepsWhatItDoesNotKnow();

private:
    SystemClock m_clock;
    QString m_file;
    WireReport m_report;
    TransportFixture m_service{QUrl(u"https://api.heymarket.com"_s), m_clock, 0, {},
        WireNetwork::maker(&m_file, &m_report)};
};

void WireTest::speaksAndUnderstands_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<QString>("understood");
    for (const Row &row : allRows())
        QTest::newRow(row.file) << row.call << row.understood;
}

void WireTest::speaksAndUnderstands()
{
    QFETCH(Call, call);
    QFETCH(QString, understood);
    m_file = QString::fromLatin1(QTest::currentDataTag());
    m_report = {};
    const QString outcome = call(m_service.api);
    QVERIFY2(m_report.faults.isEmpty(), qPrintable(m_report.faults.join(u'\n')));
    QCOMPARE(outcome, understood);
    QCOMPARE(m_report.requests, 1);
}

/// A file without a row would rot.
void WireTest::usesEveryFile()
{
    QStringList expected;
    for (const Row &row : allRows()) {
        expected.append(QString::fromLatin1(row.file) + u".request.http"_s);
        expected.append(QString::fromLatin1(row.file) + u".response.http"_s);
    }
    expected.sort();
    QStringList found =
        QDir(QStringLiteral(ROLODESK_TEST_DATA "/http/data")).entryList({u"*.http"_s}, QDir::Files);
    found.sort();
    QCOMPARE(found, expected);
}

void WireTest::keepsWhatItDoesNotKnow()
{
    m_file = u"getContactV1.shapes"_s;
    Outcome contact(m_service.api.getContactV1(
        ContactId(std::numeric_limits<qint64>::max()), Lane::Interactive));
    QVERIFY(contact.wait());
    QVERIFY(contact.get().has_value());
    QCOMPARE(contact.get()
                 ->json.object()
                 .value("a_field_of_tomorrow"_L1)
                 .toObject()
                 .value("kept"_L1)
                 .toArray()
                 .size(),
        2);
    QCOMPARE(contact.get()->json.object().value("id"_L1).toInteger(),
        std::numeric_limits<qint64>::max());
}

ROLODESK_TEST(WireTest);
#include "tst_wire.moc"
