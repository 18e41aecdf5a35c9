#pragma once

#include "core/editing/batchsizes.h"
#include "core/journal/writejournal.h"

#include <QSet>

#include <functional>

namespace rolodesk {

class GraceTimes;
class WriteTroubles;

/// Which of the journal's writes a program takes in hand.
enum class WriteScope {
    Everything, ///< What the journal holds of other times, too.
    OwnActs, ///< Only what is submitted here: for a command that does its own and ends.
    Settle, ///< The same, and what was sent by a program that ended is looked for.
};

/// Whose turn it is among the open writes of the journal: those of one contact one after another,
/// in the order in which they were planned, acts on single contacts before acts on many. The
/// creations of an import go together, as many as the service takes (`batches`). Keeps what is being
/// given up, and starts nothing.
class WriteQueue final {
    Q_DISABLE_COPY_MOVE(WriteQueue)

public:
    /// The journal outlives it.
    explicit WriteQueue(const WriteJournal &journal)
        : m_journal(journal)
    {
    }

    void setScope(WriteScope scope) { m_scope = scope; }
    [[nodiscard]] WriteScope scope() const { return m_scope; }
    /// The act was submitted here.
    void addOwn(qint64 group) { m_ownActs.insert(group); }

    /// Being given up: not to be begun until it is let go.
    void hold(qint64 write) { m_held.insert(write); }
    void letGo(qint64 write) { m_held.remove(write); }
    [[nodiscard]] bool isHeld(qint64 write) const { return m_held.contains(write); }
    /// The act is being given up, and stays so.
    void holdAct(qint64 group)
    {
        m_heldActs.insert(group);
        m_givenUp.insert(group);
    }
    /// Here, or by another run of the program.
    [[nodiscard]] bool isGivenUp(qint64 group) const
    {
        return m_givenUp.contains(group) || m_journal.isGivenUp(group);
    }
    void letActGo(qint64 group) { m_heldActs.remove(group); }

    /// Several creations that go together.
    struct Batch {
        qint64 act = 0;
        bool isSent = false; ///< They were sent, and are to be looked for.
        QList<qint64> writes; ///< In their order.
    };
    using IsUnderWay = std::function<bool(qint64 act, bool isSent)>;
    [[nodiscard]] BatchSizes &sizes() { return m_sizes; }
    /// These creations left their batch: each goes by a run of its own until it has ended.
    void setAlone(const QList<qint64> &writes);

    /// How many may be under way beside each other, of single contacts or of many; a batch counts as
    /// one.
    [[nodiscard]] static qsizetype most(bool ofMany);
    /// Open writes whose turn it is: one of single contacts and one of many that were in trouble
    /// and may be tried again, those of single contacts, those of many, and the rest of those that
    /// were in trouble. O(writes of single contacts + writes in trouble or alone); of acts on many it
    /// looks at the first ones.
    [[nodiscard]] QList<OpenWrite> due(
        const QSet<qint64> &running, const WriteTroubles &troubles, GraceTimes &graces) const;
    /// The batches whose turn it is: of each import one to be sent and one to be looked for, where
    /// none is under way. O(acts + writes of these batches) but for those that wait for the person.
    [[nodiscard]] QList<Batch> batches(const QSet<qint64> &running, const WriteTroubles &troubles,
        const IsUnderWay &isUnderWay) const;

private:
    [[nodiscard]] bool goesInBatches(
        const OpenWrite &open, const WriteTroubles &troubles) const;
    [[nodiscard]] Batch batchOf(qint64 act, bool isSent, const QSet<qint64> &running,
        const WriteTroubles &troubles) const;
    void addAlone(QList<OpenWrite> &writes, const QSet<qint64> &running,
        const WriteTroubles &troubles, qsizetype room) const;
    [[nodiscard]] bool isFree(const OpenWrite &open) const;
    [[nodiscard]] qsizetype roomOfMany(
        const QSet<qint64> &running, const WriteTroubles &troubles) const;
    [[nodiscard]] bool hasSent(const std::set<qint64> &ids, const WriteTroubles &troubles) const;
    void addTroubled(
        QList<OpenWrite> &writes, const QSet<qint64> &running, const WriteTroubles &troubles) const;

    const WriteJournal &m_journal;
    WriteScope m_scope = WriteScope::Everything;
    QSet<qint64> m_ownActs;
    QSet<qint64> m_held;
    QSet<qint64> m_heldActs;
    QSet<qint64> m_givenUp; ///< Acts.
    std::set<qint64> m_alone; ///< Writes, of which some may have ended.
    BatchSizes m_sizes;
};

} // namespace rolodesk
