#include "tests/fuzz/targets.h"

#include "core/csv/csvdialect.h"
#include "core/csv/csvline.h"
#include "core/csv/csvtable.h"
#include "core/csv/textencoding.h"
#include "core/import/filekind.h"
#include "core/import/sheetreader.h"
#include "core/import/tablelayout.h"
#include "core/import/vcardreader.h"
#include "core/import/workbook.h"

#include <QStringDecoder>
#include <QXmlStreamReader>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace rolodesk::fuzz {

namespace {

void require(bool isSo, const char *what)
{
    if (isSo)
        return;
    std::fputs(what, stderr);
    std::abort();
}

QByteArray bytesOf(std::span<const std::uint8_t> bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

/// The table is of valid UTF-8, as the reader of files makes it.
QByteArray textOf(std::span<const std::uint8_t> bytes)
{
    return QString::fromUtf8(bytesOf(bytes)).toUtf8();
}

/// Of what the readers write.
constexpr CsvDialect ownDialect{',', false, true};

/// Rows cover the text, and each reads alone as in its place.
void readTable(std::span<const std::uint8_t> bytes)
{
    const QByteArray text = textOf(bytes);
    const std::string_view view(text.constData(), static_cast<std::size_t>(text.size()));
    const CsvDialectGuess guess = guessDialect(view, true);
    require(
        guess.separatorLine <= view.size(), "the line of the separator is longer than the text");
    const CsvTable table(text, guess.dialect);
    CsvScanner scanner(view, guess.dialect);
    for (qsizetype at = 0; at < table.size(); ++at) {
        require(scanner.next(), "the table has more rows than the text");
        require(table.row(at).offset == scanner.offset(), "a row begins elsewhere");
        QStringList cells;
        for (const CsvScanner::Cell &cell : scanner.cells())
            cells.append(QString::fromStdString(rolodesk::textOf(cell, guess.dialect)));
        require(table.cells(at) == cells, "a row reads otherwise alone");
    }
    require(!scanner.next(), "the text has more rows than the table");
    const TableLayout layout = findLayout(table);
    require(
        layout.header < table.size() && layout.first <= layout.end && layout.end <= table.size(),
        "the layout lies outside the table");
}

void readEncoding(std::span<const std::uint8_t> bytes)
{
    const QByteArray text = bytesOf(bytes);
    (void)fileKindOf(text);
    for (const bool isWhole : {false, true}) {
        const EncodingGuess guess = guessEncoding(text, isWhole);
        require(knownEncodings().contains(guess.name), "an encoding nobody knows");
        require(guess.mark <= text.size(), "the mark is longer than the text");
        TextDecoder decoder(guess.name);
        QByteArray utf8 = decoder.decode(QByteArrayView(text).sliced(guess.mark));
        utf8 += decoder.finish();
        // A further mark is a sign like others.
        QStringDecoder strictly(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
        const QString read = strictly(utf8);
        require(!strictly.hasError() && read.toUtf8() == utf8, "what was decoded is no UTF-8");
    }
}

void readVCards(std::span<const std::uint8_t> bytes)
{
    const CardFile file = readCards(textOf(bytes));
    require(file.broken <= file.cards.size(), "more cards are broken than there are");
    const CsvTable table(tableOfCards(file.cards), ownDialect);
    require(table.size() == file.cards.size() + 1, "a card is lost in the table");
}

/// The rows of a sheet are CSV that reads as it was written.
void requireRows(const SheetText &sheet)
{
    const CsvTable table(sheet.text, ownDialect);
    // Of a sheet with one cell in its last row nearly all are blank.
    std::vector<qsizetype> filled;
    for (qsizetype row = 0; row < table.size(); ++row) {
        require(table.row(row).problems == 0, "a quote of a sheet is not closed");
        if (!table.row(row).isBlank)
            filled.push_back(row);
    }
    QByteArray text;
    for (const qsizetype row : filled)
        appendCsvLine(text, table.cells(row), false);
    const CsvTable again(text, ownDialect);
    require(again.size() == static_cast<qsizetype>(filled.size()), "a row of a sheet is lost");
    for (qsizetype row = 0; row < again.size(); ++row)
        require(again.cells(row) == table.cells(filled[static_cast<std::size_t>(row)]),
            "a row of a sheet reads otherwise");
}

void readSheetParts(std::span<const std::uint8_t> bytes)
{
    QXmlStreamReader xml(bytesOf(bytes));
    if (!xml.readNextStartElement())
        return;
    SheetParts parts;
    parts.strings = {QStringLiteral("Name"), QStringLiteral("\"a,\nb")};
    parts.formats.resize(3);
    const auto sheet = readSheetXml(xml, parts);
    if (sheet && !xml.hasError())
        requireRows(*sheet);
}

void readWorkbook(std::span<const std::uint8_t> bytes)
{
    (void)sheetsOf(bytesOf(bytes));
    if (const auto sheet = readSheet(bytesOf(bytes)))
        requireRows(*sheet);
}

constexpr std::array all{NamedTarget{"table", readTable}, NamedTarget{"encoding", readEncoding},
    NamedTarget{"vcard", readVCards}, NamedTarget{"sheet", readSheetParts},
    NamedTarget{"workbook", readWorkbook}};

} // namespace

std::span<const NamedTarget> targets()
{
    return all;
}

} // namespace rolodesk::fuzz
