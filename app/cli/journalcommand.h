#pragma once

#include "app/cli/job.h"
#include "core/journal/writejournal.h"

#include <QJsonArray>

#include <memory>

namespace rolodesk::cli {

/// `journal`: what was changed from this machine, oldest first.
class JournalCommand final : public Job {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalCommand)

public:
    using Job::Job;
    void start() override;

private:
    void next();
    void print(const QList<JournalEntry> &entries);
    void sayWhatIsOpen();

    std::unique_ptr<WriteJournal> m_journal;
    JournalQuery m_query;
    QJsonArray m_document;
    qint64 m_unknown = 0; ///< Of those that were printed.
    qint64 m_waiting = 0;
};

} // namespace rolodesk::cli
