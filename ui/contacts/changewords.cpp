#include "ui/contacts/changewords.h"

#include "core/contacts/phonenumber.h"
#include "ui/common/timetext.h"
#include "ui/contacts/cardparts.h"
#include "ui/contacts/contactstatus.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Part = ContactParts::Part;

QString words(const char *text)
{
    return QCoreApplication::translate("ChangeWords", text);
}

struct PartName {
    Part part;
    const char *name;
};

/// In the order of the card. Custom fields have names of their own.
constexpr std::array partNames{
    PartName{Part::Name, QT_TRANSLATE_NOOP("ChangeWords", "name")},
    PartName{Part::Avatar, QT_TRANSLATE_NOOP("ChangeWords", "picture")},
    PartName{Part::OptOut, QT_TRANSLATE_NOOP("ChangeWords", "opt-out")},
    PartName{Part::Blocked, QT_TRANSLATE_NOOP("ChangeWords", "block")},
    PartName{Part::Owner, QT_TRANSLATE_NOOP("ChangeWords", "owner")},
    PartName{Part::Phone, QT_TRANSLATE_NOOP("ChangeWords", "phone")},
    PartName{Part::Email, QT_TRANSLATE_NOOP("ChangeWords", "e-mail")},
    PartName{Part::Channels, QT_TRANSLATE_NOOP("ChangeWords", "channels")},
    PartName{Part::Tags, QT_TRANSLATE_NOOP("ChangeWords", "tags")},
    PartName{Part::Notes, QT_TRANSLATE_NOOP("ChangeWords", "notes")},
};

QString tagsOf(const Contact &contact, const Directory &directory)
{
    QStringList labels;
    for (const ContactTag &tag : contact.tags)
        labels.append(directory.labelOf(tag));
    return labels.join(", "_L1);
}

QString channelsOf(const Contact &contact)
{
    QStringList values;
    for (const CardChannel &channel : cardChannelsOf(contact))
        values.append(channel.shown);
    return values.join(", "_L1);
}

QString notesOf(const Contact &contact)
{
    constexpr qsizetype mostLetters = 300;
    QStringList texts;
    for (const Note &note : contact.notes)
        texts.append(note.text);
    const QString all = texts.join(u'\n');
    return all.size() > mostLetters ? all.left(mostLetters) + u'…' : all;
}

} // namespace

QString partsText(const ContactParts &parts, const Directory &directory)
{
    QStringList names;
    for (const PartName &named : partNames) {
        if (parts.has(named.part))
            names.append(words(named.name));
        if (named.part != Part::Tags)
            continue;
        for (const QString &field : parts.fields)
            names.append(directory.titleOf(field));
    }
    return names.join(", "_L1);
}

QString changeText(
    const RecentChanges::Change &change, const Directory &directory, const QDateTime &now)
{
    const QString when = relativeTime(change.noticed, now);
    if (change.isNew)
        return words(QT_TRANSLATE_NOOP("ChangeWords", "New, %1")).arg(when);
    return words(QT_TRANSLATE_NOOP("ChangeWords", "Changed %1: %2"))
        .arg(when, partsText(change.parts, directory));
}

QString changeSentence(
    const RecentChanges::Change &change, const Directory &directory, const QDateTime &now)
{
    const QString when = relativeTime(change.noticed, now);
    if (change.isNew)
        return words(QT_TRANSLATE_NOOP("ChangeWords", "New: created by others, noticed %1"))
            .arg(when);
    return words(QT_TRANSLATE_NOOP("ChangeWords", "Changed %1 by others: %2"))
        .arg(when, partsText(change.parts, directory));
}

QString beforeText(
    Part part, const QString &field, const Contact &before, const Directory &directory)
{
    QString value;
    switch (part) {
    case Part::Name:
        value = before.shownName();
        break;
    case Part::Phone:
        value = before.phone.isEmpty() ? QString() : PhoneNumber::display(before.phone);
        break;
    case Part::Email:
        value = before.email;
        break;
    case Part::Tags:
        value = tagsOf(before, directory);
        break;
    case Part::Owner:
        value = before.owner ? directory.nameOf(*before.owner) : QString();
        break;
    case Part::OptOut:
    case Part::Blocked:
        value = statusTextOf(before).word;
        break;
    case Part::Fields:
        value = before.custom.value(field);
        break;
    case Part::Channels:
        value = channelsOf(before);
        break;
    case Part::Notes:
        value = notesOf(before);
        break;
    case Part::Avatar:
        return {};
    }
    if (value.isEmpty())
        value = words(QT_TRANSLATE_NOOP("ChangeWords", "none"));
    return words(QT_TRANSLATE_NOOP("ChangeWords", "Before: %1")).arg(value);
}

} // namespace rolodesk
