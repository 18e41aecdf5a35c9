#include "ui/common/fieldedge.h"

#include "ui/common/colors.h"

#include <QEvent>
#include <QPainter>
#include <QPalette>
#include <QWidget>

namespace rolodesk {

namespace {

constexpr auto edgedProperty = "rolodesk_edged";
constexpr double highContrast = 20; // of text and ground; black on white has 21

} // namespace

QColor fieldEdgeColor(const QPalette &palette, bool wrong)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    if (wrong)
        return readableOn(window, stripColors(Severity::Error, palette).outline, 3.0);
    if (contrastOf(window, text) >= highContrast)
        return readableOn(window, mixed(window, text, 0.5), 4.5);
    return isDark(palette) ? readableOn(window, mixed(window, text, 0.3), 1.8) : QColor();
}

bool hasFieldEdge(const QWidget *field)
{
    return field && field->property(edgedProperty).toBool();
}

FieldEdge::FieldEdge(QWidget *field)
    : QObject(field)
    , m_field(field)
    , m_ground(field->parentWidget())
{
    m_field->setProperty(edgedProperty, true);
    m_field->installEventFilter(this);
    m_ground->installEventFilter(this);
}

void FieldEdge::setWrong(bool wrong)
{
    if (std::exchange(m_wrong, wrong) != wrong)
        m_ground->update();
}

bool FieldEdge::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Paint:
        if (watched == m_ground && m_field->isVisible()) {
            if (const QColor color = fieldEdgeColor(m_ground->palette(), m_wrong);
                color.isValid()) {
                QPainter painter(m_ground);
                painter.setPen(color);
                painter.drawRect(m_field->geometry().adjusted(-1, -1, 0, 0));
            }
        }
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        // The line stands outside the field, where its moving repaints nothing.
        if (watched == m_field)
            m_ground->update();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace rolodesk
