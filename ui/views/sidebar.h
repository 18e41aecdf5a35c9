#pragma once

#include "ui/views/facets.h"

#include <QWidget>

class QAction;
class QMenu;
class QSettings;
class QTreeView;

namespace rolodesk {

struct WorkspaceContext;
class ContactStore;
class FacetCounter;
class FacetModel;

/// The list of what one can look at with a click, with counts: all contacts, those of a kind, tags,
/// owners, saved views. It asks by putting words into the search box and shows which of its lines
/// the box agrees with, so that the box always says all there is to say.
class Sidebar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Sidebar)

public:
    /// `context` and `settings` outlive the sidebar. `settings` keeps which headings are open, and
    /// who sits here.
    Sidebar(const WorkspaceContext &context, QSettings &settings, QWidget *parent = nullptr);

    /// What the search box says now, and the id of the saved view in front, if there is one.
    void setQuery(const QString &query, const QString &view = {});
    void setViews(const QList<ViewLine> &views);
    /// A button under the list, there for as long as the action is visible.
    void addAction(QAction *action);
    [[nodiscard]] QTreeView &tree() const { return *m_tree; }
    /// Its lines as they are now. O(tags + owners · log).
    [[nodiscard]] QList<Facet> places() const { return facetsOf(state()); }

    /// Asks who works here, and shows the contacts that are theirs.
    void chooseWho();

Q_SIGNALS:
    /// The box is to say this.
    void queryChosen(const QString &query);
    /// The box is to say this, too.
    void termWanted(const QString &term);
    void viewChosen(const QString &id);
    /// Somebody wants to do something with a saved view: the menu is to be filled for it.
    void viewMenuRequested(const QString &id, QMenu &menu);
    void viewRenameWanted(const QString &id);
    void viewRemovalWanted(const QString &id);
    /// Return on a line: on to the list.
    void listWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] FacetState state() const;
    void refresh();
    void showCurrent();
    void choose(const QModelIndex &index);
    void openMenu(const QPoint &place);
    void keepOpen();

    ContactStore &m_store;
    QSettings &m_settings;
    QString m_whoKey;
    FacetCounter *m_counter;
    FacetModel *m_model;
    QTreeView *m_tree;
    QList<ViewLine> m_views;
    QString m_query;
    QString m_view;
    bool m_isShowing = false; ///< The selection moves because the box says something else.
};

} // namespace rolodesk
