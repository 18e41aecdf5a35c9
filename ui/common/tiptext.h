#pragma once

#include <QString>

namespace rolodesk {

// People's text in places that cannot scroll, or go the other way.

/// A number or an address within a window that reads from the right: by itself, from the side its
/// own letters begin on, which digits do from the left. Two signs without width are added.
[[nodiscard]] QString isolated(const QString &text);

/// People's text within a sentence of ours: where one of the two reads from the right, by itself,
/// so that neither turns the other around.
[[nodiscard]] QString apart(const QString &text);

/// At most `most` UTF-16 units of a text and an ellipsis, cut between two characters as people see
/// them: never within a letter with its accents, a flag or an emoji. O(length).
[[nodiscard]] QString cutText(const QString &text, qsizetype most);

/// With places to break in words of more than `most` characters as people see them: a sign without
/// width behind each so many. O(length).
[[nodiscard]] QString breakable(const QString &text, qsizetype most);

/// A text as a tool tip: as it is, whatever it looks like (tags of HTML are shown and not obeyed),
/// wrapped, even where it has no blanks, and cut when it is longer than anybody reads in a tip.
/// O(length).
[[nodiscard]] QString tipText(const QString &text);

} // namespace rolodesk
