#pragma once

#include "core/import/zipparts.h"
#include "tests/import/workbooks.h"

namespace rolodesk::test {

using namespace Qt::StringLiterals;

[[nodiscard]] inline QByteArray row(const QByteArray &cells)
{
    return "<row>" + cells + "</row>";
}

/// A cell of a text that stands in it.
[[nodiscard]] inline QByteArray inlineCell(const QByteArray &text)
{
    return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

/// Two sheets besides the first, of which one is hidden.
[[nodiscard]] inline WorkbookParts threeSheets()
{
    WorkbookParts parts;
    parts.list = "<sheet name=\"Cover\" sheetId=\"7\" state=\"hidden\" r:id=\"rId3\"/>"
                 "<sheet name=\"Empty\" sheetId=\"2\" r:id=\"rId2\"/>"
                 "<sheet name=\"People\" sheetId=\"1\" r:id=\"rId1\"/>";
    parts.relations = relation("rId2", "worksheet", "worksheets/sheet2.xml")
        + relation("rId3", "worksheet", "worksheets/sheet3.xml");
    parts.sheet = "<sheetData>" + row(inlineCell("Ann")) + "</sheetData>";
    parts.others = {
        {u"xl/worksheets/sheet2.xml"_s,
            xmlOf("worksheet", "<sheetData><row r=\"4\"><c s=\"1\"/></row></sheetData>")},
        {u"xl/worksheets/sheet3.xml"_s,
            xmlOf("worksheet", "<sheetData>" + row(inlineCell("secret")) + "</sheetData>")}};
    return parts;
}

/// As Excel writes it: shared strings, places, dimensions, parts that hold no rows.
[[nodiscard]] inline QByteArray asExcelWrites()
{
    WorkbookParts parts;
    parts.strings = "<si><t>Name</t></si><si><t>Mobile</t></si><si><t>Since</t></si>"
                    "<si><t>J\xC3\xB6rg</t></si>";
    parts.formats = "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"[$-F800]dddd\\,\\ "
                    "mmmm\\ dd\\,\\ yyyy\"/></numFmts><cellStyleXfs count=\"1\"><xf numFmtId=\"14\""
                    "/></cellStyleXfs><cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\"/>"
                    "<xf numFmtId=\"1\"/><xf numFmtId=\"164\" applyNumberFormat=\"1\"><alignment/>"
                    "</xf></cellXfs>";
    parts.sheet =
        "<sheetPr filterMode=\"1\"/><dimension ref=\"A1:C3\"/><sheetViews><sheetView "
        "tabSelected=\"1\" workbookViewId=\"0\"><selection activeCell=\"A1\"/></sheetView>"
        "</sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols><col min=\"1\" "
        "max=\"1\" width=\"20\"/></cols><sheetData><row r=\"1\" spans=\"1:3\"><c r=\"A1\" "
        "t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>2</v>"
        "</c></row><row r=\"3\" spans=\"1:3\"><c r=\"A3\" t=\"s\"><v>3</v></c><c r=\"B3\" "
        "s=\"1\"><v>4915123456789</v></c><c r=\"C3\" s=\"2\"><v>45355</v></c></row>"
        "</sheetData><autoFilter ref=\"A1:C3\"/><pageMargins left=\"0.7\"/>";
    parts.others = {{u"[Content_Types].xml"_s, "<Types/>"}, {u"docProps/app.xml"_s, "<a/>"},
        {u"xl/worksheets/_rels/sheet1.xml.rels"_s, relationsXml({})}};
    return workbookOf(parts);
}

/// As LibreOffice writes it: formulas with aca, blanks kept by xml:space, a row that is not there.
[[nodiscard]] inline QByteArray asLibreOfficeWrites()
{
    WorkbookParts parts;
    parts.strings =
        "<si><t xml:space=\"preserve\">Name</t></si><si><t xml:space=\"preserve\">Mobile"
        "</t></si><si><t xml:space=\"preserve\">Since</t></si><si><t "
        "xml:space=\"preserve\">J\xC3\xB6rg</t></si>";
    parts.formats =
        "<numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"General\"/><numFmt "
        "numFmtId=\"165\" formatCode=\"dd/mm/yyyy\"/></numFmts><cellXfs count=\"2\"><xf "
        "numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs>";
    parts.settings = "backupFile=\"false\" showObjects=\"all\" date1904=\"false\"";
    parts.sheet =
        "<sheetPr filterMode=\"false\"><pageSetUpPr fitToPage=\"false\"/></sheetPr><sheetData><row "
        "r=\"1\" customFormat=\"false\" ht=\"12.8\" hidden=\"false\" outlineLevel=\"0\"><c "
        "r=\"A1\" "
        "s=\"0\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"0\" t=\"s\"><v>1</v></c><c r=\"C1\" s=\"0\" "
        "t=\"s\"><v>2</v></c></row><row r=\"3\" hidden=\"false\"><c r=\"A3\" s=\"0\" t=\"str\"><f "
        "aca=\"false\">\"J\"&amp;B9</f><v>J\xC3\xB6rg</v></c><c r=\"B3\" s=\"0\" t=\"n\"><v>"
        "4915123456789</v></c><c r=\"C3\" s=\"1\" t=\"n\"><v>45355</v></c></row></sheetData>";
    return workbookOf(parts);
}

/// As Google writes it: numbers with an exponent, all rows of the grid, blank cells with styles.
[[nodiscard]] inline QByteArray asGoogleWrites()
{
    WorkbookParts parts;
    parts.strings = "<si><t>Name</t></si><si><t>Mobile</t></si><si><t>Since</t></si>"
                    "<si><t>J\xC3\xB6rg</t></si>";
    parts.formats = "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy-mm-dd\"/>"
                    "</numFmts><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/>"
                    "</cellXfs>";
    parts.sheet =
        "<sheetData><row r=\"1\"><c r=\"A1\" s=\"0\" t=\"s\"><v>0</v></c><c r=\"B1\" "
        "t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>2</v></c></row><row r=\"2\"><c "
        "r=\"A2\" s=\"0\"/></row><row r=\"3\"><c r=\"A3\" t=\"s\"><v>3</v></c><c r=\"B3\">"
        "<v>4.915123456789E12</v></c><c r=\"C3\" s=\"1\"><v>45355.0</v></c><c r=\"D3\" "
        "s=\"0\"/></row><row r=\"4\"/><row r=\"1000\" ht=\"15.75\"/></sheetData>";
    return workbookOf(parts);
}

/// As programs write it that know no shared strings and no places.
[[nodiscard]] inline QByteArray asScriptsWrite()
{
    return workbookOfRows(row(inlineCell("Name") + inlineCell("Mobile") + inlineCell("Since"))
        + row({})
        + row(inlineCell("J\xC3\xB6rg") + "<c><v>4915123456789.0</v></c>"
            + "<c t=\"d\"><v>2024-03-04T00:00:00</v></c>"));
}

/// In the namespaces of the strict edition.
[[nodiscard]] inline QByteArray strictly()
{
    const QByteArray space = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    const QByteArray relations = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const QByteArray both = " xmlns=\"" + space + "\" xmlns:r=\"" + relations + "\"";
    const auto related = [&](const QByteArray &type, const QByteArray &target) {
        return relationsXml("<Relationship Id=\"rId1\" Type=\"" + relations + "/" + type
            + "\" Target=\"" + target + "\"/>");
    };
    return zipOf({{u"_rels/.rels"_s, related("officeDocument", "xl/workbook.xml")},
        {u"xl/_rels/workbook.xml.rels"_s, related("worksheet", "worksheets/sheet1.xml")},
        {u"xl/workbook.xml"_s,
            "<workbook conformance=\"strict\"" + both
                + "><sheets><sheet name=\"People\" r:id=\"rId1\"/></sheets></workbook>"},
        {u"xl/worksheets/sheet1.xml"_s,
            "<x:worksheet xmlns:x=\"" + space
                + "\"><x:sheetData><x:row>"
                  "<x:c t=\"inlineStr\"><x:is><x:t>Name</x:t></x:is></x:c>"
                  "<x:c t=\"inlineStr\"><x:is><x:t>Mobile</x:t></x:is></x:c>"
                  "<x:c t=\"inlineStr\"><x:is><x:t>Since</x:t></x:is></x:c></x:row><x:row/><x:row>"
                  "<x:c t=\"inlineStr\"><x:is><x:t>J\xC3\xB6rg</x:t></x:is></x:c>"
                  "<x:c><x:v>4915123456789</x:v></x:c><x:c t=\"d\"><x:v>2024-03-04</x:v></x:c>"
                  "</x:row></x:sheetData></x:worksheet>"}});
}

/// The beginning and the name in the directory are all that is looked at.
[[nodiscard]] inline QByteArray encryptedWorkbook(qsizetype before)
{
    return QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(before, '\0')
        + encryptedPackageName().toByteArray() + QByteArray(100, '\0');
}

} // namespace rolodesk::test
