#include "app/cli/importinspect.h"

#include "app/cli/exitcode.h"
#include "app/cli/importwords.h"
#include "app/cli/output.h"
#include "core/async/runinpool.h"

#include <QJsonDocument>

namespace rolodesk::cli {

using namespace Qt::StringLiterals;

struct ImportInspect::Inspected {
    ImportContent content;
    ColumnMapping mapping;
    ImportAnswers answers;
    QString usage; ///< What was wrong with an option.
};

namespace {

/// Rows as JSON, one after another, so that a large file needs no document in memory.
QByteArray jsonRow(const CsvTable &table, qsizetype row, const CleanRow &clean)
{
    QJsonObject json = jsonOf(clean);
    json.insert("row"_L1, qint64(row));
    json.insert("line"_L1, qint64(table.row(row).line));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QString lineOf(const CsvTable &table, qsizetype row, const CleanRow &clean)
{
    QStringList phones;
    for (const PhoneReading &phone : clean.phones)
        phones.append(u'+' + phone.digits);
    return QStringList{QString::number(table.row(row).line), phones.join(u' '),
        QString(clean.first + u' ' + clean.last).trimmed(), clean.emails.join(u' '),
        problemsOf(clean.problems).join(u' ')}
        .join(u'\t');
}

} // namespace

ImportInspect::ImportInspect(const JobContext &context)
    : Job(context)
    , m_isCancelled(std::make_shared<std::atomic<bool>>(false))
{
}

ImportInspect::~ImportInspect()
{
    *m_isCancelled = true;
}

void ImportInspect::stop()
{
    *m_isCancelled = true;
    finish(Interrupted);
}

void ImportInspect::start()
{
    const auto setup = setupOf(line().import, line().defaultCountry);
    if (!setup)
        return refuse(Usage, u"usage"_s, setup.error());
    const auto work = [path = line().arguments.first(), setup = *setup, wishes = line().import,
                          isCancelled = m_isCancelled]() -> Result<Inspected, ImportFileError> {
        auto file = readImportFile(path, setup.encoding, isCancelled.get());
        if (!file)
            return Failure(file.error());
        auto content = contentOf(std::move(*file), setup, isCancelled.get());
        if (!content)
            return Failure(content.error());
        Inspected found{std::move(*content), {}, {}, {}};
        const CsvTable &table = found.content.table.table;
        const auto header = headerOf(wishes, table);
        if (header && *header)
            found.content.layout = withHeader(table, found.content.layout, **header);
        const TableLayout &layout = found.content.layout;
        const auto mapping = mapped(guessMapping(table, layout, {}), wishes, layout, {});
        const auto answers = answered(setup.answers, wishes, {}, layout, {});
        if (!header || !mapping || !answers) {
            found.usage = !header ? header.error() : !mapping ? mapping.error() : answers.error();
            return found;
        }
        found.mapping = *mapping;
        found.answers = *answers;
        return found;
    };
    runInPool<Inspected, ImportFileError>(m_pool, work)
        ->then(this, [this](const Result<Inspected, ImportFileError> &found) {
            if (!found)
                return refuse(Usage, nameOf(found.error().kind), sentenceOf(found.error()));
            if (!found->usage.isEmpty())
                return refuse(Usage, u"usage"_s, found->usage);
            print(*found);
        });
}

void ImportInspect::print(const Inspected &inspected)
{
    const CsvTable &table = inspected.content.table.table;
    const TableLayout &layout = inspected.content.layout;
    const QJsonObject whole = jsonOf(inspected.content, inspected.mapping);
    if (output().isJson()) {
        QByteArray head = QJsonDocument(whole).toJson(QJsonDocument::Compact);
        head.chop(1); // its brace
        output().raw(head + ",\"rows\":[");
    } else {
        output().say(u"%1, %2, %3 rows, exporter: %4"_s.arg(whole.value("kind"_L1).toString(),
            whole.value("encoding"_L1).toString(), QString::number(layout.end - layout.first),
            whole.value("exporter"_L1).toString()));
    }
    const RowCleaner cleaner(inspected.mapping, layout, inspected.answers);
    PlanCounts counts;
    bool isFirst = true;
    for (qsizetype row = layout.first; row < layout.end && !output().isBroken(); ++row) {
        if (table.row(row).isBlank)
            continue;
        const CleanRow clean = cleaner.clean(table.cells(row), factsOf(table, {}, row));
        ++counts.rows;
        for (std::size_t bit = 0; bit < counts.problems.size(); ++bit)
            counts.problems[bit] += (clean.problems >> bit) & 1U;
        counts.fates[static_cast<std::size_t>(RowFate::Held)] += clean.isHeldBack() ? 1 : 0;
        if (output().isJson())
            output().raw((isFirst ? "" : ",") + jsonRow(table, row, clean));
        else
            output().line(lineOf(table, row, clean));
        isFirst = false;
    }
    if (output().isJson())
        output().raw(
            "],\"counts\":" + QJsonDocument(toJson(counts)).toJson(QJsonDocument::Compact) + "}\n");
    for (const QString &problem : problemLines(counts))
        output().say(problem);
    finish(Done);
}

} // namespace rolodesk::cli
