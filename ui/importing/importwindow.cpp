#include "ui/importing/importwindow.h"

#include "core/accounts/guard.h"
#include "core/store/contactstore.h"
#include "ui/accounts/formparts.h"
#include "ui/common/guardtext.h"
#include "ui/common/messagestrip.h"
#include "ui/common/statepanel.h"
#include "ui/common/timetext.h"
#include "ui/common/tiptext.h"
#include "ui/common/windowsize.h"
#include "ui/importing/barelist.h"
#include "ui/importing/columnspage.h"
#include "ui/importing/filepage.h"
#include "ui/importing/filewords.h"
#include "ui/importing/importwords.h"
#include "ui/importing/questionspage.h"
#include "ui/importing/rowspage.h"
#include "ui/importing/runpage.h"
#include "ui/importing/stepbar.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Stage = ImportDraft::Stage;

constexpr auto geometryKey = "import/geometry"_L1;

} // namespace

ImportWindow::ImportWindow(
    const WorkspaceContext &context, QSettings &settings, QWidget *parent, Prompts *prompts)
    : QDialog(parent)
    , m_context(context)
    , m_settings(settings)
    , m_prompts(prompts ? *prompts : m_ownPrompts)
    , m_draft(context.store, context.clock)
    , m_facts(m_draft)
    , m_asking(m_draft, context)
    , m_plans(m_draft, context.clock, QString::number(context.store.directory().team.id))
    , m_steps(
          new StepBar({tr("File"), tr("Columns"), tr("Questions"), tr("Rows"), tr("Import")}, this))
    , m_strip(new MessageStrip(this))
    , m_stack(new QStackedWidget(this))
    , m_state(new StatePanel(m_stack))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setObjectName(u"importWindow"_s);
    m_plans.setWaits([this] { return m_asking.isAsking(); });
    makePages();
    m_strip->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(10);
    column->addWidget(m_steps);
    column->addWidget(m_strip);
    column->addWidget(m_stack, 1);
    column->addWidget(makeFoot());
    connectParts();
    if (!restoreGeometry(m_settings.value(geometryKey).toByteArray()))
        resizeToFit(*this, {1120, 720});
    refresh();
}

ImportWindow::~ImportWindow()
{
    m_settings.setValue(geometryKey, saveGeometry());
    // They use what dies before children do.
    delete std::exchange(m_stack, nullptr);
}

void ImportWindow::makePages()
{
    m_file = new FilePage(m_draft, m_facts, m_stack);
    m_columns = new ColumnsPage(m_draft, m_facts, m_context, m_stack);
    m_questions = new QuestionsPage(m_draft, m_context, m_stack);
    m_rows = new RowsPage(m_draft, m_context, m_stack);
    m_pages = {m_file, m_columns, m_questions, m_rows, nullptr};
    for (QWidget *page : m_pages) {
        if (page)
            m_stack->addWidget(page);
    }
    m_stack->addWidget(m_state);
    m_stack->setCurrentWidget(m_state);
}

QWidget *ImportWindow::makeFoot()
{
    auto *foot = new QWidget(this);
    m_sentence = new QLabel(foot);
    m_sentence->setObjectName(u"importSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_said = hintLabel({}, foot);
    m_said->setObjectName(u"importSaid"_s);
    m_said->hide();
    m_savePlan = formButton(tr("Save plan…"), u"importSavePlan"_s, foot);
    m_savePlan->setToolTip(tipText(tr("Keeps what was decided and what would be done in a file. "
                                      "Dropped here again, it goes on.")));
    m_cancel = formButton(tr("Stop reading"), u"importCancel"_s, foot);
    m_back = formButton(tr("Back"), u"importBack"_s, foot);
    m_next = formButton(tr("Next"), u"importNext"_s, foot);
    m_next->setDefault(true);
    for (QPushButton *other : {m_savePlan, m_cancel, m_back})
        other->setAutoDefault(false);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_sentence);
    words->addWidget(m_said);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addLayout(words, 1);
    for (QPushButton *button : {m_savePlan, m_cancel, m_back, m_next})
        line->addWidget(button);
    connect(m_savePlan, &QPushButton::clicked, this, &ImportWindow::choosePlanFile);
    connect(m_cancel, &QPushButton::clicked, &m_draft, &ImportDraft::cancel);
    connect(
        m_back, &QPushButton::clicked, this, [this] { goTo(stepBeside(m_steps->current(), -1)); });
    connect(m_next, &QPushButton::clicked, this, &ImportWindow::next);
    addStepKey(Qt::CTRL | Qt::Key_PageDown, *m_next, 1);
    addStepKey(Qt::CTRL | Qt::Key_PageUp, *m_back, -1);
    return foot;
}

/// Goes where the button beside it goes, but never begins the import.
void ImportWindow::addStepKey(const QKeySequence &keys, const QPushButton &button, int by)
{
    auto *shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, [this, &button, by] {
        const int step = stepBeside(m_steps->current(), by);
        const bool isFree = by < 0 ? !isBound() : !m_run;
        if (isFree && step != ImportStep && button.isVisible() && button.isEnabled())
            goTo(step);
    });
}

void ImportWindow::connectParts()
{
    connect(&m_draft, &ImportDraft::contentChanged, this, &ImportWindow::contentChanged);
    connect(&m_draft, &ImportDraft::guessedAnew, this, [this](const ImportSetup &before) {
        if (m_kept.mapping == before.mapping && m_kept.answers == before.answers)
            m_kept = m_draft.setup();
    });
    connect(&m_draft, &ImportDraft::stageChanged, this, &ImportWindow::stageChanged);
    connect(&m_draft, &ImportDraft::progressed, this, [this] {
        refreshState();
        refreshFoot();
    });
    connect(&m_asking, &ImportAsking::changed, this, [this] {
        m_plans.goOn();
        refresh();
    });
    connect(m_steps, &StepBar::wanted, this, &ImportWindow::goTo);
    connect(m_questions, &QuestionsPage::changed, this, &ImportWindow::refresh);
    connect(m_file, &FilePage::lookUpWanted, this,
        [this] { Q_EMIT lookUpWanted(QString::fromUtf8(m_draft.content()->file.text)); });
    connect(m_file, &FilePage::optOutWanted, this, &ImportWindow::optOutAll);
    connect(m_strip, &MessageStrip::tryAgain, &m_asking, &ImportAsking::tryAgain);
    connect(m_strip, &MessageStrip::closed, this, [this] {
        m_moved = 0;
        refreshStrip();
    });
    connect(m_state, &StatePanel::actionTriggered, this, [this] {
        if (m_draft.stage() == Stage::Reading)
            m_draft.cancel();
        else
            chooseFile();
    });
    connect(m_state, &StatePanel::otherActionTriggered, this, &ImportWindow::readAsBefore);
    connect(&m_plans, &PlanKeeper::saved, this, [this](const QString &path) {
        m_kept = m_draft.setup();
        say(tr("Saved as %1").arg(QFileInfo(path).fileName()));
    });
    connect(&m_plans, &PlanKeeper::notSaved, this, [this](const QString &path, const QString &why) {
        say(path.isEmpty() ? tr("The plan was not saved: it changed meanwhile.")
                           : tr("%1 cannot be written: %2.").arg(QFileInfo(path).fileName(), why));
    });
    connect(&m_plans, &PlanKeeper::notAPlan, this, &ImportWindow::refresh);
    connect(&m_plans, &PlanKeeper::refused, this, [this](const PlanKeeper::Problem &problem) {
        m_planProblem = problem;
        refresh();
    });
    connect(&m_plans, &PlanKeeper::compared, this, [this](qsizetype moved) {
        m_moved = moved;
        m_kept = m_draft.setup();
        goTo(RowsStep);
        refresh();
    });
    if (m_context.guard)
        connect(m_context.guard, &Guard::changed, this, &ImportWindow::refreshFoot);
}

void ImportWindow::open(const QString &path)
{
    m_path = path;
    m_title.clear();
    m_planProblem.reset();
    m_moved = 0;
    m_isPlanTried = false;
    m_said->hide();
    ImportSetup setup;
    setup.answers.region = m_context.defaultRegion;
    m_draft.open(path, setup);
    refreshTitle();
}

void ImportWindow::openText(const QString &text)
{
    m_path.clear();
    m_title.clear();
    m_planProblem.reset();
    m_moved = 0;
    m_isPlanTried = true;
    m_said->hide();
    m_draft.openText(text);
    refreshTitle();
}

void ImportWindow::contentChanged()
{
    // A text is opened without a country; to give it one is no decision of anybody.
    ImportAnswers answers = m_draft.setup().answers;
    if (answers.region.isEmpty() && !m_context.defaultRegion.isEmpty()) {
        answers.region = m_context.defaultRegion;
        m_draft.settle(answers, m_draft.setup().mapping);
    }
    m_kept = m_draft.setup();
    refreshTitle();
    if (m_draft.forgotRows())
        say(tr("The file holds something else by now: what was decided about single rows is "
               "forgotten."));
}

void ImportWindow::stageChanged()
{
    // Plans are text that is no table; nobody else's file is looked at twice.
    const ImportFileError &error = m_draft.error();
    const bool mayBePlan = m_draft.stage() == Stage::Refused
        && error.kind == ImportFileError::Kind::NotAnImport && error.file == FileKind::OtherText;
    if (mayBePlan && !std::exchange(m_isPlanTried, true))
        m_plans.open(m_path);
    refresh();
}

bool ImportWindow::isDecided() const
{
    return m_draft.content() && !isBound()
        && (m_draft.setup().mapping != m_kept.mapping || m_draft.setup().answers != m_kept.answers);
}

void ImportWindow::refresh()
{
    refreshState();
    refreshStrip();
    refreshFoot();
}

/// Before anything is there, and where it cannot be read, one thing is said instead of the pages.
void ImportWindow::refreshState()
{
    const auto content = m_planProblem ? std::optional(importState(*m_planProblem))
                                       : importState(m_draft, m_asking, m_plans.isOpening());
    if (content) {
        m_state->setContent(*content);
        m_stack->setCurrentWidget(m_state);
    } else if (m_stack->currentWidget() == m_state) {
        goTo(m_steps->current());
    }
}

void ImportWindow::refreshStrip()
{
    ErrorText text = describeUnasked(m_draft, m_asking);
    const bool isEmpty = m_draft.stage() == Stage::Ready && m_draft.plan().size() == 0;
    if (isEmpty)
        text = describeNoRows(*m_draft.content());
    else if (text.title.isEmpty() && m_moved > 0)
        text = describeMoved(m_moved);
    const bool isShown = !text.title.isEmpty() && !m_run && m_stack->currentWidget() != m_state;
    if (isShown) {
        if (isEmpty)
            text.retryHelps = false;
        m_strip->say(Severity::Warning, "warning"_L1, text, {}, !isEmpty && m_moved > 0);
    }
    m_strip->setVisible(isShown);
}

bool ImportWindow::mayGoTo(int step) const
{
    const bool isThere = m_draft.content() && m_stack->currentWidget() != m_state;
    if (step == ImportStep || isBound())
        return m_run && step == ImportStep;
    return isThere && (step != QuestionsStep || m_questions->hasQuestions());
}

int ImportWindow::stepBeside(int step, int way) const
{
    for (step += way; step >= FileStep && step < steps; step += way) {
        if (m_steps->isShown(step))
            return step;
    }
    return -1;
}

/// Why nothing can be imported now; empty where it can.
QString ImportWindow::whyNot() const
{
    if (m_context.guard && !m_context.guard->allows(Act::Import))
        return forbiddenBy(Act::Import);
    if (!m_context.writer)
        return tr("Nothing can be changed in this workspace.");
    if (m_asking.isAsking())
        return tr("The service is still being asked for some of the rows.");
    return {};
}

bool ImportWindow::isBound() const
{
    return m_run && (m_run->isUnderWay() || !m_run->isOver());
}

/// It could not begin, and somebody goes back to change something.
void ImportWindow::dropRun()
{
    m_pages[ImportStep] = nullptr;
    m_stack->removeWidget(m_run);
    std::exchange(m_run, nullptr)->deleteLater();
    m_asking.resume();
}

bool ImportWindow::mayImport() const
{
    const PlanCounts &counts = m_draft.plan().counts();
    return m_draft.stage() == Stage::Ready && whyNot().isEmpty()
        && counts.of(RowFate::New) + counts.of(RowFate::Changed) > 0;
}

void ImportWindow::refreshFoot()
{
    const Stage stage = m_draft.stage();
    const int step = m_steps->current();
    const bool isPage = m_stack->currentWidget() != m_state;
    m_steps->setShown(QuestionsStep, m_questions->hasQuestions() || step == QuestionsStep);
    for (int each = FileStep; each < steps; ++each)
        m_steps->setReachable(each, mayGoTo(each));
    m_sentence->setText(isPage && !m_run ? importSentence(m_draft, m_asking) : QString());
    const bool isReadingAnew = isPage && stage == Stage::Reading;
    m_cancel->setVisible(isReadingAnew);
    m_back->setVisible(isPage && !isBound());
    m_back->setEnabled(stepBeside(step, -1) >= 0);
    m_next->setVisible(isPage);
    m_savePlan->setVisible(isPage && step == RowsStep && !m_path.isEmpty());
    m_savePlan->setEnabled(stage == Stage::Ready && !m_plans.isSaving());
    const PlanCounts &counts = m_draft.plan().counts();
    const qint64 writes = counts.of(RowFate::New) + counts.of(RowFate::Changed);
    if (m_run)
        m_next->setText(tr("Close"));
    else if (step == RowsStep)
        m_next->setText(stage == Stage::Ready ? importButton(writes) : tr("Import"));
    else
        m_next->setText(tr("Next"));
    m_next->setEnabled(m_run || (step == RowsStep ? mayImport() : !isReadingAnew));
    m_next->setToolTip(step == RowsStep && !m_run ? tipText(whyNot()) : QString());
}

void ImportWindow::goTo(int step)
{
    if (step < FileStep || step >= steps || !m_pages[static_cast<std::size_t>(step)])
        return;
    if (step != ImportStep && m_run)
        dropRun();
    // What was said is about where one was.
    m_said->setVisible(m_said->isVisibleTo(this) && m_steps->current() == step);
    m_steps->setCurrent(step);
    m_stack->setCurrentWidget(m_pages[static_cast<std::size_t>(step)]);
    if (step == FileStep)
        m_file->focusFirst();
    else if (step == ColumnsStep)
        m_columns->focusFirst();
    else if (step == RowsStep)
        leaveButton();
    refreshStrip();
    refreshFoot();
}

void ImportWindow::next()
{
    if (m_run)
        return close(), void();
    const int step = m_steps->current();
    if (step == RowsStep)
        return begin();
    goTo(stepBeside(step, 1));
}

void ImportWindow::begin()
{
    if (!mayImport())
        return;
    m_asking.stop();
    m_run = new RunPage(m_draft, m_context, m_settings, m_stack);
    m_pages[ImportStep] = m_run;
    m_stack->addWidget(m_run);
    connect(m_run, &RunPage::fileWanted, this, &ImportWindow::fileWanted);
    connect(m_run, &RunPage::historyWanted, this, &ImportWindow::historyWanted);
    connect(m_run, &RunPage::changed, this, [this] {
        refreshFoot();
        if (m_isLeaving && m_run->isOver())
            leave();
    });
    goTo(ImportStep);
    m_run->begin();
    m_next->setFocus();
}

void ImportWindow::chooseFile()
{
    auto *chooser = new QFileDialog(this, tr("Import contacts"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    if (!m_path.isEmpty())
        chooser->setDirectory(QFileInfo(m_path).absolutePath());
    connect(chooser, &QFileDialog::fileSelected, this, &ImportWindow::open);
    chooser->open();
}

void ImportWindow::choosePlanFile()
{
    auto *chooser = new QFileDialog(this, tr("Save the plan"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilter(tr("Plan of an import (*.json)"));
    chooser->setDefaultSuffix(u"json"_s);
    const QFileInfo file(m_path);
    chooser->setDirectory(file.absolutePath());
    chooser->selectFile(tr("%1 plan", "name of a file").arg(file.completeBaseName()) + u".json"_s);
    connect(chooser, &QFileDialog::fileSelected, this, &ImportWindow::savePlanTo);
    chooser->open();
}

void ImportWindow::savePlanTo(const QString &path)
{
    if (m_draft.stage() == Stage::Ready)
        m_plans.save(path);
    refreshFoot();
}

/// As it was last when it could be read.
void ImportWindow::readAsBefore()
{
    m_draft.openAgain();
}

void ImportWindow::optOutAll()
{
    const QString name = cutText(m_draft.name(), 60);
    optOutTable(m_draft.content())
        ->then(this, [this, name](const Result<QString, NoProblem> &text) {
            openText(*text);
            m_title = tr("Opt out everybody in %1", "name of a file").arg(name);
            refreshTitle();
        });
}

void ImportWindow::refreshTitle()
{
    setWindowTitle(m_title.isEmpty() ? importTitle(m_draft) : m_title);
}

void ImportWindow::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->show();
    refreshFoot();
}

void ImportWindow::reject()
{
    if (m_draft.stage() == Stage::Reading)
        return m_draft.cancel();
    if (isBound() && !m_run->isOver()) {
        m_isLeaving = true;
        hide();
        Q_EMIT closed();
        return;
    }
    if (!isDecided())
        return leave();
    Prompts::Question question;
    question.title = tr("Close without importing?");
    question.text =
        tr("What was decided about this file is gone then. Nothing was written so far; a "
           "saved plan keeps it.");
    question.confirmText = tr("Close");
    question.destructive = true;
    question.subject = u"import"_s;
    m_prompts.ask(this, question, this, [this](bool yes) {
        if (yes)
            leave();
    });
}

void ImportWindow::leave()
{
    QDialog::reject();
    deleteLater();
    if (!m_isLeaving)
        Q_EMIT closed();
}

bool ImportWindow::isUnread() const
{
    const Stage stage = m_draft.stage();
    const bool isRefused =
        m_planProblem || stage == Stage::Refused || stage == Stage::Failed || stage == Stage::Empty;
    return !m_run
        && (isRefused ? m_stack->currentWidget() == m_state && !m_plans.isOpening()
                      : stage == Stage::Ready && m_draft.plan().size() == 0);
}

bool ImportWindow::isSettled() const
{
    return isUnread() || (m_run && m_run->isOver());
}

/// The next key must not import what nobody has looked at.
void ImportWindow::leaveButton()
{
    auto *table = m_rows->findChild<QWidget *>(u"rowsTable"_s);
    (table && table->isVisible() ? table : m_back)->setFocus();
}

/// Nobody imports by a key that was meant for a row of the table: the button itself has to have the
/// focus.
void ImportWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || m_run || m_steps->current() != RowsStep)
        QDialog::keyPressEvent(event);
}

void ImportWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    reject();
}

} // namespace rolodesk
