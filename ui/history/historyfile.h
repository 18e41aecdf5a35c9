#pragma once

#include "core/exporting/contactexport.h"
#include "core/journal/journalexport.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <memory>

namespace rolodesk {

class ContactStore;
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
    /// Both outlive it. Only entries that hold all of `words` (HistoryMatches::wordsOf) are
    /// written.
    HistoryFile(const WriteJournal &journal, const ContactStore &store, JournalQuery query,
        const QStringList &words, JournalFormat format, const QString &path);
    ~HistoryFile() override;

    void start();
    /// Gives the file up. True where it is not there and will not be; `finished` does not come
    /// then. False where its last step was taken or is being taken.
    [[nodiscard]] bool stop();

Q_SIGNALS:
    /// Once, unless it was stopped.
    void finished(const rolodesk::HistoryFileOutcome &outcome);

private:
    struct Writing;
    void readPage();
    void write(const QList<JournalEntry> &entries, bool isLast);

    const WriteJournal &m_journal;
    const ContactStore &m_store;
    JournalQuery m_query;
    QStringList m_words;
    JournalFormat m_format;
    std::shared_ptr<Writing> m_writing; ///< Shared with the pool's thread.
    qint64 m_written = 0;
    QThreadPool m_pool; ///< One thread. Dies first, and waits for what is being written.
};

} // namespace rolodesk
