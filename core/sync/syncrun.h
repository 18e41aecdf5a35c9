#pragma once

#include "core/api/contactsapi.h"
#include "core/store/contactstore.h"
#include "core/sync/basewalk.h"
#include "core/sync/syncplan.h"
#include "core/sync/syncrecord.h"

#include <QObject>

#include <memory>
#include <optional>

namespace rolodesk {

class Clock;

/// One run of the SyncEngine: a walk, what has to be looked at after it, and the verdict. It owns
/// everything it has in flight, so that deleting it (at any time, in answer to its own signals too)
/// stops the run; what was committed stays.
class SyncRun final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SyncRun)

public:
    /// All four outlive the run. It keeps `status` up to date as long as it goes on.
    SyncRun(ContactsApi &api, ContactStore &store, Clock &clock, SyncStatus &status);
    ~SyncRun() override;

    /// To be called once.
    void start(const SyncPlan &plan);
    /// The next page is asked for in the interactive lane.
    void wantMore() { m_hurry = true; }
    /// True while pages of a walk over the whole base are coming in.
    [[nodiscard]] bool walksWholeBase() const;
    /// Pages taken so far: a run that got somewhere.
    [[nodiscard]] int pages() const { return m_pages; }
    /// Team, tags and fields were loaded by this run.
    [[nodiscard]] bool hasDirectory() const { return m_plan.loadsDirectory && m_directoryIsHere; }
    /// Everything updated up to here is in the copy, as far as this run knows.
    [[nodiscard]] const QString &horizon() const { return m_record.horizon; }
    /// The run counted, and read the changes from what is settled to the end of the list.
    [[nodiscard]] bool wasThorough() const { return m_wasThorough; }
    /// Every contact was walked over by this run.
    [[nodiscard]] bool walkedAll() const { return m_walkedAll; }
    /// From now on looks begin here; to be called before `start()`.
    void setFloor(const QString &floor) { m_record.floor = floor; }

Q_SIGNALS:
    /// Something in the status is different.
    void progressed();
    /// Exactly one of the three ends the run; nothing follows it.
    void ended(rolodesk::SyncStatus::Phase phase);
    void failed(const rolodesk::ApiError &error);
    void storeFailed(const rolodesk::StoreError &error);

private:
    void setPhase(SyncStatus::Phase phase);
    void startFullWalk();
    void startChangesWalk();
    [[nodiscard]] bool mayUseV2() const;
    [[nodiscard]] QString beginOfChanges() const;
    [[nodiscard]] bool isHere(const Contact &contact) const;
    void startWalk(BaseWalk walk);
    void loadDirectory();
    void askFirstCount();
    void askLastCount(std::function<void()> then);
    void takeCount(
        const Result<std::optional<qint64>, ApiError> &count, const SyncStatus::OwnMoves &asked);
    void askPage();
    void takePage(const QList<Contact> &page);
    [[nodiscard]] bool mayTakePage(const QList<Contact> &page) const;
    void commitTaken();
    [[nodiscard]] bool holdsNothingNew(const QList<Contact> &page) const;
    void noteTail(const QList<Contact> &page, const QString &newest);
    [[nodiscard]] bool isWalking() const;
    void noteWalk(const QString &newestOfPage);
    void goOn();
    void walkEnded();
    void checkAbsent();
    void conclude();
    void concludeUnchanged();
    [[nodiscard]] bool hasNews() const;
    void answerSweep(bool hasNews);
    [[nodiscard]] bool isWorthAFullWalk() const;
    void settle(SyncStatus::Reason reason);
    void write();
    void endWhenAllIsThere();
    void answered();
    /// Emits `progressed`; false when a listener deleted the run, after which it must not be
    /// touched.
    [[nodiscard]] bool tell();

    ContactsApi &m_api;
    ContactStore &m_store;
    Clock &m_clock;
    SyncStatus &m_status;

    SyncPlan m_plan;
    SyncRecord m_record;
    std::optional<BaseWalk> m_walk;
    QString m_newestSeen; ///< By this run.
    qint64 m_began = 0; ///< The walk, in seconds since 1970.
    QString m_tail; ///< The newest contact of the page before, while the walk follows the end of the list.
    int m_tailPages = 0; ///< So many small pages in a row were of what was changed meanwhile.
    std::unique_ptr<QObject> m_firstCount; ///< Context of the first count while it is on its way.
    qint64 m_askedAt = 0; ///< ContactStore::moment of when the walk began.
    StoreChange m_taken; ///< Pages that wait for the commit before, and the cursor behind them.
    std::optional<QList<Contact>> m_held; ///< A page that waits until it may be taken.
    std::optional<SyncStatus::Phase> m_verdict;
    int m_pages = 0;
    int m_recounts = 0;
    bool m_isCommitting = false; ///< Pages; one commit at a time.
    bool m_asking = false; ///< A page is being waited for.
    bool m_hurry = false;
    bool m_noWalkWorks = false;
    bool m_walksAgain = false; ///< The walk under way began in an earlier run.
    bool m_isQuick = false; ///< One page without news ends the look.
    bool m_wasThorough = false;
    bool m_missedBefore = false; ///< `mayMiss` of the record without the walk under way.
    bool m_wasShifting = false; ///< That walk could skip somebody for changes or deletions.
    bool m_wasByPosition = false; ///< For deletions, at least.
    bool m_broughtNews = false;
    bool m_hasCounted = false; ///< Was asked for after a walk, at least.
    bool m_walkedAll = false; ///< A full walk ended in this run.
    bool m_directoryIsHere = false;
};

} // namespace rolodesk
