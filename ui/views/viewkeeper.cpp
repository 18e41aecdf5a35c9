#include "ui/views/viewkeeper.h"

#include "ui/common/icons.h"
#include "ui/common/prompts.h"
#include "ui/contacts/columnlayout.h"
#include "ui/views/viewnamedialog.h"
#include "ui/views/viewwords.h"

#include <QAction>
#include <QMenu>
#include <QTimer>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rolodesk {

namespace {

/// A column is drawn to its width in many small steps.
constexpr auto pauseInChanges = 400ms;

/// The box says this query, or something typed on behind it.
bool beginsWith(const QString &box, const QString &query)
{
    return box == query || (!query.isEmpty() && box.startsWith(query + u' '));
}

QString inMenu(const QString &name)
{
    return QString(name).replace(u'&', u"&&"_s);
}

} // namespace

ViewKeeper::ViewKeeper(
    ViewRegistry &views, ColumnLayout &columns, Prompts &prompts, QWidget &window)
    : m_views(views)
    , m_columns(columns)
    , m_prompts(prompts)
    , m_window(window)
    , m_save(new QAction(paletteIcon("bookmark"_L1), tr("Save as a &view…"), this))
    , m_update(new QAction(paletteIcon("check"_L1), tr("&Update the view"), this))
    , m_keepSoon(new QTimer(this))
{
    m_save->setObjectName(u"saveView"_s);
    m_update->setObjectName(u"updateView"_s);
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    m_keepSoon->setSingleShot(true);
    m_keepSoon->setInterval(pauseInChanges);
    connect(m_keepSoon, &QTimer::timeout, this, &ViewKeeper::keepColumns);
    connect(&m_columns, &ColumnLayout::changed, m_keepSoon, qOverload<>(&QTimer::start));
    connect(m_save, &QAction::triggered, this, &ViewKeeper::save);
    connect(m_update, &QAction::triggered, this, &ViewKeeper::update);
    connect(&m_views, &ViewRegistry::changed, this, &ViewKeeper::viewsChanged);
    if (const auto loaded = m_views.load(); !loaded)
        m_trouble = loaded.error();
    refreshActions();
}

ViewKeeper::~ViewKeeper()
{
    if (m_keepSoon->isActive())
        keepColumns();
}

void ViewKeeper::begin()
{
    const auto trouble = std::exchange(m_trouble, std::nullopt);
    if (!trouble)
        return;
    if (trouble->kind != ViewError::Kind::Damaged)
        return tell(*trouble);
    const ErrorText text = describe(*trouble);
    m_prompts.ask(&m_window,
        {text.title, text.body() + u' ' + tr("A copy of the file is kept beside it."),
            tr("Go on with what can be read"), false},
        this, [this](bool yes) {
            if (!yes)
                return;
            if (const auto aside = m_views.setDamagedAside(); !aside)
                tell(aside.error());
        });
}

void ViewKeeper::tell(const ViewError &error)
{
    const ErrorText text = describe(error);
    m_prompts.tell(&m_window, text.title, text.body());
}

QList<ViewLine> ViewKeeper::lines() const
{
    QList<ViewLine> lines;
    for (const SavedView &view : m_views.views())
        lines.append({view.id, view.name, view.query});
    return lines;
}

void ViewKeeper::viewsChanged()
{
    if (!m_current.isEmpty() && !m_views.view(m_current))
        leave();
    refreshActions();
    Q_EMIT changed();
}

void ViewKeeper::setQuery(const QString &query)
{
    m_query = query.trimmed();
    const auto view = m_views.view(m_current);
    if (view && !beginsWith(m_query, view->query)) {
        leave();
        Q_EMIT changed();
    }
    refreshActions();
}

void ViewKeeper::leave()
{
    if (m_keepSoon->isActive())
        keepColumns();
    m_keepSoon->stop();
    m_current.clear();
    m_columns.showOwn();
}

/// By value: who asks may hold it in a list that is made anew on the way.
void ViewKeeper::choose(QString id)
{
    const auto view = m_views.view(id);
    if (!view)
        return;
    if (id != m_current) {
        leave();
        m_current = id;
        m_query = view->query;
        m_columns.showView(*view);
    }
    Q_EMIT queryWanted(view->query);
    refreshActions();
    Q_EMIT changed();
}

/// What was changed of the columns belongs to the view in front.
void ViewKeeper::keepColumns()
{
    m_keepSoon->stop();
    auto view = m_views.view(m_current);
    if (!view)
        return;
    m_columns.writeTo(*view);
    if (const auto kept = m_views.replace(*view); !kept)
        tell(kept.error());
}

bool ViewKeeper::hasQuery() const
{
    return !m_query.isEmpty();
}

void ViewKeeper::refreshActions()
{
    const auto view = m_views.view(m_current);
    m_save->setEnabled(hasQuery());
    m_save->setToolTip(hasQuery() ? tr("Keep this search with its columns and its sort (Ctrl+D)")
                                  : tr("Search for something first; a search can be kept"));
    const bool differs = view && view->query != m_query;
    m_update->setVisible(differs);
    m_update->setEnabled(differs);
    m_update->setText(view ? tr("&Update “%1”").arg(inMenu(view->name)) : tr("&Update the view"));
}

void ViewKeeper::save()
{
    auto *dialog = new ViewNameDialog(m_views, {}, {},
        tr("Keeps the search “%1”, the columns and the sort.").arg(m_query), &m_window);
    connect(dialog, &ViewNameDialog::named, this, [this](const QString &name) {
        SavedView view;
        view.name = name;
        view.query = m_query;
        m_columns.writeTo(view);
        const auto added = m_views.add(view);
        if (added)
            choose(added->id);
        else
            tell(added.error());
    });
    dialog->open();
}

void ViewKeeper::update()
{
    auto view = m_views.view(m_current);
    if (!view)
        return;
    view->query = m_query;
    m_columns.writeTo(*view);
    if (const auto kept = m_views.replace(*view); !kept)
        tell(kept.error());
}

void ViewKeeper::rename(const QString &id)
{
    const auto view = m_views.view(id);
    if (!view)
        return;
    auto *dialog = new ViewNameDialog(m_views, id, view->name, {}, &m_window);
    connect(dialog, &ViewNameDialog::named, this, [this, id](const QString &name) {
        if (const auto renamed = m_views.rename(id, name); !renamed)
            tell(renamed.error());
    });
    dialog->open();
}

void ViewKeeper::remove(const QString &id)
{
    const auto view = m_views.view(id);
    if (!view)
        return;
    m_prompts.ask(&m_window,
        {tr("Remove the view “%1”?").arg(view->name),
            tr("Its search, its columns and its sort are forgotten. No contact is touched."),
            tr("Remove the view"), true},
        this, [this, id](bool yes) {
            if (!yes)
                return;
            if (const auto removed = m_views.remove(id); !removed)
                tell(removed.error());
        });
}

void ViewKeeper::fillMenu(const QString &id, QMenu &menu)
{
    const QList<SavedView> &views = m_views.views();
    const auto at = std::find_if(
        views.cbegin(), views.cend(), [&id](const SavedView &view) { return view.id == id; });
    if (at == views.cend())
        return;
    const qsizetype place = at - views.cbegin();
    const auto add = [this, &menu](const QString &text, auto act) {
        QAction *action = menu.addAction(text);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    if (id == m_current && m_update->isEnabled())
        menu.addAction(m_update);
    const auto showKey = [](QAction *action, Qt::Key key) {
        action->setShortcut(key);
        action->setShortcutVisibleInContextMenu(true);
    };
    showKey(add(tr("Rename…"), [this, id] { rename(id); }), Qt::Key_F2);
    const auto move = [this, id](qsizetype to) {
        if (const auto moved = m_views.move(id, to); !moved)
            tell(moved.error());
    };
    add(tr("Move up"), [move, place] { move(place - 1); })->setEnabled(place > 0);
    add(tr("Move down"), [move, place] { move(place + 1); })->setEnabled(place + 1 < views.size());
    menu.addSeparator();
    showKey(add(tr("Remove…"), [this, id] { remove(id); }), Qt::Key_Delete);
}

} // namespace rolodesk
