#include "app/cli/journalcommand.h"

#include "app/cli/exitcode.h"
#include "app/cli/output.h"
#include "app/cli/writewords.h"
#include "core/journal/journalexport.h"
#include "core/util/clock.h"

namespace rolodesk::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int blockSize = 500;

} // namespace

void JournalCommand::start()
{
    m_journal = std::make_unique<WriteJournal>(*context().store);
    m_query.newestFirst = false;
    m_query.limit = blockSize;
    m_query.contact = ContactId(line().contact.value_or(0));
    if (line().isToday) {
        const QDate today = context().clock.nowUtc().toLocalTime().date();
        m_query.from = today.startOfDay().toUTC();
    }
    if (line().format == "csv"_L1)
        output().raw(journalHead(JournalFormat::Csv));
    next();
}

void JournalCommand::next()
{
    m_journal->find(m_query)->then(this, [this](Result<QList<JournalEntry>, StoreError> entries) {
        if (!entries)
            return finish(output().fail(entries.error()));
        print(*entries);
        if (entries->size() == blockSize && !output().isBroken()) {
            m_query.beyond = entries->last().write.id;
            return next();
        }
        if (line().format.isEmpty())
            output().document(m_document);
        sayWhatIsOpen();
        finish(output().isBroken() ? Partial : Done);
    });
}

void JournalCommand::print(const QList<JournalEntry> &entries)
{
    QByteArray text;
    for (const JournalEntry &entry : entries) {
        const JournalWrite::State state = entry.write.state;
        if (state == JournalWrite::State::Sent || state == JournalWrite::State::Unknown)
            ++m_unknown;
        else if (entry.write.isOpen())
            ++m_waiting;
        if (!line().format.isEmpty())
            appendJournalEntry(text, entry,
                line().format == "csv"_L1 ? JournalFormat::Csv : JournalFormat::JsonLines);
        else if (output().isJson())
            m_document.append(journalToJson(entry));
        else
            output().line(lineOf(entry));
    }
    if (!text.isEmpty())
        output().raw(text);
}

void JournalCommand::sayWhatIsOpen()
{
    if (m_unknown > 0)
        output().say(
            u"Whether all of these were saved is not known (%1 sent or unknown); “sync” looks."_s.arg(
                m_unknown));
    if (m_waiting > 0)
        output().say(
            u"Some of these wait for the window (%1 planned or clash); nothing of them was sent."_s.arg(
                m_waiting));
}

} // namespace rolodesk::cli
