#pragma once

#include "core/import/importdraft.h"
#include "ui/common/prompts.h"
#include "ui/importing/filefacts.h"
#include "ui/importing/importasking.h"
#include "ui/importing/plankeeper.h"
#include "ui/workspacecontext.h"

#include <QDialog>

#include <array>
#include <memory>

class QLabel;
class QPushButton;
class QSettings;
class QStackedWidget;

namespace rolodesk {

class ColumnsPage;
class FilePage;
class MessageStrip;
class QuestionsPage;
class RowsPage;
class RunPage;
class StatePanel;
class StepBar;

/// One file on its way into the base, step by step: what it is, what its columns become, what
/// somebody has to say, what would become of each row, and the import itself. Nothing is written
/// before the last button is pressed. Not modal; one may have several.
class ImportWindow final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportWindow)

public:
    /// What `context` refers to, `settings` and `prompts` outlive the window; without prompts it
    /// asks by dialogs of its own.
    ImportWindow(const WorkspaceContext &context, QSettings &settings, QWidget *parent,
        Prompts *prompts = nullptr);
    /// An import that has begun goes on without it.
    ~ImportWindow() override;

    /// A file with contacts, or a plan that was saved.
    void open(const QString &path);
    /// A table that was pasted or dropped as text.
    void openText(const QString &text);
    /// Writes the plan to a file, and says so or what went wrong.
    void savePlanTo(const QString &path);

    [[nodiscard]] ImportDraft &draft() { return m_draft; }
    /// Something was decided that is gone when the window is closed.
    [[nodiscard]] bool isDecided() const;

    /// While a file is being read the first Escape stops that. What was decided is asked about
    /// once; an import that is being made ready goes on out of sight.
    void reject() override;
    /// In small letters below the page, until another page is in front.
    void say(const QString &sentence);
    /// There is nothing to be imported: what was opened cannot be read, or holds no rows.
    [[nodiscard]] bool isUnread() const;
    /// Nothing is left to be decided here: unread, or the import is over.
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    /// Somebody closed it; an import that is on its way goes on, and the window ends behind it.
    void closed();
    /// The file is a list of numbers that is to be looked up.
    void lookUpWanted(const QString &text);
    /// The history of changes, at this act.
    void historyWanted(qint64 act);
    /// This file is to be imported in a window of its own.
    void fileWanted(const QString &path);

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Step { FileStep, ColumnsStep, QuestionsStep, RowsStep, ImportStep, steps };

    void makePages();
    [[nodiscard]] QWidget *makeFoot();
    void addStepKey(const QKeySequence &keys, const QPushButton &button, int by);
    void connectParts();
    void contentChanged();
    void stageChanged();
    void refresh();
    void refreshState();
    void refreshStrip();
    void refreshFoot();
    void goTo(int step);
    [[nodiscard]] int stepBeside(int step, int way) const;
    [[nodiscard]] bool mayGoTo(int step) const;
    [[nodiscard]] bool mayImport() const;
    /// An import is on its way, or over: nothing of this file can be decided any more.
    [[nodiscard]] bool isBound() const;
    void dropRun();
    [[nodiscard]] QString whyNot() const;
    void next();
    void begin();
    void chooseFile();
    void choosePlanFile();
    void readAsBefore();
    void optOutAll();
    void leaveButton();
    void refreshTitle();
    void leave();

    WorkspaceContext m_context;
    QSettings &m_settings;
    DialogPrompts m_ownPrompts;
    Prompts &m_prompts;
    ImportDraft m_draft;
    FileFactsReader m_facts;
    ImportAsking m_asking;
    PlanKeeper m_plans;
    StepBar *m_steps;
    MessageStrip *m_strip;
    QStackedWidget *m_stack;
    StatePanel *m_state;
    FilePage *m_file = nullptr;
    ColumnsPage *m_columns = nullptr;
    QuestionsPage *m_questions = nullptr;
    RowsPage *m_rows = nullptr;
    RunPage *m_run = nullptr; ///< Once the import has begun.
    std::array<QWidget *, steps> m_pages{};
    QLabel *m_sentence = nullptr;
    QLabel *m_said = nullptr;
    QPushButton *m_savePlan = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QString m_title; ///< What the window is called instead of after the file.
    QString m_path; ///< Opened last: a file, or a plan.
    std::optional<PlanKeeper::Problem> m_planProblem;
    qsizetype m_moved = 0; ///< Rows held back because of a plan.
    ImportSetup m_kept; ///< As it was guessed, or kept in a plan.
    bool m_isPlanTried = false; ///< Whether `m_path` is a plan was looked at.
    bool m_isLeaving = false; ///< Is closed when the import is on its way.
};

} // namespace rolodesk
