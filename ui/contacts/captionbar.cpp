#include "ui/contacts/captionbar.h"

#include "ui/common/colors.h"
#include "ui/common/elidinglabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace rolodesk {

CaptionBar::CaptionBar(QWidget *parent)
    : QWidget(parent)
    , m_label(new ElidingLabel(this))
    , m_clear(new QPushButton(tr("Clear selection"), this))
    , m_action(new QPushButton(this))
{
    m_label->setObjectName(u"listCaption"_s);
    m_clear->setObjectName(u"clearSelection"_s);
    m_clear->setFlat(true);
    m_clear->setToolTip(tr("Escape in the list does the same"));
    m_clear->hide();
    m_action->setObjectName(u"captionAction"_s);
    m_action->setFlat(true);
    m_action->hide();
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(12, 0, 4, 2);
    line->addWidget(m_label, 1);
    line->addWidget(m_clear);
    line->addWidget(m_action);
    setFixedHeight((fontMetrics().height() + 18) / 4 * 4);
    connect(m_clear, &QPushButton::clicked, this, &CaptionBar::clearSelectionWanted);
    connect(m_action, &QPushButton::clicked, this, &CaptionBar::actionTriggered);
}

QString CaptionBar::text() const
{
    return m_label->text();
}

void CaptionBar::setText(const QString &text)
{
    m_label->setText(text);
}

void CaptionBar::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void CaptionBar::setSelection(bool isThere)
{
    m_clear->setVisible(isThere);
}

void CaptionBar::setProgress(double share)
{
    if (share == m_progress)
        return;
    m_progress = share;
    update();
}

void CaptionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect track(0, height() - 2, width(), 2);
    const QColor window = palette().color(QPalette::Window);
    painter.fillRect(track, mixed(window, palette().color(QPalette::WindowText), 0.12));
    if (m_progress < 0)
        return;
    const QColor color = readableOn(window, palette().color(QPalette::Highlight), 3.0);
    QRect done = track;
    done.setWidth(static_cast<int>(track.width() * qBound(0.0, m_progress, 1.0)));
    painter.fillRect(QStyle::visualRect(layoutDirection(), track, done), color);
}

} // namespace rolodesk
