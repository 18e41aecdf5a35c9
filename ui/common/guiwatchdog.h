#pragma once

#include <QApplication>
#include <QStringList>

#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>

namespace rolodesk {

/// Why one turn of the event loop took as long as it did.
struct TurnFacts {
    std::chrono::microseconds wall{0}; ///< From the beginning of the turn to its end.
    std::chrono::microseconds busy{0}; ///< The thread's own time on a processor.
    /// The process had threads that could run, and got no processor for them: others had it.
    std::chrono::microseconds starved{0};
    /// Nothing of the process ran at all: it was stopped, or the machine slept.
    std::chrono::microseconds stopped{0};

    /// What the turn made the window wait: its own work, and what it waited for (a lock, a disk, a sleep). Time that
    /// others took away from the process is no fault of the turn, and is left out.
    [[nodiscard]] std::chrono::microseconds own() const
    {
        return busy + std::max(std::chrono::microseconds(0), wall - busy - starved - stopped);
    }
};

/// One turn of the event loop that kept the window from answering.
struct GuiBlock {
    TurnFacts facts;
    /// Where the thread was, innermost call first; a line a call. Names of functions where the program exports them,
    /// else module and offset, as addr2line takes them.
    QStringList where;
    QString during; ///< What `setTopic` told when the turn ended.

    /// In one line each: how long, and where.
    [[nodiscard]] QString text() const;
};

/// Notices when one event keeps the window's thread for longer than `limit`, and finds out where it was: a thread of
/// its own looks every few milliseconds and takes the call stack of the thread while it is still at it. For developers:
/// on in debug builds, and in every build with ROLODESK_WATCHDOG=1 in the environment (=0 turns it off).
///
/// Only what runs inside an event counts, because that is what keeps the next event waiting: neither the time before
/// the event loop nor what a test does between events. A nested event loop ends the turn. What is held against a turn
/// is `TurnFacts::own()`, so that neither a loaded machine nor a debugger makes a block.
///
/// The one made last watches; it is gone first. Every block is written to the log, and a listener hears of it on the
/// watchdog's thread.
class GuiWatchdog final {
    Q_DISABLE_COPY_MOVE(GuiWatchdog)

public:
    using Listener = std::function<void(const GuiBlock &)>;
    static constexpr std::chrono::milliseconds usualLimit{50};

    /// Watches the thread that makes it, which delivers its events through WatchedApplication.
    explicit GuiWatchdog(std::chrono::milliseconds limit = usualLimit, Listener listener = {});
    ~GuiWatchdog();

    /// Whether this build or the environment asks for one.
    [[nodiscard]] static bool isWanted();

    /// Waits until every turn that has ended is judged and told. Milliseconds; for tests.
    void settle();
    /// Tells what the program is at, for the report: the name of a test. Asked on the watched thread when a turn ends.
    void setTopic(std::function<QString()> topic);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The application whose turns a GuiWatchdog sees. Without a watchdog it costs a comparison for each event.
class WatchedApplication final : public QApplication {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WatchedApplication)

public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;
};

} // namespace rolodesk
