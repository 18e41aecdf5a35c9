#include "core/store/contactrows.h"

#include "core/contacts/contactjson.h"
#include "core/contacts/fold.h"
#include "core/store/rawquery.h"

#include <QJsonDocument>

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

struct ContactRows::Statements {
    RawQuery find;
    RawQuery replace;
    RawQuery replaceIndex;
    RawQuery markWalk;
    RawQuery remove;
    RawQuery removeIndex;
    RawQuery removeValue;
    RawQuery removeValues; ///< Goes through the whole table.
    RawQuery insertValue;
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
    constexpr std::array sql{"SELECT rev, walk, json, updated_ns FROM contact WHERE id = ?1",
        "INSERT OR REPLACE INTO contact (id, rev, updated_ns, walk, json) VALUES (?1,?2,?3,?4,?5)",
        "INSERT OR REPLACE INTO contact_index (id, updated_ns, owner, flags, tags, text) VALUES "
        "(?1,?2,?3,?4,?5,?6)",
        "UPDATE contact SET walk = ?1 WHERE id = ?2", "DELETE FROM contact WHERE id = ?1",
        "DELETE FROM contact_index WHERE id = ?1",
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
    return ContactRows(database,
        std::make_unique<Statements>(Statements{std::move(ready[0]), std::move(ready[1]),
            std::move(ready[2]), std::move(ready[3]), std::move(ready[4]), std::move(ready[5]),
            std::move(ready[6]), std::move(ready[7]), std::move(ready[8])}));
}

Result<UpsertEffect, StoreError> ContactRows::upsert(const Contact &contact, qint64 walk)
{
    RawQuery &find = m_statements->find;
    find.bind(1, contact.id.value);
    const auto exists = find.step();
    if (!exists)
        return Failure(exists.error());
    const qint64 storedRev = *exists ? find.integer(0) : 0;
    const qint64 storedWalk = *exists ? find.integer(1) : 0;
    const std::string_view stored = *exists ? find.bytes(2) : std::string_view();
    const QByteArray storedJson(stored.data(), static_cast<qsizetype>(stored.size()));
    const qint64 storedUpdated = *exists && !find.isNull(3) ? find.integer(3) : IndexRow::noTime;
    find.reset();

    const qint64 newWalk = walk == 0 ? storedWalk : walk;
    const bool isLate = *exists && isLateAnswer(storedRev, storedUpdated, contact);
    Contact merged = contact;
    m_parts = {};
    std::optional<QStringList> oldValues; // none = not known
    if (!*exists)
        oldValues.emplace();
    if (*exists && !isLate) {
        auto known = contactFromRow(storedJson, m_database);
        // A damaged row is mended by the fresh one.
        if (known) {
            oldValues = lookUpValues(*known);
            merged = completedFrom(*known, std::move(merged));
            m_parts = rolodesk::changedParts(*known, merged);
        }
    }
    const QByteArray json =
        isLate ? storedJson : QJsonDocument(contactToJson(merged)).toJson(QJsonDocument::Compact);
    if (*exists && json == storedJson) {
        if (newWalk != storedWalk) {
            m_statements->markWalk.bind(1, newWalk);
            m_statements->markWalk.bind(2, contact.id.value);
            if (const auto marked = m_statements->markWalk.run(); !marked)
                return Failure(marked.error());
        }
        return UpsertEffect::Unchanged;
    }
    if (auto written = write(merged, newWalk, json, oldValues); !written)
        return Failure(written.error());
    return *exists ? UpsertEffect::Changed : UpsertEffect::Inserted;
}

Result<void, StoreError> ContactRows::write(const Contact &contact, qint64 walk,
    const QByteArray &json, const std::optional<QStringList> &oldValues)
{
    m_indexRow = indexRowOf(contact);
    RawQuery &replace = m_statements->replace;
    replace.bind(1, contact.id.value);
    replace.bind(2, contact.rev);
    bindTime(replace, 3, m_indexRow.updatedNs);
    replace.bind(4, walk);
    replace.bindBlob(5, viewOf(json));
    if (auto done = replace.run(); !done)
        return done;
    const QByteArray tags = packedTags(m_indexRow.tags);
    RawQuery &replaceIndex = m_statements->replaceIndex;
    replaceIndex.bind(1, contact.id.value);
    bindTime(replaceIndex, 2, m_indexRow.updatedNs);
    replaceIndex.bind(3, m_indexRow.owner.value);
    replaceIndex.bind(4, m_indexRow.flags);
    replaceIndex.bindBlob(5, viewOf(tags));
    replaceIndex.bindBlob(6, viewOf(m_indexRow.text));
    if (auto done = replaceIndex.run(); !done)
        return done;
    return writeValues(contact.id, oldValues, lookUpValues(contact));
}

Result<void, StoreError> ContactRows::writeValues(
    ContactId id, const std::optional<QStringList> &oldValues, const QStringList &newValues)
{
    const auto run = [id](RawQuery &query, const QString &value) {
        const QByteArray utf8 = value.toUtf8();
        query.bindText(1, viewOf(utf8));
        query.bind(2, id.value);
        return query.run();
    };
    if (!oldValues) {
        m_statements->removeValues.bind(1, id.value);
        if (auto done = m_statements->removeValues.run(); !done)
            return done;
    }
    const QStringList old = oldValues.value_or(QStringList());
    for (const QString &value : old) {
        if (newValues.contains(value))
            continue;
        if (auto done = run(m_statements->removeValue, value); !done)
            return done;
    }
    for (const QString &value : newValues) {
        if (old.contains(value))
            continue;
        if (auto done = run(m_statements->insertValue, value); !done)
            return done;
    }
    return {};
}

Result<bool, StoreError> ContactRows::remove(ContactId id)
{
    RawQuery &find = m_statements->find;
    find.bind(1, id.value);
    const auto exists = find.step();
    if (!exists)
        return Failure(exists.error());
    if (!*exists) {
        // A damaged file may list somebody who is not in it.
        m_statements->removeIndex.bind(1, id.value);
        if (auto done = m_statements->removeIndex.run(); !done)
            return Failure(done.error());
        return false;
    }
    const std::string_view stored = find.bytes(2);
    const auto known = contactFromRow(
        QByteArray(stored.data(), static_cast<qsizetype>(stored.size())), m_database);
    find.reset();
    const auto oldValues = known ? std::optional(lookUpValues(*known)) : std::nullopt;
    if (auto done = writeValues(id, oldValues, {}); !done)
        return Failure(done.error());
    for (RawQuery *query : {&m_statements->remove, &m_statements->removeIndex}) {
        query->bind(1, id.value);
        if (const auto done = query->run(); !done)
            return Failure(done.error());
    }
    return true;
}

} // namespace rolodesk
