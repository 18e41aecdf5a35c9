#include "ui/contacts/contacttableview.h"

#include "ui/contacts/contactdelegate.h"
#include "ui/contacts/contactselection.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/rowsin.h"
#include "ui/contacts/unmovedrows.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QProxyStyle>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace rolodesk {

namespace {

/// The desktop's style with room at both sides of a cell and a heading.
class RoomyStyle final : public QProxyStyle {
public:
    [[nodiscard]] int pixelMetric(
        PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        if (metric == PM_FocusFrameHMargin)
            return 7;
        return metric == PM_HeaderMargin ? 8 : QProxyStyle::pixelMetric(metric, option, widget);
    }

    /// What is selected is painted by the delegate, which knows; Qt only knows the current row.
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override
    {
        if (const auto *row = qstyleoption_cast<const QStyleOptionViewItem *>(option);
            row && element == PE_PanelItemViewRow) {
            QStyleOptionViewItem plain = *row;
            plain.state.setFlag(State_Selected, false);
            return QProxyStyle::drawPrimitive(element, &plain, painter, widget);
        }
        // Up for what grows downwards, as in the programs people come from; Fusion has it the other
        // way round.
        if (const auto *title = qstyleoption_cast<const QStyleOptionHeader *>(option);
            title && element == PE_IndicatorHeaderArrow) {
            QStyleOptionHeader other = *title;
            if (title->sortIndicator != QStyleOptionHeader::None)
                other.sortIndicator = title->sortIndicator == QStyleOptionHeader::SortUp
                    ? QStyleOptionHeader::SortDown
                    : QStyleOptionHeader::SortUp;
            return QProxyStyle::drawPrimitive(element, &other, painter, widget);
        }
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
};

} // namespace

ContactTableView::ContactTableView(QWidget *parent)
    : LargeTable(parent)
    , m_delegate(new ContactDelegate(this))
{
    auto *roomy = new RoomyStyle;
    roomy->setParent(this);
    setStyle(roomy);
    horizontalHeader()->setStyle(roomy);
    setItemDelegate(m_delegate);
    setEditTriggers(NoEditTriggers);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    // Columns keep their places when a search leaves few rows.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    setMouseTracking(true);
    setAccessibleName(tr("Contacts"));
    setAccessibleDescription(
        tr("Arrow keys move, Return edits the contact, F2 the cell, typing searches, F5 loads "
           "anew."));
    fitRowHeight();
    connect(this, &QAbstractItemView::doubleClicked, this, &ContactTableView::editWanted);
}

void ContactTableView::setContacts(ContactTableModel *model, ContactSelection *selection)
{
    m_model = model;
    m_selection = selection;
    m_delegate->setSelection(selection);
    model->setChosen([selection](int row) { return selection->containsRow(row); });
    connect(selection, &ContactSelection::changed, viewport(), qOverload<>(&QWidget::update));
    setModel(model);
    connect(model, &ContactTableModel::orderAboutToChange, this, &ContactTableView::rememberPlace);
    connect(model, &ContactTableModel::orderChanged, this, &ContactTableView::returnToPlace);
}

void ContactTableView::setMarks(const MatchMarks &marks)
{
    m_delegate->setMarks(marks);
    viewport()->update();
}

ContactId ContactTableView::currentContact() const
{
    return m_model ? m_model->contactAt(currentIndex().row()) : ContactId();
}

bool ContactTableView::setCurrentContact(ContactId id)
{
    const int row = m_model ? m_model->rowOf(id) : -1;
    if (row < 0) {
        setCurrentIndex({});
        clearSelection();
        announce({});
        return false;
    }
    const int column = currentIndex().isValid() ? currentIndex().column() : 0;
    setCurrentIndex(m_model->index(row, column));
    return true;
}

void ContactTableView::focusList()
{
    if (!currentIndex().isValid() && !m_gap.isValid() && m_model && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, horizontalHeader()->logicalIndex(0)));
    setFocus(Qt::ShortcutFocusReason);
}

bool ContactTableView::focusNextPrevChild(bool isNext)
{
    Q_EMIT focusLeaves();
    return LargeTable::focusNextPrevChild(isNext);
}

void ContactTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT editWanted();
        return;
    }
    if (event->key() == Qt::Key_F2) {
        Q_EMIT cellEditWanted();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        if (!m_selection->isEmpty())
            m_selection->clear();
        else
            Q_EMIT escaped();
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        if (const QString text = QGuiApplication::clipboard()->text(); !text.trimmed().isEmpty())
            Q_EMIT pasted(text);
        return;
    }
    if (selectByKey(event))
        return;
    const QString text = event->text();
    const bool plain =
        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && !text.isEmpty() && text.at(0).isPrint() && !text.at(0).isSpace()) {
        Q_EMIT typed(text);
        return;
    }
    LargeTable::keyPressEvent(event);
}

/// Whether the key chose something, or moved on with what was chosen left as it should be.
bool ContactTableView::selectByKey(QKeyEvent *event)
{
    static constexpr std::array moving{
        Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End};
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->key() == Qt::Key_Space && isControl) {
        toggleSelection(currentIndex().row());
        return true;
    }
    if (std::find(moving.begin(), moving.end(), event->key()) == moving.end())
        return false;
    const ContactId before = currentContact();
    const bool isShift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (isShift && !m_from.isValid())
        m_from = before;
    LargeTable::keyPressEvent(event);
    // Already there, it may be out of sight: rows came above it, or somebody scrolled.
    if (before.isValid() && currentContact() == before)
        scrollTo(currentIndex());
    if (isShift && currentIndex().isValid())
        extendSelection(currentIndex().row(), isControl);
    else if (!isControl && currentContact() != before) {
        m_selection->clear();
        m_from = currentContact();
    }
    return true;
}

void ContactTableView::extendSelection(int row, bool keep)
{
    const int from = m_model->rowOf(m_from);
    if (from < 0)
        m_from = m_model->contactAt(row);
    m_selection->selectRows(from < 0 ? row : from, row, keep);
}

void ContactTableView::toggleSelection(int row)
{
    if (row < 0)
        return;
    // The current one looks chosen: it is, as soon as there are others.
    if (m_selection->isEmpty() && currentIndex().isValid() && currentIndex().row() != row)
        m_selection->selectRows(currentIndex().row(), currentIndex().row(), false);
    m_selection->toggle(row);
    m_from = m_model->contactAt(row);
}

void ContactTableView::selectAll()
{
    if (m_selection)
        m_selection->selectAll();
}

void ContactTableView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !at.isValid() || !m_selection)
        return LargeTable::mousePressEvent(event);
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        if (!m_from.isValid())
            m_from = currentContact();
        setCurrentIndex(at);
        extendSelection(at.row(), isControl);
        return;
    }
    if (isControl) {
        toggleSelection(at.row());
        setCurrentIndex(at);
        return;
    }
    m_selection->clear();
    m_from = m_model->contactAt(at.row());
    m_pressed = queryAt(event->pos());
    LargeTable::mousePressEvent(event);
}

QString ContactTableView::queryAt(const QPoint &place) const
{
    const QModelIndex at = indexAt(place);
    if (!at.isValid())
        return {};
    QStyleOptionViewItem cell;
    initViewItemOption(&cell);
    cell.rect = visualRect(at);
    return m_delegate->queryAt(place, cell, at);
}

void ContactTableView::mouseReleaseEvent(QMouseEvent *event)
{
    LargeTable::mouseReleaseEvent(event);
    const QString pressed = std::exchange(m_pressed, {});
    if (!pressed.isEmpty() && event->button() == Qt::LeftButton && pressed == queryAt(event->pos()))
        Q_EMIT queryWanted(pressed);
}

/// Drawing over rows chooses them.
void ContactTableView::mouseMoveEvent(QMouseEvent *event)
{
    LargeTable::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton)
        viewport()->setCursor(
            queryAt(event->pos()).isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    const bool isDrawing =
        event->buttons() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    if (!isDrawing || !m_selection || !currentIndex().isValid() || !m_from.isValid())
        return;
    if (m_selection->isEmpty() && m_model->rowOf(m_from) == currentIndex().row())
        return;
    m_pressed.clear(); // no click any more
    extendSelection(currentIndex().row(), false);
}

/// Home and End go to the first and the last contact: in a list of rows that is what they are
/// pressed for.
QModelIndex ContactTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (m_model && m_model->rowCount() > 0 && (action == MoveHome || action == MoveEnd)) {
        const int row = action == MoveHome ? 0 : m_model->rowCount() - 1;
        return m_model->index(row, qMax(0, currentIndex().column()));
    }
    if (const QModelIndex next = beside(action); next.isValid())
        return next;
    return LargeTable::moveCursor(action, modifiers);
}

/// Where a key leads from the place of a contact that is gone.
QModelIndex ContactTableView::beside(CursorAction action) const
{
    const int gap = m_gap.isValid() && !currentIndex().isValid() ? m_model->rowOf(m_gap) : -1;
    if (gap < 0)
        return {};
    const bool isUp = action == MoveUp || action == MovePrevious || action == MovePageUp;
    return m_model->index(
        isUp && !m_isGapBefore ? qMax(0, gap - 1) : gap, horizontalHeader()->logicalIndex(0));
}

void ContactTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    LargeTable::currentChanged(current, previous);
    if (!m_isLeaving)
        announce(m_model ? m_model->contactAt(current.row()) : ContactId());
}

void ContactTableView::announce(ContactId id)
{
    m_gap = {};
    if (id == m_announced)
        return;
    m_announced = id;
    Q_EMIT currentContactChanged(id);
}

void ContactTableView::changeEvent(QEvent *event)
{
    LargeTable::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRowHeight();
}

void ContactTableView::fitRowHeight()
{
    const int wanted = fontMetrics().height() + 12;
    verticalHeader()->setMinimumSectionSize(16);
    verticalHeader()->setDefaultSectionSize((wanted + 3) / 4 * 4);
}

int ContactTableView::topRow() const
{
    return verticalScrollBar()->value();
}

bool ContactTableView::isRowVisible(int row) const
{
    return row >= topRow() && rowViewportPosition(row) < viewport()->height();
}

void ContactTableView::rememberPlace(
    const ContactOrder &from, const ContactOrder &to, bool sameRequest)
{
    m_anchor = {};
    m_toTop = false;
    const int row = currentIndex().row();
    const ContactId current = currentContact();
    const bool currentStays = to.contains(current);
    const bool hasGap = !current.isValid() && m_gap.isValid();
    if (sameRequest && (hasGap ? !to.contains(m_gap) : current.isValid() && !currentStays)) {
        leave(from, to, hasGap ? m_model->rowOf(m_gap) : row);
    } else if (!sameRequest && !to.contains(m_announced)) {
        setCurrentIndex({});
        clearSelection();
        announce({});
    }
    // Who sorts the list at its top wants to see what comes first; further down one stays with the
    // contact in front.
    OrderRequest sorted = from.request;
    sorted.sortKey = to.request.sortKey;
    sorted.direction = to.request.direction;
    sorted.bestFirst = to.request.bestFirst;
    const bool isSorting = !sameRequest && sorted == to.request;
    const bool search = !to.request.text.isEmpty() || to.request.only;
    if (!sameRequest && (search || !currentStays || (isSorting && topRow() == 0))) {
        m_toTop = true;
        return;
    }
    const int eye = currentIndex().row();
    const bool isSeen = currentIndex().isValid() && isRowVisible(eye);
    if (sameRequest && (isSeen || topRow() > 0)) {
        holdStill(from, to);
    } else if (!sameRequest && currentIndex().isValid()) {
        m_anchor = currentContact();
        m_anchorOffset = isSeen ? eye - topRow() : 3;
    } else {
        m_toTop = topRow() == 0 || !sameRequest;
    }
}

/// Finds the contact that keeps its place: what others changed moves away from among the rows on
/// screen, and takes nothing with it.
void ContactTableView::holdStill(const ContactOrder &from, const ContactOrder &to)
{
    const int count = static_cast<int>(from.size());
    const int top = topRow();
    int behind = top;
    while (behind < count && isRowVisible(behind))
        ++behind;
    // A screen above and one below, too: who leaves the first row for the top of the list passes
    // nobody on screen.
    const int begin = std::max(0, top - (behind - top));
    const int end = std::min(count, behind + (behind - top));
    const std::vector<Slot> around(from.slots.begin() + begin, from.slots.begin() + end);
    const std::vector<bool> still = unmovedRows(rowsIn(to, around));
    const auto isStill = [&](int row) {
        return row >= top && row < end && still[static_cast<size_t>(row - begin)];
    };
    int anchor = currentIndex().row();
    if (anchor >= behind || !isStill(anchor)) {
        anchor = top;
        while (anchor < end && !isStill(anchor))
            ++anchor;
    }
    // Nobody around stays: the first below who does.
    while (anchor < count && !to.members.contains(from.slots[static_cast<size_t>(anchor)]))
        ++anchor;
    if (anchor < count) {
        m_anchor = from.at(static_cast<size_t>(anchor));
        m_anchorOffset = anchor - top;
    }
}

void ContactTableView::leave(const ContactOrder &from, const ContactOrder &to, int row)
{
    const auto stays = [&](int at) {
        return to.members.contains(from.slots[static_cast<std::size_t>(at)]);
    };
    const int count = static_cast<int>(from.size());
    int next = row;
    while (next >= 0 && next < count && !stays(next))
        ++next;
    m_isGapBefore = next >= count;
    while (m_isGapBefore && --next >= 0 && !stays(next)) { }
    m_gap = next >= 0 && next < count ? from.at(static_cast<std::size_t>(next)) : ContactId();
    // Otherwise Qt would choose a row at the far end, and the card would jump there.
    m_isLeaving = true;
    setCurrentIndex({});
    clearSelection();
    m_isLeaving = false;
}

void ContactTableView::returnToPlace()
{
    const bool hasLeft = m_announced.isValid() && !currentIndex().isValid();
    if (const int row = hasLeft ? m_model->rowOf(m_announced) : -1; row >= 0) {
        setAutoScroll(false);
        setCurrentIndex(m_model->index(row, horizontalHeader()->logicalIndex(0)));
        setAutoScroll(true);
    }
    // The scroll bar learns of new rows with a delay; the place is set against the new range.
    // Waited for, the layout would come after the painting, and everything would be painted twice.
    executeDelayedItemsLayout();
    updateGeometries();
    if (m_toTop)
        verticalScrollBar()->setValue(0);
    else if (const int row = m_model->rowOf(m_anchor); row >= 0)
        verticalScrollBar()->setValue(row - m_anchorOffset);
}

} // namespace rolodesk
