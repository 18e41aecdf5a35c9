#include "ui/exporting/exportplan.h"

#include "core/exporting/csvwriter.h"
#include "core/exporting/vcardwriter.h"
#include "core/util/rowwith.h"
#include "ui/contacts/contactcolumns.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <array>

namespace rolodesk {

namespace {

constexpr std::array formats{
    ExportFormatText{ExportFormat::ViewCsv,
        QT_TRANSLATE_NOOP("ExportWords", "CSV: the columns of this list"),
        QT_TRANSLATE_NOOP("ExportWords",
            "For a spreadsheet: the columns on screen in their order, with a line of titles."),
        QT_TRANSLATE_NOOP("ExportWords", "CSV file (*%1)"), ".csv"},
    ExportFormatText{ExportFormat::ImportCsv,
        QT_TRANSLATE_NOOP("ExportWords", "CSV: as Heymarket imports it"),
        QT_TRANSLATE_NOOP("ExportWords",
            "Names, number, e-mail, opt-out, tags and custom fields. Owners, notes, pictures "
            "and further numbers have no place in it."),
        QT_TRANSLATE_NOOP("ExportWords", "CSV file (*%1)"), ".csv"},
    ExportFormatText{ExportFormat::VCard, QT_TRANSLATE_NOOP("ExportWords", "vCard 4.0"),
        QT_TRANSLATE_NOOP("ExportWords", "For address books and telephones: one card a contact."),
        QT_TRANSLATE_NOOP("ExportWords", "vCard file (*%1)"), ".vcf"},
    ExportFormatText{ExportFormat::JsonLines, QT_TRANSLATE_NOOP("ExportWords", "JSON lines"),
        QT_TRANSLATE_NOOP("ExportWords",
            "For programs: all that the service ever told of each contact, one a line."),
        QT_TRANSLATE_NOOP("ExportWords", "JSON lines file (*%1)"), ".jsonl"},
};

QString count(const char *text, qint64 n)
{
    return QCoreApplication::translate("ExportWords", text, nullptr, static_cast<int>(n));
}

struct LeftOutRow {
    LeftOut part;
    const char *word;
};

constexpr std::array leftOutRows{
    LeftOutRow{LeftOut::DisplayName, QT_TRANSLATE_NOOP("ExportWords", "display names that differ")},
    LeftOutRow{LeftOut::Owner, QT_TRANSLATE_NOOP("ExportWords", "owners")},
    LeftOutRow{LeftOut::Notes, QT_TRANSLATE_NOOP("ExportWords", "notes")},
    LeftOutRow{LeftOut::Block, QT_TRANSLATE_NOOP("ExportWords", "blocks")},
    LeftOutRow{LeftOut::Channel, QT_TRANSLATE_NOOP("ExportWords", "further numbers and addresses")},
    LeftOutRow{LeftOut::Field,
        QT_TRANSLATE_NOOP("ExportWords", "fields that the team does not list any more")},
    LeftOutRow{LeftOut::Picture, QT_TRANSLATE_NOOP("ExportWords", "pictures")},
    LeftOutRow{LeftOut::Details,
        QT_TRANSLATE_NOOP("ExportWords", "authors and dates of notes, handles of channels")},
};

struct TargetRow {
    TargetError::Kind kind;
    const char *title;
    const char *sentence; ///< %1 is the file.
    const char *advice;
};

using Kind = TargetError::Kind;

constexpr std::array targetRows{
    TargetRow{Kind::NoFolder, QT_TRANSLATE_NOOP("ExportWords", "The folder is not there"),
        QT_TRANSLATE_NOOP("ExportWords", "%1 cannot be written: its folder is not there."),
        QT_TRANSLATE_NOOP("ExportWords", "Choose another place.")},
    TargetRow{Kind::NotAllowed, QT_TRANSLATE_NOOP("ExportWords", "Not allowed there"),
        QT_TRANSLATE_NOOP("ExportWords", "%1 cannot be written: you may not write there."),
        QT_TRANSLATE_NOOP("ExportWords", "Choose another place.")},
    TargetRow{Kind::NotAFile, QT_TRANSLATE_NOOP("ExportWords", "Not a file"),
        QT_TRANSLATE_NOOP("ExportWords", "%1 is a folder or a device."),
        QT_TRANSLATE_NOOP("ExportWords", "Choose another name.")},
    TargetRow{Kind::NoRoom, QT_TRANSLATE_NOOP("ExportWords", "No room on the disk"),
        QT_TRANSLATE_NOOP("ExportWords", "%1 cannot be written: the disk is full."),
        QT_TRANSLATE_NOOP("ExportWords", "Make room, or choose another place.")},
    TargetRow{Kind::Failed, QT_TRANSLATE_NOOP("ExportWords", "The file cannot be written"),
        QT_TRANSLATE_NOOP("ExportWords", "%1 cannot be written: %2."),
        QT_TRANSLATE_NOOP("ExportWords", "Try again, or choose another place.")},
};

struct InWords {
    ErrorText operator()(const ExportCancelled &) const { return {}; }
    ErrorText operator()(const StoreError &error) const { return describe(error); }
    ErrorText operator()(const TargetError &error) const
    {
        const TargetRow *row = rowWith(targetRows, &TargetRow::kind, error.kind);
        ErrorText text;
        text.title = exportWord(row->title);
        text.sentence = exportWord(row->sentence);
        text.sentence.replace(QLatin1String("%1"), QFileInfo(error.path).fileName());
        text.sentence.replace(QLatin1String("%2"), error.detail);
        text.advice = exportWord(row->advice);
        return text;
    }
};

} // namespace

std::span<const ExportFormatText> exportFormats()
{
    return formats;
}

QString exportWord(const char *text)
{
    return QCoreApplication::translate("ExportWords", text);
}

std::unique_ptr<const ContactFormat> exportWriter(
    ExportFormat format, const QStringList &columns, const Directory &directory, bool isSafe)
{
    const CsvOptions options{isSafe, true};
    switch (format) {
    case ExportFormat::ViewCsv: {
        QList<ExportColumn> written;
        for (const QString &id : columns) {
            for (const ContactColumn &column : contactColumns()) {
                if (column.id == id) {
                    written.append({titleOf(column),
                        [text = column.inFile, directory](
                            const Contact &contact) { return text(contact, directory); }});
                }
            }
        }
        return csvWriter(std::move(written), options);
    }
    case ExportFormat::ImportCsv:
        // The importer would take a byte order mark for a part of the first title.
        return importCsvWriter(directory, {}, {isSafe, false});
    case ExportFormat::VCard:
        return vCardWriter(directory);
    case ExportFormat::JsonLines:
        break;
    }
    return jsonLinesWriter();
}

QString describe(const ExportSummary &summary)
{
    QStringList sentences{
        count(QT_TRANSLATE_N_NOOP("ExportWords", "%Ln contact(s) written."), summary.written)};
    if (summary.gone > 0) {
        sentences << count(QT_TRANSLATE_N_NOOP("ExportWords",
                               "%Ln of those chosen were deleted meanwhile and are not in it."),
            summary.gone);
    }
    if (summary.leftOut > 0) {
        sentences << count(
            QT_TRANSLATE_N_NOOP("ExportWords", "%Ln contact(s) are not complete in it."),
            summary.leftOut);
        QStringList parts;
        for (const LeftOutRow &row : leftOutRows) {
            if (summary.leftOutParts.testFlag(row.part))
                parts << exportWord(row.word);
        }
        sentences << exportWord(
            QT_TRANSLATE_NOOP("ExportWords", "This format has no place for: %1."))
                         .arg(parts.join(QLatin1String(", ")));
    }
    return sentences.join(QLatin1Char(' '));
}

ErrorText describe(const ExportError &error)
{
    return std::visit(InWords(), error);
}

} // namespace rolodesk
