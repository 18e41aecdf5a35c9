#include "database.h"

namespace sandbox {

Database::Database(const std::string &path)
    : m_inMemory(path.empty())
{
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    const int code =
        sqlite3_open_v2(m_inMemory ? ":memory:" : path.c_str(), &m_handle, flags, nullptr);
    if (code != SQLITE_OK) {
        const std::string words = m_handle ? sqlite3_errmsg(m_handle) : "out of memory";
        sqlite3_close_v2(m_handle);
        throw DatabaseError(words);
    }
    // A predecessor that is about to end is given this long.
    sqlite3_busy_timeout(m_handle, 3000);
}

Database::~Database()
{
    for (const auto &[sql, statement] : m_idle)
        sqlite3_finalize(statement);
    sqlite3_close_v2(m_handle);
}

void Database::check(int code) const
{
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE)
        throw DatabaseError(sqlite3_errmsg(m_handle));
}

void Database::exec(const std::string &sql)
{
    check(sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr));
}

sqlite3_stmt *Database::take(std::string_view sql)
{
    if (const auto found = m_idle.find(std::string(sql)); found != m_idle.end()) {
        sqlite3_stmt *statement = found->second;
        m_idle.erase(found);
        return statement;
    }
    sqlite3_stmt *statement = nullptr;
    check(sqlite3_prepare_v3(m_handle, sql.data(), static_cast<int>(sql.size()),
        SQLITE_PREPARE_PERSISTENT, &statement, nullptr));
    return statement;
}

void Database::giveBack(std::string_view sql, sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (!m_idle.emplace(std::string(sql), statement).second)
        sqlite3_finalize(statement);
}

Query::~Query()
{
    m_database.giveBack(m_sql, m_statement);
}

bool Query::next()
{
    const int code = sqlite3_step(m_statement);
    m_database.check(code);
    return code == SQLITE_ROW;
}

void Query::run()
{
    while (next()) { }
}

std::string_view Query::text(int column) const
{
    const auto *bytes = sqlite3_column_text(m_statement, column);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
    return bytes ? std::string_view(reinterpret_cast<const char *>(bytes), size)
                 : std::string_view();
}

void Query::bind(int index, std::int64_t value)
{
    m_database.check(sqlite3_bind_int64(m_statement, index, value));
}

void Query::bind(int index, std::string_view value)
{
    m_database.check(sqlite3_bind_text(m_statement, index, value.data() ? value.data() : "",
        static_cast<int>(value.size()), SQLITE_TRANSIENT));
}

Transaction::Transaction(Database &database)
    : m_database(database)
{
    m_database.exec("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (m_open)
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    m_database.exec("COMMIT");
    m_open = false;
}

} // namespace sandbox
