#pragma once

#include "core/editing/drafts.h"
#include "core/store/storeerror.h"

#include <QObject>

namespace rolodesk {

class ContactStore;

/// Keeps the forms that were left, in the local copy. A change is committed at once, in the
/// background; what cannot be kept is told, since then a crash would lose it. A form that is being
/// saved is kept until the journal has it, but is nobody's to go on with meanwhile.
///
/// What holds is what the keeper has in memory: it is the only one that writes them, and how far
/// the local copy is behind it nobody sees.
class DraftKeeper final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DraftKeeper)

public:
    /// The store outlives the keeper.
    explicit DraftKeeper(ContactStore &store, QObject *parent);

    /// What was typed of a contact, or of a new one, and not handed to the journal.
    [[nodiscard]] std::optional<Draft> of(ContactId contact) const;
    /// The last typed one first.
    [[nodiscard]] QList<Draft> all() const;
    void keep(const Draft &draft);
    void forget(ContactId contact);

    /// The draft goes to the journal, which answers by one of the two below.
    void beginSaving(const Draft &draft);
    void saved(const Draft &draft);
    void notSaved(const Draft &draft);

Q_SIGNALS:
    /// Other drafts than before are somebody's to go on with.
    void changed();
    void notKept(const rolodesk::StoreError &error);

private:
    [[nodiscard]] bool isSaving(const Draft &draft) const;
    void commit();

    ContactStore &m_store;
    Drafts m_drafts;
    QList<Draft> m_saving;
};

} // namespace rolodesk
