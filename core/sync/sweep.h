#pragma once

#include "core/api/contactsapi.h"
#include "core/store/storeerror.h"
#include "core/sync/basewalk.h"
#include "core/sync/syncrecord.h"

#include <QObject>

#include <memory>
#include <optional>

namespace rolodesk {

class Clock;
class ContactStore;

/// A walk over the whole base, one step at a time and behind everybody's back, to find what
/// deltas never tell: what was deleted, and what a walk has skipped. The SyncEngine says when the
/// next step may be made. Each page is committed with the sweep's cursor, so that a kill costs one
/// page. What was not met is asked for one by one, some with each step, and removed when the
/// service does not know it; more than fifty at once only when the service counts exactly what was
/// met.
///
/// Shares the SyncRecord with SyncRun: the two never work at the same time.
class Sweep final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Sweep)

public:
    /// All four outlive the sweep. Goes on with what the record holds, or begins anew.
    Sweep(ContactsApi &api, ContactStore &store, Clock &clock, SyncStatus &status);
    ~Sweep() override;

    /// Whether a sweep is under way or called for: the count differs, is unknown for a day, or
    /// nobody has looked for a week; a difference that a sweep could not explain is looked at less
    /// and less often. A pure function.
    [[nodiscard]] static bool isCalledFor(
        const SyncRecord &record, const SyncStatus &status, const QDateTime &now);

    /// Makes one step. Not while one is under way.
    void step();

Q_SIGNALS:
    /// Exactly one of the three answers `step()`. `isOver`: the verdict is in the record and the
    /// status, and there is nothing more to do for this sweep.
    void stepped(bool isOver);
    /// The same step may be made again later.
    void failed(const rolodesk::ApiError &error);
    void storeFailed(const rolodesk::StoreError &error);

private:
    void begin();
    void takePage(const QList<Contact> &page);
    void check();
    void count(std::function<void()> then);
    void decideAbsent();
    void conclude();
    void giveUp();
    void write(QList<Contact> met, bool isOver);

    ContactsApi &m_api;
    ContactStore &m_store;
    Clock &m_clock;
    SyncStatus &m_status;
    SyncRecord m_record;
    /// Kept between the steps: in a crowd of one time it knows more than what is saved.
    std::optional<BaseWalk> m_walk;
    qint64 m_askedAt = 0; ///< ContactStore::moment of when it began.
    std::optional<qint64> m_total;
    int m_recounts = 0; ///< Of the step under way.
};

} // namespace rolodesk
