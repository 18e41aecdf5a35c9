#include "ui/history/historyfile.h"

#include "core/async/runinpool.h"
#include "core/exporting/exporttarget.h"
#include "core/journal/writejournal.h"
#include "core/store/contactstore.h"
#include "ui/history/historymatches.h"
#include "ui/history/historytext.h"

#include <atomic>
#include <utility>

namespace rolodesk {

namespace {

constexpr int pageSize = 500;

struct Written {
    qint64 entries = 0;
};

enum class Stage {
    Writing,
    Ending, ///< It gets its name.
    Stopped,
};

} // namespace

struct HistoryFile::Writing {
    explicit Writing(const QString &path)
        : target(path)
    {
    }
    FileTarget target;
    bool isOpen = false;
    std::atomic<Stage> stage = Stage::Writing;

    /// Only one of the two comes about, stopping or ending.
    bool goOnTo(Stage next)
    {
        Stage now = Stage::Writing;
        return stage.compare_exchange_strong(now, next);
    }
    bool isStopped() const { return stage == Stage::Stopped; }

    Result<void, TargetError> put(const QByteArray &bytes, bool isLast)
    {
        Result<void, TargetError> done;
        if (!std::exchange(isOpen, true))
            done = target.open();
        if (done)
            done = target.write(bytes);
        if (done && isLast && goOnTo(Stage::Ending))
            done = target.commit();
        return done;
    }
};

HistoryFile::HistoryFile(const WriteJournal &journal, const ContactStore &store, JournalQuery query,
    const QStringList &words, JournalFormat format, const QString &path)
    : m_journal(journal)
    , m_store(store)
    , m_query(std::move(query))
    , m_words(words)
    , m_format(format)
    , m_writing(std::make_shared<Writing>(path))
{
    m_query.newestFirst = true;
    m_query.beyond = 0;
    m_query.limit = pageSize;
    m_pool.setMaxThreadCount(1);
}

HistoryFile::~HistoryFile() = default;

void HistoryFile::start()
{
    readPage();
}

bool HistoryFile::stop()
{
    return m_writing->isStopped() || m_writing->goOnTo(Stage::Stopped);
}

void HistoryFile::readPage()
{
    m_journal.find(m_query)->then(
        this, [this](const Result<QList<JournalEntry>, StoreError> &found) {
            if (m_writing->isStopped())
                return;
            if (!found) {
                Q_EMIT finished(Failure(ExportError(found.error())));
                return;
            }
            const bool isLast = found->size() < pageSize;
            if (!isLast)
                m_query.beyond = found->constLast().write.id;
            write(*found, isLast);
        });
}

void HistoryFile::write(const QList<JournalEntry> &entries, bool isLast)
{
    const KnownNames known = m_words.isEmpty() ? KnownNames() : knownNames(entries, m_store);
    auto *written = runInPool<Written, TargetError>(m_pool,
        [entries, isLast, words = m_words, known, directory = m_store.directory(),
            format = m_format, writing = m_writing]() -> Result<Written, TargetError> {
            QByteArray bytes = writing->isOpen ? QByteArray() : journalHead(format);
            Written page;
            for (const JournalEntry &entry : entries) {
                // Whoever stopped it may be waiting for this thread.
                if (writing->isStopped())
                    return page;
                const bool isKept = words.isEmpty()
                    || HistoryMatches::isMet(words, historyText(entry, known, directory).search);
                if (!isKept)
                    continue;
                appendJournalEntry(bytes, entry, format);
                ++page.entries;
            }
            if (const auto done = writing->put(bytes, isLast); !done)
                return Failure(done.error());
            return page;
        });
    written->then(this, [this, isLast](const Result<Written, TargetError> &done) {
        if (m_writing->isStopped())
            return;
        if (!done) {
            Q_EMIT finished(Failure(ExportError(done.error())));
            return;
        }
        m_written += done->entries;
        if (isLast)
            Q_EMIT finished(m_written);
        else
            readPage();
    });
}

} // namespace rolodesk
