#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace rolodesk {

struct WorkspaceContext;
class Clock;
class CoveragePopover;
class ContactWriter;
class CoverageButton;
class ElidingLabel;
class FailedWrites;
class PendingWrites;
class RecentChanges;
class ServiceWatch;
class SyncEngine;
class UnderWayLine;

/// The line at the bottom: how much is loaded, when the service last answered, what is being saved,
/// and how many requests are left, in places that do not move. The count is always the one above the list; the
/// rest is told anew at most four times a second. Its beginning is a button that opens the details.
class StatusLine final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusLine)

public:
    /// The actions stand in the details and outlive the line.
    StatusLine(
        const WorkspaceContext &context, QAction *sync, QAction *pause, QWidget *parent = nullptr);

    /// Says when so much was changed by others that it is not marked. `recent` outlives the line.
    void setRecent(const RecentChanges &recent);
    /// Says what is being saved, waits, or waits for the person. Both outlive the line.
    void setWrites(const ContactWriter &writer, const PendingWrites &pending);
    /// Says how much failed and waits for an answer; after setWrites(). `failed` outlives the line.
    void setFailed(const FailedWrites &failed);
    /// A short message in place of the rest, for three seconds.
    void say(const QString &message);

Q_SIGNALS:
    /// The person wants to see what is under way.
    void writesWanted();
    /// What failed.
    void failuresWanted();
    /// None of these, which are told of, is to be told any more.
    void dismissalWanted(const QList<qint64> &failed);
    /// What had the keys is not to be seen any more.
    void listWanted();

private:
    void planRefresh();
    void refresh();
    void tick();
    [[nodiscard]] QString syncText() const;
    [[nodiscard]] QString budgetText() const;

    SyncEngine &m_sync;
    ServiceWatch &m_watch;
    Clock &m_clock;
    CoveragePopover *m_details;
    CoverageButton *m_coverage;
    QLabel *m_share;
    QLabel *m_when;
    ElidingLabel *m_message;
    UnderWayLine *m_underWay = nullptr; ///< Where something can be changed.
    QLabel *m_budget;
    const ContactWriter *m_writer = nullptr;
    const PendingWrites *m_pending = nullptr;
    const FailedWrites *m_failed = nullptr;
    QString m_standing; ///< Stands where no message is.
    bool m_planned = false;
    bool m_isSaying = false;
    quint64 m_saying = 0;
};

} // namespace rolodesk
