#include "ui/history/historyfile.h"

#include "core/async/runinpool.h"
#include "core/exporting/exporttarget.h"
#include "core/journal/writejournal.h"

namespace rolodesk {

namespace {

constexpr int pageSize = 500;

struct Written { };

} // namespace

struct HistoryFile::Writing {
    explicit Writing(const QString &path)
        : target(path)
    {
    }
    FileTarget target;
    bool isOpen = false;

    Result<Written, TargetError> put(const QByteArray &bytes, bool isLast)
    {
        Result<void, TargetError> done;
        if (!std::exchange(isOpen, true))
            done = target.open();
        if (done)
            done = target.write(bytes);
        if (done && isLast)
            done = target.commit();
        if (!done)
            return Failure(done.error());
        return Written();
    }
};

HistoryFile::HistoryFile(const WriteJournal &journal, JournalQuery query, Keeps keeps,
    JournalFormat format, const QString &path)
    : m_journal(journal)
    , m_query(std::move(query))
    , m_keeps(std::move(keeps))
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

void HistoryFile::readPage()
{
    m_journal.find(m_query)->then(
        this, [this](const Result<QList<JournalEntry>, StoreError> &found) {
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
    QList<JournalEntry> kept = entries;
    if (m_keeps)
        kept.removeIf([this](const JournalEntry &entry) { return !m_keeps(entry); });
    m_written += kept.size();
    auto *written = runInPool<Written, TargetError>(
        m_pool, [kept, isLast, format = m_format, writing = m_writing] {
            QByteArray bytes = writing->isOpen ? QByteArray() : journalHead(format);
            for (const JournalEntry &entry : kept)
                appendJournalEntry(bytes, entry, format);
            return writing->put(bytes, isLast);
        });
    written->then(this, [this, isLast](const Result<Written, TargetError> &done) {
        if (!done)
            Q_EMIT finished(Failure(ExportError(done.error())));
        else if (isLast)
            Q_EMIT finished(m_written);
        else
            readPage();
    });
}

} // namespace rolodesk
