#include "core/contacts/contactparts.h"

#include <algorithm>

namespace rolodesk {

namespace {

/// A service that lists the tags in another order changed nothing.
bool sameTags(const QList<ContactTag> &a, const QList<ContactTag> &b)
{
    const auto ids = [](const QList<ContactTag> &tags) {
        QList<qint64> list;
        for (const ContactTag &tag : tags)
            list.append(tag.id.value);
        std::sort(list.begin(), list.end());
        return list;
    };
    return ids(a) == ids(b);
}

template <typename T>
bool differs(const std::optional<T> &before, const std::optional<T> &after)
{
    return before && after && *before != *after;
}

} // namespace

void ContactParts::unite(const ContactParts &other)
{
    parts |= other.parts;
    for (const QString &field : other.fields) {
        if (!fields.contains(field))
            fields.append(field);
    }
}

void ContactParts::subtract(const ContactParts &other)
{
    for (const QString &field : other.fields)
        fields.removeOne(field);
    parts &= ~other.parts;
    if (!fields.isEmpty())
        parts |= Fields;
}

ContactParts changedParts(const Contact &before, const Contact &after)
{
    using Part = ContactParts::Part;
    ContactParts changed;
    const auto put = [&changed](Part part, bool isChanged) {
        if (isChanged)
            changed.parts |= part;
    };
    put(Part::OptOut, differs(before.optedOut, after.optedOut));
    put(Part::Blocked, differs(before.blocked, after.blocked));
    if (before.rev == after.rev && before.updated == after.updated)
        return changed; // One answer told more than the other.
    put(Part::Name,
        before.shownName() != after.shownName() || before.first != after.first
            || before.last != after.last);
    put(Part::Phone, before.phone != after.phone);
    put(Part::Email, before.email != after.email);
    put(Part::Tags, !sameTags(before.tags, after.tags));
    put(Part::Owner, before.owner != after.owner);
    put(Part::Channels, differs(before.channels, after.channels));
    put(Part::Notes, before.notes != after.notes);
    put(Part::Avatar, before.avatar != after.avatar);
    for (auto it = after.custom.cbegin(); it != after.custom.cend(); ++it) {
        // A field without a value is one that is not there.
        if (before.custom.value(it.key()) != it.value())
            changed.fields.append(it.key());
    }
    for (auto it = before.custom.cbegin(); it != before.custom.cend(); ++it) {
        if (!it.value().isEmpty() && !after.custom.contains(it.key()))
            changed.fields.append(it.key());
    }
    put(Part::Fields, !changed.fields.isEmpty());
    return changed;
}

} // namespace rolodesk
