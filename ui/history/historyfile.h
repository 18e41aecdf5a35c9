#pragma once

#include "core/exporting/contactexport.h"
#include "core/journal/journalexport.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace rolodesk {

class WriteJournal;

/// How many writes are in the file, or why there is none.
using HistoryFileOutcome = Result<qint64, ExportError>;

/// Writes what the journal answers to a question into a file, newest first: read in pages on the
/// store's reading thread, turned into bytes and written on a thread of its own. A file that cannot
/// be written as a whole is not there. One object for one file; deleting it gives the file up.
class HistoryFile final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryFile)

public:
    using Keeps = std::function<bool(const JournalEntry &)>;

    /// `journal` outlives it. `keeps` says which entries are written, on the thread of this object;
    /// null: all.
    HistoryFile(const WriteJournal &journal, JournalQuery query, Keeps keeps, JournalFormat format,
        const QString &path);
    ~HistoryFile() override;

    void start();

Q_SIGNALS:
    /// Once.
    void finished(const rolodesk::HistoryFileOutcome &outcome);

private:
    struct Writing;
    void readPage();
    void write(const QList<JournalEntry> &entries, bool isLast);

    const WriteJournal &m_journal;
    JournalQuery m_query;
    Keeps m_keeps;
    JournalFormat m_format;
    std::shared_ptr<Writing> m_writing; ///< Shared with the pool's thread.
    qint64 m_written = 0;
    QThreadPool m_pool; ///< One thread. Dies first, and waits for what is being written.
};

} // namespace rolodesk
