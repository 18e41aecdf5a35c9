#include "core/import/workbook.h"

#include "core/import/zipparts.h"

#include <QDir>
#include <QHash>
#include <QXmlStreamReader>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Kind = WorkbookError::Kind;
using Done = Result<void, WorkbookError>;

constexpr qsizetype mostStrings = 20'000'000; ///< That cells share.
constexpr qsizetype longestStrings = 300'000'000; ///< Signs of them together.

Failure<WorkbookError> failure(Kind kind, const QString &detail = {})
{
    return Failure(WorkbookError{kind, detail});
}

/// What a part refers to.
struct Relation {
    QString type; ///< Behind the last slash: that of the standard and that of its first edition.
    QString target; ///< The name of a part.
};

using Relations = QHash<QString, Relation>;

QString folderOf(const QString &part)
{
    return part.first(part.lastIndexOf(u'/') + 1);
}

/// From the folder of the part that refers to it, or from the root.
QString partAt(const QString &folder, QString target)
{
    target.replace(u'\\', u'/');
    return target.startsWith(u'/') ? target : QDir::cleanPath(u'/' + folder + target);
}

Result<Relations, WorkbookError> relationsOf(ZipParts &zip, const QString &part)
{
    const QString folder = folderOf(part);
    const QString name = folder + u"_rels/"_s + part.sliced(folder.size()) + u".rels"_s;
    Relations found;
    if (!zip.has(name))
        return found;
    auto read = zip.read(name, [&](QXmlStreamReader &xml) -> Done {
        while (xml.readNextStartElement()) {
            const auto attributes = xml.attributes();
            const QStringView type = attributes.value("Type"_L1);
            found.insert(attributes.value("Id"_L1).toString(),
                {type.mid(type.lastIndexOf(u'/') + 1).toString(),
                    partAt(folder, attributes.value("Target"_L1).toString())});
            xml.skipCurrentElement();
        }
        return {};
    });
    if (!read)
        return Failure(read.error());
    return found;
}

QString targetOfType(const Relations &relations, QLatin1StringView type)
{
    for (const Relation &relation : relations) {
        if (relation.type == type)
            return relation.target;
    }
    return {};
}

struct SheetEntry {
    WorkbookSheet sheet;
    QString part; ///< Empty where nothing says which it is.
};

struct Book {
    QList<SheetEntry> sheets;
    QString strings; ///< Names of parts; empty where there are none.
    QString styles;
    bool is1904 = false;
};

/// The attribute that refers to a part has a namespace, which differs between the editions.
QString relationIdOf(const QXmlStreamAttributes &attributes)
{
    for (const QXmlStreamAttribute &one : attributes) {
        if (one.name() == "id"_L1 && !one.namespaceUri().isEmpty())
            return one.value().toString();
    }
    return {};
}

void readSheetList(QXmlStreamReader &xml, const Relations &relations, Book &book)
{
    while (xml.readNextStartElement()) {
        const auto attributes = xml.attributes();
        const QStringView state = attributes.value("state"_L1);
        const bool isHidden = state == "hidden"_L1 || state == "veryHidden"_L1;
        const Relation relation = relations.value(relationIdOf(attributes));
        if (relation.type.isEmpty() || relation.type == "worksheet"_L1) {
            book.sheets.append(
                {{attributes.value("name"_L1).toString(), isHidden}, relation.target});
        }
        xml.skipCurrentElement();
    }
}

Result<Book, WorkbookError> readBook(ZipParts &zip)
{
    const auto root = relationsOf(zip, {});
    if (!root)
        return Failure(root.error());
    QString part = targetOfType(*root, "officeDocument"_L1);
    if (part.isEmpty())
        part = u"/xl/workbook.xml"_s;
    const auto relations = relationsOf(zip, part);
    if (!relations)
        return Failure(relations.error());
    Book book;
    book.strings = targetOfType(*relations, "sharedStrings"_L1);
    book.styles = targetOfType(*relations, "styles"_L1);
    auto read = zip.read(part, [&](QXmlStreamReader &xml) -> Done {
        while (xml.readNextStartElement()) {
            if (xml.name() == "sheets"_L1) {
                readSheetList(xml, *relations, book);
                continue;
            }
            if (xml.name() == "workbookPr"_L1) {
                const auto attributes = xml.attributes();
                const QStringView says = attributes.value("date1904"_L1);
                book.is1904 = says == "1"_L1 || says == "true"_L1;
            }
            xml.skipCurrentElement();
        }
        return {};
    });
    if (!read)
        return Failure(read.error());
    if (book.sheets.isEmpty())
        return failure(Kind::Damaged, part);
    return book;
}

Done readStrings(ZipParts &zip, const QString &part, QStringList &strings)
{
    // A workbook of numbers may name a part that it does not have.
    if (part.isEmpty() || !zip.has(part))
        return {};
    return zip.read(part, [&](QXmlStreamReader &xml) -> Done {
        qsizetype signs = 0;
        while (xml.readNextStartElement()) {
            if (xml.name() != "si"_L1) {
                xml.skipCurrentElement();
                continue;
            }
            strings.append(textOfRuns(xml));
            signs += strings.constLast().size();
            if (strings.size() > mostStrings || signs > longestStrings)
                return failure(Kind::TooLarge, part);
        }
        return {};
    });
}

void readCodes(QXmlStreamReader &xml, QHash<int, CellFormat> &codes)
{
    while (xml.readNextStartElement()) {
        const auto attributes = xml.attributes();
        codes.insert(attributes.value("numFmtId"_L1).toInt(),
            formatOfCode(attributes.value("formatCode"_L1).toString()));
        xml.skipCurrentElement();
    }
}

Done readStyles(ZipParts &zip, const QString &part, std::vector<CellFormat> &formats)
{
    if (part.isEmpty() || !zip.has(part))
        return {};
    QHash<int, CellFormat> codes;
    std::vector<int> ids;
    auto read = zip.read(part, [&](QXmlStreamReader &xml) -> Done {
        while (xml.readNextStartElement()) {
            if (xml.name() == "numFmts"_L1) {
                readCodes(xml, codes);
            } else if (xml.name() == "cellXfs"_L1) {
                while (xml.readNextStartElement()) {
                    ids.push_back(xml.attributes().value("numFmtId"_L1).toInt());
                    xml.skipCurrentElement();
                }
            } else {
                xml.skipCurrentElement();
            }
        }
        return {};
    });
    if (!read)
        return read;
    formats.reserve(ids.size());
    for (const int id : ids) {
        const auto code = codes.constFind(id);
        formats.push_back(code == codes.constEnd() ? builtInFormat(id) : *code);
    }
    return {};
}

Result<SheetText, WorkbookError> readEntry(
    ZipParts &zip, const SheetEntry &entry, const SheetParts &parts)
{
    if (entry.part.isEmpty())
        return failure(Kind::Damaged, entry.sheet.name);
    SheetText text;
    auto read = zip.read(entry.part, [&](QXmlStreamReader &xml) -> Done {
        auto found = readSheetXml(xml, parts);
        if (!found)
            return failure(found.error().kind, entry.part + u' ' + found.error().detail);
        text = *std::move(found);
        return {};
    });
    if (!read)
        return Failure(read.error());
    text.name = entry.sheet.name;
    return text;
}

Result<SheetText, WorkbookError> readFirstOf(
    ZipParts &zip, const QList<SheetEntry> &sheets, const SheetParts &parts)
{
    std::optional<SheetText> first;
    for (const SheetEntry &entry : sheets) {
        if (entry.sheet.isHidden)
            continue;
        auto text = readEntry(zip, entry, parts);
        if (!text || text->notes.cells > 0)
            return text;
        if (!first)
            first = *std::move(text);
    }
    return first ? *std::move(first) : readEntry(zip, sheets.constFirst(), parts);
}

} // namespace

Result<QList<WorkbookSheet>, WorkbookError> sheetsOf(const QByteArray &bytes)
{
    ZipParts zip(bytes);
    if (auto opened = zip.open(); !opened)
        return Failure(opened.error());
    const auto book = readBook(zip);
    if (!book)
        return Failure(book.error());
    QList<WorkbookSheet> sheets;
    for (const SheetEntry &entry : book->sheets)
        sheets.append(entry.sheet);
    return sheets;
}

Result<SheetText, WorkbookError> readSheet(const QByteArray &bytes,
    const std::optional<QString> &name, const std::atomic<bool> *isCancelled)
{
    ZipParts zip(bytes, isCancelled);
    if (auto opened = zip.open(); !opened)
        return Failure(opened.error());
    const auto book = readBook(zip);
    if (!book)
        return Failure(book.error());
    const auto entry = std::find_if(book->sheets.cbegin(), book->sheets.cend(),
        [&name](const SheetEntry &one) { return one.sheet.name == name; });
    if (name && entry == book->sheets.cend())
        return failure(Kind::NoSuchSheet, *name);
    SheetParts parts;
    parts.is1904 = book->is1904;
    if (auto read = readStyles(zip, book->styles, parts.formats); !read)
        return Failure(read.error());
    if (auto read = readStrings(zip, book->strings, parts.strings); !read)
        return Failure(read.error());
    return name ? readEntry(zip, *entry, parts) : readFirstOf(zip, book->sheets, parts);
}

} // namespace rolodesk
