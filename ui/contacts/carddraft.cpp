#include "ui/contacts/carddraft.h"

#include "ui/common/errortext.h"
#include "ui/common/messagestrip.h"
#include "ui/editor/draftkeeper.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolodesk {

CardDraft::CardDraft(DraftKeeper &drafts, QWidget &parent)
    : QWidget(&parent)
    , m_drafts(drafts)
    , m_strip(new MessageStrip(this))
{
    setObjectName(u"cardDraft"_s);
    hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_strip);
    connect(m_strip, &MessageStrip::offerTaken, this, &CardDraft::editWanted);
    connect(&m_drafts, &DraftKeeper::changed, this, &CardDraft::look);
    parent.installEventFilter(this);
}

void CardDraft::showContact(ContactId contact)
{
    if (contact == m_contact)
        return;
    m_contact = contact;
    look();
}

/// When a form is closed, the card takes its place.
bool CardDraft::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show)
        look();
    return QWidget::eventFilter(watched, event);
}

/// While the form stands in the place of the card, what is typed in it is not left.
void CardDraft::look()
{
    if (!parentWidget()->isVisible() || !m_contact.isValid() || !m_drafts.of(m_contact))
        return hide();
    m_strip->say(Severity::Info, "edit"_L1,
        notice(tr("Not saved yet"), tr("A form of this contact was left and not saved.")), {},
        false);
    m_strip->offer(tr("Go on"));
    show();
}

} // namespace rolodesk
