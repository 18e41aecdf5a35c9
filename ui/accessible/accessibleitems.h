#pragma once

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QHash>

class QHeaderView;

namespace rolodesk {

/// A table, list or tree as a screen reader sees it: its cells and titles by row and column. Rows
/// are those on screen one under the other: of a tree what is expanded, of a list what is not
/// hidden. The parts are made when they are asked for and let go with the view, when rows come, go
/// or move, and when there are many; the cell with the keyboard stays the same thing as long as its
/// contact does.
///
/// Places among the children are those that QAbstractItemView names in its events: of a table the
/// corner and the titles of the columns first, then row after row, each begun by the title of the
/// row; of a tree the titles, then the rows; of a list the rows.
class AccessibleItems final : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    /// So many at most are listed as children, however many rows there are: they are listed on the
    /// GUI thread, all in one go. Every cell is found by its row and column.
    static constexpr int mostChildren = 20'000;
    /// The same of a tree or a list, whose rows are counted from the first one.
    static constexpr int mostListed = 2'000;

    explicit AccessibleItems(QAbstractItemView *view);

    /// Null while the view is being destroyed.
    [[nodiscard]] QAbstractItemView *view() const;
    /// The row of an index on screen, -1 for none. Of a tree or a list this counts the rows above.
    [[nodiscard]] int rowOf(const QModelIndex &index) const;
    /// Null without such a header.
    [[nodiscard]] QHeaderView *header(Qt::Orientation orientation) const;
    /// Null where there is none.
    [[nodiscard]] QAccessibleInterface *titleAt(int section, Qt::Orientation orientation) const;
    /// Where the part of a row and column stands among the children; -1 stands for the titles.
    [[nodiscard]] int placeOf(int row, int column) const;

    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int place) const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QAccessibleInterface *caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *cellAt(int row, int column) const override;
    [[nodiscard]] int rowCount() const override;
    [[nodiscard]] int columnCount() const override;
    [[nodiscard]] QString columnDescription(int column) const override;
    [[nodiscard]] QString rowDescription(int row) const override;
    [[nodiscard]] int selectedCellCount() const override;
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] int selectedRowCount() const override;
    [[nodiscard]] QList<QAccessibleInterface *> selectedCells() const override;
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] QList<int> selectedRows() const override;
    [[nodiscard]] bool isColumnSelected(int) const override { return false; }
    [[nodiscard]] bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int) override { return false; }
    bool unselectRow(int row) override;
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

private:
    ~AccessibleItems() override;

    [[nodiscard]] QModelIndex indexAt(int row, int column) const;
    [[nodiscard]] QAccessibleInterface *keep(int row, int column, QAccessibleInterface *made) const;
    [[nodiscard]] int firstColumn() const;
    void letGo() const;
    void tellNames(const QAccessibleTableModelChangeEvent &event) const;

    mutable QHash<qint64, QAccessible::Id> m_parts; ///< By row and column, see keep().
};

} // namespace rolodesk
