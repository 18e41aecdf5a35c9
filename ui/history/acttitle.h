#pragma once

#include "core/journal/journalentry.h"
#include "core/store/storeerror.h"

#include <QObject>

namespace rolodesk {

class ContactStore;
class WriteJournal;

/// What an act is called, as the journal tells it: "Adding tag “VIP”", "Undo: Adding tag “VIP”",
/// "Changed first name of Ann". Read once, when it is made, by a few of its writes.
class ActTitle final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActTitle)

public:
    /// Both outlive it.
    ActTitle(const WriteJournal &journal, const ContactStore &store, qint64 group,
        QObject *parent = nullptr);

    /// Without an id until it was read, and where there is no such act.
    [[nodiscard]] const WriteGroup &act() const { return m_act; }
    /// Empty until it was read.
    [[nodiscard]] const QString &text() const { return m_text; }

Q_SIGNALS:
    /// At most once, from the event loop.
    void known();
    void failed(const rolodesk::StoreError &error);

private:
    template <typename Next>
    void readGroup(qint64 group, Next next);
    void readWrites(const WriteGroup &act);
    [[nodiscard]] QString titleOf(const WriteGroup &act, const QList<JournalEntry> &some) const;

    const WriteJournal &m_journal;
    const ContactStore &m_store;
    WriteGroup m_act;
    QString m_text;
};

} // namespace rolodesk
