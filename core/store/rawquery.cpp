#include "core/store/rawquery.h"

#include <QSqlDriver>
#include <QVariant>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

sqlite3 *connectionOf(const Database &database)
{
    // What Qt documents for its driver: the name of the type tells that it is one of SQLite's.
    const QVariant handle = database.handle().driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace

void RawQuery::Finalize::operator()(sqlite3_stmt *statement) const
{
    ::sqlite3_finalize(statement);
}

RawQuery::RawQuery(const Database &database, sqlite3_stmt *statement)
    : m_path(database.path())
    , m_statement(statement)
{
}

Result<RawQuery, StoreError> RawQuery::prepare(const Database &database, const char *sql)
{
    sqlite3 *const connection = connectionOf(database);
    if (!connection)
        return Failure(StoreError{
            StoreError::Kind::Failed, database.path(), u"the database is not SQLite's"_s});
    sqlite3_stmt *statement = nullptr;
    const int code =
        ::sqlite3_prepare_v3(connection, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK) {
        return Failure(StoreError{Database::kindOf(code), database.path(),
            QString::fromUtf8(::sqlite3_errmsg(connection))});
    }
    return RawQuery(database, statement);
}

void RawQuery::bind(int place, qint64 value)
{
    ::sqlite3_bind_int64(m_statement.get(), place, value);
}

void RawQuery::bindNull(int place)
{
    ::sqlite3_bind_null(m_statement.get(), place);
}

void RawQuery::bindText(int place, std::string_view utf8)
{
    ::sqlite3_bind_text64(m_statement.get(), place, utf8.data() ? utf8.data() : "", utf8.size(),
        SQLITE_STATIC, SQLITE_UTF8);
}

void RawQuery::bindBlob(int place, std::string_view bytes)
{
    // No bytes are an empty value, not none.
    ::sqlite3_bind_blob64(
        m_statement.get(), place, bytes.data() ? bytes.data() : "", bytes.size(), SQLITE_STATIC);
}

Result<bool, StoreError> RawQuery::step()
{
    const int code = ::sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        ::sqlite3_reset(m_statement.get());
        return false;
    }
    const StoreError problem = error();
    ::sqlite3_reset(m_statement.get());
    return Failure(problem);
}

Result<void, StoreError> RawQuery::run()
{
    auto stepped = step();
    while (stepped && *stepped)
        stepped = step();
    if (!stepped)
        return Failure(stepped.error());
    return {};
}

void RawQuery::reset()
{
    ::sqlite3_reset(m_statement.get());
}

qint64 RawQuery::integer(int column) const
{
    return ::sqlite3_column_int64(m_statement.get(), column);
}

bool RawQuery::isNull(int column) const
{
    return ::sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

std::string_view RawQuery::bytes(int column) const
{
    const auto *data = static_cast<const char *>(::sqlite3_column_blob(m_statement.get(), column));
    return {data, static_cast<std::size_t>(::sqlite3_column_bytes(m_statement.get(), column))};
}

StoreError RawQuery::error() const
{
    sqlite3 *const connection = ::sqlite3_db_handle(m_statement.get());
    return {Database::kindOf(::sqlite3_errcode(connection)), m_path,
        QString::fromUtf8(::sqlite3_errmsg(connection))};
}

} // namespace rolodesk
