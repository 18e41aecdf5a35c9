#pragma once

#include "core/journal/journalentry.h"
#include "core/store/storeerror.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace rolodesk {

class ContactStore;
class WriteJournal;

/// What was written to the contact on the card from here: how the last write stands and what one
/// can do about it, and the way to all of them. Hidden for a contact nothing was written to.
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
    void decideWanted(qint64 write);
    void historyWanted(rolodesk::ContactId contact);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void show(const QList<JournalEntry> &entries);
    void recolor();

    WriteJournal &m_journal;
    const ContactStore &m_store;
    ContactId m_contact;
    std::optional<JournalEntry>
        m_shown; ///< An open write, else a failure that nothing came of, else the last one.
    QObject *m_turn = nullptr; ///< Context of the question to the journal.
    QLabel *m_sign;
    QLabel *m_text;
    QPushButton *m_decide;
    QPushButton *m_retry;
    QPushButton *m_discard;
    QPushButton *m_resume;
    QPushButton *m_history;
};

} // namespace rolodesk
