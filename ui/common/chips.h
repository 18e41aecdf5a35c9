#pragma once

#include "core/index/matchmarks.h"
#include "ui/common/textline.h"

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
    const QPalette &palette, bool selected, Qt::LayoutDirection direction, TextLines &lines);

/// Index of the chip that `paintChips` puts there, -1 where there is none.
[[nodiscard]] int chipAt(const QPoint &place, const QRect &rect, const QList<Chip> &chips,
    const QFont &font, Qt::LayoutDirection direction);

/// One chip as a widget of its own, for the card. It can be clicked once it is told what for.
class ChipLabel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChipLabel)

public:
    explicit ChipLabel(Chip chip, QWidget *parent = nullptr);

    void setChip(Chip chip);
    /// What a search found in the label.
    void setMarks(const TextRanges &marks);
    [[nodiscard]] const Chip &chip() const { return m_chip; }
    /// From now on it is a button: `purpose` is its tool tip.
    void setClickable(const QString &purpose);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Chip m_chip;
    TextLines m_lines{2}; ///< Of one label; another one while its width changes.
    bool m_isClickable = false;
};

} // namespace rolodesk
