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
/// can do about it, and the way to all of them. What failed stays until it is answered
/// (failedrows.h), whatever was saved since. Hidden for a contact nothing was written to.
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

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void ask();
    void askForFailure(const QList<JournalEntry> &entries);
    void show(const std::optional<JournalEntry> &entry);
    [[nodiscard]] bool isDismissed() const;
    [[nodiscard]] QString words() const;
    void recolor();

    WriteJournal &m_journal;
    const ContactStore &m_store;
    ContactId m_contact;
    /// An open write, else what failed and was not answered, else the last one.
    std::optional<JournalEntry> m_shown;
    QObject *m_turn = nullptr; ///< Context of the question to the journal.
    QLabel *m_sign;
    QLabel *m_text;
    QPushButton *m_decide;
    QPushButton *m_retry;
    QPushButton *m_discard;
    QPushButton *m_resume;
    QPushButton *m_dismiss;
    QPushButton *m_history;
};

} // namespace rolodesk
