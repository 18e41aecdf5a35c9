#include "core/store/database.h"

#include "core/util/rowwith.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

struct CodeRow {
    int code; // SQLite's primary result code
    StoreError::Kind kind;
};

constexpr std::array codes{
    CodeRow{5, StoreError::Kind::Busy}, // SQLITE_BUSY
    CodeRow{6, StoreError::Kind::Busy}, // SQLITE_LOCKED
    CodeRow{8, StoreError::Kind::CannotOpen}, // SQLITE_READONLY
    CodeRow{11, StoreError::Kind::Corrupt}, // SQLITE_CORRUPT
    CodeRow{13, StoreError::Kind::DiskFull}, // SQLITE_FULL
    CodeRow{14, StoreError::Kind::CannotOpen}, // SQLITE_CANTOPEN
    CodeRow{26, StoreError::Kind::CannotOpen}, // SQLITE_NOTADB
};

/// SQLite makes `-wal` and `-shm` beside a file in WAL mode even to read it, unless it is told that
/// the file does not change.
QString untouchable(const QString &path)
{
    const QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    return url.toString(QUrl::FullyEncoded) + u"?immutable=1"_s;
}

constexpr auto memoryStart = "file:rolodesk-"_L1;
constexpr auto memoryEnd = "?mode=memory&cache=shared"_L1;

QString optionsFor(const QString &path, Database::Access access)
{
    QString patience = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    if (Database::isInMemory(path))
        patience += ";QSQLITE_OPEN_URI"_L1;
    switch (access) {
    case Database::Access::ReadWrite:
        break;
    case Database::Access::ReadOnly:
        return u"QSQLITE_OPEN_READONLY;"_s + patience;
    case Database::Access::Untouched:
        return u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI;"_s + patience;
    }
    return patience;
}

} // namespace

Database::Database(QString path, QString name)
    : m_path(std::move(path))
    , m_name(std::move(name))
{
}

QString Database::pathInMemory()
{
    return memoryStart + QUuid::createUuid().toString(QUuid::WithoutBraces) + memoryEnd;
}

bool Database::isInMemory(const QString &path)
{
    return path.startsWith(memoryStart) && path.endsWith(memoryEnd);
}

Result<std::unique_ptr<Database>, StoreError> Database::open(const QString &path, Access access)
{
    const QString name = u"rolodesk-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Database> database(new Database(path, name));
    {
        QSqlDatabase handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        handle.setDatabaseName(access == Access::Untouched ? untouchable(path) : path);
        handle.setConnectOptions(optionsFor(path, access));
        if (!handle.open())
            return Failure(database->errorOf(handle.lastError()));
    }
    // Kilobytes. A writer comes back to its pages again and again; a reader goes through them once.
    QStringList pragmas{access == Access::ReadWrite ? u"PRAGMA cache_size = -32000"_s
                                                    : u"PRAGMA cache_size = -4000"_s,
        u"PRAGMA temp_store = MEMORY"_s};
    if (access == Access::ReadWrite && !isInMemory(path)) {
        // A page of contacts may be fetched again after a power cut, so NORMAL is enough here; it
        // is still safe against a crash. Values and ids of a page of contacts lie here and there in
        // their trees, so the log is carried over every 32 MB only: most of those pages are written
        // many times until then.
        pragmas += {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s,
            u"PRAGMA wal_autocheckpoint = 8000"_s};
    }
    if (isInMemory(path)) {
        // Otherwise each of them, the window's included, would wait for the others' transactions.
        pragmas += u"PRAGMA read_uncommitted = ON"_s;
    }
    for (const QString &pragma : pragmas) {
        if (const auto done = database->run(pragma); !done)
            return Failure(done.error());
    }
    return database;
}

Database::~Database()
{
    {
        QSqlDatabase handle = QSqlDatabase::database(m_name, false);
        handle.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Database::handle() const
{
    return QSqlDatabase::database(m_name, false);
}

QSqlQuery Database::query() const
{
    QSqlQuery query(handle());
    query.setForwardOnly(true);
    return query;
}

Result<QSqlQuery, StoreError> Database::prepare(const QString &sql) const
{
    QSqlQuery prepared = query();
    if (!prepared.prepare(sql))
        return Failure(errorOf(prepared.lastError()));
    return prepared;
}

Result<void, StoreError> Database::run(const QString &sql) const
{
    QSqlQuery once = query();
    if (!once.exec(sql))
        return Failure(errorOf(once.lastError()));
    return {};
}

StoreError::Kind Database::kindOf(int code)
{
    // The low byte is the primary code; the rest tells details.
    const CodeRow *row = rowWith(codes, &CodeRow::code, code & 0xff);
    return row ? row->kind : StoreError::Kind::Failed;
}

StoreError Database::errorOf(const QSqlError &error) const
{
    return {kindOf(error.nativeErrorCode().toInt()), m_path, error.text()};
}

Transaction::Transaction(Database &database)
    : m_database(database)
{
}

Result<void, StoreError> Transaction::begin()
{
    // IMMEDIATE: a writer that may not write should learn it before it has done its work.
    auto begun = m_database.run(u"BEGIN IMMEDIATE"_s);
    m_open = begun.has_value();
    return begun;
}

Result<void, StoreError> Transaction::commit()
{
    auto done = m_database.run(u"COMMIT"_s);
    if (done)
        m_open = false;
    return done;
}

Transaction::~Transaction()
{
    if (m_open)
        (void)m_database.run(u"ROLLBACK"_s);
}

} // namespace rolodesk
