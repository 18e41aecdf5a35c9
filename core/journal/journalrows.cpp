#include "core/journal/journalrows.h"

#include "core/journal/failedrows.h"
#include "core/store/flushing.h"

#include <QSqlError>
#include <QTimeZone>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

QVariant stored(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime timeOf(const QVariant &value)
{
    return value.isNull() ? QDateTime()
                          : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

/// A text that is not there is an empty one, and no NULL.
QVariant stored(const QString &text)
{
    return text.isNull() ? QString(u""_s) : text;
}

/// What the column `paused` of an act holds.
constexpr int pausedMark = 1;
constexpr int givenUpMark = 2;

Result<void, StoreError> run(const Database &database, QSqlQuery &query)
{
    if (!query.exec())
        return Failure(database.errorOf(query.lastError()));
    return {};
}

constexpr auto writeColumns =
    "w.id, w.group_id, w.contact_id, w.action, w.state, w.not_before_ms, w.planned_ms, w.sent_ms,"
    " w.ended_ms, w.read_rev, w.result_rev, w.before, w.read, w.details,"
    " w.answered"_L1;
constexpr auto groupColumns =
    "g.id, g.kind, g.source, g.person, g.undo_of, g.made_ms, g.many, g.paused, g.import_id"_L1;
constexpr int firstGroupColumn = 15;

void bind(QSqlQuery &query, const JournalWrite &write)
{
    for (const QVariant &value :
        {QVariant(write.group), QVariant(write.contact.value), QVariant(nameOf(write.action)),
            QVariant(nameOf(write.state)), stored(write.notBefore), stored(write.planned),
            stored(write.sentAt), stored(write.ended), QVariant(write.readRev),
            QVariant(write.resultRev), QVariant(write.before), QVariant(write.read),
            QVariant(detailsToText(write)), QVariant(journal::wishOf(write))})
        query.addBindValue(value);
}

std::optional<JournalWrite> writeIn(const QSqlQuery &row)
{
    JournalWrite write;
    const auto action = actionNamed(row.value(3).toString());
    const auto state = stateNamed(row.value(4).toString());
    if (!action || !state || !detailsFromText(row.value(13).toByteArray(), write))
        return std::nullopt;
    write.id = row.value(0).toLongLong();
    write.group = row.value(1).toLongLong();
    write.contact = ContactId(row.value(2).toLongLong());
    write.action = *action;
    write.state = *state;
    write.notBefore = timeOf(row.value(5));
    write.planned = timeOf(row.value(6));
    write.sentAt = timeOf(row.value(7));
    write.ended = timeOf(row.value(8));
    write.readRev = row.value(9).toLongLong();
    write.resultRev = row.value(10).toLongLong();
    write.before = row.value(11).toByteArray();
    write.read = row.value(12).toByteArray();
    write.answeredBy = journal::answerIn(row.value(14).toLongLong());
    return write;
}

std::optional<WriteGroup> groupIn(const QSqlQuery &row, int from)
{
    const auto kind = kindNamed(row.value(from + 1).toString());
    if (!kind)
        return std::nullopt;
    return WriteGroup{row.value(from).toLongLong(), *kind, row.value(from + 2).toString(),
        row.value(from + 3).toString(), row.value(from + 4).toLongLong(),
        timeOf(row.value(from + 5)), row.value(from + 6).toBool(),
        row.value(from + 7).toInt() == pausedMark, row.value(from + 8).toLongLong()};
}

StoreError damaged(const Database &database, const QSqlQuery &row)
{
    return {StoreError::Kind::Corrupt, database.path(),
        u"the journal's entry %1 cannot be read"_s.arg(row.value(0).toString())};
}

/// The conditions of a query and the values for their places.
struct Conditions {
    QStringList texts;
    QVariantList values;

    void add(const QString &text, const QVariant &value)
    {
        texts.append(text);
        values.append(value);
    }
};

/// Few of very many: of its own accord SQLite would look at all writes there are.
void addUnanswered(Conditions &all, const JournalQuery &query)
{
    if (query.group != 0)
        return all.texts.append(u"w.state = 'failed' AND w.answered = 0"_s);
    const QString some =
        u"w.id IN (SELECT f.id FROM journal_write f INDEXED BY journal_write_failed"
        " WHERE f.state = 'failed' AND f.answered = 0%1)"_s;
    if (query.contact.isValid())
        all.add(some.arg(u" AND f.contact_id = ?"_s), query.contact.value);
    else if (query.beyond == 0)
        all.texts.append(some.arg(QString()));
    else
        all.add(
            some.arg(query.newestFirst ? u" AND f.id < ?"_s : u" AND f.id > ?"_s), query.beyond);
}

Conditions conditionsOf(const JournalQuery &query)
{
    Conditions all;
    if (query.contact.isValid())
        all.add(u"w.contact_id = ?"_s, query.contact.value);
    if (query.group != 0)
        all.add(u"w.group_id = ?"_s, query.group);
    if (query.state)
        all.add(u"w.state = ?"_s, nameOf(*query.state));
    if (!query.source.isEmpty())
        all.add(u"g.source = ?"_s, query.source);
    if (query.from.isValid())
        all.add(u"w.planned_ms >= ?"_s, stored(query.from));
    if (query.until.isValid())
        all.add(u"w.planned_ms < ?"_s, stored(query.until));
    if (query.beyond != 0)
        all.add(query.newestFirst ? u"w.id < ?"_s : u"w.id > ?"_s, query.beyond);
    if (query.openOnly)
        all.texts.append(u"w.ended_ms IS NULL"_s);
    if (query.unansweredOnly)
        addUnanswered(all, query);
    all.texts.append(u"g.ready = 1"_s);
    return all;
}

Result<std::optional<WriteGroup>, StoreError> oneGroup(
    const Database &database, const QString &rest, const QVariantList &values)
{
    auto query =
        database.prepare(u"SELECT "_s + groupColumns + u" FROM journal_group g WHERE "_s + rest);
    if (!query)
        return Failure(query.error());
    for (const QVariant &value : values)
        query->addBindValue(value);
    if (auto done = run(database, *query); !done)
        return Failure(done.error());
    if (!query->next())
        return std::optional<WriteGroup>();
    const auto found = groupIn(*query, 0);
    if (!found)
        return Failure(damaged(database, *query));
    return found;
}

Result<void, StoreError> runWith(
    const Database &database, const QString &sql, const QVariantList &values)
{
    auto query = database.prepare(sql);
    if (!query)
        return Failure(query.error());
    for (const QVariant &value : values)
        query->addBindValue(value);
    return run(database, *query);
}

Result<void, StoreError> insertGroup(Database &database, WriteGroup &group, bool isReady)
{
    auto put = database.prepare(
        u"INSERT INTO journal_group (kind, source, person, undo_of, made_ms, many, paused, ready,"
        " import_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!put)
        return Failure(put.error());
    for (const QVariant &value : {stored(nameOf(group.kind)), stored(group.source),
             stored(group.person), QVariant(group.undoOf), stored(group.made),
             QVariant(group.isOfMany), QVariant(group.isPaused), QVariant(isReady),
             QVariant(group.import)})
        put->addBindValue(value);
    if (auto done = run(database, *put); !done)
        return done;
    group.id = put->lastInsertId().toLongLong();
    return {};
}

Result<void, StoreError> insertWrites(
    Database &database, qint64 group, std::span<JournalWrite> writes)
{
    auto put = database.prepare(
        u"INSERT INTO journal_write (group_id, contact_id, action, state, not_before_ms,"
        " planned_ms, sent_ms, ended_ms, read_rev, result_rev, before, read, details, wish)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!put)
        return Failure(put.error());
    for (JournalWrite &write : writes) {
        write.group = group;
        bind(*put, write);
        if (auto done = run(database, *put); !done)
            return done;
        write.id = put->lastInsertId().toLongLong();
    }
    return {};
}

Result<void, StoreError> putBack(Database &database, const JournalWrite &write)
{
    auto put = database.prepare(
        u"UPDATE journal_write SET group_id = ?, contact_id = ?, action = ?, state = ?,"
        " not_before_ms = ?, planned_ms = ?, sent_ms = ?, ended_ms = ?, read_rev = ?,"
        " result_rev = ?, before = ?, read = ?, details = ?, wish = ? WHERE id = ?"_s);
    if (!put)
        return Failure(put.error());
    bind(*put, write);
    put->addBindValue(write.id);
    return run(database, *put);
}

/// Or may be: what is open is given up, or waited for.
constexpr auto somethingDone =
    " EXISTS (SELECT 1 FROM journal_write w WHERE w.group_id = g.id AND (w.ended_ms IS NULL"
    " OR (w.state = 'confirmed'"
    " AND w.sent_ms IS NOT NULL AND w.action IN ('update', 'channels', 'create', 'delete')"
    " AND CAST(w.details AS TEXT) NOT LIKE '%\"outcome\":\"met\"%')))"_L1;
/// Whatever came of it, one undo is enough: what could not be taken back must not stand in the way
/// of what was done before. An undo that was given up was none.
constexpr auto notTakenBack =
    " NOT EXISTS (SELECT 1 FROM journal_group u WHERE u.undo_of = g.id AND ("
    "EXISTS (SELECT 1 FROM journal_write x WHERE x.group_id = u.id AND x.state <> 'withdrawn')"
    " OR (u.ready = 1 AND NOT EXISTS (SELECT 1 FROM journal_write x WHERE x.group_id = u.id))))"_L1;

} // namespace

namespace journal {

Result<void, StoreError> insert(
    Database &database, WriteGroup &group, std::span<JournalWrite> writes)
{
    const Flushing flushing(database, true);
    Transaction transaction(database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto done = insertGroup(database, group, true); !done)
        return done;
    if (auto done = insertWrites(database, group.id, writes); !done)
        return done;
    // What comes in as ended answers, too.
    for (const JournalWrite &write : writes) {
        const auto older = answeredBy(database, write);
        if (!older)
            return Failure(older.error());
        if (auto done = answer(database, *older); !done)
            return Failure(done.error());
    }
    return transaction.commit();
}

Result<void, StoreError> insertUnready(Database &database, WriteGroup &group)
{
    return insertGroup(database, group, false);
}

Result<void, StoreError> insertMore(
    Database &database, qint64 group, std::span<JournalWrite> writes)
{
    Transaction transaction(database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto done = insertWrites(database, group, writes); !done)
        return done;
    return transaction.commit();
}

Result<void, StoreError> makeReady(Database &database, qint64 group)
{
    const Flushing flushing(database, true);
    return runWith(database, u"UPDATE journal_group SET ready = 1 WHERE id = ?"_s, {group});
}

Result<void, StoreError> dropUnready(Database &database)
{
    Transaction transaction(database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    for (const QString &sql : {u"DELETE FROM journal_write WHERE group_id IN"
                               " (SELECT id FROM journal_group WHERE ready = 0)"_s,
             u"DELETE FROM journal_group WHERE ready = 0"_s}) {
        if (auto done = database.run(sql); !done)
            return done;
    }
    return transaction.commit();
}

Result<GivenUp, StoreError> withdrawUnsentOf(
    Database &database, const QString &source, const QDateTime &when)
{
    const QString unsent =
        u" FROM journal_write w JOIN journal_group g ON g.id = w.group_id WHERE w.ended_ms IS NULL"
        " AND w.state IN ('planned', 'clash') AND g.ready = 1 AND g.source = ?"_s;
    const Flushing flushing(database, true);
    Transaction transaction(database);
    if (auto begun = transaction.begin(); !begun)
        return Failure(begun.error());
    auto query =
        database.prepare(u"SELECT w.id, w.group_id, g.many"_s + unsent + u" ORDER BY w.id"_s);
    if (!query)
        return Failure(query.error());
    query->addBindValue(source);
    if (auto done = run(database, *query); !done)
        return Failure(done.error());
    GivenUp all;
    while (query->next()) {
        const qint64 act = query->value(1).toLongLong();
        if (!query->value(2).toBool())
            all.writes.append(query->value(0).toLongLong());
        else if (!all.acts.contains(act))
            all.acts.append(act);
    }
    if (query->lastError().isValid())
        return Failure(database.errorOf(query->lastError()));
    query->finish();
    if (all.writes.isEmpty() && all.acts.isEmpty())
        return all;
    if (auto done = runWith(database,
            u"UPDATE journal_write SET state = 'withdrawn', ended_ms = ? WHERE id IN (SELECT w.id"_s
                + unsent + u')',
            {stored(when), source});
        !done)
        return Failure(done.error());
    if (auto done = transaction.commit(); !done)
        return Failure(done.error());
    return all;
}

Result<qint64, StoreError> withdrawPlanned(
    Database &database, qint64 group, const QDateTime &when)
{
    const Flushing flushing(database, true);
    Transaction transaction(database);
    if (auto begun = transaction.begin(); !begun)
        return Failure(begun.error());
    auto query = database.prepare(u"UPDATE journal_write SET state = 'withdrawn', ended_ms = ?"
                                  " WHERE group_id = ? AND state = 'planned'"_s);
    if (!query)
        return Failure(query.error());
    query->addBindValue(stored(when));
    query->addBindValue(group);
    if (auto done = run(database, *query); !done)
        return Failure(done.error());
    const qint64 withdrawn = query->numRowsAffected();
    query->finish();
    if (auto done = runWith(database, u"UPDATE journal_group SET paused = ? WHERE id = ?"_s,
            {givenUpMark, group});
        !done)
        return Failure(done.error());
    if (auto done = transaction.commit(); !done)
        return Failure(done.error());
    return withdrawn;
}

Result<void, StoreError> setPaused(Database &database, qint64 group, bool isPaused)
{
    const Flushing flushing(database, true);
    return runWith(database,
        u"UPDATE journal_group SET paused = ? WHERE id = ? AND paused <> ?"_s,
        {isPaused ? pausedMark : 0, group, givenUpMark});
}

Result<ActCounts, StoreError> counts(Database &database, qint64 group)
{
    auto query = database.prepare(u"SELECT state, sent_ms IS NULL, count(*) FROM journal_write"
                                  " WHERE group_id = ? GROUP BY 1, 2"_s);
    if (!query)
        return Failure(query.error());
    query->addBindValue(group);
    if (auto done = run(database, *query); !done)
        return Failure(done.error());
    ActCounts counts;
    while (query->next()) {
        const auto state = stateNamed(query->value(0).toString());
        if (!state)
            return Failure(damaged(database, *query));
        const qint64 some = query->value(2).toLongLong();
        counts.byState[*state] += some;
        if (*state == JournalWrite::State::Confirmed && query->value(1).toBool())
            counts.alreadySo += some;
    }
    return counts;
}

Result<void, StoreError> replace(Database &database, const JournalWrite &write, bool isFlushed)
{
    const Flushing flushing(database, isFlushed);
    const auto older = answeredBy(database, write);
    if (!older)
        return Failure(older.error());
    // Nearly always: a transaction of its own for each write would cost more.
    if (older->isEmpty())
        return putBack(database, write);
    Transaction transaction(database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto done = putBack(database, write); !done)
        return done;
    if (auto done = answer(database, *older); !done)
        return Failure(done.error());
    return transaction.commit();
}

Result<void, StoreError> replaceAll(
    Database &database, std::span<const JournalWrite> writes, bool isFlushed)
{
    const Flushing flushing(database, isFlushed);
    Transaction transaction(database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    for (const JournalWrite &write : writes) {
        const auto older = answeredBy(database, write);
        if (!older)
            return Failure(older.error());
        if (auto done = putBack(database, write); !done)
            return done;
        if (auto done = answer(database, *older); !done)
            return Failure(done.error());
    }
    return transaction.commit();
}

Result<void, StoreError> replaceWithMore(
    Database &database, const JournalWrite &write, std::span<JournalWrite> further)
{
    const Flushing flushing(database, true);
    Transaction transaction(database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto done = putBack(database, write); !done)
        return done;
    if (auto done = insertWrites(database, write.group, further); !done)
        return done;
    return transaction.commit();
}

Result<OpenRows, StoreError> open(Database &database, qint64 group)
{
    QString sql = u"SELECT w.id, w.group_id, w.contact_id, w.action, w.state, w.not_before_ms,"
                  " g.kind, g.many, g.paused, CASE WHEN g.many AND w.action NOT IN"
                  " ('create', 'create_tag', 'create_field') THEN NULL ELSE w.details END"
                  " FROM journal_write w JOIN journal_group g ON g.id = w.group_id"
                  " WHERE w.ended_ms IS NULL AND g.ready = 1"_s;
    if (group != 0)
        sql += u" AND w.group_id = %1"_s.arg(group);
    auto query = database.prepare(sql + u" ORDER BY w.id"_s);
    if (!query)
        return Failure(query.error());
    if (auto done = run(database, *query); !done)
        return Failure(done.error());
    OpenRows rows;
    while (query->next()) {
        JournalWrite write;
        const auto action = actionNamed(query->value(3).toString());
        const auto state = stateNamed(query->value(4).toString());
        const auto kind = kindNamed(query->value(6).toString());
        const bool isOfMany = query->value(7).toBool();
        if (!action || !state || !kind
            || (!query->value(9).isNull()
                && !detailsFromText(query->value(9).toByteArray(), write)))
            return Failure(damaged(database, *query));
        write.action = *action;
        const qint64 act = query->value(1).toLongLong();
        rows.writes.append(OpenWrite{query->value(0).toLongLong(), act, *kind, isOfMany, *action,
            *state, ContactId(query->value(2).toLongLong()), timeOf(query->value(5)),
            isOfMany ? ContactChanges() : write.wanted, madeValues(write)});
        const int mark = query->value(8).toInt();
        if (mark == pausedMark && !rows.paused.contains(act))
            rows.paused.append(act);
        if (mark == givenUpMark && !rows.givenUp.contains(act))
            rows.givenUp.append(act);
    }
    if (query->lastError().isValid())
        return Failure(database.errorOf(query->lastError()));
    return rows;
}

Result<QList<JournalEntry>, StoreError> find(Database &database, const JournalQuery &query)
{
    const Conditions conditions = conditionsOf(query);
    QString sql = u"SELECT "_s + writeColumns + u", "_s + groupColumns
        + u" FROM journal_write w JOIN journal_group g ON g.id = w.group_id"_s;
    sql += u" WHERE "_s + conditions.texts.join(u" AND "_s);
    sql += query.newestFirst ? u" ORDER BY w.id DESC"_s : u" ORDER BY w.id"_s;
    if (query.limit > 0)
        sql += u" LIMIT %1"_s.arg(query.limit);
    auto select = database.prepare(sql);
    if (!select)
        return Failure(select.error());
    for (const QVariant &value : conditions.values)
        select->addBindValue(value);
    if (auto done = run(database, *select); !done)
        return Failure(done.error());
    QList<JournalEntry> found;
    while (select->next()) {
        auto write = writeIn(*select);
        const auto group = groupIn(*select, firstGroupColumn);
        if (!write || !group)
            return Failure(damaged(database, *select));
        found.append({std::move(*write), *group});
    }
    if (select->lastError().isValid())
        return Failure(database.errorOf(select->lastError()));
    return found;
}

Result<std::optional<JournalEntry>, StoreError> entry(Database &database, qint64 id)
{
    JournalQuery one;
    one.beyond = id - 1;
    one.newestFirst = false;
    one.limit = 1;
    auto found = find(database, one);
    if (!found)
        return Failure(found.error());
    if (found->isEmpty() || found->first().write.id != id)
        return std::optional<JournalEntry>();
    return std::optional(std::move(found->first()));
}

Result<std::optional<WriteGroup>, StoreError> group(Database &database, qint64 id)
{
    return oneGroup(database, u"g.id = ?"_s, {id});
}

Result<std::optional<WriteGroup>, StoreError> undoable(Database &database)
{
    return oneGroup(database,
        u"g.ready = 1 AND g.kind <> 'undo' AND"_s + somethingDone + u" AND"_s + notTakenBack
            + u" ORDER BY g.id DESC LIMIT 1"_s,
        {});
}

Result<std::optional<WriteGroup>, StoreError> redoable(Database &database)
{
    return oneGroup(database,
        u"g.ready = 1 AND g.kind = 'undo' AND"_s + somethingDone + u" AND"_s + notTakenBack
            + u" AND NOT EXISTS (SELECT 1 FROM journal_group n JOIN journal_write x"
              " ON x.group_id = n.id WHERE n.id > g.id AND n.kind NOT IN ('undo', 'redo')"
              " AND (x.ended_ms IS NULL OR x.state = 'confirmed'))"
              " ORDER BY g.id DESC LIMIT 1"_s,
        {});
}

} // namespace journal

} // namespace rolodesk
