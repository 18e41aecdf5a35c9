#pragma once

#include <QObject>

class QSocketNotifier;

namespace rolodesk {

/// Turns SIGINT and SIGTERM into a Qt signal on the thread that made it. One object a program:
/// signal dispositions belong to the process.
///
/// The first signal asks politely; a second one ends the program at once, with the exit status a
/// shell expects of it.
class SignalWatch final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignalWatch)

public:
    explicit SignalWatch(QObject *parent = nullptr);
    ~SignalWatch() override;

Q_SIGNALS:
    /// `number` is SIGINT or SIGTERM.
    void endRequested(int number);

private:
    void read();

    QSocketNotifier *m_notifier = nullptr;
};

} // namespace rolodesk
