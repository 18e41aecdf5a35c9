#include "core/csv/csvtable.h"
#include "core/import/importfile.h"
#include "core/import/importtable.h"
#include "core/import/workbook.h"
#include "core/import/zipparts.h"
#include "tests/import/sampleworkbooks.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = WorkbookError::Kind;
using Rows = QList<QStringList>;

Rows rowsOf(const SheetText &sheet)
{
    const CsvTable table(sheet.text, {});
    Rows rows;
    for (qsizetype at = 0; at < table.size(); ++at)
        rows.append(table.cells(at));
    return rows;
}

SheetText sheetOf(const QByteArray &workbook, const std::optional<QString> &name = {})
{
    auto sheet = readSheet(workbook, name);
    if (!sheet)
        qFatal("refused: %d %s", int(sheet.error().kind), qPrintable(sheet.error().detail));
    return *std::move(sheet);
}

} // namespace

/// Workbooks of strangers, sheet by sheet.
class WorkbookTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"file.xlsx"_s));
        if (!file.open(QFile::WriteOnly | QFile::Truncate) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

private Q_SLOTS:
    void readsWhatProgramsWrite_data()
    {
        QTest::addColumn<QByteArray>("workbook");
        QTest::newRow("Excel") << asExcelWrites();
        QTest::newRow("LibreOffice") << asLibreOfficeWrites();
        QTest::newRow("Google Sheets") << asGoogleWrites();
        QTest::newRow("inline texts without places") << asScriptsWrite();
        QTest::newRow("the strict edition, with prefixes") << strictly();
    }
    void readsWhatProgramsWrite()
    {
        QFETCH(QByteArray, workbook);
        QCOMPARE(fileKindOf(workbook), FileKind::Xlsx);
        const SheetText sheet = sheetOf(workbook);
        QCOMPARE(sheet.name, u"People"_s);
        const Rows rows{{u"Name"_s, u"Mobile"_s, u"Since"_s}, {u""_s, u""_s, u""_s},
            {u"Jörg"_s, u"4915123456789"_s, u"2024-03-04"_s}};
        QCOMPARE(rowsOf(sheet), rows);
        SheetNotes notes;
        notes.cells = 6;
        QVERIFY(sheet.notes == notes);
    }

    void readsCells_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &cell, const QString &text) {
            QTest::newRow(name) << cell << text;
        };
        row("a shared string", "<c t=\"s\"><v>0</v></c>", u"plain"_s);
        row("runs of a shared string", "<c t=\"s\"><v>1</v></c>", u"Ann Example"_s);
        row("without how it is read aloud", "<c t=\"s\"><v>2</v></c>", u"東京"_s);
        row("blanks that are kept", "<c t=\"s\"><v>3</v></c>", u" two \n lines "_s);
        row("a control sign", "<c t=\"s\"><v>4</v></c>", u"a\r\nb_x0041_"_s);
        row("an empty shared string", "<c t=\"s\"><v>5</v></c>", u""_s);
        row("no escape", "<c t=\"s\"><v>6</v></c>", u"_x_xD800__x00"_s);
        row("an inline string", "<c t=\"inlineStr\"><is><t>Ann</t></is></c>", u"Ann"_s);
        row("runs of an inline string",
            "<c t=\"inlineStr\"><is><r><rPr><b/></rPr><t>A</t></r><r><t>nn</t></r></is></c>",
            u"Ann"_s);
        row("entities", "<c t=\"inlineStr\"><is><t>A &amp; B&#10;\"C\"</t></is></c>",
            u"A & B\n\"C\""_s);
        row("a text in CDATA", "<c t=\"inlineStr\"><is><t><![CDATA[a<b]]></t></is></c>", u"a<b"_s);
        row("true", "<c t=\"b\"><v>1</v></c>", u"TRUE"_s);
        row("false", "<c t=\"b\"><v>0</v></c>", u"FALSE"_s);
        row("a number", "<c><v>42</v></c>", u"42"_s);
        row("a number with its type", "<c t=\"n\"><v>42</v></c>", u"42"_s);
        row("a phone number with an exponent", "<c><v>4.915123456789E+12</v></c>",
            u"4915123456789"_s);
        row("a tail", "<c><v>14155550100.0</v></c>", u"14155550100"_s);
        row("16 digits", "<c><v>4412345678901230</v></c>", u"4.41234567890123E+15"_s);
        row("a formula's number", "<c><f>A1+1</f><v>7</v></c>", u"7"_s);
        row("a formula's text", "<c t=\"str\"><f>A1</f><v>Ann_x000A_B</v></c>", u"Ann\nB"_s);
        row("a formula's empty text", "<c t=\"str\"><f>A1</f><v></v></c>", u""_s);
        row("a formula's truth", "<c t=\"b\"><f>A1</f><v>1</v></c>", u"TRUE"_s);
        row("a formula without a result", "<c><f>A1</f></c>", u""_s);
        row("an error", "<c t=\"e\"><f>A1</f><v>#NAME?</v></c>", u"#NAME?"_s);
        row("a day without a code", "<c s=\"1\"><v>45355</v></c>", u"2024-03-04"_s);
        row("a day with a code", "<c s=\"2\"><v>45355</v></c>", u"2024-03-04"_s);
        row("a code in place of the standard's", "<c s=\"3\"><v>45355</v></c>", u"45355"_s);
        row("zeros in front", "<c s=\"4\"><v>1715550100</v></c>", u"01715550100"_s);
        row("a style that is not there", "<c s=\"99\"><v>45355</v></c>", u"45355"_s);
        row("a style below all", "<c s=\"-1\"><v>45355</v></c>", u"45355"_s);
        row("a text that looks like a day", "<c s=\"1\" t=\"str\"><v>45355</v></c>", u"45355"_s);
        row("a moment", "<c t=\"d\"><v>2024-03-04T14:30:00Z</v></c>", u"2024-03-04T14:30:00Z"_s);
        row("a blank cell", "<c s=\"1\"/>", u""_s);
        row("something new beside the value", "<c><v>1</v><extLst><ext><v>2</v></ext></extLst></c>",
            u"1"_s);
    }
    void readsCells()
    {
        QFETCH(QByteArray, cell);
        WorkbookParts parts;
        parts.strings =
            "<si><t>plain</t></si>"
            "<si><r><rPr><b/></rPr><t xml:space=\"preserve\">Ann </t></r><r><t>Example</t></r></si>"
            "<si><t>\xE6\x9D\xB1\xE4\xBA\xAC</t><rPh sb=\"0\" eb=\"2\"><t>TOKYO</t></rPh>"
            "<phoneticPr fontId=\"1\"/></si>"
            "<si><t xml:space=\"preserve\"> two \n lines </t></si>"
            "<si><t>a_x000D_\nb_x005F_x0041_</t></si><si/><si><t>_x_xD800__x00</t></si>";
        parts.formats =
            "<numFmts><numFmt numFmtId=\"170\" formatCode=\"dd.mm.yyyy\"/><numFmt "
            "numFmtId=\"15\" formatCode=\"0.00\"/><numFmt numFmtId=\"171\" "
            "formatCode=\"00000000000\"/></numFmts><cellXfs><xf/><xf numFmtId=\"14\"/>"
            "<xf numFmtId=\"170\"/><xf numFmtId=\"15\"/><xf numFmtId=\"171\"/></cellXfs>";
        parts.sheet = "<sheetData>" + row(cell + inlineCell("end")) + "</sheetData>";
        QFETCH(QString, text);
        QCOMPARE(rowsOf(sheetOf(workbookOf(parts))), (Rows{{text, u"end"_s}}));
    }

    void countsDaysAsTheWorkbookDoes_data()
    {
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<QString>("day");
        QTest::newRow("from 1900") << QByteArray("date1904=\"0\"") << u"1902-01-01"_s;
        QTest::newRow("from 1904") << QByteArray("date1904=\"1\"") << u"1906-01-02"_s;
        QTest::newRow("from 1904 in words") << QByteArray("date1904=\"true\"") << u"1906-01-02"_s;
    }
    void countsDaysAsTheWorkbookDoes()
    {
        WorkbookParts parts;
        QFETCH(QByteArray, settings);
        parts.settings = settings;
        parts.formats = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>";
        parts.sheet = "<sheetData><row><c s=\"0\"><v>732</v></c></row></sheetData>";
        QFETCH(QString, day);
        QCOMPARE(rowsOf(sheetOf(workbookOf(parts))), (Rows{{day}}));
    }

    /// What is not written must not move what is.
    void keepsBlankPlaces_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<Rows>("all");
        const QByteArray x = "><v>1</v></c>";
        QTest::newRow("cells in front")
            << "<row><c r=\"C1\"" + x + "</row>" << Rows{{u""_s, u""_s, u"1"_s}};
        QTest::newRow("cells between") << "<row><c r=\"A1\"" + x + "<c r=\"C1\"" + x + "</row>"
                                       << Rows{{u"1"_s, u""_s, u"1"_s}};
        QTest::newRow("some without a place")
            << "<row><c r=\"B1\"" + x + "<c" + x + "</row>" << Rows{{u""_s, u"1"_s, u"1"_s}};
        QTest::newRow("rows in front and between")
            << "<row r=\"2\"><c" + x + "</row><row r=\"4\"><c" + x + "</row>"
            << Rows{{u""_s}, {u"1"_s}, {u""_s}, {u"1"_s}};
        QTest::newRow("a row without a number behind one with it") << "<row r=\"2\"><c" + x
                + "</row><row><c" + x + "</row>" << Rows{{u""_s}, {u"1"_s}, {u"1"_s}};
        QTest::newRow("blank cells at the end")
            << "<row><c" + x + "<c/><c s=\"1\"/></row>" << Rows{{u"1"_s}};
        QTest::newRow("short rows")
            << "<row><c" + x + "</row><row/><row><c" + x + "<c" + x + "<c" + x + "</row>"
            << Rows{{u"1"_s, u""_s, u""_s}, {u""_s, u""_s, u""_s}, {u"1"_s, u"1"_s, u"1"_s}};
        QTest::newRow("lower case") << "<row><c r=\"b1\"" + x + "</row>" << Rows{{u""_s, u"1"_s}};
        QTest::newRow("nothing") << QByteArray("<row r=\"9\"/>") << Rows{};
    }
    void keepsBlankPlaces()
    {
        QFETCH(QByteArray, rows);
        QTEST(rowsOf(sheetOf(workbookOfRows(rows))), "all");
    }

    void readsPlaces()
    {
        QCOMPARE(cellPlaceOf(u"A1"), (CellPlace{0, 0}));
        QCOMPARE(cellPlaceOf(u"AB12"), (CellPlace{27, 11}));
        QCOMPARE(cellPlaceOf(u"XFD1048576"), (CellPlace{16383, 1048575}));
        QCOMPARE(cellPlaceOf(u"XFE1"), CellPlace());
        QCOMPARE(cellPlaceOf(u"A1048577"), (CellPlace{0, -1}));
        QCOMPARE(cellPlaceOf(u"12"), (CellPlace{-1, 11}));
        QCOMPARE(cellPlaceOf(u""), CellPlace());
        QCOMPARE(cellPlaceOf(u"AAAAAAAAAAAAAAAAAAAA1"), CellPlace());
    }

    /// A cell out in nowhere must not cost commas without end.
    void isNotFilledUpForOneCellFarOut()
    {
        QByteArray rows = "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>";
        for (int at = 2; at < 5000; ++at)
            rows += "<row><c><v>2</v></c></row>";
        const SheetText sheet = sheetOf(workbookOfRows(rows));
        QVERIFY(sheet.text.size() < 100'000);
        QCOMPARE(rowsOf(sheet).at(0).size(), 16384);
        QCOMPARE(rowsOf(sheet).at(1), QStringList{u"2"_s});
    }

    void tellsWhatIsToBeTold()
    {
        WorkbookParts parts;
        parts.sheet =
            "<cols><col min=\"2\" max=\"4\" hidden=\"1\"/><col min=\"5\" max=\"5\"/></cols>"
            "<sheetData><row hidden=\"true\"><c><f>1</f></c><c t=\"e\"><v>#REF!</v></c>"
            "</row><row><c t=\"e\"><v>#N/A</v></c><c><f>1</f><v/></c>"
            "<c><v>4412345678901230</v></c></row></sheetData>"
            "<mergeCells count=\"2\"><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A3:A9\"/>"
            "</mergeCells>";
        SheetNotes notes;
        notes.cells = 3;
        notes.errors = 2;
        notes.firstError = u"B1"_s;
        notes.unknown = 2;
        notes.firstUnknown = u"A1"_s;
        notes.rounded = 1;
        notes.firstRounded = u"C2"_s;
        notes.merged = 2;
        notes.hiddenRows = 1;
        notes.hiddenColumns = 3;
        const SheetText sheet = sheetOf(workbookOf(parts));
        QVERIFY(sheet.notes == notes);
        const Rows rows{{u""_s, u"#REF!"_s, u""_s}, {u"#N/A"_s, u""_s, u"4.41234567890123E+15"_s}};
        QCOMPARE(rowsOf(sheet), rows);
    }

    void takesTheFirstSheetThatIsShownAndHoldsSomething()
    {
        const QByteArray workbook = workbookOf(threeSheets());
        const QList<WorkbookSheet> sheets{
            {u"Cover"_s, true}, {u"Empty"_s, false}, {u"People"_s, false}};
        QVERIFY(sheetsOf(workbook).value() == sheets);
        QCOMPARE(sheetOf(workbook).name, u"People"_s);
        QCOMPARE(rowsOf(sheetOf(workbook)), (Rows{{u"Ann"_s}}));
        QCOMPARE(rowsOf(sheetOf(workbook, u"Cover"_s)), (Rows{{u"secret"_s}}));
        QCOMPARE(sheetOf(workbook, u"Empty"_s).text, QByteArray());
        QCOMPARE(readSheet(workbook, u"Others"_s).error(),
            (WorkbookError{Kind::NoSuchSheet, u"Others"_s}));
    }

    void takesTheFirstThatIsShownWhereAllAreEmpty()
    {
        WorkbookParts parts = threeSheets();
        parts.sheet.clear();
        QCOMPARE(sheetOf(workbookOf(parts)).name, u"Empty"_s);
    }

    void listsNoCharts()
    {
        WorkbookParts parts;
        parts.list = "<sheet name=\"Chart\" sheetId=\"2\" r:id=\"rId2\"/>"
                     "<sheet name=\"People\" sheetId=\"1\" r:id=\"rId1\"/>";
        parts.relations = relation("rId2", "chartsheet", "chartsheets/sheet1.xml");
        const QList<WorkbookSheet> sheets{{u"People"_s, false}};
        QVERIFY(sheetsOf(workbookOf(parts)).value() == sheets);
    }

    void findsPartsHoweverTheyAreNamed_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QString>("name");
        QTest::newRow("relative") << QByteArray("data/one.xml") << u"xl/data/one.xml"_s;
        QTest::newRow("absolute") << QByteArray("/xl/data/one.xml") << u"xl/data/one.xml"_s;
        QTest::newRow("another folder") << QByteArray("../data/one.xml") << u"data/one.xml"_s;
        QTest::newRow("its own folder") << QByteArray("./data/one.xml") << u"xl/data/one.xml"_s;
        QTest::newRow("another case") << QByteArray("Data/One.xml") << u"xl/data/one.XML"_s;
        QTest::newRow("backslashes") << QByteArray("data\\one.xml") << u"xl\\data\\one.xml"_s;
        QTest::newRow("a slash in front in the zip")
            << QByteArray("data/one.xml") << u"/xl/data/one.xml"_s;
    }
    void findsPartsHoweverTheyAreNamed()
    {
        QFETCH(QByteArray, target);
        QFETCH(QString, name);
        WorkbookParts parts;
        parts.list = "<sheet name=\"Other\" sheetId=\"2\" r:id=\"rId2\"/>";
        parts.relations = relation("rId2", "worksheet", target);
        parts.others = {
            {name, xmlOf("worksheet", "<sheetData><row><c><v>1</v></c></row></sheetData>")}};
        QCOMPARE(rowsOf(sheetOf(workbookOf(parts))), (Rows{{u"1"_s}}));
    }

    void refusesWhatIsNotWhole_data()
    {
        QTest::addColumn<QByteArray>("workbook");
        QTest::addColumn<Kind>("kind");
        const auto row = [](const char *name, const QByteArray &workbook,
                             Kind kind = Kind::Damaged) {
            QTest::newRow(name) << workbook << kind;
        };
        const auto rows = [&row](const char *name, const QByteArray &inside) {
            row(name, workbookOfRows(inside));
        };
        const QByteArray whole = asExcelWrites();
        row("nothing", {});
        row("no zip", "Name,Phone\n");
        row("a zip of something else", zipOf({{u"readme.txt"_s, "hello"}}));
        row("a zip that is cut", whole.first(whole.size() - 100));
        row("a zip whose beginning is gone", whole.sliced(200));
        row("half a zip", whole.first(whole.size() / 2));
        row("a password", encryptedWorkbook(4000), Kind::Encrypted);
        WorkbookParts parts;
        parts.list = "<sheet name=\"Gone\" sheetId=\"2\" r:id=\"rId2\"/>";
        parts.relations = relation("rId2", "worksheet", "worksheets/sheet2.xml");
        row("a sheet that is not in the zip", workbookOf(parts));
        parts.relations.clear();
        row("a sheet of which nothing says where it is", workbookOf(parts));
        parts.list = "<nothing/>";
        parts.relations = relation("rId2", "chartsheet", "x.xml");
        parts.list = "<sheet name=\"Chart\" sheetId=\"2\" r:id=\"rId2\"/>";
        row("no sheet", workbookOf(parts));
        rows("a shared string that is not there", "<row><c t=\"s\"><v>0</v></c></row>");
        rows("a shared string that is no number", "<row><c t=\"s\"><v>x</v></c></row>");
        rows("a cell twice", "<row><c r=\"A1\"/><c r=\"A1\"/></row>");
        rows("a cell too early", "<row><c r=\"B1\"/><c r=\"A1\"/></row>");
        rows("a row twice", "<row r=\"2\"/><row r=\"2\"/>");
        rows("a row beyond the sheet", "<row r=\"1048577\"/>");
        rows("a row that is no number", "<row r=\"x\"/>");
        rows("a cell beyond the sheet", "<row><c r=\"XFE1\"/></row>");
        rows("an element that is not closed", "<row><c>");
        rows("an entity nobody knows", "<row><c t=\"str\"><v>&lol;</v></c></row>");
        WorkbookParts cut;
        cut.others = {{u"xl/worksheets/sheet2.xml"_s, "<worksheet><sheetData><row r=\"1\"><c"}};
        cut.relations = relation("rId2", "worksheet", "worksheets/sheet2.xml");
        cut.list = "<sheet name=\"Cut\" sheetId=\"2\" r:id=\"rId2\"/>";
        row("XML that is cut", workbookOf(cut));
        cut.others.front().bytes = "<worksheet/>something";
        row("something behind the XML", workbookOf(cut));
        cut.others.front().bytes =
            "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
            "<worksheet><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>";
        row("entities that expand", workbookOf(cut));
    }
    void refusesWhatIsNotWhole()
    {
        QFETCH(QByteArray, workbook);
        const auto sheet = readSheet(workbook);
        QVERIFY(!sheet);
        QTEST(sheet.error().kind, "kind");
    }

    /// No byte of a part can differ without being noticed.
    void refusesWhatWasAltered()
    {
        WorkbookParts parts;
        parts.sheet = "<sheetData>" + row(inlineCell("+14155550100")) + "</sheetData>";
        parts.isPacked = false;
        QByteArray workbook = workbookOf(parts);
        QCOMPARE(rowsOf(sheetOf(workbook)), (Rows{{u"+14155550100"_s}}));
        workbook.replace("+14155550100", "+14155550101");
        QCOMPARE(readSheet(workbook).error(),
            (WorkbookError{Kind::Damaged, u"/xl/worksheets/sheet1.xml"_s}));
        // One need not open what is not read.
        QVERIFY(sheetsOf(workbook));
    }

    void saysWhereASheetIsDamaged()
    {
        const auto sheet =
            readSheet(workbookOfRows("<row r=\"7\"><c r=\"B7\" t=\"s\"><v>3</v></c></row>"));
        QCOMPARE(sheet.error(), (WorkbookError{Kind::Damaged, u"/xl/worksheets/sheet1.xml B7"_s}));
    }

    void refusesBombs_data()
    {
        QTest::addColumn<QByteArray>("workbook");
        const QByteArray blanks(20'000'000, ' ');
        WorkbookParts parts;
        parts.sheet = blanks;
        QTest::newRow("a sheet of blanks") << workbookOf(parts);
        parts.sheet.clear();
        parts.strings = blanks;
        QTest::newRow("shared strings of blanks") << workbookOf(parts);
        parts.strings = "<si><t>" + QByteArray(30'000, 'x') + "</t></si>";
        parts.sheet = "<sheetData>"
            + QByteArray("<row><c t=\"s\"><v>0</v></c></row>").repeated(20'000) + "</sheetData>";
        QTest::newRow("a long text over and over") << workbookOf(parts);
        QTest::newRow("commas over and over")
            << workbookOfRows(QByteArray("<row><c r=\"XFD1\"><v>0</v></c></row>").repeated(40'000));
    }
    void refusesBombs()
    {
        QFETCH(QByteArray, workbook);
        QVERIFY(workbook.size() < 100'000);
        QCOMPARE(readSheet(workbook).error().kind, Kind::TooLarge);
    }

    void keepsToLimits_data()
    {
        QTest::addColumn<ZipLimits>("limits");
        QTest::addColumn<bool>("isWithin");
        const qint64 size = 1000 + 7; // <x>…</x>
        ZipLimits limits{size, 2 * size, 1'000'000, size, 2};
        QTest::newRow("all that is there") << limits << true;
        limits.part = size - 1;
        QTest::newRow("the part") << limits << false;
        limits.part = size;
        limits.all = 2 * size - 1;
        QTest::newRow("both parts") << limits << false;
        limits.all = 2 * size;
        limits.ratio = 2;
        QTest::newRow("small enough") << limits << true;
        limits.small = size - 1;
        QTest::newRow("so much from so little") << limits << false;
        limits = ZipLimits{size, 2 * size, 1'000'000, size, 1};
        QTest::newRow("entries") << limits << false;
    }
    void keepsToLimits()
    {
        QFETCH(ZipLimits, limits);
        QFETCH(bool, isWithin);
        const QByteArray xml = "<x>" + QByteArray(1000, ' ') + "</x>";
        ZipParts zip(zipOf({{u"a"_s, xml}, {u"b"_s, xml}}), nullptr, limits);
        const auto take = [](QXmlStreamReader &) { return Result<void, WorkbookError>(); };
        Result<void, WorkbookError> done = zip.open();
        for (const QString &name : {u"a"_s, u"b"_s}) {
            if (done)
                done = zip.read(name, take);
        }
        QCOMPARE(bool(done), isWithin);
        if (!done)
            QCOMPARE(done.error().kind, Kind::TooLarge);
    }

    void canBeCancelled()
    {
        const std::atomic<bool> isCancelled = true;
        QCOMPARE(readSheet(asExcelWrites(), {}, &isCancelled).error().kind, Kind::Cancelled);
    }

    void isATableAsOthers()
    {
        const QByteArray bytes = workbookOf(threeSheets());
        const ImportFile file = readImportFile(write(bytes)).value();
        QCOMPARE(file.kind, FileKind::Xlsx);
        QCOMPARE(file.bytes, bytes.size());
        const ImportTable found = tableOf(file);
        QVERIFY(!found.refused);
        QCOMPARE(found.sheets, (QStringList{u"Cover"_s, u"Empty"_s, u"People"_s}));
        QCOMPARE(found.hiddenSheets, QStringList{u"Cover"_s});
        QCOMPARE(found.sheet, u"People"_s);
        QCOMPARE(found.table.cells(0), QStringList{u"Ann"_s});
        QCOMPARE(found.sheetNotes.cells, 1);
        const ImportTable other = tableOf(file, {}, nullptr, u"Cover"_s);
        QCOMPARE(other.sheet, u"Cover"_s);
        QCOMPARE(other.table.cells(0), QStringList{u"secret"_s});
    }

    /// Whoever looks for a row in the spreadsheet finds it by its number.
    void countsRowsAsTheSheetDoes()
    {
        ImportFile file;
        file.kind = FileKind::Xlsx;
        file.workbook = workbookOfRows("<row r=\"2\">" + inlineCell("a\nb") + "</row><row r=\"5\">"
            + inlineCell("c") + "</row>");
        const ImportTable sheet = tableOf(file);
        QCOMPARE(sheet.table.cells(4), QStringList{u"c"_s});
        QCOMPARE(sheet.placeOf(4), 5);
        file.kind = FileKind::Table;
        file.text = "\"a\nb\",1\nc,2\n";
        QCOMPARE(tableOf(file).placeOf(1), 3);
    }

    void saysWhyASheetIsRefused()
    {
        ImportFile file;
        file.kind = FileKind::Xlsx;
        file.workbook = workbookOfRows("<row><c t=\"s\"><v>0</v></c></row>");
        const ImportTable damaged = tableOf(file);
        QVERIFY(damaged.refused);
        QCOMPARE(damaged.refused->kind, Kind::Damaged);
        QCOMPARE(damaged.sheets, QStringList{u"People"_s});
        QCOMPARE(damaged.table.size(), 0);
        QCOMPARE(tableOf(file, {}, nullptr, u"Gone"_s).refused->kind, Kind::NoSuchSheet);
        const std::atomic<bool> isCancelled = true;
        QCOMPARE(tableOf(file, {}, &isCancelled).refused->kind, Kind::Cancelled);
    }

    void refusesFilesThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ImportFileError::Kind>("kind");
        using FileError = ImportFileError::Kind;
        const QByteArray whole = asExcelWrites();
        QTest::newRow("cut") << whole.first(whole.size() - 100) << FileError::Damaged;
        QTest::newRow("a password") << encryptedWorkbook(1000) << FileError::Encrypted;
        QTest::newRow("a password, late") << encryptedWorkbook(3'000'000) << FileError::Encrypted;
        // The name lies on the border of two pieces that are read.
        QTest::newRow("a password, on a border")
            << encryptedWorkbook(1024 * 1024 - 8 - 15) << FileError::Encrypted;
        QTest::newRow("an old one")
            << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1....", 12) << FileError::NotAnImport;
        QTest::newRow("a binary one")
            << zipOf({{u"xl/workbook.bin"_s, "x"}}) << FileError::NotAnImport;
        WorkbookParts parts;
        parts.settings = "/>" + QByteArray(20'000'000, ' ') + "<x";
        QTest::newRow("a bomb") << workbookOf(parts) << FileError::TooLarge;
    }
    void refusesFilesThatAreNone()
    {
        QFETCH(QByteArray, bytes);
        const auto file = readImportFile(write(bytes));
        QVERIFY(!file);
        QTEST(file.error().kind, "kind");
        if (file.error().kind == ImportFileError::Kind::NotAnImport)
            QCOMPARE(file.error().file, FileKind::Xls);
    }
};

ROLODESK_TEST(WorkbookTest);
#include "tst_workbook.moc"
