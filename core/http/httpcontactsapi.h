#pragma once

#include "core/api/contactsapi.h"
#include "core/http/answers.h"
#include "core/http/apirequest.h"

namespace rolodesk {

class Transport;

/// ContactsApi over HTTP: a request from `requests`, sent by the Transport, its answer read by
/// `answers`. Keeps no state.
///
/// A 2xx answer that cannot be read is BadReply with the place; for a write it is also
/// `outcomeUnknown`, since it was most likely carried out. "Nothing there" in whatever shape (404,
/// null, `{}`; for `lookUpContactV1` also 400) is NotFound.
class HttpContactsApi final : public ContactsApi {
public:
    /// `transport` has to outlive this.
    explicit HttpContactsApi(Transport &transport);

    ApiReply<ContactRef> *createContactV1(const ContactWrite &contact) override;
    ApiReply<Contact> *getContactV1(ContactId id, Lane lane) override;
    ApiReply<ContactRef> *updateContactV1(
        ContactId id, const ContactWrite &contact, bool overwriteCustom) override;
    ApiReply<Done> *deleteContactV1(ContactId id) override;
    ApiReply<Contact> *lookUpContactV1(const ContactSelector &selector, Lane lane) override;
    ApiReply<QList<Contact>> *pageContactsV1(const PageRequestV1 &request, Lane lane) override;
    ApiReply<std::optional<qint64>> *countContactsV1(
        const QString &updatedAfter, Lane lane) override;
    ApiReply<QList<Contact>> *batchCreateContactsV1(
        const QList<ContactWrite> &contacts, bool overwrite) override;

    ApiReply<ContactRef> *createContactV2(const ContactWrite &contact) override;
    ApiReply<Contact> *getContactV2(const QString &uuid, Lane lane) override;
    ApiReply<Contact> *updateContactV2(const QString &uuid, const ContactWrite &contact) override;
    ApiReply<Done> *deleteContactV2(const QString &uuid) override;
    ApiReply<BulkResult> *bulkWriteContactsV2(const QList<ContactWrite> &contacts) override;
    ApiReply<Done> *bulkDeleteContactsV2(const QStringList &uuids) override;
    ApiReply<QList<Contact>> *pageContactsV2(const PageRequestV2 &request, Lane lane) override;
    ApiReply<QList<Contact>> *searchContactsV2(
        const QList<ChannelSelector> &selectors, Lane lane) override;

    ApiReply<QList<Channel>> *addContactChannel(
        const QString &uuid, const ChannelWrite &channel) override;
    ApiReply<QList<Channel>> *updateContactChannel(
        const QString &uuid, const ChannelWrite &channel) override;
    ApiReply<QList<Channel>> *listContactChannels(const QString &uuid, Lane lane) override;
    ApiReply<Channel> *getContactChannel(
        const QString &uuid, const QString &type, Lane lane) override;
    ApiReply<Done> *deleteContactChannel(const QString &uuid, const QString &type) override;

    ApiReply<ContactStatus> *getContactStatus(const ContactSelector &selector, Lane lane) override;
    ApiReply<Done> *setContactStatus(const ContactSelector &selector, StatusChange change) override;

    ApiReply<QList<CustomField>> *listContactFields(Lane lane) override;
    ApiReply<QList<CreatedField>> *createContactFields(const QStringList &titles) override;
    ApiReply<TagId> *createTag(const QString &label, const QString &color) override;
    ApiReply<Tag> *getTag(TagId id, Lane lane) override;
    ApiReply<Done> *deleteTag(TagId id) override;
    ApiReply<QList<Tag>> *pageTags(const QString &date, Lane lane) override;
    ApiReply<Team> *getTeam(Lane lane) override;
    ApiReply<QList<Inbox>> *listInboxes(Lane lane) override;
    ApiReply<QList<Membership>> *lookUpUsers(
        const QStringList &phones, const QStringList &emails, Lane lane) override;
    ApiReply<QList<Membership>> *updateUsers(const QList<MembershipChange> &changes) override;

private:
    template <typename T>
    ApiReply<T> *ask(
        const ApiRequest &request, Lane lane, answers::Read<T> (*read)(const QByteArray &));
    /// For what may be missing: None becomes NotFound.
    template <typename T>
    ApiReply<T> *find(const ApiRequest &request, Lane lane,
        answers::Read<std::optional<T>> (*read)(const QByteArray &));
    ApiReply<Done> *tell(const ApiRequest &request);

    Transport &m_transport;
};

} // namespace rolodesk
