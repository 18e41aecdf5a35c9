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
            "Names, number, e-mail, opt-out, tags and custom fields. Owners are left out: the "
            "import knows them by their e-mail, which the service does not tell."),
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

std::unique_ptr<const ContactWriter> exportWriter(
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
        return importCsvWriter(directory, {}, options);
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
        sentences << count(QT_TRANSLATE_N_NOOP("ExportWords",
                               "%Ln value(s) were left out: this format has no place for them."),
            summary.leftOut);
    }
    return sentences.join(QLatin1Char(' '));
}

ErrorText describe(const ExportError &error)
{
    return std::visit(InWords(), error);
}

} // namespace rolodesk
