#pragma once

#include "core/accounts/act.h"
#include "core/contacts/contact.h"
#include "core/journal/journalentry.h"
#include "core/store/storeerror.h"
#include "core/util/result.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <optional>

class QAction;
class QSettings;
class QWidget;

namespace rolodesk {

class ClashDialog;
class ContactEditor;
class HistoryWindow;
class Prompts;
class UndoTasks;
struct WorkspaceContext;

/// What one can do to change contacts: the actions for it, the questions they ask, and what is said
/// about what became of it. Hands everything to the writer and waits for nothing.
class WriteTasks final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WriteTasks)

public:
    /// All outlive this object; windows open over `window`. The context has a writer.
    WriteTasks(const WorkspaceContext &context, QSettings &settings, Prompts &prompts,
        ContactEditor &editor, QWidget &window);

    /// The contact that edit and delete are about; none when nothing is chosen. `isLeaving`: it
    /// waits to be deleted, and nothing is to be done to it before that was taken back.
    void setCurrent(const std::optional<Contact> &contact, bool isLeaving = false);
    /// These were submitted elsewhere by the person in front of the window: what they ask opens by
    /// itself.
    void adopt(const QList<JournalWrite> &writes);

    /// A new contact that has this number or address, as it was typed; asks nobody anything.
    void createWith(const QString &value);

    [[nodiscard]] QAction *createAction() const { return m_create; }
    [[nodiscard]] QAction *editAction() const { return m_edit; }
    /// The choice of tags, for the form that is open or else for the current contact.
    [[nodiscard]] QAction *tagsAction() const { return m_tags; }
    [[nodiscard]] QAction *deleteAction() const { return m_delete; }
    [[nodiscard]] QAction *undoAction() const;
    [[nodiscard]] QAction *redoAction() const;
    [[nodiscard]] QAction *historyAction() const { return m_history; }

    /// Opens the question about a write that waits for one.
    void decide(qint64 write);
    /// Carries out once more what failed, and after all what was given up, but for deletions.
    void retry(const QList<qint64> &writes);
    /// Gives up what was not sent yet; asks first where that is more than one write.
    void withdraw(const QList<qint64> &writes);
    /// These failed writes are told no more; they stay in the history. Asks first where that is
    /// more than one.
    void dismiss(const QList<qint64> &writes);
    /// The same of all that the person was told of; asks first.
    void dismissAll(const QList<qint64> &failed);
    /// The journal in a window; of one contact only, where it is valid.
    void showHistory(ContactId contact = {});
    /// What of it has not ended.
    void showOpenWrites();
    /// What failed of an act, or at all.
    void showFailures(qint64 group = 0);
    /// All writes of an act.
    void showAct(qint64 group);

Q_SIGNALS:
    /// For the status line.
    void said(const QString &sentence);
    /// Show this contact in the list.
    void contactWanted(rolodesk::ContactId contact);

private:
    void makeActions();
    void askToDelete();
    void remove(const Contact &contact);
    void refreshTags();
    void resume(const QList<qint64> &writes);
    void adoptPlanned(const Result<QList<JournalWrite>, StoreError> &planned);
    void askToDismiss(const QList<qint64> &writes, QWidget *asking);
    void dismissNow(const QList<qint64> &writes);
    void sayDone(const JournalWrite &write);
    [[nodiscard]] QWidget *asking() const;
    void settled(const JournalWrite &write);
    void actChanged();
    void openDecision(const JournalWrite &write);
    /// The one that is open comes to the front.
    [[nodiscard]] HistoryWindow &historyWindow();
    [[nodiscard]] bool isAllowed(Act act);

    const WorkspaceContext &m_context;
    QSettings &m_settings;
    Prompts &m_prompts;
    ContactEditor &m_editor;
    QWidget &m_window;
    QAction *m_create;
    QAction *m_edit;
    QAction *m_tags;
    QAction *m_delete;
    QAction *m_history;
    UndoTasks *m_undo;
    std::optional<Contact> m_current;
    QSet<qint64> m_own; ///< Writes submitted here, whose questions open by themselves.
    QSet<qint64> m_ofMany; ///< Acts on many contacts, of which the bar tells.
    QPointer<HistoryWindow> m_historyWindow;
    QHash<qint64, QPointer<ClashDialog>> m_decisions; ///< By write.
    bool m_isLeaving = false; ///< The current one.
};

} // namespace rolodesk
