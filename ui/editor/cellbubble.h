#pragma once

#include <QFrame>

class QLabel;

namespace rolodesk {

class FieldProblem;

/// What is to be said about a cell that is being edited, beside it: what is wrong with it, what may
/// be meant and should be known, or what it is read as. Takes no keys and no clicks. Hidden while
/// there is nothing to say.
class CellBubble final : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CellBubble)

public:
    /// Over `around`, which it stays within.
    explicit CellBubble(QWidget *around);

    void setProblem(const QString &sentence);
    /// Not shown beside a problem.
    void setWarning(const QString &sentence);
    void setHint(const QString &sentence);
    /// Everything that is said.
    [[nodiscard]] QString text() const;
    /// Stands below this rectangle of `around`, or above where there is no room; an empty one hides
    /// it.
    void standBeside(const QRect &cell);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();

    FieldProblem *m_problem;
    FieldProblem *m_warning;
    QLabel *m_hint;
    QRect m_cell;
};

} // namespace rolodesk
