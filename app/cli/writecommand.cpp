#include "app/cli/writecommand.h"

#include "app/cli/exitcode.h"
#include "app/cli/output.h"
#include "app/cli/words.h"
#include "app/cli/writewords.h"
#include "core/journal/journalexport.h"
#include "core/store/contactstore.h"

namespace rolodesk::cli {

using namespace Qt::StringLiterals;

WriteCommand::WriteCommand(const JobContext &context)
    : Job(context)
{
}

void WriteCommand::start()
{
    connect(&writer(), &ContactWriter::settled, this, &WriteCommand::noted);
    connect(&writer(), &ContactWriter::statusChanged, this, &WriteCommand::statusChanged);
    // What waits in the journal from the window is the window's.
    writer().start(ContactWriter::Scope::OwnActs);
    begin();
}

void WriteCommand::stop()
{
    m_exitCode = Interrupted;
    withdrawAll();
}

JournalWrite::OnClash WriteCommand::onClash() const
{
    if (line().onConflict == "mine"_L1)
        return JournalWrite::OnClash::Mine;
    return line().onConflict == "theirs"_L1 ? JournalWrite::OnClash::Theirs
                                            : JournalWrite::OnClash::Ask;
}

void WriteCommand::submit(WriteGroup group, const QList<JournalWrite> &writes)
{
    group.source = u"console"_s;
    writer()
        .submit(group, writes)
        ->then(this, [this](Result<QList<JournalWrite>, StoreError> planned) {
            follow(std::move(planned), {});
        });
}

void WriteCommand::follow(Result<QList<JournalWrite>, StoreError> planned, const QString &nothing)
{
    if (!planned)
        return finish(output().fail(planned.error()));
    if (planned->isEmpty()) {
        output().say(nothing);
        output().document(QJsonArray());
        return finish(Partial);
    }
    for (const JournalWrite &write : std::as_const(*planned)) {
        m_writes.insert(write.id, write);
        m_left.insert(write.id);
    }
}

void WriteCommand::noted(const JournalWrite &write)
{
    if (!m_left.contains(write.id))
        return;
    m_writes.insert(write.id, write);
    if (write.state == JournalWrite::State::Clash) {
        // Nobody is here to decide: it is told, and given up.
        report(write);
        writer().withdraw({write.id});
        return;
    }
    m_left.remove(write.id);
    report(write);
    if (m_left.isEmpty())
        printAndEnd();
}

/// Says what became of it, and what that means for the exit status.
void WriteCommand::report(const JournalWrite &write)
{
    const WriteSentence said = sentenceOf(write, store().directory());
    if (!said.sentence.isEmpty())
        output().say(said.sentence);
    m_exitCode = std::max(m_exitCode, said.exitCode);
}

void WriteCommand::statusChanged()
{
    const std::optional<WriteTrouble> &trouble = writer().status().trouble;
    if (!trouble || m_left.isEmpty() || m_isGivingUp)
        return;
    const auto *error = std::get_if<ApiError>(&*trouble);
    output().say(error ? sentenceOf(*error) : sentenceOf(std::get<StoreError>(*trouble)));
    m_exitCode = std::max(
        m_exitCode, error ? exitCodeOf(*error) : exitCodeOf(std::get<StoreError>(*trouble)));
    withdrawAll();
}

void WriteCommand::withdrawAll()
{
    if (std::exchange(m_isGivingUp, true))
        return;
    if (m_left.isEmpty())
        return finish(m_exitCode);
    // What was sent is not withdrawn: the window looks what became of it at its next start.
    QList<qint64> unsent;
    for (const auto &open : writer().journal().open()) {
        const bool wasSent = open.state == JournalWrite::State::Sent
            || open.state == JournalWrite::State::Unknown;
        if (!m_left.contains(open.id))
            continue;
        if (wasSent)
            m_left.remove(open.id);
        else
            unsent.append(open.id);
        if (wasSent)
            output().say(
                u"Whether the change of contact %1 was saved is not known; the next start of Rolodesk looks."_s
                    .arg(open.contact.value));
    }
    if (unsent.isEmpty())
        return printAndEnd();
    writer().withdraw(unsent);
}

void WriteCommand::printAndEnd()
{
    JournalQuery query;
    query.group = m_writes.first().group;
    query.newestFirst = false;
    writer().journal().find(query)->then(
        this, [this](Result<QList<JournalEntry>, StoreError> entries) {
            if (!entries)
                return finish(output().fail(entries.error()));
            QJsonArray document;
            for (const JournalEntry &entry : std::as_const(*entries)) {
                document.append(journalToJson(entry));
                output().line(lineOf(entry));
            }
            output().document(document);
            finish(output().isBroken() ? std::max<int>(m_exitCode, Partial) : m_exitCode);
        });
}

} // namespace rolodesk::cli
