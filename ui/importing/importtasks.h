#pragma once

#include "ui/workspacecontext.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

class QAction;
class QSettings;
class QWidget;

namespace rolodesk {

class ImportHistoryDialog;
class ImportWindow;
class Prompts;

/// Opens windows for files and tables that are to be imported, from wherever they come.
class ImportTasks final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportTasks)

public:
    /// `context`, what it refers to, `settings` and `prompts` outlive this object; windows open
    /// over `window`.
    ImportTasks(
        const WorkspaceContext &context, QSettings &settings, Prompts &prompts, QWidget &window);
    ~ImportTasks() override;

    /// "Import…": asks for files. Disabled where nothing may be imported, and says why.
    [[nodiscard]] QAction *action() const { return m_import; }
    /// "Imports so far…". Disabled where nothing can be changed.
    [[nodiscard]] QAction *historyAction() const { return m_history; }
    /// Why nothing may be imported here, in a sentence; empty where it may.
    [[nodiscard]] QString refusal() const;
    /// One after another: the next one is opened when the one before was closed, or holds nothing
    /// to be decided. Where somebody has to close a window first, that window says so.
    void importFiles(const QStringList &paths);
    /// A table that was pasted or dropped as text.
    void importText(const QString &text);
    /// Files that wait for their turn.
    [[nodiscard]] qsizetype waiting() const { return m_waiting.size(); }

Q_SIGNALS:
    void lookUpWanted(const QString &text);
    void historyWanted(qint64 act);
    /// For the status line.
    void said(const QString &sentence);

private:
    void refresh();
    void chooseFiles();
    void openNext();
    void showHistory();
    [[nodiscard]] ImportWindow *openWindow();
    void takeDrops(ImportWindow &window);
    void sayWaiting();

    const WorkspaceContext &m_context;
    QSettings &m_settings;
    Prompts &m_prompts;
    QWidget &m_window;
    QAction *m_import;
    QAction *m_history;
    QStringList m_waiting;
    QPointer<ImportWindow> m_current; ///< The others wait for it.
    QPointer<ImportHistoryDialog> m_historyDialog;
};

} // namespace rolodesk
