#pragma once

#include "ui/views/facets.h"

#include <QAbstractItemModel>

namespace rolodesk {

/// The lines of the sidebar as a tree of two levels. What stays where it is keeps its indexes, so
/// that a new count moves nothing on screen.
class FacetModel final : public QAbstractItemModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FacetModel)

public:
    enum Role {
        QueryRole = Qt::UserRole + 1, ///< QString
        CountRole, ///< QString for a person; empty when it is not known
        HeadingRole, ///< bool
        ColorRole, ///< QString "#rrggbb", empty when there is none
    };

    explicit FacetModel(QObject *parent = nullptr);

    /// Takes over new lines. The top level holds the same kinds each time.
    void setFacets(const QList<Facet> &facets);
    /// The number of all contacts, which changes more often than the rest. O(1).
    void setCountOfAll(qint64 count);
    /// The line of an index, null for an invalid one. Valid until the next `setFacets`.
    [[nodiscard]] const Facet *facetAt(const QModelIndex &index) const;
    /// The first line that asks for this; invalid when there is none. A view of the id `view` goes
    /// before others.
    [[nodiscard]] QModelIndex indexOf(const QString &query, const QString &view = {}) const;

    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void updateBelow(int row, const Facet &fresh);

    QList<Facet> m_facets;
};

} // namespace rolodesk
