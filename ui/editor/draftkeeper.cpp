#include "ui/editor/draftkeeper.h"

#include "core/store/contactstore.h"

#include <algorithm>

namespace rolodesk {

DraftKeeper::DraftKeeper(ContactStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_drafts(Drafts::read(store.record(Drafts::key())))
{
}

bool DraftKeeper::isSaving(const Draft &draft) const
{
    return std::any_of(m_saving.cbegin(), m_saving.cend(), [&draft](const Draft &saving) {
        return saving.contact() == draft.contact() && saving.state == draft.state;
    });
}

std::optional<Draft> DraftKeeper::of(ContactId contact) const
{
    auto draft = m_drafts.of(contact);
    return draft && !isSaving(*draft) ? draft : std::nullopt;
}

QList<Draft> DraftKeeper::all() const
{
    QList<Draft> drafts = m_drafts.all();
    drafts.removeIf([this](const Draft &draft) { return isSaving(draft); });
    return drafts;
}

void DraftKeeper::keep(const Draft &draft)
{
    const auto known = m_drafts.of(draft.contact());
    const bool isKnown = known && known->state == draft.state && known->base == draft.base
        && known->originals == draft.originals;
    if (isKnown)
        return;
    m_drafts.put(draft);
    commit();
    Q_EMIT changed();
}

void DraftKeeper::forget(ContactId contact)
{
    if (!of(contact))
        return;
    m_drafts.remove(contact);
    commit();
    Q_EMIT changed();
}

void DraftKeeper::beginSaving(const Draft &draft)
{
    keep(draft);
    m_saving.append(draft);
    Q_EMIT changed();
}

void DraftKeeper::saved(const Draft &draft)
{
    m_saving.removeOne(draft);
    const auto known = of(draft.contact());
    if (known && known->state == draft.state)
        forget(draft.contact());
}

/// What was typed of the same contact meanwhile is newer.
void DraftKeeper::notSaved(const Draft &draft)
{
    m_saving.removeOne(draft);
    if (!of(draft.contact()))
        keep(draft);
    Q_EMIT changed();
}

void DraftKeeper::commit()
{
    StoreChange change;
    change.records.insert(Drafts::key(), m_drafts.write());
    m_store.commit(std::move(change))->then(this, [this](Result<StoreCommit, StoreError> done) {
        if (!done)
            Q_EMIT notKept(done.error());
    });
}

} // namespace rolodesk
