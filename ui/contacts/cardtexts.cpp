#include "ui/contacts/cardtexts.h"

#include "ui/common/timetext.h"
#include "ui/contacts/contactstatus.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rolodesk {

QString cardText(const char *text)
{
    return QCoreApplication::translate("ContactCard", text);
}

QString bothNamesOf(const Contact &contact)
{
    const QString both = QStringList({contact.first, contact.last}).join(u' ').simplified();
    return both == contact.shownName().simplified() ? QString() : both;
}

QString statusOf(const Contact &contact, const StatusInquiry &inquiry)
{
    if (contact.optedOut || contact.blocked.value_or(false))
        return statusTextOf(contact).sentence;
    return cardText(QT_TRANSLATE_NOOP("ContactCard", "Opt-out unknown: the list does not tell."))
        + u' '
        + cardText(!inquiry.isOnline ? QT_TRANSLATE_NOOP(
                       "ContactCard", "The service is asked as soon as it answers again.")
                : inquiry.isUnanswered
                ? QT_TRANSLATE_NOOP("ContactCard", "The service was asked and could not say.")
                : QT_TRANSLATE_NOOP(
                    "ContactCard", "The service is being asked about this contact."));
}

QString noteHead(const Note &note)
{
    const QString when = localTime(parseServiceTime(note.date));
    if (note.author.isEmpty())
        return when;
    return when.isEmpty() ? note.author : note.author + u" · "_s + when;
}

QString recordOf(const Contact &contact)
{
    QStringList lines;
    const auto add = [&lines](const char *text, const QString &value) {
        if (!value.isEmpty())
            lines.append(cardText(text).arg(value));
    };
    add(QT_TRANSLATE_NOOP("ContactCard", "Updated %1"),
        localTime(parseServiceTime(contact.updated)));
    add(QT_TRANSLATE_NOOP("ContactCard", "Created %1"),
        localTime(parseServiceTime(contact.created)));
    add(QT_TRANSLATE_NOOP("ContactCard", "Id %1"), QString::number(contact.id.value));
    add(QT_TRANSLATE_NOOP("ContactCard", "UUID %1"), contact.uuid);
    add(QT_TRANSLATE_NOOP("ContactCard", "Revision %1"),
        contact.rev > 0 ? QString::number(contact.rev) : QString());
    return lines.join(u'\n');
}

} // namespace rolodesk
