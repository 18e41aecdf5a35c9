#pragma once

#include "ui/startchoicemenu.h"

namespace rolodesk {

/// Which language the window speaks. Kept in the settings as "language".
class LanguageMenu final : public StartChoiceMenu {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LanguageMenu)

public:
    /// Two letters; empty: that of the desktop.
    [[nodiscard]] static QString chosen(const QSettings &settings);

    /// Both outlive the menu.
    LanguageMenu(QSettings &settings, Prompts &prompts, QWidget *parent);
};

} // namespace rolodesk
