#include "core/editing/undowrites.h"

#include "core/contacts/contactjson.h"
#include "core/editing/editwrites.h"
#include "core/journal/journalexport.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Action = JournalWrite::Action;
using Kind = EditField::Kind;
using OnClash = JournalWrite::OnClash;
using Outcome = JournalWrite::Outcome;
using State = JournalWrite::State;

/// A further number or address that the service put in the place of the contact's own, where it
/// keeps one of a type; null where it did not.
const FieldChange *ownInstead(const JournalWrite &write)
{
    if (write.action != Action::Channels || write.outcome != Outcome::KeptOtherwise
        || write.sent.size() != 1)
        return nullptr;
    const FieldChange &sent = write.sent.first();
    const bool isPhone = sent.field.key == "phone"_L1;
    if (!isPhone && sent.field.key != "email"_L1)
        return nullptr;
    const FieldChange *own =
        changeOf(write.others, {isPhone ? Kind::Phone : Kind::Email, QString()});
    const bool isOurs = own && channelValues(sent.after).contains(own->after)
        && !channelValues(sent.before).contains(own->after);
    return isOurs ? own : nullptr;
}

/// What the service has of it since: where it made something else of a value, that.
ContactChanges madeBy(const JournalWrite &write)
{
    if (const FieldChange *own = ownInstead(write))
        return {*own};
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

/// What was created, at the revision the creation made: it was read a moment later.
QByteArray asMade(const JournalWrite &creation)
{
    if (creation.read.isEmpty())
        return creation.read;
    return contactToText(changedContact(journalledContact(creation.read), {}, creation.resultRev));
}

/// The contact that is said to be the copy, at the moment when that was created. What else it
/// holds is compared with what is read.
QByteArray asCopy(const QByteArray &stored, const JournalWrite &creation)
{
    if (stored.isEmpty())
        return stored;
    const Contact made = journalledContact(creation.read);
    QJsonObject json = contactToJson(journalledContact(stored));
    json.insert("id"_L1, creation.contact.value);
    json.insert("uuid"_L1, made.uuid);
    json.insert("rev"_L1, creation.resultRev);
    json.insert("created"_L1, made.created);
    json.insert("updated"_L1, made.updated);
    const auto read = contactFromJson(json);
    return read ? contactToText(*read) : stored;
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
        back.action = ownInstead(write) ? Action::Update : write.action;
        back.contact = write.contact;
        back.before =
            contactToText(changedContact(journalledContact(write.read), made, write.resultRev));
        back.wanted = reversed(made);
        break;
    }
    case Action::Create:
        // One that was there before is not ours to be deleted.
        if (write.outcome == Outcome::Met)
            break;
        back.action = Action::Delete;
        back.contact = write.contact;
        back.before = asMade(write);
        break;
    case Action::CreateTag:
    case Action::CreateField:
        // Others may use it by now, and a field cannot be deleted at all.
        break;
    case Action::Delete:
        back.action = Action::Create;
        back.onClash = OnClash::Ask;
        back.before = write.read;
        back.wanted = copyOf(journalledContact(write.read));
        break;
    }
    return back;
}

/// Onto the contact that was found in the place of the one to be created.
QList<JournalWrite> changeInstead(const JournalWrite &creation)
{
    const Contact there = journalledContact(creation.read);
    ContactChanges wanted;
    for (const FieldChange &change : creation.wanted) {
        const QString now = editStateOf(there).value(change.field);
        if (now != change.after)
            wanted.append({change.field, now, change.after});
    }
    JournalWrite like;
    like.group = creation.group;
    like.planned = creation.planned;
    like.optInReason = creation.optInReason;
    like.contact = creation.contact;
    like.before = creation.read;
    QList<JournalWrite> writes = editWrites(there, wanted, like);
    // Channels need the uuid; the answer to a change of anything else tells it.
    const bool isNameless =
        there.uuid.isEmpty() && !writes.isEmpty() && writes.first().action == Action::Channels;
    if (isNameless || writes.isEmpty()) {
        like.action = isNameless ? Action::Identify : Action::Update;
        writes.prepend(like);
    }
    writes.first().id = creation.id;
    return writes;
}

/// The changes that are left of a merge with clashes, from the contact as it was read then.
ContactChanges remaining(
    JournalWrite &clash, const ContactChanges &mine, const QStringList &tags)
{
    const EditState there = editStateOf(journalledContact(clash.read));
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
        withoutFollowingName(editStateOf(journalledContact(clash.before)), clash.wanted);
    for (const FieldChange &change : own) {
        // A tag that goes is none of the many.
        const bool isTagOfMany =
            change.field.kind == Kind::Tag && clash.tooManyTags.contains(change.field.key);
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
        && mayFollow(editStateOf(journalledContact(clash.before)), there);
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

QList<JournalWrite> followed(QList<JournalWrite> writes, const Successors &successors)
{
    for (JournalWrite &write : writes) {
        const auto creation = successors.creations.constFind(write.contact);
        if (creation == successors.creations.cend())
            continue;
        write.before = asCopy(write.before, *creation);
        write.contact = creation->contact;
    }
    return writes;
}

QList<ContactId> contactsOf(const QList<JournalWrite> &writes)
{
    QList<ContactId> contacts;
    for (const JournalWrite &write : writes) {
        if (write.contact.isValid())
            contacts.append(write.contact);
    }
    std::sort(contacts.begin(), contacts.end());
    contacts.erase(std::unique(contacts.begin(), contacts.end()), contacts.end());
    return contacts;
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

QList<JournalWrite> decided(JournalWrite clash, const ContactChanges &mine, const QStringList &tags)
{
    QList<JournalWrite> further;
    if (clash.outcome == Outcome::Exists) {
        further = changeInstead(clash);
        clash = further.takeFirst();
    } else {
        if (clash.outcome != Outcome::ChangedSince)
            clash.wanted = remaining(clash, mine, tags);
        // Of a deletion, too: what comes after this nobody has seen, and it is asked about again.
        clash.before = clash.read;
    }
    clash.clashes.clear();
    clash.tooManyTags.clear();
    clash.outcome = Outcome::None;
    const bool isNothing = clash.action != Action::Delete && clash.action != Action::Identify
        && clash.wanted.isEmpty();
    clash.state = isNothing ? State::Withdrawn : State::Planned;
    return QList<JournalWrite>{clash} + further;
}

} // namespace rolodesk
