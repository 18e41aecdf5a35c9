#include "ui/colorsmenu.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr auto colorsKey = "colors"_L1;

} // namespace

QString ColorsMenu::chosen(const QSettings &settings)
{
    return settings.value(colorsKey).toString();
}

ColorsMenu::ColorsMenu(QSettings &settings, Prompts &prompts, QWidget *parent)
    : StartChoiceMenu(tr("C&olours"), colorsKey, settings, prompts, parent)
{
    setWords({tr("Other colours"), tr("Rolodesk has these colours from its next start on: %1."),
        tr("Rolodesk has the colours of the desktop from its next start on.")});
    add(u"light"_s, tr("Light"));
    add(u"dark"_s, tr("Dark"));
    add(u"contrast"_s, tr("High contrast"));
}

} // namespace rolodesk
