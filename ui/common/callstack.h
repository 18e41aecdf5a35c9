#pragma once

#include <QStringList>

#include <chrono>

#include <csignal>
#include <pthread.h>

namespace rolodesk {

/// Takes the call stack of another thread while it runs, by a signal that the thread handles. One at a time in a
/// process.
class CallStack final {
    Q_DISABLE_COPY_MOVE(CallStack)

public:
    /// Installs the signal's handler; gives the signal back at the end.
    CallStack();
    ~CallStack();

    /// The calls of `thread`, which lives; true when it has answered in time. A thread that does not run (a stopped
    /// process) does not answer.
    [[nodiscard]] bool take(pthread_t thread, std::chrono::milliseconds patience);
    /// What was taken last, innermost first; without the handler's own calls. Slow: it reads symbols.
    [[nodiscard]] static QStringList lines();

private:
    struct sigaction m_before = {};
};

} // namespace rolodesk
