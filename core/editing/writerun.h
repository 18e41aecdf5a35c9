#pragma once

#include "core/editing/writecontact.h"
#include "core/journal/journalwrite.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace rolodesk {

class Clock;
class WriteJournal;

/// What a run works with. Everything outlives it.
struct WriteServices {
    ContactsApi &api; ///< Behind the switches of the workspace, for the purpose of the act.
    ContactStore &store;
    WriteJournal &journal;
    Clock &clock;
    Lane lane = Lane::Interactive; ///< Of its reads.
    /// Whether the contact is read after it was written even where the answer left nothing open.
    bool readsBack = true;
    /// Whether a write of which nothing was sent ends with this failure; otherwise it is postponed.
    std::function<bool(const ApiError &error)> isEnough = {};
    /// Whether one that was sent is looked for no more after this answer to a look.
    std::function<bool(const ApiError &error)> isHopeless = {};
};

/// One write of the journal on its way: one object for one attempt. Reads the contact, merges,
/// notes what it is going to send, sends it once, and finds out what became of it. A write that was
/// sent before (Sent, Unknown) is settled by reading and never sent again.
///
/// Deleting the run stops it; the journal has what is needed to go on.
class WriteRun : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WriteRun)

public:
    /// For the action of `write`.
    [[nodiscard]] static std::unique_ptr<WriteRun> make(
        const WriteServices &services, JournalWrite write);

    /// Once.
    void start();

Q_SIGNALS:
    /// The write has ended, or waits for the person (Clash), and the journal says so. Exactly one
    /// of the two signals comes, last of all.
    void ended(const rolodesk::JournalWrite &write);
    /// It cannot go on just now; the journal says where it stands.
    void postponed(const rolodesk::WriteTrouble &why);

protected:
    using State = JournalWrite::State;
    using Outcome = JournalWrite::Outcome;

    WriteRun(const WriteServices &services, JournalWrite write);

    /// The write is Planned.
    virtual void begin() = 0;
    /// The write was sent, and its outcome is not known: looks for it. To be answered with
    /// `settle()` or `lookAgain()`.
    virtual void look() = 0;

    [[nodiscard]] ContactsApi &api() const { return m_services.api; }
    [[nodiscard]] ContactStore &store() const { return m_services.store; }
    [[nodiscard]] const WriteServices &services() const { return m_services; }
    [[nodiscard]] JournalWrite &write() { return m_write; }
    [[nodiscard]] const JournalWrite &write() const { return m_write; }
    /// The contact as it was for the person; without an id where the journal holds none.
    [[nodiscard]] Contact before() const;
    /// As it was read just before it was written.
    [[nodiscard]] Contact asRead() const;

    /// `uuid`: see readContactForWrite.
    [[nodiscard]] ApiReply<Contact> *read(ContactNeeds needs, const QString &uuid = {});
    /// Notes the write as Sent, on the disk, and goes on.
    void send(std::function<void()> request);
    /// A request failed. `isSent`: it was the one that writes; otherwise nothing was sent.
    void fail(const ApiError &error, bool isSent);
    /// The end: what is now known of the contact goes into the local copy first, then the journal.
    void end(State state, Outcome outcome);
    /// The end of a write of which nothing has to be sent: it is so already, or all was left.
    void endUnsent();
    /// What goes into the local copy at the end.
    void keep(const Contact &contact);
    void forget(ContactId contact);
    /// The write was not found. It may still be under way, so that one look is not enough; ends with
    /// `outcome` when there were enough.
    void lookAgain(Outcome outcome);
    void postpone(const WriteTrouble &why);

private:
    void put(std::function<void()> next);
    void lookAfter(std::chrono::milliseconds delay);

    WriteServices m_services;
    JournalWrite m_write;
    QList<Contact> m_kept;
    QList<ContactId> m_forgotten;
    int m_looks = 0; ///< That did not find it.
    bool m_isOver = false;
};

} // namespace rolodesk
