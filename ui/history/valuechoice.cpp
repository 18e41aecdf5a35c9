#include "ui/history/valuechoice.h"

#include "ui/accounts/formparts.h"
#include "ui/common/colors.h"
#include "ui/common/textblock.h"
#include "ui/common/tiptext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>

namespace rolodesk {

namespace {

constexpr qsizetype mostLetters = 400;

/// Sets its colour anew when the palette around it changes, and not when it is its own.
class ColorKeeper final : public QObject {
public:
    explicit ColorKeeper(TextBlock &block)
        : QObject(&block)
        , m_block(block)
    {
        block.parentWidget()->installEventFilter(this);
        recolor();
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange)
            recolor();
        return false;
    }

private:
    void recolor()
    {
        const QPalette around = m_block.parentWidget()->palette();
        m_block.setTextColorFixed(
            quietText(around.color(QPalette::Window), around.color(QPalette::WindowText)));
    }

    TextBlock &m_block;
};

} // namespace

TextBlock *valueBlock(const QString &text, QWidget *parent)
{
    auto *block = new TextBlock(cutText(text, mostLetters), parent);
    block->setTextInteractionFlags(Qt::NoTextInteraction);
    block->setFocusPolicy(Qt::NoFocus);
    block->setAttribute(Qt::WA_TransparentForMouseEvents);
    return block;
}

TextBlock *quietValueBlock(const QString &text, QWidget *parent)
{
    TextBlock *block = valueBlock(text, parent);
    new ColorKeeper(*block);
    return block;
}

ValueChoice::ValueChoice(const QString &name, const QString &text, bool isEmpty, QWidget *parent)
    : QWidget(parent)
    , m_radio(formRadio({}, name, this))
    , m_text(valueBlock(text, this))
    , m_isEmpty(isEmpty)
{
    setToolTip(tipText(text));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(10, 8, 10, 8);
    line->setSpacing(8);
    line->addWidget(m_radio, 0, Qt::AlignTop);
    line->addWidget(m_text, 1);
    connect(m_radio, &QRadioButton::toggled, this, qOverload<>(&QWidget::update));
    recolor();
}

void ValueChoice::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void ValueChoice::mouseReleaseEvent(QMouseEvent *event)
{
    if (!rect().contains(event->position().toPoint()))
        return;
    m_radio->setFocus();
    m_radio->click();
}

void ValueChoice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void ValueChoice::paintEvent(QPaintEvent *)
{
    const bool isChosen = m_radio->isChecked();
    const QColor ground = palette().color(QPalette::Window);
    const QColor edge = palette().color(isChosen ? QPalette::Highlight : QPalette::Mid);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(readableOn(ground, edge, isChosen ? 3.0 : 1.5), isChosen ? 2 : 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
}

void ValueChoice::recolor()
{
    const QColor text = palette().color(QPalette::Text);
    m_text->setTextColorFixed(m_isEmpty ? quietText(palette().color(QPalette::Base), text) : text);
}

} // namespace rolodesk
