#pragma once

#include "ui/importing/rowfilter.h"

#include <QTreeWidget>

namespace rolodesk {

/// The kinds of rows with how many there are of each: what is held back first, with its problems
/// below. What nothing is of is not there, but for the one that is chosen.
class RowFilters final : public QTreeWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowFilters)

public:
    explicit RowFilters(QWidget *parent = nullptr);

    /// New counts; what is chosen stays so.
    void setCounts(const PlanCounts &counts);
    /// Chooses one without `chosen`. A group gets a line of its own while it is chosen.
    void choose(const RowFilter &filter);
    [[nodiscard]] const RowFilter &filter() const { return m_filter; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// By a person.
    void chosen();

private:
    void rebuild();
    QTreeWidgetItem *addLine(QTreeWidgetItem *parent, const RowFilter &filter, const QString &title,
        QLatin1String icon, bool isAlways = false);

    PlanCounts m_counts;
    RowFilter m_filter;
    QList<RowFilter> m_lines; ///< By the number each item holds.
    bool m_isBuilding = false;
};

} // namespace rolodesk
