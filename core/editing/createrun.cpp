#include "core/editing/createrun.h"

#include "core/contacts/contactjson.h"
#include "core/editing/creationcheck.h"
#include "core/editing/updaterequest.h"
#include "core/store/contactrows.h"
#include "core/store/contactstore.h"

#include <algorithm>
#include <utility>

namespace rolodesk {

void CreateRun::find(std::function<void(const FoundContacts &found)> next)
{
    findByChannels(api(), channelsOf(stateToCreate(write())), services().lane)
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
    find([this](const FoundContacts &found) {
        QList<Contact> there = found.contacts;
        there.removeIf(
            [this](const Contact &contact) { return !stopsCreation(contact, write()); });
        if (there.isEmpty())
            send([this] { create(); });
        else
            exists(there);
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
    const CreateRequest request = createRequest(stateToCreate(write()), before());
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
    find([this](const FoundContacts &found) {
        const EditState wanted = stateToCreate(write());
        for (const Contact &contact : found.contacts) {
            if (!isWanted(contact, wanted))
                continue;
            write().wasSettled = true;
            return compare(contact, std::nullopt);
        }
        // An answer may have named one that was not there.
        write().contact = {};
        write().resultRev = 0;
        lookAgain(found.isComplete ? Outcome::NotCarriedOut : Outcome::Unclear);
    });
}

} // namespace rolodesk
