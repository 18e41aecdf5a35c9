#pragma once

#include "core/journal/journalentry.h"
#include "core/journal/journalexport.h"
#include "ui/history/historyfile.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

class QWidget;

namespace rolodesk {

class ContactStore;
class WriteJournal;

/// The files that a history window writes, one at a time: asks where to, and says what came of it.
class HistoryExport final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryExport)

public:
    /// What is to be in the file.
    struct Wish {
        JournalQuery query;
        QStringList words; ///< HistoryMatches::wordsOf.
    };

    /// All outlive this; it asks over `window`, and `wish` is called when a file is begun.
    HistoryExport(const WriteJournal &journal, const ContactStore &store,
        std::function<Wish()> wish, QWidget *window);
    ~HistoryExport() override;

    [[nodiscard]] bool isWriting() const { return m_file != nullptr; }
    /// Asks for a file, and writes it.
    void choose();
    /// JSON lines where its name ends in ".jsonl", else CSV. Nothing where one is being written.
    void writeTo(const QString &path);
    /// Gives up what is being written. False where its last step is being taken, and `ended` comes
    /// in a moment; true where nothing is being written any more.
    [[nodiscard]] bool stop();

Q_SIGNALS:
    /// For the person.
    void said(const QString &sentence);
    void began();
    /// Nothing is being written any more. `isWritten`: the file is there.
    void ended(bool isWritten);

private:
    void end(const QString &name, const HistoryFileOutcome &outcome);

    const WriteJournal &m_journal;
    const ContactStore &m_store;
    std::function<Wish()> m_wish;
    QWidget *m_window;
    std::unique_ptr<HistoryFile> m_file; ///< Being written.
};

} // namespace rolodesk
