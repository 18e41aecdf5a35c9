#pragma once

#include "core/api/contactwrite.h"
#include "core/contacts/contactjson.h"

/// The answer of every operation of ContactsApi, as pure functions from the bytes of a 2xx body.
/// Tolerant of the shapes in `heymarket-api.md` section 17; what cannot be read is a JsonProblem
/// with its place, never an empty list. All are O(size of the body).
namespace rolodesk::answers {

template <typename T>
using Read = Result<T, JsonProblem>;

/// Any JSON value, a bare scalar included; undefined for an empty body, which no list is read from.
/// A byte order mark is skipped.
[[nodiscard]] Read<QJsonValue> json(const QByteArray &body);

[[nodiscard]] Read<ContactRef> contactRef(const QByteArray &body);
/// None when the service says "nothing" in one of its ways: null, `{}` or an empty body.
[[nodiscard]] Read<std::optional<Contact>> contact(const QByteArray &body);
/// The contact after a v2 update. An answer that only identifies it is a problem: it must not be
/// taken for an empty contact.
[[nodiscard]] Read<Contact> wholeContact(const QByteArray &body);
[[nodiscard]] Read<QList<Contact>> contacts(const QByteArray &body);
/// Contacts, or a word as confirmation (empty list).
[[nodiscard]] Read<QList<Contact>> contactsOrWord(const QByteArray &body);
/// Number, numeric text or `{count}`; none for anything else (section 17, item 6).
[[nodiscard]] Read<std::optional<qint64>> count(const QByteArray &body);
[[nodiscard]] Read<BulkResult> bulkResult(const QByteArray &body);
/// A confirmation in any form (section 17, item 30). Only an object that carries an `error` is a
/// problem.
[[nodiscard]] Read<bool> confirmation(const QByteArray &body);

/// The channels after a change: one or an array. Nothing at all, or a word, is a problem: it cannot
/// be told from "no channels".
[[nodiscard]] Read<QList<Channel>> channels(const QByteArray &body);
/// The channels of a contact; null for none.
[[nodiscard]] Read<QList<Channel>> channelList(const QByteArray &body);
/// The first when several are sent; none for null, `{}`, `[]` or an empty body.
[[nodiscard]] Read<std::optional<Channel>> channel(const QByteArray &body);
/// None for null, `{}` or an empty body. Both flags have to be there: an opt-out is never guessed.
[[nodiscard]] Read<std::optional<ContactStatus>> status(const QByteArray &body);

[[nodiscard]] Read<QList<CustomField>> fields(const QByteArray &body);
[[nodiscard]] Read<QList<CreatedField>> createdFields(const QByteArray &body);
[[nodiscard]] Read<TagId> tagRef(const QByteArray &body);
[[nodiscard]] Read<std::optional<Tag>> tag(const QByteArray &body);
[[nodiscard]] Read<QList<Tag>> tags(const QByteArray &body);
[[nodiscard]] Read<Team> team(const QByteArray &body);
[[nodiscard]] Read<QList<Inbox>> inboxes(const QByteArray &body);
[[nodiscard]] Read<QList<Membership>> memberships(const QByteArray &body);

} // namespace rolodesk::answers
