#pragma once

#include "core/contacts/ids.h"
#include "ui/common/largetable.h"

namespace rolodesk {

class ContactDelegate;
class ContactSelection;
class ContactTableModel;
class MatchMarks;
struct ContactOrder;

/// The table of contacts: one row at a time, fixed height, and a place that holds still. When the
/// order changes under the eyes, the current contact (or else the one at the top) stays where it is
/// on screen, unless it is the one that moves: then the rows around it stay. A list that stands at
/// its beginning without a current contact in sight stays at its beginning.
/// A search starts at the top.
///
/// One contact is current: the card shows it. When others take it out of the list nothing becomes
/// current in its place, and nothing is announced: whoever copies or writes must not do it with the
/// neighbour. The arrow keys go on from there; should it come back, it is current again.
///
/// Besides, contacts can be chosen, as in any list (Ctrl and Shift with the mouse or the keys,
/// Ctrl+A, Escape lets go): see ContactSelection.
class ContactTableView final : public LargeTable {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContactTableView)

public:
    explicit ContactTableView(QWidget *parent = nullptr);

    /// Takes the place of setModel; both outlive their use here.
    void setContacts(ContactTableModel *model, ContactSelection *selection);

    /// What a search found, to be marked in the rows.
    void setMarks(const MatchMarks &marks);
    /// An invalid id when nothing is current.
    [[nodiscard]] ContactId currentContact() const;
    /// What currentContactChanged told last: the current one, or one that left the list by itself.
    [[nodiscard]] ContactId announcedContact() const { return m_announced; }
    /// Makes a contact current and brings it into view; false when it is not in the list. An
    /// invalid id clears.
    bool setCurrentContact(ContactId id);
    /// The focus comes here; without a current row the first one becomes it.
    void focusList();
    /// Chooses the whole view, not what happens to be loaded.
    void selectAll() override;

Q_SIGNALS:
    /// Only when it is another contact than before.
    void currentContactChanged(rolodesk::ContactId id);
    /// Return was pressed, or a row was double-clicked.
    void editWanted();
    /// F2: the current cell is to be edited in its place.
    void cellEditWanted();
    /// Tab leads away from the list: comes before another widget has the focus.
    void focusLeaves();
    /// Something was typed: it belongs into the search box.
    void typed(const QString &text);
    void escaped();
    /// Text came from the clipboard: a list to be looked up.
    void pasted(const QString &text);
    /// A tag or an owner was clicked: what the search box has to say to show all of them.
    void queryWanted(const QString &query);

protected:
    bool focusNextPrevChild(bool isNext) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool selectByKey(QKeyEvent *event);
    [[nodiscard]] QString queryAt(const QPoint &place) const;
    void extendSelection(int row, bool keep);
    void toggleSelection(int row);
    void rememberPlace(const ContactOrder &from, const ContactOrder &to, bool sameRequest);
    void holdStill(const ContactOrder &from, const ContactOrder &to);
    void returnToPlace();
    void announce(ContactId id);
    /// The current contact leaves `from` by itself: remembers where it was.
    void leave(const ContactOrder &from, const ContactOrder &to, int row);
    [[nodiscard]] QModelIndex beside(CursorAction action) const;
    void fitRowHeight();
    [[nodiscard]] int topRow() const;
    [[nodiscard]] bool isRowVisible(int row) const;

    ContactDelegate *m_delegate;
    ContactTableModel *m_model = nullptr;
    ContactSelection *m_selection = nullptr;
    QString m_pressed; ///< What the mouse was pressed on, as a query.
    ContactId m_from; ///< Where a range of chosen contacts begins.
    ContactId m_announced; ///< The contact last told by currentContactChanged.
    ContactId m_gap; ///< The contact behind the place of one that left the list.
    bool m_isGapBefore = false; ///< `m_gap` is the one before it: none is behind.
    bool m_isLeaving = false;
    ContactId m_anchor; ///< Contact that holds still during a change of the order.
    int m_anchorOffset = 0; ///< Rows between the top and the anchor.
    bool m_toTop = false;
};

} // namespace rolodesk
