#include "ui/editor/formstate.h"

#include "core/contacts/optoutpolicy.h"

#include <algorithm>

namespace rolodesk {

namespace {

using Kind = EditField::Kind;

const EditField firstName{Kind::First, {}};
const EditField lastName{Kind::Last, {}};
const EditField displayName{Kind::DisplayName, {}};
const EditField optOut{Kind::OptOut, {}};
const QList<EditField> names{firstName, lastName, displayName};

QString builtIn(const EditState &state)
{
    return builtName(state.value(firstName), state.value(lastName));
}

bool follows(const EditState &state)
{
    return state.value(displayName) == builtIn(state);
}

std::optional<bool> optedOutIn(const EditState &state)
{
    const QString value = state.value(optOut);
    return value.isEmpty() ? std::nullopt : std::optional(value == isOut());
}

} // namespace

void FormState::begin(const Contact &base, bool isNew, const std::optional<EditState> &draft,
    const QMap<EditField, QString> &originals)
{
    m_base = base;
    m_isNew = isNew;
    m_before = editStateOf(base);
    m_now = draft.value_or(m_before);
    m_original = originals;
    if (!mayChangeOptOut(optedOutIn(m_before), optedOutIn(m_now), {}))
        put(optOut, m_before.value(optOut));
    m_follows = follows(m_now);
}

QList<ContactTag> FormState::tags() const
{
    QList<ContactTag> tags;
    for (const ContactTag &tag : m_base.tags) {
        if (m_now.contains({Kind::Tag, QString::number(tag.id.value)}))
            tags.append(tag);
    }
    for (auto it = m_now.cbegin(); it != m_now.cend(); ++it) {
        if (it.key().kind == Kind::Tag && !m_before.contains(it.key()))
            tags.append({TagId(it.key().key.toLongLong()), {}});
    }
    return tags;
}

void FormState::put(const EditField &field, const QString &value)
{
    if (value.isEmpty())
        m_now.remove(field);
    else
        m_now.insert(field, value);
}

void FormState::follow()
{
    if (m_follows)
        put(displayName, builtIn(m_now));
}

void FormState::set(const EditField &field, const QString &value)
{
    put(field, value);
    if (field == displayName)
        m_follows = value.isEmpty();
    follow();
}

void FormState::make(const FieldChange &change)
{
    // It moved by itself, so it had no change of the person's own.
    if (value(change.field) != change.before)
        m_original.insert(change.field, change.before);
    set(change.field, change.after);
}

void FormState::rebase(const Contact &theirs)
{
    Contact next = theirs;
    if (!next.channels)
        next.channels = m_base.channels;
    if (!next.optedOut)
        next.optedOut = m_base.optedOut;
    if (next.uuid.isEmpty())
        next.uuid = m_base.uuid;
    const bool baseFollowed = follows(m_before);
    const bool isNameMine = std::any_of(names.cbegin(), names.cend(),
        [this](const EditField &name) { return m_now.value(name) != m_before.value(name); });
    const EditState before = std::exchange(m_before, editStateOf(next));
    m_base = next;
    for (const FieldChange &change : changesBetween(before, m_before))
        take(change, baseFollowed);
    // What nobody typed is as others have it, whether that follows their names or not.
    if (isNameMine)
        follow();
    else
        m_follows = follows(m_before);
}

void FormState::take(const FieldChange &theirs, bool baseFollowed)
{
    const bool isName = theirs.field == displayName;
    // A name that only follows was not chosen: one that others chose goes before it.
    const bool onlyFollows = isName && m_follows && baseFollowed;
    if (m_now.value(theirs.field) == theirs.before || onlyFollows) {
        put(theirs.field, theirs.after);
        if (isName)
            m_follows = follows(m_before);
    } else if (m_now.value(theirs.field) != theirs.after && !m_original.contains(theirs.field)) {
        m_original.insert(theirs.field, theirs.before);
    }
}

QList<FieldClash> FormState::overlaps() const
{
    QList<FieldClash> overlaps;
    for (auto it = m_original.cbegin(); it != m_original.cend(); ++it) {
        const QString mine = m_now.value(it.key());
        const QString theirs = m_before.value(it.key());
        if (mine != theirs)
            overlaps.append({it.key(), it.value(), mine, theirs});
    }
    return overlaps;
}

QMap<EditField, QString> FormState::originals() const
{
    QMap<EditField, QString> originals;
    for (const FieldClash &overlap : overlaps())
        originals.insert(overlap.field, overlap.original);
    return originals;
}

} // namespace rolodesk
