#pragma once

#include <QDateEdit>

namespace rolodesk {

/// A day, typed or chosen in a calendar that F4 and Alt+Down open, and whose colours are those of
/// the palette.
class HistoryDayEdit final : public QDateEdit {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryDayEdit)

public:
    explicit HistoryDayEdit(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void openCalendar();
    void colorCalendar();
};

} // namespace rolodesk
