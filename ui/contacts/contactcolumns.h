#pragma once

#include "core/contacts/contact.h"
#include "core/contacts/directory.h"
#include "core/index/contactorder.h"

#include <QDateTime>
#include <QLatin1String>

#include <span>

namespace rolodesk {

/// What a row of the table shows, prepared once when the contact is read from the store.
struct ContactRow {
    Contact contact;
    QString name; ///< The shown name, or the phone when there is none.
    QString phone; ///< For people; empty stays empty.
    QDateTime updated;
};

[[nodiscard]] ContactRow makeRow(Contact contact);

/// What a column may look at besides the contact.
struct RowContext {
    const Directory &directory;
    QDateTime now; ///< UTC
};

/// One column of the list. A new column is a new line in `contactColumns()`.
struct ContactColumn {
    QLatin1String id; ///< For the settings; never changes.
    const char *title; ///< Translated with `titleOf`.
    SortKey sortKey;
    Qt::SortOrder firstDirection; ///< What the first click on the header gives.
    Qt::Alignment alignment;
    int width; ///< Default, in digits.
    QString (*text)(const ContactRow &, const RowContext &);
    QString (*spoken)(const ContactRow &, const RowContext &); ///< Empty = nothing to say.
    QString (*toolTip)(const ContactRow &, const RowContext &); ///< Null = the text.
    QLatin1String (*icon)(const ContactRow &); ///< Null = none.
    /// For a file: as on screen, but for times, which do not grow old there. Any thread.
    QString (*inFile)(const Contact &, const Directory &);
};

/// Indexes into `contactColumns()` that other code has to know.
enum ContactColumnIndex {
    NameColumn,
    PhoneColumn,
    EmailColumn,
    TagsColumn,
    OwnerColumn,
    StatusColumn,
    UpdatedColumn
};

[[nodiscard]] std::span<const ContactColumn> contactColumns();
[[nodiscard]] QString titleOf(const ContactColumn &column);

/// What a screen reader says for a row: "NAME, +1 415 555 0100, opted out, 3 tags".
[[nodiscard]] QString rowSentence(const ContactRow &row, const RowContext &context);

} // namespace rolodesk
