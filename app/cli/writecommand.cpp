#include "app/cli/writecommand.h"

#include "app/cli/exitcode.h"
#include "app/cli/output.h"
#include "app/cli/writewords.h"
#include "core/journal/journalexport.h"
#include "core/store/contactstore.h"

namespace rolodesk::cli {

using namespace Qt::StringLiterals;

namespace {

using State = JournalWrite::State;

constexpr int blockSize = 500;
/// For an act on many contacts; one on a single contact is not worth a wait.
constexpr int troublesAllowed = 5;

bool wasSent(State state)
{
    return state == State::Sent || state == State::Unknown;
}

} // namespace

WriteCommand::WriteCommand(const JobContext &context)
    : Job(context)
    // What waits in the journal from the window is the window's.
    , m_leftovers(this->context(), ContactWriter::Scope::OwnActs)
{
}

void WriteCommand::start()
{
    connect(&m_leftovers, &Leftovers::finished, this, [this] {
        if (const int code = std::max(m_exitCode, m_leftovers.exitCode()); code != Done)
            return finish(code);
        connect(&writer(), &ContactWriter::settled, this, &WriteCommand::noted);
        connect(&writer(), &ContactWriter::statusChanged, this, &WriteCommand::statusChanged);
        connect(&writer().journal(), &WriteJournal::actChanged, this, &WriteCommand::actChanged);
        begin();
    });
    m_leftovers.start();
}

void WriteCommand::stop()
{
    if (m_isGivingUp)
        return finish(Interrupted);
    m_exitCode = Interrupted;
    if (m_leftovers.isOver())
        giveUp();
    else
        m_leftovers.stop();
}

JournalWrite::OnClash WriteCommand::onClash() const
{
    if (line().onConflict == "mine"_L1)
        return JournalWrite::OnClash::Mine;
    return line().onConflict == "theirs"_L1 ? JournalWrite::OnClash::Theirs
                                            : JournalWrite::OnClash::Ask;
}

bool WriteCommand::areFree(const QList<ContactId> &contacts)
{
    for (const ContactId contact : contacts) {
        for (const OpenWrite &open : writer().journal().openOf(contact)) {
            // Contacts that are still to be made hold nothing up, nor one that was only met there.
            const bool isMet =
                open.action == JournalWrite::Action::Create && open.state == State::Clash;
            if (!contact.isValid() || isMet)
                continue;
            if (open.state == State::Clash)
                refuse(Partial, u"decision_waits"_s,
                    u"A change of contact %1 waits in the window for a decision, which comes first; nothing was sent."_s
                        .arg(contact.value));
            else if (wasSent(open.state))
                refuse(Partial, u"outcome_unknown"_s,
                    u"Whether an earlier %1 was saved is not known yet, and “sync” looks; nothing was sent."_s
                        .arg(nounOf(open.action, contact)));
            else
                refuse(Partial, u"changes_wait"_s,
                    u"Changes of contact %1 that were made in the window wait there and come first; nothing was sent."_s
                        .arg(contact.value));
            return false;
        }
    }
    return true;
}

void WriteCommand::submit(WriteGroup group, const QList<JournalWrite> &writes)
{
    group.source = writeSource();
    follow([this, group, writes] { return writer().submit(group, writes); });
}

void WriteCommand::follow(const std::function<Planning *()> &plan, const QString &nothing)
{
    if (m_isGivingUp)
        return;
    m_isSubmitting = true;
    plan()->then(this, [this, nothing](const Result<QList<JournalWrite>, StoreError> &writes) {
        planned(writes, nothing);
    });
}

void WriteCommand::endWithNothing(const QString &sentence)
{
    output().say(sentence);
    output().document(QJsonArray());
    finish(std::max<int>(m_exitCode, Partial));
}

void WriteCommand::planned(
    const Result<QList<JournalWrite>, StoreError> &writes, const QString &nothing)
{
    m_isSubmitting = false;
    if (!writes)
        return finish(std::max(m_exitCode, output().fail(writes.error())));
    if (writes->isEmpty())
        return endWithNothing(nothing);
    m_group = writes->first().group;
    m_isOfMany = writes->first().id == 0;
    for (const JournalWrite &write : *writes) {
        if (!m_isOfMany)
            m_left.insert(write.id);
    }
    if (std::exchange(m_isGivingUp, false))
        return giveUp();
    actChanged(m_group);
    statusChanged();
}

void WriteCommand::noted(const JournalWrite &write)
{
    if (m_group == 0 || write.group != m_group || (!m_isOfMany && !m_left.contains(write.id)))
        return;
    m_troubles = 0;
    report(write);
    if (write.state == State::Clash) {
        // Nobody is here to decide: it is told, and given up, and so is the rest of an act on one
        // contact, which was meant as a whole.
        if (m_isOfMany)
            writer().withdraw({write.id});
        else
            giveUp();
        return;
    }
    m_left.remove(write.id);
    if (!m_isOfMany && m_left.isEmpty())
        printAndEnd();
    actChanged(m_group);
}

/// Says what became of it, and what that means for the exit status.
void WriteCommand::report(const JournalWrite &write)
{
    const WriteSentence said = sentenceOf(write, store().directory());
    if (!said.sentence.isEmpty() && !m_isOfMany)
        output().say(said.sentence);
    m_exitCode = std::max(m_exitCode, said.exitCode);
    const bool isSaved = write.state == State::Confirmed && write.sentAt.isValid();
    m_isSomethingSaved = m_isSomethingSaved || isSaved;
    m_isSomethingMissing = m_isSomethingMissing || write.state != State::Confirmed;
}

void WriteCommand::actChanged(qint64 group)
{
    if (!m_isOfMany || group != m_group)
        return;
    if (m_isGivingUp)
        letGoOfSent();
    if (m_isGivingUp || !writer().journal().openOfMany().contains(m_group))
        printAndEnd();
}

void WriteCommand::statusChanged()
{
    const std::optional<WriteTrouble> &trouble = writer().status().trouble;
    if (!trouble || m_group == 0)
        return;
    const bool isOfJournal = std::holds_alternative<StoreError>(*trouble);
    if (m_isGivingUp && !isOfJournal)
        return;
    const QDateTime retryAt = writer().status().retryAt;
    if (m_isOfMany && !m_isGivingUp && retryAt.isValid()) {
        if (retryAt == m_retryAt || ++m_troubles < troublesAllowed) {
            m_retryAt = retryAt;
            return;
        }
    }
    if (const QString said = sentenceOf(*trouble); std::exchange(m_lastTrouble, said) != said)
        output().say(said);
    m_exitCode = std::max(m_exitCode, exitCodeOf(*trouble));
    // What cannot be taken back since the journal cannot be written, the next command takes back.
    if (m_isGivingUp)
        printAndEnd();
    else
        giveUp();
}

void WriteCommand::giveUp()
{
    if (std::exchange(m_isGivingUp, true))
        return;
    if (m_group == 0) {
        // What is on its way into the journal is taken back when it is there.
        if (!m_isSubmitting)
            finish(m_exitCode);
        return;
    }
    if (m_isOfMany) {
        m_isSomethingMissing = true;
        return giveUpMany(m_group);
    }
    letGoOfSent();
    if (m_left.isEmpty())
        return printAndEnd();
    writer().withdraw(m_left.values());
}

void WriteCommand::giveUpMany(qint64 group)
{
    writer().cancelAct(group);
}

void WriteCommand::printMany(qint64)
{
    print(0);
}

/// What was sent is not taken back: the next look tells what became of it.
void WriteCommand::letGoOfSent()
{
    for (const OpenWrite &open : writer().journal().open()) {
        if (open.group != m_group || !wasSent(open.state))
            continue;
        m_left.remove(open.id);
        output().say(u"Whether the %1 was saved is not known; “sync” looks."_s.arg(
            nounOf(open.action, open.contact)));
    }
}

void WriteCommand::printAndEnd()
{
    if (std::exchange(m_isPrinting, true))
        return;
    m_isOfMany ? printMany(m_group) : print(0);
}

void WriteCommand::print(qint64 beyond)
{
    JournalQuery query;
    query.group = m_group;
    query.newestFirst = false;
    query.beyond = beyond;
    query.limit = blockSize;
    writer().journal().find(query)->then(
        this, [this](Result<QList<JournalEntry>, StoreError> entries) {
            if (!entries)
                return finish(std::max(m_exitCode, output().fail(entries.error())));
            for (const JournalEntry &entry : std::as_const(*entries)) {
                if (output().isJson())
                    m_document.append(journalToJson(entry));
                else
                    output().line(lineOf(entry));
            }
            if (entries->size() == blockSize && !output().isBroken())
                return print(entries->last().write.id);
            output().document(m_document);
            end();
        });
}

void WriteCommand::end()
{
    if (m_isSomethingSaved && m_isSomethingMissing)
        output().say(u"Part of it was saved; “undo %1” takes that back."_s.arg(m_group));
    finish(output().isBroken() ? std::max<int>(m_exitCode, Partial) : m_exitCode);
}

} // namespace rolodesk::cli
