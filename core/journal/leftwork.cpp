#include "core/journal/leftwork.h"

#include "core/store/database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

/// The one value that `sql` answers; none where it answers no row.
Result<QVariant, StoreError> valueOf(const Database &database, const QString &sql)
{
    auto query = database.prepare(sql);
    if (!query)
        return Failure(query.error());
    if (!query->exec())
        return Failure(database.errorOf(query->lastError()));
    return query->next() ? query->value(0) : QVariant();
}

} // namespace

Result<LeftWork, StoreError> leftWorkIn(const QString &file)
{
    const auto database = Database::open(file, Database::Access::ReadOnly);
    if (!database)
        return Failure(database.error());
    const auto journal =
        valueOf(**database, u"SELECT name FROM sqlite_master WHERE name = 'journal_write'"_s);
    if (!journal)
        return Failure(journal.error());
    if (journal->isNull())
        return LeftWork();
    // What was begun and not finished is nothing that anybody was told of.
    const auto changes = valueOf(**database,
        u"SELECT count(*) FROM journal_write w JOIN journal_group g ON g.id = w.group_id"
        " WHERE w.ended_ms IS NULL AND g.ready = 1"_s);
    if (!changes)
        return Failure(changes.error());
    const auto drafts =
        valueOf(**database, u"SELECT value FROM record WHERE key = 'drafts'"_s); // Drafts::key()
    if (!drafts)
        return Failure(drafts.error());
    return LeftWork{
        changes->toLongLong(), QJsonDocument::fromJson(drafts->toByteArray()).array().size()};
}

} // namespace rolodesk
