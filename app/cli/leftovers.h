#pragma once

#include "app/cli/job.h"
#include "core/editing/contactwriter.h"

#include <QList>

namespace rolodesk::cli {

/// What commands that were killed have left in the journal, put in order before another one does
/// its own. What they had planned and not sent the writer gives up when it starts (`consoleSource`).
/// What they had sent is looked for, if that is asked for. Each is said. Acts of the window are left
/// to the window.
class Leftovers final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Leftovers)

public:
    /// `scope`: OwnActs, or Settle to look for what was sent. The context outlives the object.
    Leftovers(const JobContext &context, ContactWriter::Scope scope);

    /// Starts the writer of the context.
    void start();
    /// Looks no further; finishes at once.
    void stop();

    /// What became of them, in the order in which it was learned.
    [[nodiscard]] const QList<JournalEntry> &ended() const { return m_ended; }
    /// What this means for the exit status.
    [[nodiscard]] int exitCode() const { return m_exitCode; }
    [[nodiscard]] bool isOver() const { return m_isOver; }

Q_SIGNALS:
    /// Exactly once, from the event loop or from within `stop()`.
    void finished();

private:
    void look();
    void read(qint64 write);
    void noted(const JournalWrite &write);
    void note(const JournalEntry &entry);
    void statusChanged();
    void sayUnknown();
    void finishIfDone();
    void finish();

    const JobContext &m_context;
    ContactWriter &m_writer;
    ContactWriter::Scope m_scope;
    QSet<qint64> m_left; ///< Writes whose end was not said.
    QList<JournalEntry> m_ended;
    int m_exitCode = 0;
    bool m_hasLooked = false;
    bool m_isOver = false;
};

} // namespace rolodesk::cli
