#include "ui/common/icons.h"

#include "core/util/logging.h"

#include <QColor>
#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

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

class PaletteIconEngine final : public QIconEngine {
public:
    PaletteIconEngine(QByteArray source, QColor fixed)
        : m_source(std::move(source))
        , m_fixed(fixed)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray colored = m_source;
        colored.replace("currentColor", colorFor(mode).name(QColor::HexRgb).toLatin1());
        QSvgRenderer renderer(colored);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        painter->setRenderHint(QPainter::Antialiasing);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const auto key = qMakePair(
            quint64(size.width()) << 32 | quint64(size.height()), quint64(colorFor(mode).rgba()));
        const auto known = m_cache.constFind(key);
        if (known != m_cache.cend())
            return *known;
        if (m_cache.size() > 16)
            m_cache.clear();
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        m_cache.insert(key, drawn);
        return drawn;
    }

    [[nodiscard]] QIconEngine *clone() const override
    {
        return new PaletteIconEngine(m_source, m_fixed);
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

    QByteArray m_source;
    QColor m_fixed;
    QHash<QPair<quint64, quint64>, QPixmap> m_cache;
};

} // namespace

QIcon paletteIcon(QLatin1String name)
{
    return QIcon(new PaletteIconEngine(sourceOf(name), QColor()));
}

QIcon paletteIcon(QLatin1String name, const QColor &color)
{
    return QIcon(new PaletteIconEngine(sourceOf(name), color));
}

QIcon applicationIcon()
{
    return QIcon(new PaletteIconEngine(sourceOf("rolodesk"_L1), QColor(Qt::black)));
}

} // namespace rolodesk
