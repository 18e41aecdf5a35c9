#include "ui/contacts/contactcard.h"

#include "ui/common/colors.h"
#include "ui/common/errortext.h"
#include "ui/common/statepanel.h"
#include "ui/common/tiptext.h"
#include "ui/contacts/cardpage.h"
#include "ui/contacts/changewords.h"
#include "ui/contacts/pendingwrites.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolodesk {

ContactCard::ContactCard(const ContactStore &store, PictureLoader &pictures, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_stack(new QStackedLayout(this))
    , m_empty(new StatePanel(this))
    , m_frame(new QWidget(this))
    , m_scroll(new QScrollArea(m_frame))
    , m_page(new CardPage(pictures))
    , m_changeLine(new QLabel(m_frame))
{
    setObjectName(u"contactCard"_s);
    setAccessibleName(tr("Card of the contact"));
    setMinimumWidth(240);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setBackgroundRole(QPalette::Base);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setAccessibleName(accessibleName());
    m_scroll->setWidget(m_page);
    m_stack->addWidget(m_empty);
    m_changeLine->setObjectName(u"cardChange"_s);
    m_changeLine->setTextFormat(Qt::PlainText);
    m_changeLine->setWordWrap(true);
    m_changeLine->setContentsMargins(20, 6, 16, 6);
    m_changeLine->hide();
    auto *column = new QVBoxLayout(m_frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_changeLine);
    m_stack->addWidget(m_frame);
    m_building.setSingleShot(true);
    m_building.setInterval(0);
    connect(&m_building, &QTimer::timeout, this, &ContactCard::buildPage);
    connect(m_page, &CardPage::copied, this, &ContactCard::copied);
    connect(m_page, &CardPage::queryWanted, this, &ContactCard::queryWanted);
    connect(m_page, &CardPage::focusLost, this, [this] { m_scroll->setFocus(); });
    connect(m_empty, &StatePanel::actionTriggered, this, &ContactCard::refresh);
    connect(&m_store, &ContactStore::committed, this, &ContactCard::onCommitted);
    showInstead();
}

void ContactCard::onCommitted(const StoreCommit &commit)
{
    const bool isByOthers = commit.source == ChangeSource::Others && commit.parts.contains(m_id);
    // The file is ahead of the signals: what is on screen may hold this change already.
    const bool isAhead =
        isByOthers && !m_before && read().value_or(std::nullopt) == m_shown;
    if (isByOthers && !m_before)
        m_before = isAhead ? m_last : m_shown;
    if (isAhead)
        showChange();
    if (commit.removed.contains(m_id) && m_shown) {
        m_deletedBy = commit.source;
        showChange();
    } else if (commit.directoryChanged || commit.changed.contains(m_id)
        || commit.inserted.contains(m_id) || (m_id.isValid() && !m_shown)) {
        refresh();
    }
}

void ContactCard::showContact(ContactId id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_unanswered = false;
    m_shown.reset();
    m_last.reset();
    m_before.reset();
    m_deletedBy.reset();
    m_building.start();
    refresh();
}

void ContactCard::catchUp()
{
    if (!m_building.isActive())
        return;
    m_building.stop();
    buildPage();
}

void ContactCard::buildPage()
{
    m_page->clear();
    m_scroll->verticalScrollBar()->setValue(0);
    showPage();
}

void ContactCard::setOnline(bool online)
{
    if (online == m_online)
        return;
    m_online = online;
    m_unanswered = m_unanswered && !online;
    showPage();
}

void ContactCard::setUnanswered(ContactId id)
{
    if (id != m_id || m_unanswered)
        return;
    m_unanswered = true;
    showPage();
}

void ContactCard::setMarks(const MatchMarks &marks)
{
    m_page->setMarks(marks);
}

void ContactCard::rebuild()
{
    m_page->outdate();
    showPage();
}

void ContactCard::setRecent(const RecentChanges &recent)
{
    m_recent = &recent;
    connect(m_recent, &RecentChanges::changed, this, [this](const QSet<ContactId> &ids) {
        if (ids.contains(m_id))
            showChange();
    });
    connect(m_recent, &RecentChanges::timePassed, this, &ContactCard::showChange);
}

void ContactCard::setPending(const PendingWrites &pending)
{
    m_pending = &pending;
    connect(m_pending, &PendingWrites::changed, this, [this](const QSet<ContactId> &ids) {
        if (ids.contains(m_id) && !m_deletedBy)
            refresh();
    });
    connect(m_pending, &PendingWrites::allChanged, this, [this] {
        if (m_id.isValid() && !m_deletedBy)
            refresh();
    });
}

Result<std::optional<Contact>, StoreError> ContactCard::read() const
{
    auto found = m_store.findContact(m_id);
    if (m_pending && found && *found)
        *found = m_pending->shown(std::move(**found));
    return found;
}

QString ContactCard::changeLine() const
{
    if (m_deletedBy) {
        return *m_deletedBy == ChangeSource::Mine
            ? tr("Deleted. This is what the contact was.")
            : tr("Deleted by others. This is what the contact was.");
    }
    const RecentChanges::Change *change = m_recent && m_shown ? m_recent->of(m_id) : nullptr;
    if (!change)
        return {};
    const Directory &directory = m_store.directory();
    QStringList lines{changeSentence(*change, directory, m_recent->now())};
    if (m_before)
        lines.append(removedText(change->parts, *m_before, *m_shown, directory));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void ContactCard::showChange()
{
    if (m_building.isActive())
        return;
    const RecentChanges::Change *change = m_recent && m_shown ? m_recent->of(m_id) : nullptr;
    if (!change)
        m_before.reset();
    m_page->showChanges(change ? change->parts : ContactParts(), m_before ? &*m_before : nullptr,
        m_store.directory());
    const QString text = changeLine();
    m_changeLine->setText(text);
    m_changeLine->setVisible(!text.isEmpty());
    QPalette ground = palette();
    ground.setColor(QPalette::Window,
        changeGround(ground.color(QPalette::Base), ground.color(QPalette::WindowText)));
    m_changeLine->setPalette(ground);
    m_changeLine->setAutoFillBackground(true);
}

void ContactCard::focusCard()
{
    catchUp();
    (m_stack->currentWidget() == m_frame ? static_cast<QWidget *>(m_scroll) : m_empty)
        ->setFocus(Qt::ShortcutFocusReason);
}

void ContactCard::refresh()
{
    if (!m_id.isValid())
        return showInstead();
    auto found = read();
    if (!found)
        return showInstead(found.error());
    if (!*found) {
        // Who is on screen stays there: the commit that tells who deleted him is under way.
        if (!m_shown)
            showInstead();
        return;
    }
    m_deletedBy.reset();
    if (*found != m_shown) {
        if (m_shown)
            m_last = std::move(m_shown);
        m_shown = std::move(*found);
    }
    showPage();
}

void ContactCard::showPage()
{
    if (!m_shown || m_building.isActive())
        return;
    m_page->showContact(*m_shown, m_store.directory(), {m_online, m_unanswered});
    m_stack->setCurrentWidget(m_frame);
    showChange();
}

/// What is on screen may be out of date, and nobody could tell.
void ContactCard::showInstead(const StoreError &error)
{
    m_shown.reset();
    catchUp();
    m_empty->setContent({"error"_L1, tr("This contact cannot be read"), describe(error).body(),
        tr("Try again"), false});
    m_stack->setCurrentWidget(m_empty);
    showChange();
}

void ContactCard::showInstead()
{
    m_shown.reset();
    catchUp();
    if (m_id.isValid()) {
        m_empty->setContent({"person"_L1, tr("This contact is not there any more"),
            tr("It was deleted while it was being opened."), {}, false});
    } else {
        m_empty->setContent({"person"_L1, tr("No contact chosen"),
            tr("Choose one in the list with the mouse or the arrow keys, or type to search."), {},
            false});
    }
    m_stack->setCurrentWidget(m_empty);
    showChange();
}

void ContactCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT escaped();
    else
        QWidget::keyPressEvent(event);
}

void ContactCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

} // namespace rolodesk
