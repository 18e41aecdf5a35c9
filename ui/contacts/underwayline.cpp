#include "ui/contacts/underwayline.h"

#include "ui/common/enterbutton.h"
#include "ui/common/icons.h"
#include "ui/common/tiptext.h"

#include <QEvent>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr int signSide = 16;
constexpr int around = 30; ///< Of the words: the sign, and room at both sides.

} // namespace

UnderWayLine::UnderWayLine(QWidget *parent)
    : QWidget(parent)
    , m_button(new EnterButton(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_button->setObjectName(u"statusWrites"_s);
    m_button->setAutoRaise(true);
    m_button->setIconSize({signSide, signSide});
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setAccessibleDescription(tr("Opens the history of changes."));
    m_button->hide();
    connect(m_button, &QToolButton::clicked, this, &UnderWayLine::wanted);
}

void UnderWayLine::setContent(const UnderWayText &text)
{
    const bool isOther = m_line != text.line;
    m_line = text.line;
    if (!m_line.isEmpty()) {
        m_button->setIcon(paletteIcon(text.icon));
        m_button->setToolTip(tipText(
            m_line + u'\n' + text.sentence + u'\n' + tr("A click opens the history of changes.")));
    }
    if (isOther) {
        m_button->setAccessibleName(m_line);
        fit();
    }
    m_button->setVisible(!m_line.isEmpty());
}

QSize UnderWayLine::sizeHint() const
{
    // Of two digits more than one has.
    const int words = fontMetrics().horizontalAdvance(usualUnderWayLine() + "00"_L1);
    return {words + around, qMax(fontMetrics().height(), signSide) + 8};
}

QSize UnderWayLine::minimumSizeHint() const
{
    return {around + 60, sizeHint().height()};
}

void UnderWayLine::fit()
{
    QString shown = fontMetrics().elidedText(m_line, Qt::ElideRight, width() - around);
    m_button->setText(shown.replace(u'&', u"&&"_s));
    const QSize size(qMin(m_button->sizeHint().width(), width()), height());
    m_button->setGeometry(QStyle::visualRect(
        layoutDirection(), rect(), QRect(QPoint(width() - size.width(), 0), size)));
}

void UnderWayLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void UnderWayLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace rolodesk
