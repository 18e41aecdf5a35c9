#include "core/editing/createrun.h"

#include "core/contacts/contactjson.h"
#include "core/editing/creationcheck.h"
#include "core/editing/updaterequest.h"
#include "core/journal/writejournal.h"
#include "core/store/contactrows.h"
#include "core/store/contactstore.h"

#include <algorithm>
#include <utility>

namespace rolodesk {

void CreateRun::find(std::function<void(const FoundContacts &found)> next,
    std::function<void(const ApiError &error)> failed)
{
    findByChannels(api(), channelsOf(stateToCreate(write())), services().lane)
        ->then(this,
            [this, next = std::move(next), failed = std::move(failed)](
                Result<FoundContacts, ApiError> found) {
                if (!found)
                    return failed(found.error());
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
    for (const ChannelWrite &channel : channelsOf(stateToCreate(write())))
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
    find(
        [this](const FoundContacts &found) {
            QList<Contact> there = found.contacts;
            there.removeIf(
                [this](const Contact &contact) { return !stopsCreation(contact, write()); });
            if (there.isEmpty())
                send([this] { create(); });
            else
                exists(there);
        },
        [this](const ApiError &error) { fail(error, false); });
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
    const CreateRequest request = createRequest(stateToCreate(write()), before());
    write().sent = write().wanted;
    auto *reply = request.needsV2 ? api().createContactV2(request.contact)
                                  : api().createContactV1(request.contact);
    reply->then(this, [this](Result<ContactRef, ApiError> ref) {
        if (ref)
            return answered(*ref);
        write().wasAnswered = ref.error().kind == ApiError::Kind::BadReply;
        fail(ref.error(), true);
    });
}

void CreateRun::answered(const ContactRef &ref)
{
    JournalWrite &w = write();
    w.contact = ref.id;
    w.resultRev = ref.rev;
    w.wasSettled = false;
    if (!ref.requestId.isEmpty())
        w.requestIds.append(ref.requestId);
    const auto known = store().findContact(ref.id).value_or(std::nullopt);
    read({.optOut = true, .channels = true}, ref.uuid)
        ->then(this, [this, known](Result<Contact, ApiError> now) {
            if (now)
                return compare(*now, known);
            // It is there, the service said so; the next look at the changes brings it.
            end(State::Confirmed, judgeUnread(write(), known));
        });
}

/// `known`: what the local copy held of it before it was read.
void CreateRun::compare(const Contact &now, const std::optional<Contact> &known)
{
    keep(now);
    end(State::Confirmed, judgeCreation(write(), now, known));
}

void CreateRun::look()
{
    if (write().error)
        m_met = write().error;
    find(
        [this](const FoundContacts &found) {
            if (const Contact *made = madeAmong(found.contacts)) {
                write().wasSettled = true;
                return compare(*made, std::nullopt);
            }
            // An answer may have named one that was not there.
            write().contact = {};
            write().resultRev = 0;
            lookAgain(found.isComplete ? Outcome::NotCarriedOut : Outcome::Unclear);
        },
        [this](const ApiError &error) { lookFailed(error); });
}

/// One that is as it was sent before one that the service keeps in its own form.
const Contact *CreateRun::madeAmong(const QList<Contact> &found) const
{
    const EditState wanted = stateToCreate(write());
    const auto asSent = std::find_if(found.cbegin(), found.cend(),
        [&wanted](const Contact &contact) { return isWanted(contact, wanted); });
    if (asSent != found.cend())
        return &*asSent;
    const auto kept = std::find_if(found.cbegin(), found.cend(),
        [this](const Contact &contact) { return isKeptForm(contact, write()); });
    return kept == found.cend() ? nullptr : &*kept;
}

/// What the request itself met stays in the journal: it tells whether it was heard of at all.
void CreateRun::lookFailed(const ApiError &error)
{
    if (services().isHopeless && services().isHopeless(error))
        return fail(error, false);
    write().error = m_met;
    write().state = State::Unknown;
    if (!error.requestId.isEmpty())
        write().requestIds.append(error.requestId);
    services().journal.put(write())->then(
        this, [this, error](const Result<JournalWrite, StoreError> &put) {
            postpone(put ? WriteTrouble(error) : WriteTrouble(put.error()));
        });
}

} // namespace rolodesk
