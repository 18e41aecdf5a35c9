#pragma once

#include <QFrame>

class QAction;
class QGridLayout;
class QLabel;

namespace rolodesk {

struct WorkspaceContext;
struct CoverageText;
class Clock;
class ServiceWatch;
class SyncEngine;

/// What is known of the local copy, explained: how complete and how current it is, what is going on
/// and comes next, what is left of the requests, and what helps when it stands still. Lies over the
/// window until Escape or a click beside it; tells the truth as long as it is open.
class CoveragePopover final : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CoveragePopover)

public:
    /// The actions become buttons; they outlive the popover, as does what the context refers to.
    CoveragePopover(
        const WorkspaceContext &context, QAction *sync, QAction *pause, QWidget *parent = nullptr);

    /// Opens above `anchor`, with the focus on the first button that can be pressed. When it
    /// closes, the focus is given back to `anchor`.
    void openAt(QWidget *anchor);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QLabel *addLine(QGridLayout &grid, const QString &title, const char *name);
    void planRefresh();
    void refresh();
    void tick();
    void place();

    SyncEngine &m_sync;
    ServiceWatch &m_watch;
    Clock &m_clock;
    QWidget *m_anchor = nullptr;
    QLabel *m_share;
    QLabel *m_completeness;
    QLabel *m_trouble;
    QLabel *m_now = nullptr;
    QLabel *m_next = nullptr;
    QLabel *m_lastAnswer = nullptr;
    QLabel *m_requests = nullptr;
    QLabel *m_background = nullptr;
    quint64 m_opening = 0; ///< Ticks of an earlier one end.
    bool m_planned = false;
};

} // namespace rolodesk
