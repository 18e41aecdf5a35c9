#include "ui/common/fontwarmup.h"

#include <QImage>
#include <QPainter>
#include <QTextLayout>

#include <array>
#include <string_view>

using namespace std::chrono_literals;

namespace rolodesk {

namespace {

/// A letter of each is enough: fonts come by script.
constexpr std::array<std::u16string_view, 10> letters{
    u"Aé", u"Иω", u"م", u"ד", u"अ", u"ส", u"李", u"김", u"さ", u"👍"};

/// As the list uses them: plain, the heavier names, the smaller tags.
std::vector<QFont> fontsOfTheList(const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.9);
    return {font, bold, small};
}

void load(std::u16string_view script, const QFont &font)
{
    QTextLayout layout(
        QString::fromUtf16(script.data(), static_cast<qsizetype>(script.size())), font);
    layout.beginLayout();
    (void)layout.createLine();
    layout.endLayout();
    // Their shapes lie elsewhere in the file.
    QImage canvas(64, 64, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&canvas);
    layout.draw(&painter, {});
}

} // namespace

FontWarmUp::FontWarmUp(const QFont &font, QObject *parent)
    : QObject(parent)
    , m_fonts(fontsOfTheList(font))
{
    connect(&m_timer, &QTimer::timeout, this, &FontWarmUp::loadNext);
    m_timer.setSingleShot(true);
    m_timer.start(1500ms);
}

void FontWarmUp::loadNext()
{
    load(letters[m_next / m_fonts.size()], m_fonts[m_next % m_fonts.size()]);
    // From now on whenever the event loop is idle.
    if (++m_next < letters.size() * m_fonts.size())
        m_timer.start(0ms);
}

void FontWarmUp::loadNow(const QFont &font)
{
    for (const QFont &each : fontsOfTheList(font)) {
        for (const std::u16string_view script : letters)
            load(script, each);
    }
}

} // namespace rolodesk
