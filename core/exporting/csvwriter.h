#pragma once

#include "core/contacts/directory.h"
#include "core/exporting/contactformat.h"

#include <QHash>
#include <QList>

#include <functional>

namespace rolodesk {

/// How a CSV file is written: RFC 4180 (commas, CRLF, quotes where they are needed) in UTF-8.
struct CsvOptions {
    /// True: a cell that a spreadsheet would take for a formula (it begins with = + - @, one of
    /// their full-width forms, a tab or a line end) gets an apostrophe in front, as OWASP advises.
    /// Where semicolons or tabs part the cells, as in a spreadsheet of many countries, a text holds
    /// several: cells with such a sign are quoted, and a formula that would begin behind it, or
    /// behind a line end, gets its apostrophe, too.
    /// That holds for phone numbers, too: `+1415…` loses its plus, or its last digits, when such a
    /// program opens the file by a double click. False: the text as it is, for other programs,
    /// which would keep the apostrophe.
    bool isSafe = true;
    /// Begins with a byte order mark, without which spreadsheets take UTF-8 for the local code
    /// page.
    bool hasBom = true;
};

/// One column of a file: what stands above it and in it.
struct ExportColumn {
    QString title;
    /// The text for a contact, as a person sees it. Called on several threads at the same time: it
    /// may use nothing but the contact and what it holds copies of.
    std::function<QString(const Contact &)> text;
};

/// The columns of a view. Their words (titles, states, labels, dates) are for people and come from
/// the caller, because core has no words for people and the file has to say what the screen says.
[[nodiscard]] std::unique_ptr<const ContactFormat> csvWriter(
    QList<ExportColumn> columns, const CsvOptions &options);

/// What the import layout takes besides the contacts.
struct ImportLayout {
    /// The importer knows owners by their e-mail, which the team does not tell
    /// (ContactsApi::lookUpUsers does). Members that are missing here are left out of the column;
    /// without any there is no such column.
    QHash<MemberId, QString> ownerEmails;
};

/// The layout that the CSV import of the web application reads (`heymarket-api.md` section 14):
/// First Name, Last Name, Phone Number, Email, Opt Out, Owner, Tags, and a column for each custom
/// field, titled as the field is; two of one title, or one with the title of a fixed column, are
/// told apart by their ids ("Plan (#12)").
///
/// Numbers are digits without a plus. Opt Out is "yes" or empty: a "no" would opt somebody in again
/// who has opted out since. A contact with a display name alone has it for a first name. What a
/// contact has besides (`LeftOut`) is left out and told. Lists are
/// not known to the API; tags that the importer does not take can be ignored there. The importer
/// keeps apostrophes, so that `isSafe` changes what is imported: leave it false, but for files that
/// are looked at first.
[[nodiscard]] std::unique_ptr<const ContactFormat> importCsvWriter(
    const Directory &directory, const ImportLayout &layout, const CsvOptions &options);

} // namespace rolodesk
