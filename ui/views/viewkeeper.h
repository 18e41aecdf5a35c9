#pragma once

#include "core/views/viewregistry.h"
#include "ui/views/facets.h"

#include <QObject>

class QAction;
class QMenu;
class QTimer;
class QWidget;

namespace rolodesk {

class ColumnLayout;
class Prompts;

/// The saved views of a workspace at work: which one is in front, and everything one can do with
/// them. A view is in front from the moment somebody chooses it for as long as the search box
/// begins with its query; its columns and its sort are on screen then, and changes of those are
/// kept in it by themselves. Its query is changed only when somebody says so.
class ViewKeeper final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViewKeeper)

public:
    /// All outlive the keeper; dialogs open over `window`. Reads the views, and says what is wrong
    /// with them once `begin()` is called.
    ViewKeeper(ViewRegistry &views, ColumnLayout &columns, Prompts &prompts, QWidget &window);
    ~ViewKeeper() override;

    /// The window is there: what has to be told can be.
    void begin();
    /// What the search box says now.
    void setQuery(const QString &query);
    void choose(QString id);
    /// Id of the view in front; empty when there is none.
    [[nodiscard]] const QString &current() const { return m_current; }
    [[nodiscard]] QList<ViewLine> lines() const;
    /// The search in the box as a new view, and the view in front with the search in the box.
    [[nodiscard]] QAction *saveAction() const { return m_save; }
    [[nodiscard]] QAction *updateAction() const { return m_update; }
    /// Everything one can do with a view.
    void fillMenu(const QString &id, QMenu &menu);
    /// Asks for another name.
    void rename(const QString &id);
    /// Asks first.
    void remove(const QString &id);

Q_SIGNALS:
    /// The search box is to say this.
    void queryWanted(const QString &query);
    /// The views, or which one is in front.
    void changed();

private:
    void viewsChanged();
    void leave();
    void keepColumns();
    void save();
    void update();
    void refreshActions();
    [[nodiscard]] bool hasQuery() const;
    void tell(const ViewError &error);

    ViewRegistry &m_views;
    ColumnLayout &m_columns;
    Prompts &m_prompts;
    QWidget &m_window;
    QAction *m_save;
    QAction *m_update;
    QTimer *m_keepSoon;
    std::optional<ViewError> m_trouble; ///< Of reading, not told yet.
    QString m_query;
    QString m_current;
};

} // namespace rolodesk
