#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace rolodesk {

/// What the cells of a column are to a contact.
enum class ColumnKind {
    Unknown, ///< Nobody knows: offered as a custom field.
    Other, ///< Known, and no part of a contact here: an address, a fax, an id of the exporter.
    First,
    Last,
    WholeName, ///< First and last name in one cell.
    Phone,
    Email,
    Avatar, ///< Address of a picture.
    Tags,
    OptOut, ///< True: does not want to be texted.
    OptIn, ///< True: may be texted. Never believed, for no file opts anybody in.
    OptOutTime, ///< When somebody opted out: out, where there is one.
    Owner,
    Country, ///< Where the numbers of the row are from.
    ValueLabel, ///< What the next column of the same group is: "Work", "* Mobile".
    FieldTitle, ///< Of the custom field whose value the next column of the group holds.
    FieldValue, ///< Of a custom field.
};

/// A title made comparable: as `foldText` does, and without blanks and signs, so that "E-mail 1 -
/// Value" and "email_1_value" are the same. O(length).
[[nodiscard]] QString foldedTitle(QStringView title);

/// What is known of a column by its title alone. A plain value.
struct TitleMeaning {
    ColumnKind kind = ColumnKind::Unknown;
    /// Of numbered columns ("Phone 2 - Value", "email3"): which one; 0 where there is no number.
    int number = 0;

    friend bool operator==(const TitleMeaning &, const TitleMeaning &) = default;
};

/// Looks a title up among the names that exporters and people use, in several languages
/// (feature-anchors, section 4.2). None where it is not among them. `folded`: by `foldedTitle`.
/// O(1).
[[nodiscard]] std::optional<TitleMeaning> meaningOfTitle(const QString &folded);

} // namespace rolodesk
