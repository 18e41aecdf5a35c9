#include "ui/importing/filewords.h"

#include "ui/common/sentencewords.h"
#include "ui/common/timetext.h"
#include "ui/common/tiptext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr qsizetype mostLetters = 80; ///< Of a file's name within a sentence.

QString words(const char *text)
{
    return QCoreApplication::translate("ImportWords", text);
}

struct KindRow {
    FileKind kind;
    const char *title;
    const char *refusal; ///< %1: the name; null for what can be imported.
    const char *advice;
};

constexpr const char *saveAsCsv = QT_TRANSLATE_NOOP(
    "ImportWords", "Open it in the program it is from and save it as CSV or as an Excel workbook.");

constexpr std::array kindRows{
    KindRow{FileKind::Table, QT_TRANSLATE_NOOP("ImportWords", "Text table"), nullptr, nullptr},
    KindRow{FileKind::VCard, QT_TRANSLATE_NOOP("ImportWords", "vCards"), nullptr, nullptr},
    KindRow{FileKind::Xlsx, QT_TRANSLATE_NOOP("ImportWords", "Excel workbook"), nullptr, nullptr},
    KindRow{FileKind::Empty, QT_TRANSLATE_NOOP("ImportWords", "Empty file"),
        QT_TRANSLATE_NOOP("ImportWords", "%1 is empty."),
        QT_TRANSLATE_NOOP(
            "ImportWords", "It may not have been downloaded or copied to its end: do that once more.")},
    KindRow{FileKind::OtherZip, QT_TRANSLATE_NOOP("ImportWords", "Archive"),
        QT_TRANSLATE_NOOP("ImportWords", "%1 is an archive of other files, and no workbook."),
        QT_TRANSLATE_NOOP("ImportWords",
            "Unpack it and drop the file with the contacts. An OpenDocument table is to be saved as "
            "CSV or as an Excel workbook first.")},
    KindRow{FileKind::Xls, QT_TRANSLATE_NOOP("ImportWords", "Old Excel workbook"),
        QT_TRANSLATE_NOOP(
            "ImportWords", "%1 is an old or a protected document of Office, which cannot be read."),
        QT_TRANSLATE_NOOP("ImportWords",
            "Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx) without a "
            "password, or as CSV.")},
    KindRow{FileKind::Pdf, QT_TRANSLATE_NOOP("ImportWords", "PDF"),
        QT_TRANSLATE_NOOP("ImportWords", "%1 is a PDF: its table is a picture of one."), saveAsCsv},
    KindRow{FileKind::Picture, QT_TRANSLATE_NOOP("ImportWords", "Picture"),
        QT_TRANSLATE_NOOP("ImportWords", "%1 is a picture."), saveAsCsv},
    KindRow{FileKind::Archive, QT_TRANSLATE_NOOP("ImportWords", "Archive"),
        QT_TRANSLATE_NOOP("ImportWords", "%1 is compressed."),
        QT_TRANSLATE_NOOP("ImportWords", "Unpack it and drop the file with the contacts.")},
    KindRow{FileKind::Web, QT_TRANSLATE_NOOP("ImportWords", "Web page"),
        QT_TRANSLATE_NOOP("ImportWords", "%1 is a web page, whatever its name says."), saveAsCsv},
    KindRow{FileKind::OtherText, QT_TRANSLATE_NOOP("ImportWords", "Text"),
        QT_TRANSLATE_NOOP("ImportWords", "%1 is text, but neither a table nor vCards."), saveAsCsv},
    KindRow{FileKind::Binary, QT_TRANSLATE_NOOP("ImportWords", "Unknown"),
        QT_TRANSLATE_NOOP("ImportWords", "%1 is no text and no workbook."), saveAsCsv},
};

const KindRow &rowOf(FileKind kind)
{
    const auto found = std::find_if(kindRows.begin(), kindRows.end(),
        [kind](const KindRow &row) { return row.kind == kind; });
    return found == kindRows.end() ? kindRows.back() : *found;
}

struct ErrorRow {
    ImportFileError::Kind kind;
    const char *title;
    const char *sentence; ///< %1: the name, %2: the detail.
    const char *advice;
    bool retryHelps;
};

using Error = ImportFileError::Kind;

constexpr std::array errorRows{
    ErrorRow{Error::NotThere, QT_TRANSLATE_NOOP("ImportWords", "The file is not there"),
        QT_TRANSLATE_NOOP("ImportWords", "%1 was not found."),
        QT_TRANSLATE_NOOP("ImportWords",
            "It may have been moved or renamed, or lie on a drive that is not connected."),
        true},
    ErrorRow{Error::NotAllowed, QT_TRANSLATE_NOOP("ImportWords", "The file may not be read"),
        QT_TRANSLATE_NOOP("ImportWords", "Reading %1 is not allowed for this user."),
        QT_TRANSLATE_NOOP("ImportWords",
            "Copy it to a folder of your own, or let whom it belongs to give you the right."),
        true},
    ErrorRow{Error::NotAFile, QT_TRANSLATE_NOOP("ImportWords", "That is no file"),
        QT_TRANSLATE_NOOP("ImportWords", "%1 is a folder or a device."),
        QT_TRANSLATE_NOOP("ImportWords", "Drop the files that are in it."), false},
    ErrorRow{Error::NotReadable, QT_TRANSLATE_NOOP("ImportWords", "The file cannot be read"),
        QT_TRANSLATE_NOOP("ImportWords", "Reading %1 failed: %2."),
        QT_TRANSLATE_NOOP("ImportWords", "Copy it to this computer and drop it again."), true},
    ErrorRow{Error::TooLarge, QT_TRANSLATE_NOOP("ImportWords", "The file is too large"),
        QT_TRANSLATE_NOOP("ImportWords", "%1 is larger than what can be read at once."),
        QT_TRANSLATE_NOOP("ImportWords", "Split it into several files."), false},
    ErrorRow{Error::Encrypted, QT_TRANSLATE_NOOP("ImportWords", "The workbook has a password"),
        QT_TRANSLATE_NOOP("ImportWords", "%1 opens with a password only."),
        QT_TRANSLATE_NOOP(
            "ImportWords", "Open it in Excel or LibreOffice and save it without one, or as CSV."),
        true},
    ErrorRow{Error::Damaged, QT_TRANSLATE_NOOP("ImportWords", "The workbook is damaged"),
        QT_TRANSLATE_NOOP("ImportWords", "%1 is cut off or altered (%2)."),
        QT_TRANSLATE_NOOP("ImportWords",
            "Download or copy it once more; or open it in Excel or LibreOffice, which may repair "
            "it, and save it anew."),
        true},
};

struct ExporterTitle {
    Exporter exporter;
    const char *title;
};

/// Names of products, which nobody translates.
constexpr std::array exporters{
    ExporterTitle{Exporter::Heymarket, "Heymarket"},
    ExporterTitle{Exporter::Google, "Google Contacts"},
    ExporterTitle{Exporter::GoogleOld, "Google Contacts (until 2023)"},
    ExporterTitle{Exporter::Outlook, "Outlook.com"},
    ExporterTitle{Exporter::OutlookClassic, "Outlook for Windows"},
    ExporterTitle{Exporter::Thunderbird, "Thunderbird"},
    ExporterTitle{Exporter::HubSpot, "HubSpot"},
    ExporterTitle{Exporter::Salesforce, "Salesforce Data Loader"},
    ExporterTitle{Exporter::SalesforceReport, "Salesforce report"},
    ExporterTitle{Exporter::Zendesk, "Zendesk"},
    ExporterTitle{Exporter::Front, "Front"},
    ExporterTitle{Exporter::Intercom, "Intercom"},
    ExporterTitle{Exporter::Chatwoot, "Chatwoot"},
    ExporterTitle{Exporter::Shopify, "Shopify"},
    ExporterTitle{Exporter::Mailchimp, "Mailchimp"},
    ExporterTitle{Exporter::MailchimpMergeTags, "Mailchimp (merge tags)"},
};

struct EncodingTitle {
    const char *name;
    const char *title;
};

constexpr std::array encodings{
    EncodingTitle{"UTF-16LE", QT_TRANSLATE_NOOP("ImportWords", "Unicode, as Excel saves text")},
    EncodingTitle{"UTF-16BE", QT_TRANSLATE_NOOP("ImportWords", "Unicode, the other way around")},
    EncodingTitle{"windows-1252", QT_TRANSLATE_NOOP("ImportWords", "Western Europe")},
    EncodingTitle{"windows-1250", QT_TRANSLATE_NOOP("ImportWords", "Central Europe")},
    EncodingTitle{"windows-1251", QT_TRANSLATE_NOOP("ImportWords", "Cyrillic")},
    EncodingTitle{"windows-1253", QT_TRANSLATE_NOOP("ImportWords", "Greek")},
    EncodingTitle{"windows-1254", QT_TRANSLATE_NOOP("ImportWords", "Turkish")},
    EncodingTitle{"windows-1255", QT_TRANSLATE_NOOP("ImportWords", "Hebrew")},
    EncodingTitle{"windows-1256", QT_TRANSLATE_NOOP("ImportWords", "Arabic")},
    EncodingTitle{"windows-1257", QT_TRANSLATE_NOOP("ImportWords", "Baltic")},
    EncodingTitle{"windows-1258", QT_TRANSLATE_NOOP("ImportWords", "Vietnamese")},
    EncodingTitle{"macintosh", QT_TRANSLATE_NOOP("ImportWords", "Old Mac")},
    EncodingTitle{"Shift_JIS", QT_TRANSLATE_NOOP("ImportWords", "Japanese")},
    EncodingTitle{"EUC-JP", QT_TRANSLATE_NOOP("ImportWords", "Japanese")},
    EncodingTitle{"ISO-2022-JP", QT_TRANSLATE_NOOP("ImportWords", "Japanese")},
    EncodingTitle{"EUC-KR", QT_TRANSLATE_NOOP("ImportWords", "Korean")},
    EncodingTitle{"GB18030", QT_TRANSLATE_NOOP("ImportWords", "Simplified Chinese")},
    EncodingTitle{"Big5", QT_TRANSLATE_NOOP("ImportWords", "Traditional Chinese")},
    EncodingTitle{"ISO-8859-1", QT_TRANSLATE_NOOP("ImportWords", "Western Europe")},
    EncodingTitle{"ISO-8859-2", QT_TRANSLATE_NOOP("ImportWords", "Central Europe")},
    EncodingTitle{"ISO-8859-5", QT_TRANSLATE_NOOP("ImportWords", "Cyrillic")},
    EncodingTitle{"ISO-8859-7", QT_TRANSLATE_NOOP("ImportWords", "Greek")},
    EncodingTitle{"ISO-8859-9", QT_TRANSLATE_NOOP("ImportWords", "Turkish")},
    EncodingTitle{"ISO-8859-15", QT_TRANSLATE_NOOP("ImportWords", "Western Europe with the euro")},
    EncodingTitle{"KOI8-R", QT_TRANSLATE_NOOP("ImportWords", "Russian")},
    EncodingTitle{"KOI8-U", QT_TRANSLATE_NOOP("ImportWords", "Ukrainian")},
};

QString shownName(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return name.isEmpty() ? words(QT_TRANSLATE_NOOP("ImportWords", "What was pasted"))
                          : quoted(apart(cutText(name, mostLetters)));
}

} // namespace

QString kindWords(FileKind kind)
{
    return words(rowOf(kind).title);
}

ErrorText refusalOf(FileKind kind, const QString &name)
{
    const KindRow &row = rowOf(kind);
    ErrorText text;
    if (!row.refusal)
        return text;
    text.title = kind == FileKind::Empty
        ? words(QT_TRANSLATE_NOOP("ImportWords", "The file is empty"))
        : words(QT_TRANSLATE_NOOP("ImportWords", "This file cannot be imported"));
    text.sentence = words(row.refusal).arg(shownName(name));
    text.advice = words(row.advice);
    text.retryHelps = kind == FileKind::Empty;
    return text;
}

ErrorText describe(const ImportFileError &error)
{
    if (error.kind == Error::NotAnImport)
        return refusalOf(error.file, error.path);
    const auto found = std::find_if(errorRows.begin(), errorRows.end(),
        [&error](const ErrorRow &row) { return row.kind == error.kind; });
    ErrorText text;
    if (found == errorRows.end())
        return text;
    text.title = words(found->title);
    // One after the other: a name may hold "%2".
    const QString detail = cutText(error.detail, mostLetters);
    text.sentence = words(found->sentence);
    text.sentence = text.sentence.contains("%2"_L1)
        ? text.sentence.arg(shownName(error.path), detail)
        : text.sentence.arg(shownName(error.path));
    text.advice = words(found->advice);
    text.retryHelps = found->retryHelps;
    return text;
}

ErrorText describeNoRows(const ImportContent &content)
{
    const QString path = content.file.path;
    if (const auto &refused = content.table.refused) {
        using Kind = WorkbookError::Kind;
        const auto kind = refused->kind == Kind::Encrypted ? Error::Encrypted
            : refused->kind == Kind::TooLarge              ? Error::TooLarge
                                                           : Error::Damaged;
        return describe(ImportFileError{kind, content.file.kind, path, refused->detail});
    }
    ErrorText text;
    text.title = words(QT_TRANSLATE_NOOP("ImportWords", "There are no rows"));
    text.sentence =
        words(QT_TRANSLATE_NOOP("ImportWords", "%1 holds nothing but titles and blank lines."))
            .arg(shownName(path));
    text.advice = content.table.sheets.size() > 1
        ? words(QT_TRANSLATE_NOOP("ImportWords", "Another sheet may hold the contacts."))
        : words(QT_TRANSLATE_NOOP("ImportWords",
            "If there are contacts in it, the encoding or the separator may be another one."));
    return text;
}

QString exporterWords(const ExporterGuess &guess)
{
    const auto found = std::find_if(exporters.begin(), exporters.end(),
        [&guess](const ExporterTitle &each) { return each.exporter == guess.exporter; });
    if (found == exporters.end())
        return words(QT_TRANSLATE_NOOP(
            "ImportWords", "Columns are recognised by their titles and by what is in them."));
    constexpr double whole = 100;
    return QCoreApplication::translate("ImportWords", "%1, %2 % sure")
        .arg(QLatin1String(found->title),
            numberText(static_cast<qint64>(std::lround(guess.certainty * whole))));
}

QString encodingTitle(const QByteArray &name)
{
    const auto found = std::find_if(encodings.begin(), encodings.end(),
        [&name](const EncodingTitle &each) { return name.compare(each.name, Qt::CaseInsensitive) == 0; });
    const QString own = QString::fromLatin1(name);
    return found == encodings.end()
        ? own
        : QCoreApplication::translate("ImportWords", "%1 (%2)", "language (encoding)")
              .arg(words(found->title), own);
}

QString certaintyWords(const EncodingGuess &guess)
{
    using Reason = EncodingGuess::Reason;
    struct Row {
        Reason reason;
        const char *text;
    };
    static constexpr std::array rows{
        Row{Reason::Mark, QT_TRANSLATE_NOOP("ImportWords", "the file says so")},
        Row{Reason::Valid, QT_TRANSLATE_NOOP("ImportWords", "certain")},
        Row{Reason::Zeros, QT_TRANSLATE_NOOP("ImportWords", "very likely")},
        Row{Reason::Statistics, QT_TRANSLATE_NOOP("ImportWords", "likely, by its letters")},
        Row{Reason::Fallback, QT_TRANSLATE_NOOP("ImportWords", "a guess")},
    };
    const auto found = std::find_if(
        rows.begin(), rows.end(), [&guess](const Row &row) { return row.reason == guess.reason; });
    return words(found->text);
}

QString separatorTitle(char separator)
{
    struct Row {
        char separator;
        const char *text;
    };
    static constexpr std::array rows{
        Row{',', QT_TRANSLATE_NOOP("ImportWords", "Comma (,)")},
        Row{';', QT_TRANSLATE_NOOP("ImportWords", "Semicolon (;)")},
        Row{'\t', QT_TRANSLATE_NOOP("ImportWords", "Tab")},
        Row{'|', QT_TRANSLATE_NOOP("ImportWords", "Bar (|)")},
    };
    const auto found = std::find_if(
        rows.begin(), rows.end(), [separator](const Row &row) { return row.separator == separator; });
    return found == rows.end() ? QString(QLatin1Char(separator)) : words(found->text);
}

QString sizeWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace rolodesk
