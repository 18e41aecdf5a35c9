#include "core/contacts/contact.h"

#include "core/contacts/fold.h"

using namespace Qt::StringLiterals;

namespace rolodesk {

QString Contact::shownName() const
{
    const QString shown = displayName.trimmed();
    if (!shown.isEmpty())
        return shown;
    return QString(first.trimmed() + QLatin1Char(' ') + last.trimmed()).trimmed();
}

bool isOwnChannel(const Contact &contact, const Channel &channel)
{
    if (channel.type == "phone"_L1) {
        const QString digits = digitsOf(channel.value);
        return !digits.isEmpty() && digits == digitsOf(contact.phone);
    }
    const QString address = channel.value.trimmed();
    return channel.type == "email"_L1 && !address.isEmpty()
        && address.compare(contact.email.trimmed(), Qt::CaseInsensitive) == 0;
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
