#include "app/cli/importreports.h"

#include "app/cli/exitcode.h"
#include "app/cli/importwords.h"
#include "app/cli/output.h"
#include "app/cli/words.h"
#include "app/cli/writewords.h"
#include "core/journal/writejournal.h"
#include "core/store/contactstore.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

namespace rolodesk::cli {

using namespace Qt::StringLiterals;

namespace {

/// Of a write that is not at the service, or not as a whole.
QString reasonOf(const JournalWrite &write, const Directory &directory)
{
    if (write.state != JournalWrite::State::Withdrawn)
        return sentenceOf(write, directory).sentence;
    return write.outcome == JournalWrite::Outcome::Exists
        ? u"Somebody else made a contact with its number or address since the plan was made."_s
        : u"It was given up before it was sent."_s;
}

QString reasonOf(const ReportRow &row, const QHash<qint64, QString> &reasons)
{
    if (row.write != 0) {
        const QString said = reasons.value(row.write);
        return said.isEmpty() ? nameOf(row.result) : said;
    }
    if (row.fate == RowFate::Skipped)
        return u"left out"_s;
    if (row.isUnserved)
        return u"the row of its number that was taken in its place is not saved"_s;
    if (row.fate == RowFate::Unasked)
        return u"the service could not be asked for its number"_s;
    if (row.result == ReportRow::Result::Failed)
        return u"not sent: the import ended before it began"_s;
    const QString words = wordsOfProblems(row.problems);
    return words.isEmpty() ? nameOf(row.result) : words;
}

} // namespace

ImportReportCommand::ImportReportCommand(const JobContext &context)
    : Job(context)
    , m_history(*context.store)
    , m_journal(std::make_unique<WriteJournal>(*context.store))
{
}

ImportReportCommand::~ImportReportCommand() = default;

void ImportReportCommand::start()
{
    bool isNumber = false;
    const qint64 import = line().arguments.first().toLongLong(&isNumber);
    if (!isNumber)
        return refuse(Usage, u"usage"_s,
            u"“%1” is no number of an import; “import list” tells them."_s.arg(
                line().arguments.first()));
    m_history.report(import)->then(
        this, [this, import](const Result<std::optional<ImportReport>, StoreError> &report) {
            if (!report)
                return finish(output().fail(report.error()));
            if (!*report)
                return refuse(Usage, u"unknown_import"_s, u"There is no import %1."_s.arg(import));
            readReasons(**report);
        });
}

void ImportReportCommand::readReasons(const ImportReport &report)
{
    m_journal->readAll(writesOfMissing(report))
        ->then(this, [this, report](const Result<QList<JournalEntry>, StoreError> &entries) {
            if (!entries)
                return finish(output().fail(entries.error()));
            QHash<qint64, QString> reasons;
            for (const JournalEntry &entry : *entries)
                reasons.insert(entry.write.id, reasonOf(entry.write, context().store->directory()));
            print(report, reasons);
        });
}

void ImportReportCommand::print(const ImportReport &report, const QHash<qint64, QString> &reasons)
{
    const auto reason = [&reasons](const ReportRow &row) { return reasonOf(row, reasons); };
    if (!line().outputFile.isEmpty()) {
        const QString own = QFileInfo(report.record.path).canonicalFilePath();
        if (!own.isEmpty() && QFileInfo(line().outputFile).canonicalFilePath() == own)
            return refuse(Usage, u"usage"_s,
                u"--output names the file that was imported; choose another one."_s);
        QSaveFile file(line().outputFile);
        const QByteArray bytes = errorFile(report, isMissing, reason);
        const bool isWritten =
            file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
        if (!isWritten)
            return refuse(LocalCopy, u"output"_s,
                u"“%1” cannot be written. (%2)"_s.arg(line().outputFile, file.errorString()));
    }
    QJsonArray rows;
    for (const ReportRow &row : report.rows) {
        const qint64 at = report.table.row(row.row).line;
        const QString why = isMissing(row) ? reason(row) : QString();
        if (output().isJson())
            rows.append(QJsonObject{{u"row"_s, qint64(row.row)}, {u"line"_s, at},
                {u"result"_s, nameOf(row.result)}, {u"fate"_s, rolodesk::nameOf(row.fate)},
                {u"partial"_s, row.isPartial}, {u"reason"_s, why}});
        else if (line().outputFile.isEmpty())
            output().line(
                QStringList{QString::number(at), nameOf(row.result), cell(why)}.join(u'\t'));
    }
    output().say(sentenceOf(report));
    QJsonObject json = jsonOf(report);
    json.insert("results"_L1, rows);
    output().document(json);
    const bool isAnyMissing = std::any_of(report.rows.cbegin(), report.rows.cend(), isMissing);
    finish(isAnyMissing ? Partial : Done);
}

ImportListCommand::ImportListCommand(const JobContext &context)
    : Job(context)
    , m_history(*context.store)
{
}

void ImportListCommand::start()
{
    m_history.all()->then(this, [this](const Result<QList<ImportRecord>, StoreError> &records) {
        if (!records)
            return finish(output().fail(records.error()));
        QList<qint64> acts;
        for (const ImportRecord &record : *records)
            acts.append(record.group);
        takenBackOf(*context().store, acts)
            ->then(this,
                [this, records = *records](
                    const Result<QHash<qint64, TakenBack>, StoreError> &takenBack) {
                    if (!takenBack)
                        return finish(output().fail(takenBack.error()));
                    print(records, *takenBack);
                });
    });
}

void ImportListCommand::print(
    const QList<ImportRecord> &records, const QHash<qint64, TakenBack> &takenBack)
{
    QJsonArray all;
    for (const ImportRecord &record : records) {
        const QString made = record.made.toUTC().toString(Qt::ISODate);
        const bool isUndone = record.group != 0 && takenBack.contains(record.group);
        QJsonObject json = toJson(record.planned);
        json.insert("import"_L1, record.id);
        json.insert("act"_L1, record.group);
        json.insert("made"_L1, made);
        json.insert("file"_L1, record.path);
        json.insert("sha256"_L1, QString::fromLatin1(record.sha256.toHex()));
        json.insert("undone"_L1, isUndone);
        all.append(json);
        output().line(QStringList{QString::number(record.id), made, cell(record.name),
            sentenceOf(record.planned) + (isUndone ? u"; undone"_s : QString())}
                          .join(u'\t'));
    }
    output().document(all);
    finish(Done);
}

} // namespace rolodesk::cli
