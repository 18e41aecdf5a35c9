#include "ui/contacts/changewords.h"

#include "core/contacts/phonenumber.h"
#include "ui/common/timetext.h"
#include "ui/common/tiptext.h"
#include "ui/contacts/cardparts.h"
#include "ui/contacts/contactstatus.h"

#include <QCoreApplication>

#include <algorithm>
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
    QStringList texts;
    for (const Note &note : contact.notes)
        texts.append(note.text);
    return texts.join(u'\n');
}

QString namesOf(const Contact &contact)
{
    const QString shown = contact.shownName();
    const QString both = QStringList({contact.first, contact.last}).join(u' ').simplified();
    if (both.isEmpty() || both == shown.simplified())
        return shown;
    return words(QT_TRANSLATE_NOOP("ChangeWords", "%1 (first and last name: %2)")).arg(shown, both);
}

/// What a part of a contact is, for people; empty for nothing, and for what no line can tell.
QString valueOf(Part part, const QString &field, const Contact &contact, const Directory &directory)
{
    switch (part) {
    case Part::Name:
        return namesOf(contact);
    case Part::Phone:
        return contact.phone.isEmpty() ? QString() : PhoneNumber::display(contact.phone);
    case Part::Email:
        return contact.email;
    case Part::Tags:
        return tagsOf(contact, directory);
    case Part::Owner:
        return contact.owner ? directory.nameOf(*contact.owner) : QString();
    case Part::OptOut:
    case Part::Blocked:
        return statusTextOf(contact).word;
    case Part::Fields:
        return contact.custom.value(field);
    case Part::Channels:
        return channelsOf(contact);
    case Part::Notes:
        return notesOf(contact);
    case Part::Avatar:
        break;
    }
    return {};
}

/// Channels and notes of which others are left: those that are gone.
QString goneOf(Part part, const Contact &before, const Contact &now)
{
    QStringList gone;
    if (part == Part::Channels) {
        QStringList left;
        for (const CardChannel &channel : cardChannelsOf(now))
            left.append(channel.value);
        for (const CardChannel &channel : cardChannelsOf(before)) {
            if (channel.part == Part::Channels && !left.contains(channel.value))
                gone.append(channel.shown);
        }
    } else {
        for (const Note &note : before.notes) {
            const bool isLeft = std::any_of(now.notes.cbegin(), now.notes.cend(),
                [&note](const Note &other) { return other.text == note.text; });
            if (!isLeft)
                gone.append(note.text);
        }
    }
    return gone.join(", "_L1);
}

constexpr qsizetype mostLetters = 300;
constexpr qsizetype mostOfRemoved = 120;

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

QString removedText(const ContactParts &parts, const Contact &before, const Contact &now,
    const Directory &directory)
{
    QStringList removed;
    const auto add = [&removed](const QString &name, const QString &value) {
        if (!value.isEmpty())
            removed.append(name + u' ' + cutText(value.simplified(), mostOfRemoved));
    };
    for (const PartName &named : partNames) {
        if (named.part == Part::Notes || named.part == Part::Channels) {
            if (parts.has(named.part))
                add(words(named.name), goneOf(named.part, before, now));
        } else if (parts.has(named.part) && valueOf(named.part, {}, now, directory).isEmpty()) {
            add(words(named.name), valueOf(named.part, {}, before, directory));
        }
        if (named.part != Part::Tags)
            continue;
        for (const QString &field : parts.fields) {
            if (now.custom.value(field).isEmpty())
                add(directory.titleOf(field), before.custom.value(field));
        }
    }
    if (removed.isEmpty())
        return {};
    return words(QT_TRANSLATE_NOOP("ChangeWords", "Removed: %1")).arg(removed.join("; "_L1));
}

QString beforeText(
    Part part, const QString &field, const Contact &before, const Directory &directory)
{
    if (part == Part::Avatar)
        return {};
    QString value = cutText(valueOf(part, field, before, directory), mostLetters);
    if (value.isEmpty())
        value = words(QT_TRANSLATE_NOOP("ChangeWords", "none"));
    return words(QT_TRANSLATE_NOOP("ChangeWords", "Before: %1")).arg(value);
}

} // namespace rolodesk
