#include "core/store/schema.h"

#include <QSqlError>
#include <QVariant>

#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr int applicationId = 0x526f6c6f; // "Rolo"

/// Step i brings version i to version i + 1. A step that was released is never changed. Versions 1
/// and 2 were never released: their contacts, which the service has, are loaded anew.
const std::vector<QStringList> &migrations()
{
    static const std::vector<QStringList> steps{
        {
            u"CREATE TABLE record (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID"_s,
            // `json` is the contact as the service sent it; the other columns are made from it, for
            // sorting and finding.
            u"CREATE TABLE contact ("
            "  id INTEGER PRIMARY KEY,"
            "  rev INTEGER NOT NULL,"
            "  updated_ns INTEGER," // nanoseconds since 1970; NULL when there is no readable time
            "  name_key TEXT NOT NULL," // folded
            "  phone TEXT NOT NULL,"
            "  email_key TEXT NOT NULL," // folded
            "  owner INTEGER,"
            "  first_tag INTEGER,"
            "  opted_out INTEGER," // NULL = unknown
            "  blocked INTEGER," // NULL = unknown
            "  search TEXT NOT NULL," // folded words, digits, tag and owner marks
            "  walk INTEGER NOT NULL,"
            "  json BLOB NOT NULL)"_s,
            u"CREATE INDEX contact_updated ON contact (updated_ns, id)"_s,
            // Every phone, address and channel value of a contact, for exact look-ups.
            u"CREATE TABLE contact_value (value TEXT NOT NULL, contact_id INTEGER NOT NULL,"
            "  PRIMARY KEY (value, contact_id)) WITHOUT ROWID"_s,
            u"CREATE INDEX contact_value_contact ON contact_value (contact_id)"_s,
        },
        {
            u"DROP TABLE contact"_s,
            u"DELETE FROM contact_value"_s,
            // The values of a contact are those of its `json`.
            u"DROP INDEX contact_value_contact"_s,
            u"DELETE FROM record WHERE key <> 'workspace'"_s,
            // `json` is the contact as the service sent it.
            u"CREATE TABLE contact ("
            "  id INTEGER PRIMARY KEY,"
            "  rev INTEGER NOT NULL,"
            "  updated_ns INTEGER," // nanoseconds since 1970; NULL when there is no readable time
            "  walk INTEGER NOT NULL,"
            "  json BLOB NOT NULL)"_s,
            u"CREATE INDEX contact_updated ON contact (updated_ns)"_s,
            // What the index in memory is read from (IndexRow): a table of its own, so that
            // opening does not read the JSON of a million contacts.
            u"CREATE TABLE contact_index ("
            "  id INTEGER PRIMARY KEY,"
            "  updated_ns INTEGER,"
            "  owner INTEGER NOT NULL," // 0 = none
            "  flags INTEGER NOT NULL,"
            "  tags BLOB NOT NULL,"
            "  text BLOB NOT NULL)"_s,
        },
        {
            u"DROP TABLE contact"_s,
            u"DROP TABLE contact_index"_s,
            u"DELETE FROM contact_value"_s,
            // Some files of the second version have it still.
            u"DROP INDEX IF EXISTS contact_value_contact"_s,
            u"DELETE FROM record WHERE key <> 'workspace'"_s,
            // What is large lies in the order of arrival, at the end of the file: by id, every
            // contact of a first load would go between others somewhere else in it.
            // `json` is the contact as the service sent it.
            u"CREATE TABLE contact (place INTEGER PRIMARY KEY, json BLOB NOT NULL)"_s,
            // What the index in memory is read from (IndexRow): a table of its own, so that
            // opening does not read the JSON of a million contacts.
            u"CREATE TABLE contact_index ("
            "  place INTEGER PRIMARY KEY,"
            "  id INTEGER NOT NULL,"
            "  rev INTEGER NOT NULL,"
            "  walk INTEGER NOT NULL,"
            "  updated_ns INTEGER," // nanoseconds since 1970; NULL when there is no readable time
            "  owner INTEGER NOT NULL," // 0 = none
            "  flags INTEGER NOT NULL,"
            "  tags BLOB NOT NULL,"
            "  text BLOB NOT NULL)"_s,
            u"CREATE UNIQUE INDEX contact_id ON contact_index (id)"_s,
            u"CREATE INDEX contact_updated ON contact_index (updated_ns)"_s,
        },
        {
            // The acts of people and their writes (WriteJournal). Ids are never used again.
            u"CREATE TABLE journal_group ("
            "  id INTEGER PRIMARY KEY AUTOINCREMENT,"
            "  kind TEXT NOT NULL,"
            "  source TEXT NOT NULL,"
            "  person TEXT NOT NULL,"
            "  undo_of INTEGER NOT NULL," // 0 = none
            "  made_ms INTEGER NOT NULL,"
            "  many INTEGER NOT NULL," // 1 = on many contacts
            "  ready INTEGER NOT NULL," // 0 = its writes are still being put in: nothing is sent
            "  paused INTEGER NOT NULL)"_s,
            u"CREATE INDEX journal_group_undo ON journal_group (undo_of) WHERE undo_of <> 0"_s,
            u"CREATE TABLE journal_write ("
            "  id INTEGER PRIMARY KEY AUTOINCREMENT,"
            "  group_id INTEGER NOT NULL,"
            "  contact_id INTEGER NOT NULL," // 0 = not known yet
            "  action TEXT NOT NULL,"
            "  state TEXT NOT NULL,"
            "  not_before_ms INTEGER,"
            "  planned_ms INTEGER NOT NULL,"
            "  sent_ms INTEGER,"
            "  ended_ms INTEGER," // NULL = open
            "  read_rev INTEGER NOT NULL,"
            "  result_rev INTEGER NOT NULL,"
            "  before BLOB,"
            "  read BLOB,"
            "  details BLOB NOT NULL)"_s,
            u"CREATE INDEX journal_write_group ON journal_write (group_id)"_s,
            u"CREATE INDEX journal_write_contact ON journal_write (contact_id)"_s,
            u"CREATE INDEX journal_write_open ON journal_write (id) WHERE ended_ms IS NULL"_s,
        },
        {
            // Which failed writes are answered (failedrows.h).
            u"ALTER TABLE journal_write ADD COLUMN wish INTEGER"_s, // NULL = not known
            u"ALTER TABLE journal_write ADD COLUMN answered INTEGER NOT NULL DEFAULT 0"_s,
            u"CREATE INDEX journal_write_failed_wish ON journal_write (wish)"
            "  WHERE state = 'failed' AND answered = 0"_s,
            // What failed before: nobody knows which of it was made good long ago. With the index
            // the table is not read once more for it.
            u"UPDATE journal_write SET answered = 1 WHERE state = 'failed' AND answered = 0"_s,
            u"CREATE INDEX journal_write_failed ON journal_write (contact_id, action)"
            "  WHERE state = 'failed' AND answered = 0"_s,
        },
        {
            // Imports (ImportHistory), with the rows of their files.
            u"CREATE TABLE import_run ("
            "  id INTEGER PRIMARY KEY AUTOINCREMENT,"
            "  made_ms INTEGER NOT NULL,"
            "  name TEXT NOT NULL,"
            "  path TEXT NOT NULL,"
            "  sha256 BLOB NOT NULL,"
            "  bytes INTEGER NOT NULL,"
            "  details BLOB NOT NULL,"
            "  plan BLOB NOT NULL,"
            "  text BLOB NOT NULL)"_s,
            u"ALTER TABLE journal_group ADD COLUMN import_id INTEGER NOT NULL DEFAULT 0"_s, // 0 = none
            u"CREATE INDEX journal_group_import ON journal_group (import_id) WHERE import_id <> 0"_s,
        }};
    return steps;
}

Result<qint64, StoreError> readPragma(Database &database, const QString &name)
{
    QSqlQuery query = database.query();
    if (!query.exec(u"PRAGMA "_s + name) || !query.next())
        return Failure(database.errorOf(query.lastError()));
    return query.value(0).toLongLong();
}

/// True when the file is of this workspace, false when it is nobody's yet.
Result<bool, StoreError> isClaimed(Database &database, const QString &workspaceKey)
{
    auto known = database.prepare(u"SELECT value FROM record WHERE key = 'workspace'"_s);
    if (!known)
        return Failure(known.error());
    if (!known->exec())
        return Failure(database.errorOf(known->lastError()));
    if (!known->next())
        return false;
    if (known->value(0).toByteArray() == workspaceKey.toUtf8())
        return true;
    return Failure(StoreError{StoreError::Kind::OtherWorkspace, database.path(), {}});
}

Result<void, StoreError> claimForWorkspace(Database &database, const QString &workspaceKey)
{
    auto claim = database.prepare(u"INSERT INTO record (key, value) VALUES ('workspace', ?)"_s);
    if (!claim)
        return Failure(claim.error());
    claim->addBindValue(workspaceKey.toUtf8());
    if (!claim->exec())
        return Failure(database.errorOf(claim->lastError()));
    return {};
}

/// The schema version of a file that is ours; 0 for one that is empty.
Result<qint64, StoreError> ourVersion(Database &database)
{
    const auto application = readPragma(database, u"application_id"_s);
    if (!application)
        return Failure(application.error());
    const auto version = readPragma(database, u"user_version"_s);
    if (!version)
        return Failure(version.error());
    const auto tables = readPragma(database, u"schema_version"_s);
    if (!tables)
        return Failure(tables.error());
    if (*application != applicationId && *tables != 0) {
        return Failure(StoreError{StoreError::Kind::CannotOpen, database.path(),
            u"the file was written by another program"_s});
    }
    if (*version > currentSchemaVersion()) {
        return Failure(
            StoreError{StoreError::Kind::NewerVersion, database.path(), QString::number(*version)});
    }
    return *version;
}

} // namespace

int currentSchemaVersion()
{
    return static_cast<int>(migrations().size());
}

Result<void, StoreError> checkFile(Database &database, const QString &workspaceKey)
{
    const auto version = ourVersion(database);
    if (!version)
        return Failure(version.error());
    if (*version == 0)
        return {};
    const auto claimed = isClaimed(database, workspaceKey);
    return claimed ? Result<void, StoreError>() : Failure(claimed.error());
}

Result<void, StoreError> prepareSchema(Database &database, const QString &workspaceKey)
{
    const auto version = ourVersion(database);
    if (!version)
        return Failure(version.error());

    Transaction transaction(database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    for (auto step = static_cast<std::size_t>(*version); step < migrations().size(); ++step) {
        for (const QString &statement : migrations().at(step)) {
            if (auto done = database.run(statement); !done)
                return done;
        }
    }
    const auto claimed = isClaimed(database, workspaceKey);
    if (!claimed)
        return Failure(claimed.error());
    if (!*claimed) {
        if (auto done = claimForWorkspace(database, workspaceKey); !done)
            return done;
    }
    if (*version < currentSchemaVersion()) {
        for (const QString &pragma :
            {u"PRAGMA user_version = "_s + QString::number(currentSchemaVersion()),
                u"PRAGMA application_id = "_s + QString::number(applicationId)}) {
            if (auto done = database.run(pragma); !done)
                return done;
        }
    }
    return transaction.commit();
}

} // namespace rolodesk
