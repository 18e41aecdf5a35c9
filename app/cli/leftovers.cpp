#include "app/cli/leftovers.h"

#include "app/cli/exitcode.h"
#include "app/cli/output.h"
#include "app/cli/writewords.h"
#include "core/store/contactstore.h"

namespace rolodesk::cli {

using namespace Qt::StringLiterals;

namespace {

using State = JournalWrite::State;

bool wasSent(State state)
{
    return state == State::Sent || state == State::Unknown;
}

} // namespace

Leftovers::Leftovers(const JobContext &context, ContactWriter::Scope scope)
    : m_context(context)
    , m_writer(*context.writer)
    , m_scope(scope)
{
}

void Leftovers::start()
{
    connect(&m_writer, &ContactWriter::started, this, &Leftovers::look);
    connect(&m_writer, &ContactWriter::settled, this, &Leftovers::noted);
    connect(&m_writer, &ContactWriter::statusChanged, this, &Leftovers::statusChanged);
    connect(&m_writer.journal(), &WriteJournal::actChanged, this, &Leftovers::actChanged);
    m_writer.start(m_scope);
}

void Leftovers::look()
{
    for (const OpenWrite &write : m_writer.journal().open()) {
        if (!wasSent(write.state) && !m_acts.contains(write.group))
            m_acts.append(write.group);
        if (wasSent(write.state) && m_scope == ContactWriter::Scope::Settle)
            m_left.insert(write.id);
    }
    nextAct();
}

void Leftovers::nextAct()
{
    if (m_isOver)
        return;
    if (m_acts.isEmpty()) {
        m_hasLooked = true;
        return finishIfDone();
    }
    m_writer.journal()
        .group(m_acts.takeFirst())
        ->then(this, [this](Result<std::optional<WriteGroup>, StoreError> act) {
            if (!act) {
                m_exitCode = m_context.output.fail(act.error());
                return finish();
            }
            if (*act && (*act)->source == writeSource())
                giveUp(**act);
            else
                nextAct();
        });
}

void Leftovers::giveUp(const WriteGroup &act)
{
    if (act.isOfMany) {
        m_context.output.say(
            u"An earlier command ended before it sent all of act %1; the rest was given up."_s.arg(
                act.id));
        m_givingUp = act.id;
        return m_writer.cancelAct(act.id);
    }
    QList<qint64> unsent;
    for (const OpenWrite &write : m_writer.journal().open()) {
        if (write.group == act.id && !wasSent(write.state))
            unsent.append(write.id);
    }
    for (const qint64 write : std::as_const(unsent))
        m_left.insert(write);
    m_writer.withdraw(unsent);
    nextAct();
}

void Leftovers::actChanged(qint64 group)
{
    if (m_givingUp == 0 || group != m_givingUp)
        return;
    m_givingUp = 0;
    nextAct();
}

void Leftovers::noted(const JournalWrite &write)
{
    if (m_isOver || !m_left.contains(write.id))
        return;
    m_writer.journal().read(write.id)->then(
        this, [this, id = write.id](Result<std::optional<JournalEntry>, StoreError> entry) {
            if (m_isOver || !m_left.remove(id))
                return;
            if (entry && *entry)
                note(**entry);
            finishIfDone();
        });
}

void Leftovers::finishIfDone()
{
    if (m_hasLooked && m_left.isEmpty())
        finish();
}

void Leftovers::note(const JournalEntry &entry)
{
    const WriteSentence said = sentenceOfLeftover(entry.write, m_context.store->directory());
    m_context.output.say(said.sentence);
    m_exitCode = std::max(m_exitCode, said.exitCode);
    m_ended.append(entry);
}

/// Nobody is here to wait until the service can be reached again.
void Leftovers::statusChanged()
{
    const std::optional<WriteTrouble> &trouble = m_writer.status().trouble;
    if (!trouble || m_isOver)
        return;
    m_context.output.say(sentenceOf(*trouble));
    m_exitCode = exitCodeOf(*trouble);
    sayUnknown();
    finish();
}

void Leftovers::stop()
{
    if (m_isOver)
        return;
    sayUnknown();
    finish();
}

void Leftovers::sayUnknown()
{
    for (const OpenWrite &write : m_writer.journal().open()) {
        if (!m_left.contains(write.id) || !wasSent(write.state))
            continue;
        m_exitCode = std::max<int>(m_exitCode, Partial);
        m_context.output.say(
            u"Whether an earlier %1 was saved is not known yet; “sync” looks again."_s.arg(
                nounOf(write.action, write.contact)));
    }
}

void Leftovers::finish()
{
    if (!std::exchange(m_isOver, true))
        Q_EMIT finished();
}

} // namespace rolodesk::cli
