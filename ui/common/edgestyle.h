#pragma once

#include <QProxyStyle>

namespace rolodesk {

/// Fusion with edges that are seen: on a dark ground it draws those of buttons, lists, boxes to
/// choose from and menus in a darker colour yet, and of a scroll bar on black nothing is left.
/// Where `fieldEdgeColor` gives a colour they have that one; elsewhere everything stays as it is.
/// The sign of a chosen line in a menu has the colour of its words, which Fusion gives to lists
/// alone.
class EdgeStyle final : public QProxyStyle {
public:
    EdgeStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
        QPainter *painter, const QWidget *widget) const override;
};

} // namespace rolodesk
