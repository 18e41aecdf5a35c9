#pragma once

#include "core/store/database.h"

#include <memory>
#include <span>
#include <string_view>

struct sqlite3_stmt;

namespace rolodesk {

/// A prepared statement for rows in great numbers: it hands over SQLite's own bytes, without a
/// QVariant and a copy for each value. On the database's thread; ends before the database does.
class RawQuery final {
public:
    /// `sql` is one statement. Places for values are numbered from 1.
    [[nodiscard]] static Result<RawQuery, StoreError> prepare(
        const Database &database, const char *sql);

    void bind(int place, qint64 value);
    void bindNull(int place);
    /// The bytes stay where they are until the statement has run.
    void bindText(int place, std::string_view utf8);
    void bindBlob(int place, std::string_view bytes);

    /// The next row; false when there is none, and then the statement can be run again.
    [[nodiscard]] Result<bool, StoreError> step();
    /// Runs a statement that answers nothing.
    [[nodiscard]] Result<void, StoreError> run();
    /// Gives up the rows that are left.
    void reset();

    // Columns of the row, from 0.
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    /// Valid until the next step.
    [[nodiscard]] std::string_view bytes(int column) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    RawQuery(const Database &database, sqlite3_stmt *statement);
    [[nodiscard]] StoreError error() const;

    QString m_path; ///< For errors.
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

} // namespace rolodesk
