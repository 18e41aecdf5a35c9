#include "ui/contacts/carddraft.h"

#include "core/editing/drafts.h"
#include "core/store/contactstore.h"
#include "core/util/clock.h"
#include "ui/common/errortext.h"
#include "ui/common/messagestrip.h"

#include <QEvent>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rolodesk {

namespace {

constexpr auto moment = 300ms;

} // namespace

CardDraft::CardDraft(const ContactStore &store, Clock &clock, QWidget &parent)
    : QWidget(&parent)
    , m_store(store)
    , m_clock(clock)
    , m_strip(new MessageStrip(this))
{
    setObjectName(u"cardDraft"_s);
    hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_strip);
    connect(m_strip, &MessageStrip::offerTaken, this, &CardDraft::editWanted);
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

void CardDraft::look()
{
    delete std::exchange(m_turn, nullptr);
    hide();
    if (!m_contact.isValid())
        return;
    m_turn = new QObject(this);
    m_clock.after(moment, m_turn, [this] {
        if (!Drafts::read(m_store.record(Drafts::key())).of(m_contact))
            return;
        m_strip->say(Severity::Info, "edit"_L1,
            notice(tr("Not saved yet"), tr("A form of this contact was left and not saved.")), {},
            false);
        m_strip->offer(tr("Go on"));
        show();
    });
}

} // namespace rolodesk
