#pragma once

#include <QObject>

#include <functional>

namespace rolodesk {

class Clock;
class FailedWrites;

/// Tells by a message of the desktop that changes were not saved, while somebody works with another
/// program: who looks at the window sees it there. What fails within a few seconds is told once.
class FailureNotice final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FailureNotice)

public:
    using Notify = std::function<void(const QString &title, const QString &text)>;

    /// `workspace`: as the person named it. `isSeen`: whether the window is in front. All outlive
    /// this.
    FailureNotice(const FailedWrites &failed, Clock &clock, QString workspace,
        std::function<bool()> isSeen, Notify notify, QObject *parent = nullptr);

private:
    void look();
    void tell();

    const FailedWrites &m_failed;
    Clock &m_clock;
    QString m_workspace;
    std::function<bool()> m_isSeen;
    Notify m_notify;
    qsizetype m_known = 0; ///< That were told, or seen.
    bool m_isWaiting = false;
};

} // namespace rolodesk
