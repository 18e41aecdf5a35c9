#pragma once

#include "core/api/apierror.h"
#include "core/api/contactwrite.h"
#include "core/async/reply.h"
#include "core/contacts/contact.h"

#include <optional>

namespace rolodesk {

template<typename T>
using ApiReply = Reply<T, ApiError>;

/// An answer without content.
struct Done {
    QString requestId; ///< `X-Request-Id`, for the journal; may be empty.
};

/// In which order waiting requests may use the shared budget of 500 a minute: a person before writes before background work.
enum class Lane { Interactive, Write, Background };

/// `openapi.yaml` PageRequestV1. Fields nobody explains are left out.
struct PageRequestV1 {
    QString date; ///< The cursor, the exact string received; empty = not sent.
    std::optional<int> limit;
    std::optional<int> page;
    std::optional<bool> ascending;

    friend bool operator==(const PageRequestV1 &, const PageRequestV1 &) = default;
};

/// `openapi.yaml` PageRequestV2: updated after `date`, page by number.
struct PageRequestV2 {
    int limit = 100;
    int page = 0;
    QString date; ///< Empty = not sent.
    bool ascending = false;

    friend bool operator==(const PageRequestV2 &, const PageRequestV2 &) = default;
};

/// `openapi.yaml` ChannelSelector.
struct ChannelSelector {
    QString type; ///< Empty = left to be inferred by the service.
    QStringList values;

    friend bool operator==(const ChannelSelector &, const ChannelSelector &) = default;
};

/// The Heymarket contact API as a port: one call for each operation of `openapi.yaml` that touches contacts, channels, tags, custom fields,
/// count, status, team and inboxes; named after the operationId. The caller owns nothing but the reply (see Reply). Every call is
/// asynchronous, answers exactly once, and never blocks.
///
/// Reads are retried inside; a write that was sent and not answered comes back with `outcomeUnknown` and is never sent again.
class ContactsApi {
public:
    ContactsApi() = default;
    ContactsApi(const ContactsApi &) = delete;
    ContactsApi &operator=(const ContactsApi &) = delete;
    virtual ~ContactsApi() = default;

    // Contacts v1
    virtual ApiReply<ContactRef> *createContactV1(const ContactWrite &contact) = 0;
    virtual ApiReply<Contact> *getContactV1(ContactId id, Lane lane) = 0;
    /// `overwriteCustom` decides only what happens to custom values; names are always replaced ([S1]).
    virtual ApiReply<ContactRef> *updateContactV1(ContactId id, const ContactWrite &contact, bool overwriteCustom) = 0;
    virtual ApiReply<Done> *deleteContactV1(ContactId id) = 0;
    /// Nothing found is an ApiError of kind NotFound, whatever shape the service gives it.
    virtual ApiReply<Contact> *lookUpContactV1(const ContactSelector &selector, Lane lane) = 0;
    virtual ApiReply<QList<Contact>> *pageContactsV1(const PageRequestV1 &request, Lane lane) = 0;
    /// None when the answer has a shape nobody can read (section 17, item 6: show "unknown" and go on).
    virtual ApiReply<std::optional<qint64>> *countContactsV1(const QString &updatedAfter, Lane lane) = 0;
    /// The contacts the answer names; empty for "ok". Which are meant differs by edition: prefer the v2 bulk write.
    virtual ApiReply<QList<Contact>> *batchCreateContactsV1(const QList<ContactWrite> &contacts, bool overwrite) = 0;

    // Contacts v2
    virtual ApiReply<ContactRef> *createContactV2(const ContactWrite &contact) = 0;
    virtual ApiReply<Contact> *getContactV2(const QString &uuid, Lane lane) = 0;
    virtual ApiReply<Contact> *updateContactV2(const QString &uuid, const ContactWrite &contact) = 0;
    virtual ApiReply<Done> *deleteContactV2(const QString &uuid) = 0;
    virtual ApiReply<BulkResult> *bulkWriteContactsV2(const QList<ContactWrite> &contacts) = 0;
    virtual ApiReply<Done> *bulkDeleteContactsV2(const QStringList &uuids) = 0;
    virtual ApiReply<QList<Contact>> *pageContactsV2(const PageRequestV2 &request, Lane lane) = 0;
    virtual ApiReply<QList<Contact>> *searchContactsV2(const QList<ChannelSelector> &selectors, Lane lane) = 0;

    // Channels
    virtual ApiReply<QList<Channel>> *addContactChannel(const QString &uuid, const ChannelWrite &channel) = 0;
    virtual ApiReply<QList<Channel>> *updateContactChannel(const QString &uuid, const ChannelWrite &channel) = 0;
    virtual ApiReply<QList<Channel>> *listContactChannels(const QString &uuid, Lane lane) = 0;
    virtual ApiReply<Channel> *getContactChannel(const QString &uuid, const QString &type, Lane lane) = 0;
    virtual ApiReply<Done> *deleteContactChannel(const QString &uuid, const QString &type) = 0;

    // Status
    virtual ApiReply<ContactStatus> *getContactStatus(const ContactSelector &selector, Lane lane) = 0;
    virtual ApiReply<Done> *setContactStatus(const ContactSelector &selector, StatusChange change) = 0;

    // Custom fields, tags, team
    virtual ApiReply<QList<CustomField>> *listContactFields(Lane lane) = 0;
    virtual ApiReply<QList<CreatedField>> *createContactFields(const QStringList &titles) = 0;
    virtual ApiReply<TagId> *createTag(const QString &label, const QString &color) = 0;
    virtual ApiReply<Tag> *getTag(TagId id, Lane lane) = 0;
    virtual ApiReply<Done> *deleteTag(TagId id) = 0;
    /// One page of tags updated before `date` (newest first); empty date = first page.
    virtual ApiReply<QList<Tag>> *pageTags(const QString &date, Lane lane) = 0;
    virtual ApiReply<Team> *getTeam(Lane lane) = 0;
    virtual ApiReply<QList<Inbox>> *listInboxes(Lane lane) = 0;
    virtual ApiReply<QList<Membership>> *lookUpUsers(const QStringList &phones, const QStringList &emails, Lane lane) = 0;
    virtual ApiReply<QList<Membership>> *updateUsers(const QList<MembershipChange> &changes) = 0;
};

} // namespace rolodesk
