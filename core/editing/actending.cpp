#include "core/editing/actending.h"

#include "core/editing/contactwriter.h"
#include "core/util/clock.h"

#include <algorithm>
#include <chrono>

namespace rolodesk {

using namespace std::chrono_literals;

namespace {

using State = JournalWrite::State;

/// For an act that is just coming in, or is carried out by another program.
constexpr int mostAsks = 5;
constexpr auto betweenAsks = 1s;

bool isUnsent(State state)
{
    return state == State::Planned || state == State::Clash;
}

} // namespace

ActEnding::ActEnding(ContactWriter &writer, Clock &clock, qint64 group, QObject *parent)
    : QObject(parent)
    , m_writer(writer)
    , m_journal(writer.journal())
    , m_clock(clock)
    , m_group(group)
{
}

void ActEnding::start()
{
    connect(&m_journal, &WriteJournal::changed, this, &ActEnding::heard);
    // What came to a question or has ended is let go of by the writer only after the journal told
    // it.
    connect(&m_writer, &ContactWriter::settled, this,
        [this](const JournalWrite &write) {
            m_givenUp.remove(write.id);
            heard({write});
        });
    connect(&m_journal, &WriteJournal::actChanged, this, [this](qint64 group) {
        if (group != m_group)
            return;
        m_isCancelling = false;
        goOn();
    });
    goOn();
}

void ActEnding::heard(const QList<JournalWrite> &writes)
{
    const bool isOfAct = std::any_of(writes.cbegin(), writes.cend(),
        [this](const JournalWrite &write) { return write.group == m_group; });
    if (isOfAct)
        goOn();
}

void ActEnding::goOn()
{
    if (m_isOver || m_isCancelling)
        return;
    const auto act = m_journal.openOfMany().find(m_group);
    const bool isOfMany = act != m_journal.openOfMany().end();
    QList<qint64> unsent;
    qsizetype open = 0;
    bool isAnythingPlanned = false;
    for (const qint64 id : isOfMany ? act->second : m_journal.openSingles()) {
        const OpenWrite &write = m_journal.open().constFind(id).value();
        if (write.group != m_group)
            continue;
        ++open;
        isAnythingPlanned |= write.state == State::Planned;
        const bool isAsOne = isOfMany && write.state == State::Planned;
        if (isUnsent(write.state) && !isAsOne)
            unsent.append(id);
    }
    if (open == 0)
        return ask();
    m_asks = 0;
    m_givenUp.intersect(QSet<qint64>(unsent.cbegin(), unsent.cend()));
    unsent.removeIf([this](qint64 id) { return m_givenUp.contains(id); });
    for (const qint64 id : std::as_const(unsent))
        m_givenUp.insert(id);
    if (!unsent.isEmpty())
        m_writer.withdraw(unsent);
    if (isOfMany && isAnythingPlanned) {
        m_isCancelling = true;
        m_writer.cancelAct(m_group);
    }
}

/// An act is on the disk a moment before it is known here.
void ActEnding::ask()
{
    if (std::exchange(m_isAsking, true))
        return;
    m_journal.counts(m_group)->then(
        this, [this](const Result<ActCounts, StoreError> &counts) { asked(counts); });
}

void ActEnding::asked(const Result<ActCounts, StoreError> &counts)
{
    m_isAsking = false;
    if (m_isOver)
        return;
    qint64 open = 0;
    for (const State state : {State::Planned, State::Clash, State::Sent, State::Unknown})
        open += counts ? counts->of(state) : 0;
    // A journal that cannot be read says so to whoever reads on.
    if (open == 0)
        return end(true);
    if (++m_asks == mostAsks)
        return end(false);
    m_clock.after(betweenAsks, this, [this] { goOn(); });
}

void ActEnding::end(bool isOver)
{
    if (!std::exchange(m_isOver, true))
        Q_EMIT ended(isOver);
}

} // namespace rolodesk
