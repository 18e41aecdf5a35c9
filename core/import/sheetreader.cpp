#include "core/import/sheetreader.h"

#include "core/csv/csvline.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Kind = WorkbookError::Kind;

constexpr int mostRows = 1'048'576; ///< Of a sheet, as the following.
constexpr int mostColumns = 16'384;
constexpr qsizetype largestText = 512'000'000; ///< Bytes of CSV.
constexpr qsizetype mostCells = 64'000'000; ///< Blank ones in front of others included.
constexpr qsizetype largestPadding = 32'000'000;

/// Control signs stand as _x000D_ in the texts of workbooks.
QString withoutEscapes(QString text)
{
    constexpr qsizetype length = 7;
    for (qsizetype at = text.indexOf("_x"_L1); at >= 0; at = text.indexOf("_x"_L1, at + 1)) {
        if (at + length > text.size() || text.at(at + length - 1) != u'_')
            continue;
        bool isHex = false;
        const ushort code = QStringView(text).mid(at + 2, 4).toUShort(&isHex, 16);
        if (isHex && code != 0 && !QChar(code).isSurrogate())
            text.replace(at, length, QChar(code));
    }
    return text;
}

QString columnName(int column)
{
    QString name;
    for (int left = column + 1; left > 0; left = (left - 1) / 26)
        name.prepend(QChar(u'A' + (left - 1) % 26));
    return name;
}

bool isTrue(QStringView text)
{
    return text == "1"_L1 || text == "true"_L1;
}

/// Rows as CSV, all of one length.
class RowWriter {
public:
    /// False where it is too much.
    [[nodiscard]] bool append(int row, const QStringList &cells)
    {
        for (; m_next < row; ++m_next)
            endRow(0);
        if (!cells.isEmpty()) {
            appendCsvLine(m_text, cells, false);
            m_text.chop(2);
        }
        endRow(std::max<qsizetype>(cells.size(), 1));
        m_next = row + 1;
        return m_text.size() <= largestText && m_cells <= mostCells;
    }
    [[nodiscard]] QByteArray take()
    {
        const qsizetype padding = m_longest * static_cast<qsizetype>(m_rows.size()) - m_cells;
        if (padding <= 0 || padding > largestPadding)
            return std::exchange(m_text, {});
        QByteArray padded;
        padded.reserve(m_text.size() + padding);
        qsizetype begin = 0;
        for (const Row &row : m_rows) {
            padded += QByteArrayView(m_text).sliced(begin, row.end - begin);
            padded.append(m_longest - row.cells, ',');
            padded += "\r\n";
            begin = row.end + 2;
        }
        return padded;
    }

private:
    struct Row {
        qsizetype end = 0; ///< Without its line end.
        qsizetype cells = 0;
    };

    void endRow(qsizetype cells)
    {
        cells = std::max<qsizetype>(cells, 1);
        m_rows.push_back({m_text.size(), cells});
        m_text += "\r\n";
        m_cells += cells;
        m_longest = std::max(m_longest, cells);
    }

    QByteArray m_text;
    std::vector<Row> m_rows;
    int m_next = 0;
    qsizetype m_cells = 0;
    qsizetype m_longest = 1;
};

/// What an element says, without what is in elements within it. Quicker than the reader's own way,
/// and there is one such element a cell.
QString textOfElement(QXmlStreamReader &xml)
{
    QString text;
    while (true) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::Characters)
            text.append(xml.text());
        else if (token == QXmlStreamReader::EntityReference)
            xml.raiseError(u"an entity"_s);
        else if (token == QXmlStreamReader::StartElement)
            xml.skipCurrentElement();
        else if (token == QXmlStreamReader::EndElement || xml.atEnd())
            return text;
    }
}

enum class CellType { Number, Shared, Inline, Text, Truth, Error, Moment };

/// A type nobody knows is read as a number, and stays as it is where it is none.
CellType typeOf(QStringView name)
{
    struct Named {
        QLatin1StringView name;
        CellType type;
    };
    static constexpr std::array types{Named{"s"_L1, CellType::Shared},
        Named{"inlineStr"_L1, CellType::Inline}, Named{"str"_L1, CellType::Text},
        Named{"b"_L1, CellType::Truth}, Named{"e"_L1, CellType::Error},
        Named{"d"_L1, CellType::Moment}};
    for (const Named &one : types) {
        if (name == one.name)
            return one.type;
    }
    return CellType::Number;
}

/// One cell as it stands in the XML.
struct CellXml {
    CellType type = CellType::Number;
    QString value;
    QString text; ///< Of an inline string.
    qsizetype style = 0;
    bool hasFormula = false;
    bool hasValue = false;
};

class SheetReader {
public:
    SheetReader(QXmlStreamReader &xml, const SheetParts &parts)
        : m_xml(xml)
        , m_parts(parts)
    {
    }

    [[nodiscard]] Result<SheetText, WorkbookError> read()
    {
        while (!m_error && m_xml.readNextStartElement()) {
            const QStringView name = m_xml.name();
            if (name == "sheetData"_L1)
                readRows();
            else if (name == "cols"_L1)
                readColumns();
            else if (name == "mergeCells"_L1)
                readMerged();
            else
                m_xml.skipCurrentElement();
        }
        if (m_error)
            return Failure(*m_error);
        m_sheet.text = m_rows.take();
        return std::move(m_sheet);
    }

private:
    void fail(Kind kind)
    {
        m_error = WorkbookError{kind, columnName(m_column) + QString::number(m_row + 1)};
    }

    void note(qint64 &count, QString &first)
    {
        if (count++ == 0)
            first = columnName(m_column) + QString::number(m_row + 1);
    }

    void readColumns()
    {
        while (m_xml.readNextStartElement()) {
            const auto attributes = m_xml.attributes();
            if (isTrue(attributes.value("hidden"_L1))) {
                const int first = std::max(attributes.value("min"_L1).toInt(), 1);
                const int last = std::min(attributes.value("max"_L1).toInt(), mostColumns);
                m_sheet.notes.hiddenColumns += std::max(last - first + 1, 0);
            }
            m_xml.skipCurrentElement();
        }
    }

    void readMerged()
    {
        while (m_xml.readNextStartElement()) {
            ++m_sheet.notes.merged;
            m_xml.skipCurrentElement();
        }
    }

    void readRows()
    {
        m_row = -1;
        while (!m_error && m_xml.readNextStartElement()) {
            if (m_xml.name() == "row"_L1)
                readRow();
            else
                m_xml.skipCurrentElement();
        }
    }

    /// To the row and whether it is hidden.
    bool goToRow()
    {
        const auto attributes = m_xml.attributes();
        const QStringView said = attributes.value("r"_L1);
        const int row = said.isEmpty() ? m_row + 1 : said.toInt() - 1;
        m_column = 0;
        // What comes twice or too early would hide something else.
        if (row <= m_row || row >= mostRows) {
            m_row = std::max(row, 0);
            fail(Kind::Damaged);
            return false;
        }
        m_row = row;
        if (isTrue(attributes.value("hidden"_L1)))
            ++m_sheet.notes.hiddenRows;
        return true;
    }

    void readRow()
    {
        if (!goToRow())
            return;
        m_cells.clear();
        m_column = -1;
        while (!m_error && m_xml.readNextStartElement()) {
            if (m_xml.name() == "c"_L1)
                readCell();
            else
                m_xml.skipCurrentElement();
        }
        if (!m_error && !m_cells.isEmpty() && !m_rows.append(m_row, m_cells))
            fail(Kind::TooLarge);
    }

    void readCell()
    {
        CellXml cell;
        if (!goTo(cell))
            return;
        while (m_xml.readNextStartElement()) {
            const QStringView name = m_xml.name();
            if (name == "v"_L1) {
                cell.value = textOfElement(m_xml);
                cell.hasValue = true;
            } else if (name == "is"_L1) {
                cell.text = textOfRuns(m_xml);
            } else {
                cell.hasFormula = cell.hasFormula || name == "f"_L1;
                m_xml.skipCurrentElement();
            }
        }
        put(textOf(cell));
    }

    /// To the place of the cell and the style it has. Attributes are read in the order they stand.
    bool goTo(CellXml &cell)
    {
        int column = m_column + 1;
        const auto attributes = m_xml.attributes();
        for (const QXmlStreamAttribute &one : attributes) {
            const QStringView name = one.qualifiedName();
            if (name == "r"_L1)
                column = cellPlaceOf(one.value()).column;
            else if (name == "t"_L1)
                cell.type = typeOf(one.value());
            else if (name == "s"_L1)
                cell.style = one.value().toInt();
        }
        if (column <= m_column || column >= mostColumns) {
            m_column = std::max(column, 0);
            fail(Kind::Damaged);
            return false;
        }
        m_column = column;
        return true;
    }

    QString textOf(const CellXml &cell)
    {
        switch (cell.type) {
        case CellType::Shared:
            return cell.hasValue ? sharedString(cell.value) : QString();
        case CellType::Inline:
            return cell.text;
        case CellType::Text:
            return withoutEscapes(cell.value);
        case CellType::Error:
            if (!cell.value.isEmpty())
                note(m_sheet.notes.errors, m_sheet.notes.firstError);
            return cell.value;
        case CellType::Truth:
        case CellType::Moment:
        case CellType::Number:
            break;
        }
        if (cell.value.isEmpty()) {
            if (cell.hasFormula)
                note(m_sheet.notes.unknown, m_sheet.notes.firstUnknown);
            return {};
        }
        if (cell.type == CellType::Truth)
            return isTrue(cell.value.trimmed()) ? u"TRUE"_s : u"FALSE"_s;
        return cell.type == CellType::Moment ? isoDate(cell.value) : number(cell);
    }

    QString sharedString(const QString &value)
    {
        bool isNumber = false;
        const qsizetype at = value.toInt(&isNumber);
        if (!isNumber || at < 0 || at >= m_parts.strings.size()) {
            fail(Kind::Damaged);
            return {};
        }
        return m_parts.strings.at(at);
    }

    /// A day without a time is written with midnight.
    static QString isoDate(const QString &value)
    {
        const qsizetype t = value.indexOf(u'T');
        if (t < 0)
            return value;
        const QStringView time = QStringView(value).sliced(t + 1);
        const bool isMidnight = std::all_of(
            time.cbegin(), time.cend(), [](QChar sign) { return u"0:.Z"_s.contains(sign); });
        return isMidnight ? value.first(t) : value;
    }

    QString number(const CellXml &cell)
    {
        static const CellFormat general;
        const auto style = static_cast<std::size_t>(std::max<qsizetype>(cell.style, 0));
        const bool isKnown = style < m_parts.formats.size();
        const CellFormat &format = isKnown ? m_parts.formats.at(style) : general;
        QString text = textOfNumber(cell.value, format, m_parts.is1904);
        if (text.contains("E+"_L1))
            note(m_sheet.notes.rounded, m_sheet.notes.firstRounded);
        return text;
    }

    void put(QString text)
    {
        if (text.isEmpty())
            return;
        ++m_sheet.notes.cells;
        while (m_cells.size() < m_column)
            m_cells.append(QString());
        m_cells.append(std::move(text));
    }

    QXmlStreamReader &m_xml;
    const SheetParts &m_parts;
    SheetText m_sheet;
    RowWriter m_rows;
    QStringList m_cells; ///< Of the row, up to the last that is not blank.
    int m_row = -1;
    int m_column = -1;
    std::optional<WorkbookError> m_error;
};

} // namespace

QString textOfRuns(QXmlStreamReader &xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        const QStringView name = xml.name();
        if (name == "t"_L1)
            text += textOfElement(xml);
        else if (name == "r"_L1)
            text += textOfRuns(xml);
        else
            xml.skipCurrentElement();
    }
    return withoutEscapes(text);
}

CellPlace cellPlaceOf(QStringView name)
{
    CellPlace place;
    qsizetype at = 0;
    int column = 0;
    for (; at < name.size(); ++at) {
        const char16_t letter = name.at(at).toUpper().unicode();
        if (letter < u'A' || letter > u'Z')
            break;
        column = column * 26 + (letter - u'A' + 1);
        if (column > mostColumns)
            return {};
    }
    place.column = column - 1;
    const int row = name.sliced(at).toInt();
    place.row = row > 0 && row <= mostRows ? row - 1 : -1;
    return place;
}

Result<SheetText, WorkbookError> readSheetXml(QXmlStreamReader &xml, const SheetParts &parts)
{
    return SheetReader(xml, parts).read();
}

} // namespace rolodesk
