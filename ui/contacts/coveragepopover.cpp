#include "ui/contacts/coveragepopover.h"

#include "core/sync/syncengine.h"
#include "core/util/clock.h"
#include "ui/common/colors.h"
#include "ui/common/enterbutton.h"
#include "ui/contacts/coveragewords.h"
#include "ui/workspacecontext.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QScreen>
#include <QStyle>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rolodesk {

namespace {

constexpr int textWidth = 380;

QLabel *made(QWidget *parent, const char *name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void put(QLabel &label, const QString &text)
{
    // The same text again would be read out again.
    if (label.text() == text)
        return;
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace

CoveragePopover::CoveragePopover(
    const WorkspaceContext &context, QAction *sync, QAction *pause, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_sync(context.sync)
    , m_watch(context.watch)
    , m_clock(context.clock)
    , m_share(made(this, "coverageShare"))
    , m_completeness(made(this, "coverageCompleteness"))
    , m_trouble(made(this, "coverageTrouble"))
{
    setObjectName(u"coveragePopover"_s);
    setAccessibleName(tr("About the local copy"));
    setFrameShape(StyledPanel);
    // The click that closes it is for that alone: on its button it would open it again.
    setAttribute(Qt::WA_NoMouseReplay);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_share->setFont(bold);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    m_now = addLine(*grid, tr("Now"), "coverageNow");
    m_next = addLine(*grid, tr("Next check"), "coverageNext");
    m_lastAnswer = addLine(*grid, tr("Last answer"), "coverageLastAnswer");
    m_requests = addLine(*grid, tr("Requests"), "coverageRequests");
    m_background = addLine(*grid, tr("Share for loading"), "coverageBackground");

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (const auto &[action, name] :
        std::array{std::pair(sync, u"coverageSync"_s), std::pair(pause, u"coveragePause"_s)}) {
        auto *button = new EnterButton(this);
        button->setObjectName(name);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(8);
    column->addWidget(m_share);
    column->addWidget(m_completeness);
    column->addWidget(m_trouble);
    column->addLayout(grid);
    column->addSpacing(4);
    column->addLayout(buttons);
    setFixedWidth(textWidth + 32);

    connect(&m_sync, &SyncEngine::statusChanged, this, &CoveragePopover::planRefresh);
    connect(&m_watch, &ServiceWatch::budgetChanged, this, &CoveragePopover::planRefresh);
}

QLabel *CoveragePopover::addLine(QGridLayout &grid, const QString &title, const char *name)
{
    const int row = grid.rowCount();
    auto *head = new QLabel(title, this);
    QPalette quiet = head->palette();
    quiet.setColor(QPalette::WindowText,
        quietText(quiet.color(QPalette::Window), quiet.color(QPalette::WindowText)));
    head->setPalette(quiet);
    QLabel *value = made(this, name);
    grid.addWidget(head, row, 0, Qt::AlignTop);
    grid.addWidget(value, row, 1);
    return value;
}

void CoveragePopover::openAt(QWidget *anchor)
{
    m_anchor = anchor;
    ++m_opening;
    refresh();
    place();
    show();
    for (auto *button : findChildren<EnterButton *>()) {
        if (button->isEnabled()) {
            button->setFocus(Qt::PopupFocusReason);
            break;
        }
    }
    tick();
}

void CoveragePopover::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (m_anchor && m_anchor->isVisible())
        m_anchor->setFocus(Qt::PopupFocusReason);
}

void CoveragePopover::planRefresh()
{
    if (m_planned || !isVisible())
        return;
    m_planned = true;
    m_clock.after(100ms, this, [this] {
        m_planned = false;
        refresh();
    });
}

/// Spans on screen grow and shrink by themselves.
void CoveragePopover::tick()
{
    m_clock.after(1s, this, [this, opening = m_opening] {
        if (!isVisible() || opening != m_opening)
            return;
        refresh();
        tick();
    });
}

void CoveragePopover::refresh()
{
    const CoverageText text = coverageOf(m_sync.status(), m_watch.budget(), m_clock.nowUtc());
    put(*m_share, text.share);
    put(*m_completeness, text.completeness);
    put(*m_now, text.now);
    put(*m_next, text.next);
    put(*m_lastAnswer, text.lastAnswer);
    put(*m_requests, text.requests);
    put(*m_background, text.background);
    put(*m_trouble, (text.trouble + u' ' + text.help).trimmed());
    m_trouble->setVisible(!m_trouble->text().isEmpty());
    if (isVisible() && heightForWidth(width()) != height())
        place();
}

/// Above the line it belongs to, grown upwards.
void CoveragePopover::place()
{
    if (!m_anchor)
        return;
    layout()->activate();
    resize(width(), std::max(heightForWidth(width()), minimumSizeHint().height()));
    const QRect room = m_anchor->screen()->availableGeometry();
    QRect wanted(m_anchor->mapToGlobal(QPoint(0, -height() - 4)), size());
    if (m_anchor->isRightToLeft())
        wanted.moveRight(m_anchor->mapToGlobal(QPoint(m_anchor->width(), 0)).x());
    wanted.moveLeft(
        std::clamp(wanted.left(), room.left(), std::max(room.left(), room.right() - width())));
    wanted.moveTop(std::max(wanted.top(), room.top()));
    move(wanted.topLeft());
}

} // namespace rolodesk
