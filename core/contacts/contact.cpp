#include "core/contacts/contact.h"

namespace rolodesk {

QString Contact::shownName() const
{
    const QString shown = displayName.trimmed();
    if (!shown.isEmpty())
        return shown;
    return QString(first.trimmed() + QLatin1Char(' ') + last.trimmed()).trimmed();
}

QList<ContactId> idsOf(const QList<Contact> &contacts)
{
    QList<ContactId> ids;
    ids.reserve(contacts.size());
    for (const Contact &contact : contacts)
        ids.append(contact.id);
    return ids;
}

QDateTime parseServiceTime(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || time.date().year() <= 1)
        return {};
    return time.toUTC();
}

} // namespace rolodesk
