#include "ui/contacts/statusline.h"

#include "core/api/servicewatch.h"
#include "core/editing/contactwriter.h"
#include "core/journal/failedwrites.h"
#include "core/sync/syncengine.h"
#include "core/util/clock.h"
#include "ui/accessible/announcer.h"
#include "ui/common/elidinglabel.h"
#include "ui/common/enterbutton.h"
#include "ui/common/icons.h"
#include "ui/common/timetext.h"
#include "ui/contacts/coveragepopover.h"
#include "ui/contacts/listwords.h"
#include "ui/contacts/recentchanges.h"
#include "ui/contacts/underwayline.h"
#include "ui/workspacecontext.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rolodesk {

/// How much is loaded and when the service last answered, flat until the mouse or the focus is on
/// it, with a sign that there is more.
class CoverageButton final : public EnterButton {
public:
    explicit CoverageButton(QWidget *parent)
        : EnterButton(parent)
        , share(new QLabel(this))
        , when(new QLabel(this))
    {
        setObjectName(u"statusCoverage"_s);
        setAutoRaise(true);
        auto *sign = new QLabel(this);
        sign->setPixmap(paletteIcon("chevron-down"_L1).pixmap(QSize(12, 12), devicePixelRatioF()));
        auto *line = new QHBoxLayout(this);
        line->setContentsMargins(8, 2, 6, 2);
        line->setSpacing(0);
        line->addWidget(share);
        line->addWidget(when);
        line->addSpacing(6);
        line->addWidget(sign);
        for (QLabel *label : {share, when, sign})
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override { return layout()->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override { return layout()->minimumSize(); }

    QLabel *share;
    QLabel *when;
};

StatusLine::StatusLine(
    const WorkspaceContext &context, QAction *sync, QAction *pause, QWidget *parent)
    : QWidget(parent)
    , m_sync(context.sync)
    , m_watch(context.watch)
    , m_clock(context.clock)
    , m_details(new CoveragePopover(context, sync, pause, this))
    , m_coverage(new CoverageButton(this))
    , m_share(m_coverage->share)
    , m_when(m_coverage->when)
    , m_message(new ElidingLabel(this))
    , m_budget(new QLabel(this))
{
    setObjectName(u"statusLine"_s);
    m_share->setObjectName(u"statusShare"_s);
    m_message->setObjectName(u"statusMessage"_s);
    m_message->setAlignment(Qt::AlignCenter);
    m_when->setObjectName(u"statusWhen"_s);
    m_budget->setObjectName(u"statusBudget"_s);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(4, 2, 12, 2);
    line->setSpacing(0);
    line->addWidget(m_coverage);
    line->addWidget(m_message, 1);
    line->addWidget(m_budget);
    m_budget->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_share->setAccessibleName(tr("Contacts loaded"));
    m_when->setAccessibleName(tr("Time of the last answer"));
    m_budget->setAccessibleName(tr("Requests left"));
    m_coverage->setToolTip(tr("Details about the local copy"));
    m_coverage->setAccessibleDescription(tr("Opens details about the local copy."));
    connect(m_coverage, &QToolButton::clicked, this, [this] { m_details->openAt(m_coverage); });
    connect(&m_sync, &SyncEngine::statusChanged, this, [this] {
        // Two counts on screen that differ, if only for a moment, are one too many.
        m_share->setText(shareText(m_sync.status()));
        planRefresh();
    });
    connect(&m_watch, &ServiceWatch::budgetChanged, this, &StatusLine::planRefresh);
    refresh();
    tick();
}

void StatusLine::say(const QString &message)
{
    const quint64 turn = ++m_saying;
    m_isSaying = true;
    m_message->setText(message);
    announce(*this, message);
    m_clock.after(3s, this, [this, turn] {
        if (turn == m_saying) {
            m_isSaying = false;
            m_message->setText(m_standing);
        }
    });
}

void StatusLine::setRecent(const RecentChanges &recent)
{
    connect(&recent, &RecentChanges::floodChanged, this, [this, &recent] {
        m_standing = recent.flood() > 0
            ? tr("%Ln contact(s) changed by others, too many to be marked", nullptr,
                static_cast<int>(recent.flood()))
            : QString();
        if (!m_isSaying)
            m_message->setText(m_standing);
    });
}

void StatusLine::setWrites(const ContactWriter &writer, const PendingWrites &pending)
{
    m_writer = &writer;
    m_pending = &pending;
    m_underWay = new UnderWayLine(this);
    auto *line = static_cast<QHBoxLayout *>(layout());
    line->insertWidget(line->indexOf(m_budget), m_underWay);
    line->insertSpacing(line->indexOf(m_budget), 12);
    connect(m_underWay, &UnderWayLine::wanted, this, &StatusLine::writesWanted);
    connect(&writer, &ContactWriter::statusChanged, this, &StatusLine::planRefresh);
    connect(&writer.journal(), &WriteJournal::changed, this, &StatusLine::planRefresh);
    connect(&writer.journal(), &WriteJournal::actChanged, this, &StatusLine::planRefresh);
    refresh();
}

void StatusLine::setFailed(const FailedWrites &failed)
{
    m_failed = &failed;
    connect(m_underWay, &UnderWayLine::failuresWanted, this, &StatusLine::failuresWanted);
    connect(m_underWay, &UnderWayLine::dismissalWanted, this,
        [this] { Q_EMIT dismissalWanted(m_failed->writes()); });
    connect(m_underWay, &UnderWayLine::keysLeft, this, &StatusLine::listWanted);
    connect(&failed, &FailedWrites::changed, this, &StatusLine::planRefresh);
    connect(&failed, &FailedWrites::allChanged, this, &StatusLine::planRefresh);
    refresh();
}

void StatusLine::planRefresh()
{
    if (m_planned)
        return;
    m_planned = true;
    m_clock.after(250ms, this, [this] {
        m_planned = false;
        refresh();
    });
}

void StatusLine::tick()
{
    m_clock.after(1s, this, [this] {
        refresh();
        tick();
    });
}

void StatusLine::refresh()
{
    const QString when = syncText();
    m_share->setText(shareText(m_sync.status()));
    // Between the two: a label reads in the direction of its letters, the line in that of the
    // window.
    const bool isDotFirst = when.isRightToLeft() == isRightToLeft();
    const QString dot = u"  ·  "_s;
    m_when->setText(when.isEmpty() ? when : isDotFirst ? dot + when : when + dot);
    // Time that passes is no news for a screen reader; the labels inside tell it to those who ask.
    m_coverage->setAccessibleName(m_share->text());
    m_budget->setText(budgetText());
    // A digit less must not move what stands beside it.
    m_budget->setMinimumWidth(qMax(m_budget->minimumWidth(), m_budget->sizeHint().width()));
    if (m_underWay)
        m_underWay->setContent(
            underWayText(m_pending->tally(), m_writer->status(), m_clock.nowUtc()));
    if (m_failed)
        m_underWay->setFailed(failedLine(m_failed->count()));
}

QString StatusLine::syncText() const
{
    using Phase = SyncStatus::Phase;
    const SyncStatus &status = m_sync.status();
    const QDateTime now = m_clock.nowUtc();
    const QString answered = relativeTimeWithSeconds(status.lastContact, now);
    switch (status.phase) {
    case Phase::FirstPage:
    case Phase::Loading:
        return tr("loading…");
    case Phase::Checking:
        return tr("looking for changes…");
    case Phase::Complete:
    case Phase::Partial:
        return tr("synced %1")
            .arg(relativeTimeWithSeconds(
                status.lastContact.isValid() ? status.lastContact : status.lastComplete, now));
    case Phase::Failed:
        if (isOffline(status))
            return answered.isEmpty() ? tr("offline") : tr("offline, last answer %1").arg(answered);
        return tr("loading has stopped");
    case Phase::Paused:
        return tr("paused");
    case Phase::Idle:
        break;
    }
    return {};
}

QString StatusLine::budgetText() const
{
    const ServiceWatch::Budget budget = m_watch.budget();
    if (budget.pausedFor > 0ms)
        return tr("The service asked for a pause; it ends in %1 s.")
            .arg(numberText((budget.pausedFor.count() + 999) / 1000));
    if (budget.perMinute == 0)
        return tr("Requests are not limited");
    return tr("%1 of %2 requests left this minute")
        .arg(numberText(budget.leftThisMinute), numberText(budget.perMinute));
}

} // namespace rolodesk
