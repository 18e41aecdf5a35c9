#include "ui/importing/dropveil.h"

#include "ui/accessible/announcer.h"
#include "ui/common/colors.h"
#include "ui/common/icons.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr int margin = 18; ///< Of the frame, from the edge.
constexpr int signSide = 48;
constexpr float veil = 0.9F; ///< How much of what is below is covered.

} // namespace

DropVeil::DropVeil(QWidget &below)
    : QWidget(&below)
    , m_below(below)
{
    hide();
}

void DropVeil::say(const QString &sentence, bool isRefused)
{
    m_sentence = sentence;
    m_isRefused = isRefused;
    setAccessibleName(m_sentence);
    setGeometry(m_below.rect());
    raise();
    show();
    update();
    announce(*this, m_sentence);
}

void DropVeil::paintEvent(QPaintEvent *)
{
    const QColor ground = palette().color(QPalette::Window);
    const QColor text = palette().color(QPalette::WindowText);
    const QColor line = readableOn(ground, palette().color(QPalette::Highlight), 3.0);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor cover = ground;
    cover.setAlphaF(veil);
    painter.fillRect(rect(), cover);
    painter.setPen(QPen(m_isRefused ? text : line, 2, m_isRefused ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect().adjusted(margin, margin, -margin, -margin), 12, 12);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    painter.setFont(large);
    const QRect room = rect().adjusted(4 * margin, 4 * margin, -4 * margin, -4 * margin);
    const int flags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
    const QRect words = QFontMetrics(large).boundingRect(room, flags, m_sentence);
    const int top = room.center().y() - (words.height() + signSide + margin) / 2;
    const QRect sign(room.center().x() - signSide / 2, top, signSide, signSide);
    paletteIcon(m_isRefused ? "blocked"_L1 : "add"_L1, m_isRefused ? text : line)
        .paint(&painter, sign);
    painter.setPen(text);
    painter.drawText(
        QRect(room.left(), sign.bottom() + margin, room.width(), words.height() + margin), flags,
        m_sentence);
}

} // namespace rolodesk
