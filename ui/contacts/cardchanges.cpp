#include "ui/contacts/cardchanges.h"

#include "ui/common/colors.h"
#include "ui/common/tiptext.h"
#include "ui/contacts/changewords.h"

#include <QAbstractScrollArea>

namespace rolodesk {

namespace {

/// What the changed parts of a piece were, one line each.
QString toolTipOf(
    quint32 parts, const QString &field, const Contact &before, const Directory &directory)
{
    QStringList lines;
    for (quint32 bit = 1; bit != 0 && bit <= parts; bit <<= 1U) {
        if (!(parts & bit))
            continue;
        const QString line =
            beforeText(static_cast<ContactParts::Part>(bit), field, before, directory);
        // Opt-out and block share one line of words.
        if (!line.isEmpty() && !lines.contains(line))
            lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace

void CardChanges::dropGone()
{
    m_pieces.removeIf([](const Piece &piece) { return !piece.widget; });
}

void CardChanges::add(QWidget *piece, quint32 parts, const QString &field)
{
    m_pieces.append({piece, parts, field, false});
}

void CardChanges::show(
    const ContactParts &changed, const Contact *before, const Directory &directory)
{
    for (Piece &piece : m_pieces) {
        if (!piece.widget)
            continue;
        quint32 parts = piece.parts & changed.parts;
        if (!piece.field.isEmpty() && !changed.hasField(piece.field))
            parts = 0;
        piece.widget->setToolTip(before && parts != 0
                ? tipText(toolTipOf(parts, piece.field, *before, directory))
                : QString());
        if (std::exchange(piece.isTinted, parts != 0) != (parts != 0))
            tint(*piece.widget, parts != 0);
    }
}

void CardChanges::tint(QWidget &widget, bool on)
{
    auto *area = qobject_cast<QAbstractScrollArea *>(&widget);
    QWidget &ground = area ? *area->viewport() : widget;
    QPalette palette = widget.palette();
    if (on) {
        palette.setColor(ground.backgroundRole(),
            changeGround(palette.color(QPalette::Base), palette.color(QPalette::Text)));
    }
    ground.setPalette(on ? palette : QPalette());
    ground.setAutoFillBackground(on);
}

} // namespace rolodesk
