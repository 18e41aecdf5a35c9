#pragma once

#include "core/api/contactsapi.h"

namespace rolodesk::test {

using namespace Qt::StringLiterals;

// What was understood of an answer, in a line that a person can check against the file.

inline QString say(const Done &)
{
    return u"done"_s;
}

inline QString say(const ContactRef &ref)
{
    return u"%1 rev %2 %3"_s.arg(ref.id.value).arg(ref.rev).arg(ref.uuid.left(8)).trimmed();
}

inline QString say(TagId id)
{
    return u"tag %1"_s.arg(id.value);
}

inline QString say(const Channel &channel)
{
    return channel.id + u' ' + channel.type + u'=' + channel.value;
}

inline QString say(const Contact &contact)
{
    QStringList tags;
    for (const ContactTag &tag : contact.tags)
        tags.append(QString::number(tag.id.value) + tag.label);
    QStringList custom;
    for (auto it = contact.custom.cbegin(); it != contact.custom.cend(); ++it)
        custom.append(it.key() + u'=' + it.value());
    QString text = u"%1 rev %2 %3 '%4' [%5] {%6} %7"_s.arg(contact.id.value)
                       .arg(contact.rev)
                       .arg(contact.phone, contact.shownName(), tags.join(u','), custom.join(u','),
                           contact.updated);
    if (contact.owner)
        text += u" owner %1"_s.arg(contact.owner->value);
    if (contact.optedOut)
        text += *contact.optedOut ? u" out"_s : u" in"_s;
    if (contact.channels)
        text += u" %1 channels"_s.arg(contact.channels->size());
    for (const Note &note : contact.notes)
        text += u" note by %1"_s.arg(note.author);
    return text;
}

inline QString say(const std::optional<qint64> &count)
{
    return count ? QString::number(*count) : u"unknown"_s;
}

inline QString say(const ContactStatus &status)
{
    return u"%1 %2 %3 %4"_s.arg(status.id.value)
        .arg(status.phone, status.unsubscribed ? u"out"_s : u"in"_s,
            status.blocked ? u"blocked"_s : u"free"_s);
}

inline QString say(const CustomField &field)
{
    return u"%1 %2"_s.arg(field.id.value).arg(field.title);
}

inline QString say(const CreatedField &created)
{
    return say(created.field) + (created.duplicate ? u" (was there)"_s : QString());
}

inline QString say(const Tag &tag)
{
    return u"%1 %2 %3 %4"_s.arg(tag.id.value).arg(tag.label, tag.color, tag.updated);
}

inline QString say(const Team &team)
{
    QString text = u"%1 %2 (%3)"_s.arg(team.id).arg(team.name).arg(team.listSize);
    for (const TeamMember &member : team.members)
        text += u": %1 %2 %3"_s.arg(member.id.value).arg(member.name, member.role);
    return text;
}

inline QString say(const Inbox &inbox)
{
    return u"%1 %2 %3"_s.arg(inbox.id).arg(inbox.name, inbox.phones.join(u','));
}

inline QString say(const Membership &member)
{
    return u"%1 %2 %3 %4 role %5"_s.arg(member.id.value)
        .arg(member.name, member.email, member.phone)
        .arg(member.roleId);
}

template <typename T>
QString say(const QList<T> &list)
{
    QStringList texts;
    for (const T &item : list)
        texts.append(say(item));
    return u'<' + texts.join(u" | "_s) + u'>';
}

inline QString say(const BulkResult &result)
{
    QString text = say(result.contacts);
    for (const BulkResult::Failed &failed : result.failed)
        text += u" failed %1%2: %3"_s.arg(
            failed.item.phone, failed.item.contactUuid.left(8), failed.reason);
    return text;
}

} // namespace rolodesk::test
