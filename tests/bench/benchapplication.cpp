#include "tests/bench/benchapplication.h"

#include <QThread>

#include <algorithm>

namespace rolodesk::bench {

BenchApplication::BenchApplication(int &argc, char **argv)
    : QApplication(argc, argv)
    , m_clock([this](const TurnClock::Ended &turn) {
        m_longest = std::max(m_longest, static_cast<double>(turn.ended - turn.began) / 1e6);
    })
{
}

bool BenchApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    m_clock.enter();
    const bool isDone = QApplication::notify(receiver, event);
    m_clock.leave();
    return isDone;
}

} // namespace rolodesk::bench
