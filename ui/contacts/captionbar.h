#pragma once

#include <QWidget>

class QPushButton;

namespace rolodesk {

class ElidingLabel;

/// The line above the table: how much of the base this is and where it comes from, and a thin line
/// of progress. Its height never changes.
class CaptionBar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaptionBar)

public:
    explicit CaptionBar(QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// Text of the button at the end; empty hides it.
    void setAction(const QString &text);
    /// Offers to let go of what is selected.
    void setSelection(bool isThere);
    /// Share loaded, 0 to 1; a negative one shows no progress.
    void setProgress(double share);

Q_SIGNALS:
    void actionTriggered();
    void clearSelectionWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ElidingLabel *m_label;
    QPushButton *m_clear;
    QPushButton *m_action;
    double m_progress = -1;
};

} // namespace rolodesk
