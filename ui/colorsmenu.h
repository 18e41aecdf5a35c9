#pragma once

#include "ui/startchoicemenu.h"

namespace rolodesk {

/// In which colours the window is drawn. Kept in the settings as "colors", in the words of the
/// option `--colors`.
class ColorsMenu final : public StartChoiceMenu {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColorsMenu)

public:
    /// "light", "dark" or "contrast"; empty: those of the desktop.
    [[nodiscard]] static QString chosen(const QSettings &settings);

    /// Both outlive the menu.
    ColorsMenu(QSettings &settings, Prompts &prompts, QWidget *parent);
};

} // namespace rolodesk
