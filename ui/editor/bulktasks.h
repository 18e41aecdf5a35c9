#pragma once

#include <QObject>

class QAction;
class QSettings;
class QWidget;

namespace rolodesk {

class BulkBar;
class ListPane;
class Prompts;
struct WorkspaceContext;

/// Changing many contacts at once from the window: the action for it, which opens the dialog for
/// what is selected in the list, or for all of the list.
class BulkTasks final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkTasks)

public:
    /// All outlive this object; the dialog opens over `window`. The context has a writer.
    BulkTasks(const WorkspaceContext &context, QSettings &settings, Prompts &prompts,
        ListPane &list, QWidget &window);

    [[nodiscard]] QAction *action() const { return m_edit; }
    /// The acts under way, for the bottom of the window; made once.
    [[nodiscard]] BulkBar *makeBar(QWidget *parent);

Q_SIGNALS:
    /// For the status line.
    void said(const QString &sentence);
    /// What failed of this act is to be shown.
    void historyWanted(qint64 group);

private:
    void refresh();
    void editMany();

    const WorkspaceContext &m_context;
    QSettings &m_settings;
    Prompts &m_prompts;
    ListPane &m_list;
    QWidget &m_window;
    QAction *m_edit;
    bool m_isWanted = false; ///< As soon as the list is what was asked for.
};

} // namespace rolodesk
