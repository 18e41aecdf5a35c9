#pragma once

#include <QWidget>

class QLabel;

namespace rolodesk {

/// A page that says why a workspace could not be opened, and what to do: go back, or try again
/// where that can help.
class ProblemPage final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProblemPage)

public:
    explicit ProblemPage(QWidget *parent = nullptr);
    /// It fills a page, whatever its height: to lay its texts out anew for every width that a stack of pages asks for
    /// took a seventh of a start.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    void setProblem(const QString &title, const QString &sentence, const QStringList &nextSteps,
        bool retryHelps);

Q_SIGNALS:
    void backWanted();
    void againWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLabel *m_title;
    QLabel *m_sentence;
    QLabel *m_steps;
    QWidget *m_back;
    QWidget *m_again;
};

} // namespace rolodesk
