#include "ui/common/textblock.h"

#include "ui/common/markedtext.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QWheelEvent>

#include <cmath>

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
    // Texts of every script begin at the same side, that of the window.
    QTextOption option = document()->defaultTextOption();
    option.setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    document()->setDefaultTextOption(option);
    setPlainText(text);
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

/// A layout asks for several widths, and for each of them more than once.
int TextBlock::heightForWidth(int width) const
{
    const auto known = m_heights.constFind(width);
    if (known != m_heights.cend())
        return *known;
    double height = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextLayout layout(block.text(), font());
        layout.setTextOption(document()->defaultTextOption());
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(qMax(1, width));
            height += line.height();
        }
        layout.endLayout();
    }
    return *m_heights.insert(width, static_cast<int>(std::ceil(height)));
}

void TextBlock::changeEvent(QEvent *event)
{
    // Fonts, styles and directions.
    m_heights.clear();
    QTextEdit::changeEvent(event);
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
