#pragma once

#include "core/index/matchmarks.h"

#include <QList>
#include <QString>
#include <QWidget>

class QPainter;
class QPalette;

namespace rolodesk {

/// A word on a coloured ground with a visible outline, as tags are shown.
struct Chip {
    QString label;
    QString color; ///< "#rrggbb", or empty for a neutral one.
    TextRanges marks = {}; ///< Of the label.
};

/// Paints as many chips as fit into `rect`, left to right (right to left where the language runs
/// so); the rest is counted as "+2". One that is too long on its own is elided. O(chips that fit).
void paintChips(QPainter &painter, const QRect &rect, const QList<Chip> &chips, const QFont &font,
    const QPalette &palette, bool selected, Qt::LayoutDirection direction);

/// One chip as a widget of its own, for the card.
class ChipLabel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChipLabel)

public:
    explicit ChipLabel(Chip chip, QWidget *parent = nullptr);

    void setChip(Chip chip);
    /// What a search found in the label.
    void setMarks(const TextRanges &marks);
    [[nodiscard]] const Chip &chip() const { return m_chip; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Chip m_chip;
};

} // namespace rolodesk
