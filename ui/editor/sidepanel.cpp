#include "ui/editor/sidepanel.h"

#include "core/editing/contactwriter.h"
#include "core/store/contactstore.h"
#include "ui/contacts/carddraft.h"
#include "ui/contacts/contactcard.h"
#include "ui/contacts/pendingwrites.h"
#include "ui/editor/contacteditor.h"
#include "ui/editor/writetasks.h"
#include "ui/history/cardwrites.h"
#include "ui/workspacecontext.h"

#include <QAction>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace rolodesk {

namespace {

/// The card can be scrolled, what stands below it cannot.
constexpr int leastOfCard = 72;

} // namespace

SidePanel::SidePanel(const WorkspaceContext &context, QSettings &settings, PictureLoader &pictures,
    Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_store(context.store)
    , m_stack(new QStackedLayout(this))
    , m_reading(new QWidget(this))
    , m_card(new ContactCard(context.store, pictures, m_reading))
{
    auto *column = new QVBoxLayout(m_reading);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_card, 1);
    m_stack->addWidget(m_reading);
    if (!context.writer)
        return;
    m_card->setMinimumHeight(leastOfCard);
    m_editor = new ContactEditor(context, settings, pictures, prompts, this);
    m_draft = new CardDraft(m_editor->drafts(), *m_reading);
    column->addWidget(m_draft);
    connect(m_draft, &CardDraft::editWanted, this, &SidePanel::edit);
    m_writes = new CardWrites(context.writer->journal(), context.store, m_reading);
    column->addWidget(m_writes);
    m_stack->addWidget(m_editor);
    m_tasks = std::make_unique<WriteTasks>(context, settings, prompts, *m_editor, *this);
    connect(
        m_editor, &ContactEditor::opened, this, [this] { m_stack->setCurrentWidget(m_editor); });
    connect(m_editor, &ContactEditor::closed, this, [this] {
        const bool hadFocus = m_editor->isAncestorOf(window()->focusWidget());
        m_stack->setCurrentWidget(m_reading);
        if (hadFocus)
            Q_EMIT done();
    });
    connect(m_writes, &CardWrites::retryWanted, m_tasks.get(), &WriteTasks::retry);
    connect(m_writes, &CardWrites::withdrawWanted, m_tasks.get(), &WriteTasks::withdraw);
    connect(m_writes, &CardWrites::dismissWanted, m_tasks.get(), &WriteTasks::dismiss);
    connect(m_writes, &CardWrites::decideWanted, m_tasks.get(), &WriteTasks::decide);
    connect(m_writes, &CardWrites::historyWanted, m_tasks.get(), &WriteTasks::showHistory);
}

SidePanel::~SidePanel() = default;

void SidePanel::showContact(ContactId id)
{
    m_card->showContact(id);
    if (!m_tasks)
        return;
    m_draft->showContact(id);
    m_writes->showContact(id);
    followCurrent();
    if (m_editor->isOpen() && !m_editor->isChanged() && m_editor->contact() != id)
        m_editor->leave();
}

void SidePanel::refresh()
{
    if (m_tasks)
        followCurrent();
}

/// What is on the card, but for whom one opts in: the card shows that when it is done, the next
/// change goes on from it.
void SidePanel::followCurrent()
{
    std::optional<Contact> current = m_card->contact();
    const auto pending = m_pending && current ? m_pending->of(current->id) : std::nullopt;
    if (pending) {
        if (auto stored = m_store.findContact(current->id).value_or(std::nullopt))
            current = m_pending->coming(std::move(*stored));
    }
    m_tasks->setCurrent(current, pending && pending->isLeaving);
}

void SidePanel::setPending(const PendingWrites &pending)
{
    m_pending = &pending;
    m_card->setPending(pending);
    if (!m_tasks)
        return;
    m_editor->setPending(pending);
    connect(m_pending, &PendingWrites::changed, this, &SidePanel::refresh);
    connect(m_pending, &PendingWrites::allChanged, this, &SidePanel::refresh);
}

void SidePanel::setDefaultRegion(const QString &region)
{
    if (m_editor)
        m_editor->setDefaultRegion(region);
}

qsizetype SidePanel::unsavedForms() const
{
    return m_editor ? m_editor->unsavedForms() : 0;
}

void SidePanel::edit()
{
    if (m_tasks && m_tasks->editAction()->isEnabled())
        m_tasks->editAction()->trigger();
    else
        m_card->focusCard();
}

void SidePanel::leaveEditor()
{
    if (m_editor)
        m_editor->leave();
}

void SidePanel::offerDraft()
{
    if (m_editor)
        m_editor->offerDraft();
}

} // namespace rolodesk
