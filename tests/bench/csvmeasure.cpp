#include "core/contacts/directory.h"
#include "core/csv/csvtable.h"
#include "core/import/cleanrow.h"
#include "core/import/importfile.h"
#include "core/import/importtable.h"
#include "tests/bench/measures.h"
#include "tests/bench/process.h"
#include "tests/bench/report.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolodesk::bench {

namespace {

ImportAnswers american()
{
    ImportAnswers answers;
    answers.region = u"US"_s;
    return answers;
}

constexpr int rounds = 5;
constexpr int rowsOfPreview = 100;

/// As a shop exports its customers: quotes where they are needed.
QByteArray customers(int rows)
{
    QByteArray text = "First Name,Last Name,Phone Number,Email,Tags,Notes\n";
    for (int row = 0; row < rows; ++row) {
        const QByteArray number = QByteArray::number(row);
        text += "Ann" + number + ",O'Hara,+1415" + number.rightJustified(7, '5') + ",ann" + number
            + "@example.com," + (row % 3 == 0 ? "\"VIP, Press\"" : "VIP") + ","
            + (row % 50 == 0 ? "\"said \"\"call\nlater\"\"\"" : "called on Monday") + '\n';
    }
    return text;
}

double megabytesIn(qint64 bytes, const QElapsedTimer &timer)
{
    return static_cast<double>(bytes) / 1e6 / (static_cast<double>(timer.nsecsElapsed()) / 1e9);
}

std::string_view viewOf(const QByteArray &text)
{
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

/// From the file to rows one can look at, as they will be imported.
double preview(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    const auto file = readImportFile(path);
    if (!file)
        stopWith(u"the file cannot be read"_s);
    const CsvTable table = tableOf(*file).table;
    const TableLayout layout = findLayout(table);
    const RowCleaner cleaner(guessMapping(table, layout, {}), layout, american());
    qsizetype numbers = 0;
    for (qsizetype at = layout.first; at < std::min(layout.end, layout.first + rowsOfPreview); ++at)
        numbers += cleaner.clean(table.cells(at)).phones.size();
    if (numbers == 0)
        stopWith(u"no number was found"_s);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double cleanRows(const QByteArray &text)
{
    const CsvTable table(text, {});
    const TableLayout layout = findLayout(table);
    const RowCleaner cleaner(guessMapping(table, layout, {}), layout, american());
    QElapsedTimer timer;
    timer.start();
    qsizetype held = 0;
    for (qsizetype at = layout.first; at < layout.end; ++at)
        held += cleaner.clean(table.cells(at)).isHeldBack() ? 1 : 0;
    if (held == layout.end - layout.first)
        stopWith(u"no row is clean"_s);
    return static_cast<double>(layout.end - layout.first)
        / (static_cast<double>(timer.nsecsElapsed()) / 1e9);
}

} // namespace

void measureCsv(const Amounts &amounts, Report &report)
{
    const QByteArray text = customers(amounts.csvRows);
    std::vector<double> scans;
    std::vector<double> tables;
    report.begin();
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        CsvScanner scanner(viewOf(text));
        std::size_t cells = 0;
        while (scanner.next())
            cells += scanner.cells().size();
        scans.push_back(megabytesIn(text.size(), timer));
        if (cells < static_cast<std::size_t>(amounts.csvRows))
            stopWith(u"rows are missing"_s);
        timer.start();
        const CsvTable table(text, {});
        tables.push_back(megabytesIn(text.size(), timer));
        if (table.size() != amounts.csvRows + 1)
            stopWith(u"rows are missing"_s);
    }
    report.add(u"CSV: rows and cells of a text"_s, u"MB/s"_s, {.median = 500, .isAtLeast = true},
        std::move(scans));
    report.add(u"CSV: a table of it"_s, u"MB/s"_s, {}, std::move(tables));

    const int few = std::max(1, amounts.csvRows / 10);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"customers.csv"_s));
    if (!file.open(QFile::WriteOnly) || file.write(customers(few)) < 0)
        stopWith(u"no file can be written"_s);
    file.close();
    std::vector<double> previews;
    report.begin();
    for (int round = 0; round < rounds; ++round)
        previews.push_back(preview(file.fileName()));
    report.add(u"CSV: from a file of a tenth of the rows to its mapped preview"_s, u"ms"_s,
        {.median = 300}, std::move(previews));
    report.begin();
    report.add(u"CSV: rows cleaned, on one thread"_s, u"rows/s"_s, {}, {cleanRows(customers(few))});
}

} // namespace rolodesk::bench
