#pragma once

#include "ui/importing/rowfilter.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QProgressBar;
class QSplitter;
class QStackedLayout;
class QStackedWidget;
class QTableView;

namespace rolodesk {

class ImportDraft;
class RowDetail;
class RowFilters;
class RowsModel;
class StatePanel;
struct WorkspaceContext;

/// All rows of a file before anything is sent: filters with counts, the rows, and the one that is
/// looked at in full. Cells are mended in place, and all of that can be undone.
class RowsPage final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowsPage)

public:
    /// Both outlive the page.
    RowsPage(ImportDraft &draft, const WorkspaceContext &context, QWidget *parent);
    ~RowsPage() override;

    /// Shows the rows the filter takes now, and its first one.
    void show(const RowFilter &filter);
    using QWidget::show;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeFilters();
    QWidget *makeRows();
    void makeActions();
    void refresh();
    void refreshState();
    void followPlan();
    void choose();
    void setCurrent(int row, int column);
    void goTo(std::size_t place);
    void editCell(int column, bool isAlike = false);
    void copy(bool isWholeRow);
    void addEdits(QMenu &menu, int column);
    void showMenu(const QPoint &at);

    ImportDraft &m_draft;
    RowsModel *m_model;
    RowFilters *m_filters = nullptr;
    RowDetail *m_detail;
    QTableView *m_table = nullptr;
    QLabel *m_said = nullptr;
    QProgressBar *m_progress = nullptr;
    QStackedLayout *m_pages = nullptr; ///< The state, or the rows.
    StatePanel *m_state;
    QStackedWidget *m_rows = nullptr; ///< The table, or that there is nothing in it.
    StatePanel *m_nothing;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    bool m_isShown = false; ///< Rows of this content are.
    bool m_isStale = true; ///< The plan was made anew while nobody saw the rows.
};

} // namespace rolodesk
