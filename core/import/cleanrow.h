#pragma once

#include "core/contacts/ids.h"
#include "core/import/columnmapping.h"
#include "core/import/phonecell.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace rolodesk {

/// What a row of a file says of a contact, cleaned, and what is wrong with it. A plain value.
struct CleanRow {
    /// Together as they come. What holds a row back is told by `isHeldBack`.
    enum Problem : unsigned {
        NoNumber = 1U, ///< Neither a phone number nor an address to know somebody by.
        SpoiledNumber = 2U, ///< PhoneReading::Problem::Exponent or Formula.
        BadNumber = 4U, ///< Anything else that is no phone number.
        NeedsCountry = 8U,
        BadEmail = 16U,
        BadTruth = 32U, ///< A cell of an opt-out column that is neither yes nor no.
        TooManyTags = 64U, ///< More than five in the row alone.
        OptInIgnored = 128U, ///< The row says that somebody may be texted: no file opts anybody in.
        LostLetters = 256U, ///< U+FFFD.
        DecodedTwice = 512U, ///< "MÃ¼ller"
        CommaInName = 1024U, ///< "DOE, JOHN": first and last are not parted unasked.
        Ragged = 2048U, ///< More or fewer cells than columns, with something in those beyond.
    };

    QString first;
    QString last;
    QList<PhoneReading> phones; ///< Those one can text, the one to be the contact's own first.
    QList<PhoneReading> badPhones;
    QStringList emails; ///< The contact's own first.
    QStringList badEmails;
    QStringList labels; ///< Of tags, as they stand there.
    QString owner; ///< As it stands there.
    QString avatar;
    QString region; ///< ISO, of its numbers: by its country, else that of the file.
    bool isOptedOut = false; ///< The row says so.
    QMap<FieldId, QString> fields; ///< Of the workspace.
    unsigned problems = 0;

    /// Nothing may be sent of it before somebody has looked.
    [[nodiscard]] bool isHeldBack() const;

    friend bool operator==(const CleanRow &, const CleanRow &) = default;
};

/// Cleans the rows of a file one by one. Pure; rows may be cleaned on several threads at the same
/// time; some 30 µs a row, most of it the phone numbers.
class RowCleaner final {
public:
    /// `layout`: the one of the mapping. `region`: ISO, of numbers without a country where
    /// the row names none; may be empty.
    RowCleaner(ColumnMapping mapping, const TableLayout &layout, const QString &region);

    [[nodiscard]] CleanRow clean(const QStringList &cells) const;

private:
    [[nodiscard]] QString regionOf(const QStringList &cells) const;

    ColumnMapping m_mapping;
    QList<int> m_ranks; ///< Of the columns: the lower, the sooner its number is the contact's own.
    QString m_region;
};

} // namespace rolodesk
