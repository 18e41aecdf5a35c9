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

} // namespace

FontWarmUp::FontWarmUp(const QFont &font, QObject *parent)
    : QObject(parent)
    , m_font(font)
{
    connect(&m_timer, &QTimer::timeout, this, &FontWarmUp::loadNext);
    m_timer.start(1500ms);
}

void FontWarmUp::loadNext()
{
    // From now on whenever the event loop is idle.
    m_timer.setInterval(0);
    const auto script = static_cast<std::size_t>(m_next / 2);
    if (script == letters.size()) {
        m_timer.stop();
        return;
    }
    QFont font = m_font;
    if (m_next % 2 != 0)
        font.setWeight(QFont::DemiBold);
    ++m_next;
    QTextLayout layout(
        QString::fromUtf16(letters[script].data(), static_cast<qsizetype>(letters[script].size())),
        font);
    layout.beginLayout();
    (void)layout.createLine();
    layout.endLayout();
    // Their shapes lie elsewhere in the file.
    QImage canvas(64, 64, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&canvas);
    layout.draw(&painter, {});
}

} // namespace rolodesk
