#include "ui/editor/takenwatch.h"

#include "core/store/contactstore.h"
#include "core/sync/contactlookup.h"
#include "core/sync/syncengine.h"
#include "ui/common/contactname.h"
#include "ui/workspacecontext.h"

namespace rolodesk {

using namespace Qt::StringLiterals;

TakenWatch::TakenWatch(const WorkspaceContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void TakenWatch::forget()
{
    qDeleteAll(std::exchange(m_turns, {}));
}

void TakenWatch::look(const EditField &field, const QString &value, ContactId own)
{
    delete m_turns.take(field);
    if (value.isEmpty()) {
        Q_EMIT found(field, {});
        return;
    }
    m_turns.insert(field, new QObject(this));
    askCopy(field, value, own);
    if (!m_context.sync.status().isComplete())
        askService(field, value, own);
}

void TakenWatch::askCopy(const EditField &field, const QString &value, ContactId own)
{
    using Matches = std::vector<QList<ChannelMatch>>;
    m_context.store.withChannels({value})->then(
        m_turns.value(field), [this, field, own](const Result<Matches, StoreError> &matches) {
            if (!matches)
                return;
            QStringList names;
            for (const ChannelMatch &match : matches->front()) {
                if (match.id == own)
                    continue;
                const QString name = nameOf(m_context.store, match.id);
                names.append(
                    match.optedOut.value_or(false) ? tr("%1 (opted out)").arg(name) : name);
            }
            if (names.isEmpty())
                return Q_EMIT found(field, {});
            constexpr qsizetype shown = 3;
            const QString more = names.size() > shown ? u" …"_s : QString();
            Q_EMIT found(field,
                tr("Already on another contact: %1").arg(names.mid(0, shown).join(", "_L1) + more));
        });
}

void TakenWatch::askService(const EditField &field, const QString &value, ContactId own)
{
    const bool isPhone = field.kind == EditField::Kind::Phone || field.key == "phone"_L1;
    QueryText query;
    query.kind = isPhone ? QueryText::Kind::Phone : QueryText::Kind::Email;
    query.text = value;
    query.values = {value};
    m_context.lookup.lookUp(query)->then(m_turns.value(field),
        [this, field, value, own](const Result<LookupResult, LookupError> &result) {
            // Without an answer the copy's stands: creating a contact looks once more in any case.
            if (result && !result->found.isEmpty())
                askCopy(field, value, own);
        });
}

} // namespace rolodesk
