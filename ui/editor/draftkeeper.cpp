#include "ui/editor/draftkeeper.h"

#include "core/store/contactstore.h"

namespace rolodesk {

DraftKeeper::DraftKeeper(ContactStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_drafts(Drafts::read(store.record(Drafts::key())))
{
}

void DraftKeeper::keep(const Draft &draft)
{
    const auto known = m_drafts.of(draft.contact());
    if (known && known->state == draft.state)
        return;
    m_drafts.put(draft);
    commit();
}

void DraftKeeper::forget(ContactId contact)
{
    if (!m_drafts.of(contact))
        return;
    m_drafts.remove(contact);
    commit();
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
