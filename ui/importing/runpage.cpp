#include "ui/importing/runpage.h"

#include "core/editing/contactwriter.h"
#include "core/import/importdraft.h"
#include "core/store/contactstore.h"
#include "core/util/clock.h"
#include "ui/accessible/announcer.h"
#include "ui/accounts/formparts.h"
#include "ui/common/desktopnotice.h"
#include "ui/common/errortext.h"
#include "ui/common/statepanel.h"
#include "ui/common/timetext.h"
#include "ui/common/tiptext.h"
#include "ui/contacts/pendingwords.h"
#include "ui/editor/bulkwords.h"
#include "ui/history/writestate.h"
#include "ui/importing/donenotice.h"
#include "ui/importing/importoutcome.h"
#include "ui/workspacecontext.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rolodesk {

namespace {

using Stage = ImportRun::Stage;

constexpr int steps = 1000; ///< Of the progress.
constexpr int mostWidth = 720;

QString nameOf(const ImportDraft &draft)
{
    return draft.name().isEmpty() ? RunPage::tr("the pasted table") : apart(draft.name());
}

} // namespace

RunPage::RunPage(
    ImportDraft &draft, const WorkspaceContext &context, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_context(context)
    , m_settings(settings)
    , m_history(context.store)
    , m_pages(new QStackedLayout(this))
    , m_state(new StatePanel(this))
    , m_progressPage(new QWidget(this))
    , m_outcomePage(new QWidget(this))
{
    setObjectName(u"runPage"_s);
    m_state->setObjectName(u"runState"_s);
    arrangeProgress();
    arrangeOutcome();
    for (QWidget *page : std::initializer_list<QWidget *>{m_state, m_progressPage, m_outcomePage})
        m_pages->addWidget(page);
    connect(m_state, &StatePanel::actionTriggered, this, &RunPage::begin);
    connect(m_outcome, &ImportOutcome::fileWanted, this, &RunPage::fileWanted);
    connect(m_outcome, &ImportOutcome::historyWanted, this, &RunPage::historyWanted);
    connect(m_context.writer, &ContactWriter::statusChanged, this, &RunPage::refreshTrouble);
}

RunPage::~RunPage() = default;

void RunPage::arrangeOutcome()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    m_outcome = new ImportOutcome(m_context, m_history, content);
    auto *heading = headingLabel(tr("The import of %1 is over").arg(nameOf(m_draft)), 1.4, content);
    heading->setObjectName(u"runOver"_s);
    heading->setWordWrap(true);
    column->addStretch(1);
    column->addWidget(heading);
    column->addWidget(m_outcome);
    column->addStretch(2);
    putInScrollArea(*m_outcomePage, content, mostWidth);
}

void RunPage::arrangeProgress()
{
    auto *content = new QWidget;
    m_title = headingLabel({}, 1.4, content);
    m_title->setObjectName(u"runTitle"_s);
    m_text = new QLabel(content);
    m_text->setObjectName(u"runText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_trouble = new QLabel(content);
    m_trouble->setObjectName(u"runTrouble"_s);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_progress = new QProgressBar(content);
    m_progress->setObjectName(u"runProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, steps);
    m_pause = formButton(tr("Pause"), u"pauseImport"_s, content);
    m_stop = formButton(tr("Stop…"), u"stopImport"_s, content);
    m_tell = formCheck(tr("Tell me on the desktop when it is done"), u"tellWhenDone"_s, content);
    m_tell->setChecked(DoneNotice::isWished(m_settings));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_pause);
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_progress);
    column->addWidget(m_text);
    column->addWidget(m_trouble);
    column->addLayout(buttons);
    column->addWidget(m_tell);
    column->addWidget(hintLabel(
        tr("This window may be closed: the import goes on, and the main window shows how far it "
           "is. Where Rolodesk itself is closed, it goes on with the next start."),
        content));
    column->addStretch(2);
    putInScrollArea(*m_progressPage, content, mostWidth);
    connect(m_pause, &QPushButton::clicked, this, &RunPage::togglePause);
    connect(m_stop, &QPushButton::clicked, this, &RunPage::askToStop);
    connect(m_tell, &QCheckBox::toggled, this,
        [this](bool isWished) { DoneNotice::setWished(m_settings, isWished); });
}

void RunPage::begin()
{
    if (m_run && m_run->stage() != Stage::Failed)
        return;
    m_isOver = false;
    m_run = std::make_unique<ImportRun>(*m_context.writer, m_history, m_context.clock);
    connect(m_run.get(), &ImportRun::stageChanged, this, &RunPage::refreshStage);
    m_run->start(m_draft);
    refreshStage();
}

bool RunPage::isUnderWay() const
{
    return m_run && m_run->stage() == Stage::Begun;
}

void RunPage::refreshStage()
{
    const Stage stage = m_run->stage();
    if (stage == Stage::Failed)
        return refreshFailure();
    if (stage == Stage::Begun)
        return follow();
    static constexpr std::array sentences{std::pair(Stage::Idle, ""),
        std::pair(Stage::Making, QT_TR_NOOP("Tags and fields that are not there yet are made.")),
        std::pair(Stage::Comparing,
            QT_TR_NOOP("The rows are compared once more with the contacts as they are now.")),
        std::pair(Stage::Noting,
            QT_TR_NOOP("What is to be done is noted on this computer, so that nothing is lost and "
                       "nothing is done twice."))};
    StatePanel::Content content{
        "forward"_L1, tr("Beginning to import %1").arg(nameOf(m_draft)), {}, {}, true};
    for (const auto &[which, sentence] : sentences) {
        if (which == stage && stage != Stage::Idle)
            content.sentence = tr(sentence);
    }
    m_state->setContent(content);
    m_pages->setCurrentWidget(m_state);
    Q_EMIT changed();
}

void RunPage::refreshFailure()
{
    const QString nothing = tr("No contact was changed.");
    QString why = tr("A tag or a field could not be made.");
    if (m_run->storeError())
        why = describe(*m_run->storeError()).body();
    else if (const auto &write = m_run->failedWrite(); write && writeFailure(*write))
        why += u' ' + writeFailure(*write)->body();
    m_state->setContent(
        {"error"_L1, tr("The import could not begin"), why + u' ' + nothing, tr("Try again")});
    m_pages->setCurrentWidget(m_state);
    announce(*this, m_state->content().title + u". "_s + m_state->content().sentence);
    m_isOver = true;
    Q_EMIT changed();
}

void RunPage::follow()
{
    if (m_run->group() == 0)
        return showOutcome();
    if (m_watch)
        return;
    new DoneNotice(*m_context.writer, m_context.store, m_context.clock, m_settings, m_run->import(),
        m_run->group(),
        [](const QString &title, const QString &text) { showDesktopNotice(title, text); });
    m_watch = std::make_unique<ActWatch>(*m_context.writer, m_context.clock, m_run->group());
    connect(m_watch.get(), &ActWatch::changed, this, [this] {
        refreshProgress();
        if (m_watch->progress().isOver())
            showOutcome();
    });
    connect(m_watch.get(), &ActWatch::failed, this, [this](const StoreError &error) {
        m_trouble->setText(describe(error).body());
        m_trouble->show();
    });
    connect(&m_context.writer->journal(), &WriteJournal::actChanged, this, [this](qint64 act) {
        if (act == m_run->group())
            refreshProgress(); // pause and going on are seen at once
    });
    m_title->setText(tr("Importing %1").arg(nameOf(m_draft)));
    m_progress->setAccessibleName(m_title->text());
    m_pages->setCurrentWidget(m_progressPage);
    m_pause->setFocus();
    refreshProgress();
    refreshTrouble();
    Q_EMIT changed();
}

void RunPage::refreshProgress()
{
    if (m_isOver || !m_watch)
        return;
    const ActProgress &progress = m_watch->progress();
    const bool isPaused = m_context.writer->journal().isPaused(m_run->group());
    m_pause->setText(isPaused ? tr("Go on") : tr("Pause"));
    // Until it was counted there is nothing to be said of it.
    if (progress.total() == 0)
        return;
    ActProgress told = progress;
    // At the pace of before nothing is told while nothing moves.
    if (m_context.writer->status().trouble)
        told.timeLeft.reset();
    m_text->setText(tr("Changes: %1").arg(progressWords(told, isPaused)));
    m_progress->setValue(static_cast<int>(progress.ended() * steps / progress.total()));
    m_progress->setAccessibleDescription(m_text->text());
}

void RunPage::refreshTrouble()
{
    if (!m_watch || m_isOver)
        return;
    const QString sentence =
        writerTroubleSentence(m_context.writer->status(), m_context.clock.nowUtc());
    m_trouble->setText(
        sentence.isEmpty() ? QString() : tr("Nothing moves just now. %1").arg(sentence));
    m_trouble->setVisible(!sentence.isEmpty());
    m_trouble->setAccessibleName(m_trouble->text());
    refreshProgress();
    if (sentence.isEmpty() || !m_context.writer->status().retryAt.isValid()
        || std::exchange(m_isCountingDown, true))
        return;
    m_context.clock.after(1s, m_watch.get(), [this] {
        m_isCountingDown = false;
        refreshTrouble();
    });
}

void RunPage::showOutcome()
{
    if (std::exchange(m_isOver, true))
        return;
    m_outcome->show(m_run->import());
    m_pages->setCurrentWidget(m_outcomePage);
    Q_EMIT changed();
}

void RunPage::togglePause()
{
    const qint64 group = m_run->group();
    if (m_context.writer->journal().isPaused(group))
        m_context.writer->resumeAct(group);
    else
        m_context.writer->pauseAct(group);
}

void RunPage::askToStop()
{
    const ActProgress &progress = m_watch->progress();
    Prompts::Question question;
    question.title = tr("Stop importing %1?").arg(nameOf(m_draft));
    question.text = tr("What was sent stays: %1 of %2 changes. The rest is not sent, and the error "
                       "file holds its rows. “Undo import” takes back what was sent.")
                        .arg(numberText(progress.ended()), numberText(progress.total()));
    question.confirmText = tr("Stop");
    question.subject = u"stopImportQuestion"_s;
    m_prompts.ask(window(), question, this, [this](bool isConfirmed) {
        if (isConfirmed && !m_isOver)
            m_context.writer->cancelAct(m_run->group());
    });
}

} // namespace rolodesk
