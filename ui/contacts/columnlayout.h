#pragma once

#include <QObject>

class QAction;
class QHeaderView;
class QSettings;

namespace rolodesk {

struct SavedView;

/// Which columns are shown, where, how wide, and by which the list is sorted: kept in the settings
/// under "columns/", by column id, so that a later version may have more of them; or, while a saved
/// view is in front, in that view.
class ColumnLayout final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnLayout)

public:
    /// `header` has its model already. Both outlive this object.
    ColumnLayout(QHeaderView &header, QSettings &settings, QObject *parent = nullptr);

    /// One checkable action for each column; the name cannot be hidden.
    [[nodiscard]] QList<QAction *> actions() const { return m_actions; }
    [[nodiscard]] QAction *resetAction() const { return m_reset; }
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortDirection() const { return m_sortDirection; }
    /// As a click on the header does: sorts by another column, or turns the direction.
    void sortBy(int column);

    /// Columns and sort as a saved view has them. From now on `changed` tells of changes, and the
    /// settings stay as they are.
    void showView(const SavedView &view);
    /// Back to the person's own columns.
    void showOwn();
    /// Puts columns and sort as they are into a view; what it has of unknown columns stays.
    void writeTo(SavedView &view) const;

Q_SIGNALS:
    /// `isByHand`: somebody clicked on a heading; else it is that of another view.
    void sortChanged(int column, Qt::SortOrder direction, bool isByHand);
    /// Somebody changed a column or the sort of a saved view.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restore();
    [[nodiscard]] SavedView ownColumns() const;
    void apply(const SavedView &view);
    [[nodiscard]] int lastOnScreen() const;
    void fit();
    [[nodiscard]] QList<int> titleWidths() const;
    void saveWidth(int column);
    void applyDefaults();
    void reset();
    void save();
    void showSort();

    QHeaderView &m_header;
    QSettings &m_settings;
    QList<QAction *> m_actions;
    QAction *m_reset;
    int m_sortColumn;
    Qt::SortOrder m_sortDirection = Qt::DescendingOrder;
    bool m_restoring = false;
    bool m_isOwn = true; ///< No saved view is in front.
    bool m_fitting = true; ///< No width was chosen by hand: columns share the room there is.
};

} // namespace rolodesk
