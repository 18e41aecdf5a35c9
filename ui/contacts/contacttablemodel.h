#pragma once

#include "core/store/contactstore.h"
#include "core/store/storeerror.h"
#include "ui/contacts/rowreader.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <functional>

namespace rolodesk {

class Clock;
class FailedWrites;
class PendingWrites;
class RecentChanges;
class SyncEngine;

/// The list on screen: the store's contacts in the order last asked for.
///
/// Holds 4 bytes for each row; the rows on screen are read from the store in windows of 64 and
/// cached, at most RowCache::capacity of them. A new order is computed by the store and cut into
/// steps in a pool; on the window's thread pointers are swapped and persistent indexes mapped, which
/// looks through the slots of the order (a millisecond for a million). The old order stays on
/// screen until the new one is there. `fetchMore` asks the SyncEngine for the next page while the
/// whole base is shown and not complete.
class ContactTableModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContactTableModel)

public:
    enum Role {
        ContactIdRole = Qt::UserRole + 1, ///< qint64
        TagsRole, ///< QVariantList of (label, colour) QStringLists, for the chips
        QueryRole, ///< QString: asks for the contacts of this one's owner; empty for other columns
        ChangedRole, ///< ChangeMark: others changed or created this contact a moment ago
        FromServiceRole, ///< bool: a look-up just brought this contact into the local copy
        UnreadableRole, ///< bool: the local copy cannot read this contact
        PendingRole, ///< int(JournalWrite::State) of what is under way; invalid for nothing
        LeavingRole, ///< bool: waits to be deleted
        FailedRole, ///< FailureMark: a write of it failed, and nobody has answered that
    };

    enum ChangeMark { NotMarked, Changed, New };
    enum FailureMark { NotFailed, Failed, Unclear /**< It is not known whether it was saved. */ };

    /// All three outlive the model.
    ContactTableModel(
        ContactStore &store, SyncEngine &sync, Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Asks for another order. Answers to earlier questions are dropped from now on. Nothing when
    /// it is the one asked for last.
    void setRequest(const OrderRequest &request);
    /// What was asked for last.
    [[nodiscard]] const OrderRequest &request() const { return m_request; }
    /// The order on screen is the answer to `request()`.
    [[nodiscard]] bool isSettled() const;
    /// Asks the store once more although nothing was committed, after a failure: for the order, and
    /// for rows that could not be read.
    void refresh();
    /// Whether a row of the local copy that was wanted cannot be read. Known until a commit changes
    /// it or removes it, or `refresh`.
    [[nodiscard]] bool hasUnreadable() const { return m_rows.hasUnreadable(); }

    /// Row of a contact, -1 when it is not in the list. Looks through the order: some 0.3 ms for a million.
    [[nodiscard]] int rowOf(ContactId id) const;
    /// Contact of a row, an invalid id when there is no such row. O(1).
    [[nodiscard]] ContactId contactAt(int row) const;

    /// The order on screen, or the one a change leads away from. Valid until the next change.
    [[nodiscard]] const ContactOrder &order() const { return *m_order; }
    [[nodiscard]] std::shared_ptr<const ContactOrder> sharedOrder() const { return m_order; }
    /// None when there is no such row. O(1).
    [[nodiscard]] std::optional<Slot> slotAt(int row) const;
    /// Which rows are chosen: for what a screen reader says.
    void setChosen(std::function<bool(int row)> isChosen) { m_isChosen = std::move(isChosen); }

    /// Contacts that a look-up just brought from the service. O(size of both sets).
    void setFromService(const QSet<ContactId> &ids);
    /// Rows that others changed are marked from now on. `recent` outlives the model.
    void setRecent(const RecentChanges &recent);
    /// Rows show what their contacts will be with what is under way here, and that it is.
    /// `pending` outlives the model.
    void setPending(const PendingWrites &pending);
    /// Rows say that something of their contacts was not saved. `failed` outlives the model.
    void setFailed(const FailedWrites &failed);
    /// Relative times are told anew. Called by the view's owner every now and then.
    void timePassed();

    /// Rows beside those that were asked for last are still to be looked at.
    [[nodiscard]] bool isReadingAhead() const { return m_ahead.isActive(); }
    /// Re-checks every invariant. O(rows), for tests.
    [[nodiscard]] bool isConsistent() const;

Q_SIGNALS:
    /// Around each change of the order, with the order on screen before and the one after. Between
    /// the two, rows move. Views keep their place by these; `sameRequest` is false when the person
    /// asked for another sort or search.
    void orderAboutToChange(
        const rolodesk::ContactOrder &from, const rolodesk::ContactOrder &to, bool sameRequest);
    void orderChanged(bool sameRequest);
    /// The store could not answer. The rows on screen stay.
    void storeFailed(const rolodesk::StoreError &error);
    /// A row cannot be read, and says so; the others can. Once for all of a window of rows.
    void rowFailed(const rolodesk::StoreError &error);

private:
    [[nodiscard]] const ContactRow *rowAt(int row) const;
    const ContactRow *readWindow(int window, int first) const;
    void readAhead();
    /// What a cell shows, and what is to be known about it.
    [[nodiscard]] QVariant content(
        const QModelIndex &index, const ContactRow &row, int role) const;
    /// What a screen reader says for a row.
    [[nodiscard]] QString spokenRow(int at, const ContactRow &row) const;
    /// What stands below the usual tool tip of a row: changes of others, what is under way.
    [[nodiscard]] QStringList remarks(ContactId id) const;
    /// What a row tells of which nothing could be read.
    [[nodiscard]] QVariant unreadable(const QModelIndex &index, int role) const;
    void onCommitted(const StoreCommit &commit);
    void flush();
    void announceChanged();
    /// Each run of rows in one signal; all rows in one when there are many.
    void announce(const QSet<ContactId> &ids, const QList<int> &roles);
    void ask();
    using Order = std::shared_ptr<const ContactOrder>;
    void show(Order order);
    void moveTo(Order order);

    ContactStore &m_store;
    SyncEngine &m_sync;
    Clock &m_clock;
    OrderRequest m_request;
    std::shared_ptr<const ContactOrder> m_order; ///< What is on screen.
    int m_rowCount = 0; ///< In the middle of a change more than the order has.
    std::unique_ptr<QObject> m_question; ///< Context of the question under way, which ends with it.
    std::function<bool(int row)> m_isChosen;
    QSet<ContactId> m_fromService;
    const RecentChanges *m_recent = nullptr;
    const PendingWrites *m_pending = nullptr;
    const FailedWrites *m_failed = nullptr;
    QSet<ContactId> m_changed; ///< Committed and not announced yet.
    bool m_directoryChanged = false;
    bool m_flushPlanned = false;
    bool m_dirty = false; ///< Something was committed since the question under way was asked.
    bool m_asking = false;
    quint64 m_token = 0; ///< Of the last question; answers with another one are dropped.
    mutable RowReader m_rows;
    /// Of the windows of rows that were asked for last.
    struct Windows {
        int first = 0;
        int last = -1;
        int ahead = 0; ///< How many beside them were looked at since.
    };
    mutable Windows m_asked;
    mutable QTimer m_ahead; ///< When there is nothing else to do.
    QThreadPool m_pool; ///< One thread that drops old orders.
};

} // namespace rolodesk
