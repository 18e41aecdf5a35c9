#pragma once

#include "core/index/contactindex.h"
#include "core/store/storethread.h"

#include <QObject>

#include <vector>

namespace rolodesk {

/// Keeps the index of a store on a thread of its own: reads it from the file when the store is
/// opened, newest contacts first, the rest once the event loop has a moment, and is told every
/// commit after that. Lives on the GUI thread; nothing blocks.
class IndexFeed final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IndexFeed)

public:
    using OrderReply = Reply<std::shared_ptr<const ContactOrder>, StoreError>;
    using CountReply = Reply<IndexCounts, StoreError>;

    /// The thread is open and outlives the feed. `contacts`: about how many there are.
    IndexFeed(StoreThread &thread, qint64 contacts, const Directory &directory);
    ~IndexFeed() override;

    /// What a commit changed, in the order of the commits.
    void apply(std::vector<IndexRow> upserts, QList<ContactId> removals);
    void setDirectory(const Directory &directory);

    /// False until every contact of the file is in.
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    /// With `mayBePartial` an answer comes while the index is still being read; otherwise the question waits for that.
    [[nodiscard]] OrderReply *order(const OrderRequest &request, bool mayBePartial);
    /// Waits until the index is read.
    [[nodiscard]] CountReply *counts(const CountRequest &request);

Q_SIGNALS:
    void loaded();
    /// The file could not be read to its end.
    void failed(const rolodesk::StoreError &error);

private:
    void loadRest(qint64 contacts);
    void finishLoading();
    void prepare(std::size_t key);
    void ask(OrderReply *reply, const OrderRequest &request);
    void fail(const StoreError &error);
    void answerWaiting();

    StoreThread &m_thread;
    std::shared_ptr<ContactIndex> m_index; ///< Touched on the thread only.
    std::shared_ptr<std::atomic<bool>> m_isGone; ///< Nobody needs what was handed to the thread.
    std::vector<std::function<void()>> m_waiting; ///< Questions for the whole index.
    std::optional<StoreError> m_error; ///< Why the index will never be whole.
    bool m_isLoaded = false;
};

} // namespace rolodesk
