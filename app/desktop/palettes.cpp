#include "app/desktop/palettes.h"

#include "ui/common/edgestyle.h"

#include <QApplication>
#include <QPalette>

namespace rolodesk::desktop {

using namespace Qt::StringLiterals;

namespace {

struct Shade {
    QPalette::ColorRole role;
    QRgb light;
    QRgb dark;
    QRgb contrast;
};

constexpr Shade shades[] = {
    {QPalette::Window, 0xfff3f4f6, 0xff1f2226, 0xff000000},
    {QPalette::WindowText, 0xff1b1e22, 0xffe8eaed, 0xffffffff},
    {QPalette::Base, 0xffffffff, 0xff17191c, 0xff000000},
    {QPalette::AlternateBase, 0xfff8f9fa, 0xff1c1f23, 0xff101010},
    {QPalette::ToolTipBase, 0xffffffff, 0xff2b2f34, 0xff000000},
    {QPalette::ToolTipText, 0xff1b1e22, 0xffe8eaed, 0xffffffff},
    {QPalette::PlaceholderText, 0xff6b7178, 0xff9aa0a6, 0xffd0d0d0},
    {QPalette::Text, 0xff1b1e22, 0xffe8eaed, 0xffffffff},
    {QPalette::Button, 0xffe9ebee, 0xff2b2f34, 0xff000000},
    {QPalette::ButtonText, 0xff1b1e22, 0xffe8eaed, 0xffffffff},
    {QPalette::BrightText, 0xffb3261e, 0xffff8a80, 0xffffa0a0},
    {QPalette::Light, 0xffffffff, 0xff3a3f45, 0xffffffff},
    {QPalette::Midlight, 0xffeef0f2, 0xff33383d, 0xffc0c0c0},
    {QPalette::Mid, 0xffc4c8cd, 0xff4a5057, 0xff909090},
    {QPalette::Dark, 0xff9aa0a6, 0xff111315, 0xff707070},
    {QPalette::Shadow, 0xff6b7178, 0xff000000, 0xffffffff},
    {QPalette::Highlight, 0xff1f5fbf, 0xff3b6fb8, 0xffffe000},
    {QPalette::HighlightedText, 0xffffffff, 0xffffffff, 0xff000000},
    {QPalette::Link, 0xff1f5fbf, 0xff8ab4f8, 0xff7fd0ff},
    {QPalette::LinkVisited, 0xff6a3fb5, 0xffc3a6ff, 0xffd9b3ff},
};

QRgb of(const Shade &shade, Options::Colors colors)
{
    switch (colors) {
    case Options::Colors::Dark:
        return shade.dark;
    case Options::Colors::Contrast:
        return shade.contrast;
    case Options::Colors::Desktop:
    case Options::Colors::Light:
        break;
    }
    return shade.light;
}

QRgb faded(Options::Colors colors)
{
    // What cannot be done now can still be read.
    return of({QPalette::Text, 0xff767c83, 0xff8a9097, 0xffa8a8a8}, colors);
}

} // namespace

QPalette paletteOf(Options::Colors colors)
{
    QPalette palette;
    for (const Shade &shade : shades)
        palette.setColor(shade.role, QColor::fromRgba(of(shade, colors)));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgba(faded(colors)));
    return palette;
}

void applyColors(QApplication &application, Options::Colors colors)
{
    if (colors == Options::Colors::Desktop)
        return;
    // The styles of desktops take colours from elsewhere; Fusion takes them from the palette.
    QApplication::setStyle(new EdgeStyle);
    application.setPalette(paletteOf(colors));
}

} // namespace rolodesk::desktop
