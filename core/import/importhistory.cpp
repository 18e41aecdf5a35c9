#include "core/import/importhistory.h"

#include "core/async/runinpool.h"
#include "core/csv/csvline.h"
#include "core/import/importdraft.h"
#include "core/journal/journalwrite.h"
#include "core/store/contactstore.h"
#include "core/store/flushing.h"
#include "core/store/rawquery.h"
#include "core/store/storethread.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QVariant>

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Result_ = ReportRow::Result;
using State = JournalWrite::State;
using Action = JournalWrite::Action;

/// One row of the plan in the file: what was decided about it.
struct KeptRow {
    quint32 row = 0;
    quint32 problems = 0;
    /// RowFate, and from bit 8 on, for a Duplicate that says something else than the row that was
    /// taken, that row of the table + 1; 0: none, or one behind the sixteenth million.
    quint32 fate = 0;
};
static_assert(sizeof(KeptRow) == 12);
constexpr unsigned fateBits = 8;
constexpr quint32 mostTaken = 0xffffff;

QJsonObject countsToJson(const PlanCounts &counts)
{
    QJsonArray fates;
    for (const qint64 count : counts.fates)
        fates.append(count);
    QJsonArray problems;
    for (const qint64 count : counts.problems)
        problems.append(count);
    return {{u"fates"_s, fates}, {u"problems"_s, problems}, {u"rows"_s, counts.rows},
        {u"opt_outs"_s, counts.optOuts}, {u"refused_opt_ins"_s, counts.refusedOptIns}};
}

PlanCounts countsFromJson(const QJsonObject &json)
{
    PlanCounts counts;
    const QJsonArray fates = json.value("fates"_L1).toArray();
    for (std::size_t at = 0; at < counts.fates.size(); ++at)
        counts.fates[at] = fates.at(qsizetype(at)).toInteger();
    const QJsonArray problems = json.value("problems"_L1).toArray();
    for (std::size_t at = 0; at < counts.problems.size(); ++at)
        counts.problems[at] = problems.at(qsizetype(at)).toInteger();
    counts.rows = json.value("rows"_L1).toInteger();
    counts.optOuts = json.value("opt_outs"_L1).toInteger();
    counts.refusedOptIns = json.value("refused_opt_ins"_L1).toInteger();
    return counts;
}

QJsonObject layoutToJson(const TableLayout &layout)
{
    QJsonArray columns;
    for (const TableColumn &column : layout.columns)
        columns.append(QJsonArray{column.title, column.repeat});
    return {{u"header"_s, qint64(layout.header)}, {u"first"_s, qint64(layout.first)},
        {u"end"_s, qint64(layout.end)}, {u"columns"_s, columns}};
}

TableLayout layoutFromJson(const QJsonObject &json)
{
    TableLayout layout;
    layout.header = json.value("header"_L1).toInteger(-1);
    layout.first = json.value("first"_L1).toInteger();
    layout.end = json.value("end"_L1).toInteger();
    for (const QJsonValue &column : json.value("columns"_L1).toArray())
        layout.columns.append({column[0].toString(), column[1].toInt()});
    return layout;
}

/// Each by how much it is behind the one before: most are 1.
QJsonArray linesToJson(const CsvTable &table)
{
    QJsonArray steps;
    qint64 before = 0;
    for (qsizetype row = 0; row < table.size(); ++row) {
        const qint64 line = table.row(row).line;
        steps.append(line - before);
        before = line;
    }
    return steps;
}

std::vector<std::int32_t> linesFromJson(const QJsonArray &steps)
{
    std::vector<std::int32_t> lines;
    lines.reserve(static_cast<std::size_t>(steps.size()));
    std::int32_t line = 0;
    for (const QJsonValue &step : steps)
        lines.push_back(line += step.toInt());
    return lines;
}

QByteArray detailsOf(const ImportRecord &record, const ImportContent &content)
{
    const CsvTable &table = content.table.table;
    QJsonObject json{{u"setup"_s, toJson(record.setup)},
        {u"planned"_s, countsToJson(record.planned)}, {u"layout"_s, layoutToJson(content.layout)},
        {u"separator"_s, QString(QLatin1Char(table.dialect().separator))},
        {u"backslashes"_s, table.dialect().hasBackslashes},
        {u"closes_quotes"_s, table.dialect().closesQuotes},
        {u"line"_s, table.size() > 0 ? qint64(table.row(0).line) : 1}};
    if (content.file.kind == FileKind::Xlsx || content.file.kind == FileKind::VCard)
        json.insert("lines"_L1, linesToJson(table));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

constexpr auto recordColumns =
    "SELECT i.id, i.made_ms, i.name, i.path, i.sha256, i.bytes, i.details,"
    " coalesce((SELECT max(g.id) FROM journal_group g WHERE g.import_id = i.id"
    "   AND g.kind = 'import' AND g.ready = 1), 0) FROM import_run i"_L1;

std::optional<ImportRecord> recordIn(const QSqlQuery &row, QJsonObject &details)
{
    details = QJsonDocument::fromJson(row.value(6).toByteArray()).object();
    const auto setup = setupFromJson(details.value("setup"_L1).toObject());
    if (!setup)
        return std::nullopt;
    ImportRecord record;
    record.id = row.value(0).toLongLong();
    record.made = QDateTime::fromMSecsSinceEpoch(row.value(1).toLongLong(), Qt::UTC);
    record.name = row.value(2).toString();
    record.path = row.value(3).toString();
    record.sha256 = row.value(4).toByteArray();
    record.bytes = row.value(5).toLongLong();
    record.group = row.value(7).toLongLong();
    record.setup = *setup;
    record.planned = countsFromJson(details.value("planned"_L1).toObject());
    return record;
}

Result<QList<ImportRecord>, StoreError> readRecords(
    Database &database, const QString &rest, const QVariantList &values)
{
    auto query = database.prepare(recordColumns + rest);
    if (!query)
        return Failure(query.error());
    for (const QVariant &value : values)
        query->addBindValue(value);
    if (!query->exec())
        return Failure(database.errorOf(query->lastError()));
    QList<ImportRecord> records;
    QJsonObject details;
    while (query->next()) {
        // One of a newer version that cannot be read is not missed, and harms no other.
        if (auto record = recordIn(*query, details))
            records.append(std::move(*record));
    }
    return records;
}

/// Not all of what was saved is as the row says.
bool isPartial(const JournalWrite &write)
{
    const bool isKept = write.outcome != JournalWrite::Outcome::KeptOtherwise;
    return write.state == State::Confirmed && (!isKept || !write.left.isEmpty());
}

/// Of an update: whether anything that was sent is there.
bool isAnyKept(const JournalWrite &write)
{
    return std::any_of(write.sent.cbegin(), write.sent.cend(), [&write](const FieldChange &change) {
        const FieldChange *other = changeOf(write.others, change.field);
        return !other || write.outcome != JournalWrite::Outcome::KeptOtherwise;
    });
}

/// What became of a row by one of its writes.
Result_ resultOf(const JournalWrite &write)
{
    using Outcome = JournalWrite::Outcome;
    switch (write.state) {
    case State::Confirmed:
        if (isPartial(write) && write.action != Action::Create && !isAnyKept(write))
            return Result_::Failed;
        if (write.outcome == Outcome::AlreadySo)
            return Result_::Same;
        return write.action == Action::Create && write.outcome != Outcome::Met ? Result_::Created
                                                                               : Result_::Changed;
    case State::Failed:
    case State::Withdrawn:
        return Result_::Failed;
    case State::Planned:
    case State::Clash:
    case State::Sent:
    case State::Unknown:
        break;
    }
    return Result_::Open;
}

/// Of several writes of a row the one that says most: what is open, then what failed, then what was
/// done.
int weightOf(Result_ result)
{
    switch (result) {
    case Result_::Open:
        return 5;
    case Result_::Failed:
        return 4;
    case Result_::Created:
        return 3;
    case Result_::Changed:
        return 2;
    case Result_::Same:
        return 1;
    case Result_::Skipped:
        break;
    }
    return 0;
}

std::vector<KeptRow> keptRows(const QByteArray &kept)
{
    std::vector<KeptRow> rows(static_cast<std::size_t>(kept.size()) / sizeof(KeptRow));
    std::memcpy(rows.data(), kept.constData(), rows.size() * sizeof(KeptRow));
    return rows;
}

std::vector<ReportRow> plannedRows(const std::vector<KeptRow> &rows)
{
    std::vector<ReportRow> report;
    report.reserve(rows.size());
    for (const KeptRow &one : rows) {
        ReportRow row{one.row, one.problems,
            static_cast<RowFate>(one.fate & ((1U << fateBits) - 1)), Result_::Skipped, 0};
        if (row.fate == RowFate::Same)
            row.result = Result_::Same;
        else if (row.fate == RowFate::New || row.fate == RowFate::Changed)
            row.result = Result_::Open; // until a write of it says otherwise
        report.push_back(row);
    }
    return report;
}

Result<void, StoreError> readWrites(Database &database, qint64 group, std::vector<ReportRow> &rows)
{
    auto query = RawQuery::prepare(
        database, "SELECT id, action, state, details FROM journal_write WHERE group_id = ?");
    if (!query)
        return Failure(query.error());
    query->bind(1, group);
    const auto text = [&query](int column) {
        const std::string_view bytes = query->bytes(column);
        return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
    };
    while (true) {
        const auto row = query->step();
        if (!row)
            return Failure(row.error());
        if (!*row)
            return {};
        JournalWrite write;
        const auto action = actionNamed(text(1));
        const auto state = stateNamed(text(2));
        const std::string_view details = query->bytes(3);
        const bool isRead = action && state
            && detailsFromText(
                QByteArray::fromRawData(details.data(), qsizetype(details.size())), write);
        if (!isRead || write.row < 0)
            continue;
        const auto found = std::lower_bound(rows.begin(), rows.end(), write.row,
            [](const ReportRow &one, qint64 at) { return qint64(one.row) < at; });
        if (found == rows.end() || qint64(found->row) != write.row)
            continue;
        write.action = *action;
        write.state = *state;
        const auto result = resultOf(write);
        const bool isFirst = found->write == 0;
        const bool isHeavier = isFirst || weightOf(result) > weightOf(found->result);
        const bool tellsWhy = isPartial(write) && !found->isPartial
            && weightOf(found->result) < weightOf(Result_::Failed);
        found->isPartial = found->isPartial || isPartial(write);
        if (isHeavier || tellsWhy)
            found->write = query->integer(0);
        if (isHeavier)
            found->result = result;
    }
}

/// What they say beside the row that was to stand for them is not at the service either.
void markUnserved(const std::vector<KeptRow> &kept, std::vector<ReportRow> &rows)
{
    for (std::size_t at = 0; at < kept.size(); ++at) {
        const quint32 taken = kept[at].fate >> fateBits;
        if (taken == 0)
            continue;
        const auto found = std::lower_bound(rows.begin(), rows.end(), taken - 1,
            [](const ReportRow &one, quint32 row) { return one.row < row; });
        rows[at].isUnserved = found != rows.end() && found->row == taken - 1 && isMissing(*found);
    }
}

Result<std::optional<ImportReport>, StoreError> readReport(Database &database, qint64 id)
{
    const auto records = readRecords(database, u" WHERE i.id = ?"_s, {id});
    if (!records)
        return Failure(records.error());
    if (records->isEmpty())
        return std::optional<ImportReport>();
    auto query = database.prepare(u"SELECT details, plan, text FROM import_run WHERE id = ?"_s);
    if (!query)
        return Failure(query.error());
    query->addBindValue(id);
    if (!query->exec() || !query->next())
        return Failure(database.errorOf(query->lastError()));
    ImportReport report;
    report.record = records->first();
    const QJsonObject details = QJsonDocument::fromJson(query->value(0).toByteArray()).object();
    report.layout = layoutFromJson(details.value("layout"_L1).toObject());
    CsvDialect dialect;
    dialect.separator = details.value("separator"_L1).toString(u","_s).front().toLatin1();
    dialect.hasBackslashes = details.value("backslashes"_L1).toBool();
    dialect.closesQuotes = details.value("closes_quotes"_L1).toBool();
    report.table = CsvTable(
        qUncompress(query->value(2).toByteArray()), dialect, details.value("line"_L1).toInteger(1));
    if (const QJsonArray lines = details.value("lines"_L1).toArray(); !lines.isEmpty())
        report.table.setLines(linesFromJson(lines));
    const std::vector<KeptRow> kept = keptRows(qUncompress(query->value(1).toByteArray()));
    report.rows = plannedRows(kept);
    if (const auto read = readWrites(database, report.record.group, report.rows); !read)
        return Failure(read.error());
    for (ReportRow &row : report.rows) {
        // Nothing of it is in the journal: the import never began, or the row would have done
        // something else by then than was shown.
        if (row.result == Result_::Open && row.write == 0) {
            const bool isBegun = report.record.group != 0;
            row.result = isBegun ? Result_::Skipped : Result_::Failed;
            row.problems |= isBegun ? CleanRow::MovedSince : 0U;
        }
        row.isPartial = row.isPartial && weightOf(row.result) < weightOf(Result_::Failed);
        report.partial += row.isPartial ? 1 : 0;
        ++report.counts[static_cast<std::size_t>(row.result)];
    }
    markUnserved(kept, report.rows);
    return std::optional(std::move(report));
}

struct Packed {
    QByteArray details;
    QByteArray plan;
    QByteArray text;
};

Result<qint64, StoreError> insert(
    Database &database, const ImportRecord &record, const Packed &packed)
{
    auto put = database.prepare(
        u"INSERT INTO import_run (made_ms, name, path, sha256, bytes, details, plan, text)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!put)
        return Failure(put.error());
    const auto text = [](const QString &value) { return value.isNull() ? u""_s : value; };
    for (const QVariant &value :
        {QVariant(record.made.toMSecsSinceEpoch()), QVariant(text(record.name)),
            QVariant(text(record.path)), QVariant(record.sha256), QVariant(record.bytes),
            QVariant(packed.details), QVariant(packed.plan), QVariant(packed.text)})
        put->addBindValue(value);
    const Flushing flushing(database, true);
    if (!put->exec())
        return Failure(database.errorOf(put->lastError()));
    return put->lastInsertId().toLongLong();
}

} // namespace

bool isMissing(const ReportRow &row)
{
    return row.result == Result_::Failed || row.result == Result_::Open || row.isPartial
        || (row.result == Result_::Skipped && (row.fate != RowFate::Duplicate || row.isUnserved));
}

qint64 missingRows(const ImportReport &report)
{
    return std::count_if(report.rows.cbegin(), report.rows.cend(), isMissing);
}

QList<qint64> writesOfMissing(const ImportReport &report)
{
    QList<qint64> writes;
    for (const ReportRow &row : report.rows) {
        if (row.write != 0 && isMissing(row))
            writes.append(row.write);
    }
    std::sort(writes.begin(), writes.end());
    writes.erase(std::unique(writes.begin(), writes.end()), writes.end());
    return writes;
}

ImportHistory::ImportHistory(ContactStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_pool.setMaxThreadCount(1);
}

ImportHistory::Answer<qint64> *ImportHistory::add(
    ImportRecord record, std::shared_ptr<const ImportContent> content, const ImportPlan &plan)
{
    const auto pack = [record, content, rows = plan.rows()]() -> Result<Packed, StoreError> {
        constexpr int quick = 1;
        std::vector<KeptRow> all;
        all.reserve(rows->size());
        for (const PlanRow &row : *rows) {
            const quint32 taken = row.taken == PlanRow::none ? 0 : (*rows)[row.taken].row + 1;
            all.push_back({row.row, row.problems,
                static_cast<quint32>(row.fate) | (taken <= mostTaken ? taken << fateBits : 0U)});
        }
        const QByteArray kept = QByteArray::fromRawData(reinterpret_cast<const char *>(all.data()),
            static_cast<qsizetype>(all.size() * sizeof(KeptRow)));
        return Packed{detailsOf(record, *content), qCompress(kept, quick),
            qCompress(content->table.table.text(), quick)};
    };
    auto *reply = new Answer<qint64>;
    const QPointer<Answer<qint64>> target(reply);
    runInPool<Packed, StoreError>(m_pool, pack)
        ->then(this, [this, record, target](Result<Packed, StoreError> packed) {
            m_store.writingThread().run<qint64>(
                this,
                [record, packed = std::move(*packed)](
                    Database &database) { return insert(database, record, packed); },
                [this, target](Result<qint64, StoreError> id) {
                    if (id)
                        Q_EMIT changed();
                    if (target)
                        target->finish(std::move(id));
                });
        });
    return reply;
}

ImportHistory::Answer<QList<ImportRecord>> *ImportHistory::all() const
{
    return m_store.readingThread().ask<QList<ImportRecord>>(
        [](Database &database) { return readRecords(database, u" ORDER BY i.id DESC"_s, {}); });
}

ImportHistory::Answer<std::optional<ImportRecord>> *ImportHistory::ofGroup(qint64 group) const
{
    using Answered = std::optional<ImportRecord>;
    return m_store.readingThread().ask<Answered>(
        [group](Database &database) -> Result<Answered, StoreError> {
            const auto records = readRecords(database,
                u" WHERE i.id = (SELECT import_id FROM journal_group WHERE id = ?)"_s, {group});
            if (!records)
                return Failure(records.error());
            return records->isEmpty() ? Answered() : Answered(records->first());
        });
}

ImportHistory::Answer<std::optional<ImportReport>> *ImportHistory::report(qint64 id) const
{
    return m_store.readingThread().ask<std::optional<ImportReport>>(
        [id](Database &database) { return readReport(database, id); });
}

QString reasonTitle()
{
    return u"Rolodesk reason"_s;
}

QByteArray errorFile(const ImportReport &report,
    const std::function<bool(const ReportRow &row)> &isIn,
    const std::function<QString(const ReportRow &row)> &reason)
{
    constexpr auto mark = "\xEF\xBB\xBF";
    QByteArray out(mark);
    const char separator = report.table.dialect().separator;
    const auto add = [&](const QString &first, qsizetype row) {
        QByteArray cell;
        appendCsvLine(cell, {first}, false);
        cell.chop(2); // its line end
        const bool isToQuote = !cell.startsWith('"') && cell.contains(separator);
        out += isToQuote ? '"' + cell + '"' : cell;
        out += separator;
        out += report.table.raw(row);
        out += "\r\n";
    };
    if (report.layout.hasHeader())
        add(reasonTitle(), report.layout.header);
    for (const ReportRow &row : report.rows) {
        if (isIn(row))
            add(reason(row), row.row);
    }
    return out;
}

} // namespace rolodesk
