#include "ui/editor/bulkline.h"

#include "core/editing/contactwriter.h"
#include "ui/accounts/formparts.h"
#include "ui/common/enterbutton.h"
#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/prompts.h"
#include "ui/common/timetext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace rolodesk {

using namespace Qt::StringLiterals;

namespace {

using State = JournalWrite::State;

constexpr int steps = 1000; ///< Of the progress.
/// Failed writes read together.
constexpr int pageSize = 500;

} // namespace

BulkLine::BulkLine(ContactWriter &writer, const ContactStore &store, Clock &clock, Prompts &prompts,
    qint64 group, QWidget *parent)
    : QWidget(parent)
    , m_writer(writer)
    , m_prompts(prompts)
    , m_watch(writer, clock, group)
    , m_title(writer.journal(), store, group)
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_pause(formButton({}, u"pauseAct"_s, this))
    , m_stop(formButton(tr("Stop…"), u"stopAct"_s, this))
    , m_undo(formButton(tr("Undo"), u"undoAct"_s, this))
    , m_show(formButton(tr("Show what failed…"), u"showFailed"_s, this))
    , m_retry(formButton(tr("Try again"), u"retryAct"_s, this))
    , m_close(new EnterButton(this))
{
    setObjectName(u"bulkLine"_s);
    arrange();
    connect(m_pause, &QPushButton::clicked, this, &BulkLine::togglePause);
    connect(m_stop, &QPushButton::clicked, this, &BulkLine::askToStop);
    connect(m_undo, &QPushButton::clicked, this, &BulkLine::undo);
    connect(m_show, &QPushButton::clicked, this, &BulkLine::historyWanted);
    connect(m_retry, &QPushButton::clicked, this, &BulkLine::retry);
    connect(m_close, &QToolButton::clicked, this, &BulkLine::closed);
    connect(&m_watch, &ActWatch::changed, this, [this] {
        refresh();
        if (m_watch.progress().isOver())
            end();
    });
    connect(&m_watch, &ActWatch::failed, this, &BulkLine::fail);
    connect(&m_writer.journal(), &WriteJournal::actChanged, this, [this](qint64 act) {
        if (act == this->group())
            refresh(); // pause and going on are seen at once
    });
    connect(&m_title, &ActTitle::known, this, [this] {
        // Taking back what took something back does it again.
        if (m_title.act().kind == WriteGroup::Kind::Undo)
            m_undo->setText(tr("Redo"));
        m_isOver ? showEnd() : refresh();
        if (const qint64 other = m_title.act().undoOf; other != 0)
            Q_EMIT takesBack(other);
    });
    connect(&m_title, &ActTitle::failed, this, &BulkLine::fail);
    refresh();
}

void BulkLine::arrange()
{
    m_text->setObjectName(u"bulkText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_progress->setObjectName(u"bulkLineProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, steps);
    m_progress->setFixedSize(160, 8);
    m_close->setObjectName(u"closeAct"_s);
    m_close->setIcon(paletteIcon("clear"_L1));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_text, 1);
    line->addWidget(m_progress);
    for (QWidget *each :
        std::initializer_list<QWidget *>{m_pause, m_stop, m_show, m_retry, m_undo, m_close})
        line->addWidget(each);
    for (QWidget *each : std::initializer_list<QWidget *>{m_show, m_retry, m_undo, m_close})
        each->hide();
}

QString BulkLine::phrase() const
{
    return m_title.text().isEmpty() ? tr("Changing contacts") : m_title.text();
}

void BulkLine::refresh()
{
    if (m_isOver)
        return;
    const ActProgress &progress = m_watch.progress();
    const bool isPaused = m_writer.journal().isPaused(group());
    m_pause->setText(isPaused ? tr("Go on") : tr("Pause"));
    m_progress->setAccessibleName(phrase());
    // Until it was counted there is nothing to be said of it.
    if (progress.total() == 0) {
        m_text->setText(phrase());
        return;
    }
    m_text->setText(tr("%1: %2").arg(phrase(), progressWords(progress, isPaused)));
    m_progress->setValue(static_cast<int>(progress.ended() * steps / progress.total()));
}

void BulkLine::end()
{
    if (std::exchange(m_isOver, true))
        return;
    m_progress->hide();
    m_pause->hide();
    m_stop->hide();
    m_close->show();
    showEnd();
    if (m_watch.progress().counts.of(State::Failed) > 0) {
        countFailures();
        connect(&m_writer.journal(), &WriteJournal::dismissed, this,
            qOverload<>(&BulkLine::countFailures));
    }
    Q_EMIT over();
}

void BulkLine::countFailures()
{
    m_turn = std::make_unique<QObject>();
    countFailures(0, {});
}

void BulkLine::countFailures(qint64 beyond, const Failures &before)
{
    JournalQuery query;
    query.group = group();
    query.state = State::Failed;
    query.beyond = beyond;
    query.limit = pageSize;
    m_writer.journal().find(query)->then(
        m_turn.get(), [this, before](const Result<QList<JournalEntry>, StoreError> &failed) {
            if (!failed)
                return fail(failed.error());
            Failures all = before;
            for (const JournalEntry &entry : *failed) {
                const bool isOthers = entry.write.outcome == JournalWrite::Outcome::NothingLeft;
                ++(isOthers ? all.counts.others : all.counts.rest);
                all.areOpen = all.areOpen || (!isOthers && !entry.write.answeredBy);
            }
            if (failed->size() == pageSize)
                return countFailures(failed->last().write.id, all);
            m_failures = all;
            showEnd();
        });
}

void BulkLine::showEnd()
{
    const ActCounts &counts = m_watch.progress().counts;
    const qint64 failed = counts.of(State::Failed);
    ActFailures failures = m_failures.counts;
    // Those not looked at yet.
    failures.rest = failed - failures.others;
    m_text->setText(
        tr("%1: %2").arg(phrase(), outcomeWords(counts, failures, m_title.act().kind)));
    m_undo->setVisible(counts.of(State::Confirmed) > counts.alreadySo);
    m_show->setVisible(failed > 0);
    m_retry->setVisible(m_failures.areOpen && !m_isRetried);
}

void BulkLine::togglePause()
{
    if (m_writer.journal().isPaused(group()))
        m_writer.resumeAct(group());
    else
        m_writer.pauseAct(group());
}

void BulkLine::askToStop()
{
    const ActProgress &progress = m_watch.progress();
    Prompts::Question question;
    question.title = tr("Stop “%1”?").arg(phrase());
    question.text = tr("What was done stays: %1 of %2. Undo takes it back.")
                        .arg(numberText(progress.ended()), numberText(progress.total()));
    question.confirmText = tr("Stop");
    m_prompts.ask(window(), question, this, [this](bool isConfirmed) {
        if (isConfirmed && !m_isOver)
            m_writer.cancelAct(group());
    });
}

void BulkLine::undo()
{
    m_undo->setEnabled(false);
    m_retry->setEnabled(false);
    m_writer.undo(group())->then(
        this, [this](const Result<QList<JournalWrite>, StoreError> &planned) {
            m_undo->setEnabled(true);
            m_retry->setEnabled(true);
            if (!planned)
                return fail(planned.error());
            // An act of no writes is never open.
            const bool isBegun = !planned->isEmpty()
                && m_writer.journal().openOfMany().count(planned->first().group) > 0;
            if (!isBegun)
                Q_EMIT said(tr("There is nothing to take back"));
            Q_EMIT closed();
        });
}

void BulkLine::retry()
{
    m_retry->setEnabled(false);
    m_writer.retryFailed(m_title.act())->then(this, [this](const Result<qint64, StoreError> &act) {
        m_retry->setEnabled(true);
        if (!act)
            return fail(act.error());
        m_isRetried = true;
        m_retry->hide();
    });
}

void BulkLine::fail(const StoreError &error)
{
    m_prompts.tell(window(), describe(error).title, describe(error).body());
}

} // namespace rolodesk
