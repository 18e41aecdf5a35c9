#include "core/accounts/guardedcontactsapi.h"

#include "core/accounts/guard.h"
#include "core/accounts/teamwatch.h"

#include <algorithm>

namespace rolodesk {

namespace {

/// `heymarket-api.md` section 10: both make somebody reachable again.
bool optsIn(StatusChange change)
{
    return change == StatusChange::Subscribed || change == StatusChange::Active;
}

} // namespace

template<typename T>
ApiReply<T> *GuardedContactsApi::refuse(const char *operation, Act act) const
{
    ApiError error;
    error.kind = ApiError::Kind::Guarded;
    error.operation = QString::fromLatin1(operation);
    error.guard = nameOf(act);
    error.guardIsLocked = !m_guard.settings().phraseHash.isEmpty();
    return ApiReply<T>::failed(error);
}

GuardedContactsApi::GuardedContactsApi(
    ContactsApi &api, const Guard &guard, Act purpose, TeamWatch *team)
    : m_api(api)
    , m_guard(guard)
    , m_purpose(purpose)
    , m_team(team)
{
}

template<typename T>
ApiReply<T> *GuardedContactsApi::held(ApiReply<T> *answer) const
{
    return m_team ? m_team->held(answer) : answer;
}

template<typename T, typename Send>
ApiReply<T> *GuardedContactsApi::sent(Send send) const
{
    return m_team ? m_team->template afterwards<T>(send) : send();
}

std::optional<Act> GuardedContactsApi::forbidden(std::initializer_list<Act> acts) const
{
    for (const Act act : acts) {
        if (!m_guard.allows(act))
            return act;
    }
    return std::nullopt;
}

std::optional<Act> GuardedContactsApi::forbiddenWrite(const ContactWrite &contact) const
{
    if (const auto act = forbidden({m_purpose}))
        return act;
    // Whether the contact was opted out is not known here: only a change is sent at all.
    return contact.optedOut == false ? forbidden({Act::OptIn}) : std::nullopt;
}

std::optional<Act> GuardedContactsApi::forbiddenWrites(const QList<ContactWrite> &contacts) const
{
    if (const auto act = forbidden({m_purpose == Act::Edit ? Act::BulkEdit : m_purpose}))
        return act;
    for (const ContactWrite &contact : contacts) {
        if (const auto act = forbiddenWrite(contact))
            return act;
    }
    return std::nullopt;
}

ApiReply<ContactRef> *GuardedContactsApi::createContactV1(const ContactWrite &contact)
{
    if (const auto act = forbiddenWrite(contact))
        return refuse<ContactRef>("createContactV1", *act);
    return sent<ContactRef>([=, this] { return m_api.createContactV1(contact); });
}

ApiReply<Contact> *GuardedContactsApi::getContactV1(ContactId id, Lane lane)
{
    return held(m_api.getContactV1(id, lane));
}

ApiReply<ContactRef> *GuardedContactsApi::updateContactV1(ContactId id, const ContactWrite &contact, bool overwriteCustom)
{
    if (const auto act = forbiddenWrite(contact))
        return refuse<ContactRef>("updateContactV1", *act);
    return sent<ContactRef>([=, this] { return m_api.updateContactV1(id, contact, overwriteCustom); });
}

ApiReply<Done> *GuardedContactsApi::deleteContactV1(ContactId id)
{
    if (const auto act = forbidden({Act::Delete}))
        return refuse<Done>("deleteContactV1", *act);
    return sent<Done>([=, this] { return m_api.deleteContactV1(id); });
}

ApiReply<Contact> *GuardedContactsApi::lookUpContactV1(const ContactSelector &selector, Lane lane)
{
    return held(m_api.lookUpContactV1(selector, lane));
}

ApiReply<QList<Contact>> *GuardedContactsApi::pageContactsV1(const PageRequestV1 &request, Lane lane)
{
    return held(m_api.pageContactsV1(request, lane));
}

ApiReply<std::optional<qint64>> *GuardedContactsApi::countContactsV1(const QString &updatedAfter, Lane lane)
{
    return held(m_api.countContactsV1(updatedAfter, lane));
}

ApiReply<QList<Contact>> *GuardedContactsApi::batchCreateContactsV1(const QList<ContactWrite> &contacts, bool overwrite)
{
    if (const auto act = forbiddenWrites(contacts))
        return refuse<QList<Contact>>("batchCreateContactsV1", *act);
    return sent<QList<Contact>>([=, this] { return m_api.batchCreateContactsV1(contacts, overwrite); });
}

ApiReply<ContactRef> *GuardedContactsApi::createContactV2(const ContactWrite &contact)
{
    if (const auto act = forbiddenWrite(contact))
        return refuse<ContactRef>("createContactV2", *act);
    return sent<ContactRef>([=, this] { return m_api.createContactV2(contact); });
}

ApiReply<Contact> *GuardedContactsApi::getContactV2(const QString &uuid, Lane lane)
{
    return held(m_api.getContactV2(uuid, lane));
}

ApiReply<Contact> *GuardedContactsApi::updateContactV2(const QString &uuid, const ContactWrite &contact)
{
    if (const auto act = forbiddenWrite(contact))
        return refuse<Contact>("updateContactV2", *act);
    return sent<Contact>([=, this] { return m_api.updateContactV2(uuid, contact); });
}

ApiReply<Done> *GuardedContactsApi::deleteContactV2(const QString &uuid)
{
    if (const auto act = forbidden({Act::Delete}))
        return refuse<Done>("deleteContactV2", *act);
    return sent<Done>([=, this] { return m_api.deleteContactV2(uuid); });
}

ApiReply<BulkResult> *GuardedContactsApi::bulkWriteContactsV2(const QList<ContactWrite> &contacts)
{
    if (const auto act = forbiddenWrites(contacts))
        return refuse<BulkResult>("bulkWriteContactsV2", *act);
    return sent<BulkResult>([=, this] { return m_api.bulkWriteContactsV2(contacts); });
}

ApiReply<Done> *GuardedContactsApi::bulkDeleteContactsV2(const QStringList &uuids)
{
    if (const auto act = forbidden({Act::BulkEdit, Act::Delete}))
        return refuse<Done>("bulkDeleteContactsV2", *act);
    return sent<Done>([=, this] { return m_api.bulkDeleteContactsV2(uuids); });
}

ApiReply<QList<Contact>> *GuardedContactsApi::pageContactsV2(const PageRequestV2 &request, Lane lane)
{
    return held(m_api.pageContactsV2(request, lane));
}

ApiReply<QList<Contact>> *GuardedContactsApi::searchContactsV2(const QList<ChannelSelector> &selectors, Lane lane)
{
    return held(m_api.searchContactsV2(selectors, lane));
}

ApiReply<QList<Channel>> *GuardedContactsApi::addContactChannel(const QString &uuid, const ChannelWrite &channel)
{
    if (const auto act = forbidden({m_purpose}))
        return refuse<QList<Channel>>("addContactChannel", *act);
    return sent<QList<Channel>>([=, this] { return m_api.addContactChannel(uuid, channel); });
}

ApiReply<QList<Channel>> *GuardedContactsApi::updateContactChannel(const QString &uuid, const ChannelWrite &channel)
{
    if (const auto act = forbidden({m_purpose}))
        return refuse<QList<Channel>>("updateContactChannel", *act);
    return sent<QList<Channel>>([=, this] { return m_api.updateContactChannel(uuid, channel); });
}

ApiReply<QList<Channel>> *GuardedContactsApi::listContactChannels(const QString &uuid, Lane lane)
{
    return held(m_api.listContactChannels(uuid, lane));
}

ApiReply<Channel> *GuardedContactsApi::getContactChannel(const QString &uuid, const QString &type, Lane lane)
{
    return held(m_api.getContactChannel(uuid, type, lane));
}

ApiReply<Done> *GuardedContactsApi::deleteContactChannel(const QString &uuid, const QString &type)
{
    if (const auto act = forbidden({Act::Delete}))
        return refuse<Done>("deleteContactChannel", *act);
    return sent<Done>([=, this] { return m_api.deleteContactChannel(uuid, type); });
}

ApiReply<ContactStatus> *GuardedContactsApi::getContactStatus(const ContactSelector &selector, Lane lane)
{
    return held(m_api.getContactStatus(selector, lane));
}

ApiReply<Done> *GuardedContactsApi::setContactStatus(const ContactSelector &selector, StatusChange change)
{
    const auto act = optsIn(change) ? forbidden({m_purpose, Act::OptIn}) : forbidden({m_purpose});
    if (act)
        return refuse<Done>("setContactStatus", *act);
    return sent<Done>([=, this] { return m_api.setContactStatus(selector, change); });
}

ApiReply<QList<CustomField>> *GuardedContactsApi::listContactFields(Lane lane)
{
    return held(m_api.listContactFields(lane));
}

ApiReply<QList<CreatedField>> *GuardedContactsApi::createContactFields(const QStringList &titles)
{
    if (const auto act = forbidden({m_purpose}))
        return refuse<QList<CreatedField>>("createContactFields", *act);
    return sent<QList<CreatedField>>([=, this] { return m_api.createContactFields(titles); });
}

ApiReply<TagId> *GuardedContactsApi::createTag(const QString &label, const QString &color)
{
    if (const auto act = forbidden({m_purpose}))
        return refuse<TagId>("createTag", *act);
    return sent<TagId>([=, this] { return m_api.createTag(label, color); });
}

ApiReply<Tag> *GuardedContactsApi::getTag(TagId id, Lane lane)
{
    return held(m_api.getTag(id, lane));
}

ApiReply<Done> *GuardedContactsApi::deleteTag(TagId id)
{
    if (const auto act = forbidden({Act::Delete}))
        return refuse<Done>("deleteTag", *act);
    return sent<Done>([=, this] { return m_api.deleteTag(id); });
}

ApiReply<QList<Tag>> *GuardedContactsApi::pageTags(const QString &date, Lane lane)
{
    return held(m_api.pageTags(date, lane));
}

ApiReply<Team> *GuardedContactsApi::getTeam(Lane lane)
{
    ApiReply<Team> *const answer = m_api.getTeam(lane);
    return m_team ? m_team->judged(answer) : answer;
}

ApiReply<QList<Inbox>> *GuardedContactsApi::listInboxes(Lane lane)
{
    return held(m_api.listInboxes(lane));
}

ApiReply<QList<Membership>> *GuardedContactsApi::lookUpUsers(const QStringList &phones, const QStringList &emails, Lane lane)
{
    return held(m_api.lookUpUsers(phones, emails, lane));
}

ApiReply<QList<Membership>> *GuardedContactsApi::updateUsers(const QList<MembershipChange> &changes)
{
    if (const auto act = forbidden({Act::Edit}))
        return refuse<QList<Membership>>("updateUsers", *act);
    return sent<QList<Membership>>([=, this] { return m_api.updateUsers(changes); });
}

} // namespace rolodesk
