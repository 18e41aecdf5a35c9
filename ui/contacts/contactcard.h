#pragma once

#include "core/index/matchmarks.h"
#include "core/store/contactstore.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedLayout;

namespace rolodesk {

class CardPage;
class PendingWrites;
class PictureLoader;
class RecentChanges;
class StatePanel;

/// Everything known about one contact, to read and to copy. Follows the store by itself. A contact
/// that is deleted stays, as it was and said to be deleted, until another one is to be shown: it
/// must not become another one under the eyes of the person who reads it. One that cannot be read
/// is said to be so.
class ContactCard final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContactCard)

public:
    /// Both outlive the card.
    ContactCard(const ContactStore &store, PictureLoader &pictures, QWidget *parent = nullptr);

    /// Shows a contact; an invalid id shows what to do next instead. `contact()` is the new one at
    /// once; the page follows as soon as the window has nothing else to do, so that a list with a
    /// key held down is painted first.
    void showContact(ContactId id);
    /// Builds the page now where it is still to be built: before anything is done with it.
    void catchUp();
    [[nodiscard]] ContactId shownContact() const { return m_id; }
    /// What is to be read on the card; none when nothing is.
    [[nodiscard]] const std::optional<Contact> &contact() const { return m_shown; }
    /// Whether the service answers just now: an unknown opt-out is explained by it.
    void setOnline(bool online);
    /// The service could not say whether this contact opted out.
    void setUnanswered(ContactId id);
    /// What a search found is marked, here and in the contacts to come.
    void setMarks(const MatchMarks &marks);
    /// What others change is told and tinted for a while from now on. `recent` outlives the card.
    void setRecent(const RecentChanges &recent);
    /// What one changes oneself is shown before the service has it. `pending` outlives the card.
    void setPending(const PendingWrites &pending);
    /// Builds the card anew, for instance after pictures were allowed.
    void rebuild();
    /// The focus comes to the card, for reading on with the arrow keys.
    void focusCard();

Q_SIGNALS:
    void copied(const QString &text);
    void escaped();
    /// A tag or the owner was clicked: what the search box has to say to show all of them.
    void queryWanted(const QString &query);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void onCommitted(const StoreCommit &commit);
    /// The contact as it is to be read here.
    [[nodiscard]] Result<std::optional<Contact>, StoreError> read() const;
    void refresh();
    void buildPage();
    void showPage();
    void showInstead(const StoreError &error);
    void showInstead();
    void showChange();
    [[nodiscard]] QString changeLine() const;

    const ContactStore &m_store;
    const RecentChanges *m_recent = nullptr;
    const PendingWrites *m_pending = nullptr;
    std::optional<Contact> m_last; ///< What was on screen before the last change of its content.
    std::optional<Contact> m_before; ///< What the contact on screen was before others changed it.
    ContactId m_id;
    std::optional<Contact> m_shown;
    std::optional<ChangeSource>
        m_deletedBy; ///< The contact on screen is not in the store any more.
    bool m_online = true;
    bool m_unanswered = false; ///< The question about the contact on screen failed.
    QTimer m_building; ///< Runs while the page is still that of the contact before.
    QStackedLayout *m_stack;
    StatePanel *m_empty;
    QWidget *m_frame; ///< The contact and, below it so that nothing moves, what others changed.
    QScrollArea *m_scroll;
    CardPage *m_page;
    QLabel *m_changeLine;
};

} // namespace rolodesk
