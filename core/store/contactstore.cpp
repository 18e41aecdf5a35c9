#include "core/store/contactstore.h"

#include "core/contacts/contactjson.h"
#include "core/contacts/phonenumber.h"
#include "core/store/contactrows.h"
#include "core/store/database.h"
#include "core/store/indexfeed.h"
#include "core/store/latefilter.h"
#include "core/store/preparedrows.h"
#include "core/store/schema.h"
#include "core/store/storethread.h"
#include "core/util/logging.h"
#include "core/util/programlock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QSqlError>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr auto tagsRecord = "directory.tags"_L1;
constexpr auto fieldsRecord = "directory.fields"_L1;
constexpr auto teamRecord = "directory.team"_L1;
/// How many contacts there are, in decimal: written with every commit that changes it, because
/// counting the rows of a large base holds up the opening.
constexpr auto countRecord = "contact.count"_L1;

constexpr auto jsonOfContact =
    "SELECT json FROM contact WHERE place = (SELECT place FROM contact_index WHERE id = ?)"_L1;

/// What the writing thread hands back.
struct Written {
    StoreCommit commit;
    std::vector<IndexRow> rows; ///< Of what was inserted or changed, in the order of the changes.
    std::optional<Directory> directory;
};

QByteArray compact(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QByteArray readRecord(const Database &database, const QString &key)
{
    auto query = database.prepare(u"SELECT value FROM record WHERE key = ?"_s);
    if (!query)
        return {};
    query->addBindValue(key);
    return query->exec() && query->next() ? query->value(0).toByteArray() : QByteArray();
}

Result<void, StoreError> writeRecord(
    Database &database, const QString &key, const QByteArray &value)
{
    auto query = database.prepare(value.isEmpty()
            ? u"DELETE FROM record WHERE key = ?"_s
            : u"INSERT OR REPLACE INTO record (key, value) VALUES (?, ?)"_s);
    if (!query)
        return Failure(query.error());
    query->addBindValue(key);
    if (!value.isEmpty())
        query->addBindValue(value);
    if (!query->exec())
        return Failure(database.errorOf(query->lastError()));
    return {};
}

Directory readDirectory(const Database &database)
{
    Directory directory;
    const auto stored = [&database](QLatin1StringView key) {
        return QJsonDocument::fromJson(readRecord(database, key));
    };
    // What cannot be read is not known; the service tells it again.
    if (const QJsonDocument json = stored(tagsRecord); json.isArray()) {
        const auto tags = tagsFromJson(json.array());
        directory.knowsTags = tags.has_value();
        for (const Tag &tag : tags.value_or(QList<Tag>()))
            directory.tags.insert(tag.id, tag);
    }
    if (const QJsonDocument json = stored(fieldsRecord); json.isArray()) {
        const auto fields = fieldsFromJson(json.array());
        directory.knowsFields = fields.has_value();
        for (const CustomField &field : fields.value_or(QList<CustomField>()))
            directory.fields.insert(field.id, field);
    }
    if (const QJsonDocument json = stored(teamRecord); json.isObject()) {
        const auto team = teamFromJson(json.object());
        directory.knowsTeam = team.has_value();
        directory.team = team.value_or(Team());
    }
    return directory;
}

Result<qint64, StoreError> countContacts(const Database &database)
{
    bool isKnown = false;
    const qint64 known = readRecord(database, countRecord).toLongLong(&isKnown);
    if (isKnown)
        return known;
    QSqlQuery query = database.query();
    if (!query.exec(u"SELECT count(*) FROM contact_index"_s) || !query.next())
        return Failure(database.errorOf(query.lastError()));
    return query.value(0).toLongLong();
}

bool sameDirectory(const Directory &a, const Directory &b)
{
    return a.tags == b.tags && a.fields == b.fields && a.team == b.team
        && a.knowsTags == b.knowsTags && a.knowsFields == b.knowsFields
        && a.knowsTeam == b.knowsTeam;
}

Result<bool, StoreError> writeDirectory(Database &database, const StoreChange &change)
{
    QHash<QString, QByteArray> records;
    if (change.tags)
        records.insert(tagsRecord, compact(tagsToJson(*change.tags)));
    if (change.fields)
        records.insert(fieldsRecord, compact(fieldsToJson(*change.fields)));
    if (change.team)
        records.insert(
            teamRecord, QJsonDocument(teamToJson(*change.team)).toJson(QJsonDocument::Compact));
    for (auto it = records.cbegin(); it != records.cend(); ++it) {
        if (auto done = writeRecord(database, it.key(), it.value()); !done)
            return Failure(done.error());
    }
    return !records.isEmpty();
}

Result<Written, StoreError> write(Database &database, const StoreChange &change)
{
    Transaction transaction(database);
    if (auto begun = transaction.begin(); !begun)
        return Failure(begun.error());
    Written written;
    written.commit.source = change.source;
    auto rows = ContactRows::prepare(database);
    if (!rows)
        return Failure(rows.error());
    const auto before = countContacts(database);
    if (!before)
        return Failure(before.error());
    QSet<ContactId> inserted;
    QSet<ContactId> changed;
    PreparedRows prepared(change.upserts);
    for (qsizetype i = 0; i < change.upserts.size(); ++i) {
        const Contact &contact = change.upserts.at(i);
        const auto effect =
            rows->upsert(contact, change.walk, [&prepared, i] { return prepared.take(i); });
        if (!effect)
            return Failure(effect.error());
        if (*effect != UpsertEffect::Unchanged)
            written.rows.push_back(rows->indexRow());
        const auto note = [&contact](QSet<ContactId> &known, QList<ContactId> &list) {
            if (known.contains(contact.id))
                return;
            known.insert(contact.id);
            list.append(contact.id);
        };
        if (*effect == UpsertEffect::Inserted)
            note(inserted, written.commit.inserted);
        if (*effect != UpsertEffect::Changed || inserted.contains(contact.id))
            continue;
        note(changed, written.commit.changed);
        if (!rows->changedParts().isEmpty())
            written.commit.parts[contact.id].unite(rows->changedParts());
    }
    for (const ContactId id : change.removals) {
        const auto existed = rows->remove(id);
        if (!existed)
            return Failure(existed.error());
        if (*existed) {
            written.commit.removed.append(id);
            written.commit.parts.remove(id);
        }
    }
    if (auto done = rows->settle(); !done)
        return Failure(done.error());
    const qint64 after = *before + written.commit.inserted.size() - written.commit.removed.size();
    if (after != *before) {
        if (auto done = writeRecord(database, countRecord, QByteArray::number(after)); !done)
            return Failure(done.error());
    }
    const auto touchesDirectory = writeDirectory(database, change);
    if (!touchesDirectory)
        return Failure(touchesDirectory.error());
    for (auto it = change.records.cbegin(); it != change.records.cend(); ++it) {
        if (auto done = writeRecord(database, it.key(), it.value()); !done)
            return Failure(done.error());
    }
    if (auto done = transaction.commit(); !done)
        return Failure(done.error());
    if (*touchesDirectory)
        written.directory = readDirectory(database);
    return written;
}

Result<QList<ContactId>, StoreError> readIds(Database &database, const QString &sql, qint64 value)
{
    auto query = database.prepare(sql);
    if (!query)
        return Failure(query.error());
    query->addBindValue(value);
    if (!query->exec())
        return Failure(database.errorOf(query->lastError()));
    QList<ContactId> ids;
    while (query->next())
        ids.append(ContactId(query->value(0).toLongLong()));
    return ids;
}

Result<std::vector<QList<ChannelMatch>>, StoreError> readWithChannels(
    const Database &database, const QStringList &values)
{
    auto query = database.prepare(
        u"SELECT v.contact_id, i.flags FROM contact_value v"
        " LEFT JOIN contact_index i ON i.id = v.contact_id WHERE v.value = ? ORDER BY 1"_s);
    if (!query)
        return Failure(query.error());
    std::vector<QList<ChannelMatch>> all;
    all.reserve(static_cast<std::size_t>(values.size()));
    for (const QString &value : values) {
        query->bindValue(0, value.trimmed().toLower());
        if (!query->exec())
            return Failure(database.errorOf(query->lastError()));
        QList<ChannelMatch> &matches = all.emplace_back();
        while (query->next()) {
            ChannelMatch match{ContactId(query->value(0).toLongLong()), {}};
            const uint flags = query->value(1).toUInt();
            if ((flags & (IndexRow::OptedOut | IndexRow::OptedIn)) != 0)
                match.optedOut = (flags & IndexRow::OptedOut) != 0;
            matches.append(match);
        }
        query->finish();
    }
    return all;
}

Result<QList<NumberMatch>, StoreError> readNumbersLike(
    const Database &database, const QString &prefix, int length, int limit)
{
    auto query = database.prepare(
        u"SELECT value, contact_id FROM contact_value WHERE value >= ? AND value < ?"
        " AND length(value) = ? AND value NOT GLOB '*[^0-9]*' ORDER BY value, contact_id LIMIT ?"_s);
    if (!query)
        return Failure(query.error());
    query->bindValue(0, prefix);
    query->bindValue(1, prefix + u':'); // behind the last digit
    query->bindValue(2, length);
    query->bindValue(3, limit);
    if (!query->exec())
        return Failure(database.errorOf(query->lastError()));
    QList<NumberMatch> matches;
    while (query->next())
        matches.append({query->value(0).toString(), ContactId(query->value(1).toLongLong())});
    return matches;
}

Result<QStringList, StoreError> readCallingCodes(const Database &database)
{
    auto query = database.prepare(
        u"SELECT 1 FROM contact_value WHERE value >= ? AND value < ?"
        " AND length(value) BETWEEN 7 AND 15 AND value NOT GLOB '*[^0-9]*' LIMIT 1"_s);
    if (!query)
        return Failure(query.error());
    QStringList inUse;
    for (const QString &code : PhoneNumber::callingCodes()) {
        query->bindValue(0, code);
        query->bindValue(1, code + u':'); // behind the last digit
        if (!query->exec())
            return Failure(database.errorOf(query->lastError()));
        if (query->next())
            inUse.append(code);
        query->finish();
    }
    return inUse;
}

Result<std::vector<QByteArray>, StoreError> readStored(
    const Database &database, const std::vector<ContactId> &ids)
{
    auto query = database.prepare(jsonOfContact);
    if (!query)
        return Failure(query.error());
    std::vector<QByteArray> found;
    found.reserve(ids.size());
    for (const ContactId id : ids) {
        query->bindValue(0, id.value);
        if (!query->exec())
            return Failure(database.errorOf(query->lastError()));
        if (query->next())
            found.push_back(query->value(0).toByteArray());
        query->finish();
    }
    return found;
}

/// Says why a file is not ours to open, before anything of it is touched.
Result<void, StoreError> lookAt(const QString &path, const QString &workspaceKey)
{
    if (QFileInfo(path).size() == 0)
        return {};
    // What a killed program left in the log counts; then the files beside it are there anyway.
    const bool hasLog = QFileInfo(path + u"-wal"_s).size() > 0;
    auto database =
        Database::open(path, hasLog ? Database::Access::ReadOnly : Database::Access::Untouched);
    if (!database)
        return Failure(database.error());
    return checkFile(**database, workspaceKey);
}

} // namespace

struct ContactStore::Private {
    QString path;
    std::unique_ptr<QLockFile> lock;
    // The writing connection dies last: only it can fold the log back into the file.
    StoreThread writing{u"store-write"_s};
    StoreThread reading{u"store-read"_s};
    StoreThread indexing{u"store-index"_s};
    std::unique_ptr<IndexFeed> feed;
    std::unique_ptr<Database> reader; ///< For the few rows on screen, on the GUI thread.
    Directory directory;
    qint64 contactCount = 0;
    LateFilter late;
};

ContactStore::ContactStore(std::unique_ptr<Private> p)
    : d(std::move(p))
{
    connect(d->feed.get(), &IndexFeed::loaded, this, &ContactStore::indexLoaded);
    connect(d->feed.get(), &IndexFeed::failed, this, [](const StoreError &error) {
        qCWarning(lcStore) << "the index could not be read:" << error.detail;
    });
}

ContactStore::~ContactStore() = default;

Result<std::unique_ptr<ContactStore>, StoreError> ContactStore::open(
    const QString &path, const QString &workspaceKey)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().exists(folder)) {
        if (!QDir().mkpath(folder)) {
            return Failure(
                StoreError{StoreError::Kind::CannotOpen, path, u"the folder cannot be created"_s});
        }
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    auto d = std::make_unique<Private>();
    d->path = path;
    d->lock = std::make_unique<QLockFile>(path + u".lock"_s);
    if (!takeLock(*d->lock, std::chrono::milliseconds(0))) {
        const bool held = d->lock->error() == QLockFile::LockFailedError;
        return Failure(StoreError{held ? StoreError::Kind::Busy : StoreError::Kind::CannotOpen,
            path, held ? QString() : u"the folder cannot be written"_s});
    }
    if (auto ours = lookAt(path, workspaceKey); !ours)
        return Failure(ours.error());
    // Contacts are personal data: nobody else on the machine reads them. What SQLite makes beside
    // the file has the file's permissions, so they come first.
    QFile file(path);
    (void)file.open(QIODevice::ReadWrite);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();
    return openWith(std::move(d), workspaceKey);
}

Result<std::unique_ptr<ContactStore>, StoreError> ContactStore::openInMemory(
    const QString &workspaceKey)
{
    auto d = std::make_unique<Private>();
    d->path = Database::pathInMemory();
    return openWith(std::move(d), workspaceKey);
}

Result<std::unique_ptr<ContactStore>, StoreError> ContactStore::openWith(
    std::unique_ptr<Private> d, const QString &workspaceKey)
{
    const QString path = d->path;
    // Open until the others are: what is in memory goes with the last connection.
    auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return Failure(database.error());
    if (auto ready = prepareSchema(**database, workspaceKey); !ready)
        return Failure(ready.error());
    d->directory = readDirectory(**database);
    const auto count = countContacts(**database);
    if (!count)
        return Failure(count.error());
    d->contactCount = *count;
    if (auto opened = d->writing.open(path, Database::Access::ReadWrite); !opened)
        return Failure(opened.error());
    if (auto opened = d->reading.open(path, Database::Access::ReadOnly); !opened)
        return Failure(opened.error());
    if (auto opened = d->indexing.open(path, Database::Access::ReadOnly); !opened)
        return Failure(opened.error());
    auto reader = Database::open(path, Database::Access::ReadOnly);
    if (!reader)
        return Failure(reader.error());
    d->reader = std::move(*reader);
    d->feed = std::make_unique<IndexFeed>(d->indexing, d->contactCount, d->directory);
    return std::unique_ptr<ContactStore>(new ContactStore(std::move(d)));
}

Reply<StoreCommit, StoreError> *ContactStore::commit(StoreChange change)
{
    d->late.pass(change);
    auto *reply = new Reply<StoreCommit, StoreError>;
    const QPointer<Reply<StoreCommit, StoreError>> target(reply);
    // The store is the context, not the reply: what was committed has to be announced even when
    // nobody waits any more.
    d->writing.run<Written>(
        this, [change = std::move(change)](Database &database) { return write(database, change); },
        [this, target](Result<Written, StoreError> outcome) {
            if (!outcome) {
                qCWarning(lcStore) << "commit failed:" << outcome.error().detail;
                if (target)
                    target->finish(Failure(outcome.error()));
                return;
            }
            StoreCommit &commit = outcome->commit;
            d->contactCount += commit.inserted.size() - commit.removed.size();
            commit.contactCount = d->contactCount;
            if (outcome->directory && !sameDirectory(*outcome->directory, d->directory)) {
                d->directory = std::move(*outcome->directory);
                commit.directoryChanged = true;
                d->feed->setDirectory(d->directory);
            }
            if (!outcome->rows.empty() || !commit.removed.isEmpty())
                d->feed->apply(std::move(outcome->rows), commit.removed);
            const bool changedAnything = commit.directoryChanged || !commit.inserted.isEmpty()
                || !commit.changed.isEmpty() || !commit.removed.isEmpty();
            const QPointer<ContactStore> self(this);
            if (changedAnything)
                Q_EMIT committed(commit);
            if (self && target)
                target->finish(std::move(commit));
        });
    return reply;
}

Reply<std::shared_ptr<const ContactOrder>, StoreError> *ContactStore::order(
    const OrderRequest &request, Wholeness wholeness)
{
    return d->feed->order(request, wholeness == Wholeness::MayBePartial);
}

Reply<IndexCounts, StoreError> *ContactStore::counts(const CountRequest &request)
{
    return d->feed->counts(request);
}

bool ContactStore::isIndexLoaded() const
{
    return d->feed->isLoaded();
}

Result<QList<Contact>, StoreError> ContactStore::contacts(std::span<const ContactId> ids) const
{
    if (ids.empty())
        return QList<Contact>();
    auto query = d->reader->prepare(jsonOfContact);
    if (!query)
        return Failure(query.error());
    QList<Contact> found;
    found.reserve(static_cast<qsizetype>(ids.size()));
    for (const ContactId id : ids) {
        query->bindValue(0, id.value);
        if (!query->exec())
            return Failure(d->reader->errorOf(query->lastError()));
        if (query->next()) {
            auto contact = contactFromRow(query->value(0).toByteArray(), *d->reader);
            if (!contact)
                return Failure(contact.error());
            found.append(std::move(*contact));
        }
        query->finish();
    }
    return found;
}

Result<std::optional<Contact>, StoreError> ContactStore::findContact(ContactId id) const
{
    auto found = contacts(std::span(&id, 1));
    if (!found) {
        qCWarning(lcStore) << "contact" << id.value << "cannot be read:" << found.error().detail;
        return Failure(found.error());
    }
    return found->isEmpty() ? std::optional<Contact>() : std::optional(found->first());
}

Reply<std::vector<QList<ChannelMatch>>, StoreError> *ContactStore::withChannels(
    QStringList values) const
{
    return d->reading.ask<std::vector<QList<ChannelMatch>>>(
        [values = std::move(values)](
            Database &database) { return readWithChannels(database, values); });
}

QList<ContactId> contactsOf(std::span<const QList<ChannelMatch>> matches)
{
    QList<ContactId> contacts;
    QSet<ContactId> seen;
    for (const QList<ChannelMatch> &each : matches) {
        for (const ChannelMatch &match : each) {
            if (!seen.contains(match.id))
                contacts.append(match.id);
            seen.insert(match.id);
        }
    }
    return contacts;
}

Reply<QList<NumberMatch>, StoreError> *ContactStore::withNumbersLike(
    QString prefix, int length, int limit) const
{
    return d->reading.ask<QList<NumberMatch>>(
        [prefix = std::move(prefix), length, limit](
            const Database &database) { return readNumbersLike(database, prefix, length, limit); });
}

Reply<QStringList, StoreError> *ContactStore::callingCodesInUse() const
{
    return d->reading.ask<QStringList>(
        [](const Database &database) { return readCallingCodes(database); });
}

Reply<std::vector<QByteArray>, StoreError> *ContactStore::storedContacts(
    std::vector<ContactId> ids) const
{
    return d->reading.ask<std::vector<QByteArray>>(
        [ids = std::move(ids)](Database &database) { return readStored(database, ids); });
}

qint64 ContactStore::moment() const
{
    return d->late.moment();
}

qint64 ContactStore::contactCount() const
{
    return d->contactCount;
}

const Directory &ContactStore::directory() const
{
    return d->directory;
}

QByteArray ContactStore::record(const QString &key) const
{
    return readRecord(*d->reader, key);
}

Reply<QList<ContactId>, StoreError> *ContactStore::idsOutsideWalk(qint64 walk)
{
    return d->reading.ask<QList<ContactId>>([walk](Database &database) {
        return readIds(database, u"SELECT id FROM contact_index WHERE walk <> ?"_s, walk);
    });
}

QString ContactStore::path() const
{
    return d->path;
}

StoreThread &ContactStore::writingThread() const
{
    return d->writing;
}

StoreThread &ContactStore::readingThread() const
{
    return d->reading;
}

} // namespace rolodesk
