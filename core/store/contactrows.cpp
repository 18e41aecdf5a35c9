#include "core/store/contactrows.h"

#include "core/contacts/contactjson.h"
#include "core/contacts/fold.h"

#include <QJsonDocument>
#include <QSqlError>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

QVariant timeValue(qint64 ns)
{
    return ns == IndexRow::noTime ? QVariant() : QVariant(ns);
}

/// Whether `fresh` is older than what is stored. A service that was restored from a backup counts
/// its revisions again from a lower one, but its clock goes on.
bool isLateAnswer(qint64 storedRev, const QVariant &storedUpdated, const Contact &fresh)
{
    if (fresh.rev <= 0 || fresh.rev >= storedRev)
        return false;
    const qint64 updated = serviceTimeNs(fresh.updated);
    return updated == IndexRow::noTime || storedUpdated.isNull()
        || updated <= storedUpdated.toLongLong();
}

bool isPhoneLike(const Channel &channel)
{
    return channel.type == "phone"_L1;
}

} // namespace

QStringList lookUpValues(const Contact &contact)
{
    QStringList values;
    const auto add = [&values](const QString &value) {
        if (!value.isEmpty() && !values.contains(value))
            values.append(value);
    };
    add(digitsOf(contact.phone));
    add(contact.email.trimmed().toLower());
    for (const Channel &channel : contact.channels.value_or(QList<Channel>()))
        add(isPhoneLike(channel) ? digitsOf(channel.value) : channel.value.trimmed().toLower());
    return values;
}

Contact completedFrom(const Contact &known, Contact fresh)
{
    if (fresh.uuid.isEmpty())
        fresh.uuid = known.uuid;
    const bool sameRevision = fresh.rev == known.rev;
    // A "no" may have become a "yes" with the newer revision, a "yes" is kept: to text somebody who
    // opted out is the worse mistake.
    if (!fresh.optedOut && (sameRevision || known.optedOut.value_or(false)))
        fresh.optedOut = known.optedOut;
    if (!fresh.blocked && (sameRevision || known.blocked.value_or(false)))
        fresh.blocked = known.blocked;
    if (!fresh.channels && sameRevision)
        fresh.channels = known.channels;
    return fresh;
}

Result<Contact, StoreError> contactFromRow(const QByteArray &json, const Database &database)
{
    auto contact = contactFromJson(QJsonDocument::fromJson(json).object());
    if (!contact) {
        return Failure(StoreError{StoreError::Kind::Corrupt, database.path(),
            contact.error().place + u": "_s + contact.error().reason});
    }
    return std::move(*contact);
}

ContactRows::ContactRows(Database &database)
    : m_database(database)
{
}

Result<ContactRows, StoreError> ContactRows::prepare(Database &database)
{
    ContactRows rows(database);
    const std::pair<QSqlQuery *, QString> statements[]{
        {&rows.m_find, u"SELECT rev, walk, json, updated_ns FROM contact WHERE id = ?"_s},
        {&rows.m_replace,
            u"INSERT OR REPLACE INTO contact (id, rev, updated_ns, walk, json) VALUES (?,?,?,?,?)"_s},
        {&rows.m_replaceIndex,
            u"INSERT OR REPLACE INTO contact_index (id, updated_ns, owner, flags, tags, text)"
            " VALUES (?,?,?,?,?,?)"_s},
        {&rows.m_markWalk, u"UPDATE contact SET walk = ? WHERE id = ?"_s},
        {&rows.m_remove, u"DELETE FROM contact WHERE id = ?"_s},
        {&rows.m_removeIndex, u"DELETE FROM contact_index WHERE id = ?"_s},
        {&rows.m_removeValues, u"DELETE FROM contact_value WHERE contact_id = ?"_s},
        {&rows.m_insertValue,
            u"INSERT OR IGNORE INTO contact_value (value, contact_id) VALUES (?, ?)"_s},
    };
    for (const auto &[query, sql] : statements) {
        auto prepared = database.prepare(sql);
        if (!prepared)
            return Failure(prepared.error());
        *query = std::move(*prepared);
    }
    return rows;
}

StoreError ContactRows::errorOf(const QSqlQuery &query) const
{
    return m_database.errorOf(query.lastError());
}

Result<UpsertEffect, StoreError> ContactRows::upsert(const Contact &contact, qint64 walk)
{
    m_find.bindValue(0, contact.id.value);
    if (!m_find.exec())
        return Failure(errorOf(m_find));
    const bool exists = m_find.next();
    const qint64 storedRev = exists ? m_find.value(0).toLongLong() : 0;
    const qint64 storedWalk = exists ? m_find.value(1).toLongLong() : 0;
    const QByteArray storedJson = exists ? m_find.value(2).toByteArray() : QByteArray();
    const QVariant storedUpdated = exists ? m_find.value(3) : QVariant();
    m_find.finish();

    const qint64 newWalk = walk == 0 ? storedWalk : walk;
    const bool isLate = exists && isLateAnswer(storedRev, storedUpdated, contact);
    Contact merged = contact;
    m_parts = {};
    if (exists && !isLate) {
        auto known = contactFromRow(storedJson, m_database);
        // A damaged row is mended by the fresh one.
        if (known) {
            merged = completedFrom(*known, std::move(merged));
            m_parts = rolodesk::changedParts(*known, merged);
        }
    }
    const QByteArray json =
        isLate ? storedJson : QJsonDocument(contactToJson(merged)).toJson(QJsonDocument::Compact);
    if (exists && json == storedJson) {
        if (newWalk != storedWalk) {
            m_markWalk.bindValue(0, newWalk);
            m_markWalk.bindValue(1, contact.id.value);
            if (!m_markWalk.exec())
                return Failure(errorOf(m_markWalk));
        }
        return UpsertEffect::Unchanged;
    }
    if (auto written = write(merged, newWalk, json); !written)
        return Failure(written.error());
    return exists ? UpsertEffect::Changed : UpsertEffect::Inserted;
}

Result<void, StoreError> ContactRows::write(
    const Contact &contact, qint64 walk, const QByteArray &json)
{
    m_indexRow = indexRowOf(contact);
    const QVariant updated = timeValue(m_indexRow.updatedNs);
    const auto put = [this](QSqlQuery &query, std::initializer_list<QVariant> values)
        -> Result<void, StoreError> {
        int column = 0;
        for (const QVariant &value : values)
            query.bindValue(column++, value);
        if (!query.exec())
            return Failure(errorOf(query));
        return {};
    };
    if (auto done = put(m_replace, {contact.id.value, contact.rev, updated, walk, json}); !done)
        return done;
    const auto indexed = put(m_replaceIndex,
        {contact.id.value, updated, m_indexRow.owner.value, m_indexRow.flags,
            packedTags(m_indexRow.tags), m_indexRow.text});
    if (!indexed)
        return indexed;
    return writeValues(contact);
}

Result<void, StoreError> ContactRows::writeValues(const Contact &contact)
{
    m_removeValues.bindValue(0, contact.id.value);
    if (!m_removeValues.exec())
        return Failure(errorOf(m_removeValues));
    for (const QString &value : lookUpValues(contact)) {
        m_insertValue.bindValue(0, value);
        m_insertValue.bindValue(1, contact.id.value);
        if (!m_insertValue.exec())
            return Failure(errorOf(m_insertValue));
    }
    return {};
}

Result<bool, StoreError> ContactRows::remove(ContactId id)
{
    m_remove.bindValue(0, id.value);
    if (!m_remove.exec())
        return Failure(errorOf(m_remove));
    const bool existed = m_remove.numRowsAffected() > 0;
    for (QSqlQuery *query : {&m_removeValues, &m_removeIndex}) {
        query->bindValue(0, id.value);
        if (!query->exec())
            return Failure(errorOf(*query));
    }
    return existed;
}

} // namespace rolodesk
