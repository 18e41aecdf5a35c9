#pragma once

#include "core/accounts/act.h"
#include "core/editing/batchrun.h"
#include "core/editing/writequeue.h"

#include <QObject>

#include <functional>
#include <list>
#include <map>
#include <memory>

namespace rolodesk {

class WriteTroubles;

/// The writes that are under way: reads each from the journal, makes a run of it, or a batch of
/// several, and says how it went. Whose turn it is others decide.
class WriteRuns final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WriteRuns)

public:
    using ApiFor = std::function<ContactsApi &(Act)>;
    /// All outlive it.
    struct Parts {
        ContactStore &store;
        WriteJournal &journal;
        Clock &clock;
        WriteQueue &queue;
        const WriteTroubles &troubles;
    };
    WriteRuns(ApiFor apiFor, const Parts &parts);
    ~WriteRuns() override;

    void begin(const OpenWrite &open);
    void begin(const WriteQueue::Batch &batch);
    /// Stops a write of which nothing was sent: nobody hears of it any more. Its row may say Sent
    /// by now, but its request waits for the answer to that. Whether it was under way.
    bool stop(qint64 write);

    [[nodiscard]] bool contains(qint64 write) const;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QSet<qint64> writes() const;
    /// A batch of this act is under way, to be sent or to be looked for.
    [[nodiscard]] bool hasBatch(qint64 act, bool isSent) const;
    /// Whether one more may begin, of single contacts or of many.
    [[nodiscard]] bool hasRoom(bool ofMany) const;

Q_SIGNALS:
    /// The write has ended, or waits for the person; it is under way no more.
    void ended(const rolodesk::JournalWrite &write);
    /// A write cannot go on just now; it is under way no more. Of a batch it is told of one.
    void postponed(qint64 write, const rolodesk::WriteTrouble &why);
    /// Behind `ended`, and where something is under way no more that neither ended nor was
    /// postponed: there is room.
    void left();

private:
    struct Batch;
    struct Running;
    [[nodiscard]] WriteServices servicesFor(const WriteGroup &act, qint64 write) const;
    void run(const JournalEntry &entry);
    void run(Batch &batch, const QList<JournalEntry> &entries);
    void leave(qint64 write);
    void batchEnded(const QList<JournalWrite> &writes);
    void tellEnded(const QList<JournalWrite> &writes);
    void close(Batch &batch, const BatchRun::End &end);
    void dropBatch(Batch &batch);

    ApiFor m_apiFor;
    Parts m_parts;
    std::map<qint64, Running> m_writes;
    std::list<Batch> m_batches;
};

} // namespace rolodesk
