#include "ui/importing/rowspage.h"

#include "core/import/importdraft.h"
#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/largetable.h"
#include "ui/common/statepanel.h"
#include "ui/common/timetext.h"
#include "ui/importing/rowactions.h"
#include "ui/importing/rowcelldelegate.h"
#include "ui/importing/rowdetail.h"
#include "ui/importing/rowfilters.h"
#include "ui/importing/rowsmodel.h"
#include "ui/workspacecontext.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr int steps = 1000; ///< Of the progress.

/// So wide a column is: a number stands there twice, as it is taken and as the file has it.
int lettersOf(ColumnKind kind)
{
    constexpr int usual = 17;
    constexpr int wide = 34;
    return kind == ColumnKind::Phone || kind == ColumnKind::Email ? wide : usual;
}

/// Cells of a spreadsheet's clipboard hold neither tabs nor line ends.
QString tabbed(const QStringList &cells)
{
    QStringList clean;
    for (QString cell : cells)
        clean << cell.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    return clean.join(u'\t');
}

} // namespace

RowsPage::RowsPage(ImportDraft &draft, const WorkspaceContext &context, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_model(new RowsModel(draft, this))
    , m_detail(new RowDetail(draft, context.store, this))
    , m_pages(new QStackedLayout)
    , m_state(new StatePanel(this))
    , m_nothing(new StatePanel(this))
{
    setObjectName(u"rowsPage"_s);
    makeActions();
    auto *body = new QSplitter(Qt::Horizontal, this);
    body->addWidget(makeFilters());
    body->addWidget(makeRows());
    body->setStretchFactor(1, 1);
    body->setChildrenCollapsible(false);
    m_state->setObjectName(u"rowsState"_s);
    m_pages->addWidget(m_state);
    m_pages->addWidget(body);
    setLayout(m_pages);
    connect(&m_draft, &ImportDraft::stageChanged, this, &RowsPage::refreshState);
    connect(&m_draft, &ImportDraft::progressed, this, &RowsPage::refreshState);
    connect(&m_draft, &ImportDraft::setupChanged, this, &RowsPage::refresh);
    connect(&m_draft, &ImportDraft::contentChanged, this, [this] {
        m_isShown = false;
        m_isStale = true;
        m_filters->choose({});
    });
    connect(&m_draft.plan(), &ImportPlan::ready, this, &RowsPage::followPlan);
    refresh();
    refreshState();
}

RowsPage::~RowsPage() = default;

QWidget *RowsPage::makeFilters()
{
    m_filters = new RowFilters(this);
    connect(m_filters, &RowFilters::chosen, this, &RowsPage::choose);
    return m_filters;
}

QWidget *RowsPage::makeRows()
{
    auto *side = new QSplitter(Qt::Vertical, this);
    auto *top = new QWidget(side);
    m_said = new QLabel(top);
    m_said->setObjectName(u"rowsSaid"_s);
    m_said->setTextFormat(Qt::PlainText);
    auto *head = new QHBoxLayout;
    head->addWidget(m_said, 1);
    for (QAction *action : {m_undo, m_redo}) {
        auto *button = new QToolButton(top);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        head->addWidget(button);
    }
    m_progress = new QProgressBar(top);
    m_progress->setObjectName(u"rowsProgress"_s);
    m_progress->setAccessibleName(tr("Looking at the rows"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setRange(0, steps);
    QSizePolicy kept = m_progress->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // the table stays where it is
    m_progress->setSizePolicy(kept);
    m_progress->hide();

    m_table = new LargeTable(top);
    m_table->setObjectName(u"rowsTable"_s);
    m_table->setAccessibleName(tr("Rows of the file"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowCellDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setMinimumHeight(4 * m_table->verticalHeader()->defaultSectionSize());
    connect(m_table, &QTableView::customContextMenuRequested, this, &RowsPage::showMenu);
    connect(m_table->itemDelegate(), &QAbstractItemDelegate::closeEditor, m_model,
        [this] { m_model->setAlike(false); });
    const auto onTable = [this](const QKeySequence &key, const auto &act) {
        auto *action = new QAction(m_table);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
        connect(action, &QAction::triggered, this, act);
    };
    onTable(QKeySequence::Copy, [this] { copy(true); });
    onTable(QKeySequence(Qt::SHIFT | Qt::Key_F2), [this] { editCell(-1, true); });
    m_table->addActions(m_detail->actions().all());
    m_nothing->setObjectName(u"rowsNothing"_s);
    m_rows = new QStackedWidget(top);
    m_rows->addWidget(m_table);
    m_rows->addWidget(m_nothing);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_progress);
    column->addWidget(m_rows, 1);

    side->addWidget(top);
    side->addWidget(m_detail);
    side->setStretchFactor(0, 3);
    side->setStretchFactor(1, 2);
    side->setChildrenCollapsible(false);
    side->setSizes({11 * steps, 9 * steps}); // of whatever height there is
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) {
            m_detail->setPlace(
                current.isValid() ? std::optional(m_model->placeAt(current.row())) : std::nullopt);
        });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) {
            m_detail->actions().setColumn(
                current.isValid() ? current.column() - RowsModel::FirstCell : -1);
        });
    connect(m_detail, &RowDetail::rowWanted, this, &RowsPage::goTo);
    connect(m_detail, &RowDetail::groupWanted, this, [this](const std::vector<quint32> &places) {
        show(RowFilter{.kind = RowFilter::Kind::Group, .places = places});
    });
    connect(m_detail, &RowDetail::editWanted, this, [this](int cell) { editCell(cell); });
    connect(m_nothing, &StatePanel::actionTriggered, this, [this] { show(RowFilter{}); });
    return side;
}

void RowsPage::makeActions()
{
    const auto add = [this](const QString &text, const QKeySequence &key, QLatin1String icon,
                         const QString &name) {
        auto *action = new QAction(paletteIcon(icon), text, this);
        action->setObjectName(name);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setToolTip(tr("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
        addAction(action);
        return action;
    };
    m_undo = add(tr("Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z), "undo"_L1, u"rowsUndo"_s);
    m_redo =
        add(tr("Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), "redo"_L1, u"rowsRedo"_s);
    connect(m_undo, &QAction::triggered, &m_draft, &ImportDraft::undo);
    connect(m_redo, &QAction::triggered, &m_draft, &ImportDraft::redo);
}

void RowsPage::refresh()
{
    m_undo->setEnabled(m_draft.canUndo());
    m_redo->setEnabled(m_draft.canRedo());
}

/// Rows that were there stay on screen while they are looked at once more.
void RowsPage::refreshState()
{
    using Stage = ImportDraft::Stage;
    const Stage stage = m_draft.stage();
    const auto done = static_cast<qint64>(m_draft.plan().done());
    const auto all = static_cast<qint64>(m_draft.plan().size());
    const bool isPlanning = stage == Stage::Planning;
    m_progress->setVisible(isPlanning && m_isShown);
    m_progress->setValue(static_cast<int>(all == 0 ? 0 : done * steps / all));
    if (stage == Stage::Failed) {
        const ErrorText text = describe(m_draft.storeError());
        m_state->setContent({"error"_L1, text.title, text.sentence, {}});
    } else if (!m_isShown) {
        m_state->setContent({"columns"_L1, tr("Looking at the rows"),
            all == 0 ? tr("Each row is compared with the contacts that are here.")
                     : tr("%1 of %2 rows are compared with the contacts that are here.")
                           .arg(numberText(done), numberText(all)),
            {}, true});
    }
    m_pages->setCurrentIndex(m_isShown && stage != Stage::Failed ? 1 : 0);
}

/// Nothing moves under a hand: rows are chosen anew only where nobody saw them.
void RowsPage::followPlan()
{
    m_filters->setCounts(m_draft.plan().counts());
    if (!m_isShown || m_isStale || !isVisible()) {
        m_isStale = !isVisible();
        m_isShown = true;
        if (m_filters->filter().kind == RowFilter::Kind::Group)
            m_filters->choose({});
        choose();
    }
    refresh();
    refreshState();
}

void RowsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_draft.plan().isReady() && m_isStale)
        followPlan();
    else
        refreshState();
}

void RowsPage::show(const RowFilter &filter)
{
    m_filters->choose(filter);
    choose();
}

void RowsPage::choose()
{
    const bool isNew = m_model->columnCount() == 0;
    m_model->show(m_filters->filter());
    if (isNew) {
        const int letter = m_table->fontMetrics().averageCharWidth();
        m_table->setColumnWidth(RowsModel::LineColumn, 8 * letter);
        m_table->setColumnWidth(RowsModel::FateColumn, 18 * letter);
        m_table->setColumnWidth(RowsModel::ProblemColumn, 24 * letter);
        const QList<ColumnRule> &rules = m_draft.setup().mapping.columns;
        for (int at = RowsModel::FirstCell; at < m_model->columnCount(); ++at)
            m_table->setColumnWidth(
                at, lettersOf(rules.value(at - RowsModel::FirstCell).kind) * letter);
    }
    const qint64 count = m_model->rowCount();
    m_said->setText(tr("%Ln rows", nullptr, static_cast<int>(count)));
    const bool isKnown = m_draft.plan().isReady() || !m_draft.plan().lists()->heldFirst.empty();
    if (!isKnown) {
        m_isStale = true; // chosen anew when they are there
        m_said->clear();
    }
    const bool isHeld = m_filters->filter().kind == RowFilter::Kind::Fate
        && m_filters->filter().fate == RowFate::Held;
    m_nothing->setContent(!isKnown
            ? StatePanel::Content{"columns"_L1, tr("Looking at the rows"),
                tr("Each row is compared with the contacts that are here."), {}, true}
            : isHeld
            ? StatePanel::Content{"check"_L1, tr("No row is held back"),
                tr("All rows that are not left out can be imported."), tr("Show all rows")}
            : StatePanel::Content{"search"_L1, tr("No rows of this kind"),
                tr("There were some, and something else becomes of them now."),
                m_model->columnCount() > 0 && m_filters->filter() != RowFilter{}
                    ? tr("Show all rows")
                    : QString()});
    m_rows->setCurrentIndex(count > 0 ? 0 : 1);
    m_detail->setPlace({});
    if (count == 0)
        return;
    setCurrent(0, std::max(m_model->wrongColumn(0), 0));
    // What becomes of the rows is seen first, and not one cell of them.
    m_table->horizontalScrollBar()->setValue(0);
}

/// `column`: of the file.
void RowsPage::setCurrent(int row, int column)
{
    const QModelIndex index = m_model->index(row, RowsModel::FirstCell + column);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    // In the first columns one sees what is wrong; they stay where there is room.
    if (column <= 1)
        m_table->scrollTo(m_model->index(row, 0));
}

void RowsPage::goTo(std::size_t place)
{
    int row = m_model->rowOf(place);
    if (row < 0) {
        show(RowFilter{});
        row = m_model->rowOf(place);
    }
    if (row < 0)
        return;
    setCurrent(row, std::max(m_model->wrongColumn(row), 0));
    m_table->setFocus();
}

/// `column`: of the file; below 0: the current one.
void RowsPage::editCell(int column, bool isAlike)
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const QModelIndex cell =
        column < 0 ? current : current.siblingAtColumn(RowsModel::FirstCell + column);
    if (cell.column() < RowsModel::FirstCell)
        return;
    m_table->setFocus();
    m_table->setCurrentIndex(cell);
    m_table->scrollTo(cell);
    m_model->setAlike(isAlike);
    m_table->edit(cell);
}

void RowsPage::copy(bool isWholeRow)
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    QStringList cells;
    for (int at = 0; isWholeRow && at < m_model->columnCount(); ++at)
        cells.append(current.siblingAtColumn(at).data().toString());
    QGuiApplication::clipboard()->setText(isWholeRow ? tabbed(cells) : current.data().toString());
}

/// `column`: of the file. How many cells say the same is told when they are counted.
void RowsPage::addEdits(QMenu &menu, int column)
{
    const auto add = [&](const QString &text, const QString &name, const QKeySequence &key) {
        auto *action = new QAction(text, &menu);
        action->setObjectName(name);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setEnabled(column >= 0);
        menu.addAction(action);
        return action;
    };
    QAction *edit = add(tr("Edit the cell"), u"rowsEdit"_s, Qt::Key_F2);
    edit->setIcon(paletteIcon("edit"_L1));
    QAction *alike =
        add(tr("Edit all cells that say the same"), u"rowsEditAlike"_s, Qt::SHIFT | Qt::Key_F2);
    connect(edit, &QAction::triggered, this, [this] { editCell(-1); });
    connect(alike, &QAction::triggered, this, [this] { editCell(-1, true); });
    RowActions &actions = m_detail->actions();
    connect(&actions, &RowActions::alikeCounted, alike, [alike, column](int counted, qint64 rows) {
        if (counted != column)
            return;
        alike->setEnabled(rows > 1);
        alike->setText(rows > 1
                ? tr("Edit all %Ln cells that say the same", nullptr, static_cast<int>(rows))
                : tr("No other cell says the same"));
    });
    actions.countAlike(column);
}

void RowsPage::showMenu(const QPoint &at)
{
    const QModelIndex index = m_table->indexAt(at);
    const QModelIndex current = index.isValid() ? index : m_table->currentIndex();
    if (!current.isValid())
        return;
    m_table->setCurrentIndex(current);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"rowsMenu"_s);
    addEdits(*menu, current.column() - RowsModel::FirstCell);
    menu->addSeparator();
    menu->addActions(m_detail->actions().all());
    menu->addSeparator();
    connect(menu->addAction(paletteIcon("copy"_L1), tr("Copy the cell")), &QAction::triggered, this,
        [this] { copy(false); });
    connect(menu->addAction(tr("Copy the row")), &QAction::triggered, this, [this] { copy(true); });
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

} // namespace rolodesk
