#include "ui/history/acttitle.h"

#include "core/journal/writejournal.h"
#include "core/store/contactstore.h"
#include "ui/editor/bulkwords.h"
#include "ui/history/writewords.h"

namespace rolodesk {

namespace {

using Kind = WriteGroup::Kind;

/// Writes that are looked at for what an act does.
constexpr int fewWrites = 50;

} // namespace

ActTitle::ActTitle(
    const WriteJournal &journal, const ContactStore &store, qint64 group, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_store(store)
{
    readGroup(group, [this](const WriteGroup &act) {
        m_act = act;
        // An undo of many is named by what it takes back.
        if (act.isOfMany && act.kind == Kind::Undo)
            readGroup(act.undoOf, [this](const WriteGroup &undone) { readWrites(undone); });
        else
            readWrites(act);
    });
}

template <typename Next>
void ActTitle::readGroup(qint64 group, Next next)
{
    m_journal.group(group)->then(
        this, [this, next](const Result<std::optional<WriteGroup>, StoreError> &act) {
            if (!act)
                Q_EMIT failed(act.error());
            else if (*act)
                next(**act);
        });
}

void ActTitle::readWrites(const WriteGroup &act)
{
    JournalQuery query;
    query.group = act.id;
    query.newestFirst = false;
    query.limit = fewWrites;
    m_journal.find(query)->then(
        this, [this, act](const Result<QList<JournalEntry>, StoreError> &some) {
            if (!some) {
                Q_EMIT failed(some.error());
                return;
            }
            m_text = titleOf(act, *some);
            Q_EMIT known();
        });
}

QString ActTitle::titleOf(const WriteGroup &act, const QList<JournalEntry> &some) const
{
    if (!m_act.isOfMany && !some.isEmpty()) {
        const JournalEntry &first = some.constFirst();
        const QString sentence =
            writeSentence(first, contactWords(first.write), m_store.directory());
        const auto more = static_cast<int>(some.size()) - 1;
        return more == 0 ? sentence : tr("%1 and %Ln more", nullptr, more).arg(sentence);
    }
    const QString phrase = actPhrase(act, some, m_store.directory());
    return m_act.kind == Kind::Undo ? tr("Undo: %1").arg(phrase)
        : m_act.kind == Kind::Redo  ? tr("Redo: %1").arg(phrase)
                                    : phrase;
}

} // namespace rolodesk
