#pragma once

#include "core/journal/writejournal.h"

#include <QObject>
#include <QSet>

namespace rolodesk {

class Clock;
class ContactWriter;

/// Brings an act to its end, so that it can be taken back as a whole: what was not sent yet is
/// given up, what was sent is waited for, however long that takes. One object for one act; deleting
/// it stops the waiting.
class ActEnding final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActEnding)

public:
    /// All outlive it.
    ActEnding(ContactWriter &writer, Clock &clock, qint64 group, QObject *parent = nullptr);

    /// Once.
    void start();

Q_SIGNALS:
    /// Exactly once. Not `isOver`: what is open of it is of another program, and did not end.
    void ended(bool isOver);

private:
    void heard(const QList<JournalWrite> &writes);
    void goOn();
    void ask();
    void asked(const Result<ActCounts, StoreError> &counts);
    void end(bool isOver);

    ContactWriter &m_writer;
    const WriteJournal &m_journal;
    Clock &m_clock;
    qint64 m_group;
    QSet<qint64> m_givenUp; ///< Or about to be.
    int m_asks = 0; ///< In a row, about an act of which nothing is known here.
    bool m_isAsking = false;
    bool m_isCancelling = false; ///< What is planned of an act on many.
    bool m_isOver = false;
};

} // namespace rolodesk
