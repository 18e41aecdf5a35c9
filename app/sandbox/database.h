#pragma once

#include <cstdint>
#include <memory>
#include <sqlite3.h>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>

namespace sandbox {

class DatabaseError final : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// One SQLite connection with a cache of prepared statements. One thread only.
class Database final {
public:
    /// An empty path opens a database in memory. Throws DatabaseError.
    explicit Database(const std::string &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    void exec(const std::string &sql);
    std::int64_t lastId() const { return sqlite3_last_insert_rowid(m_handle); }
    int changes() const { return sqlite3_changes(m_handle); }
    bool inMemory() const { return m_inMemory; }
    sqlite3 *handle() const { return m_handle; }

    /// Throws DatabaseError with SQLite's words when `code` is none of OK, ROW and DONE.
    void check(int code) const;

private:
    friend class Query;

    sqlite3_stmt *take(std::string_view sql);
    void giveBack(std::string_view sql, sqlite3_stmt *statement);

    sqlite3 *m_handle = nullptr;
    bool m_inMemory = false;
    std::unordered_map<std::string, sqlite3_stmt *> m_idle;
};

/// One run of a statement: values bound in order, rows read with next(). Column texts live until
/// the next row.
class Query final {
public:
    template <typename... Values>
    Query(Database &database, std::string_view sql, const Values &...values)
        : m_database(database)
        , m_sql(sql)
        , m_statement(database.take(sql))
    {
        int index = 0;
        (bind(++index, values), ...);
    }
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    bool next();
    /// For statements without rows.
    void run();

    std::int64_t integer(int column) const { return sqlite3_column_int64(m_statement, column); }
    std::string_view text(int column) const;

private:
    void bind(int index, std::int64_t value);
    void bind(int index, int value) { bind(index, std::int64_t(value)); }
    void bind(int index, bool value) { bind(index, std::int64_t(value)); }
    void bind(int index, std::string_view value);
    void bind(int index, const std::string &value) { bind(index, std::string_view(value)); }
    void bind(int index, const char *value) { bind(index, std::string_view(value)); }

    Database &m_database;
    std::string m_sql;
    sqlite3_stmt *m_statement;
};

/// Rolls back unless committed.
class Transaction final {
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    Database &m_database;
    bool m_open = true;
};

} // namespace sandbox
