#pragma once

#include "ui/common/turnclock.h"

#include <QApplication>

namespace rolodesk::bench {

/// The application of the bench: it knows how long the window's thread was kept by one event.
class BenchApplication final : public QApplication {
public:
    BenchApplication(int &argc, char **argv);
    bool notify(QObject *receiver, QEvent *event) override;

    /// Begins to look for the longest turn anew.
    void forgetTurns() { m_longest = 0; }
    /// Milliseconds the longest turn took since then.
    [[nodiscard]] double longestTurn() const { return m_longest; }

private:
    TurnClock m_clock;
    double m_longest = 0;
};

} // namespace rolodesk::bench
