#include "ui/contacts/listpane.h"

#include "core/api/servicewatch.h"
#include "core/sync/syncengine.h"
#include "core/util/clock.h"
#include "ui/common/messagestrip.h"
#include "ui/common/statepanel.h"
#include "ui/common/timetext.h"
#include "ui/contacts/captionbar.h"
#include "ui/contacts/columnlayout.h"
#include "ui/contacts/contactselection.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/contacttableview.h"
#include "ui/contacts/listvoice.h"
#include "ui/contacts/listwords.h"
#include "ui/workspacecontext.h"

#include <QHeaderView>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rolodesk {

ListPane::ListPane(const WorkspaceContext &context, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_sync(context.sync)
    , m_clock(context.clock)
    , m_store(context.store)
    , m_sample(context.sample)
    , m_search(new ContactSearch(
          context.store, context.lookup, context.clock, context.defaultRegion, this))
    , m_model(new ContactTableModel(context.store, context.sync, context.clock, this))
    , m_selection(new ContactSelection(context.store, *m_model, this))
    , m_table(new ContactTableView(this))
    , m_strip(new MessageStrip(this))
    , m_caption(new CaptionBar(this))
    , m_panel(new StatePanel(this))
    , m_stack(new QStackedLayout)
    , m_voice(new ListVoice(*this, context.clock))
{
    m_table->setObjectName(u"contactTable"_s);
    m_panel->setObjectName(u"listState"_s);
    m_table->setContacts(m_model, m_selection);
    m_columns = new ColumnLayout(*m_table->horizontalHeader(), settings, this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_panel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_caption);
    column->addLayout(m_stack, 1);

    connect(
        m_table, &ContactTableView::currentContactChanged, this, &ListPane::currentContactChanged);
    connect(m_columns, &ColumnLayout::sortChanged, this, [this](int, Qt::SortOrder, bool isByHand) {
        m_isSortWanted = isByHand && m_search->isActive();
        order();
    });
    connect(m_search, &ContactSearch::changed, this, &ListPane::searchChanged);
    connect(m_selection, &ContactSelection::changed, this, &ListPane::refreshWords);
    connect(m_model, &ContactTableModel::orderChanged, this, [this] {
        m_storeError.reset();
        // What cannot be read stays told while it is known.
        if (!m_model->hasUnreadable())
            m_rowError.reset();
        refreshMarks();
        refreshWords();
        refreshStrip();
        chooseOnlyMatch();
    });
    connect(m_model, &ContactTableModel::storeFailed, this, [this](const StoreError &error) {
        m_storeError = error;
        refreshWords();
        refreshStrip();
    });
    connect(m_model, &ContactTableModel::rowFailed, this, [this](const StoreError &error) {
        m_rowError = error;
        refreshStrip();
    });
    connect(&m_sync, &SyncEngine::statusChanged, this, [this] {
        refreshWords();
        refreshStrip();
    });
    connect(&context.watch, &ServiceWatch::clockSkewFound, this, [this](std::chrono::seconds skew) {
        m_skew = skew;
        refreshStrip();
    });
    connect(m_strip, &MessageStrip::tryAgain, this, &ListPane::tryAgain);
    connect(m_strip, &MessageStrip::keyWanted, this, &ListPane::keyWanted);
    connect(m_strip, &MessageStrip::unlockWanted, this, &ListPane::unlockWanted);
    connect(m_panel, &StatePanel::otherActionTriggered, this, &ListPane::otherPanelAction);
    connect(m_strip, &MessageStrip::closed, this, [this] {
        m_skew = 0s;
        refreshStrip();
    });
    connect(m_panel, &StatePanel::actionTriggered, this, &ListPane::panelAction);
    connect(m_caption, &CaptionBar::clearSelectionWanted, this, [this] {
        m_table->setFocus(); // the button goes
        m_selection->clear();
    });
    connect(m_caption, &CaptionBar::actionTriggered, this, [this] {
        if (hasUnanswered())
            m_search->askAgain();
        else
            Q_EMIT clearSearchWanted();
    });
    order();
    refreshWords();
    refreshStrip();
    tick();
}

void ListPane::setSearchText(const QString &text)
{
    if (!m_search->isActive())
        m_before = m_table->currentContact();
    if (text.isEmpty())
        m_isSortWanted = false;
    else
        m_wanted = {};
    m_search->setText(text);
}

void ListPane::focusPanel()
{
    m_panel->takeFocus();
}

bool ListPane::reveal(ContactId id)
{
    if (m_table->setCurrentContact(id))
        return true;
    m_wanted = id;
    return false;
}

void ListPane::setDefaultRegion(const QString &region)
{
    m_search->setDefaultRegion(region);
}

/// The sample service has a key of its own, which nobody enters.
bool ListPane::anotherKeyHelps() const
{
    const SyncStatus &status = m_sync.status();
    return !m_sample && status.phase == SyncStatus::Phase::Failed && status.error
        && describe(*status.error).keyHelps;
}

/// The service or the local copy could not say who has what is searched.
bool ListPane::hasUnanswered() const
{
    return m_search->lookup() == ContactSearch::Lookup::Failed || m_search->localError();
}

/// Relative times on screen grow old.
void ListPane::tick()
{
    m_clock.after(30s, this, [this] {
        m_model->timePassed();
        order(); // `updated:today` is another day behind midnight
        tick();
    });
}

void ListPane::order()
{
    OrderRequest request;
    request.sortKey = contactColumns()[static_cast<size_t>(m_columns->sortColumn())].sortKey;
    request.direction = m_columns->sortDirection();
    request.bestFirst = !m_isSortWanted;
    m_model->setRequest(m_search->applied(request));
}

void ListPane::searchChanged()
{
    m_model->setFromService(m_search->newFromService());
    order();
    // Otherwise they come with the rows they belong to.
    if (m_model->isSettled())
        refreshMarks();
    refreshWords();
}

void ListPane::refreshMarks()
{
    MatchMarks marks = m_search->marks(m_store.directory());
    if (marks == m_marks)
        return;
    m_marks = std::move(marks);
    m_table->setMarks(m_marks);
    Q_EMIT marksChanged(m_marks);
}

/// The one contact that matches is what was looked for; and a search that is over leads back to
/// where it began.
void ListPane::chooseOnlyMatch()
{
    if (!m_model->isSettled())
        return;
    if (m_wanted.isValid() && m_table->setCurrentContact(m_wanted)) {
        m_wanted = {};
        m_before = {};
    }
    if (m_search->isActive()) {
        // Not instead of one that others took away: that is still on the card.
        if (m_model->rowCount() == 1 && !m_table->announcedContact().isValid())
            m_table->setCurrentContact(m_model->contactAt(0));
        return;
    }
    const ContactId before = std::exchange(m_before, ContactId());
    if (before.isValid() && !m_table->currentContact().isValid())
        m_table->setCurrentContact(before);
}

void ListPane::refreshWords()
{
    const SyncStatus &status = m_sync.status();
    const ContactColumn &sorted = contactColumns()[static_cast<size_t>(m_columns->sortColumn())];
    const ListState state{status, *m_search, m_model->rowCount(), m_model->isSettled(),
        sorted.sortKey == SortKey::Updated && m_columns->sortDirection() == Qt::DescendingOrder,
        titleOf(sorted), m_storeError.has_value(), m_model->order().isBestFirst};
    const QString chosen = selectionText(m_selection->count(), m_selection->countHidden());
    m_caption->setText(
        chosen.isEmpty() ? captionOf(state) : chosen + u"  ·  "_s + captionOf(state));
    m_caption->setSelection(!chosen.isEmpty());
    if (hasUnanswered())
        m_caption->setAction(tr("Ask again"));
    else
        m_caption->setAction(m_search->isActive() ? tr("Show all contacts") : QString());
    const bool running =
        status.phase == SyncStatus::Phase::Loading || status.phase == SyncStatus::Phase::FirstPage;
    m_caption->setProgress(running && status.total.value_or(0) > 0
            ? static_cast<double>(status.loaded) / static_cast<double>(*status.total)
            : -1);
    // Until there is an answer everything stays: a moment with something else would only flicker.
    const bool waiting =
        !m_model->isSettled() && state.rows == 0 && status.loaded > 0 && !state.unreadable;
    if (waiting && !m_panel->content().title.isEmpty() && !m_search->isExact())
        return;
    auto panel = panelOf(state);
    if (panel) {
        if (m_mayCreate && status.phase == SyncStatus::Phase::Complete && status.loaded == 0)
            panel->sentence += u' '
                + tr("A file that is dropped here is imported, and Contact > New contact makes "
                     "one.");
        if (status.loaded == 0 && anotherKeyHelps()) {
            panel->otherAction = tr("Enter the key again");
        } else if (m_mayCreate && isKnownToNobody()) {
            panel->otherAction = tr("New contact with %1").arg(m_search->shownQuery());
            panel->isOtherFirst = true;
        }
        m_panel->setContent(*panel);
        if (!panel->action.isEmpty())
            m_caption->setAction({});
    }
    const bool hadFocus = m_table->window()->focusWidget() == m_table;
    QWidget *front = panel ? static_cast<QWidget *>(m_panel) : m_table;
    if (m_stack->currentWidget() != front) {
        m_stack->setCurrentWidget(front);
        if (hadFocus)
            m_panel->takeFocus();
    }
    using Lookup = ContactSearch::Lookup;
    const bool isAsking =
        m_search->lookup() == Lookup::Waiting || m_search->lookup() == Lookup::Asking;
    QString said = panel ? panel->title : captionOf(state);
    if (panel && !panel->sentence.isEmpty())
        said += u". "_s + panel->sentence;
    m_voice->hear(m_search->shownQuery(), m_model->isSettled() && !isAsking, running, said);
}

void ListPane::refreshStrip()
{
    const SyncStatus &status = m_sync.status();
    const bool failed = status.phase == SyncStatus::Phase::Failed;
    if (isOffline(status)) {
        if (!m_offlineSince.isValid())
            m_offlineSince = m_clock.nowUtc();
    } else if (failed || (m_offlineSince.isValid() && status.lastContact >= m_offlineSince)) {
        // Only an answer ends an outage, be it a refusal; a new attempt does not.
        m_offlineSince = {};
    }
    // The rows below do not jump for an attempt.
    const bool isRetrying = m_offlineSince.isValid()
        && (status.phase == SyncStatus::Phase::Loading
            || status.phase == SyncStatus::Phase::FirstPage
            || status.phase == SyncStatus::Phase::Checking);
    if (m_storeError || status.storeError) {
        const StoreError &error = status.storeError ? *status.storeError : *m_storeError;
        m_strip->say(Severity::Error, "error"_L1, describe(error), {}, false);
    } else if (m_rowError) {
        m_strip->say(Severity::Error, "error"_L1, describeUnreadableContact(), {}, false);
    } else if (isRetrying) {
        return;
    } else if (failed && status.error) {
        const bool offline = isOffline(status);
        const QString since = offline && m_offlineSince.isValid()
            ? tr("Since %1.").arg(localTime(m_offlineSince))
            : QString();
        const bool passing = isPassing(status.error->kind);
        ErrorText text = describe(*status.error);
        text.keyHelps = anotherKeyHelps();
        m_strip->say(passing ? Severity::Warning : Severity::Error,
            offline ? "offline"_L1 : (passing ? "warning"_L1 : "error"_L1), text, since, false);
    } else if (status.phase == SyncStatus::Phase::Partial
        && status.reason != SyncStatus::Reason::None) {
        m_strip->say(Severity::Warning, "warning"_L1, describe(status.reason, status), {}, false);
    } else if (m_skew != 0s) {
        m_strip->say(Severity::Info, "clock"_L1, describeClockSkew(m_skew), {}, true);
    } else {
        m_strip->hide();
    }
}

void ListPane::tryAgain()
{
    const SyncStatus &status = m_sync.status();
    if (m_storeError || m_rowError) {
        m_storeError.reset();
        m_rowError.reset();
        m_model->refresh();
        // Whoever wants the copy to be read again has not ended his pause.
        if (status.phase != SyncStatus::Phase::Failed)
            return;
    }
    if (status.phase == SyncStatus::Phase::Failed)
        m_sync.retry();
    else if (status.phase != SyncStatus::Phase::Loading)
        m_sync.start(status.phase == SyncStatus::Phase::Partial);
}

/// Where the service could not be asked nobody knows that.
bool ListPane::isKnownToNobody() const
{
    return m_search->isExact() && !m_search->hasExactMatch() && !m_search->localError()
        && m_search->lookup() == ContactSearch::Lookup::Answered;
}

void ListPane::otherPanelAction()
{
    if (m_sync.status().loaded == 0 && anotherKeyHelps())
        Q_EMIT keyWanted();
    else
        Q_EMIT contactWanted(m_search->query().values.value(0));
}

void ListPane::panelAction()
{
    if (m_storeError) {
        tryAgain();
    } else if (m_search->isActive() && m_sync.status().loaded > 0) {
        if (hasUnanswered())
            m_search->askAgain();
        else
            Q_EMIT clearSearchWanted();
    } else if (m_sync.status().phase == SyncStatus::Phase::Failed) {
        tryAgain();
    } else {
        m_sync.start();
    }
}

} // namespace rolodesk
