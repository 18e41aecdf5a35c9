#include "core/contacts/contactparts.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <functional>

using namespace rolodesk;
using namespace Qt::StringLiterals;

using Part = ContactParts::Part;
using Edit = std::function<void(Contact &)>;
Q_DECLARE_METATYPE(Edit)

class ContactPartsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesWhatChanged_data();
    void namesWhatChanged();
    void callsLearningNoChange_data();
    void callsLearningNoChange();
    void believesTheRevision();
    void unitesAndSubtracts();

private:
    [[nodiscard]] static Contact contact();
};

Contact ContactPartsTest::contact()
{
    Contact made;
    made.id = ContactId(7);
    made.phone = u"14155550100"_s;
    made.first = u"Ann"_s;
    made.email = u"ann@example.org"_s;
    made.custom = {{u"11"_s, u"Oslo"_s}, {u"12"_s, u"C-1"_s}};
    made.tags = {{TagId(1), u"VIP"_s}, {TagId(2), {}}};
    made.owner = MemberId(5);
    made.optedOut = false;
    made.blocked = false;
    made.channels = QList<Channel>{{u"1"_s, u"phone"_s, u"14155550100"_s, {}, {}}};
    made.notes = {{u"1"_s, {}, u"A note"_s, {}, {}}};
    made.rev = 3;
    return made;
}

void ContactPartsTest::namesWhatChanged_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<quint32>("parts");
    QTest::addColumn<QStringList>("fields");
    const auto row = [](const char *name, const Edit &edit, quint32 parts,
                         const QStringList &fields = {}) {
        QTest::newRow(name) << edit << parts << fields;
    };
    row(
        "nothing", [](Contact &) {}, 0);
    row(
        "first name", [](Contact &c) { c.first = u"Anna"_s; }, Part::Name);
    row(
        "last name", [](Contact &c) { c.last = u"Lee"_s; }, Part::Name);
    row(
        "shown name", [](Contact &c) { c.displayName = u"Annie"_s; }, Part::Name);
    row(
        "phone", [](Contact &c) { c.phone = u"14155550101"_s; }, Part::Phone);
    row(
        "email", [](Contact &c) { c.email.clear(); }, Part::Email);
    row(
        "a tag more",
        [](Contact &c) {
            c.tags.append({TagId(3), {}});
        },
        Part::Tags);
    row(
        "a tag less", [](Contact &c) { c.tags.removeFirst(); }, Part::Tags);
    row(
        "tags in another order", [](Contact &c) { std::reverse(c.tags.begin(), c.tags.end()); }, 0);
    row(
        "a tag told without its label", [](Contact &c) { c.tags[0].label.clear(); }, 0);
    row(
        "owner", [](Contact &c) { c.owner.reset(); }, Part::Owner);
    row(
        "opted out", [](Contact &c) { c.optedOut = true; }, Part::OptOut);
    row(
        "blocked", [](Contact &c) { c.blocked = true; }, Part::Blocked);
    row("a value", [](Contact &c) { c.custom[u"12"_s] = u"C-2"_s; }, Part::Fields, {u"12"_s});
    row("a new value", [](Contact &c) { c.custom.insert(u"13"_s, u"x"_s); }, Part::Fields,
        {u"13"_s});
    row("a value less", [](Contact &c) { c.custom.remove(u"11"_s); }, Part::Fields, {u"11"_s});
    row("a value emptied", [](Contact &c) { c.custom[u"11"_s].clear(); }, Part::Fields, {u"11"_s});
    row(
        "an empty value more", [](Contact &c) { c.custom.insert(u"13"_s, QString()); }, 0);
    row(
        "channels", [](Contact &c) { c.channels->clear(); }, Part::Channels);
    row(
        "notes", [](Contact &c) { c.notes.clear(); }, Part::Notes);
    row(
        "picture", [](Contact &c) { c.avatar = u"https://example.org/a.png"_s; }, Part::Avatar);
    row(
        "several",
        [](Contact &c) {
            c.phone.clear();
            c.owner = MemberId(6);
        },
        Part::Phone | Part::Owner);
}

void ContactPartsTest::namesWhatChanged()
{
    QFETCH(Edit, edit);
    QFETCH(quint32, parts);
    QFETCH(QStringList, fields);
    Contact after = contact();
    after.rev = 4;
    edit(after);
    const ContactParts changed = changedParts(contact(), after);
    QCOMPARE(changed.parts, parts);
    QCOMPARE(changed.fields, fields);
    QCOMPARE(changed.isEmpty(), parts == 0);
}

void ContactPartsTest::callsLearningNoChange_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::newRow("opt-out") << Edit([](Contact &c) { c.optedOut.reset(); });
    QTest::newRow("block") << Edit([](Contact &c) { c.blocked.reset(); });
    QTest::newRow("channels") << Edit([](Contact &c) { c.channels.reset(); });
    QTest::newRow("uuid") << Edit([](Contact &c) { c.uuid = u"x"_s; });
    QTest::newRow("what nobody shows") << Edit([](Contact &c) {
        c.json.insert("more"_L1, 1);
        c.updated = u"2026-01-01T00:00:00Z"_s;
    });
}

void ContactPartsTest::callsLearningNoChange()
{
    QFETCH(Edit, edit);
    Contact unknown = contact();
    edit(unknown);
    Contact known = contact();
    known.rev = 4;
    QVERIFY(changedParts(unknown, known).isEmpty());
    known.rev = 2;
    QVERIFY(changedParts(known, unknown).isEmpty());
}

void ContactPartsTest::believesTheRevision()
{
    // A look-up tells notes and fields that the list leaves out.
    Contact told = contact();
    told.notes.append({u"2"_s, {}, u"More"_s, {}, {}});
    told.custom.insert(u"13"_s, u"x"_s);
    QVERIFY(changedParts(contact(), told).isEmpty());
    told.optedOut = true;
    QCOMPARE(changedParts(contact(), told).parts, quint32(Part::OptOut));
    told.updated = u"2026-01-01T00:00:00Z"_s;
    QCOMPARE(changedParts(contact(), told).parts, Part::OptOut | Part::Notes | Part::Fields);
}

void ContactPartsTest::unitesAndSubtracts()
{
    ContactParts all{Part::Phone | Part::Fields, {u"11"_s}};
    all.unite({Part::Fields | Part::Name, {u"12"_s, u"11"_s}});
    QCOMPARE(all, (ContactParts{Part::Phone | Part::Fields | Part::Name, {u"11"_s, u"12"_s}}));
    ContactParts rest = all;
    rest.subtract({Part::Name | Part::Fields, {u"12"_s}});
    QCOMPARE(rest, (ContactParts{Part::Phone | Part::Fields, {u"11"_s}}));
    rest.subtract({Part::Phone | Part::Fields, {u"11"_s}});
    QVERIFY(rest.isEmpty());
    QVERIFY(all.has(Part::Name) && !all.has(Part::Tags) && all.hasField(u"12"_s));
}

ROLODESK_TEST(ContactPartsTest);
#include "tst_contactparts.moc"
