#pragma once

#include "core/editing/drafts.h"
#include "core/store/storeerror.h"

#include <QObject>

namespace rolodesk {

class ContactStore;

/// Keeps the forms that were left, in the local copy. A change is committed at once, in the
/// background; what cannot be kept is told, since then a crash would lose it.
class DraftKeeper final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DraftKeeper)

public:
    /// The store outlives the keeper.
    explicit DraftKeeper(ContactStore &store, QObject *parent);

    [[nodiscard]] const Drafts &drafts() const { return m_drafts; }
    void keep(const Draft &draft);
    void forget(ContactId contact);

Q_SIGNALS:
    void notKept(const rolodesk::StoreError &error);

private:
    void commit();

    ContactStore &m_store;
    Drafts m_drafts;
};

} // namespace rolodesk
