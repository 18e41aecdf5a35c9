#include "core/journal/failedrows.h"

#include "core/store/rawquery.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QVariant>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Action = JournalWrite::Action;

/// In the words of the indexes, which SQLite compares by their letters.
constexpr auto unanswered = "state = 'failed' AND answered = 0"_L1;

Result<QSqlQuery, StoreError> run(
    const Database &database, const QString &sql, const QVariantList &values)
{
    auto query = database.prepare(sql);
    if (!query)
        return Failure(query.error());
    for (const QVariant &value : values)
        query->addBindValue(value);
    if (!query->exec())
        return Failure(database.errorOf(query->lastError()));
    return query;
}

/// What stands in the file of a failure that is answered. 1: it failed before that was noted.
constexpr qint64 storedPerson = 2;
constexpr qint64 storedLaterWrite = 3;

Result<qint64, StoreError> answerWhere(
    const Database &database, qint64 stored, const QString &condition, const QVariantList &values)
{
    const auto done = run(database,
        u"UPDATE journal_write SET answered = ? WHERE "_s + unanswered + u" AND "_s + condition,
        QVariantList{stored} + values);
    if (!done)
        return Failure(done.error());
    return done->numRowsAffected();
}

Result<qint64, StoreError> answerEach(
    const Database &database, qint64 stored, const QList<qint64> &writes)
{
    constexpr qsizetype block = 500;
    qint64 answered = 0;
    for (qsizetype from = 0; from < writes.size(); from += block) {
        QStringList ids;
        for (const qint64 id : writes.mid(from, block))
            ids.append(QString::number(id));
        const auto done = answerWhere(database, stored, u"id IN (%1)"_s.arg(ids.join(u',')), {});
        if (!done)
            return done;
        answered += *done;
    }
    return answered;
}

/// Whether the contact has, or had for a moment, what a confirmed write wanted of this field. What
/// was so already needed no sending.
bool isMade(const JournalWrite &write, const EditField &field)
{
    return changeOf(write.wanted, field) && !changeOf(write.left, field)
        && !write.atRisk.contains(field);
}

bool covers(const JournalWrite &later, const JournalWrite &failed)
{
    if (later.action == Action::Delete)
        return true;
    return later.action == failed.action
        && std::all_of(failed.wanted.cbegin(), failed.wanted.cend(),
            [&later](const FieldChange &change) { return isMade(later, change.field); });
}

Result<void, StoreError> addOfWish(
    const Database &database, const JournalWrite &write, QList<qint64> &ids)
{
    auto query = run(database,
        u"SELECT id FROM journal_write INDEXED BY journal_write_failed_wish WHERE "_s + unanswered
            + u" AND wish = ? AND id < ?"_s,
        {journal::wishOf(write), write.id});
    if (!query)
        return Failure(query.error());
    while (query->next())
        ids.append(query->value(0).toLongLong());
    if (query->lastError().isValid())
        return Failure(database.errorOf(query->lastError()));
    return {};
}

/// Of its own accord SQLite would look at all writes of the contact.
Result<void, StoreError> addCovered(
    const Database &database, const JournalWrite &write, QList<qint64> &ids)
{
    auto query = run(database,
        u"SELECT id, action, details FROM journal_write INDEXED BY journal_write_failed WHERE "_s
            + unanswered + u" AND contact_id = ? AND id < ?"_s,
        {write.contact.value, write.id});
    if (!query)
        return Failure(query.error());
    while (query->next()) {
        JournalWrite failed;
        const auto action = actionNamed(query->value(1).toString());
        // What cannot be read stays unanswered, and is told where it is read to be shown.
        if (!action || !detailsFromText(query->value(2).toByteArray(), failed))
            continue;
        failed.action = *action;
        if (covers(write, failed))
            ids.append(query->value(0).toLongLong());
    }
    if (query->lastError().isValid())
        return Failure(database.errorOf(query->lastError()));
    return {};
}

/// Of those that were told before it is known.
Result<void, StoreError> markUnclear(Database &database, FailedList &now, const FailedList &before)
{
    // What was never sent is clear without its details, which lie behind large columns.
    auto query = RawQuery::prepare(
        database, "SELECT details FROM journal_write WHERE id = ? AND sent_ms IS NOT NULL");
    if (!query)
        return Failure(query.error());
    auto known = before.contacts.cbegin();
    for (FailedContact &failed : now.contacts) {
        known = std::find_if_not(known, before.contacts.cend(),
            [&failed](const FailedContact &one) { return one.contact < failed.contact; });
        if (known != before.contacts.cend() && known->write == failed.write) {
            failed.isUnclear = known->isUnclear;
            continue;
        }
        query->bind(1, failed.write);
        const auto row = query->step();
        if (!row)
            return Failure(row.error());
        if (*row) {
            const std::string_view details = query->bytes(0);
            JournalWrite write;
            const bool isKnown = detailsFromText(
                QByteArray::fromRawData(details.data(), qsizetype(details.size())), write);
            failed.isUnclear = !isKnown || write.outcome == JournalWrite::Outcome::Unclear;
        }
        query->reset();
    }
    return {};
}

} // namespace

namespace journal {

qint64 wishOf(const JournalWrite &write)
{
    ContactChanges values = write.wanted;
    for (FieldChange &change : values)
        change.before.clear();
    std::sort(values.begin(), values.end(),
        [](const FieldChange &one, const FieldChange &other) { return one.field < other.field; });
    // What is to be created has no contact yet, or that of somebody who was there already.
    const qint64 contact = createsSomething(write.action) ? 0 : write.contact.value;
    const QByteArray text = nameOf(write.action).toUtf8() + '\n' + QByteArray::number(contact)
        + '\n' + QJsonDocument(changesToJson(values)).toJson(QJsonDocument::Compact);
    return qFromBigEndian<qint64>(
        QCryptographicHash::hash(text, QCryptographicHash::Sha1).constData());
}

Result<QList<qint64>, StoreError> answeredBy(Database &database, const JournalWrite &write)
{
    QList<qint64> ids;
    const bool isConfirmed = write.state == JournalWrite::State::Confirmed;
    if (!isConfirmed && write.state != JournalWrite::State::Failed)
        return ids;
    if (auto done = addOfWish(database, write, ids); !done)
        return Failure(done.error());
    if (!isConfirmed || !write.contact.isValid())
        return ids;
    if (auto done = addCovered(database, write, ids); !done)
        return Failure(done.error());
    return ids;
}

Result<void, StoreError> answer(Database &database, const QList<qint64> &writes)
{
    const auto done = answerEach(database, storedLaterWrite, writes);
    if (!done)
        return Failure(done.error());
    return {};
}

Result<qint64, StoreError> dismiss(Database &database, const QList<qint64> &writes)
{
    Transaction transaction(database);
    if (auto begun = transaction.begin(); !begun)
        return Failure(begun.error());
    const auto answered = answerEach(database, storedPerson, writes);
    if (!answered)
        return answered;
    if (auto done = transaction.commit(); !done)
        return Failure(done.error());
    return answered;
}

std::optional<JournalWrite::AnsweredBy> answerIn(qint64 stored)
{
    using AnsweredBy = JournalWrite::AnsweredBy;
    if (stored == 0)
        return std::nullopt;
    if (stored == storedPerson)
        return AnsweredBy::Person;
    return stored == storedLaterWrite ? AnsweredBy::LaterWrite : AnsweredBy::Unknown;
}

Result<AnswerList, StoreError> answersTo(Database &database, const QList<qint64> &writes)
{
    auto query = RawQuery::prepare(database, "SELECT answered FROM journal_write WHERE id = ?");
    if (!query)
        return Failure(query.error());
    AnswerList answers;
    for (const qint64 id : writes) {
        query->bind(1, id);
        const auto row = query->step();
        if (!row)
            return Failure(row.error());
        if (const auto by = *row ? answerIn(query->integer(0)) : std::nullopt)
            answers.insert(id, *by);
        query->reset();
    }
    return answers;
}

Result<FailedList, StoreError> failures(Database &database, const FailedList &before)
{
    auto query = RawQuery::prepare(database,
        "SELECT contact_id, action, id FROM journal_write"
        " WHERE state = 'failed' AND answered = 0 ORDER BY contact_id");
    if (!query)
        return Failure(query.error());
    FailedList list;
    while (true) {
        const auto row = query->step();
        if (!row)
            return Failure(row.error());
        if (!*row)
            break;
        const ContactId contact(query->integer(0));
        const qint64 id = query->integer(2);
        list.writes.append(id);
        if (list.contacts.empty() || list.contacts.back().contact != contact)
            list.contacts.push_back({contact, 0, Action::Update});
        FailedContact &last = list.contacts.back();
        if (id < last.write)
            continue;
        last.write = id;
        const std::string_view action = query->bytes(1);
        last.action = actionNamed(QString::fromUtf8(action.data(), qsizetype(action.size())))
                          .value_or(Action::Update);
    }
    if (auto marked = markUnclear(database, list, before); !marked)
        return Failure(marked.error());
    return list;
}

} // namespace journal

} // namespace rolodesk
