#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace rolodesk {

// Pieces of a card by their names. What a piece is called is the same as long as the card shows the
// contact, whatever widget it is: by this a selection and the focus find it again.

/// Names of pieces are unique within a section.
void namePiece(QWidget *piece, const QString &name);
/// Null when there is none. O(widgets of the section).
[[nodiscard]] QWidget *pieceIn(const QWidget &section, const QString &name);
/// Empty for what has none.
[[nodiscard]] QString pieceName(const QWidget &piece);

/// What a person has selected in a text.
struct SelectedText {
    QString piece;
    QString text; ///< All of it, not what is selected.
    int anchor = 0;
    int position = 0; ///< Before the anchor when it was selected backwards.
};
[[nodiscard]] QList<SelectedText> selectedIn(const QWidget &section);
/// Selects the same in the pieces of the same name that have the same text.
void selectAgain(const QWidget &section, const QList<SelectedText> &selected);

} // namespace rolodesk
