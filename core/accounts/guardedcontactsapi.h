#pragma once

#include "core/accounts/act.h"
#include "core/api/contactsapi.h"

namespace rolodesk {

class Guard;
class TeamWatch;

/// The one place where the switches of a workspace are enforced: everything that writes gets its
/// ContactsApi from here. A forbidden call is answered with `ApiError::Kind::Guarded` and the act's
/// name, and nothing is sent. Reads pass. With a `TeamWatch`, too, whatever would be asked or sent
/// with the key of another team.
///
/// Creating and changing counts as the act the object was made for; many at once counts as
/// `BulkEdit` where that is `Edit`, since each change of a file is covered by `Import`. Deleting is
/// `Delete` (many at once also `BulkEdit`), whatever the object was made for; whatever may opt
/// somebody back in is `OptIn` besides.
class GuardedContactsApi final : public ContactsApi {
public:
    /// All outlive the object. `purpose`: `Edit`, `BulkEdit` or `Import`. `team`: null where no team
    /// is expected.
    GuardedContactsApi(
        ContactsApi &api, const Guard &guard, Act purpose, TeamWatch *team = nullptr);

    ApiReply<ContactRef> *createContactV1(const ContactWrite &contact) override;
    ApiReply<Contact> *getContactV1(ContactId id, Lane lane) override;
    ApiReply<ContactRef> *updateContactV1(ContactId id, const ContactWrite &contact, bool overwriteCustom) override;
    ApiReply<Done> *deleteContactV1(ContactId id) override;
    ApiReply<Contact> *lookUpContactV1(const ContactSelector &selector, Lane lane) override;
    ApiReply<QList<Contact>> *pageContactsV1(const PageRequestV1 &request, Lane lane) override;
    ApiReply<std::optional<qint64>> *countContactsV1(const QString &updatedAfter, Lane lane) override;
    ApiReply<QList<Contact>> *batchCreateContactsV1(const QList<ContactWrite> &contacts, bool overwrite) override;
    ApiReply<ContactRef> *createContactV2(const ContactWrite &contact) override;
    ApiReply<Contact> *getContactV2(const QString &uuid, Lane lane) override;
    ApiReply<Contact> *updateContactV2(const QString &uuid, const ContactWrite &contact) override;
    ApiReply<Done> *deleteContactV2(const QString &uuid) override;
    ApiReply<BulkResult> *bulkWriteContactsV2(const QList<ContactWrite> &contacts) override;
    ApiReply<Done> *bulkDeleteContactsV2(const QStringList &uuids) override;
    ApiReply<QList<Contact>> *pageContactsV2(const PageRequestV2 &request, Lane lane) override;
    ApiReply<QList<Contact>> *searchContactsV2(const QList<ChannelSelector> &selectors, Lane lane) override;
    ApiReply<QList<Channel>> *addContactChannel(const QString &uuid, const ChannelWrite &channel) override;
    ApiReply<QList<Channel>> *updateContactChannel(const QString &uuid, const ChannelWrite &channel) override;
    ApiReply<QList<Channel>> *listContactChannels(const QString &uuid, Lane lane) override;
    ApiReply<Channel> *getContactChannel(const QString &uuid, const QString &type, Lane lane) override;
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
    ApiReply<QList<Membership>> *lookUpUsers(const QStringList &phones, const QStringList &emails, Lane lane) override;
    ApiReply<QList<Membership>> *updateUsers(const QList<MembershipChange> &changes) override;

private:
    template<typename T>
    [[nodiscard]] ApiReply<T> *refuse(const char *operation, Act act) const;
    template<typename T>
    [[nodiscard]] ApiReply<T> *held(ApiReply<T> *answer) const;
    template<typename T, typename Send>
    [[nodiscard]] ApiReply<T> *sent(Send send) const;
    [[nodiscard]] std::optional<Act> forbidden(std::initializer_list<Act> acts) const;
    [[nodiscard]] std::optional<Act> forbiddenWrite(const ContactWrite &contact) const;
    [[nodiscard]] std::optional<Act> forbiddenWrites(const QList<ContactWrite> &contacts) const;

    ContactsApi &m_api;
    const Guard &m_guard;
    Act m_purpose;
    TeamWatch *m_team;
};

} // namespace rolodesk
