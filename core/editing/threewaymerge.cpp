#include "core/editing/threewaymerge.h"

#include "core/contacts/optoutpolicy.h"

#include <algorithm>

namespace rolodesk {

namespace {

using Kind = EditField::Kind;

const EditField firstName{Kind::First, {}};
const EditField lastName{Kind::Last, {}};
const EditField displayName{Kind::DisplayName, {}};
const EditField optOut{Kind::OptOut, {}};

/// What a read does not tell is as it was.
Contact completed(const Contact &known, Contact contact)
{
    if (!contact.channels && known.channels) {
        // Without what is the known one's own phone and e-mail: here that may be another.
        contact.channels.emplace();
        for (const Channel &channel : *known.channels) {
            if (!isOwnChannel(known, channel))
                contact.channels->append(channel);
        }
    }
    if (!contact.optedOut)
        contact.optedOut = known.optedOut;
    return contact;
}

std::optional<bool> optedOutIn(const QString &value)
{
    return value.isEmpty() ? std::nullopt : std::optional(value == isOut());
}

bool followsNames(const EditState &state)
{
    return state.value(displayName) == builtName(state.value(firstName), state.value(lastName));
}

QStringList tagsIn(const EditState &state)
{
    QStringList tags;
    for (auto it = state.cbegin(); it != state.cend(); ++it) {
        if (it.key().kind == Kind::Tag)
            tags.append(it.key().key);
    }
    return tags;
}

bool addsTag(const FieldChange &change)
{
    return change.field.kind == Kind::Tag && !change.after.isEmpty();
}

void holdTagsBack(Merge &merge, const EditState &theirs)
{
    if (std::none_of(merge.send.cbegin(), merge.send.cend(), addsTag))
        return;
    const QStringList tags = tagsIn(changed(theirs, merge.send));
    if (tags.size() <= mostTags)
        return;
    merge.tooManyTags = tags;
    merge.send.removeIf(
        [](const FieldChange &change) { return change.field.kind == Kind::Tag; });
}

} // namespace

ContactChanges withoutFollowingName(const EditState &base, ContactChanges mine)
{
    if (changeOf(mine, displayName) && followsNames(base) && followsNames(changed(base, mine)))
        mine.removeIf([](const FieldChange &change) { return change.field == displayName; });
    return mine;
}

bool mayFollow(const EditState &base, const EditState &there)
{
    return followsNames(there) || there.value(displayName) == base.value(displayName);
}

ContactChanges withNameFollowing(const EditState &there, ContactChanges changes)
{
    changes.removeIf([](const FieldChange &change) { return change.field == displayName; });
    const bool touchesName = changeOf(changes, firstName) || changeOf(changes, lastName);
    return touchesName ? withBuiltName(there, changes) : changes;
}

ContactChanges changesByOthers(const Contact &base, const Contact &theirs)
{
    return changesBetween(
        editStateOf(completed(theirs, base)), editStateOf(completed(base, theirs)));
}

Merge threeWayMerge(const Contact &base, const ContactChanges &mine, const Contact &theirs,
    const QString &optInReason)
{
    const EditState before = editStateOf(base);
    const EditState now = editStateOf(completed(base, theirs));
    const ContactChanges wanted = withoutFollowingName(before, mine);
    Merge merge;
    merge.there = now;
    merge.isNameFollowing = wanted.size() != mine.size() && mayFollow(before, now);
    for (const FieldChange &change : wanted) {
        const QString there = now.value(change.field);
        if (there == change.after)
            merge.alreadySo.append(change.field);
        else if (there != change.before)
            merge.clashes.append({change.field, change.before, change.after, there});
        else if (change.field == optOut
            && !mayChangeOptOut(optedOutIn(there), optedOutIn(change.after), optInReason))
            merge.refused.append({change.field, there, change.after});
        else
            merge.send.append({change.field, there, change.after});
    }
    // Where others have set the very names, but not the display name with them, it is mine to do.
    const bool isNameThere =
        merge.alreadySo.contains(firstName) || merge.alreadySo.contains(lastName);
    if (merge.isNameFollowing)
        merge.send = isNameThere ? withBuiltName(now, merge.send)
                                 : withNameFollowing(now, merge.send);
    holdTagsBack(merge, now);
    for (const FieldChange &change : changesByOthers(base, theirs)) {
        // A following name is told by the names.
        const bool isFollowing = merge.isNameFollowing && change.field == displayName;
        if (!isFollowing && !changeOf(wanted, change.field))
            merge.others.append(change);
    }
    return merge;
}

} // namespace rolodesk
