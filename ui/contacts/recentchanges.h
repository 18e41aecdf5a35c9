#pragma once

#include "core/store/contactstore.h"

#include <QSet>

#include <chrono>

namespace rolodesk {

class Clock;
class SyncEngine;

/// What others changed lately: which contacts, which of their parts, and when it was noticed. Each
/// is kept for ten minutes from its last change. More than `mostMarks` at once are a flood: then
/// nothing is marked, and only their number is known, until ten minutes brought no further one.
class RecentChanges final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecentChanges)

public:
    static constexpr qsizetype mostMarks = 2000;
    static constexpr std::chrono::minutes lifetime{10};

    struct Change {
        ContactParts parts; ///< All parts changed while it was marked.
        bool isNew = false; ///< Others created it.
        QDateTime noticed; ///< UTC by this machine's clock, of the last change.
    };

    /// All outlive this. Whoever shows marks connects to the store after this was made, so that
    /// they are known when rows are told.
    RecentChanges(
        ContactStore &store, const SyncEngine &sync, Clock &clock, QObject *parent = nullptr);

    /// O(1); null for none. Valid until the next event.
    [[nodiscard]] const Change *of(ContactId id) const;
    [[nodiscard]] qsizetype count() const { return m_changes.size(); }
    /// For "2 min ago".
    [[nodiscard]] QDateTime now() const;
    /// Contacts changed in the flood; 0 when there is none.
    [[nodiscard]] qint64 flood() const { return m_flooded.size(); }

Q_SIGNALS:
    /// Marks came, went or tell something else, after what the store committed. Not for time that
    /// passes.
    void changed(const QSet<rolodesk::ContactId> &ids);
    void floodChanged();
    /// Every now and then while something is marked: "2 min ago" has become "3 min ago".
    void timePassed();

private:
    struct Entry {
        Change change;
        std::chrono::milliseconds noticed{0}; ///< Monotonic.
    };
    void onCommitted(const StoreCommit &commit);
    [[nodiscard]] QList<ContactId> createdByOthers(const StoreCommit &commit) const;
    void note(const QHash<ContactId, ContactParts> &parts, const QList<ContactId> &created);
    void addToFlood(const StoreCommit &commit, const QList<ContactId> &created);
    void endFlood();
    void planExpiry();
    void expire();

    ContactStore &m_store;
    const SyncEngine &m_sync;
    Clock &m_clock;
    QHash<ContactId, Entry> m_changes;
    QSet<ContactId> m_flooded; ///< Each is counted once, however often it changes.
    std::chrono::milliseconds m_lastOfFlood{0};
    bool m_isPlanned = false;
};

} // namespace rolodesk
