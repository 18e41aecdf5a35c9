#pragma once

#include "core/contacts/ids.h"

#include <QWidget>

namespace rolodesk {

class DraftKeeper;
class MessageStrip;

/// Says of the contact on the card that a form of it was left and not saved, with the way back to
/// it. Hidden where there is none, and while it is being saved.
class CardDraft final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CardDraft)

public:
    /// Both outlive it; the parent is what a form takes the place of.
    CardDraft(DraftKeeper &drafts, QWidget &parent);

    /// An invalid id shows nothing.
    void showContact(ContactId contact);

Q_SIGNALS:
    /// The person wants to go on with the form.
    void editWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    DraftKeeper &m_drafts;
    MessageStrip *m_strip;
    ContactId m_contact;
};

} // namespace rolodesk
