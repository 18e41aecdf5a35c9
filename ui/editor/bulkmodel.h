#pragma once

#include "core/editing/bulkplan.h"

#include <QAbstractTableModel>
#include <QCache>

#include <optional>
#include <vector>

namespace rolodesk {

class ContactStore;

/// What a bulk edit would do to each contact, one a row: its name, what changes, and what becomes
/// of it. Of contacts only those that are looked at are read, a block at a time; memory: 4 bytes
/// a row. Follows the local copy, while the rows stay those of the plan.
class BulkModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkModel)

public:
    enum Column { NameColumn, ChangeColumn, FateColumn, ColumnCount };

    /// The store outlives the model, which is empty until `show`.
    explicit BulkModel(ContactStore &store, QObject *parent = nullptr);

    /// The contacts of a plan that is ready which have this fate, or all of them. The plan may go
    /// or begin anew afterwards. O(contacts).
    void show(const BulkPlan &plan, std::optional<BulkFate> fate);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

    /// Contacts read so far, for tests.
    [[nodiscard]] qsizetype reads() const { return m_reads; }

private:
    struct Line {
        QString name;
        QStringList changes;
        BulkFate fate = BulkFate::Gone;
        bool isUnreadable = false;
    };

    [[nodiscard]] ContactId contactAt(int row) const;
    [[nodiscard]] const Line &lineAt(int row) const;
    void readBlock(int row) const;
    void keep(ContactId id, const std::optional<Contact> &contact, bool isUnreadable) const;
    [[nodiscard]] QString text(const Line &line, int column, QLatin1String between) const;

    ContactStore &m_store;
    ContactSequence m_contacts;
    BulkWish m_wish;
    std::vector<quint32> m_places;
    mutable QCache<qint64, Line> m_lines; ///< By contact.
    mutable qsizetype m_reads = 0;
};

} // namespace rolodesk
