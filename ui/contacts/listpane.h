#pragma once

#include "ui/contacts/contactsearch.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSettings;
class QStackedLayout;

namespace rolodesk {

struct WorkspaceContext;
class CaptionBar;
class ContactSelection;
class ColumnLayout;
class ContactTableModel;
class ContactTableView;
class ListVoice;
class MessageStrip;
class SyncEngine;
class StatePanel;

/// The list with everything that speaks about it: the strip of troubles, the line that says how
/// complete it is, the table, and what stands there when the table is empty.
class ListPane final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListPane)

public:
    ListPane(const WorkspaceContext &context, QSettings &settings, QWidget *parent = nullptr);

    void setSearchText(const QString &text);
    /// Of numbers in national form, for the texts to come.
    void setDefaultRegion(const QString &region);
    /// Offers to make a contact of a number or an address that nobody has.
    void setMayCreate(bool mayCreate) { m_mayCreate = mayCreate; }
    /// Makes the contact current, as soon as it is in the list; false when it is not yet.
    bool reveal(ContactId id);
    /// What stands in the place of the table gets the keys.
    void focusPanel();
    [[nodiscard]] ContactTableView &table() const { return *m_table; }
    [[nodiscard]] ContactTableModel &contacts() const { return *m_model; }
    [[nodiscard]] ContactSelection &selection() const { return *m_selection; }
    [[nodiscard]] ColumnLayout &columns() const { return *m_columns; }

Q_SIGNALS:
    void currentContactChanged(rolodesk::ContactId id);
    /// What the search found is to be marked where contacts are shown.
    void marksChanged(const rolodesk::MatchMarks &marks);
    /// A button asks for the search to be cleared.
    void clearSearchWanted();
    /// Nobody has the number or the address that was searched, and somebody wants a contact that
    /// has.
    void contactWanted(const QString &value);
    /// The service refuses the key, and the person wants to enter another one.
    void keyWanted();
    /// The key lies in a locked keychain, which the person wants to unlock.
    void unlockWanted();

private:
    void order();
    void searchChanged();
    void refreshMarks();
    void refreshWords();
    void refreshStrip();
    void panelAction();
    void otherPanelAction();
    [[nodiscard]] bool isKnownToNobody() const;
    void tryAgain();
    void chooseOnlyMatch();
    void tick();
    [[nodiscard]] bool anotherKeyHelps() const;
    [[nodiscard]] bool hasUnanswered() const;

    SyncEngine &m_sync;
    Clock &m_clock;
    ContactStore &m_store;
    bool m_sample;
    ContactSearch *m_search;
    ContactTableModel *m_model;
    ContactSelection *m_selection;
    ContactTableView *m_table;
    ColumnLayout *m_columns;
    MessageStrip *m_strip;
    CaptionBar *m_caption;
    StatePanel *m_panel;
    QStackedLayout *m_stack;
    ListVoice *m_voice;
    std::optional<StoreError> m_storeError; ///< Of reading; the engine tells of writing.
    std::optional<StoreError> m_rowError; ///< Of single rows; the others can be read.
    std::chrono::seconds m_skew{0}; ///< Found and not closed by the person.
    QDateTime m_offlineSince;
    MatchMarks m_marks;
    ContactId m_wanted; ///< To be made current once it is in the list.
    bool m_mayCreate = false;
    bool m_isSortWanted = false; ///< Somebody chose a sort for what is searched.
    ContactId m_before; ///< Current contact when the search began, to come back to.
};

} // namespace rolodesk
