#pragma once

#include "core/editing/bulkplan.h"
#include "core/journal/writejournal.h"

#include <QObject>

#include <functional>
#include <memory>

namespace rolodesk {

/// Puts an act of very many writes into the journal, block by block, so that neither memory nor the
/// other work of the store's threads feels its size. One object for one act; deleting it before
/// the end leaves nothing of it.
class ActFeed final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActFeed)

public:
    using Block = QList<JournalWrite>;
    /// Answers the next writes; an empty block is the end. Called again when its answer was used.
    using Source = std::function<Reply<Block, StoreError> *()>;

    /// The journal outlives the feed.
    ActFeed(WriteJournal &journal, const WriteGroup &group, Source source,
        QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// Writes put in so far.
    void progressed(qsizetype writes);
    /// Exactly once: the act is on the disk and is carried out, and its writes are counted; or
    /// nothing of it is.
    void finished(qint64 group, qsizetype writes);
    void failed(const rolodesk::StoreError &error);

private:
    void next();
    void add(const Block &block);
    void end();

    WriteJournal &m_journal;
    WriteGroup m_group;
    Source m_source;
    qint64 m_id = 0;
    qsizetype m_writes = 0;
};

/// The writes of a bulk edit: of the contacts the plan says are changed, each looked at once more as
/// the local copy has it when its turn comes. What somebody else changes in the same fields until
/// the write is sent stays, and is named (OnClash::Theirs). The plan is copied; store and context
/// outlive the source.
[[nodiscard]] ActFeed::Source bulkSource(ContactStore &store, const BulkPlan &plan);
/// The writes that take an act back, last one first: undoWrites, in blocks, on the contacts that
/// are there by now (followed). Journal and store outlive the source.
[[nodiscard]] ActFeed::Source undoSource(
    const WriteJournal &journal, const ContactStore &store, qint64 group);
/// The writes of an act that failed, once more.
[[nodiscard]] ActFeed::Source retrySource(const WriteJournal &journal, qint64 group);

} // namespace rolodesk
