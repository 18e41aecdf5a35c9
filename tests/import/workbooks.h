#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QList>
#include <QString>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

namespace rolodesk::test {

/// A file in a zip.
struct ZipPart {
    QString name;
    QByteArray bytes;
};

/// `isPacked`: compressed, else as it is.
[[nodiscard]] inline QByteArray zipOf(const QList<ZipPart> &parts, bool isPacked = true)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdCreate))
        qFatal("no zip");
    for (const ZipPart &part : parts) {
        QuaZipFile file(&zip);
        if (!file.open(QIODevice::WriteOnly, QuaZipNewInfo(part.name), nullptr, 0,
                isPacked ? Z_DEFLATED : 0, isPacked ? Z_DEFAULT_COMPRESSION : 0))
            qFatal("no part");
        file.write(part.bytes);
        file.close();
    }
    zip.close();
    return bytes;
}

/// The parts of a workbook, as a test needs them to differ from what is usual.
struct WorkbookParts {
    QByteArray sheet; ///< What is within `worksheet`.
    QByteArray strings; ///< Within `sst`; none where it is empty, as of the following.
    QByteArray formats; ///< Within `styleSheet`.
    QByteArray settings; ///< Attributes of `workbookPr`.
    /// Within `sheets`; else one of the name "People", whose part is xl/worksheets/sheet1.xml.
    QByteArray list;
    QByteArray relations; ///< Besides those of the strings, the styles and sheet1 (rId1).
    QList<ZipPart> others;
    bool isPacked = true;
};

[[nodiscard]] inline QByteArray mainSpace()
{
    return "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
}

[[nodiscard]] inline QByteArray relationSpace()
{
    return "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
}

[[nodiscard]] inline QByteArray xmlOf(const QByteArray &root, const QByteArray &inside)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<" + root + " xmlns=\""
        + mainSpace() + "\" xmlns:r=\"" + relationSpace() + "\">" + inside + "</" + root + ">";
}

[[nodiscard]] inline QByteArray relation(
    const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + relationSpace() + "/" + type + "\" Target=\""
        + target + "\"/>";
}

[[nodiscard]] inline QByteArray relationsXml(const QByteArray &inside)
{
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + inside + "</Relationships>";
}

[[nodiscard]] inline QByteArray workbookOf(const WorkbookParts &parts)
{
    QByteArray relations = relation("rId1", "worksheet", "worksheets/sheet1.xml") + parts.relations;
    const QByteArray list = parts.list.isEmpty()
        ? QByteArray("<sheet name=\"People\" sheetId=\"1\" r:id=\"rId1\"/>")
        : parts.list;
    const QByteArray book = "<workbookPr " + parts.settings + "/><sheets>" + list + "</sheets>";
    QList<ZipPart> all{{QStringLiteral("_rels/.rels"),
                           relationsXml(relation("rId1", "officeDocument", "xl/workbook.xml"))},
        {QStringLiteral("xl/workbook.xml"), xmlOf("workbook", book)},
        {QStringLiteral("xl/worksheets/sheet1.xml"), xmlOf("worksheet", parts.sheet)}};
    if (!parts.strings.isEmpty()) {
        relations += relation("rIdT", "sharedStrings", "sharedStrings.xml");
        all.append({QStringLiteral("xl/sharedStrings.xml"), xmlOf("sst", parts.strings)});
    }
    if (!parts.formats.isEmpty()) {
        relations += relation("rIdF", "styles", "styles.xml");
        all.append({QStringLiteral("xl/styles.xml"), xmlOf("styleSheet", parts.formats)});
    }
    all.append({QStringLiteral("xl/_rels/workbook.xml.rels"), relationsXml(relations)});
    return zipOf(all + parts.others, parts.isPacked);
}

/// A workbook of one sheet with these rows.
[[nodiscard]] inline QByteArray workbookOfRows(const QByteArray &rows)
{
    WorkbookParts parts;
    parts.sheet = "<sheetData>" + rows + "</sheetData>";
    return workbookOf(parts);
}

} // namespace rolodesk::test
