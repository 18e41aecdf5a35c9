#include "tests/ui/samplecontacts.h"

#include "core/contacts/contactjson.h"

#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk::test {

namespace {

struct Person {
    const char16_t *first;
    const char16_t *last;
    const char *phonePrefix;
    int digits;
};

constexpr std::array people{
    Person{u"Amelia", u"Fairbanks", "1415555", 4},
    Person{u"Íñigo", u"Echeverría", "346123", 5},
    Person{u"Møller", u"Sørensen", "45201", 5},
    Person{u"Γεωργία", u"Παπαδοπούλου", "3069123", 5},
    Person{u"Наталья", u"Кузнецова", "79161", 6},
    Person{u"田中", u"美咲", "81901234", 4},
    Person{u"王", u"小明", "861381234", 4},
    Person{u"김", u"지우", "82101234", 4},
    Person{u"أمينة", u"الحسن", "97150123", 4},
    Person{u"נועה", u"לוי", "97250123", 4},
    Person{u"Priya", u"Venkataraman", "9198765", 5},
    Person{u"Łukasz", u"Wiśniewski", "48512", 6},
    Person{u"Zoë", u"van der Meer", "31612", 6},
    Person{u"Nguyễn", u"Thị Minh Khai", "849123", 5},
    Person{u"Owen", u"Pritchard-Jones", "4420794", 5},
    Person{u"Adaeze", u"Okonkwo", "234803", 7},
};

QString text(const char16_t *utf16)
{
    return QString::fromUtf16(utf16);
}

} // namespace

Contact contactFrom(const ContactSeed &seed)
{
    QJsonObject custom;
    for (auto value = seed.custom.cbegin(); value != seed.custom.cend(); ++value)
        custom.insert(value.key(), value.value());
    QJsonArray tags;
    for (const qint64 tag : seed.tags)
        tags.append(tag);
    QJsonArray notes;
    for (const QString &note : seed.notes)
        notes.append(QJsonObject{{u"id"_s, notes.size() + 1}, {u"name"_s, u"Kim Park"_s},
            {u"text"_s, note}, {u"date"_s, u"2026-10-30T09:12:00Z"_s}});
    const QString time = seed.updated.toUTC().toString(Qt::ISODateWithMs);
    QJsonObject json{{u"id"_s, seed.id}, {u"phone"_s, seed.phone}, {u"first"_s, seed.first},
        {u"last"_s, seed.last}, {u"email"_s, seed.email}, {u"tags"_s, tags}, {u"custom"_s, custom},
        {u"note"_s, notes}, {u"rev"_s, 1}, {u"created"_s, u"2025-03-04T10:00:00Z"_s},
        {u"updated"_s, time}};
    if (seed.owner > 0)
        json.insert("assigned_user_id"_L1, seed.owner);
    if (seed.optedOut)
        json.insert("is_opted_out"_L1, *seed.optedOut);
    if (!seed.avatar.isEmpty())
        json.insert("avatar"_L1, seed.avatar);
    return *contactFromJson(json);
}

QList<Contact> sampleContacts(int count, const QDateTime &now)
{
    QRandomGenerator random(7);
    QList<Contact> contacts;
    QDateTime time = now.addSecs(-95);
    for (int index = 0; index < count; ++index) {
        const Person &person = people[static_cast<size_t>(index) % people.size()];
        const Person &other =
            people[(static_cast<size_t>(index) / people.size() + static_cast<size_t>(index))
                % people.size()];
        ContactSeed seed;
        seed.id = 1'000 + index;
        seed.first = text(person.first);
        seed.last = text(index % 3 == 0 ? other.last : person.last);
        seed.phone = QLatin1String(person.phonePrefix)
            + QString::number(index).rightJustified(person.digits, u'0');
        if (index % 4 != 3)
            seed.email = u"%1.%2@example.org"_s.arg(u"contact"_s).arg(index);
        for (int tag = 0; tag < index % 6 - 1 && tag < 5; ++tag)
            seed.tags.append(1 + (index + tag) % 6);
        seed.owner = index % 5 == 0 ? 0 : 100 + index % 3;
        if (index % 7 == 1)
            seed.optedOut = true;
        else if (index % 7 != 2)
            seed.optedOut = false;
        if (index % 3 == 0)
            seed.custom = {{u"11"_s, u"Oslo"_s}, {u"12"_s, u"C-%1"_s.arg(40'000 + index)}};
        seed.updated = time;
        contacts.append(contactFrom(seed));
        time = time.addSecs(-static_cast<int>(random.bounded(20, 4000)));
    }
    return contacts;
}

QList<Tag> sampleTags()
{
    return {{TagId(1), u"VIP"_s, u"#c98a00"_s, {}, 1},
        {TagId(2), u"Newsletter"_s, u"#1f6fb2"_s, {}, 1},
        {TagId(3), u"Callback"_s, u"#b3261e"_s, {}, 1},
        {TagId(4), u"Wholesale"_s, u"#2e7d32"_s, {}, 1},
        {TagId(5), u"Trial"_s, u"#ffee58"_s, {}, 1},
        {TagId(6), u"Långtidskund"_s, u"#6a1b9a"_s, {}, 1}};
}

QList<CustomField> sampleFields()
{
    return {{FieldId(11), u"City"_s}, {FieldId(12), u"Customer number"_s}};
}

Team sampleTeam()
{
    Team team;
    team.id = 5;
    team.name = u"Support"_s;
    team.members = {{MemberId(100), u"Kim Park"_s, u"admin"_s},
        {MemberId(101), u"Salma Idrissi"_s, u"member"_s},
        {MemberId(102), u"Jo Lund"_s, u"member"_s}};
    return team;
}

} // namespace rolodesk::test
