#pragma once

#include "core/editing/bulkwish.h"
#include "core/exporting/contactsequence.h"
#include "core/journal/journalwrite.h"
#include "core/store/storeerror.h"

#include <QObject>
#include <QThreadPool>

#include <chrono>
#include <memory>
#include <vector>

namespace rolodesk {

class Clock;
class ContactStore;

/// How many contacts have which fate.
using BulkCounts = std::array<qint64, allFates.size()>;

/// The preview of a bulk edit: what would become of each contact, by the local copy as it is now.
/// Nothing is sent, nothing is written.
///
/// Contacts are read in blocks on the store's reading thread and looked at on a thread of its own;
/// the GUI thread does a few hundred microseconds of work for each thousand. Memory: one byte a
/// contact.
class BulkPlan final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkPlan)

public:
    /// Both outlive the plan.
    BulkPlan(ContactStore &store, Clock &clock, QObject *parent = nullptr);
    /// Waits for the block that is being looked at (milliseconds).
    ~BulkPlan() override;

    /// Begins, or begins anew with another wish or other contacts.
    void start(const ContactSequence &contacts, const BulkWish &wish);

    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] const BulkWish &wish() const { return m_wish; }
    [[nodiscard]] const ContactSequence &contacts() const { return m_contacts; }
    [[nodiscard]] const BulkCounts &counts() const { return m_counts; }
    [[nodiscard]] qint64 countOf(BulkFate fate) const
    {
        return m_counts[static_cast<std::size_t>(fate)];
    }
    /// Looked at so far, of `contacts().size()`.
    [[nodiscard]] std::size_t done() const { return m_fates.size(); }
    [[nodiscard]] BulkFate fateOf(std::size_t place) const { return m_fates[place]; }
    /// The contacts with this fate, by their places. O(contacts).
    [[nodiscard]] std::vector<quint32> placesOf(BulkFate fate) const;

Q_SIGNALS:
    /// Some more were looked at; at most ten times a second.
    void progressed();
    /// All were. Once for each `start`.
    void ready();
    void failed(const rolodesk::StoreError &error);

private:
    void readBlock();
    void judge(std::vector<QByteArray> stored, std::size_t asked);
    void take(const std::vector<BulkFate> &fates);

    ContactStore &m_store;
    Clock &m_clock;
    ContactSequence m_contacts;
    BulkWish m_wish;
    std::vector<BulkFate> m_fates;
    BulkCounts m_counts{};
    bool m_isReady = false;
    std::chrono::milliseconds m_lastProgress{0};
    std::unique_ptr<QObject> m_turn; ///< Context of the questions of this start.
    QThreadPool m_pool; ///< One thread; dies first.
};

} // namespace rolodesk
