#include "core/http/httpcontactsapi.h"

#include "core/http/requests.h"
#include "core/http/transport.h"

namespace rolodesk {

namespace {

ApiError badReply(const ApiRequest &request, const HttpAnswer &answer, const JsonProblem &problem)
{
    ApiError error;
    error.kind = ApiError::Kind::BadReply;
    error.operation = request.operation;
    error.place = problem.place;
    error.requestId = answer.requestId;
    error.status = answer.status;
    error.outcomeUnknown = request.isWrite;
    error.detail = problem.reason;
    return error;
}

ApiError notFound(const ApiRequest &request, const HttpAnswer &answer)
{
    ApiError error;
    error.kind = ApiError::Kind::NotFound;
    error.operation = request.operation;
    error.requestId = answer.requestId;
    error.status = answer.status;
    return error;
}

/// What mapReply needs to know of a request, without its body.
ApiRequest identityOf(const ApiRequest &request)
{
    ApiRequest identity;
    identity.operation = request.operation;
    identity.isWrite = request.isWrite;
    return identity;
}

} // namespace

HttpContactsApi::HttpContactsApi(Transport &transport)
    : m_transport(transport)
{
}

template <typename T>
ApiReply<T> *HttpContactsApi::ask(
    const ApiRequest &request, Lane lane, answers::Read<T> (*read)(const QByteArray &))
{
    return mapReply<T>(m_transport.send(request, lane),
        [request = identityOf(request), read](const HttpAnswer &answer) -> Result<T, ApiError> {
            auto value = read(answer.body);
            if (!value)
                return Failure(badReply(request, answer, value.error()));
            if constexpr (requires { value->requestId; })
                value->requestId = answer.requestId;
            return std::move(*value);
        });
}

template <typename T>
ApiReply<T> *HttpContactsApi::find(const ApiRequest &request, Lane lane,
    answers::Read<std::optional<T>> (*read)(const QByteArray &))
{
    return mapReply<T>(m_transport.send(request, lane),
        [request = identityOf(request), read](const HttpAnswer &answer) -> Result<T, ApiError> {
            auto value = read(answer.body);
            if (!value)
                return Failure(badReply(request, answer, value.error()));
            if (!*value)
                return Failure(notFound(request, answer));
            return std::move(**value);
        });
}

ApiReply<Done> *HttpContactsApi::tell(const ApiRequest &request)
{
    return mapReply<Done>(m_transport.send(request, Lane::Write),
        [request = identityOf(request)](const HttpAnswer &answer) -> Result<Done, ApiError> {
            if (const auto confirmed = answers::confirmation(answer.body); !confirmed)
                return Failure(badReply(request, answer, confirmed.error()));
            return Done{answer.requestId};
        });
}

ApiReply<ContactRef> *HttpContactsApi::createContactV1(const ContactWrite &contact)
{
    return ask(requests::createContactV1(contact), Lane::Write, answers::contactRef);
}

ApiReply<Contact> *HttpContactsApi::getContactV1(ContactId id, Lane lane)
{
    return find(requests::getContactV1(id), lane, answers::contact);
}

ApiReply<ContactRef> *HttpContactsApi::updateContactV1(
    ContactId id, const ContactWrite &contact, bool overwriteCustom)
{
    return ask(
        requests::updateContactV1(id, contact, overwriteCustom), Lane::Write, answers::contactRef);
}

ApiReply<Done> *HttpContactsApi::deleteContactV1(ContactId id)
{
    return tell(requests::deleteContactV1(id));
}

ApiReply<Contact> *HttpContactsApi::lookUpContactV1(const ContactSelector &selector, Lane lane)
{
    auto *outer = new ApiReply<Contact>;
    find(requests::lookUpContactV1(selector), lane, answers::contact)
        ->then(outer, [outer](Result<Contact, ApiError> outcome) {
            // 404 is not in the service's table of status codes; 400 stands for it (`openapi.yaml`,
            // NotFound).
            if (!outcome && outcome.error().status == 400
                && outcome.error().kind == ApiError::Kind::BadRequest)
                outcome.error().kind = ApiError::Kind::NotFound;
            outer->finish(std::move(outcome));
        });
    return outer;
}

ApiReply<QList<Contact>> *HttpContactsApi::pageContactsV1(const PageRequestV1 &request, Lane lane)
{
    return ask(requests::pageContactsV1(request), lane, answers::contacts);
}

ApiReply<std::optional<qint64>> *HttpContactsApi::countContactsV1(
    const QString &updatedAfter, Lane lane)
{
    return ask(requests::countContactsV1(updatedAfter), lane, answers::count);
}

ApiReply<QList<Contact>> *HttpContactsApi::batchCreateContactsV1(
    const QList<ContactWrite> &contacts, bool overwrite)
{
    return ask(
        requests::batchCreateContactsV1(contacts, overwrite), Lane::Write, answers::contactsOrWord);
}

ApiReply<ContactRef> *HttpContactsApi::createContactV2(const ContactWrite &contact)
{
    return ask(requests::createContactV2(contact), Lane::Write, answers::contactRef);
}

ApiReply<Contact> *HttpContactsApi::getContactV2(const QString &uuid, Lane lane)
{
    return find(requests::getContactV2(uuid), lane, answers::contact);
}

ApiReply<Contact> *HttpContactsApi::updateContactV2(
    const QString &uuid, const ContactWrite &contact)
{
    return ask(requests::updateContactV2(uuid, contact), Lane::Write, answers::wholeContact);
}

ApiReply<Done> *HttpContactsApi::deleteContactV2(const QString &uuid)
{
    return tell(requests::deleteContactV2(uuid));
}

ApiReply<BulkResult> *HttpContactsApi::bulkWriteContactsV2(const QList<ContactWrite> &contacts)
{
    return ask(requests::bulkWriteContactsV2(contacts), Lane::Write, answers::bulkResult);
}

ApiReply<Done> *HttpContactsApi::bulkDeleteContactsV2(const QStringList &uuids)
{
    return tell(requests::bulkDeleteContactsV2(uuids));
}

ApiReply<QList<Contact>> *HttpContactsApi::pageContactsV2(const PageRequestV2 &request, Lane lane)
{
    return ask(requests::pageContactsV2(request), lane, answers::contacts);
}

ApiReply<QList<Contact>> *HttpContactsApi::searchContactsV2(
    const QList<ChannelSelector> &selectors, Lane lane)
{
    return ask(requests::searchContactsV2(selectors), lane, answers::contacts);
}

ApiReply<QList<Channel>> *HttpContactsApi::addContactChannel(
    const QString &uuid, const ChannelWrite &channel)
{
    return ask(requests::addContactChannel(uuid, channel), Lane::Write, answers::channels);
}

ApiReply<QList<Channel>> *HttpContactsApi::updateContactChannel(
    const QString &uuid, const ChannelWrite &channel)
{
    return ask(requests::updateContactChannel(uuid, channel), Lane::Write, answers::channels);
}

ApiReply<QList<Channel>> *HttpContactsApi::listContactChannels(const QString &uuid, Lane lane)
{
    return ask(requests::listContactChannels(uuid), lane, answers::channelList);
}

ApiReply<Channel> *HttpContactsApi::getContactChannel(
    const QString &uuid, const QString &type, Lane lane)
{
    return find(requests::getContactChannel(uuid, type), lane, answers::channel);
}

ApiReply<Done> *HttpContactsApi::deleteContactChannel(const QString &uuid, const QString &type)
{
    return tell(requests::deleteContactChannel(uuid, type));
}

ApiReply<ContactStatus> *HttpContactsApi::getContactStatus(
    const ContactSelector &selector, Lane lane)
{
    return find(requests::getContactStatus(selector), lane, answers::status);
}

ApiReply<Done> *HttpContactsApi::setContactStatus(
    const ContactSelector &selector, StatusChange change)
{
    return tell(requests::setContactStatus(selector, change));
}

ApiReply<QList<CustomField>> *HttpContactsApi::listContactFields(Lane lane)
{
    return ask(requests::listContactFields(), lane, answers::fields);
}

ApiReply<QList<CreatedField>> *HttpContactsApi::createContactFields(const QStringList &titles)
{
    return ask(requests::createContactFields(titles), Lane::Write, answers::createdFields);
}

ApiReply<TagId> *HttpContactsApi::createTag(const QString &label, const QString &color)
{
    return ask(requests::createTag(label, color), Lane::Write, answers::tagRef);
}

ApiReply<Tag> *HttpContactsApi::getTag(TagId id, Lane lane)
{
    return find(requests::getTag(id), lane, answers::tag);
}

ApiReply<Done> *HttpContactsApi::deleteTag(TagId id)
{
    return tell(requests::deleteTag(id));
}

ApiReply<QList<Tag>> *HttpContactsApi::pageTags(const QString &date, Lane lane)
{
    return ask(requests::pageTags(date), lane, answers::tags);
}

ApiReply<Team> *HttpContactsApi::getTeam(Lane lane)
{
    return ask(requests::getTeam(), lane, answers::team);
}

ApiReply<QList<Inbox>> *HttpContactsApi::listInboxes(Lane lane)
{
    return ask(requests::listInboxes(), lane, answers::inboxes);
}

ApiReply<QList<Membership>> *HttpContactsApi::lookUpUsers(
    const QStringList &phones, const QStringList &emails, Lane lane)
{
    return ask(requests::lookUpUsers(phones, emails), lane, answers::memberships);
}

ApiReply<QList<Membership>> *HttpContactsApi::updateUsers(const QList<MembershipChange> &changes)
{
    return ask(requests::updateUsers(changes), Lane::Write, answers::memberships);
}

} // namespace rolodesk
