#pragma once

#include "ui/contacts/pendingwords.h"

#include <QWidget>

namespace rolodesk {

class EnterButton;

/// What is under way, in the status line: a flat button at the end of room that is kept for it, so
/// that nothing beside it moves when something is saved. Words that do not fit are elided; the tool
/// tip has them all, and why.
class UnderWayLine final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnderWayLine)

public:
    explicit UnderWayLine(QWidget *parent = nullptr);

    /// An empty line hides the button.
    void setContent(const UnderWayText &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The button was pressed.
    void wanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    EnterButton *m_button;
    QString m_line;
};

} // namespace rolodesk
