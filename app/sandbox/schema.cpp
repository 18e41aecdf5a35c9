#include "schema.h"

#include "database.h"
#include "seeder.h"

namespace sandbox {

namespace {

constexpr int applicationId = 0x526f6c53;
constexpr int version = 1;

std::int64_t pragma(Database &database, const char *sql)
{
    Query query(database, sql);
    return query.next() ? query.integer(0) : 0;
}

} // namespace

void openSchema(Database &database)
{
    if (!database.inMemory()) {
        // One process a file: a second one is told so instead of waiting for locks.
        database.exec("PRAGMA locking_mode = EXCLUSIVE");
    }
    database.exec("PRAGMA cache_size = -65536");
    const auto tables = pragma(database, "SELECT count(*) FROM sqlite_master");
    if (tables > 0) {
        if (pragma(database, "PRAGMA application_id") != applicationId)
            throw DatabaseError("the file is not a database of rolodesk-sandbox");
        if (pragma(database, "PRAGMA user_version") > version)
            throw DatabaseError("the file was made by a newer rolodesk-sandbox");
        return;
    }
    Transaction transaction(database);
    database.exec("PRAGMA application_id = " + std::to_string(applicationId));
    database.exec("PRAGMA user_version = " + std::to_string(version));
    // `stamp` is the time of the last write; `updated` is the part of it that lists compare.
    database.exec(R"(
        CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE contact (
            id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL, phone TEXT NOT NULL,
            first TEXT NOT NULL, last TEXT NOT NULL, display_name TEXT NOT NULL,
            email TEXT NOT NULL, avatar TEXT NOT NULL, custom TEXT NOT NULL, tags TEXT NOT NULL,
            owner INTEGER NOT NULL, creator INTEGER NOT NULL, inbox INTEGER NOT NULL,
            parent INTEGER NOT NULL, external_id TEXT NOT NULL, external_ref TEXT NOT NULL,
            note TEXT NOT NULL, shared INTEGER NOT NULL, type TEXT NOT NULL, op TEXT NOT NULL,
            rev INTEGER NOT NULL, created INTEGER NOT NULL, stamp INTEGER NOT NULL,
            updated INTEGER NOT NULL, opted_out INTEGER NOT NULL, opted_by TEXT NOT NULL,
            blocked INTEGER NOT NULL, suppressions TEXT NOT NULL);
        CREATE TABLE channel (
            id INTEGER PRIMARY KEY AUTOINCREMENT, contact INTEGER NOT NULL, type TEXT NOT NULL,
            value TEXT NOT NULL, handle TEXT NOT NULL, info TEXT NOT NULL,
            created INTEGER NOT NULL, updated INTEGER NOT NULL);
        CREATE TABLE tag (
            id INTEGER PRIMARY KEY AUTOINCREMENT, label TEXT NOT NULL, color TEXT NOT NULL,
            uuid TEXT NOT NULL, created INTEGER NOT NULL, updated INTEGER NOT NULL,
            rev INTEGER NOT NULL);
        CREATE TABLE field (id INTEGER PRIMARY KEY AUTOINCREMENT, title TEXT NOT NULL);
        CREATE TABLE member (
            id INTEGER PRIMARY KEY, first TEXT NOT NULL, last TEXT NOT NULL, email TEXT NOT NULL,
            phone TEXT NOT NULL, role TEXT NOT NULL, role_id INTEGER NOT NULL,
            created INTEGER NOT NULL, updated INTEGER NOT NULL);
        CREATE TABLE inbox (
            id INTEGER PRIMARY KEY, name TEXT NOT NULL, members TEXT NOT NULL,
            phone TEXT NOT NULL, rev INTEGER NOT NULL);
    )");
    makeContactIndexes(database);
    fillDirectory(database);
    transaction.commit();
}

void makeDurable(Database &database)
{
    if (database.inMemory())
        return;
    Query(database, "PRAGMA journal_mode = WAL").run();
    database.exec("PRAGMA synchronous = FULL");
}

void dropContactIndexes(Database &database)
{
    database.exec("DROP INDEX contact_updated; DROP INDEX contact_uuid;"
                  "DROP INDEX channel_value; DROP INDEX channel_contact");
}

void makeContactIndexes(Database &database)
{
    database.exec("CREATE INDEX contact_updated ON contact (updated, id);"
                  "CREATE UNIQUE INDEX contact_uuid ON contact (uuid);"
                  "CREATE INDEX channel_value ON channel (value, type, contact);"
                  "CREATE INDEX channel_contact ON channel (contact)");
}

void emptyTables(Database &database)
{
    database.exec("DELETE FROM contact; DELETE FROM channel; DELETE FROM tag; DELETE FROM field;"
                  "DELETE FROM member; DELETE FROM inbox; DELETE FROM sqlite_sequence");
    fillDirectory(database);
}

} // namespace sandbox
