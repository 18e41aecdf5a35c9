#include "core/store/contactrows.h"

#include "core/contacts/contactjson.h"
#include "core/contacts/contacttext.h"
#include "core/contacts/fold.h"
#include "core/store/rawquery.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

void bindTime(RawQuery &query, int place, qint64 ns)
{
    if (ns == IndexRow::noTime)
        query.bindNull(place);
    else
        query.bind(place, ns);
}

/// Whether `fresh` is older than what is stored. A service that was restored from a backup counts
/// its revisions again from a lower one, but its clock goes on.
bool isLateAnswer(qint64 storedRev, qint64 storedUpdated, const Contact &fresh)
{
    if (fresh.rev <= 0 || fresh.rev >= storedRev)
        return false;
    const qint64 updated = serviceTimeNs(fresh.updated);
    return updated == IndexRow::noTime || storedUpdated == IndexRow::noTime
        || updated <= storedUpdated;
}

/// Whether two texts of a contact say the same; some services send the members in another order
/// every time.
bool saysTheSame(const QByteArray &a, const QByteArray &b)
{
    if (a == b)
        return true;
    const QJsonDocument read = QJsonDocument::fromJson(a);
    return !read.isNull() && read == QJsonDocument::fromJson(b);
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
    auto contact = contactFromStored(json);
    if (!contact) {
        return Failure(StoreError{StoreError::Kind::Corrupt, database.path(),
            contact.error().place + u": "_s + contact.error().reason});
    }
    return std::move(*contact);
}

struct ContactRows::Statements {
    RawQuery find;
    RawQuery lastPlace;
    RawQuery putJson;
    RawQuery putIndex;
    RawQuery markWalk;
    RawQuery remove;
    RawQuery removeIndex;
    RawQuery removeValue;
    RawQuery removeValues; ///< Goes through the whole table.
    RawQuery putValue;
};

struct ContactRows::Stored {
    qint64 place;
    qint64 rev = 0;
    qint64 walk = 0;
    qint64 updatedNs = IndexRow::noTime;
    QByteArray json;
};

ContactRows::ContactRows(const Database &database, std::unique_ptr<Statements> statements)
    : m_database(database)
    , m_statements(std::move(statements))
{
}

ContactRows::ContactRows(ContactRows &&other) noexcept = default;
ContactRows::~ContactRows() = default;

Result<ContactRows, StoreError> ContactRows::prepare(Database &database)
{
    // A damaged file may list somebody whose text is lost.
    constexpr std::array sql{"SELECT i.place, i.rev, i.walk, i.updated_ns, c.json"
                             " FROM contact_index i LEFT JOIN contact c ON c.place = i.place"
                             " WHERE i.id = ?1",
        "SELECT max(coalesce((SELECT max(place) FROM contact), 0),"
        " coalesce((SELECT max(place) FROM contact_index), 0))",
        "INSERT OR REPLACE INTO contact (place, json) VALUES (?1, ?2)",
        "INSERT OR REPLACE INTO contact_index"
        " (place, id, rev, walk, updated_ns, owner, flags, tags, text)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        "UPDATE contact_index SET walk = ?1 WHERE place = ?2",
        "DELETE FROM contact WHERE place = ?1", "DELETE FROM contact_index WHERE place = ?1",
        "DELETE FROM contact_value WHERE value = ?1 AND contact_id = ?2",
        "DELETE FROM contact_value WHERE contact_id = ?1",
        "INSERT OR IGNORE INTO contact_value (value, contact_id) VALUES (?1, ?2)"};
    std::vector<RawQuery> ready;
    for (const char *statement : sql) {
        auto query = RawQuery::prepare(database, statement);
        if (!query)
            return Failure(query.error());
        ready.push_back(std::move(*query));
    }
    // In the order of the members, which is the order of the statements above.
    RawQuery *const q = ready.data();
    ContactRows rows(database,
        std::make_unique<Statements>(Statements{std::move(q[0]), std::move(q[1]), std::move(q[2]),
            std::move(q[3]), std::move(q[4]), std::move(q[5]), std::move(q[6]), std::move(q[7]),
            std::move(q[8]), std::move(q[9])}));
    const auto last = rows.m_statements->lastPlace.step();
    if (!last)
        return Failure(last.error());
    rows.m_lastPlace = rows.m_statements->lastPlace.integer(0);
    rows.m_statements->lastPlace.reset();
    return rows;
}

Result<std::optional<ContactRows::Stored>, StoreError> ContactRows::find(ContactId id)
{
    RawQuery &query = m_statements->find;
    query.bind(1, id.value);
    const auto exists = query.step();
    if (!exists)
        return Failure(exists.error());
    if (!*exists)
        return std::nullopt;
    Stored stored{query.integer(0), query.integer(1), query.integer(2), IndexRow::noTime, {}};
    if (!query.isNull(3))
        stored.updatedNs = query.integer(3);
    const std::string_view json = query.bytes(4);
    stored.json = QByteArray(json.data(), static_cast<qsizetype>(json.size()));
    query.reset();
    return stored;
}

Result<UpsertEffect, StoreError> ContactRows::upsert(
    const Contact &contact, qint64 walk, const std::function<PreparedRow()> &rowOfIt)
{
    if (auto done = settle(contact.id); !done)
        return Failure(done.error());
    const auto stored = find(contact.id);
    if (!stored)
        return Failure(stored.error());
    m_parts = {};
    if (!*stored) {
        const qint64 place = ++m_lastPlace;
        PreparedRow row = rowOfIt();
        m_indexRow = std::move(row.index);
        if (auto done = write(contact.rev, place, walk, contactToText(contact)); !done)
            return Failure(done.error());
        if (auto done = writeValues(contact.id, QStringList(), row.values); !done)
            return Failure(done.error());
        return UpsertEffect::Inserted;
    }
    return update(contact, walk, **stored);
}

Result<UpsertEffect, StoreError> ContactRows::update(
    const Contact &fresh, qint64 walk, const Stored &stored)
{
    const qint64 newWalk = walk == 0 ? stored.walk : walk;
    auto known = contactFromRow(stored.json, m_database);
    // A damaged row is mended by whatever comes.
    const bool isLate = known && isLateAnswer(stored.rev, stored.updatedNs, fresh);
    Contact merged = fresh;
    std::optional<QStringList> oldValues; // none = not known
    if (known && !isLate) {
        oldValues = lookUpValues(*known);
        merged = completedFrom(*known, std::move(merged));
        m_parts = rolodesk::changedParts(*known, merged);
    }
    const QByteArray json = isLate ? stored.json : contactToText(merged);
    if (saysTheSame(json, stored.json)) {
        if (newWalk != stored.walk) {
            m_statements->markWalk.bind(1, newWalk);
            m_statements->markWalk.bind(2, stored.place);
            if (const auto marked = m_statements->markWalk.run(); !marked)
                return Failure(marked.error());
        }
        return UpsertEffect::Unchanged;
    }
    m_indexRow = indexRowOf(merged);
    if (auto done = write(merged.rev, stored.place, newWalk, json); !done)
        return Failure(done.error());
    if (auto done = writeValues(fresh.id, oldValues, lookUpValues(merged)); !done)
        return Failure(done.error());
    return UpsertEffect::Changed;
}

Result<void, StoreError> ContactRows::write(
    qint64 rev, qint64 place, qint64 walk, const QByteArray &json)
{
    RawQuery &putJson = m_statements->putJson;
    putJson.bind(1, place);
    putJson.bindBlob(2, viewOf(json));
    if (auto done = putJson.run(); !done)
        return done;
    const QByteArray tags = packedTags(m_indexRow.tags);
    RawQuery &putIndex = m_statements->putIndex;
    putIndex.bind(1, place);
    putIndex.bind(2, m_indexRow.id.value);
    putIndex.bind(3, rev);
    putIndex.bind(4, walk);
    bindTime(putIndex, 5, m_indexRow.updatedNs);
    putIndex.bind(6, m_indexRow.owner.value);
    putIndex.bind(7, m_indexRow.flags);
    putIndex.bindBlob(8, viewOf(tags));
    putIndex.bindBlob(9, viewOf(m_indexRow.text));
    return putIndex.run();
}

Result<void, StoreError> ContactRows::writeValues(
    ContactId id, const std::optional<QStringList> &oldValues, const QStringList &newValues)
{
    if (!oldValues) {
        m_statements->removeValues.bind(1, id.value);
        if (auto done = m_statements->removeValues.run(); !done)
            return done;
    }
    const QStringList old = oldValues.value_or(QStringList());
    for (const QString &value : old) {
        if (newValues.contains(value))
            continue;
        const QByteArray utf8 = value.toUtf8();
        m_statements->removeValue.bindText(1, viewOf(utf8));
        m_statements->removeValue.bind(2, id.value);
        if (auto done = m_statements->removeValue.run(); !done)
            return done;
    }
    for (const QString &value : newValues) {
        if (!old.contains(value))
            m_newValues.emplace_back(value.toUtf8(), id.value);
    }
    m_unsettled.insert(id);
    return {};
}

Result<void, StoreError> ContactRows::settle(ContactId id)
{
    return m_unsettled.contains(id) ? settle() : Result<void, StoreError>();
}

Result<void, StoreError> ContactRows::settle()
{
    std::sort(m_newValues.begin(), m_newValues.end());
    for (const auto &[value, id] : m_newValues) {
        m_statements->putValue.bindText(1, viewOf(value));
        m_statements->putValue.bind(2, id);
        if (auto done = m_statements->putValue.run(); !done)
            return done;
    }
    m_newValues.clear();
    m_unsettled.clear();
    return {};
}

Result<bool, StoreError> ContactRows::remove(ContactId id)
{
    if (auto done = settle(id); !done)
        return Failure(done.error());
    const auto stored = find(id);
    if (!stored)
        return Failure(stored.error());
    if (!*stored)
        return false;
    const auto known = contactFromRow((*stored)->json, m_database);
    const auto oldValues = known ? std::optional(lookUpValues(*known)) : std::nullopt;
    if (auto done = writeValues(id, oldValues, {}); !done)
        return Failure(done.error());
    for (RawQuery *query : {&m_statements->remove, &m_statements->removeIndex}) {
        query->bind(1, (*stored)->place);
        if (const auto done = query->run(); !done)
            return Failure(done.error());
    }
    return true;
}

} // namespace rolodesk
