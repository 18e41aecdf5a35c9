#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace rolodesk {

// What cells of spreadsheets and exports carry besides what they say. Pure; any thread; O(length).

/// The text without what nobody sees and what is put around it: signs that steer the direction of
/// writing, zero-width ones and byte order marks go, no-break and other blanks become blanks,
/// `="text"` becomes its text, one apostrophe in front goes where a spreadsheet put it (before a
/// digit or one of + = - @), and blanks around it all. Line ends stay.
[[nodiscard]] QString unwrapped(const QString &cell);

/// What a spreadsheet shows of a formula that came to nothing: "#NAME?", "#REF!", "#N/A".
[[nodiscard]] bool isFormulaError(const QString &text);

/// Stands for nothing in somebody's file: "N/A", "-", "null", "none", "unknown", ".". Such a cell
/// is blank only where somebody says so.
[[nodiscard]] bool isPlaceholder(const QString &text);

/// "yes", "y", "true", "t", "1", "x", a tick, "ja", "oui", "si" and the like, and their opposites.
/// None for anything else, which is an error and never a "no".
[[nodiscard]] std::optional<bool> truthOf(const QString &text);

/// The labels in a cell of tags: parted by " ::: ", semicolons, bars, line ends or else commas,
/// once each whatever their case, without quotes around them. Those that Google puts on everybody
/// ("* myContacts", "* starred") are left out.
[[nodiscard]] QStringList labelsIn(const QString &text);

/// UTF-8 that was read as windows-1252 before it was saved ("MÃ¼ller"), as it was meant; none where
/// the text is not that.
[[nodiscard]] std::optional<QString> repaired(const QString &text);

} // namespace rolodesk
