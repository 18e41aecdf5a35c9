#include "ui/common/textblock.h"

#include "ui/common/markedtext.h"

#include <QTextDocument>
#include <QWheelEvent>

#include <cmath>
#include <memory>

namespace rolodesk {

TextBlock::TextBlock(const QString &text, QWidget *parent)
    : QTextEdit(parent)
{
    setFrameShape(NoFrame);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::ClickFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setContentsMargins(0, 0, 0, 0);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setPlainText(text);
    // Texts of every script begin at the same side, that of the window.
    selectAll();
    setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    moveCursor(QTextCursor::Start);
    setAccessibleName(text);
}

void TextBlock::setTextColorFixed(const QColor &color)
{
    QPalette own = palette();
    own.setColor(QPalette::Text, color);
    setPalette(own);
}

void TextBlock::setMarks(const TextRanges &marks)
{
    QList<ExtraSelection> selections;
    const auto formats =
        markFormats(marks, palette().color(QPalette::Base), palette().color(QPalette::Text));
    for (const QTextLayout::FormatRange &mark : formats) {
        ExtraSelection selection{QTextCursor(document()), mark.format};
        selection.cursor.setPosition(mark.start);
        selection.cursor.setPosition(mark.start + mark.length, QTextCursor::KeepAnchor);
        selections.append(selection);
    }
    if (!selections.isEmpty() || !extraSelections().isEmpty())
        setExtraSelections(selections);
}

int TextBlock::heightForWidth(int width) const
{
    const std::unique_ptr<QTextDocument> copy(document()->clone());
    copy->setDefaultFont(font());
    copy->setTextWidth(qMax(1, width));
    return static_cast<int>(std::ceil(copy->size().height()));
}

QSize TextBlock::sizeHint() const
{
    return {160, heightForWidth(qMax(160, width()))};
}

QSize TextBlock::minimumSizeHint() const
{
    return {48, fontMetrics().height()};
}

void TextBlock::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace rolodesk
