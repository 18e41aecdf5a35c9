#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QLabel;
class QToolButton;

namespace rolodesk {

/// The steps of something one does in order, one of them in front; one can go back to each.
class StepBar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepBar)

public:
    explicit StepBar(const QStringList &titles, QWidget *parent);

    void setCurrent(int step);
    [[nodiscard]] int current() const { return m_current; }
    /// One that is not there is not counted.
    void setShown(int step, bool isShown);
    [[nodiscard]] bool isShown(int step) const;
    /// Whether one can go there.
    void setReachable(int step, bool isReachable);

Q_SIGNALS:
    void wanted(int step);

private:
    void refresh();

    QStringList m_titles;
    QList<QToolButton *> m_steps;
    QList<QLabel *> m_arrows; ///< Before each but the first.
    QList<bool> m_isShown;
    int m_current = 0;
};

} // namespace rolodesk
