#include "ui/common/icons.h"

#include "core/util/logging.h"

#include <QColor>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

QByteArray sourceOf(QLatin1String name)
{
    QFile file(u":/rolodesk/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qCWarning(lcUi) << "no icon named" << name;
    return file.readAll();
}

/// Whether an icon points the other way where people read from the right.
bool isTurned(QLatin1String name)
{
    static constexpr std::array pointing{"back"_L1, "forward"_L1, "leave"_L1, "redo"_L1, "undo"_L1};
    return QGuiApplication::isRightToLeft()
        && std::find(pointing.begin(), pointing.end(), name) != pointing.end();
}

/// Drawn once for each size and colour: a list paints the same few icons in every row.
QPixmap drawnIcon(QLatin1String name, const QSize &size, const QColor &color)
{
    const bool turned = isTurned(name);
    const QString key = u"rolodesk/%1%2/%3/%4x%5"_s.arg(name, turned ? u"-turned"_s : QString(),
        color.name(QColor::HexArgb), QString::number(size.width()), QString::number(size.height()));
    QPixmap drawn;
    if (QPixmapCache::find(key, &drawn))
        return drawn;
    QByteArray source = sourceOf(name);
    source.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(source);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    drawn = QPixmap(size);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    if (turned) {
        painter.translate(size.width(), 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
    painter.end();
    QPixmapCache::insert(key, drawn);
    return drawn;
}

class PaletteIconEngine final : public QIconEngine {
public:
    PaletteIconEngine(QLatin1String name, QColor fixed)
        : m_name(name)
        , m_fixed(fixed)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        // What is painted on may have more pixels than it says, and be scaled besides.
        const QTransform &scaled = painter->deviceTransform();
        const QSizeF pixels(rect.width() * std::hypot(scaled.m11(), scaled.m12()),
            rect.height() * std::hypot(scaled.m21(), scaled.m22()));
        painter->drawPixmap(rect, drawnIcon(m_name, pixels.toSize(), colorFor(mode)));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return drawnIcon(m_name, size, colorFor(mode));
    }

    [[nodiscard]] QIconEngine *clone() const override
    {
        return new PaletteIconEngine(m_name, m_fixed);
    }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const
    {
        if (m_fixed.isValid())
            return m_fixed;
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        return palette.color(QPalette::Active, QPalette::WindowText);
    }

    QLatin1String m_name; ///< A literal, as the callers' are.
    QColor m_fixed;
};

} // namespace

QIcon paletteIcon(QLatin1String name)
{
    return QIcon(new PaletteIconEngine(name, QColor()));
}

QIcon paletteIcon(QLatin1String name, const QColor &color)
{
    return QIcon(new PaletteIconEngine(name, color));
}

QIcon applicationIcon()
{
    return QIcon(new PaletteIconEngine("rolodesk"_L1, QColor(Qt::black)));
}

} // namespace rolodesk
