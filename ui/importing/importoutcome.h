#pragma once

#include "core/import/importhistory.h"
#include "ui/common/prompts.h"
#include "ui/importing/errorfilewriter.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;

namespace rolodesk {

class ActWatch;
struct WorkspaceContext;

/// What became of one import, in counts that add up, and what one can do about it: save what is
/// missing as a file, import that file, take the import back, look at its writes.
class ImportOutcome final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportOutcome)

public:
    /// All outlive it. The context has a writer.
    ImportOutcome(const WorkspaceContext &context, ImportHistory &history, QWidget *parent);
    ~ImportOutcome() override;

    /// 0: none. Read anew when it is over, where it is under way.
    void show(qint64 import);
    /// Null until it was read.
    [[nodiscard]] const ImportReport *report() const { return m_report.get(); }
    /// Writes the rows that are missing, and says what came of it.
    void saveTo(const QString &path);
    /// Somebody is asked before an import is taken back. (In front of one that has just ended one
    /// click is enough.)
    void askBeforeUndo(bool isAsking) { m_isAsking = isAsking; }

Q_SIGNALS:
    /// It was read, or cannot be.
    void shown();
    /// Import this file, which was saved here.
    void fileWanted(const QString &path);
    /// Show the writes of this act.
    void historyWanted(qint64 act);

private:
    void arrange();
    void load();
    void refresh();
    void chooseFile();
    void askToUndo();
    void undo();
    void follow(qint64 group);
    void lookForUndo();
    void followUndo(qint64 group);
    void say(const QString &sentence);

    const WorkspaceContext &m_context;
    ImportHistory &m_history;
    DialogPrompts m_prompts;
    ErrorFileWriter m_file;
    qint64 m_import = 0;
    std::shared_ptr<const ImportReport> m_report;
    std::unique_ptr<QObject> m_turn; ///< Context of what is asked for this import.
    std::unique_ptr<ActWatch> m_watch; ///< Of the import while it is open.
    std::unique_ptr<ActWatch> m_undo; ///< Of the act that takes it back.
    QString m_saved; ///< The file that was saved last.
    QString m_announced; ///< Counts that were said.
    bool m_isAsking = false;
    bool m_isUndone = false;
    qint64 m_undoneBy = 0; ///< Act that is followed.
    QLabel *m_counts;
    QLabel *m_missing;
    QLabel *m_said;
    QPushButton *m_save;
    QPushButton *m_again;
    QPushButton *m_undoButton;
    QPushButton *m_show;
};

} // namespace rolodesk
