#include "app/desktop/palettes.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>

namespace rolodesk::desktop {

using namespace Qt::StringLiterals;

namespace {

struct Shade {
    QPalette::ColorRole role;
    QRgb light;
    QRgb dark;
};

constexpr Shade shades[] = {
    {QPalette::Window, 0xfff3f4f6, 0xff1f2226},
    {QPalette::WindowText, 0xff1b1e22, 0xffe8eaed},
    {QPalette::Base, 0xffffffff, 0xff17191c},
    {QPalette::AlternateBase, 0xfff8f9fa, 0xff1c1f23},
    {QPalette::ToolTipBase, 0xffffffff, 0xff2b2f34},
    {QPalette::ToolTipText, 0xff1b1e22, 0xffe8eaed},
    {QPalette::PlaceholderText, 0xff6b7178, 0xff9aa0a6},
    {QPalette::Text, 0xff1b1e22, 0xffe8eaed},
    {QPalette::Button, 0xffe9ebee, 0xff2b2f34},
    {QPalette::ButtonText, 0xff1b1e22, 0xffe8eaed},
    {QPalette::BrightText, 0xffb3261e, 0xffff8a80},
    {QPalette::Light, 0xffffffff, 0xff3a3f45},
    {QPalette::Midlight, 0xffeef0f2, 0xff33383d},
    {QPalette::Mid, 0xffc4c8cd, 0xff4a5057},
    {QPalette::Dark, 0xff9aa0a6, 0xff111315},
    {QPalette::Shadow, 0xff6b7178, 0xff000000},
    {QPalette::Highlight, 0xff1f5fbf, 0xff3b6fb8},
    {QPalette::HighlightedText, 0xffffffff, 0xffffffff},
    {QPalette::Link, 0xff1f5fbf, 0xff8ab4f8},
    {QPalette::LinkVisited, 0xff6a3fb5, 0xffc3a6ff},
};

} // namespace

void applyColors(QApplication &application, Options::Colors colors)
{
    if (colors == Options::Colors::Desktop)
        return;
    const bool isDark = colors == Options::Colors::Dark;
    // The styles of desktops take colours from elsewhere; Fusion takes them from the palette.
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QPalette palette;
    for (const Shade &shade : shades)
        palette.setColor(shade.role, QColor::fromRgba(isDark ? shade.dark : shade.light));
    const QColor faded = QColor::fromRgba(isDark ? 0xff7a8087 : 0xff8d939a);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faded);
    application.setPalette(palette);
}

} // namespace rolodesk::desktop
