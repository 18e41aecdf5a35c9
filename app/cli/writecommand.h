#pragma once

#include "app/cli/job.h"
#include "app/cli/leftovers.h"
#include "core/editing/contactwriter.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <functional>

namespace rolodesk::cli {

/// A command that changes something: journals its act, carries it out, and says what became of
/// every write. When the service cannot be reached it takes back what was not sent, so that
/// nothing happens later behind a script's back. Of a contact for which something waits in the
/// journal it changes nothing: those changes come first, and are not its own to send.
class WriteCommand : public Job {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WriteCommand)

public:
    explicit WriteCommand(const JobContext &context);
    void start() override;
    /// Takes back what was not sent yet, and finishes; the second time it finishes at once.
    void stop() override;

protected:
    /// Once the journal was read, and what killed commands left in it was put in order.
    virtual void begin() = 0;
    [[nodiscard]] ContactWriter &writer() { return *context().writer; }
    [[nodiscard]] const ContactStore &store() const { return *context().store; }
    /// Whether nothing waits for these contacts. Otherwise says so and finishes.
    [[nodiscard]] bool areFree(const QList<ContactId> &contacts);
    /// Carries the act out, and finishes.
    void submit(WriteGroup group, const QList<JournalWrite> &writes);
    /// The same for one that `plan` submits, which answers as `ContactWriter::undo` does. Where
    /// there is none it finishes with `nothing`.
    using Planning = ContactWriter::Answer<QList<JournalWrite>>;
    void follow(const std::function<Planning *()> &plan, const QString &nothing = {});
    /// Finishes with a sentence and nothing done.
    void endWithNothing(const QString &sentence);
    /// How clashes are decided, as --on-conflict says.
    [[nodiscard]] JournalWrite::OnClash onClash() const;
    /// Of an act on many contacts that cannot go on, or is to be stopped: gives up what is planned of
    /// it, unless overridden; calls `printAndEnd` behind that.
    virtual void giveUpMany(qint64 group);
    /// Tells what became of it, write by write unless overridden, and calls `end`.
    virtual void printMany(qint64 group);
    void printAndEnd();
    /// Finishes.
    void end();
    void atLeast(int exitCode) { m_exitCode = std::max(m_exitCode, exitCode); }

private:
    void planned(const Result<QList<JournalWrite>, StoreError> &writes, const QString &nothing);
    void noted(const JournalWrite &write);
    void report(const JournalWrite &write);
    void actChanged(qint64 group);
    void statusChanged();
    void giveUp();
    void letGoOfSent();
    void print(qint64 beyond);

    Leftovers m_leftovers;
    qint64 m_group = 0; ///< The act; 0 until it is planned.
    bool m_isOfMany = false; ///< It is on many contacts: only what becomes of it as a whole is said.
    QSet<qint64> m_left; ///< Writes that have not ended, where it is not.
    bool m_isSomethingSaved = false;
    bool m_isSomethingMissing = false;
    int m_exitCode = 0;
    int m_troubles = 0; ///< In a row.
    QDateTime m_retryAt; ///< Of the trouble that was counted last.
    QString m_lastTrouble; ///< As it was said.
    bool m_isSubmitting = false; ///< The journal has not answered yet.
    bool m_isGivingUp = false;
    bool m_isPrinting = false;
    QJsonArray m_document;
};

} // namespace rolodesk::cli
