#pragma once

#include "core/contacts/contact.h"
#include "core/journal/writejournal.h"

#include <QSet>

#include <optional>

namespace rolodesk {

class Clock;

/// What is under way here, for list and card: whether a contact has writes that have not ended, how
/// they stand, and what the contact will be with them. Holds nothing for those nobody asks about,
/// so that an act on 50,000 contacts costs no more than one on a few.
class PendingWrites final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PendingWrites)

public:
    /// The open writes of one contact. A plain value.
    struct Pending {
        /// Of the write a person has to know of first: one that needs a decision, else one nobody
        /// knows the end of, else one being sent, else one that waits.
        JournalWrite::State state = JournalWrite::State::Planned;
        JournalWrite::Action action = JournalWrite::Action::Update; ///< Of that write.
        bool isLeaving = false; ///< The contact is to be deleted.
        qsizetype writes = 0;
        QList<ContactChanges> wanted; ///< In their order. Of acts on many contacts nothing is held.
    };

    /// Open writes of the whole workspace, by how they stand.
    struct Tally {
        qsizetype undecided = 0; ///< They wait for the person.
        qsizetype checking = 0; ///< Sent, and nobody knows whether they were carried out.
        qsizetype sending = 0;
        qsizetype waiting = 0; ///< Nothing of them was sent.

        [[nodiscard]] qsizetype open() const { return undecided + checking + sending + waiting; }

        friend bool operator==(const Tally &, const Tally &) = default;
    };

    /// Both outlive this.
    PendingWrites(const WriteJournal &journal, Clock &clock, QObject *parent = nullptr);

    /// None for a contact without open writes. O(1), and O(writes of the contact) the first time.
    [[nodiscard]] std::optional<Pending> of(ContactId id) const;
    /// The contact as it will be: what is stored, with what is wanted, in the order of the writes.
    /// What the next change of it begins with. O(size of the contact).
    [[nodiscard]] Contact coming(Contact stored) const;
    /// The same for the eye: whom somebody opts in is shown as before until the service has it,
    /// since people act on what they read there.
    [[nodiscard]] Contact shown(Contact stored) const;
    /// O(open writes).
    [[nodiscard]] Tally tally() const;

Q_SIGNALS:
    /// Something else is to be told of these contacts. While many writes are open, a moment later
    /// and once for all that changed meanwhile.
    void changed(const QSet<rolodesk::ContactId> &ids);
    /// The same for any number of contacts.
    void allChanged();

private:
    void journalChanged(const QList<JournalWrite> &writes);
    void tell();
    [[nodiscard]] Contact with(Contact stored, bool isForTheEye) const;

    const WriteJournal &m_journal;
    Clock &m_clock;
    mutable QHash<ContactId, Pending> m_known; ///< Of those somebody asked about.
    QSet<ContactId> m_touched; ///< Not told yet.
    bool m_isPlanned = false; ///< It is told in a moment.
};

} // namespace rolodesk
