#pragma once

#include "app/desktop/errand.h"

#include <QString>

namespace rolodesk::desktop {

/// `--screenshot FILE`: shows a contact with much to show, saves the picture of the window.
class ScreenshotErrand final : public Errand {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScreenshotErrand)

public:
    ScreenshotErrand(MainWindow &window, Workspace &workspace, Clock &clock, QString file);

protected:
    void act() override;

private:
    /// The row among the first ones on screen whose contact fills most of the card; 0 for an empty
    /// list.
    [[nodiscard]] int tellingRow() const;

    QString m_file;
};

} // namespace rolodesk::desktop
