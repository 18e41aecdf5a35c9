#pragma once

#include "core/contacts/ids.h"

#include <QWidget>

namespace rolodesk {

class Clock;
class ContactStore;
class MessageStrip;

/// Says of the contact on the card that a form of it was left and not saved, with the way back to
/// it. Hidden where there is none.
class CardDraft final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CardDraft)

public:
    /// All outlive it; the parent is what a form takes the place of.
    CardDraft(const ContactStore &store, Clock &clock, QWidget &parent);

    /// An invalid id shows nothing. A form that was just closed may be on its way to the journal,
    /// or into the local copy, so it is looked for a moment later.
    void showContact(ContactId contact);

Q_SIGNALS:
    /// The person wants to go on with the form.
    void editWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    const ContactStore &m_store;
    Clock &m_clock;
    MessageStrip *m_strip;
    ContactId m_contact;
    QObject *m_turn = nullptr; ///< Context of the look to come.
};

} // namespace rolodesk
