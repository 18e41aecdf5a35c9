#include "ui/common/edgestyle.h"

#include "ui/common/fieldedge.h"

#include <QComboBox>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

/// A button that has the keys or is pressed by Return has an edge of its own, and what cannot be
/// pressed needs none.
bool needsEdge(const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool isDefault = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    return option.state.testFlag(QStyle::State_Enabled)
        && !option.state.testFlag(QStyle::State_HasFocus) && !isDefault;
}

void drawEdge(QPainter &painter, const QRect &rect, const QColor &color, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(color);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

} // namespace

EdgeStyle::EdgeStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void EdgeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
    QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const QColor color = fieldEdgeColor(option->palette, false);
    if (!color.isValid())
        return;
    // Fusion makes its picture of a box to choose from once, with or without an edge beside it.
    const bool isButton =
        element == PE_PanelButtonCommand && !qobject_cast<const QComboBox *>(widget);
    if (isButton && needsEdge(*option))
        drawEdge(*painter, option->rect, color, 2.5);
    else if ((element == PE_Frame && !hasFieldEdge(widget)) || element == PE_FrameMenu
        || element == PE_PanelMenu)
        drawEdge(*painter, option->rect, color, 0);
}

void EdgeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    constexpr State chosen = State_Selected | State_Enabled;
    const auto *line = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (element != CE_MenuItem || !line || line->icon.isNull() || (line->state & chosen) != chosen)
        return QProxyStyle::drawControl(element, option, painter, widget);
    QStyleOptionMenuItem shown = *line;
    const int side = pixelMetric(PM_SmallIconSize, option, widget);
    const double ratio = widget ? widget->devicePixelRatioF() : 1;
    shown.icon = QIcon(line->icon.pixmap(QSize(side, side), ratio, QIcon::Selected));
    QProxyStyle::drawControl(element, &shown, painter, widget);
}

void EdgeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
    QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const QColor color = fieldEdgeColor(option->palette, false);
    if (!color.isValid())
        return;
    if (control == CC_ComboBox && needsEdge(*option) && !hasFieldEdge(widget)) {
        drawEdge(*painter, option->rect, color, 2.5);
    } else if (control == CC_ScrollBar && option->state.testFlag(State_Enabled)) {
        const QRect slider = subControlRect(control, option, SC_ScrollBarSlider, widget);
        drawEdge(*painter, slider, color, 0);
    }
}

} // namespace rolodesk
