#include "ui/editor/bulkdialog.h"

#include "core/accounts/guard.h"
#include "core/editing/contactwriter.h"
#include "core/store/contactstore.h"
#include "ui/accessible/announcer.h"
#include "ui/accounts/formparts.h"
#include "ui/common/errortext.h"
#include "ui/common/fittingscroll.h"
#include "ui/common/guardtext.h"
#include "ui/common/prompts.h"
#include "ui/common/timetext.h"
#include "ui/common/windowsize.h"
#include "ui/editor/bulkfields.h"
#include "ui/editor/bulkpreview.h"
#include "ui/editor/bulkwords.h"
#include "ui/workspacecontext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr auto geometryKey = "bulk/window"_L1;
/// Of ActFeed's blocks, for the progress.
constexpr std::size_t blockSize = 500;
constexpr int leastOfFields = 110;

/// The source, and before each of its blocks how many writes were noted at the most.
ActFeed::Source counting(ActFeed::Source source, std::function<void(std::size_t)> tell)
{
    return [source = std::move(source), tell = std::move(tell), writes = std::size_t(0)]() mutable {
        tell(writes);
        writes += blockSize;
        return source();
    };
}

} // namespace

BulkDialog::BulkDialog(const WorkspaceContext &context, QSettings &settings, Prompts &prompts,
    Choice choice, QWidget *parent)
    : EditorDialog(parent)
    , m_context(context)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_choice(std::move(choice))
    , m_fields(new BulkFields(context, settings, this))
    , m_preview(new BulkPreview(context.store, context.clock, this))
{
    setObjectName(u"bulkDialog"_s);
    setWindowTitle(tr("Edit many contacts"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(makeHead());
    column->addWidget(new FittingScroll(m_fields, leastOfFields, this));
    column->addWidget(m_preview, 1);
    column->addWidget(makeFoot());
    connect(m_fields, &BulkFields::changed, this, &BulkDialog::wishChanged);
    connect(m_fields, &BulkFields::controlsChanged, this, &BulkDialog::orderTabs);
    connect(m_preview, &BulkPreview::changed, this, &BulkDialog::refresh);
    connect(m_preview, &BulkPreview::failed, this,
        [this](const StoreError &error) { say(describe(error).body()); });
    if (m_context.guard)
        connect(m_context.guard, &Guard::changed, this, &BulkDialog::refresh);
    if (!restoreGeometry(m_settings.value(geometryKey).toByteArray()))
        resizeToFit(*this, {820, 660});
    orderTabs();
    wishChanged();
}

BulkDialog::~BulkDialog()
{
    m_settings.setValue(geometryKey, saveGeometry());
}

QWidget *BulkDialog::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const QString words = m_choice.hidden == 0
        ? m_choice.words
        : tr("%1, of which %2 are not in this list")
              .arg(m_choice.words, numberText(m_choice.hidden));
    QLabel *who = headingLabel(words, 1.2, head);
    who->setObjectName(u"bulkChoice"_s);
    who->setWordWrap(true);
    column->addWidget(who);
    if (!m_choice.share.isEmpty()) {
        QLabel *share = hintLabel(m_choice.share, head);
        share->setObjectName(u"bulkShare"_s);
        column->addWidget(share);
    }
    m_forbidden = new QLabel(head);
    m_forbidden->setObjectName(u"bulkForbidden"_s);
    m_forbidden->setTextFormat(Qt::PlainText);
    m_forbidden->setWordWrap(true);
    column->addWidget(m_forbidden);
    return head;
}

QWidget *BulkDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    m_state = new QLabel(foot);
    m_state->setObjectName(u"bulkState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->hide();
    m_progress = new QProgressBar(foot);
    m_progress->setObjectName(u"bulkProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_time = hintLabel({}, foot);
    m_time->setObjectName(u"bulkTime"_s);
    m_cancel = formButton(tr("Cancel"), u"bulkCancel"_s, foot);
    m_go = formButton(tr("Change contacts"), u"bulkGo"_s, foot);
    connect(m_cancel, &QPushButton::clicked, this, &BulkDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &BulkDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_time, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_go);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_state);
    column->addWidget(m_progress);
    column->addLayout(buttons);
    return foot;
}

/// From top to bottom, whatever was made first.
void BulkDialog::orderTabs()
{
    QList<QWidget *> order = m_fields->focusChain() + m_preview->focusChain();
    order << m_cancel << m_go;
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

bool BulkDialog::isAllowed() const
{
    return !m_context.guard || m_context.guard->allows(Act::BulkEdit);
}

void BulkDialog::wishChanged()
{
    say({});
    const BulkWish wish = m_fields->wish();
    m_preview->setWish(
        m_choice.contacts, missingOf(wish).isEmpty() ? std::optional(wish) : std::nullopt);
}

qint64 BulkDialog::ready() const
{
    const BulkPlan *plan = m_preview->plan();
    return plan && isAllowed() && !m_isNoting ? plan->countOf(BulkFate::Changes) : 0;
}

void BulkDialog::refresh()
{
    m_forbidden->setVisible(!isAllowed());
    m_forbidden->setText(
        tr("Not allowed here. A switch of this workspace forbids it: “%1”. What it would do is "
           "shown all the same.")
            .arg(switchTitleOf(Act::BulkEdit)));
    if (m_isNoting)
        return;
    const BulkPlan *plan = m_preview->plan();
    const qint64 changes = plan ? plan->countOf(BulkFate::Changes) : 0;
    m_go->setEnabled(ready() > 0);
    m_go->setText(changes > 0 ? tr("Change %Ln contact(s)", nullptr, static_cast<int>(changes))
                              : tr("Change contacts"));
    m_time->setText(!plan ? missingOf(m_fields->wish())
            : changes > 0 ? tr("Takes %1.").arg(aboutLong(shortestTime(m_fields->wish(), changes)))
                          : tr("There is nothing to change."));
}

void BulkDialog::accept()
{
    const qint64 contacts = ready();
    if (contacts == 0)
        return;
    if (m_preview->plan()->wish().act != BulkWish::Act::OptOut)
        return begin();
    Prompts::Question question;
    question.title = tr("Opt out %Ln contact(s)?", nullptr, static_cast<int>(contacts));
    question.text = tr("They get no more messages of the team. This cannot be taken back as a "
                       "whole: people are opted in again one by one.");
    question.confirmText = tr("Opt out");
    question.destructive = true;
    m_prompts.ask(this, question, this, [this](bool isConfirmed) {
        if (isConfirmed && ready() > 0)
            begin();
    });
}

void BulkDialog::begin()
{
    setNoting(true);
    noted(0);
    WriteGroup group;
    group.kind = WriteGroup::Kind::Bulk;
    group.source = u"bulk"_s;
    // The feed goes on when the dialog has gone.
    const auto tell = [self = QPointer(this)](std::size_t writes) {
        if (self)
            self->noted(writes);
    };
    m_context.writer
        ->carryOut(group, counting(bulkSource(m_context.store, *m_preview->plan()), tell))
        ->then(this, [this](const Result<qint64, StoreError> &act) {
            setNoting(false);
            if (!act) {
                say(tr("Nothing was sent.") + u' ' + describe(act.error()).body());
                return;
            }
            Q_EMIT begun(*act);
            QDialog::accept();
        });
}

void BulkDialog::noted(std::size_t writes)
{
    const qint64 all = m_preview->plan() ? m_preview->plan()->countOf(BulkFate::Changes) : 0;
    const qint64 done = std::min(static_cast<qint64>(writes), all);
    m_progress->setRange(0, static_cast<int>(all));
    m_progress->setValue(static_cast<int>(done));
    m_time->setText(
        tr("Noting what is to be done: %1 of %2").arg(numberText(done), numberText(all)));
}

void BulkDialog::setNoting(bool isNoting)
{
    m_isNoting = isNoting;
    m_fields->setEnabled(!isNoting);
    m_preview->setEnabled(!isNoting);
    m_cancel->setEnabled(!isNoting);
    m_progress->setVisible(isNoting);
    if (isNoting)
        m_go->setEnabled(false);
    else
        refresh();
}

void BulkDialog::reject()
{
    if (!m_isNoting)
        QDialog::reject();
}

void BulkDialog::say(const QString &sentence)
{
    m_state->setText(sentence);
    m_state->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    announce(*this, sentence);
}

} // namespace rolodesk
