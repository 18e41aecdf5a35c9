#include "core/editing/createrun.h"

#include "core/contacts/contactjson.h"
#include "core/editing/threewaymerge.h"
#include "core/editing/updaterequest.h"
#include "core/store/contactrows.h"
#include "core/store/contactstore.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Kind = EditField::Kind;

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

/// Whether this is the contact that was to be created, and not another one of that number.
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

} // namespace

QList<ChannelWrite> channelsOf(const EditState &state)
{
    QList<ChannelWrite> channels;
    if (const QString phone = state.value({Kind::Phone, {}}); !phone.isEmpty())
        channels.append({u"phone"_s, phone});
    if (const QString email = state.value({Kind::Email, {}}); !email.isEmpty())
        channels.append({u"email"_s, email});
    for (auto it = state.cbegin(); it != state.cend(); ++it) {
        if (it.key().kind != Kind::Channel)
            continue;
        for (const QString &value : channelValues(it.value()))
            channels.append({it.key().key, value});
    }
    return channels;
}

void CreateRun::find(std::function<void(const FoundContacts &found)> next)
{
    findByChannels(api(), channelsOf(changed({}, write().wanted)), services().lane)
        ->then(this, [this, next = std::move(next)](Result<FoundContacts, ApiError> found) {
            if (!found)
                return fail(found.error(), false);
            write().error.reset();
            if (found->isComplete)
                next(*found);
            else
                findInCopy(*found, next);
        });
}

void CreateRun::findInCopy(
    FoundContacts found, std::function<void(const FoundContacts &found)> next)
{
    QStringList values;
    for (const ChannelWrite &channel : channelsOf(changed({}, write().wanted)))
        values.append(channel.value);
    store().withChannels(values)->then(this,
        [this, found = std::move(found), next = std::move(next)](
            Result<std::vector<QList<ChannelMatch>>, StoreError> matches) mutable {
            if (!matches)
                return postpone(matches.error());
            for (const ContactId id : contactsOf(*matches)) {
                const bool isNew = std::none_of(found.contacts.cbegin(), found.contacts.cend(),
                    [id](const Contact &other) { return other.id == id; });
                if (const auto known = store().findContact(id); isNew && known && *known)
                    found.contacts.append(**known);
            }
            next(found);
        });
}

void CreateRun::begin()
{
    find([this](const FoundContacts &found) {
        if (found.contacts.isEmpty())
            send([this] { create(); });
        else
            exists(found.contacts);
    });
}

void CreateRun::exists(const QList<Contact> &found)
{
    for (const Contact &contact : found)
        keep(contact);
    Contact there = found.first();
    if (const auto known = store().findContact(there.id); known && *known)
        there = completedFrom(**known, there);
    write().contact = there.id;
    write().read = contactToText(there);
    end(State::Clash, Outcome::Exists);
}

void CreateRun::create()
{
    const CreateRequest request = createRequest(changed({}, write().wanted), before());
    write().sent = write().wanted;
    auto *reply = request.needsV2 ? api().createContactV2(request.contact)
                                  : api().createContactV1(request.contact);
    reply->then(this, [this](Result<ContactRef, ApiError> ref) {
        if (ref)
            answered(*ref);
        else
            fail(ref.error(), true);
    });
}

void CreateRun::answered(const ContactRef &ref)
{
    JournalWrite &w = write();
    w.contact = ref.id;
    w.resultRev = ref.rev;
    if (!ref.requestId.isEmpty())
        w.requestIds.append(ref.requestId);
    const auto known = store().findContact(ref.id).value_or(std::nullopt);
    read({.optOut = true, .channels = true}, ref.uuid)
        ->then(this, [this, known](Result<Contact, ApiError> now) {
            if (now)
                return compare(*now, known);
            // It is there, the service said so; the next look at the changes brings it.
            const bool isMet = write().resultRev > 1 || isOlder(known, write().resultRev);
            isMet ? endMet(known) : end(State::Confirmed, Outcome::None);
        });
}

/// `known`: what the local copy held of it before it was read.
void CreateRun::compare(const Contact &now, const std::optional<Contact> &known)
{
    JournalWrite &w = write();
    if (w.resultRev == 0)
        w.resultRev = now.rev;
    w.read = contactToText(now);
    w.sent = w.wanted;
    w.others = differences(changed({}, w.wanted), now);
    keep(now);
    const bool wasChanged = now.rev == w.resultRev && isChangedSinceMade(now);
    if (w.resultRev > 1 || isOlder(known, w.resultRev) || wasChanged)
        return endMet(known);
    // What is different at this revision the service made of it; at a later one others did.
    const bool isKeptOtherwise = now.rev == w.resultRev && !w.others.isEmpty();
    end(State::Confirmed, isKeptOtherwise ? Outcome::KeptOtherwise : Outcome::None);
}

void CreateRun::endMet(const std::optional<Contact> &known)
{
    JournalWrite &w = write();
    // Where nobody else wrote since, this is what it held.
    const bool isKnown = known && known->rev != 0 && known->rev + 1 == w.resultRev;
    const EditState before = isKnown ? editStateOf(*known) : EditState();
    for (FieldChange &change : w.sent)
        change.before = before.value(change.field);
    w.sent.removeIf([](const FieldChange &change) { return change.before == change.after; });
    for (const FieldChange &change : std::as_const(w.sent))
        w.atRisk.append(change.field);
    end(State::Confirmed, Outcome::Met);
}

void CreateRun::look()
{
    find([this](const FoundContacts &found) {
        const EditState wanted = changed({}, write().wanted);
        for (const Contact &contact : found.contacts) {
            if (!isWanted(contact, wanted))
                continue;
            write().contact = contact.id;
            write().wasSettled = true;
            return compare(contact, std::nullopt);
        }
        lookAgain(found.isComplete ? Outcome::NotCarriedOut : Outcome::Unclear);
    });
}

} // namespace rolodesk
