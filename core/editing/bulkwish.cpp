#include "core/editing/bulkwish.h"

#include "core/contacts/fold.h"
#include "core/editing/threewaymerge.h"

#include <algorithm>

namespace rolodesk {

namespace {

using Act = BulkWish::Act;
using Kind = EditField::Kind;

EditField fieldOf(TagId tag)
{
    return {Kind::Tag, QString::number(tag.value)};
}

qsizetype tagsIn(const EditState &state)
{
    return std::count_if(state.keyBegin(), state.keyEnd(),
        [](const EditField &field) { return field.kind == Kind::Tag; });
}

void removeTags(EditState &state)
{
    state.removeIf([](const auto &entry) { return entry.key().kind == Kind::Tag; });
}

/// Adds the tags one after another; false when one did not fit.
bool addTags(EditState &state, const BulkWish &wish)
{
    QList<TagId> yielding =
        wish.overLimit == BulkWish::OverLimit::MakeRoom ? wish.yielding : QList<TagId>();
    for (const TagId tag : wish.tags) {
        const EditField field = fieldOf(tag);
        if (state.contains(field))
            continue;
        while (tagsIn(state) >= mostTags && !yielding.isEmpty()) {
            const TagId leaves = yielding.takeFirst();
            if (!wish.tags.contains(leaves))
                state.remove(fieldOf(leaves));
        }
        if (tagsIn(state) >= mostTags)
            return wish.overLimit == BulkWish::OverLimit::Fill;
        state.insert(field, tagIsOn());
    }
    return true;
}

void put(EditState &state, const EditField &field, const QString &value)
{
    if (value.isEmpty())
        state.remove(field);
    else
        state.insert(field, value);
}

/// The state that is wanted; false when it would have too many tags.
bool apply(EditState &state, const BulkWish &wish)
{
    switch (wish.act) {
    case Act::AddTags:
        return addTags(state, wish);
    case Act::ReplaceTags:
        removeTags(state);
        return addTags(state, wish);
    case Act::RemoveTags:
        for (const TagId tag : wish.tags)
            state.remove(fieldOf(tag));
        return true;
    case Act::Assign:
        put(state, {Kind::Owner, {}}, QString::number(wish.owner.value));
        return true;
    case Act::Unassign:
        state.remove({Kind::Owner, {}});
        return true;
    case Act::SetField:
        put(state, {Kind::Custom, wish.field}, wish.value);
        return true;
    case Act::ClearField:
        state.remove({Kind::Custom, wish.field});
        return true;
    case Act::OptOut:
        put(state, {Kind::OptOut, {}}, isOut());
        return true;
    }
    return true;
}

} // namespace

BulkOutcome bulkOutcome(const Contact &contact, const BulkWish &wish)
{
    const EditState before = editStateOf(contact);
    EditState after = before;
    if (!apply(after, wish))
        return {BulkFate::TooManyTags, {}};
    const ContactChanges changes = changesBetween(before, after);
    if (changes.isEmpty())
        return {BulkFate::AlreadySo, {}};
    if (digitsOf(contact.phone).isEmpty())
        return {BulkFate::NoPhone, {}};
    return {BulkFate::Changes, changes};
}

} // namespace rolodesk
