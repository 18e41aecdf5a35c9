#include "ui/contacts/pendingwrites.h"

#include "core/editing/contactchanges.h"
#include "core/util/clock.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace std::chrono_literals;

namespace rolodesk {

namespace {

using State = JournalWrite::State;
using Tally = PendingWrites::Tally;

struct StateRow {
    State state;
    qsizetype Tally::*count;
};

/// What a person has to know of first stands first.
constexpr std::array states{StateRow{State::Clash, &Tally::undecided},
    StateRow{State::Unknown, &Tally::checking}, StateRow{State::Sent, &Tally::sending},
    StateRow{State::Planned, &Tally::waiting}};

const StateRow *rowOf(State state)
{
    return std::find_if(
        states.begin(), states.end(), [state](const StateRow &row) { return row.state == state; });
}

/// Above this, changes of the journal come in a stream, and each of them need not be on screen.
constexpr qsizetype few = 100;
constexpr auto coalesce = 200ms;
/// As many as a list keeps rows of.
constexpr qsizetype mostKnown = 4000;

bool optsIn(const FieldChange &change)
{
    return change.field.kind == EditField::Kind::OptOut && change.after == isIn();
}

} // namespace

PendingWrites::PendingWrites(const WriteJournal &journal, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_clock(clock)
{
    connect(&m_journal, &WriteJournal::changed, this, &PendingWrites::journalChanged);
    connect(&m_journal, &WriteJournal::actChanged, this, [this] {
        m_known.clear();
        m_touched.clear();
        Q_EMIT allChanged();
    });
}

std::optional<PendingWrites::Pending> PendingWrites::of(ContactId id) const
{
    if (!id.isValid())
        return std::nullopt;
    if (const auto known = m_known.constFind(id); known != m_known.cend())
        return *known;
    const QList<WriteJournal::OpenWrite> writes = m_journal.openOf(id);
    if (writes.isEmpty())
        return std::nullopt;
    Pending pending;
    for (const WriteJournal::OpenWrite &write : writes) {
        const bool isWorse = rowOf(write.state) < rowOf(pending.state);
        if (pending.writes++ == 0 || isWorse) {
            pending.state = write.state;
            pending.action = write.action;
        }
        pending.isLeaving = pending.isLeaving || write.action == JournalWrite::Action::Delete;
        // A contact that was met where another one was to be created is as it was.
        const bool isMet =
            write.action == JournalWrite::Action::Create && write.state == State::Clash;
        if (!write.wanted.isEmpty() && !isMet)
            pending.wanted.append(write.wanted);
    }
    if (m_known.size() >= mostKnown)
        m_known.clear();
    m_known.insert(id, pending);
    return pending;
}

Contact PendingWrites::coming(Contact stored) const
{
    return with(std::move(stored), false);
}

Contact PendingWrites::shown(Contact stored) const
{
    return with(std::move(stored), true);
}

Contact PendingWrites::with(Contact stored, bool isForTheEye) const
{
    const std::optional<Pending> pending = of(stored.id);
    if (!pending)
        return stored;
    const qint64 rev = stored.rev;
    for (ContactChanges changes : pending->wanted) {
        if (isForTheEye)
            changes.removeIf(optsIn);
        stored = changedContact(std::move(stored), changes, rev);
    }
    return stored;
}

PendingWrites::Tally PendingWrites::tally() const
{
    Tally tally;
    for (const WriteJournal::OpenWrite &write : m_journal.open()) {
        if (const StateRow *row = rowOf(write.state); row != states.end())
            ++(tally.*row->count);
    }
    return tally;
}

void PendingWrites::journalChanged(const QList<JournalWrite> &writes)
{
    bool isByHand = false;
    for (const JournalWrite &write : writes) {
        const auto open = m_journal.open().constFind(write.id);
        isByHand = isByHand || (open != m_journal.open().cend() && !open->isOfMany);
        m_known.remove(write.contact);
        if (write.contact.isValid())
            m_touched.insert(write.contact);
    }
    // Who has just saved something looks at it.
    if (isByHand || m_journal.open().size() <= few)
        return tell();
    if (std::exchange(m_isPlanned, true))
        return;
    m_clock.after(coalesce, this, [this] {
        m_isPlanned = false;
        tell();
    });
}

void PendingWrites::tell()
{
    if (const QSet<ContactId> touched = std::exchange(m_touched, {}); !touched.isEmpty())
        Q_EMIT changed(touched);
}

} // namespace rolodesk
