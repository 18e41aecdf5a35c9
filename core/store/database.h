#pragma once

#include "core/store/storeerror.h"
#include "core/util/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>

namespace rolodesk {

/// One connection to the store's file, for the thread that opened it. Closes and forgets the
/// connection when it dies.
class Database final {
public:
    enum class Access {
        ReadWrite,
        ReadOnly,
        Untouched, ///< Reads without a lock, a log or a file beside it; for a file nobody writes.
    };

    /// A path for `open` that stands for memory: the connections opened with one such path share a
    /// database, which is gone with the last of them. There is no file, not even a temporary one.
    /// Nobody waits for anybody there: a read sees what a commit under way has written so far.
    [[nodiscard]] static QString pathInMemory();
    [[nodiscard]] static bool isInMemory(const QString &path);

    /// Opens the file with the pragmas the store relies on (foreign keys off, 5 s busy time-out).
    /// ReadWrite creates a missing file and turns the file to WAL, which changes it: look first
    /// whose it is.
    [[nodiscard]] static Result<std::unique_ptr<Database>, StoreError> open(
        const QString &path, Access access);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// A query on this connection, forward only.
    [[nodiscard]] QSqlQuery query() const;
    /// Prepares `sql`, or tells why it cannot be.
    [[nodiscard]] Result<QSqlQuery, StoreError> prepare(const QString &sql) const;
    /// Runs one statement without values.
    [[nodiscard]] Result<void, StoreError> run(const QString &sql) const;

    [[nodiscard]] QSqlDatabase handle() const;
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] StoreError errorOf(const QSqlError &error) const;
    /// What one of SQLite's result codes means.
    [[nodiscard]] static StoreError::Kind kindOf(int code);

private:
    Database(QString path, QString name);
    QString m_path;
    QString m_name;
};

/// Begins a transaction and rolls it back unless `commit()` succeeded.
class Transaction final {
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// Whether the transaction could be begun.
    [[nodiscard]] Result<void, StoreError> begin();
    [[nodiscard]] Result<void, StoreError> commit();

private:
    Database &m_database;
    bool m_open = false;
};

} // namespace rolodesk
