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
    m_writer.start(m_scope);
}

void Leftovers::look()
{
    for (const qint64 act : m_writer.givenUp().acts) {
        m_context.output.say(
            u"An earlier command ended before it sent all of act %1; the rest was given up."_s.arg(
                act));
    }
    for (const OpenWrite &write : m_writer.journal().open()) {
        // Rows of an import may have to be sent again, which is for `import resume` to do.
        const bool isRow = write.kind == WriteGroup::Kind::Import
            && write.action == JournalWrite::Action::Create;
        if (wasSent(write.state) && m_scope == ContactWriter::Scope::Settle && !isRow)
            m_left.insert(write.id);
    }
    m_hasLooked = true;
    const QList<qint64> &givenUp = m_writer.givenUp().writes;
    for (const qint64 write : givenUp)
        m_left.insert(write);
    for (const qint64 write : givenUp)
        read(write);
    finishIfDone();
}

void Leftovers::noted(const JournalWrite &write)
{
    if (!m_isOver && m_left.contains(write.id))
        read(write.id);
}

void Leftovers::read(qint64 write)
{
    m_writer.journal().read(write)->then(
        this, [this, write](Result<std::optional<JournalEntry>, StoreError> entry) {
            if (m_isOver || !m_left.remove(write))
                return;
            if (!entry) {
                m_exitCode = m_context.output.fail(entry.error());
                return finish();
            }
            if (*entry)
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
