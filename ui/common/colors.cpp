#include "ui/common/colors.h"

#include <QPalette>

#include <algorithm>
#include <array>
#include <cmath>

namespace rolodesk {

namespace {

/// Light of every level a channel can have on screen: a list asks for hundreds in every painting.
std::array<double, 256> levelsOfLight()
{
    std::array<double, 256> levels;
    for (size_t level = 0; level < levels.size(); ++level) {
        const double channel = static_cast<double>(level) / 255;
        levels[level] =
            channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    }
    return levels;
}

double luminance(const QColor &color)
{
    static const std::array<double, 256> levels = levelsOfLight();
    const auto light = [](int level) { return levels[static_cast<size_t>(level)]; };
    return 0.2126 * light(color.red()) + 0.7152 * light(color.green())
        + 0.0722 * light(color.blue());
}

/// Whoever wants all the contrast there is (the palette of text says so) gets more elsewhere, too.
double leastOn(const QColor &base, const QColor &text, double usual)
{
    constexpr double highContrast = 20.0;
    constexpr double more = 7.2;
    return contrastOf(base, text) >= highContrast ? more : usual;
}

} // namespace

double contrastOf(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor readableOn(const QColor &ground, const QColor &wanted, double ratio)
{
    if (contrastOf(wanted, ground) >= ratio)
        return wanted;
    const QColor end = contrastOf(Qt::black, ground) >= contrastOf(Qt::white, ground)
        ? QColor(Qt::black)
        : QColor(Qt::white);
    for (int step = 1; step < 20; ++step) {
        const QColor moved = mixed(wanted, end, step / 20.0);
        if (contrastOf(moved, ground) >= ratio)
            return moved;
    }
    return end;
}

QColor mixed(const QColor &bottom, const QColor &top, double share)
{
    const auto part = [share](float below, float above) {
        return std::clamp(static_cast<float>(below * (1 - share) + above * share), 0.0F, 1.0F);
    };
    return QColor::fromRgbF(part(bottom.redF(), top.redF()), part(bottom.greenF(), top.greenF()),
        part(bottom.blueF(), top.blueF()));
}

QColor unfocusedSelection(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Highlight), 0.25);
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Base)) < luminance(palette.color(QPalette::Text));
}

QColor quietText(const QColor &ground, const QColor &text)
{
    return readableOn(ground, mixed(text, ground, 0.36));
}

ColorSet chipColors(const QColor &tag, const QColor &base, const QColor &text)
{
    const QColor hue = tag.isValid() ? tag : mixed(base, text, 0.5);
    const QColor ground = mixed(base, hue, 0.16);
    return {ground, readableOn(base, hue, 3.0),
        readableOn(ground, mixed(hue, text, 0.55), leastOn(base, text, 5.0))};
}

ColorSet matchColors(const QColor &base, const QColor &text)
{
    const QColor amber(0xf0, 0xb0, 0x00);
    const bool dark = luminance(base) < luminance(text);
    const QColor ground = mixed(base, amber, dark ? 0.34 : 0.42);
    const QColor line = readableOn(ground, dark ? amber : mixed(amber, Qt::black, 0.4), 3.0);
    return {ground, readableOn(base, line, 3.0), readableOn(ground, text, 4.5)};
}

QColor changeColor(const QColor &base, const QColor &text)
{
    return readableOn(base, mixed(QColor(0x1d, 0x8f, 0x5f), text, 0.05), 3.0);
}

QColor changeGround(const QColor &base, const QColor &text)
{
    const QColor wanted = mixed(base, changeColor(base, text), 0.12);
    return contrastOf(wanted, text) >= 4.5 ? wanted : base;
}

ColorSet avatarColors(size_t stableHash, const QPalette &palette)
{
    static constexpr std::array hues{4, 24, 42, 88, 140, 168, 190, 208, 226, 256, 288, 330};
    const int hue = hues[stableHash % hues.size()];
    const QColor base = palette.color(QPalette::Base);
    const bool dark = isDark(palette);
    constexpr double usual = 5.5;
    const double least = leastOn(base, palette.color(QPalette::Text), usual);
    const int deep = least > usual ? 44 : 74; // enough below white letters
    const QColor ground = QColor::fromHsl(hue, dark ? 84 : 110, dark ? deep : 206);
    const QColor text = readableOn(ground, QColor::fromHsl(hue, 130, dark ? 210 : 62), least);
    return {ground, readableOn(base, ground, 1.6), text};
}

ColorSet stripColors(Severity severity, const QPalette &palette)
{
    static constexpr std::array<QRgb, 4> hues{0xff2a6fb0, 0xffb07a10, 0xffc0392b, 0xff2e8b57};
    const QColor window = palette.color(QPalette::Window);
    const QColor hue(hues[static_cast<size_t>(severity)]);
    const QColor ground = mixed(window, hue, 0.13);
    return {ground, readableOn(ground, hue, 3.0),
        readableOn(ground, palette.color(QPalette::WindowText), 7.0)};
}

} // namespace rolodesk
