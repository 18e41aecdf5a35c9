#include "ui/common/strippaint.h"

#include <QLabel>
#include <QPainter>

namespace rolodesk {

void paintStrip(QWidget &strip, QLabel &text, Severity severity)
{
    constexpr int barWidth = 4;
    const ColorSet colors = stripColors(severity, strip.palette());
    QPainter painter(&strip);
    painter.fillRect(strip.rect(), colors.ground);
    painter.fillRect(QRect(0, 0, barWidth, strip.height()), colors.outline);
    QPalette own = text.palette();
    if (own.color(QPalette::WindowText) == colors.text)
        return;
    own.setColor(QPalette::WindowText, colors.text);
    text.setPalette(own);
}

} // namespace rolodesk
