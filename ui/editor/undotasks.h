#pragma once

#include "core/journal/journalentry.h"
#include "core/store/storeerror.h"
#include "core/util/result.h"

#include <QObject>

#include <functional>
#include <optional>

class QAction;
class QWidget;

namespace rolodesk {

class Prompts;
struct WorkspaceContext;

/// Taking back what was done, and doing it again: the two actions and the question that comes
/// before it where that deletes contacts for the whole team. Waits for nothing.
class UndoTasks final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UndoTasks)

public:
    /// All but `parent` outlive this object; what it says opens over `window`. The context has a
    /// writer.
    UndoTasks(const WorkspaceContext &context, Prompts &prompts, QWidget &window, QObject *parent);

    [[nodiscard]] QAction *undoAction() const { return m_undo; }
    [[nodiscard]] QAction *redoAction() const { return m_redo; }

    /// An act of any age. What is asked opens over `asking`, or over the window where that is gone
    /// by then.
    void takeBack(qint64 group, QWidget &asking);
    /// The acts have other words, or other writes: looks at what can be taken back.
    void refresh();

Q_SIGNALS:
    /// For the status line.
    void said(const QString &sentence);
    /// This was submitted.
    void planned(const QList<rolodesk::JournalWrite> &writes);

private:
    using FoundAct = Result<std::optional<WriteGroup>, StoreError>;

    void takeNewestBack(bool isRedo);
    void ask(const WriteGroup &act, QWidget &asking);
    void askWhereItDeletes(const WriteGroup &act, QWidget *asking);
    void askOverTitle(const WriteGroup &act, const QString &text, QWidget *asking);
    void findFirst(const WriteGroup &act, std::function<void(const WriteGroup &)> then);
    /// Where it is no act, says why, and ends the taking back.
    [[nodiscard]] bool checkFound(const FoundAct &act);
    void tell(const StoreError &error);
    void takeBackNow(qint64 group);
    void setTakingBack(bool isTakingBack);
    void offer(const QList<JournalWrite> &writes);
    void readUndoable();

    const WorkspaceContext &m_context;
    Prompts &m_prompts;
    QWidget &m_window;
    QAction *m_undo;
    QAction *m_redo;
    bool m_isRefreshing = false;
    bool m_isTakingBack = false;
    quint64 m_turn = 0; ///< Answers about undo that were asked for before are out of date.
};

} // namespace rolodesk
