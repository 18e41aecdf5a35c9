#pragma once

#include <QObject>

#include <chrono>
#include <functional>

namespace rolodesk {
class Clock;
class ContactTableView;
class MainWindow;
} // namespace rolodesk

namespace rolodesk::desktop {

class Workspace;

/// Something the program does with an open window on its own and then ends: the self test, or a
/// picture. Waits until the workspace is loaded and the list shows it, with a time-out, then calls
/// `act`.
class Errand : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Errand)

public:
    /// All three outlive the errand.
    Errand(MainWindow &window, Workspace &workspace, Clock &clock);

    void start();

Q_SIGNALS:
    /// Exactly once. The line is a sentence for the console.
    void finished(bool succeeded, const QString &line);

protected:
    /// The workspace is loaded and on screen.
    virtual void act() = 0;
    /// The first rows were painted.
    virtual void firstRowsShown() { }

    bool eventFilter(QObject *watched, QEvent *event) override;
    void finish(bool succeeded, const QString &line);
    /// Calls `next` once `isTrue` is; fails with what `complaint` says when that takes too long.
    void once(const std::function<bool()> &isTrue, const std::function<void()> &next,
        const std::function<QString()> &complaint);

    [[nodiscard]] MainWindow &window() const { return m_window; }
    [[nodiscard]] Workspace &workspace() const { return m_workspace; }
    [[nodiscard]] Clock &clock() const { return m_clock; }
    [[nodiscard]] ContactTableView *table() const;

private:
    void look(std::chrono::milliseconds deadline, const std::function<bool()> &isTrue,
        const std::function<void()> &next, const std::function<QString()> &complaint);

    MainWindow &m_window;
    Workspace &m_workspace;
    Clock &m_clock;
    bool m_hasRows = false;
    bool m_isOver = false;
};

} // namespace rolodesk::desktop
