#pragma once

#include <QWidget>

namespace rolodesk {

/// Lies over a widget and its children while something is dragged over them, and says in large
/// letters what will happen to it there.
class DropVeil : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DropVeil)

public:
    /// Belongs to `below`, and is hidden.
    explicit DropVeil(QWidget &below);

    /// What it says now; empty while it is not shown.
    [[nodiscard]] QString sentence() const { return isHidden() ? QString() : m_sentence; }

protected:
    /// Lies over all of `below` from now on. `isRefused`: nothing will happen, for that reason.
    void say(const QString &sentence, bool isRefused);
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget &m_below;
    QString m_sentence;
    bool m_isRefused = false;
};

} // namespace rolodesk
