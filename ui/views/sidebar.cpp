#include "ui/views/sidebar.h"

#include "core/store/contactstore.h"
#include "ui/common/colors.h"
#include "ui/views/facetcounter.h"
#include "ui/views/facetdelegate.h"
#include "ui/views/facetmodel.h"
#include "ui/workspacecontext.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QSettings>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr auto closedKey = "sidebar/closed"_L1;

/// Names for the settings: they never change.
QString nameOf(Facet::Kind heading)
{
    static constexpr std::array names{std::pair{Facet::Kind::Problems, "problems"_L1},
        std::pair{Facet::Kind::Tags, "tags"_L1}, std::pair{Facet::Kind::Owners, "owners"_L1},
        std::pair{Facet::Kind::Views, "views"_L1}};
    const auto *found = std::find_if(
        names.begin(), names.end(), [heading](const auto &name) { return name.first == heading; });
    return found == names.end() ? QString() : QString(found->second);
}

/// A chosen line is of one colour from edge to edge, and where the keys are elsewhere a bar at its
/// beginning says that it is chosen; the styles paint what is before the sign on their own.
class FacetTree final : public QTreeView {
public:
    using QTreeView::QTreeView;

protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override
    {
        if (selectionModel()->isSelected(index)) {
            const QColor strong = palette().color(QPalette::Highlight);
            const QColor ground = hasFocus() ? strong : unfocusedSelection(palette());
            painter->fillRect(rect, ground);
            const QRect bar(rect.left(), rect.top(), 4, rect.height());
            painter->fillRect(QStyle::visualRect(layoutDirection(), rect, bar),
                hasFocus() ? strong : readableOn(ground, strong, 3.0));
        }
        QTreeView::drawBranches(painter, rect, index);
    }

    /// Qt would leave what is before the sign as it was.
    void selectionChanged(const QItemSelection &now, const QItemSelection &before) override
    {
        QTreeView::selectionChanged(now, before);
        viewport()->update();
    }
};

} // namespace

Sidebar::Sidebar(const WorkspaceContext &context, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_store(context.store)
    , m_settings(settings)
    , m_whoKey(u"workspaces/%1/me"_s.arg(context.id))
    , m_counter(new FacetCounter(context.store, context.clock, this))
    , m_model(new FacetModel(this))
    , m_tree(new FacetTree(this))
{
    m_tree->setObjectName(u"sidebar"_s);
    m_tree->setAccessibleName(tr("Views"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new FacetDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(14);
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setTabKeyNavigation(false);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->header()->setStretchLastSection(true);
    m_tree->installEventFilter(this);
    setMinimumWidth(140);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tree, 1);

    connect(m_counter, &FacetCounter::changed, this, &Sidebar::refresh);
    connect(&m_store, &ContactStore::committed, this, [this](const StoreCommit &commit) {
        if (commit.directoryChanged)
            refresh();
        else
            m_model->setCountOfAll(commit.contactCount);
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this](const QItemSelection &chosen) {
            // With the keys one may pass lines that only open something.
            const Facet *facet =
                chosen.isEmpty() ? nullptr : m_model->facetAt(chosen.indexes().constFirst());
            if (!m_isShowing && facet
                && (!facet->query.isEmpty() || facet->kind == Facet::Kind::All))
                choose(chosen.indexes().constFirst());
        });
    // A second click on the line in front asks for it anew, without what was typed meanwhile.
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        const Facet *facet = m_model->facetAt(index);
        if (facet && facet->isHeading())
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
        else
            choose(index);
    });
    connect(m_tree, &QTreeView::expanded, this, &Sidebar::keepOpen);
    connect(m_tree, &QTreeView::collapsed, this, &Sidebar::keepOpen);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &Sidebar::openMenu);
    refresh();
    const QStringList closed = settings.value(closedKey).toStringList();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (const Facet *facet = m_model->facetAt(index); facet->isHeading())
            m_tree->setExpanded(index, !closed.contains(nameOf(facet->kind)));
    }
}

void Sidebar::addAction(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    button->setMinimumHeight(button->fontMetrics().height() + 14);
    button->setFocusPolicy(Qt::TabFocus);
    const auto follow = [button, action] { button->setVisible(action->isVisible()); };
    connect(action, &QAction::changed, button, follow);
    follow();
    layout()->addWidget(button);
}

void Sidebar::setViews(const QList<ViewLine> &views)
{
    if (views == m_views)
        return;
    m_views = views;
    refresh();
}

void Sidebar::setQuery(const QString &query, const QString &view)
{
    m_query = query.trimmed();
    m_view = view;
    showCurrent();
}

FacetState Sidebar::state() const
{
    FacetState state;
    state.all = m_store.contactCount();
    state.counts = m_counter->counts();
    state.directory = m_store.directory();
    state.me = MemberId(m_settings.value(m_whoKey).toLongLong());
    state.views = m_views;
    return state;
}

void Sidebar::refresh()
{
    m_isShowing = true;
    m_model->setFacets(places());
    m_isShowing = false;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Facet *facet = m_model->facetAt(m_model->index(row, 0));
        const bool isBare = facet->isHeading() && facet->below.isEmpty();
        m_tree->setRowHidden(row, {}, isBare);
    }
    showCurrent();
}

/// The line the box agrees with is the chosen one; where none is, none is.
void Sidebar::showCurrent()
{
    const QModelIndex wanted = m_model->indexOf(m_query, m_view);
    m_isShowing = true;
    QItemSelectionModel *chosen = m_tree->selectionModel();
    if (!wanted.isValid()) {
        chosen->clearSelection();
    } else if (!chosen->isSelected(wanted)) {
        chosen->setCurrentIndex(wanted, QItemSelectionModel::ClearAndSelect);
    }
    m_isShowing = false;
}

void Sidebar::choose(const QModelIndex &index)
{
    const Facet *line = m_model->facetAt(index);
    if (!line || line->isHeading())
        return;
    const Facet facet = *line; // what follows may change the lines
    if (facet.kind == Facet::Kind::View)
        Q_EMIT viewChosen(facet.id);
    else if (facet.kind == Facet::Kind::Mine && facet.query.isEmpty())
        chooseWho();
    else
        Q_EMIT queryChosen(facet.query);
}

void Sidebar::chooseWho()
{
    auto *menu = new QMenu(m_tree);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QList<TeamMember> members = m_store.directory().team.members;
    std::sort(members.begin(), members.end(), [](const TeamMember &a, const TeamMember &b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    menu->addSection(tr("Who are you?"));
    for (const TeamMember &member : std::as_const(members)) {
        const QString name =
            member.name.isEmpty() ? u'#' + QString::number(member.id.value) : member.name;
        QAction *action = menu->addAction(QString(name).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(member.id.value == m_settings.value(m_whoKey).toLongLong());
        connect(action, &QAction::triggered, this, [this, id = member.id] {
            m_settings.setValue(m_whoKey, id.value);
            refresh();
            for (int row = 0; row < m_model->rowCount(); ++row) {
                const Facet *facet = m_model->facetAt(m_model->index(row, 0));
                if (facet->kind == Facet::Kind::Mine && !facet->query.isEmpty())
                    return Q_EMIT queryChosen(facet->query);
            }
        });
    }
    if (members.isEmpty())
        menu->addAction(tr("The people of the team are not known yet"))->setEnabled(false);
    const QModelIndex current = m_tree->currentIndex();
    connect(menu, &QMenu::aboutToHide, this, &Sidebar::showCurrent);
    menu->popup(m_tree->isVisible()
            ? m_tree->viewport()->mapToGlobal(m_tree->visualRect(current).bottomLeft())
            : window()->mapToGlobal(window()->rect().center()));
}

void Sidebar::openMenu(const QPoint &place)
{
    const QModelIndex index = m_tree->indexAt(place);
    const Facet *facet = m_model->facetAt(index);
    if (!facet || facet->isHeading())
        return;
    auto *menu = new QMenu(m_tree);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (facet->kind == Facet::Kind::View) {
        Q_EMIT viewMenuRequested(QString(facet->id), *menu);
    } else if (!facet->query.isEmpty()) {
        const auto add = [this, menu](const QString &text, const QString &term) {
            connect(menu->addAction(text), &QAction::triggered, this,
                [this, term] { Q_EMIT termWanted(term); });
        };
        add(tr("Search within this, too"), facet->query);
        add(tr("Leave these out"), u'-' + facet->query);
    }
    if (facet->kind == Facet::Kind::Mine)
        connect(menu->addAction(tr("Choose who you are…")), &QAction::triggered, this,
            &Sidebar::chooseWho);
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(m_tree->viewport()->mapToGlobal(place));
}

void Sidebar::keepOpen()
{
    const QStringList before = m_settings.value(closedKey).toStringList();
    QStringList closed;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        const Facet *facet = m_model->facetAt(index);
        const bool isClosed = facet->below.isEmpty() ? before.contains(nameOf(facet->kind))
                                                     : !m_tree->isExpanded(index);
        if (facet->isHeading() && isClosed)
            closed.append(nameOf(facet->kind));
    }
    m_settings.setValue(closedKey, closed);
}

bool Sidebar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const QModelIndex index = m_tree->currentIndex();
        const Facet *facet = m_model->facetAt(index);
        if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) && facet) {
            if (facet->isHeading()) {
                m_tree->setExpanded(index, !m_tree->isExpanded(index));
            } else {
                if (!m_tree->selectionModel()->isSelected(index) || facet->query.isEmpty())
                    choose(index);
                if (key != Qt::Key_Space && !facet->query.isEmpty())
                    Q_EMIT listWanted();
            }
            return true;
        }
        if (facet && facet->kind == Facet::Kind::View
            && (key == Qt::Key_F2 || key == Qt::Key_Delete)) {
            const QString id = facet->id; // what follows may change the lines
            if (key == Qt::Key_F2)
                Q_EMIT viewRenameWanted(id);
            else
                Q_EMIT viewRemovalWanted(id);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rolodesk
