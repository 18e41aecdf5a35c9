#pragma once

#include "core/contacts/contact.h"
#include "core/index/indexrow.h"
#include "core/store/contactstore.h"
#include "core/store/database.h"
#include "core/store/preparedrows.h"

#include <QByteArray>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace rolodesk {

/// What one upsert did.
enum class UpsertEffect { Inserted, Changed, Unchanged };

/// Writes contacts through statements prepared once. For one transaction on the writing thread.
class ContactRows final {
public:
    ~ContactRows();
    ContactRows(ContactRows &&other) noexcept;
    [[nodiscard]] static Result<ContactRows, StoreError> prepare(Database &database);

    /// Puts one contact in, keeping what was known and is not told again. A late answer, one with a
    /// lower revision and no later `updated` than the stored ones, only marks the walk.
    /// `rowOfIt` answers what prepareRow makes of it, and is asked when the contact is new.
    [[nodiscard]] Result<UpsertEffect, StoreError> upsert(
        const Contact &contact, qint64 walk, const std::function<PreparedRow()> &rowOfIt);
    /// What somebody changed in the contact that was put in last; empty unless that was `Changed`.
    [[nodiscard]] const ContactParts &changedParts() const { return m_parts; }
    /// The row of the contact that was put in last, for the index.
    [[nodiscard]] const IndexRow &indexRow() const { return m_indexRow; }
    /// True when there was such a contact.
    [[nodiscard]] Result<bool, StoreError> remove(ContactId id);
    /// Writes what was put off: the values of what came in, which lie here and there in their
    /// table, in the table's order. Has to come before the transaction's end.
    [[nodiscard]] Result<void, StoreError> settle();

private:
    struct Statements;
    struct Stored;
    ContactRows(const Database &database, std::unique_ptr<Statements> statements);
    [[nodiscard]] Result<std::optional<Stored>, StoreError> find(ContactId id);
    [[nodiscard]] Result<UpsertEffect, StoreError> update(
        const Contact &fresh, qint64 walk, const Stored &stored);
    [[nodiscard]] Result<void, StoreError> write(
        qint64 rev, qint64 place, qint64 walk, const QByteArray &json);
    /// `oldValues` none: not known, which costs a look at all values of all contacts.
    [[nodiscard]] Result<void, StoreError> writeValues(
        ContactId id, const std::optional<QStringList> &oldValues, const QStringList &newValues);
    /// When something of this contact was put off: it comes a second time.
    [[nodiscard]] Result<void, StoreError> settle(ContactId id);

    const Database &m_database;
    std::unique_ptr<Statements> m_statements;
    IndexRow m_indexRow;
    ContactParts m_parts;
    qint64 m_lastPlace = 0;
    std::vector<std::pair<QByteArray, qint64>> m_newValues; ///< Value and id.
    QSet<ContactId> m_unsettled;
};

/// `fresh` as read now, completed by what `known` held and `fresh` does not tell: the uuid always;
/// an opt-out that was known to be set, and what a status read told, as far as no newer revision
/// may have changed it (`heymarket-api.md` 17, items 12 and 15). Pure.
[[nodiscard]] Contact completedFrom(const Contact &known, Contact fresh);

/// The contact of a row's JSON. Rows are written from contacts that were read, so a failure means a
/// damaged file.
[[nodiscard]] Result<Contact, StoreError> contactFromRow(
    const QByteArray &json, const Database &database);

/// Every value an exact look-up finds the contact by: digits of phones, addresses in lower case,
/// other channel values. Each once. What is stored is found by it again: when it changes, the
/// schema makes all of them anew.
[[nodiscard]] QStringList lookUpValues(const Contact &contact);

} // namespace rolodesk
