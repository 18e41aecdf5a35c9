#include "core/csv/csvscanner.h"
#include "core/csv/csvtable.h"
#include "tests/support/busytime.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>
#include <limits>
#include <string>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

using Rows = QList<QStringList>;
using Problem = CsvScanner::Problem;

/// What a scanner said of one row.
struct Read {
    QStringList cells;
    qint64 line = 0;
    int problems = 0;
    qint64 problemLine = 0;
};

QList<Read> readAll(const QByteArray &text, const CsvDialect &dialect = {})
{
    CsvScanner scanner({text.constData(), std::size_t(text.size())}, dialect);
    QList<Read> rows;
    while (scanner.next()) {
        Read row;
        for (const CsvScanner::Cell &cell : scanner.cells())
            row.cells.append(QString::fromStdString(textOf(cell, dialect)));
        row.line = scanner.line();
        row.problems = scanner.problems();
        row.problemLine = scanner.problemLine();
        rows.append(row);
    }
    return rows;
}

Rows cellsOf(const QByteArray &text, const CsvDialect &dialect = {})
{
    Rows rows;
    for (const Read &row : readAll(text, dialect))
        rows.append(row.cells);
    return rows;
}

} // namespace

/// Rows and cells of CSV texts, proper ones and others.
class CsvScannerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsRowsAndCellsApart_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Rows>("rows");
        const auto row = [](const char *name, QByteArray text, const Rows &rows) {
            QTest::newRow(name) << text << rows;
        };
        row("nothing", "", {});
        row("one cell", "a", {{u"a"_s}});
        row("a line end and nothing behind it", "a,b\n", {{u"a"_s, u"b"_s}});
        row("LF", "a,b\nc,d", {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
        row("CRLF", "a,b\r\nc,d\r\n", {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
        row("CR of an old Mac", "a,b\rc,d\r", {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
        row("mixed", "a\r\nb\rc\nd", {{u"a"_s}, {u"b"_s}, {u"c"_s}, {u"d"_s}});
        row("empty lines", "a\n\nb\n", {{u"a"_s}, {u""_s}, {u"b"_s}});
        row("empty cells", ",a,,\n", {{u""_s, u"a"_s, u""_s, u""_s}});
        row("a separator at the very end", "a,", {{u"a"_s, u""_s}});
        row("quotes", "\"a\",\"b,c\"\n", {{u"a"_s, u"b,c"_s}});
        row("an empty quoted cell", "\"\",a,\"\"\n", {{u""_s, u"a"_s, u""_s}});
        row("doubled quotes", "\"say \"\"ha\"\"\",b", {{u"say \"ha\""_s, u"b"_s}});
        row("nothing but doubled quotes", "\"\"\"\",b", {{u"\""_s, u"b"_s}});
        row("line ends within quotes", "\"a\nb\r\nc\rd\",e\nf",
            {{u"a\nb\r\nc\rd"_s, u"e"_s}, {u"f"_s}});
        row("blanks around quotes", "a, \"b,c\" ,d", {{u"a"_s, u"b,c"_s, u"d"_s}});
        row("blanks around others", " a , b ", {{u" a "_s, u" b "_s}});
        row("a quote within a cell without", "5\" pipe,b", {{u"5\" pipe"_s, u"b"_s}});
        row("a stray quote", "\"a\"b\",c", {{u"a\"b"_s, u"c"_s}});
        row("a zero", QByteArray("a\0b,c", 5), {{QString::fromLatin1("a\0b", 3), u"c"_s}});
        row("letters of several bytes", "ü,\"é\"\n", {{u"ü"_s, u"é"_s}});
    }
    void tellsRowsAndCellsApart()
    {
        QFETCH(QByteArray, text);
        QTEST(cellsOf(text), "rows");
    }

    void goesByItsSeparator_data()
    {
        QTest::addColumn<char>("separator");
        for (const char separator : {',', ';', '\t', '|'})
            QTest::newRow(QByteArray(1, separator).constData()) << separator;
    }
    void goesByItsSeparator()
    {
        QFETCH(char, separator);
        QByteArray text = "a#\"b#c\"#d\n#\n";
        text.replace('#', separator);
        const QString within = u"b"_s + QLatin1Char(separator) + u"c"_s;
        QCOMPARE(cellsOf(text, {separator}), (Rows{{u"a"_s, within, u"d"_s}, {u""_s, u""_s}}));
    }

    void knowsBackslashesWhereTheyMeanSomething()
    {
        const CsvDialect dialect{',', true};
        QCOMPARE(
            cellsOf("\"he said \\\"no\\\"\",b\n", dialect), (Rows{{u"he said \"no\""_s, u"b"_s}}));
        // Where they mean nothing a path is a path.
        QCOMPARE(cellsOf("\"c:\\\",d\n"), (Rows{{u"c:\\"_s, u"d"_s}}));
    }

    void tellsWhereRowsBegin()
    {
        const QList<Read> rows = readAll("a\n\"b\nc\r\nd\",e\r\nf\rg");
        QList<qint64> lines;
        for (const Read &row : rows)
            lines.append(row.line);
        QCOMPARE(lines, (QList<qint64>{1, 2, 5, 6}));
    }

    void tellsOfStrayQuotes()
    {
        const QList<Read> rows = readAll("a\nb,\"c\"d\"\ne");
        QCOMPARE(rows.at(0).problems, 0);
        QCOMPARE(rows.at(1).problems, int(Problem::StrayQuote));
        QCOMPARE(rows.at(1).problemLine, 2);
        QCOMPARE(rows.at(2).problems, 0);
    }

    /// It takes nobody's row away, and is told where it opened.
    void letsNoQuoteSwallowTheFile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Rows>("rows");
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, QByteArray text, const Rows &rows, int line) {
            QTest::newRow(name) << text << rows << line;
        };
        row("to the end", "a,b\nc,\"d\ne,f\n",
            {{u"a"_s, u"b"_s}, {u"c"_s, u"\"d"_s}, {u"e"_s, u"f"_s}}, 2);
        row("to the next that opens", "a,\"b\nc,\"d\"\n", {{u"a"_s, u"\"b"_s}, {u"c"_s, u"d"_s}},
            1);
        row("in front of a cell with a comma", "a,\"b\nc,\"d,e\"\n",
            {{u"a"_s, u"\"b"_s}, {u"c"_s, u"d,e"_s}}, 1);
        row("alone", "\"", {{u"\""_s}}, 1);
        row("at the end of a row", "a,\"\nb,c", {{u"a"_s, u"\""_s}, {u"b"_s, u"c"_s}}, 1);
        row("twice", "\"a\n\"b\nc", {{u"\"a"_s}, {u"\"b"_s}, {u"c"_s}}, 1);
    }
    void letsNoQuoteSwallowTheFile()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        const QList<Read> rows = readAll(text);
        QTEST(cellsOf(text), "rows");
        const auto told = std::find_if(rows.cbegin(), rows.cend(),
            [](const Read &row) { return row.problems & Problem::UnclosedQuote; });
        QVERIFY(told != rows.cend());
        QCOMPARE(told->problemLine, line);
    }

    void endsACellThatIsTooLong()
    {
        const QByteArray filling(qsizetype(CsvScanner::longestCell) + 10, 'x');
        const QList<Read> rows = readAll("a,\"" + filling + "\"\nb,c\n");
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).problems, int(Problem::UnclosedQuote));
        QCOMPARE(rows.at(1).cells, (QStringList{u"b"_s, u"c"_s}));
        const QByteArray own = "a,\"" + filling + "\"\nb,c\n";
        QCOMPARE(CsvTable(own, {',', false, true}).cells(0).at(1), QString::fromUtf8(filling));
        const QByteArray fitting(qsizetype(CsvScanner::longestCell) - 10, 'x');
        QCOMPARE(readAll("a,\"" + fitting + "\"\nb,c\n").at(0).problems, 0);
    }

    /// Each of these once made some parser look at the rest of the file again and again.
    void staysLinear_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::newRow("quotes that open") << QByteArray("\"a\n");
        QTest::newRow("quotes that open in one line") << QByteArray("\"a,");
        QTest::newRow("doubled quotes") << QByteArray("\"\"");
        QTest::newRow("three quotes") << QByteArray("\"\"\"a,");
        QTest::newRow("quotes and separators") << QByteArray("\",");
        QTest::newRow("quotes and blanks") << QByteArray("\" ");
        QTest::newRow("blanks") << QByteArray("  ");
    }
    void staysLinear()
    {
        QFETCH(QByteArray, piece);
        const auto timeOf = [&piece](int count) {
            const QByteArray text = "a,\"" + piece.repeated(count);
            const qint64 begin = busyTime();
            (void)CsvTable(text, {}).size();
            return busyTime() - begin;
        };
        (void)timeOf(10000);
        qint64 ofMany = std::numeric_limits<qint64>::max();
        qint64 ofFew = ofMany;
        for (int attempt = 0; attempt < 5; ++attempt) {
            ofFew = std::min(ofFew, timeOf(100000));
            ofMany = std::min(ofMany, timeOf(800000));
        }
        // Eight times as much; a machine with other things to do has its noise.
        QVERIFY2(ofMany < 24 * ofFew, qPrintable(u"%1 against %2 ns"_s.arg(ofMany).arg(ofFew)));
    }

    /// A row that is asked for alone is read as it was in its place.
    void readsARowAloneAsInItsPlace()
    {
        QRandomGenerator random(7);
        constexpr std::array<char, 10> signs{'a', 'b', ',', ',', '"', '"', '\n', '\r', ' ', '\\'};
        for (int round = 0; round < 3000; ++round) {
            QByteArray text;
            const int length = random.bounded(60);
            for (int i = 0; i < length; ++i)
                text += signs.at(std::size_t(random.bounded(int(signs.size()))));
            const CsvDialect dialect{',', random.bounded(2) == 1};
            const QList<Read> rows = readAll(text, dialect);
            const CsvTable table(text, dialect);
            QCOMPARE(table.size(), rows.size());
            QByteArray joined;
            for (qsizetype at = 0; at < rows.size(); ++at) {
                QVERIFY2(
                    table.cells(at) == rows.at(at).cells, text.toPercentEncoding().constData());
                QCOMPARE(int(table.row(at).cells), rows.at(at).cells.size());
                QCOMPARE(qint64(table.row(at).line), rows.at(at).line);
                QCOMPARE(int(table.row(at).problems), rows.at(at).problems);
                const QByteArray raw = table.raw(at);
                QVERIFY(text.mid(qsizetype(table.row(at).offset)).startsWith(raw));
                joined += raw;
            }
            // Nothing but line ends is left out.
            QByteArray rest = text;
            for (qsizetype at = rows.size() - 1; at >= 0; --at)
                rest.remove(qsizetype(table.row(at).offset), table.raw(at).size());
            rest.replace('\r', "").replace('\n', "");
            QVERIFY2(rest.isEmpty(), text.toPercentEncoding().constData());
        }
    }

    void knowsBlankRows()
    {
        const CsvTable table("a,b\n, \t,\n\n\"\"\n", {});
        QList<bool> blank;
        for (qsizetype at = 0; at < table.size(); ++at)
            blank.append(table.row(at).isBlank);
        QCOMPARE(blank, (QList<bool>{false, true, true, true}));
    }
};

ROLODESK_TEST(CsvScannerTest);
#include "tst_csvscanner.moc"
