#pragma once

#include "core/contacts/fold.h"
#include "core/index/contactindex.h"

#include <QRandomGenerator>

namespace rolodesk::test {

/// A random row that repeats names, numbers, tags and owners, so that ties happen.
inline IndexRow randomRow(QRandomGenerator &random, qint64 id)
{
    using namespace Qt::StringLiterals;
    static const QStringList names{u""_s, u"Ann"_s, u"Ann Lee"_s, u"Joanna"_s, u"Bob Straße"_s, u"Lee Ann"_s, u"Émile"_s,
        u"Zoë Ångström-Müller the longer"_s, u"Zoë Ångström-Müller the longest"_s};
    Contact contact;
    contact.id = ContactId(id);
    contact.displayName = names.at(random.bounded(int(names.size())));
    if (random.bounded(4) != 0)
        contact.phone = u"1415555%1"_s.arg(random.bounded(300), 4, 10, QLatin1Char('0'));
    if (random.bounded(3) != 0)
        contact.email = u"a%1@%2.org"_s.arg(random.bounded(50)).arg(random.bounded(2) != 0 ? u"Ann"_s : u"x"_s);
    if (random.bounded(5) != 0)
        contact.updated = u"2026-01-%1T00:00:%2Z"_s.arg(1 + random.bounded(28), 2, 10, QLatin1Char('0'))
                              .arg(random.bounded(60), 2, 10, QLatin1Char('0'));
    for (int i = random.bounded(3); i > 0; --i)
        contact.tags.append({TagId(1 + random.bounded(4)), {}});
    if (random.bounded(3) != 0)
        contact.owner = MemberId(1 + random.bounded(3));
    if (random.bounded(3) != 0)
        contact.optedOut = random.bounded(2) != 0;
    if (random.bounded(3) == 0)
        contact.custom.insert(u"5"_s, random.bounded(2) != 0 ? u"Premium"_s : u"Premium plus"_s);
    return indexRowOf(contact);
}

inline Directory smallDirectory()
{
    using namespace Qt::StringLiterals;
    Directory directory;
    const QStringList labels{
        u"Zulu"_s, u"vip"_s, u"VIP gold"_s, u"Ann's"_s, u"Zul"_s}; // nobody has the last one
    for (int i = 0; i < labels.size(); ++i)
        directory.tags.insert(TagId(i + 1), Tag{TagId(i + 1), labels.at(i), {}, {}, 1});
    directory.fields.insert(FieldId(5), CustomField{FieldId(5), u"Plan"_s});
    directory.team.members = {{MemberId(1), u"Zoe"_s, {}}, {MemberId(2), u"Anna"_s, {}},
        {MemberId(4), u"Ann"_s, {}}}; // 3 has no name, 4 no contacts
    return directory;
}

inline const std::atomic<bool> goesOn{false};

inline QList<qint64> idsOf(const ContactOrder &order)
{
    QList<qint64> ids;
    for (std::size_t row = 0; row < order.size(); ++row)
        ids << order.at(row).value;
    return ids;
}

} // namespace rolodesk::test
