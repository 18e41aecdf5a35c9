#include "core/editing/undowrites.h"

#include "core/contacts/contactjson.h"

#include <QJsonDocument>

#include <algorithm>

namespace rolodesk {

namespace {

using Action = JournalWrite::Action;
using Kind = EditField::Kind;
using OnClash = JournalWrite::OnClash;
using Outcome = JournalWrite::Outcome;
using State = JournalWrite::State;

Contact contactIn(const QByteArray &text)
{
    return contactFromJson(QJsonDocument::fromJson(text).object()).value_or(Contact());
}

/// What the service has of it since: where it made something else of a value, that.
ContactChanges madeBy(const JournalWrite &write)
{
    ContactChanges made = write.sent;
    if (write.outcome != Outcome::KeptOtherwise)
        return made;
    for (FieldChange &change : made) {
        if (const FieldChange *other = changeOf(write.others, change.field))
            change.after = other->after;
    }
    made.removeIf([](const FieldChange &change) { return change.before == change.after; });
    return made;
}

/// Everything a copy of a deleted contact is made from.
ContactChanges copyOf(const Contact &contact)
{
    EditState state = editStateOf(contact);
    if (contact.optedOut != false)
        state.insert({Kind::OptOut, {}}, isOut());
    else
        state.remove({Kind::OptOut, {}});
    return changesBetween({}, state);
}

JournalWrite undone(const JournalWrite &write)
{
    JournalWrite back;
    back.onClash = OnClash::Theirs;
    switch (write.action) {
    case Action::Identify:
    case Action::Update:
    case Action::Channels: {
        const ContactChanges made = madeBy(write);
        back.action = write.action;
        back.contact = write.contact;
        back.before =
            contactToText(changedContact(contactIn(write.read), made, write.resultRev));
        back.wanted = reversed(made);
        break;
    }
    case Action::Create:
        back.action = Action::Delete;
        back.contact = write.contact;
        back.before = write.read;
        break;
    case Action::CreateTag:
    case Action::CreateField:
        // Others may use it by now, and a field cannot be deleted at all.
        break;
    case Action::Delete:
        back.action = Action::Create;
        back.onClash = OnClash::Ask;
        back.before = write.read;
        back.wanted = copyOf(contactIn(write.read));
        break;
    }
    return back;
}

/// Onto the contact that was found in the place of the one to be created.
void changeInstead(JournalWrite &write)
{
    const EditState there = editStateOf(contactIn(write.read));
    ContactChanges wanted;
    for (const FieldChange &change : std::as_const(write.wanted)) {
        const QString now = there.value(change.field);
        if (now != change.after)
            wanted.append({change.field, now, change.after});
    }
    write.action = Action::Update;
    write.wanted = wanted;
}

/// The changes that are left of a merge with clashes, from the contact as it was read then.
ContactChanges remaining(
    JournalWrite &clash, const ContactChanges &mine, const QStringList &tags)
{
    const EditState there = editStateOf(contactIn(clash.read));
    ContactChanges wanted;
    const auto want = [&](const EditField &field, const QString &value) {
        if (const QString now = there.value(field); now != value)
            wanted.append({field, now, value});
    };
    const auto isClash = [&clash](const EditField &field) {
        return std::any_of(clash.clashes.cbegin(), clash.clashes.cend(),
            [&field](const FieldClash &other) { return other.field == field; });
    };
    const ContactChanges own =
        withoutFollowingName(editStateOf(contactIn(clash.before)), clash.wanted);
    for (const FieldChange &change : own) {
        const bool isTagOfMany =
            change.field.kind == Kind::Tag && !clash.tooManyTags.isEmpty();
        if (!isClash(change.field) && !isTagOfMany)
            want(change.field, change.after);
    }
    for (const FieldClash &each : std::as_const(clash.clashes)) {
        if (const FieldChange *chosen = changeOf(mine, each.field))
            want(each.field, chosen->after);
        else
            clash.left.append({each.field, each.theirs, each.mine});
    }
    for (const QString &tag : std::as_const(clash.tooManyTags))
        want({Kind::Tag, tag}, tags.contains(tag) ? tagIsOn() : QString());
    const bool follows = own.size() != clash.wanted.size()
        && mayFollow(editStateOf(contactIn(clash.before)), there);
    return follows ? withNameFollowing(there, wanted) : wanted;
}

} // namespace

QList<JournalWrite> undoWrites(const QList<JournalEntry> &act)
{
    QList<JournalWrite> writes;
    for (const JournalEntry &entry : act) {
        const bool isDone = entry.write.state == State::Confirmed && entry.write.sentAt.isValid()
            && entry.write.outcome != Outcome::AlreadySo;
        if (!isDone)
            continue;
        JournalWrite back = undone(entry.write);
        if (back.action == Action::Delete || !back.wanted.isEmpty())
            writes.append(back);
    }
    return writes;
}

JournalWrite again(const JournalWrite &failed)
{
    JournalWrite write;
    write.action = failed.action;
    if (failed.action != Action::Create)
        write.contact = failed.contact;
    write.onClash = failed.onClash;
    write.optInReason = failed.optInReason;
    write.before = failed.before;
    write.wanted = failed.wanted;
    return write;
}

JournalWrite decided(JournalWrite clash, const ContactChanges &mine, const QStringList &tags)
{
    if (clash.outcome == Outcome::ChangedSince) {
        clash.onClash = OnClash::Mine;
    } else {
        if (clash.outcome == Outcome::Exists)
            changeInstead(clash);
        else
            clash.wanted = remaining(clash, mine, tags);
        clash.before = clash.read;
    }
    clash.clashes.clear();
    clash.tooManyTags.clear();
    clash.outcome = Outcome::None;
    const bool isNothing = clash.action != Action::Delete && clash.wanted.isEmpty();
    clash.state = isNothing ? State::Withdrawn : State::Planned;
    return clash;
}

} // namespace rolodesk
