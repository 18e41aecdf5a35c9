#include "core/editing/creationcheck.h"

#include "core/contacts/contactjson.h"
#include "core/contacts/fold.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Kind = EditField::Kind;
using Outcome = JournalWrite::Outcome;

constexpr auto phoneType = "phone"_L1;
constexpr auto emailType = "email"_L1;

/// What the service makes by itself where nothing was given: no difference from what was wanted.
ContactChanges differences(const EditState &wanted, const Contact &made)
{
    ContactChanges different = changesBetween(wanted, editStateOf(made));
    different.removeIf([&](const FieldChange &change) {
        if (change.field.kind == Kind::Channel && !made.channels)
            return true; // nobody said which there are
        return change.before.isEmpty() && !wanted.contains(change.field)
            && (change.field.kind == Kind::DisplayName || change.field.kind == Kind::OptOut
                || change.field.kind == Kind::Channel);
    });
    return different;
}

/// Whether the local copy held it before the write that made this revision. What it held at that
/// revision it may have heard of the write itself.
bool isOlder(const std::optional<Contact> &known, qint64 rev)
{
    return known && known->rev < rev;
}

/// By the service's own clock, where nobody wrote it since: a new contact was not.
bool isChangedSinceMade(const Contact &contact)
{
    constexpr qint64 sameMomentMs = 1000;
    const QDateTime made = parseServiceTime(contact.created);
    const QDateTime changed = parseServiceTime(contact.updated);
    return made.isValid() && changed.isValid() && made.msecsTo(changed) > sameMomentMs;
}

Outcome met(JournalWrite &write, const std::optional<Contact> &known)
{
    // Where nobody else wrote since, this is what it held.
    const bool isKnown = known && known->rev != 0 && known->rev + 1 == write.resultRev;
    const EditState before = isKnown ? editStateOf(*known) : EditState();
    for (FieldChange &change : write.sent)
        change.before = before.value(change.field);
    write.sent.removeIf([](const FieldChange &change) { return change.before == change.after; });
    for (const FieldChange &change : std::as_const(write.sent))
        write.atRisk.append(change.field);
    return Outcome::Met;
}

QString markOf(const ChannelWrite &channel)
{
    const bool isPhone = channel.type == phoneType;
    const QString plain =
        isPhone ? digitsOf(channel.value) : channel.value.trimmed().toCaseFolded();
    return plain.isEmpty() ? QString() : QString(channel.type + u'\n' + plain);
}

bool hasAll(const QStringList &marks, const QStringList &wanted)
{
    return std::all_of(wanted.cbegin(), wanted.cend(),
        [&marks](const QString &mark) { return marks.contains(mark); });
}

/// Of the phone and the e-mail, which are the contact's own.
QStringList ownMarksOf(const EditState &state)
{
    return marksOf(QList<ChannelWrite>{
        {phoneType, state.value({Kind::Phone, {}})}, {emailType, state.value({Kind::Email, {}})}});
}

QString plainNameOf(const EditState &state)
{
    return foldText(QString(state.value({Kind::First, {}}) + u' ' + state.value({Kind::Last, {}})));
}

/// One without a name is what a message from a new number makes by itself.
bool isNamedAlike(const EditState &made, const EditState &wanted)
{
    const QString name = plainNameOf(made);
    const QString whole = plainNameOf(wanted);
    return name == whole || (!name.isEmpty() && whole.startsWith(name));
}

bool isMadeSince(const Contact &contact, const QDateTime &sentAt)
{
    constexpr std::chrono::milliseconds betweenClocks = std::chrono::minutes(2);
    const QDateTime made = parseServiceTime(contact.created);
    return made.isValid() && sentAt.isValid() && sentAt.msecsTo(made) >= -betweenClocks.count();
}

} // namespace

EditState stateToCreate(const JournalWrite &write)
{
    return changed({}, write.wanted);
}

QList<ChannelWrite> channelsOf(const EditState &state)
{
    QList<ChannelWrite> channels;
    if (const QString phone = state.value({Kind::Phone, {}}); !phone.isEmpty())
        channels.append({phoneType, phone});
    if (const QString email = state.value({Kind::Email, {}}); !email.isEmpty())
        channels.append({emailType, email});
    for (auto it = state.cbegin(); it != state.cend(); ++it) {
        if (it.key().kind != Kind::Channel)
            continue;
        for (const QString &value : channelValues(it.value()))
            channels.append({it.key().key, value});
    }
    return channels;
}

QStringList marksOf(const QList<ChannelWrite> &channels)
{
    QStringList marks;
    for (const ChannelWrite &channel : channels) {
        if (const QString mark = markOf(channel); !mark.isEmpty() && !marks.contains(mark))
            marks.append(mark);
    }
    std::stable_partition(marks.begin(), marks.end(), isOfPhone);
    return marks;
}

QStringList marksOf(const Contact &contact)
{
    QList<ChannelWrite> channels{{phoneType, contact.phone}, {emailType, contact.email}};
    for (const Channel &channel : contact.channels.value_or(QList<Channel>()))
        channels.append({channel.type, channel.value});
    return marksOf(channels);
}

QStringList marksOf(const ContactWrite &contact)
{
    QList<ChannelWrite> channels{
        {phoneType, contact.phone}, {emailType, contact.email.value_or(QString())}};
    return marksOf(channels + contact.channels);
}

QStringList marksOf(const JournalWrite &creation)
{
    return marksOf(channelsOf(stateToCreate(creation)));
}

bool isOf(const Contact &contact, const JournalWrite &creation)
{
    const QStringList marks = marksOf(contact);
    const QStringList wanted = marksOf(creation);
    return std::any_of(wanted.cbegin(), wanted.cend(),
        [&marks](const QString &mark) { return marks.contains(mark); });
}

bool stopsCreation(const Contact &contact, const JournalWrite &creation)
{
    if (creation.onClash != JournalWrite::OnClash::Mine)
        return true;
    const QStringList marks = marksOf(contact);
    const QStringList wanted = marksOf(creation);
    return std::any_of(wanted.cbegin(), wanted.cend(), [&marks](const QString &mark) {
        return isOfPhone(mark) && marks.contains(mark);
    });
}

bool isOfPhone(const QString &mark)
{
    return mark.startsWith(phoneType + u'\n');
}

bool isWanted(const Contact &contact, const EditState &wanted)
{
    const EditState made = editStateOf(contact);
    for (const Kind kind : {Kind::First, Kind::Last, Kind::Phone, Kind::Email}) {
        const EditField field{kind, {}};
        if (wanted.value(field) != made.value(field))
            return false;
    }
    return true;
}

bool isKeptForm(const Contact &contact, const JournalWrite &creation)
{
    const EditState made = editStateOf(contact);
    const EditState wanted = stateToCreate(creation);
    return isMadeSince(contact, creation.sentAt) && isOf(contact, creation)
        && hasAll(marksOf(contact), ownMarksOf(wanted))
        && hasAll(marksOf(creation), ownMarksOf(made)) && isNamedAlike(made, wanted);
}

Outcome judgeCreation(JournalWrite &write, const Contact &now, const std::optional<Contact> &known)
{
    write.contact = now.id;
    if (write.resultRev == 0)
        write.resultRev = now.rev;
    write.read = contactToText(now);
    write.sent = write.wanted;
    write.others = differences(stateToCreate(write), now);
    const bool wasChanged = now.rev == write.resultRev && isChangedSinceMade(now);
    if (write.resultRev > 1 || isOlder(known, write.resultRev) || wasChanged)
        return met(write, known);
    // What is different at this revision the service made of it; at a later one others did.
    const bool isKeptOtherwise = now.rev == write.resultRev && !write.others.isEmpty();
    return isKeptOtherwise ? Outcome::KeptOtherwise : Outcome::None;
}

Outcome judgeUnread(JournalWrite &write, const std::optional<Contact> &known)
{
    const bool isMet = write.resultRev > 1 || isOlder(known, write.resultRev);
    return isMet ? met(write, known) : Outcome::None;
}

} // namespace rolodesk
