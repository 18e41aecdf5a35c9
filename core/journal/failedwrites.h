#pragma once

#include "core/journal/journalentry.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace rolodesk {

class Clock;
class ContactStore;
class WriteJournal;

/// What failed and was not answered (failedrows.h says when that is), for list and status
/// line. A picture of the journal that its reading thread makes anew, at most four times a second,
/// when something may have changed; the GUI thread only takes it over, however much failed. Whether
/// it is known how a write ended stands in its details, which are read once for each: some µs.
class FailedWrites final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FailedWrites)

public:
    /// All outlive this.
    FailedWrites(const ContactStore &store, const WriteJournal &journal, Clock &clock,
        QObject *parent = nullptr);

    /// The newest of this contact; none where all is answered. O(log n).
    [[nodiscard]] std::optional<FailedContact> of(ContactId contact) const;
    /// Writes, those without a contact included. O(1).
    [[nodiscard]] qsizetype count() const { return m_list->writes.size(); }
    /// These, in no certain order. O(1).
    [[nodiscard]] QList<qint64> writes() const { return m_list->writes; }

Q_SIGNALS:
    /// Something else is to be told of these contacts; none: the count alone is another one.
    void changed(const QSet<rolodesk::ContactId> &ids);
    /// The same for any number of contacts.
    void allChanged();

private:
    using List = std::shared_ptr<const FailedList>;

    void journalChanged(const QList<JournalWrite> &writes);
    void refresh();
    void ask();
    void show(const List &list, const QList<ContactId> &touched, bool isMany);

    const ContactStore &m_store;
    Clock &m_clock;
    List m_list;
    bool m_isAsking = false; ///< Or was a moment ago.
    bool m_isOutdated = false; ///< Something changed since it was asked.
};

} // namespace rolodesk
