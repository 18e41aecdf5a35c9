#pragma once

#include "core/index/matchmarks.h"

#include <QHash>
#include <QTextEdit>

namespace rolodesk {

/// Plain text that can be selected and copied, wraps anywhere when a word is too long for the line,
/// and is as tall as its text.
class TextBlock final : public QTextEdit {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextBlock)

public:
    explicit TextBlock(const QString &text, QWidget *parent = nullptr);

    /// Colour of the text; follows no palette change, so it is set anew with the content.
    void setTextColorFixed(const QColor &color);
    /// What a search found in the text. Selecting and copying are as ever.
    void setMarks(const TextRanges &marks);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    /// The wheel scrolls what is around.
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    mutable QHash<int, int> m_heights; ///< By width.
};

} // namespace rolodesk
