#pragma once

#include "core/editing/writerun.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <optional>

namespace rolodesk {

/// Creations of one act on their way together: one object for one attempt. What stands in the
/// journal is at every moment enough to go on: deleting the run stops it.
class BatchRun : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchRun)

public:
    /// How it went with so many at once.
    enum class Verdict {
        Worked,
        TooMuch, ///< Perhaps fewer go where these did not.
        NotOffered, ///< The service has no request for many.
        NothingSaid, ///< It did not come to a request, or failed whatever its size.
    };
    struct End {
        Verdict verdict = Verdict::NothingSaid;
        qsizetype writes = 0; ///< That were in the request the verdict is about.
        /// Writes that each need a run of their own; they are open still.
        QList<qint64> alone;
        std::optional<WriteTrouble> why; ///< Why the rest cannot go on just now.
    };

    /// Once.
    virtual void start() = 0;
    /// Nothing becomes of this write here. For writes of which nothing was sent.
    void leaveOut(qint64 write);
    [[nodiscard]] bool isEmpty() const { return m_writes.isEmpty(); }

Q_SIGNALS:
    /// These have ended, and the journal says so.
    void ended(const QList<rolodesk::JournalWrite> &writes);
    /// The last signal, exactly once. What has not ended stands in the journal as it was left:
    /// Planned, or to be looked for (Sent, Unknown).
    void over(const rolodesk::BatchRun::End &end);

protected:
    using State = JournalWrite::State;
    using Outcome = JournalWrite::Outcome;
    using Writes = QList<JournalWrite>;
    using Contacts = QList<Contact>;

    BatchRun(const WriteServices &services, Writes writes);

    [[nodiscard]] const WriteServices &services() const { return m_services; }
    /// Those that have not ended and have not left.
    [[nodiscard]] Writes &writes() { return m_writes; }
    /// It leaves for a run of its own.
    void goAlone(const QSet<qint64> &writes);
    [[nodiscard]] static QSet<qint64> idsOf(const Writes &writes);

    /// The contacts that have one of these values, each once: in as few requests as a hundred
    /// values at a time need.
    void find(const QList<ChannelWrite> &channels, std::function<void(const Contacts &)> next,
        std::function<void(const ApiError &)> failed);
    /// What became of an opt-out is always looked at: asks for the status of each of these that a
    /// read did not tell of, and notes it there. One that cannot be asked for just now is left out
    /// of them; one that the service has nothing to say of stays as it is.
    void askOptOuts(
        QHash<qint64, Contact> &created, std::function<void(std::optional<WriteTrouble> why)> next);
    /// Notes all of them, and goes on when the journal says so; where it cannot, this is the end.
    void note(const Writes &writes, std::function<void()> next);
    /// These have ended: what is known of their contacts goes into the local copy first, then all
    /// of them and what else is to be noted into the journal. `Confirmed` they end as Mine.
    void finish(
        Writes done, const Contacts &kept, const Writes &further, std::function<void()> next);
    void end(Verdict verdict, qsizetype writes = 0, std::optional<WriteTrouble> why = {});

private:
    struct Finding;
    void findOn(const std::shared_ptr<Finding> &finding);
    struct Asking;
    void askOn(const std::shared_ptr<Asking> &asking);

    WriteServices m_services;
    Writes m_writes;
    QList<qint64> m_alone;
    bool m_isOver = false;
};

} // namespace rolodesk
