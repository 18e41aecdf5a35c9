#include "core/editing/writecontact.h"

#include "core/store/contactrows.h"
#include "core/store/contactstore.h"

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Kind = ApiError::Kind;

/// Solved by the person or by time, and nothing was sent.
bool mayGoLater(Kind kind)
{
    constexpr std::array kinds{Kind::Unauthorized, Kind::ClockSkewed, Kind::NoCredentials,
        Kind::OtherTeam, Kind::TlsFailed, Kind::InsecureAddress, Kind::Cancelled};
    return isPassing(kind) || std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

/// Named by its own id: 404 means that there is no such contact. Elsewhere it may stand for a
/// channel, a number nobody has, or an operation the service does not know.
bool isOnContact(const QString &operation)
{
    constexpr std::array operations{"getContactV1"_L1, "updateContactV1"_L1, "deleteContactV1"_L1};
    return std::find(operations.begin(), operations.end(), operation) != operations.end();
}

/// One contact being read.
struct Reading {
    ContactsApi &api;
    ApiReply<Contact> *reply; ///< Owns the requests.
    ContactId id;
    Lane lane;
    ContactNeeds needs;
    Contact contact;
};
using ReadingPtr = std::shared_ptr<Reading>;

/// The channels are not there to be read: the service has no such operation, or somebody deleted
/// the contact meanwhile. What the local copy knows of them may be as old as it likes.
void leaveChannels(const ReadingPtr &reading)
{
    reading->api.getContactV1(reading->id, reading->lane)
        ->then(reading->reply, [reading](Result<Contact, ApiError> contact) {
            if (!contact)
                return reading->reply->finish(Failure(contact.error()));
            reading->contact.channels = contact->channels;
            reading->reply->finish(reading->contact);
        });
}

void readChannels(const ReadingPtr &reading)
{
    if (!reading->needs.channels || reading->contact.uuid.isEmpty())
        return reading->reply->finish(reading->contact);
    reading->api.listContactChannels(reading->contact.uuid, reading->lane)
        ->then(reading->reply, [reading](Result<QList<Channel>, ApiError> channels) {
            if (!channels && channels.error().kind == Kind::NotFound)
                return leaveChannels(reading);
            if (!channels)
                return reading->reply->finish(Failure(channels.error()));
            reading->contact.channels = *channels;
            reading->reply->finish(reading->contact);
        });
}

void readOptOut(const ReadingPtr &reading, bool isTold)
{
    const bool isWanted = reading->needs.optOut ? !isTold : !reading->contact.optedOut;
    if (!isWanted)
        return readChannels(reading);
    ContactSelector selector;
    selector.id = reading->id;
    reading->api.getContactStatus(selector, reading->lane)
        ->then(reading->reply, [reading](Result<ContactStatus, ApiError> status) {
            if (!status && verdictOn(status.error()) == WriteVerdict::Later)
                return reading->reply->finish(Failure(status.error()));
            if (status) {
                reading->contact.optedOut = status->unsubscribed;
                reading->contact.blocked = status->blocked;
            }
            readChannels(reading);
        });
}

/// Values being looked for.
struct Finding {
    ContactsApi &api;
    ApiReply<FoundContacts> *reply;
    Lane lane;
    QStringList phones; ///< That v1 was not asked for yet.
    bool hasOthers = false; ///< That v1 cannot be asked for.
    FoundContacts found;
};

void askV1(const std::shared_ptr<Finding> &finding)
{
    if (finding->phones.isEmpty())
        return finding->reply->finish(finding->found);
    ContactSelector selector;
    selector.phone = finding->phones.takeFirst();
    finding->api.lookUpContactV1(selector, finding->lane)
        ->then(finding->reply, [finding](Result<Contact, ApiError> contact) {
            if (!contact && contact.error().kind != Kind::NotFound)
                return finding->reply->finish(Failure(contact.error()));
            if (contact)
                finding->found.contacts.append(*contact);
            askV1(finding);
        });
}

} // namespace

WriteVerdict verdictOn(const ApiError &error)
{
    if (error.outcomeUnknown)
        return WriteVerdict::Unknown;
    if (error.kind == Kind::NotFound && isOnContact(error.operation))
        return WriteVerdict::Gone;
    return mayGoLater(error.kind) ? WriteVerdict::Later : WriteVerdict::Refused;
}

ApiReply<Contact> *readContactForWrite(ContactsApi &api, const ContactStore &store, ContactId id,
    Lane lane, ContactNeeds needs, const QString &uuid)
{
    auto *reply = new ApiReply<Contact>;
    const auto reading = std::make_shared<Reading>(Reading{api, reply, id, lane, needs, {}});
    api.getContactV1(id, lane)->then(
        reply, [reading, uuid, &store](Result<Contact, ApiError> contact) {
            if (!contact)
                return reading->reply->finish(Failure(contact.error()));
            const bool isTold = contact->optedOut.has_value();
            const auto known = store.findContact(reading->id).value_or(std::nullopt);
            reading->contact =
                known ? completedFrom(*known, std::move(*contact)) : std::move(*contact);
            if (reading->contact.uuid.isEmpty())
                reading->contact.uuid = uuid;
            readOptOut(reading, isTold);
        });
    return reply;
}

ApiReply<FoundContacts> *findByChannels(
    ContactsApi &api, const QList<ChannelWrite> &channels, Lane lane)
{
    auto *reply = new ApiReply<FoundContacts>;
    QMap<QString, QStringList> values;
    for (const ChannelWrite &channel : channels)
        values[channel.type].append(channel.value);
    QList<ChannelSelector> selectors;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        selectors.append({it.key(), it.value()});
    const auto finding = std::make_shared<Finding>(
        Finding{api, reply, lane, values.take(u"phone"_s), !values.isEmpty(), {}});
    api.searchContactsV2(selectors, lane)
        ->then(reply, [finding](Result<QList<Contact>, ApiError> found) {
            // 404 means that nothing was found, or that there is no such search.
            if (!found && found.error().kind == Kind::NotFound) {
                finding->found.isComplete = !finding->hasOthers;
                return askV1(finding);
            }
            if (!found)
                return finding->reply->finish(Failure(found.error()));
            QList<Contact> &all = finding->found.contacts;
            for (const Contact &contact : std::as_const(*found)) {
                const bool isNew = std::none_of(all.cbegin(), all.cend(),
                    [&contact](const Contact &other) { return other.id == contact.id; });
                if (isNew)
                    all.append(contact);
            }
            finding->reply->finish(finding->found);
        });
    return reply;
}

} // namespace rolodesk
