#pragma once

#include "core/journal/journalentry.h"
#include "core/store/storeerror.h"

#include <QWidget>

#include <optional>

namespace rolodesk {

class CardWriteLine;
class ContactStore;
class WriteJournal;

/// What was written to the contact on the card from here: how it stands and what one can do about
/// it, and the way to all of it. What failed stays until it is answered (failedrows.h), whatever
/// was saved since; what is under way stands below it in a line of its own. Where there is neither,
/// the last write. Hidden for a contact nothing was written to.
class CardWrites final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CardWrites)

public:
    /// Both outlive it.
    CardWrites(WriteJournal &journal, const ContactStore &store, QWidget *parent = nullptr);

    /// An invalid id shows nothing.
    void showContact(ContactId contact);

Q_SIGNALS:
    /// What failed, once more, or what was given up, after all.
    void retryWanted(const QList<qint64> &writes);
    void withdrawWanted(const QList<qint64> &writes);
    /// What failed is to be told no more.
    void dismissWanted(const QList<qint64> &writes);
    void decideWanted(qint64 write);
    void historyWanted(rolodesk::ContactId contact);

private:
    using Shown = std::optional<JournalEntry>;

    void connectLine(CardWriteLine *line);
    void ask();
    void askForOthers(const Shown &failure);
    void show(const Shown &failure, const QList<JournalEntry> &entries);

    WriteJournal &m_journal;
    ContactId m_contact;
    QObject *m_turn = nullptr; ///< Context of the question to the journal.
    CardWriteLine *m_failure; ///< The newest that was not answered.
    CardWriteLine *m_other; ///< An open one; where nothing failed, else the last one.
};

} // namespace rolodesk
