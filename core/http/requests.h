#pragma once

#include "core/api/contactsapi.h"
#include "core/http/apirequest.h"

/// The request of every operation of ContactsApi, as pure functions with the names of the
/// operations. Bodies are compact JSON with sorted members; what a value leaves out is not sent,
/// and null is never sent (`heymarket-api.md` 17, item 17). All are O(size of the body).
namespace rolodesk::requests {

[[nodiscard]] ApiRequest createContactV1(const ContactWrite &contact);
[[nodiscard]] ApiRequest getContactV1(ContactId id);
/// `overwrite` is always in the query: its default comes from an older page (section 7).
[[nodiscard]] ApiRequest updateContactV1(
    ContactId id, const ContactWrite &contact, bool overwriteCustom);
[[nodiscard]] ApiRequest deleteContactV1(ContactId id);
/// The id is sent as text here, unlike in the status operations (section 5).
[[nodiscard]] ApiRequest lookUpContactV1(const ContactSelector &selector);
[[nodiscard]] ApiRequest pageContactsV1(const PageRequestV1 &page);
[[nodiscard]] ApiRequest countContactsV1(const QString &updatedAfter);
[[nodiscard]] ApiRequest batchCreateContactsV1(const QList<ContactWrite> &contacts, bool overwrite);

[[nodiscard]] ApiRequest createContactV2(const ContactWrite &contact);
[[nodiscard]] ApiRequest getContactV2(const QString &uuid);
[[nodiscard]] ApiRequest updateContactV2(const QString &uuid, const ContactWrite &contact);
[[nodiscard]] ApiRequest deleteContactV2(const QString &uuid);
[[nodiscard]] ApiRequest bulkWriteContactsV2(const QList<ContactWrite> &contacts);
/// A DELETE with a body ([D api-reference/contacts/bulk-delete-v2]).
[[nodiscard]] ApiRequest bulkDeleteContactsV2(const QStringList &uuids);
[[nodiscard]] ApiRequest pageContactsV2(const PageRequestV2 &page);
[[nodiscard]] ApiRequest searchContactsV2(const QList<ChannelSelector> &selectors);

[[nodiscard]] ApiRequest addContactChannel(const QString &uuid, const ChannelWrite &channel);
[[nodiscard]] ApiRequest updateContactChannel(const QString &uuid, const ChannelWrite &channel);
[[nodiscard]] ApiRequest listContactChannels(const QString &uuid);
[[nodiscard]] ApiRequest getContactChannel(const QString &uuid, const QString &type);
[[nodiscard]] ApiRequest deleteContactChannel(const QString &uuid, const QString &type);

[[nodiscard]] ApiRequest getContactStatus(const ContactSelector &selector);
[[nodiscard]] ApiRequest setContactStatus(const ContactSelector &selector, StatusChange change);

[[nodiscard]] ApiRequest listContactFields();
[[nodiscard]] ApiRequest createContactFields(const QStringList &titles);
[[nodiscard]] ApiRequest createTag(const QString &label, const QString &color);
[[nodiscard]] ApiRequest getTag(TagId id);
[[nodiscard]] ApiRequest deleteTag(TagId id);
[[nodiscard]] ApiRequest pageTags(const QString &date);
[[nodiscard]] ApiRequest getTeam();
[[nodiscard]] ApiRequest listInboxes();
/// A GET with a body ([D api-reference/users]).
[[nodiscard]] ApiRequest lookUpUsers(const QStringList &phones, const QStringList &emails);
[[nodiscard]] ApiRequest updateUsers(const QList<MembershipChange> &changes);

} // namespace rolodesk::requests
