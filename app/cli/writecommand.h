#pragma once

#include "app/cli/job.h"
#include "core/editing/contactwriter.h"

#include <QJsonArray>

namespace rolodesk::cli {

/// A command that changes something: journals its act, carries it out, and says what became of
/// every write. When the service cannot be reached it takes back what was not sent, so that
/// nothing happens later behind a script's back.
class WriteCommand : public Job {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WriteCommand)

public:
    explicit WriteCommand(const JobContext &context);
    void start() override;
    /// Takes back what was not sent yet, and finishes.
    void stop() override;

protected:
    /// Once the journal was read.
    virtual void begin() = 0;
    [[nodiscard]] ContactWriter &writer() { return *context().writer; }
    [[nodiscard]] const ContactStore &store() const { return *context().store; }
    /// Carries the act out, and finishes.
    void submit(WriteGroup group, const QList<JournalWrite> &writes);
    /// The same for one that was submitted already; an empty one finishes with `nothing`.
    void follow(Result<QList<JournalWrite>, StoreError> planned, const QString &nothing);
    /// How clashes are decided, as --on-conflict says.
    [[nodiscard]] JournalWrite::OnClash onClash() const;

private:
    void noted(const JournalWrite &write);
    void statusChanged();
    void withdrawAll();
    void report(const JournalWrite &write);
    void printAndEnd();

    QMap<qint64, JournalWrite> m_writes; ///< As they stand.
    QSet<qint64> m_left; ///< That have not ended.
    WriteGroup m_group;
    int m_exitCode = 0;
    bool m_isGivingUp = false;
};

} // namespace rolodesk::cli
