#pragma once

#include "core/editing/actwatch.h"
#include "core/import/importhistory.h"
#include "core/import/importrun.h"
#include "ui/common/prompts.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSettings;
class QStackedLayout;

namespace rolodesk {

class ImportDraft;
class ImportOutcome;
class StatePanel;
struct WorkspaceContext;

/// An import while it is carried out, and what became of it. From `isUnderWay` on it goes on
/// without this page.
class RunPage final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunPage)

public:
    /// All outlive the page. The context has a writer.
    RunPage(
        ImportDraft &draft, const WorkspaceContext &context, QSettings &settings, QWidget *parent);
    ~RunPage() override;

    /// Begins. The draft is Ready. Once more only where the former run could not begin.
    void begin();
    /// The import is in the journal: the window may be closed, and the import goes on.
    [[nodiscard]] bool isUnderWay() const;
    /// Nothing more happens by itself: it has ended, or could not begin.
    [[nodiscard]] bool isOver() const { return m_isOver; }

Q_SIGNALS:
    void changed();
    /// Import this file of what failed.
    void fileWanted(const QString &path);
    /// Show the writes of this act.
    void historyWanted(qint64 act);

private:
    void arrangeProgress();
    void arrangeOutcome();
    void refreshStage();
    void refreshFailure();
    void follow();
    void refreshProgress();
    void refreshTrouble();
    void showOutcome();
    void togglePause();
    void askToStop();

    ImportDraft &m_draft;
    const WorkspaceContext &m_context;
    QSettings &m_settings;
    DialogPrompts m_prompts;
    ImportHistory m_history;
    std::unique_ptr<ImportRun> m_run; ///< Null before it has begun.
    std::unique_ptr<ActWatch> m_watch; ///< Null before it is under way.
    bool m_isOver = false;
    bool m_isCountingDown = false; ///< To the next try, in the words of the trouble.
    QStackedLayout *m_pages;
    StatePanel *m_state; ///< Before it is under way, or where it cannot begin.
    QWidget *m_progressPage;
    QWidget *m_outcomePage;
    ImportOutcome *m_outcome = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_trouble = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_stop = nullptr;
    QCheckBox *m_tell = nullptr;
};

} // namespace rolodesk
